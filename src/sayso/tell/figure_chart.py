"""Figure chart: a set of figures as a drawing: bounds as bounds, revisions marked, no line that the words do not give.

Pure geometry in the drawing's own units; the template `desk/drawn/chart.svg` writes it down.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from sayso.model.conflict import Announced
from sayso.model.figure import Number
from sayso.tell.axis import Tick, date_ticks, number_ticks, round_top
from sayso.tell.extents import Extent, extent, extent_words
from sayso.tell.figure_rows import FigureRow
from sayso.tell.figure_series import FigureSet, Series, may_be_joined
from sayso.tell.labels import Box, Label, around, place_labels
from sayso.tell.phrases import bounds, day
from sayso.tell.plain import shortened

WIDTH, HEIGHT = 760.0, 300.0
LEFT, RIGHT, TOP, BOTTOM = 64.0, 744.0, 22.0, 262.0
ARROW = 34.0
"""How far the open arrow of a floor goes: as far for every floor, for it says nothing of how much more."""
RING = 10.5
"""Radius of the ring around what cannot hold beside another."""
ABREAST = 15.0
"""Between marks that hold for the same day."""
SHAPES = 6
"""Shapes there are: circle, square, diamond, triangle, triangle on its point, cross. Then they come again, in blue."""
FEW_DAYS = 8
"""So many as-of days, at most, stand on the axis themselves."""

Kind = Literal["number", "floor", "ceiling", "range", "about"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartMark:
    """A figure as drawn. `low` and `high` are where its bounds stand; an open one stands where its number does."""

    row: FigureRow
    series: int
    kind: Kind
    x: float
    y: float
    low: float
    high: float
    path: str
    """Of its shape."""
    is_hollow: bool
    is_superseded: bool
    """Its own source gave another number later."""
    is_disputed: bool
    """It cannot hold beside another in the drawing."""
    is_gone: bool
    """Its claim was withdrawn."""
    label: Label | None = None

    @property
    def says(self) -> str:
        """Who, how much, as of when: what the mark says when pointed at."""
        figure = self.row.figure
        return f"{self.row.speaker.name}: {bounds(figure)}, as of {day(figure.as_of or self.row.report.published)}"


@dataclass(frozen=True, slots=True)
class ChartLine:
    """A line between two marks: `joined`, or `revised` (its source put the later number in the place of the earlier)."""

    x1: float
    y1: float
    x2: float
    y2: float
    announced: Announced | None = None


@dataclass(frozen=True, slots=True)
class Legend:
    """A series in the legend, in reading order."""

    series: Series
    path: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A drawing of figures. What has no date is not drawn: it is `undated`, and in the table."""

    of: FigureSet
    marks: tuple[ChartMark, ...]
    lines: tuple[ChartLine, ...]
    revisions: tuple[ChartLine, ...]
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    legend: tuple[Legend, ...]
    undated: tuple[FigureRow, ...]
    is_unjoined: bool
    """Some series has points between which no line may stand."""

    width: float = WIDTH
    height: float = HEIGHT
    left: float = LEFT
    right: float = RIGHT
    top: float = TOP
    bottom: float = BOTTOM


def figure_chart(shown: FigureSet, gone: frozenset[str] = frozenset()) -> Chart:
    """Draw a set. `gone` are the claims that were withdrawn."""
    dated = [(row, when) for row in shown.rows if (when := as_of(row))]
    undated = tuple(row for row in shown.rows if not as_of(row))
    window = _window([when for _, when in dated])
    most = max((_top(row) for row in shown.rows), default=1)
    top, _ = round_top(most)
    places = _places(dated, window)
    number_of = {id(series): number for number, series in enumerate(shown.series)}
    series_of = {row.figure.id: number_of[id(series)] for series in shown.series for row in series.rows}
    marks = [
        _mark(row, series_of[row.figure.id], places[row.figure.id], top=float(top), shown=shown, gone=gone)
        for row, _ in dated
    ]
    by_id = {mark.row.figure.id: mark for mark in marks}
    pairs = [pair for series in shown.series for pair in pairwise(series.rows)]
    revisions = _revisions(shown, by_id)
    revised = {tuple(part.figure.id for part in one.figures) for one in shown.revisions}
    lines = tuple(_joined(pairs, by_id, revised))
    return Chart(
        of=shown,
        marks=_labelled(marks, shown, (*lines, *revisions)),
        lines=lines,
        revisions=revisions,
        across=_across(window, [when for _, when in dated]),
        up=number_ticks(most),
        legend=tuple(Legend(one, shape(n, 8, 8), n) for n, one in enumerate(shown.series)),
        undated=undated,
        is_unjoined=any(not may_be_joined(one, other) for one, other in pairs),
    )


