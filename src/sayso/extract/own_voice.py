"""Own voice: what the report asserts by itself, where it carries a figure, a dated event or an expectation."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from sayso.extract.basis import find_basis
from sayso.extract.caveats import find_caveats
from sayso.extract.certainty import is_negated_content
from sayso.extract.clauses import SUBJECTS, children, climb, is_past, is_verb, subject
from sayso.extract.factuality import Factuality, event_factuality, weighed_factuality
from sayso.extract.futurity import event_chain, find_condition, is_forecast
from sayso.extract.hedges import find_hedges, find_likelihood
from sayso.extract.ids import finding_ids
from sayso.extract.leads import after_lead
from sayso.extract.lexicon.speech_cues import SPEECH
from sayso.extract.quotes import Quotes
from sayso.model.figure import Figure
from sayso.model.parse import Parse
from sayso.model.report import Report
from sayso.model.statement import Attribution, Source, Statement
from sayso.model.time import Time
from sayso.model.words import Span, Words, quote

TURN: Final = re.compile(r"(?:Q|A|QUESTION|ANSWER|Question|Answer|MODERATOR|INTERVIEWER)\s?[:.]\s")
NAMED_TURN: Final = re.compile(r"[A-Z][\w.'’ -]{1,40}:\s")
VAGUE_TIMES: Final = frozenset({"PRESENT_REF", "PAST_REF", "FUTURE_REF"})
STOPS: Final = ".!…:;"
FEWEST_WORDS: Final = 3
MOST_JOINED: Final = 40
MOST_BETWEEN: Final = 200
"""Bounds for run-on text: clauses joined in a row, words between two of them."""
LEADS: Final = frozenset({"and", "but", "or", "so", "yet"})
"""Joining words that a clause may open with and that are not part of what it says."""


def find_own_voice(
    report: Report,
    parse: Parse,
    attributed: tuple[Statement, ...],
    figures: tuple[Figure, ...],
    times: tuple[Time, ...],
    *,
    factuality: Factuality = event_factuality,
) -> tuple[Statement, ...]:
    """Statements with voice `own`, in text order: one for each main clause outside of what others say.

    No headings, questions, turns of a transcript, quotations, or clauses that state a caveat.
    """
    reader = _Reader(report, parse, attributed, figures, times)
    found = list(reader.statements())
    ids = finding_ids(report.id, "o", (clause.content.text for clause in found))
    return tuple(reader.statement(clause, own_id, factuality) for clause, own_id in zip(found, ids, strict=True))


@dataclass(frozen=True, slots=True)
class _Clause:
    """A main clause in the report's voice."""

    head: int
    tokens: tuple[int, ...]
    content: Words
    condition: Words | None
    forecast: bool


