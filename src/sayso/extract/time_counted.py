"""Reads what is counted from another day or period: "a week ago Thursday", "ten years ago today", "the week before last"."""

from datetime import timedelta

from sayso.extract.lexicon.times import WEEKDAYS
from sayso.extract.time_anchors import Anchors
from sayso.extract.time_calendar import days, first_day, grain, shift
from sayso.extract.time_durations import away
from sayso.extract.time_numbers import count_of
from sayso.extract.time_reading import InnerReader, Parts, Reader, Reading, unit_of


def _counted_from(parts: Parts, anchors: Anchors, inner: Reading | None) -> Reading | None:
    """“a week ago Thursday” is a week before the last Thursday, "a week from Tuesday" a week after the next Tuesday."""
    count, unit = count_of(parts["number"] or ""), unit_of(parts["unit"])
    if anchors.narrative or count is None or not count.isdigit():
        return None
    step = -1 if parts["back"] else 1
    name = (parts["inner"] or "").rstrip(".")
    base = _nearest_weekday(name, step, anchors) if name in WEEKDAYS else inner and inner.value
    if not base:
        return Reading("DATE")
    if grain(base) == "month":
        months = {"month": 1, "year": 12}.get(unit)
        return Reading("DATE", shift(base, "month", step * int(count) * months)) if months else None
    return Reading("DATE", away(base, unit, count, step))


def _nearest_weekday(name: str, step: int, anchors: Anchors) -> str | None:
    """The last such day up to the publication, or the first from it on."""
    day = first_day(anchors.published) if anchors.published and len(anchors.published) == len("2025-05-04") else None
    if day is None:
        return None
    distance = step * (step * (WEEKDAYS[name] - day.weekday()) % 7)
    return (day + timedelta(days=distance)).isoformat() if day.toordinal() > 7 else None


def _before_last(parts: Parts, anchors: Anchors) -> Reading | None:
    base, unit = anchors.now, parts["unit"] or ""
    value = shift(base, "week" if unit == "weekend" else unit, -2) if base else None
    return Reading("DATE", f"{value}-WE" if value and unit == "weekend" else value)


def _weekday_of_week(parts: Parts, anchors: Anchors) -> Reading | None:
    """“Tuesday of last week” is the Tuesday of the calendar's week before this one."""
    step = {"last": -1, "next": 1}.get(parts["which"] or "", 0)
    week = shift(anchors.now, "week", step) if anchors.now else None
    span = days(week) if week else None
    day = span[0] + timedelta(days=WEEKDAYS[(parts["weekday"] or "").rstrip(".")]) if span else None
    return Reading("DATE", day.isoformat() if day else None)


COUNTED: dict[str, Reader] = {
    "before_last": _before_last,
    "weekday_of_week": _weekday_of_week,
    "the_age": lambda parts, anchors: Reading(
        "DATE", shift(anchors.now, unit_of(parts["unit"]), 0) if anchors.now else None
    ),
}
"""Readers by rule."""


COUNTED_INSIDE: dict[str, InnerReader] = {"counted_from": _counted_from}
"""Readers of an expression within another."""
