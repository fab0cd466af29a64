"""The lines of a PDF's page in reading order, out of pieces of text and where they stand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

MOST_PIECES = 50_000
"""Pieces of one page; what is beyond is left."""
_SAME_LINE = 0.5
"""Share of the letters' height by which pieces of a line may differ."""
_PARAGRAPH = 1.35
"""A gap of so many usual ones parts paragraphs."""
_ENOUGH = 8
"""Distances that are enough to tell the usual one."""
_WIDTH = 0.5
"""Of a letter, in sizes of its font, roughly."""
_FAR = 4.0
"""Sizes of the font beyond the end of a piece, where another column begins."""
_SIDEWAYS = 100.0
_FEWEST = 6
"""Lines that a column has at least."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text drawn in one go. `x` and `y` count from the lower left corner in points."""

    text: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page. `gap` is the distance from the line before it, in usual distances; 0 for the first."""

    text: str
    x: float
    y: float
    end: float
    size: float
    gap: float = 0.0


def lines_of_page(pieces: Iterable[Piece]) -> list[Line]:
    """The lines in reading order: as they are drawn, unless that jumps about; then by columns, from top to bottom."""
    lines = _joined(pieces)
    if _jumps(lines) > max(4, len(lines) // 10):
        lines = _by_position(lines)
    return _spaced(lines)


def _joined(pieces: Iterable[Piece]) -> list[Line]:
    """Pieces that stand on one line and follow each other, as lines. A line break in a piece ends its line."""
    lines: list[Line] = []
    held: list[Piece] = []
    for piece in pieces:
        if held and piece.text.strip() and _is_elsewhere(piece, held):
            lines += _lines(held)
            held = []
        held.append(piece)
    return lines + _lines(held)


def _is_elsewhere(piece: Piece, held: Sequence[Piece]) -> bool:
    """True where a piece stands on another line than those before, or far beyond their end."""
    size = max(held[0].size, 1.0)
    if abs(piece.y - held[0].y) > _SAME_LINE * size:
        return True
    last = held[-1]
    return piece.x > last.x + _WIDTH * size * len(last.text) + _FAR * size


def _lines(pieces: Sequence[Piece]) -> list[Line]:
    first = next((piece for piece in pieces if piece.text.strip()), None)
    if first is None:
        return []
    size = max(first.size, 1.0)
    written = "".join(piece.text for piece in pieces).split("\n")
    return [
        Line(words, first.x, first.y, first.x + _WIDTH * size * len(words), size)
        for text in written
        if (words := " ".join(text.split()))
    ]


def _jumps(lines: Sequence[Line]) -> int:
    """How often the next line stands above the one before, or far beside it."""
    return sum(
        after.y > before.y + before.size
        or (abs(after.y - before.y) < before.size / 2 and abs(after.x - before.x) > _SIDEWAYS)
        for before, after in pairwise(lines)
    )


def _by_position(lines: Sequence[Line]) -> list[Line]:
    """Column by column where there is a gutter, each from top to bottom."""
    gutter = _gutter(lines)
    columns = (
        [list(lines)]
        if gutter is None
        else [
            [line for line in lines if line.x < gutter],
            [line for line in lines if line.x >= gutter],
        ]
    )
    return [line for column in columns for line in _rows(column)]


def _rows(lines: Iterable[Line]) -> list[Line]:
    """From top to bottom; what stands on one height is one line, from left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: -one.y):
        if rows and abs(rows[-1][0].y - line.y) <= _SAME_LINE * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [_row(sorted(row, key=lambda one: one.x)) for row in rows]


def _row(row: Sequence[Line]) -> Line:
    first, last = row[0], row[-1]
    return Line(" ".join(line.text for line in row), first.x, first.y, last.end, first.size)


def _gutter(lines: Sequence[Line]) -> float | None:
    """Where the second column begins: a start of many lines that no line of the first reaches far over."""
    left = min(line.x for line in lines)
    starts = sorted(line.x for line in lines if line.x > left + 100)
    if len(starts) < _FEWEST or len(lines) - len(starts) < _FEWEST:
        return None
    start = median(starts) - 5
    over = sum(line.x < start and line.end > start + 40 for line in lines)
    near = sum(start <= line.x <= start + 30 for line in lines)
    return start if over <= len(lines) // 10 and near >= _FEWEST else None


def _spaced(lines: Sequence[Line]) -> list[Line]:
    """The lines with their gaps, in the usual distance of the page's lines."""
    steps = [before.y - after.y for before, after in pairwise(lines) if before.y > after.y]
    usual = median(steps) if steps else 1.0
    if 0 < len(steps) < _ENOUGH:
        usual = min(usual, 1.5 * median(line.size for line in lines))
    gaps = [0.0, *(abs(before.y - after.y) / usual for before, after in pairwise(lines))]
    return [Line(line.text, line.x, line.y, line.end, line.size, gap) for line, gap in zip(lines, gaps, strict=False)]


def begins_paragraph(line: Line) -> bool:
    """True where the space above a line says that a paragraph begins."""
    return line.gap > _PARAGRAPH
