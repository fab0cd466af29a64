"""Quotations: where quotation marks open and close, paragraph by paragraph."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

MARKS: Final = re.compile(r"''|``|[“”„‟«»\"\n]|(?<![\w.,!?…])[‘'](?=[\w\[(…])|(?<=[\w.,!?…%)\]])[’'](?![\w])")
CLOSED_BY: Final = {
    "“": ("”", "“", '"'),
    "”": ("”",),
    "„": ("“", "”"),
    "‟": ("”",),
    "«": ("»",),
    "»": ("«",),
    '"': ('"', "”"),
    "''": ("''",),
    "``": ("''",),
    "‘": ("’",),
    "'": ("'",),
}
SINGLE: Final = frozenset("‘'")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: code points `[start, end)` with its marks. `closed` is false where the paragraph ended first."""

    start: int
    end: int
    closed: bool
    words: int

    def holds(self, start: int, end: int) -> bool:
        """True where `[start, end)` lies inside."""
        return self.start <= start and end <= self.end


def find_quotes(text: str) -> tuple[Quote, ...]:
    """Outermost quotations in text order.

    A paragraph's end closes what is open. Double marks of any kind; single ones outside double ones, where they are
    no apostrophe. Curly marks inside straight ones are a quotation's own; one the wrong way round opens a paragraph.
    """
    found: list[Quote] = []
    opened: tuple[int, str] | None = None
    inside = False
    for mark in MARKS.finditer(text):
        sign = mark[0]
        if opened is None:
            if sign != "\n" and _can_open(text, mark):
                opened, inside = (mark.start(), sign), False
            continue
        start, opener = opened
        if opener == '"' and sign in "“”" and inside != (sign == "“"):
            inside = not inside
            continue
        if sign == "\n":
            if opener not in SINGLE:
                _keep(found, text, start, mark.start(), closed=False)
            opened = None
        elif _closes(text, opener, mark):
            _keep(found, text, start, mark.end(), closed=True)
            opened = None
        elif opener in SINGLE and sign not in SINGLE and sign != "’" and _can_open(text, mark):
            opened = (mark.start(), sign)
    if opened is not None and opened[1] not in SINGLE:
        _keep(found, text, opened[0], len(text), closed=False)
    return tuple(found)


def _can_open(text: str, mark: re.Match[str]) -> bool:
    """True where the mark stands before a word, not after one."""
    if mark[0] == "”":
        return (
            text[max(mark.start() - 1, 0) : mark.start()] in {"", "\n"}
            and text[mark.end() : mark.end() + 2].strip() != ""
        )
    if mark[0] == "’":
        return False
    after = text[mark.end() : mark.end() + 1]
    if mark[0] in {"“", "„", "«", "``"}:
        return bool(after)
    before = text[max(mark.start() - 1, 0) : mark.start()]
    return bool(after) and not after.isspace() and not before.isalnum()


def _closes(text: str, opener: str, mark: re.Match[str]) -> bool:
    """True where the mark ends what `opener` began."""
    if mark[0] not in CLOSED_BY[opener]:
        return False
    if opener == "“" and mark[0] in '“"':
        return not text[mark.end() : mark.end() + 1].isalnum()
    return True


def _keep(found: list[Quote], text: str, start: int, end: int, *, closed: bool) -> None:
    end = start + len(text[start:end].rstrip())
    count = len(text[start:end].split())
    if count and end - start > 2:
        found.append(Quote(start, end, closed, count))


class Quotes:
    """The quotations of a text, found by place."""

    __slots__ = ("_starts", "all")

    def __init__(self, text: str) -> None:
        self.all = find_quotes(text)
        self._starts = [q.start for q in self.all]

    def at(self, offset: int) -> Quote | None:
        """The quotation that holds the code point at `offset`."""
        i = bisect_right(self._starts, offset) - 1
        return self.all[i] if i >= 0 and offset < self.all[i].end else None

    def within(self, start: int, end: int) -> list[Quote]:
        """Quotations that share a character with `[start, end)`."""
        i = max(bisect_right(self._starts, start) - 1, 0)
        found = []
        while i < len(self.all) and self.all[i].start < end:
            if self.all[i].end > start:
                found.append(self.all[i])
            i += 1
        return found

    def widened(self, start: int, end: int) -> tuple[int, int]:
        """The span, grown to hold whole every quotation that it shares a character with."""
        for quote in self.within(start, end):
            start, end = min(start, quote.start), max(end, quote.end)
        return start, end
