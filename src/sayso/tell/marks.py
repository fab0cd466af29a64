"""Marks: a report's text cut where marks begin and end, nested and overlapping ones too, exact to the character.

The segments of a text, joined, are the text: nothing is added, dropped or changed. Cutting takes time in proportion to
the text and the marks (and to how deep marks lie on each other).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from sayso.model.findings import Findings
from sayso.model.words import Field, Span, Words

MarkKind = Literal["content", "source", "cue", "figure", "time", "place", "caveat", "via", "basis"]

LINE = re.compile(r"[^\n]+")
REACH = 420
"""Code points shown on each side of the words, where their paragraph is longer than a page wants."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A marked part of a text. `id` is the finding's place in the side list; several marks may share it."""

    id: str
    kind: MarkKind
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text under the same marks, outermost (longest) first. `opens` are ids of marks that begin here."""

    text: str
    marks: tuple[Mark, ...] = ()
    opens: tuple[str, ...] = ()

    @property
    def kinds(self) -> tuple[MarkKind, ...]:
        """Kinds of the marks, each once."""
        return tuple(dict.fromkeys(mark.kind for mark in self.marks))

    @property
    def innermost(self) -> Mark | None:
        """The shortest mark: where a click on the segment leads."""
        return self.marks[-1] if self.marks else None

    @property
    def is_blank(self) -> bool:
        """Nothing to be seen in it: a space between two marks in a third. No link can be made of that."""
        return not any(letter.isprintable() and not letter.isspace() for letter in self.text)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text, at `[start, end)`, cut into segments."""

    start: int
    end: int
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """The lines around some words. `is_cut_before`, `is_cut_after`: more of the line stands in the report."""

    segments: tuple[Segment, ...]
    is_cut_before: bool = False
    is_cut_after: bool = False


def segments(text: str, marks: Iterable[Mark], start: int = 0, end: int | None = None) -> tuple[Segment, ...]:
    """`text[start:end]` cut at every edge of a mark. Spans outside are clipped; empty ones mark nothing."""
    stop = len(text) if end is None else end
    edges = _edges(marks, start, stop)
    active: dict[int, tuple[int, Mark]] = {}
    opened: set[str] = set()
    found = []
    for here, there in zip(edges, [*list(edges)[1:], stop], strict=True):
        for number, mark, length, is_start in edges[here]:
            if is_start:
                active[number] = (length, mark)
            else:
                active.pop(number, None)
        if here < there:
            found.append(_segment(text[here:there], active, opened))
    return tuple(found)


_Edge = tuple[int, Mark, int, bool]


def _edges(marks: Iterable[Mark], start: int, stop: int) -> dict[int, list[_Edge]]:
    """What begins and ends where, by offset; the text's own start is always there. Ends come before starts."""
    edges: dict[int, list[_Edge]] = {start: []}
    spans = [(mark, span) for mark in marks for span in mark.spans]
    clipped = [(mark, max(a, start), min(b, stop)) for mark, (a, b) in spans]
    for is_start in (False, True):
        for number, (mark, first, last) in enumerate(clipped):
            if first < last:
                edges.setdefault(first if is_start else last, []).append((number, mark, last - first, is_start))
    return {offset: edges[offset] for offset in sorted(edges) if offset <= stop}


def _segment(text: str, active: dict[int, tuple[int, Mark]], opened: set[str]) -> Segment:
    ordered = sorted(active.items(), key=lambda item: (-item[1][0], item[0]))
    marks = tuple(mark for _, (_, mark) in ordered)
    opens = tuple(dict.fromkeys(mark.id for mark in marks if mark.id not in opened))
    opened.update(opens)
    return Segment(text, marks, opens)


def paragraphs(text: str, marks: Sequence[Mark]) -> tuple[Paragraph, ...]:
    """Every line that is not empty, cut into segments; between lines there are only line ends.

    A mark that begins in one line and goes on in the next is opened in the first.
    """
    lines = [found.span() for found in LINE.finditer(text)]
    by_line = _by_line(lines, marks)
    opened: set[str] = set()
    found = []
    for (start, end), held in zip(lines, by_line, strict=True):
        cut = segments(text, held, start, end)
        found.append(Paragraph(start, end, tuple(_opened_once(segment, opened) for segment in cut)))
    return tuple(found)


def _by_line(lines: Sequence[Span], marks: Iterable[Mark]) -> list[list[Mark]]:
    """The marks that touch each line, each clipped to one span, in one walk over both."""
    held: list[list[Mark]] = [[] for _ in lines]
    parts = sorted(((span, n, mark) for n, mark in enumerate(marks) for span in mark.spans), key=lambda p: p[:2])
    first = 0
    for (start, end), _, mark in parts:
        while first < len(lines) and lines[first][1] <= start:
            first += 1
        number = first
        while number < len(lines) and lines[number][0] < end:
            held[number].append(Mark(id=mark.id, kind=mark.kind, spans=((start, end),)))
            number += 1
    return held


def _opened_once(segment: Segment, opened: set[str]) -> Segment:
    opens = tuple(mark_id for mark_id in segment.opens if mark_id not in opened)
    opened.update(opens)
    return segment if opens == segment.opens else Segment(segment.text, segment.marks, opens)


def passage(text: str, words: Words, marks: Sequence[Mark], reach: int = REACH) -> Passage:
    """The lines that hold `words`, cut to `reach` code points on each side, never inside a word where one ends near."""
    start = text.rfind("\n", 0, words.start) + 1
    newline = text.find("\n", max(words.end, words.start))
    end = newline if newline >= 0 else len(text)
    first, last = max(start, words.start - reach), min(end, words.end + reach)
    first = _word_start(text, first, words.start) if first > start else start
    last = _word_end(text, last, words.end) if last < end else end
    return Passage(segments(text, marks, first, last), first > start, last < end)


def _word_start(text: str, at: int, limit: int) -> int:
    space = text.find(" ", at, limit)
    return space + 1 if space >= 0 else at


def _word_end(text: str, at: int, limit: int) -> int:
    space = text.rfind(" ", limit, at)
    return space if space >= 0 else at


def reading_marks(reading: Findings, field: Field = "text") -> tuple[Mark, ...]:
    """Everything found in a report's text (or title), as marks whose ids are `s1…`, `f1…`, `t1…`, `p1…`, `c1…`."""
    found: list[Mark] = []
    for number, statement in enumerate(reading.statements, start=1):
        parts: tuple[tuple[MarkKind, Words | None], ...] = (
            ("content", statement.content),
            ("source", statement.source),
            ("cue", statement.cue),
        )
        found += [_mark(f"s{number}", kind, part) for kind, part in parts if part and part.field == field]
        found += [_mark(f"s{number}", "via", relay) for relay in statement.via if relay.field == field]
    rest: tuple[tuple[str, MarkKind, Sequence[Words]], ...] = (
        ("f", "figure", reading.figures),
        ("t", "time", reading.times),
        ("p", "place", reading.places),
        ("c", "caveat", reading.report.caveats),
    )
    for letter, kind, several in rest:
        found += [_mark(f"{letter}{n}", kind, part) for n, part in enumerate(several, start=1) if part.field == field]
    return tuple(mark for mark in found if mark.spans)


def _mark(mark_id: str, kind: MarkKind, words: Words) -> Mark:
    return Mark(id=mark_id, kind=kind, spans=words.spans)
