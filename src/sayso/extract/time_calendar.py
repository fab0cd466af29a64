"""Arithmetic on TIMEX3 values: how coarse one is, what lies before and after it."""

import re
from datetime import MAXYEAR, MINYEAR, date, timedelta

DATE_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|W(?P<week>\d\d)(?P<end>-WE)?|Q(?P<quarter>\d)"
    r"|H(?P<half>\d)|(?P<season>SP|SU|FA|WI)))?(?:T.*)?$"
)
"""A value of a year or finer; decades ("199"), centuries ("19") and references do not match."""

FINENESS = {"century": 0, "decade": 1, "year": 2, "season": 3, "half": 3, "quarter": 3, "month": 4, "week": 5, "day": 6}
SEASON_ORDER = ("SP", "SU", "FA", "WI")


def grain(value: str) -> str | None:
    """What a value names: century, decade, year, half, quarter, season, month, week, day; None for anything else."""
    if value.isdigit() and len(value) in (2, 3):
        return "century" if len(value) == 2 else "decade"
    found = DATE_VALUE.match(value)
    if not found:
        return None
    return next((part for part in ("day", "month", "week", "quarter", "half", "season") if found[part]), "year")


def first_day(value: str) -> date | None:
    """The first day of a dated value; None where there is none (a reference, a year before 1)."""
    interval = days(value)
    return interval[0] if interval else None


def days(value: str) -> tuple[date, date] | None:
    """First and last day of a value, both inclusive; None where it names no days or the calendar has none."""
    try:
        return _days(value)
    except (ValueError, OverflowError):
        return None


def _days(value: str) -> tuple[date, date] | None:
    kind = grain(value)
    if kind is None:
        return None
    if kind == "century":
        return date(int(value) * 100 + 1, 1, 1), date(int(value) * 100 + 100, 12, 31)
    if kind == "decade":
        return date(int(value) * 10, 1, 1), date(int(value) * 10 + 9, 12, 31)
    found = DATE_VALUE.match(value)
    assert found
    year = int(found["year"])
    if kind == "day":
        day = date(year, int(found["month"]), int(found["day"]))
        return day, day
    if kind == "week":
        monday = date.fromisocalendar(year, int(found["week"]), 1)
        return monday + timedelta(days=5 if found["end"] else 0), monday + timedelta(days=6)
    first, length = _months(kind, found)
    return _month_start(year, first), _month_start(year, first + length) - timedelta(days=1)


def _months(kind: str, found: re.Match[str]) -> tuple[int, int]:
    """First month of the year and number of months; winter begins in December."""
    if kind == "month":
        return int(found["month"]), 1
    if kind == "quarter":
        return int(found["quarter"]) * 3 - 2, 3
    if kind == "half":
        return int(found["half"]) * 6 - 5, 6
    if kind == "season":
        return 3 + 3 * SEASON_ORDER.index(found["season"]), 3
    return 1, 12


def _month_start(year: int, month: int) -> date:
    """The first of a month; month 13 and after are the next year's."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def day_value(day: date) -> str:
    """The value of a day."""
    return day.isoformat()


def week_value(day: date) -> str:
    """The value of the week a day lies in (weeks begin on Monday)."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def season_of(day: date) -> str:
    """The value of the season a day lies in; January and February belong to the winter before."""
    year, quarter = (day.year - 1, 3) if day.month < 3 else (day.year, (day.month - 3) // 3)
    return f"{year:04}-{SEASON_ORDER[quarter]}"


def at_grain(value: str, unit: str) -> str | None:
    """The unit that holds a value: the year of a day, the week of a day. None where the value is coarser."""
    kind = grain(value)
    if kind is None or FINENESS[kind] < FINENESS[unit]:
        return None
    if kind == unit:
        return value[: len(value.split("T", maxsplit=1)[0])] if unit == "day" else value
    day = first_day(value)
    if day is None:
        return value[:4] if unit == "year" else None
    return _of_day(day, unit)


def _of_day(day: date, unit: str) -> str:
    by_unit = {
        "century": f"{day.year // 100:02}",
        "decade": f"{day.year // 10:03}",
        "year": f"{day.year:04}",
        "half": f"{day.year:04}-H{(day.month + 5) // 6}",
        "quarter": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "season": season_of(day),
        "month": f"{day.year:04}-{day.month:02}",
        "week": week_value(day),
        "day": day_value(day),
    }
    return by_unit[unit]


def shift(value: str, unit: str, count: int) -> str | None:
    """The value `count` units after (before, if negative) the one that holds `value`, at the unit's own grain.

    None where the value is coarser than the unit or the calendar ends.
    """
    if value.startswith("BC"):
        return _shift_bc(value, unit, count)
    held = at_grain(value, unit)
    if held is None:
        return None
    try:
        return _shift(held, unit, count)
    except (ValueError, OverflowError):
        return None


def _shift(held: str, unit: str, count: int) -> str | None:
    if unit in ("century", "decade", "year"):
        number = int(held[:4]) + count
        width = {"century": 2, "decade": 3, "year": 4}[unit]
        return f"{number:0{width}}" if MINYEAR <= number <= MAXYEAR else None
    day = first_day(held)
    if day is None:
        return None
    if unit in ("day", "week"):
        return _of_day(day + timedelta(days=count * (7 if unit == "week" else 1)), unit)
    months = {"month": 1, "quarter": 3, "season": 3, "half": 6}[unit]
    return _of_day(_month_start(day.year, day.month + months * count), unit)


def _shift_bc(value: str, unit: str, count: int) -> str | None:
    """Years before Christ count down: the year after 490 BC is 489 BC."""
    width = {"year": 4, "decade": 3, "century": 2}.get(unit)
    digits = value[2:6]
    if width is None or not digits.isdigit() or len(digits) < width:
        return None
    number = int(digits[:width]) - count
    return f"BC{number:0{width}}" if number > 0 else None


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of Nature, 20 April 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth weekday (Monday 0) of a month, -1 the last: the fourth Thursday of November is Thanksgiving."""
    first = date(year, month, 1)
    if nth < 0:
        last = _month_start(year, month + 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7 - 7 * (nth + 1))
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
