"""Timeline drawing: a lane for each speaker; a moment or a day is a point, what is known less exactly a bar as wide as it is.

Pure geometry; the template `drawings/timeline.svg` writes it down. What has no date stands apart, at the right.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from sayso.tell.axis import Tick, date_ticks
from sayso.tell.extents import Extent, date_of, extent_words
from sayso.tell.phrases import counted
from sayso.tell.plain import shortened
from sayso.tell.timeline import Entry

WIDTH = 760.0
LEFT, RIGHT, APART = 14.0, 672.0, 716.0
"""Where time begins and ends, and where what has no date stands."""
TOP, LANE, FOOT = 30.0, 38.0, 12.0
MOST_LANES = 14
POINT = 7.0
"""Narrower than this, an extent is drawn as a point: a day in a year is no bar."""
NEAR = 14.0
"""Points closer than this are one, with their number."""

OWN = "In reports’ own voice"
ANYBODY = "Not said by whom"


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneMark:
    """Entries at one place of a lane. `kind` bar: from `x` to `x + width`."""

    kind: Literal["point", "bar", "apart"]
    x: float
    y: float
    width: float = 0.0
    radius: float = 4.5
    entries: tuple[Entry, ...]
    is_open_left: bool = False
    """It began before what is shown."""
    is_open_right: bool = False

    @property
    def on(self) -> str:
        """The day that it stands at."""
        when = self.entries[0].when
        return date_of(when.start).isoformat() if when else ""

    @property
    def says(self) -> str:
        """What it holds, in words."""
        first = self.entries[0]
        at = extent_words(first.when)
        if len(self.entries) > 1:
            last = extent_words(self.entries[-1].when)
            return f"{counted(len(self.entries), 'entry', 'entries')}, {at}{f' to {last}' if last != at else ''}"
        return f"{at}: {shortened(first.words, 90)}"


@dataclass(frozen=True, slots=True)
class Lane:
    """One speaker, or all of the reports' own voice."""

    name: str
    count: int
    y: float
    marks: tuple[LaneMark, ...]
    is_own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineDrawing:
    """All of it. `left_out` speakers found no lane of their own; they stand together in the last one."""

    window: Extent
    lanes: tuple[Lane, ...]
    across: tuple[Tick, ...]
    height: float
    has_undated: bool
    width: float = WIDTH
    left: float = LEFT
    right: float = RIGHT
    apart: float = APART
    top: float = TOP

    @property
    def count(self) -> int:
        """How many entries are drawn."""
        return sum(lane.count for lane in self.lanes)


def timeline_drawing(shown: Sequence[Entry], undated: Sequence[Entry], window: Extent) -> TimelineDrawing:
    """Draw entries of a part of time, and those without a date beside it."""
    groups = _lanes([*shown, *undated])
    lanes = tuple(_lane(name, held, number, window) for number, (name, held) in enumerate(groups))
    return TimelineDrawing(
        window=window,
        lanes=lanes,
        across=date_ticks(window),
        height=TOP + LANE * len(lanes) + FOOT,
        has_undated=bool(undated),
    )


def _lanes(found: Iterable[Entry]) -> list[tuple[str, list[Entry]]]:
    """Speakers in the order in which they first speak; the quieter ones in one lane where they are many.

    Below them who is no more than "they" or not stated at all, and own voice last.
    """
    by_actor: dict[str, list[Entry]] = {}
    for entry in found:
        by_actor.setdefault(OWN if entry.is_own else ANYBODY if entry.is_anybody else entry.actor, []).append(entry)
    apart = [(name, by_actor.pop(name)) for name in (ANYBODY, OWN) if name in by_actor]
    loudest = sorted(by_actor, key=lambda actor: -len(by_actor[actor]))
    most = MOST_LANES - 1 if len(loudest) > MOST_LANES else MOST_LANES
    kept = set(loudest[:most])
    lanes = [(held[0].speaker.name, held) for actor, held in by_actor.items() if actor in kept]
    rest = [entry for actor, held in by_actor.items() if actor not in kept for entry in held]
    if rest:
        lanes.append((f"{len(by_actor) - len(kept)} others", sorted(rest, key=_start)))
    return [*lanes, *apart]


def _start(entry: Entry) -> tuple[bool, float]:
    return (entry.when is None, entry.when.start if entry.when else 0.0)


def _lane(name: str, held: Sequence[Entry], number: int, window: Extent) -> Lane:
    y = TOP + LANE * number + 24
    dated = [(entry, entry.when) for entry in held if entry.when]
    bars = [(entry, when) for entry, when in dated if _is_bar(when, window)]
    points = [(entry, _x(when.middle, window)) for entry, when in dated if not _is_bar(when, window)]
    apart = tuple(entry for entry in held if not entry.when)
    marks = [_bar(entry, when, window, y) for entry, when in bars] + _points(points, y)
    if apart:
        marks.append(LaneMark(kind="apart", x=APART, y=y, radius=_radius(len(apart)), entries=apart))
    return Lane(shortened(name, 60), len(held), y, tuple(marks), is_own=all(entry.is_own for entry in held))


def _is_bar(when: Extent, window: Extent) -> bool:
    """True for more than a day, and for a day where hours are shown."""
    wide = (RIGHT - LEFT) * when.length / window.length
    return wide > POINT and (when.length > 1 or (when.length == 1 and window.length <= 1))


def _x(days: float, window: Extent) -> float:
    place = LEFT + (RIGHT - LEFT) * (days - window.start) / window.length
    return round(min(max(place, LEFT), RIGHT), 1)


def _bar(entry: Entry, when: Extent, window: Extent, y: float) -> LaneMark:
    left, right = _x(when.start, window), _x(when.end, window)
    return LaneMark(
        kind="bar",
        x=left,
        y=y,
        width=round(right - left, 1),
        entries=(entry,),
        is_open_left=when.start < window.start,
        is_open_right=when.end > window.end,
    )


def _points(points: Sequence[tuple[Entry, float]], y: float) -> list[LaneMark]:
    """Points, those too near each other as one that says how many."""
    near: list[_Group] = []
    for entry, x in sorted(points, key=lambda point: point[1]):
        if near and x - near[-1][0][1] < NEAR:
            near[-1].append((entry, x))
        else:
            near.append([(entry, x)])
    return [
        LaneMark(
            kind="point",
            x=round(_middle(group), 1),
            y=y,
            radius=_radius(len(group)),
            entries=tuple(entry for entry, _ in group),
        )
        for group in _apart(near)
    ]


_Group = list[tuple[Entry, float]]
"""Entries with where they stand, from left to right."""


def _apart(groups: Iterable[_Group]) -> list[_Group]:
    """The same, those that would be drawn over one another as one: a number that is covered cannot be read."""
    kept: list[_Group] = []
    for each in groups:
        group = each
        while kept and _middle(group) - _middle(kept[-1]) < _radius(len(group)) + _radius(len(kept[-1])):
            group = [*kept.pop(), *group]
        kept.append(group)
    return kept


def _middle(group: _Group) -> float:
    return sum(x for _, x in group) / len(group)


def _radius(count: int) -> float:
    """Wide enough for the number."""
    return 4.5 if count == 1 else 8.0 if count < 100 else 10.0 if count < 1_000 else 13.0
