"""Reads days, months and years, with the year that fits where none is given."""

import re
from datetime import date, timedelta

from sayso.extract.lexicon.times import DECADES, WEEKDAYS
from sayso.extract.time_anchors import Anchors, Tense
from sayso.extract.time_calendar import at_grain, days, first_day, shift
from sayso.extract.time_numbers import ordinal_of, year_of
from sayso.extract.time_reading import Parts, Reader, Reading, base_of, days_apart, direction, month_number


def _iso(parts: Parts, _: Anchors) -> Reading | None:
    value = parts["iso"] or ""
    if not days(value):
        return None
    if not parts["time"]:
        return Reading("DATE", value)
    return Reading("TIME", f"{value}T{parts['time']}{(parts['zone'] or '').upper()}")


def _numeric(parts: Parts, anchors: Anchors) -> Reading | None:
    """05/04/2025 is whichever order lies nearer to the publication; with stops the day comes first."""
    one, two = int(parts["one"] or 0), int(parts["two"] or parts["dot"] or 0)
    year = int(parts["year"] or 0)
    year += 0 if year > 99 else 1900 if year > 60 else 2000
    orders = [(one, two)] if parts["dot"] else [(two, one), (one, two)]
    values = [v for v in (f"{year:04}-{month:02}-{day:02}" for day, month in orders) if days(v)]
    if not values:
        return None
    if len(set(values)) > 1:
        today = first_day(anchors.published) if anchors.published else None
        return Reading("DATE", min(values, key=lambda v: days_apart(v, today)) if today else None)
    return Reading("DATE", values[0])


def day_and_month(parts: Parts, anchors: Anchors) -> Reading | None:
    """A day and month, in whichever order they stand, with or without a year."""
    n = next(i for i in "12345" if parts.get(f"d{i}"))
    day = ordinal_of(parts[f"d{n}"] or "") or 0
    tail = f"{month_number(parts[f'm{n}']):02}-{day:02}"
    year = parts[f"y{n}"]
    if n in "12" and parts[f"bc{n}"] and year:
        return Reading("DATE", f"BC{int(year):04}-{tail}")
    if not days(f"2000-{tail}"):
        return None
    return Reading("DATE", f"{year_of(year) or 0:04}-{tail}" if year else _dated(tail, anchors))


def _day_of_range(parts: Parts, anchors: Anchors) -> Reading | None:
    full = {"d1": parts["day"], "m1": parts["month"], "y1": parts["year"], "bc1": None}
    return day_and_month(full, anchors)


def _dated(tail: str, anchors: Anchors) -> str | None:
    """A month, or month and day ("10", "10-23"), with the year that fits."""
    if anchors.year_ahead:
        return f"{anchors.year_ahead}-{tail}"
    if anchors.narrative and anchors.last:
        return _narrated(tail, anchors)
    return _by_tense(tail, anchors.published, anchors.tense) if anchors.published else None


def _by_tense(tail: str, today: str, tense: Tense) -> str:
    """The latest such date before the publication where the verb lies behind, the next where it lies ahead."""
    year = int(today[:4])
    here = f"{year:04}-{tail}"
    if len(today) < 7 or tense == "present":
        return _nearest(here, today)
    if tense == "past" and here > today and not lies_soon(here, today):
        return f"{year - 1:04}-{tail}"
    if tense == "future" and here < today[: len(here)]:
        return f"{year + 1:04}-{tail}"
    return here


SOON = 45
"""Days."""


def lies_soon(here: str, today: str) -> bool:
    """What lies within the next weeks is not last year's, whatever the verb says."""
    one, other = first_day(here), first_day(today)
    return bool(one and other and (one - other).days <= SOON)


def _nearest(here: str, today: str) -> str:
    """The same date in the year that brings it nearest."""
    base = first_day(today)
    if not base or len(today) < 7:
        return here
    years = (f"{int(here[:4]) + step:04}{here[4:]}" for step in (0, -1, 1))
    return min(years, key=lambda v: days_apart(v, base))


TURN_OF_YEAR = 8
"""A narrative that was in December and comes to January is in the next year."""


def _narrated(tail: str, anchors: Anchors) -> str | None:
    """In a narrative: the year of the text's last date."""
    if anchors.last and anchors.last.startswith("BC"):
        return f"{anchors.last[:6]}-{tail}"
    year = anchors.year()
    if not year:
        return None
    month = at_grain(anchors.last or "", "month")
    wraps = month is not None and int(month[5:7]) - int(tail[:2]) >= TURN_OF_YEAR
    return f"{year + wraps:04}-{tail}"


def _nth_day(parts: Parts, anchors: Anchors) -> Reading | None:
    """“the 23rd”: of the text's last month, else of the month of publication or the one before."""
    day = int(re.sub(r"\D", "", parts["day"] or ""))
    base = anchors.last if anchors.last and at_grain(anchors.last, "month") else anchors.published
    month = at_grain(base, "month") if base else None
    if month is None:
        return Reading("DATE")
    if base == anchors.published and f"{month}-{day:02}" > str(base) and anchors.tense == "past":
        month = shift(month, "month", -1)
    value = f"{month}-{day:02}"
    return Reading("DATE", value) if days(value) else None


