"""The lines of a PDF's pages as flowing text: no headers and footers, words mended, paragraphs in one piece."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from sayso.read.pdf_layout import Line, begins_paragraph

_EDGE = 3
"""Lines at the top and at the bottom of a page that may be its furniture."""
_NUMBER = re.compile(
    r"(?:page|p\.|seite|–|—|-|\[)?\s{0,3}\d{1,4}(?:\s{0,3}(?:of|/|\|)\s{0,3}\d{1,4})?\s{0,3}[–—\]-]?", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
_BROKEN = re.compile(r"([^\W\d_]{2,})[-\u2010]$")
_SOFT = "\u00ad"
_CLOSED = re.compile(r"[.!?…:][\"'”’»)\]]{0,3}$")
_BULLET = re.compile(r"(?:[•▪◦‣–-]|\d{1,2}[.)])\s")
_COMPOUNDS = frozenset(
    "long short well self half cross high low two three four five six seven eight nine north south east west".split()
)
_ENDINGS = frozenset("ing er est ern erner erners ness ish age ages ly th teen ty ed ings".split())
"""What goes on after one of these in one word: "north-ern"."""
_COLUMN = 20.0
"""Points by which the beginnings of a column's lines differ."""
_SHORT = 0.8
"""A line that ends before so much of its page's width, and a sentence with it, ends a paragraph."""


def without_furniture(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without page numbers, and without what stands at the edge of most pages in the same words."""
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_worn(line.text) for line in _edges(page)})
    often = {words for words, count in seen.items() if count >= 3 and count * 2 > len(pages)}
    if len(pages) == 2:
        often = {words for words, count in seen.items() if count == 2}
    return [_kept(page, often) for page in pages]


def _edges(page: Sequence[Line]) -> list[Line]:
    """The uppermost and the lowest lines, wherever they are drawn."""
    ranked = sorted(page, key=lambda line: -line.y)
    return ranked[:_EDGE] + ranked[_EDGE:][-_EDGE:]


def _kept(page: Sequence[Line], often: set[str]) -> list[Line]:
    edges = {id(line) for line in _edges(page)}
    return [
        line
        for line in page
        if id(line) not in edges or not (_worn(line.text) in often or _NUMBER.fullmatch(line.text))
    ]


def _worn(text: str) -> str:
    """A line without its digits and case: headers count the pages."""
    return _DIGITS.sub("#", text.casefold())


def flowing(lines: Sequence[Line]) -> str:
    """Paragraphs with an empty line between them; words broken at the end of a line are whole again."""
    if not lines:
        return ""
    known = {word.casefold() for line in lines for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)+", line.text[:2_000])}
    widest = _widths(lines)
    pieces = [lines[0].text]
    for before, line in pairwise(lines):
        if _parts(before, line, widest[round(before.x / _COLUMN)]):
            pieces.append("\n\n" + line.text)
        else:
            pieces[-1], glue = _mended(pieces[-1], line.text, known)
            pieces.append(glue + line.text)
    return "".join(pieces).replace(_SOFT, "")


def _widths(lines: Sequence[Line]) -> dict[int, float]:
    """How far the lines reach that begin about here, by where they begin."""
    reach: dict[int, float] = {}
    for line in lines:
        place = round(line.x / _COLUMN)
        for near in (place - 1, place, place + 1):
            reach[near] = max(reach.get(near, 0.0), line.end)
    return reach


def _parts(before: Line, line: Line, widest: float) -> bool:
    """True where a paragraph ends between two lines."""
    if _BROKEN.search(before.text[-60:]) and line.text[:1].islower():
        return False
    if abs(before.size - line.size) > 1.5 or _BULLET.match(line.text[:5]):
        return True
    if begins_paragraph(line):
        return line.y < before.y or bool(_CLOSED.search(before.text[-8:]))
    is_short = before.end - before.x < _SHORT * (widest - before.x)
    return is_short and bool(_CLOSED.search(before.text[-8:])) and not line.text[:1].islower()


def _mended(before: str, line: str, known: set[str]) -> tuple[str, str]:
    """The text before a line break as it goes on, and what stands between: a blank, or nothing in a broken word."""
    if before.endswith(_SOFT):
        return before[:-1], ""
    found = _BROKEN.search(before[-60:])
    if not found or not line[:1].isalpha():
        return before, " "
    rest = re.match(r"[^\W\d_]+", line)
    begin, end = found[1].casefold(), (rest[0] if rest else "").casefold()
    is_compound = (begin in _COMPOUNDS and end not in _ENDINGS) or f"{begin}-{end}" in known or not line[:1].islower()
    return (before, "") if is_compound else (before[:-1], "")


def joined(pages: Sequence[str]) -> str:
    """The pages one after another; a sentence that goes on over the page is one piece."""
    text = ""
    for page in filter(None, pages):
        if text and page[:1].islower() and not _CLOSED.search(text[-8:]):
            text, glue = _mended(text, page, set())
            text += glue + page
        else:
            text += ("\n\n" if text else "") + page
    return text


def page_starts(pages: Sequence[str], text: str) -> tuple[int, ...]:
    """Where each page begins in the cleaned text: its lines are those of the pages, in order, some of them left out."""
    starts: list[int] = []
    at = 0
    for page in pages:
        start = None
        for line in page.split("\n"):
            probe = line[:_PROBE].rstrip("-\u2010")
            found = text.find(probe, at, at + _REACH + len(probe)) if probe else -1
            if found >= 0:
                start = found if start is None else start
                at = min(found + len(line), len(text))
        starts.append(at if start is None else start)
    return tuple(starts)


_PROBE = 80
"""Letters of a line that are enough to know it by."""
_REACH = 2_000
"""How far ahead a line is looked for; the cleaned text leaves lines out, it adds none."""
