"""Quoting: which words of a report are shown for a statement, always a passage of its text, never put otherwise."""

import re
from collections.abc import Iterable

from sayso.model.claim import Claim, ClaimStatement
from sayso.model.report import Caveat, Report
from sayso.model.statement import Statement
from sayso.model.words import Span, Words, joined

GAP = 60
"""Code points that may stand between speaker, verb and words for them to be quoted as one passage."""

UNANSWERED = frozenset({"declines", "asks"})
"""Stances whose content alone says nothing of what was said."""
LEAD = 300
"""Code points that a sentence's beginning may be away from the words in it."""
SENTENCE_END = re.compile(r"[.!?][\"”’)]?\s+|\n")


def clause(statement: Statement, report: Report | None) -> str:
    """The passage that holds source, cue and content where they stand close; else the content alone.

    "declined to comment" needs its verb: the content "to comment" says nothing. A direct quotation stands for itself.
    """
    content = statement.content
    if report is None:
        return content.text
    text = (report.title or "") if content.field == "title" else report.text
    spans = clause_spans(statement, report)
    return content.text if tuple(spans) == content.spans else joined(text, spans)


def told(statement: Statement, report: Report) -> str:
    """The words as a list shows them: with their verb where they lean on it, as `clause` where nothing was answered."""
    if statement.stance in UNANSWERED:
        return clause(statement, report)
    text = (report.title or "") if statement.content.field == "title" else report.text
    spans = verb_spans(statement, report)
    return statement.content.text if tuple(spans) == statement.content.spans else joined(text, spans)


def clause_spans(statement: Statement, report: Report) -> list[Span]:
    """Where the words of `clause` stand, in the content's field."""
    if statement.directness == "direct":
        return list(statement.content.spans)
    return _passage(statement, report, (statement.source, statement.cue, statement.content))


def verb_spans(statement: Statement, report: Report) -> list[Span]:
    """Where the content stands, with its verb where it leans on it."""
    if not statement.leans_on_its_verb:
        return list(statement.content.spans)
    return _passage(statement, report, (statement.cue, statement.content))


def _passage(statement: Statement, report: Report, parts: Iterable[Words | None]) -> list[Span]:
    """The parts as one passage where they stand close; else the content alone."""
    content = statement.content
    if not content.spans:
        return []
    text = (report.title or "") if content.field == "title" else report.text
    spans = _closed(text, sorted(span for part in parts if part and part.field == content.field for span in part.spans))
    return spans if len(spans) == 1 else list(content.spans)


def _closed(text: str, spans: Iterable[Span]) -> list[Span]:
    """Neighbouring spans of a line as one, so that the words between them are quoted too."""
    closed: list[Span] = []
    for start, end in spans:
        if closed and start - closed[-1][1] <= GAP and "\n" not in text[closed[-1][1] : start]:
            closed[-1] = (closed[-1][0], max(closed[-1][1], end))
        else:
            closed.append((start, end))
    return closed


def gist_statement(claim: Claim) -> ClaimStatement:
    """The statement whose words a claim's gist is, by its id; without one the longest that the gist holds."""
    named = next((said for said in claim.statements if said.id == claim.gist_statement), None)
    if named is not None:
        return named
    gist = _spaced(claim.gist)
    texts = [(said, _spaced(said.text)) for said in claim.statements]
    # A gist holds its statement whole, or is that statement without its dateline.
    held = [said for said, text in texts if text in gist] or [said for said, text in texts if gist in text]
    held = held or list(claim.statements[:1])
    return max(held, key=lambda said: (not said.copy, len(said.text)))


def _spaced(text: str) -> str:
    return " ".join(text.split())


def led_up_to(report: Report, words: Words) -> str:
    """The words with their sentence's beginning: "did not return calls" alone would be said of whoever stands before it.

    A full stop that ends no sentence ("Gen. Rook") only makes the passage shorter.
    """
    text = (report.title or "") if words.field == "title" else report.text
    if len(words.spans) != 1:
        return words.text
    before = text[max(0, words.start - LEAD) : words.start]
    ends = [found.end() for found in SENTENCE_END.finditer(before)]
    start = words.start - len(before) + (ends[-1] if ends else 0)
    return text[start : words.end].strip() if ends or len(before) < LEAD else words.text


def nearby(report: Report, words: Words) -> tuple[str, ...]:
    """The report's caveats in the same line as the words: what it says, there, that is not known."""
    return tuple(caveat.text for caveat in nearby_caveats(report, words))


def nearby_caveats(report: Report, words: Words) -> tuple[Caveat, ...]:
    """The caveats of `nearby`, with the places where they stand."""
    if words.field != "text":
        return ()
    start = report.text.rfind("\n", 0, words.start) + 1
    end = report.text.find("\n", words.end)
    stop = end if end >= 0 else len(report.text)
    return tuple(c for c in report.caveats if c.field == "text" and start <= c.start < stop)