class _Reader:
    """Reads one report."""

    def __init__(
        self,
        report: Report,
        parse: Parse,
        attributed: tuple[Statement, ...],
        figures: tuple[Figure, ...],
        times: tuple[Time, ...],
    ) -> None:
        self.report = report
        self.is_bulletin = report.genre == "official" and report.form in {"bulletin", "post"} and not report.byline
        self.parse = parse
        self.quotes = Quotes(parse.text)
        self.lines = [0, *(m.end() for m in re.finditer("\n", parse.text))]
        self.cues = _tokens(parse, (s.cue for s in attributed if s.cue))
        self.theirs = self._told_by_others(attributed)
        self.caveats = _tokens(parse, find_caveats(parse))
        self.numbers = sorted(t for figure in figures for t in _tokens(parse, [figure.number]))
        self.dates = sorted(t for time in times if _is_date(time) for t in _tokens(parse, [time]))

    def _told_by_others(self, attributed: Iterable[Statement]) -> set[int]:
        """Tokens of contents, sources and cues, and of the clauses that cues govern below a main clause."""
        theirs = set(self.cues)
        for statement in attributed:
            theirs |= _tokens(self.parse, (w for w in (statement.content, statement.source, *statement.via) if w))
        for cue in self.cues:
            if self.parse.deps[cue] not in {"ROOT", "conj", "parataxis"}:
                theirs.update(self.parse.subtree(cue))
        return theirs

    def statements(self) -> Iterator[_Clause]:
        """The clauses worth keeping, in text order."""
        for first, last in self.parse.sentences:
            if self._is_prose(first, last):
                kept = [clause for clause in self._clauses(first, last) if self._is_worth_keeping(clause)]
                yield from kept or self._items(first, last)

    def _clauses(self, first: int, last: int) -> Iterator[_Clause]:
        """The report's own clauses of a sentence."""
        for head, tokens in main_clauses(self.parse, first, last):
            clause = self._clause(head, [t for t in self._in_paragraph(head, tokens) if t not in self.theirs])
            if clause is not None:
                yield clause

    def _items(self, first: int, last: int) -> Iterator[_Clause]:
        """A sentence of a body's bulletin that tells a number without a verb of its own: "Confirmed dead: 31."."""
        tokens = _trimmed(self.parse, list(range(first, last)))
        if not self.is_bulletin or not tokens or self.theirs & set(tokens) or self.quotes.at(self.parse.starts[first]):
            return
        is_line = self._line(self.parse.starts[tokens[0]]) == self._line(self.parse.starts[tokens[-1]])
        clause = _Clause(
            tokens[0], tuple(tokens), quote(self.parse.text, *_spans(self.parse, tokens)), None, forecast=False
        )
        if is_line and self._has(self.numbers, clause):
            yield clause

    def _in_paragraph(self, head: int, tokens: list[int]) -> list[int]:
        """The tokens of the head's own line: a sentence that runs over a heading is cut there."""
        line = self._line(self.parse.starts[head])
        return [t for t in tokens if self._line(self.parse.starts[t]) == line]

    def _line(self, offset: int) -> int:
        """The number of the line that holds the offset, from 1."""
        return bisect_right(self.lines, offset)

    def _is_prose(self, first: int, last: int) -> bool:
        """False for headings, questions and turns of a transcript.

        A heading is a line without a stop at its end or inside it.
        """
        text = self.parse.text
        start, end = self.parse.span(first, last)
        line = self.lines[self._line(start) - 1]
        closing = text[start:end].rstrip("\"'”’)] ")[-1:]
        if closing == "?" or TURN.match(text, line):
            return False
        if self.report.form == "transcript" and NAMED_TURN.match(text, line):
            return False
        is_line_end = text[end : end + 1] in {"", "\n"}
        follows_stop = any(mark in text[line:start] for mark in (". ", "? ", "! ", ".” "))
        return bool(closing and closing in STOPS) or not is_line_end or follows_stop or self.report.form == "post"

    def _clause(self, head: int, tokens: list[int]) -> _Clause | None:
        """The clause of the head, its leading condition apart; None where it is not the report's own assertion."""
        parse = self.parse
        if head not in tokens or not is_verb(parse, head) or self.quotes.at(parse.starts[head]) or head in self.caveats:
            return None
        if any(self._is_told(t) for t in tokens):
            return None
        who = subject(parse, head)
        if who is None or parse.lemmas[who] == "you" or (parse.deps[who] != "expl" and who not in tokens):
            return None
        condition = find_condition(parse, head, frozenset(tokens))
        kept = self._without_lead(tokens, condition)
        if len(kept) < FEWEST_WORDS:
            return None
        content = quote(parse.text, *_spans(parse, kept))
        return _Clause(head, tuple(kept), content, condition, is_forecast(parse, head))

    def _is_told(self, t: int) -> bool:
        """True for a "said" or "according to" that is no cue of a statement: what it marks is still not the report's."""
        parse = self.parse
        if t in self.cues:
            return False
        if parse.lemmas[t] == "accord" and parse.deps[t] == "prep":
            return True
        is_speech = parse.pos[t] == "VERB" and parse.lemmas[t] in SPEECH and bool(children(parse, t, "nsubj"))
        return is_speech and (parse.deps[t] == "parataxis" or bool(children(parse, t, "ccomp")))

    def _without_lead(self, tokens: list[int], condition: Words | None) -> list[int]:
        """The tokens without dateline, joining words, a leading condition, and punctuation at the ends."""
        parse = self.parse
        start = after_lead(parse.text, parse.starts[tokens[0]])
        kept = [t for t in tokens if parse.starts[t] >= start]
        kept = _trimmed(parse, kept)
        if condition and kept and condition.start <= parse.starts[kept[0]]:
            kept = _trimmed(parse, [t for t in kept if parse.starts[t] >= condition.end])
        return kept

    def _is_worth_keeping(self, clause: _Clause) -> bool:
        """True where the clause carries a figure, a dated event, or an expectation; in a body's own bulletin always."""
        if self.is_bulletin:
            return True
        if clause.forecast or clause.condition or find_likelihood(self.parse, clause.tokens):
            return True
        return self._has(self.numbers, clause) or (is_past(self.parse, clause.head) and self._has(self.dates, clause))

    def _has(self, marked: list[int], clause: _Clause) -> bool:
        at = bisect_left(marked, clause.tokens[0])
        inside = set(clause.tokens)
        while at < len(marked) and marked[at] <= clause.tokens[-1]:
            if marked[at] in inside:
                return True
            at += 1
        return False

    def statement(self, clause: _Clause, statement_id: str, factuality: Factuality) -> Statement:
        """The clause as a statement."""
        parse = self.parse
        likelihood = find_likelihood(parse, clause.tokens)
        return Statement(
            id=statement_id,
            report=self.report.id,
            voice="own",
            source=Source(text="", spans=(), name=_author(self.report), kind="author", named=True),
            content=clause.content,
            stance="expects" if clause.forecast else "asserts",
            negated=is_negated_content(parse, clause.head),
            forecast=clause.forecast,
            condition=clause.condition,
            hedges=find_hedges(parse, clause.tokens),
            likelihood=likelihood,
            basis=find_basis(parse, Attribution(content=clause.content)),
            factuality=weighed_factuality(parse, event_chain(parse, clause.head), likelihood, factuality),
        )