def as_of(row: FigureRow) -> Extent | None:
    """The day that a figure holds for: its own, else that of publication, wide as a day."""
    return extent((row.figure.as_of or row.report.published or "")[:10])


def _top(row: FigureRow) -> Number:
    return max(number for number in (row.figure.low, row.figure.high, row.figure.point, 0) if number is not None)


def _window(dates: Sequence[Extent]) -> Extent:
    """From the first day to the last, with room for a day's marks on both sides."""
    if not dates:
        return Extent(1, 2)
    first, last = min(one.start for one in dates), max(one.end for one in dates)
    room = max(0.0, (last - first) * 0.06 - 0.5)
    return Extent(first - room, last + room)


def _places(dated: Sequence[tuple[FigureRow, Extent]], window: Extent) -> Mapping[str, float]:
    """Where each figure stands across; those of one day abreast, in order of publication, closer where they are many."""
    by_date: dict[Extent, list[FigureRow]] = {}
    for row, when in dated:
        by_date.setdefault(when, []).append(row)
    found = {}
    for when, rows in by_date.items():
        middle = LEFT + (RIGHT - LEFT) * (when.middle - window.start) / window.length
        wide = max(ABREAST * 0.4, (RIGHT - LEFT) * when.length / window.length * 0.8)
        step = min(ABREAST if len(by_date) > 3 else ABREAST * 4, wide / len(rows))
        for number, row in enumerate(rows):
            at = middle + (number - (len(rows) - 1) / 2) * step
            found[row.figure.id] = round(min(max(at, LEFT + 8), RIGHT - 8), 1)
    return found


def _mark(row: FigureRow, series: int, x: float, *, top: float, shown: FigureSet, gone: frozenset[str]) -> ChartMark:
    figure = row.figure

    def height(number: Number) -> float:
        return round(BOTTOM - (BOTTOM - TOP) * number / top, 1)

    low, high, point = figure.low, figure.high, figure.point
    kind: Kind = "about" if low is None and high is None else "range"
    if low is not None and high is None:
        kind = "floor"
    elif low is None and high is not None:
        kind = "ceiling"
    elif low is not None and low == high:
        kind = "number"
    numbers = [number for number in (low, high) if number is not None] or [point if point is not None else 0]
    written = point if point is not None and kind != "range" else numbers[0]
    y = height(written) if kind != "range" else round((height(numbers[0]) + height(numbers[-1])) / 2, 1)
    return ChartMark(
        row=row,
        series=series,
        kind=kind,
        x=x,
        y=y,
        low=height(min(numbers)),
        high=height(max(numbers)),
        path=shape(series, x, y),
        is_hollow=figure.approximate or figure.vague,
        is_superseded=any(one.figures[0].figure.id == figure.id for one in shown.revisions),
        is_disputed=any(part.figure.id == figure.id for one in shown.conflicts for part in one.figures),
        is_gone=row.claim in gone,
    )


def shape(series: int, x: float, y: float) -> str:
    """The path of a series' shape around a point."""
    points = (
        (),
        ((-4.5, -4.5), (4.5, -4.5), (4.5, 4.5), (-4.5, 4.5)),
        ((0, -6.5), (6.5, 0), (0, 6.5), (-6.5, 0)),
        ((0, -6), (6, 5), (-6, 5)),
        ((0, 6), (6, -5), (-6, -5)),
        ((-6, -2), (-2, -2), (-2, -6), (2, -6), (2, -2), (6, -2), (6, 2), (2, 2), (2, 6), (-2, 6), (-2, 2), (-6, 2)),
    )[series % SHAPES]
    if not points:
        return f"M{x - 5:g} {y:g}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z"
    return "M" + "L".join(f"{x + dx:g} {y + dy:g}" for dx, dy in points) + "z"


