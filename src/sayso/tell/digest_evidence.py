"""Digest evidence: a quotation with the place where it stands, so that anybody can prove it, word for word.

What is shown is always what the report has at the spans, never a tidied form of it; too long a passage is cut between
two words and says so.
"""

import re
from collections.abc import Sequence

from sayso.model.digest import Evidence
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.model.words import Field, Span, Words, joined
from sayso.tell.quoting import clause_spans, verb_spans

LONGEST = 600
"""Code points of a passage that are quoted at most."""
NUMERIC = re.compile(r"[\d.,:\u00a0\u202f'’/-]*\Z")
LAST_WORD = re.compile(r"\s*\S*\Z")
"""A cut ends on no number: neither a part of one, nor the 3 of "3 million"."""

Quotation = tuple[str, Evidence]
"""The words, and where they stand."""


def quotation(report: Report, spans: Sequence[Span], field: Field = "text") -> Quotation | None:
    """The report's words at the spans, cut to `LONGEST`; None where there are none, or where they hold only white space."""
    text = _text(report, field)
    if not spans or not all(0 <= start < end <= len(text) for start, end in spans):
        return None
    kept = _shortened(text, [(start, end) for start, end in spans])
    words = joined(text, kept)
    if not words.strip():
        return None
    evidence = Evidence(report=report.id, field=field, spans=tuple(kept), url=report.url, is_cut=kept != list(spans))
    return words, evidence


def of_words(report: Report | None, words: Words) -> Quotation | None:
    """Words that a finding holds, at their own spans."""
    return quotation(report, words.spans, words.field) if report else None


def of_clause(report: Report | None, statement: Statement) -> Quotation | None:
    """Source, cue and content as one passage where they stand close; else the content alone."""
    if report is None:
        return None
    return quotation(report, clause_spans(statement, report), statement.content.field)


def of_gist(report: Report | None, statement: Statement | None, gist: str) -> Quotation | None:
    """A claim's gist where its statement says it; a gist that stands nowhere gives the statement's own words."""
    if report is None:
        return None
    fields: list[tuple[Field, list[Span]]] = [("text", [(0, len(report.text))])]
    if report.title:
        fields.append(("title", [(0, len(report.title))]))
    if statement is not None:
        content = statement.content
        passages = (list(content.spans), verb_spans(statement, report), clause_spans(statement, report))
        fields = [*((content.field, spans) for spans in passages), *fields]
    for field, spans in fields:
        found = _part(_text(report, field), spans, gist)
        if found:
            return quotation(report, found, field)
    return of_words(report, statement.content) if statement else None


def of_title(report: Report | None) -> Quotation | None:
    """The headline; without one the beginning of the text."""
    if report is None:
        return None
    if report.title:
        return quotation(report, [(0, len(report.title))], "title")
    return quotation(report, [(0, len(report.text))])


def of_passage(report: Report, words: str, near: Words) -> Quotation | None:
    """`words`, a passage of the report that ends where `near` does."""
    start = near.end - len(words)
    text = _text(report, near.field)
    if start >= 0 and text[start : near.end] == words:
        return quotation(report, [(start, near.end)], near.field)
    return of_words(report, near)


def _text(report: Report, field: Field) -> str:
    return (report.title or "") if field == "title" else report.text


def _part(text: str, spans: Sequence[Span], gist: str) -> list[Span]:
    """The part of a passage that reads like the gist, white space apart; empty where none does."""
    words = gist.split()
    if not words or not spans:
        return []
    passage, plain = joined(text, spans), " ".join(words)
    at = passage.find(plain)
    if at >= 0:
        return _sliced(spans, at, at + len(plain))
    found = re.search(r"\s+".join(map(re.escape, words)), passage)
    return _sliced(spans, found.start(), found.end()) if found else []


def _sliced(spans: Sequence[Span], first: int, last: int) -> list[Span]:
    """The spans that `[first, last)` of their joined words covers."""
    found, at = [], 0
    for start, end in spans:
        length = end - start
        low, high = max(first - at, 0), min(last - at, length)
        if low < high:
            found.append((start + low, start + high))
        at += length + 1
    return found


def _shortened(text: str, spans: Sequence[Span]) -> list[Span]:
    """The spans' first `LONGEST` code points, ending between two words; inside one word where there is no gap."""
    words = joined(text, spans)
    if len(words) <= LONGEST:
        return list(spans)
    head = words[:LONGEST]
    if not words[LONGEST].isspace():
        gap = max(head.rfind(" "), head.rfind("\n"))
        head = head[:gap] if gap > LONGEST // 2 else NUMERIC.sub("", head)
    while any(character.isdigit() for character in head.split()[-1:] for character in character):
        head = LAST_WORD.sub("", head, count=1)
    return _sliced(spans, 0, len(head.rstrip()))