def main_clauses(parse: Parse, first: int, last: int) -> Iterator[tuple[int, list[int]]]:
    """Main predicates of a sentence with their tokens; one that only shares a subject belongs to the first."""
    heads = [i for i in range(first, last) if _is_main(parse, i)]
    mains = set(heads)
    owner: dict[int, int] = {}
    clauses: dict[int, list[int]] = {i: [] for i in heads}
    for t in range(first, last):
        path = [t]
        while path[-1] not in mains and path[-1] not in owner and parse.heads[path[-1]] != path[-1]:
            path.append(parse.heads[path[-1]])
        found = owner.get(path[-1], path[-1])
        owner.update(dict.fromkeys(path, found))
        if found in clauses:
            clauses[found].append(t)
    yield from sorted(clauses.items())


def _is_main(parse: Parse, i: int) -> bool:
    """True for a root, and for a verb joined to one, by however many others, that has a subject of its own."""
    for at in (i, *climb(parse, i, MOST_JOINED)):
        if parse.heads[at] == at:
            return True
        if not _is_joined_clause(parse, at):
            return False
    return False


def _is_joined_clause(parse: Parse, i: int) -> bool:
    """True for "and the army fled", and for a clause after a semicolon."""
    if parse.deps[i] not in {"conj", "ccomp", "parataxis"} or not is_verb(parse, i):
        return False
    if not children(parse, i, *SUBJECTS):
        return False
    between = range(*sorted((i, parse.heads[i])))
    return parse.deps[i] == "conj" or any(parse.word(t) == ";" for t in between[:MOST_BETWEEN])


def _is_date(time: Time) -> bool:
    value = time.value or ""
    return time.type in {"DATE", "TIME"} and value not in VAGUE_TIMES and not value.startswith("P")


def _tokens(parse: Parse, parts: Iterable[Words]) -> set[int]:
    return {t for part in parts if part.field == "text" for span in part.spans for t in parse.tokens_in(span)}


def _trimmed(parse: Parse, tokens: list[int]) -> list[int]:
    """The tokens without punctuation at the ends and joining words at the beginning."""
    first, last = 0, len(tokens)
    while last > first and parse.pos[tokens[last - 1]] in {"PUNCT", "CCONJ"}:
        last -= 1
    while first < last and (parse.pos[tokens[first]] == "PUNCT" or parse.lemmas[tokens[first]] in LEADS):
        first += 1
    return tokens[first:last]


def _spans(parse: Parse, tokens: list[int]) -> list[Span]:
    """Spans of runs of adjacent tokens."""
    runs: list[list[int]] = []
    for t in tokens:
        if runs and t == runs[-1][-1] + 1:
            runs[-1].append(t)
        else:
            runs.append([t])
    return [parse.span(run[0], run[-1] + 1) for run in runs]


def _author(report: Report) -> str | None:
    """The byline; without one the agency whose line the text carries, then the outlet."""
    if report.byline:
        return ", ".join(report.byline)
    return report.agency or (report.outlet.name if report.outlet else None)
