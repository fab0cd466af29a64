"""Reads holidays and other days with a name of their own: "last Thanksgiving", "Easter 2023", the "Sept. 11 attacks"."""

import re
from datetime import timedelta
from functools import partial

from sayso.extract.lexicon.times import FROM_EASTER, HOLIDAYS, INDEPENDENCE, MOVABLE, ONCE
from sayso.extract.time_anchors import Anchors
from sayso.extract.time_calendar import easter, first_day, nth_weekday
from sayso.extract.time_dates import lies_soon
from sayso.extract.time_reading import Parts, Reader, Reading, days_apart, direction


def _holiday(parts: Parts, anchors: Anchors) -> Reading:
    """The one of the year that is told, else of the year that "last", "next" or the tense brings nearest."""
    name = _NAMES.get(_letters(parts["holiday"] or ""), "independence day")
    if name in ONCE:
        return Reading("DATE", ONCE[name])
    tail = _independence(parts) if name == "independence day" else HOLIDAYS.get(name)
    if tail is None and name not in MOVABLE and name not in FROM_EASTER:
        return Reading("DATE")
    of_year = partial(_in_year, name, tail)
    return Reading("DATE", of_year(int(parts["year"])) if parts["year"] else _nearest(of_year, parts, anchors))


def _letters(name: str) -> str:
    """“New Year’s Eve” and "new years eve" alike."""
    return re.sub(r"\s+", " ", name).replace("’", "").replace("'", "")


_NAMES = {_letters(name): name for name in (*HOLIDAYS, *MOVABLE, *FROM_EASTER, *ONCE)}


def _independence(parts: Parts) -> str | None:
    """Every country has its own; without one told it may be any."""
    whose = re.sub(r"['’]s?$", "", parts["whose"] or "").strip().replace(" ", "_")
    return INDEPENDENCE.get(whose)


def _in_year(name: str, tail: str | None, year: int) -> str:
    if tail:
        return f"{year:04}-{tail}"
    if name in MOVABLE:
        return nth_weekday(year, *MOVABLE[name]).isoformat()
    return (easter(year) + timedelta(days=FROM_EASTER[name])).isoformat()


def _nearest(of_year: "partial[str]", parts: Parts, anchors: Anchors) -> str | None:
    day = first_day(anchors.now) if anchors.now else None
    if day is None:
        return None
    here, told = day.isoformat(), direction(parts["which"])
    years = [of_year(day.year + step) for step in (-1, 0, 1) if 0 < day.year + step < 10000]
    step = told or {"past": -1, "future": 1, "present": 0}[anchors.tense]
    if step < 0:
        soon = [] if told else [v for v in years if v > here and lies_soon(v, here)]
        return max(soon or [v for v in years if v <= here], default=None)
    if step > 0:
        return min((v for v in years if v >= here), default=None)
    return min(years, key=lambda v: days_apart(v, day))


HOLIDAY_READERS: dict[str, Reader] = {"holiday": _holiday}
"""Readers by rule."""
