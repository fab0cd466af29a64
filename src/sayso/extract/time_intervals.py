"""From a TIMEX3 value to its EDTF form (ISO 8601-2) and the civil days it covers."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from sayso.extract.time_calendar import days, grain

EDTF_PARTS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24, "Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36, "H1": 40, "H2": 41}
"""Codes of parts of the year, level 2 (ISO 8601-2, 4.8)."""
CLOCK = re.compile(r"T\d\d")


@dataclass(frozen=True, slots=True)
class Extent:
    """The EDTF form and the interval, each None where the words do not give it."""

    edtf: str | None = None
    first: str | None = None
    last: str | None = None


def extent(value: str | None, mod: str | None) -> Extent:
    """What a value covers. START, MID and END take a third of a month, year, season or decade."""
    if value is None:
        return Extent()
    covered = days(value)
    if covered is None:
        return Extent(edtf=_before_christ(value))
    first, last = _third(value, covered, mod)
    edtf = _edtf(value, covered)
    return Extent(edtf + "~" if mod == "APPROX" and "/" not in edtf else edtf, first.isoformat(), last.isoformat())


def _before_christ(value: str) -> str | None:
    """EDTF counts a year 0, so 480 BC is -0479."""
    return f"-{int(value[2:]) - 1:04}" if re.fullmatch(r"BC\d{4}", value) else None


def _edtf(value: str, covered: tuple[date, date]) -> str:
    kind = grain(value)
    if kind in ("century", "decade"):
        return value.ljust(4, "X")
    if kind in ("season", "quarter", "half"):
        return f"{value[:4]}-{EDTF_PARTS[value[5:7]]}"
    if kind == "week":
        return f"{covered[0].isoformat()}/{covered[1].isoformat()}"
    return value if CLOCK.search(value) else value.split("T", maxsplit=1)[0]


def _third(value: str, covered: tuple[date, date], mod: str | None) -> tuple[date, date]:
    """The first, middle or last third of a month (10 days), a year (4 months), or anything else by days."""
    first, last = covered
    kind = grain(value)
    if mod not in ("START", "MID", "END") or kind == "day":
        return covered
    if kind == "month":
        cuts = (first, first.replace(day=11), first.replace(day=21))
    elif kind == "year":
        cuts = (first, first.replace(month=5), first.replace(month=9))
    elif kind == "decade":
        cuts = (first, first.replace(year=first.year + 4), first.replace(year=first.year + 7))
    elif kind == "century":
        cuts = (first, first.replace(year=first.year + 33), first.replace(year=first.year + 66))
    else:
        third = timedelta(days=((last - first).days + 1) // 3)
        cuts = (first, first + third, first + 2 * third)
    ends = (cuts[1] - timedelta(days=1), cuts[2] - timedelta(days=1), last)
    at = ("START", "MID", "END").index(mod)
    return cuts[at], ends[at]