def _joined(
    pairs: Sequence[tuple[FigureRow, FigureRow]],
    by_id: Mapping[str, ChartMark],
    revised: set[tuple[str, ...]],
) -> list[ChartLine]:
    """Lines of the series, but where a revision's own line stands."""
    found = []
    for one, other in pairs:
        ends = by_id.get(one.figure.id), by_id.get(other.figure.id)
        if ends[0] and ends[1] and may_be_joined(one, other) and (one.figure.id, other.figure.id) not in revised:
            found.append(ChartLine(ends[0].x, ends[0].y, ends[1].x, ends[1].y))
    return found


def _revisions(shown: FigureSet, by_id: Mapping[str, ChartMark]) -> tuple[ChartLine, ...]:
    ends = [(by_id.get(one.figures[0].figure.id), by_id.get(one.figures[1].figure.id), one) for one in shown.revisions]
    return tuple(
        ChartLine(old.x, old.y, new.x, new.y, revision.announced) for old, new, revision in ends if old and new
    )


def _across(window: Extent, dates: Sequence[Extent]) -> tuple[Tick, ...]:
    """The as-of days themselves where they are few and stand apart, else round dates."""
    days = sorted(set(dates))
    places = [(one.middle - window.start) / window.length for one in days]
    apart = all(later - earlier > 0.09 for earlier, later in pairwise(places))
    if days and len(days) <= FEW_DAYS and apart:
        return tuple(Tick(round(place, 5), _short(one, days)) for one, place in zip(days, places, strict=True))
    return date_ticks(window)


def _short(one: Extent, days: Sequence[Extent]) -> str:
    words = extent_words(one)
    return words if one == days[0] else words.rpartition(" ")[0]


def _labelled(marks: Sequence[ChartMark], shown: FigureSet, lines: Sequence[ChartLine]) -> tuple[ChartMark, ...]:
    """Marks with "who: how much" beside them where there is room, those that stand first."""
    frame = Box(LEFT, TOP - 12, RIGHT + 12, BOTTOM + 2)
    taken = [around(mark.x, mark.y, RING if mark.is_disputed else 6.5) for mark in marks]
    taken += [box for line in lines for box in _under(line)]
    taken += [Box(m.x - 5, m.y - ARROW, m.x + 5, m.y) for m in marks if m.kind == "floor"]
    taken += [Box(m.x - 5, m.y, m.x + 5, m.y + ARROW) for m in marks if m.kind == "ceiling"]
    taken += [Box(m.x - 6, m.high, m.x + 6, m.low) for m in marks if m.kind == "range"]
    order = sorted(range(len(marks)), key=lambda n: (marks[n].is_superseded, marks[n].is_gone, -n))
    several = len(shown.series) > 1
    wanted = [(_label(marks[n], named=several), marks[n].x, marks[n].y) for n in order]
    labels = dict(zip(order, place_labels(wanted, taken, frame, gap=12), strict=True))
    return tuple(replace(mark, label=labels[n]) for n, mark in enumerate(marks))


def _under(line: ChartLine) -> list[Box]:
    """Small boxes along a line, so that no words lie on it; none at its ends, where the marks are."""
    steps = max(2, int(max(abs(line.x2 - line.x1), abs(line.y2 - line.y1)) / 6))
    parts = [n / steps for n in range(2, steps - 1)]
    return [around(line.x1 + (line.x2 - line.x1) * n, line.y1 + (line.y2 - line.y1) * n, 1.5) for n in parts]


def _label(mark: ChartMark, *, named: bool) -> str:
    value = bounds(mark.row.figure)
    return f"{shortened(mark.row.speaker.name, 26)}: {value}" if named else value
