"""Axes: round numbers and calendar dates for the drawings, never more of them than fit."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor, log10
from typing import Literal

from sayso.model.figure import Number
from sayso.tell.extents import Days, Extent, date_of, next_month
from sayso.tell.phrases import grouped

Step = Literal["hour", "day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis. `place` runs from 0 to 1 over the axis; `width` is that of the date it stands for."""

    place: float
    label: str
    width: float = 0.0
    on: str = ""
    """The date, for links."""


def round_top(most: Number, count: int = 4) -> tuple[float, float]:
    """The smallest round number that is not below `most`, and the step that leads to it in `count` steps or so."""
    if most <= 0:
        return 1.0, 1.0
    rough = most / count
    size = 10.0 ** floor(log10(rough))
    step = next(part * size for part in (1, 2, 2.5, 5, 10) if part * size >= rough * 0.999)
    if most == int(most):
        step = max(1.0, float(ceil(step)) if step < 3 else step)
    return ceil(most / step - 1e-9) * step, step


def number_ticks(most: Number, count: int = 4) -> tuple[Tick, ...]:
    """Round numbers from zero to the first one that is not below `most`."""
    top, step = round_top(most, count)
    return tuple(Tick(n * step / top, _number(n * step)) for n in range(round(top / step) + 1))


def _number(value: float) -> str:
    return grouped(int(value)) if value == int(value) else grouped(round(value, 6))


def date_ticks(window: Extent, most: int = 9) -> tuple[Tick, ...]:
    """The finest dates of which no more than `most` fit; each is as wide as what it stands for."""
    for step, every in _STEPS:
        if window.length / (_LENGTHS[step] * every) <= most:
            return tuple(_tick(step, start, end, window) for start, end in _dates(step, every, window))
    return ()


_LENGTHS: dict[Step, Days] = {"hour": 1 / 24, "day": 1, "week": 7, "month": 30.4, "year": 365.25}
_STEPS: tuple[tuple[Step, int], ...] = (
    *(("hour", every) for every in (3, 6)),
    *(("day", every) for every in (1, 2)),
    ("week", 1),
    ("week", 2),
    *(("month", every) for every in (1, 3)),
    *(("year", every) for every in (1, 2, 5, 10, 50, 100, 1000, 5000)),
)


def _dates(step: Step, every: int, window: Extent) -> Iterator[tuple[Days, Days]]:
    if step == "hour":
        first = floor(window.start * 24 / every) * every
        for hour in range(first, ceil(window.end * 24), every):
            yield hour / 24, (hour + every) / 24
        return
    day = _begin(step, every, date_of(window.start))
    while day.toordinal() < window.end:
        later = _later(step, every, day)
        yield float(day.toordinal()), float(later.toordinal())
        if later <= day:
            return
        day = later


def _begin(step: Step, every: int, day: date) -> date:
    """The first day of the week, month or year that a day lies in."""
    if step == "week":
        return date.fromordinal(max(1, day.toordinal() - day.weekday()))
    if step == "month":
        return date(day.year, day.month - (day.month - 1) % every, 1)
    if step == "year":
        return date(max(1, day.year - day.year % every), 1, 1)
    return day


def _later(step: Step, every: int, day: date) -> date:
    try:
        if step == "year":
            return (
                date(day.year + every, 1, 1)
                if day.year % every == 0
                else date(day.year - day.year % every + every, 1, 1)
            )
        if step == "month":
            for _ in range(every):
                day = next_month(day)
            return day
        return day + timedelta(days=every * (7 if step == "week" else 1))
    except (ValueError, OverflowError):
        return date.max


def _tick(step: Step, start: Days, end: Days, window: Extent) -> Tick:
    left, right = max(start, window.start), min(end, window.end)
    return Tick(
        place=round((left - window.start) / window.length, 5),
        label=_label(step, start, window) if start >= window.start or _has_room(step, left, right, window) else "",
        width=round((right - left) / window.length, 5),
        on=date_of(start).isoformat(),
    )


def _has_room(step: Step, left: Days, right: Days, window: Extent) -> bool:
    """A year that began before the window still has its number where most of it is shown."""
    return step == "year" and (right - left) / window.length > 0.1


def _label(step: Step, start: Days, window: Extent) -> str:
    day = date_of(start)
    if step == "hour":
        hour = round((start - int(start)) * 24)
        return f"{hour:02}:00" if hour or window.length <= 1 else f"{day.day} {day:%b}"
    if step == "year":
        return str(day.year)
    one_year = date_of(window.start).year == date_of(window.end - 0.001).year
    if step == "month":
        return f"{day:%b}" if one_year and day.month != 1 else f"{day:%b} {day.year}"
    return f"{day.day} {day:%b}"