def _month(parts: Parts, anchors: Anchors) -> Reading | None:
    if parts["bcmonth"]:
        return Reading("DATE", f"BC{int(parts['bc'] or 0):04}-{month_number(parts['bcmonth']):02}")
    month = f"{month_number(parts['month']):02}"
    year = parts["year"]
    if year is None:
        return Reading("DATE", _dated(month, anchors))
    if year.isdigit():
        return Reading("DATE", f"{year}-{month}")
    if spoken := year_of(year):
        return Reading("DATE", f"{spoken:04}-{month}")
    if year[0] in "'’":
        return Reading("DATE", f"{century_of(year[1:], anchors)}-{month}")
    told = shift(base_of(year, anchors) or "", "year", direction(year))
    return Reading("DATE", f"{told}-{month}" if told else None)


def century_of(two: str, anchors: Anchors) -> str:
    """'99 is the year so written nearest before the text's last date or its publication."""
    base = int((anchors.now or "2000")[:4]) if (anchors.now or "2000")[:4].isdigit() else 2000
    year = base // 100 * 100 + int(two)
    return f"{year - 100 if year > base + 10 else year:04}"


def _which_month(parts: Parts, anchors: Anchors) -> Reading | None:
    month = f"{month_number(parts['month']):02}"
    base = at_grain(base_of(parts["which"], anchors) or "", "month")
    if base is None:
        return Reading("DATE")
    step, year = direction(parts["which"]), int(base[:4])
    if step < 0 and month >= base[5:7]:
        year -= 1
    if step > 0 and month <= base[5:7]:
        year += 1
    return Reading("DATE", f"{year:04}-{month}")


def weekday(parts: Parts, anchors: Anchors) -> Reading | None:
    """The weekday that the word before it or the tense of the verb points at."""
    number = WEEKDAYS[(parts["weekday"] or "").rstrip(".")]
    which = parts["which"]
    if which is None and (before := anchors.first_of_range):
        day = first_day(before)
        return Reading("DATE", _moved(day, (number - day.weekday()) % 7) if day else None)
    told = (which or "").startswith("the") or (anchors.narrative and bool(anchors.last))
    base = at_grain((anchors.last if told else anchors.published) or "", "day")
    day = first_day(base) if base else None
    if day is None:
        return Reading("DATE")
    ahead = (which is None and (anchors.tense == "future" or anchors.scheduled)) or (which or "").endswith(
        ("next", "nxt", "coming", "following")
    )
    if ahead:
        distance = (number - day.weekday()) % 7 or (7 if which else 0)
    else:
        distance = -((day.weekday() - number) % 7) or (-7 if which in ("last", "this past") else 0)
    return Reading("DATE", _moved(day, distance))


def _moved(day: date, distance: int) -> str | None:
    try:
        return (day + timedelta(days=distance)).isoformat()
    except OverflowError:
        return None


def _year(parts: Parts, anchors: Anchors) -> Reading | None:
    """“the 1988 quarter” is the text's quarter, in 1988."""
    year, quarter = parts["year"] or parts["period"], anchors.seen.get("quarter")
    if parts["noun"] and quarter and not (anchors.in_months and parts["noun"] == "period"):
        return Reading("DATE", f"{year}{quarter[4:]}")
    return Reading("DATE", year)


def _spelt_year(parts: Parts, _: Anchors) -> Reading | None:
    year = year_of(parts["words"] or "")
    return Reading("DATE", f"{year:04}") if year else None


def _tail_year(parts: Parts, anchors: Anchors) -> Reading | None:
    """The second of two years: 1916-17."""
    year, tail = anchors.parse.text[anchors.start - 5 : anchors.start - 1], parts["tail"] or ""
    return Reading("DATE", year[:2] + tail) if year and tail > year[2:] else None


def _bc_year(parts: Parts, anchors: Anchors) -> Reading | None:
    """Three digits are a year only where the text lives before Christ."""
    return _bc(parts, anchors) if anchors.before_christ else None


def _bc(parts: Parts, _: Anchors) -> Reading | None:
    return Reading("DATE", f"BC{int(parts['bc'] or 0):04}")


def _short_year(parts: Parts, anchors: Anchors) -> Reading | None:
    return Reading("DATE", century_of((parts["short"] or "")[1:], anchors))


def _decade(parts: Parts, anchors: Anchors) -> Reading | None:
    if parts["digits"]:
        digits = parts["digits"]
        if parts["bc"]:
            return Reading("DATE", f"BC{int(digits):03}")
        if len(digits) == 3 and digits.endswith("0") and digits < "200":
            return Reading("DATE", digits[:2])
        return Reading("DATE", digits) if len(digits) == 3 else None
    tens = parts["short"] or str(DECADES[parts["word"] or ""])
    if parts["hundred"]:
        return Reading("DATE", ("19" if parts["hundred"] == "nineteen" else "18") + tens)
    return Reading("DATE", century_of(tens + "0", anchors)[:3])


def _century(parts: Parts, anchors: Anchors) -> Reading | None:
    if parts["which"]:
        base = base_of(parts["which"], anchors)
        return Reading("DATE", shift(base, "century", direction(parts["which"])) if base else None)
    number = ordinal_of(parts["ordinal"] or "")
    if not number or number > 30:
        return None
    return Reading("DATE", f"BC{number - 1:02}" if parts["bc"] else f"{number - 1:02}")


DATES: dict[str, Reader] = {
    "iso": _iso,
    "numeric": _numeric,
    "date": day_and_month,
    "day_of_range": _day_of_range,
    "nth_day": _nth_day,
    "month": _month,
    "which_month": _which_month,
    "weekday": weekday,
    "year": _year,
    "bc": _bc,
    "bc_year": _bc_year,
    "bc_range": _bc,
    "spelt_year": _spelt_year,
    "tail_year": _tail_year,
    "short_year": _short_year,
    "decade": _decade,
    "century": _century,
}
"""Readers by rule."""
