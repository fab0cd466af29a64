"""Reads a candidate: its TIMEX3 type, value and modifier, from its words and what they are told relative to."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from sayso.extract.lexicon.times import (
    DAY_PARTS,
    DECADES,
    DURATION_MODS,
    HOLIDAYS,
    MONTHS,
    NUMBERS,
    PARTS_OF_PERIODS,
    SEASONS,
    UNIT_LETTERS,
    UNITS,
    WEEKDAYS,
    ZONES,
)
from sayso.extract.time_anchors import Anchors
from sayso.extract.time_calendar import (
    FINENESS,
    at_grain,
    days,
    easter,
    first_day,
    grain,
    nth_weekday,
    shift,
    week_value,
)
from sayso.extract.time_grammar import Candidate, candidates_at
from sayso.extract.time_numbers import count_of, ordinal_of
from sayso.model.time import TimeType


@dataclass(frozen=True, slots=True)
class Reading:
    """A normalised expression. `covers`: first and last day where they are not those of the value itself."""

    type: TimeType
    value: str | None = None
    mod: str | None = None
    covers: tuple[str | None, str | None] | None = None
    edtf: str | None = None


Parts = dict[str, str | None]
BACK = ("last", "previous", "past", "preceding")
ON = ("next", "following", "coming", "ensuing")


def read(candidate: Candidate, anchors: Anchors) -> Reading | None:
    """The reading of a candidate; None where its words turn out to be no time."""
    return READERS[candidate.rule](candidate.parts, anchors)


def _inner(parts: Parts, anchors: Anchors) -> Reading | None:
    """The reading of the expression inside."""
    words = parts.get("inner")
    if not words:
        return None
    for candidate in candidates_at(words, 0, len(words)):
        reading = read(candidate, anchors)
        if reading:
            return reading
    return None


def _step(which: str | None) -> int:
    """-1 for last, 1 for next, 0 for this."""
    words = set((which or "").split())
    return -1 if words & set(BACK) else 1 if words & set(ON) else 0


def _base(which: str | None, anchors: Anchors) -> str | None:
    """What "that", "the following" and the like point at: the text's last date; else the present."""
    told = (which or "").startswith(("the ", "that")) and not (which or "").endswith(("current", "present"))
    return (anchors.last or anchors.published) if told else anchors.now


def _unit(word: str | None) -> str:
    """ "weeks" → week; a fortnight is two weeks, a night a day."""
    name = (word or "").rstrip("s") if word not in UNITS else word
    return UNITS.get(name or "", "day")


# Days, months, years ------------------------------------------------------------------------------------------------


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
        return Reading("DATE", min(values, key=lambda v: _distance(v, today)) if today else None)
    return Reading("DATE", values[0])


def _distance(value: str, day: date) -> int:
    other = first_day(value)
    return abs((other - day).days) if other else 10**9


def _month_number(word: str | None) -> int:
    return MONTHS[(word or "").rstrip(".")]


def _date(parts: Parts, anchors: Anchors) -> Reading | None:
    n = next(i for i in "123" if parts.get(f"d{i}"))
    day = int(re.sub(r"\D", "", parts[f"d{n}"] or ""))
    tail = f"{_month_number(parts[f'm{n}']):02}-{day:02}"
    year = parts[f"y{n}"]
    if n != "3" and parts[f"bc{n}"] and year:
        return Reading("DATE", f"BC{int(year):04}-{tail}")
    if not days(f"2000-{tail}"):
        return None
    return Reading("DATE", f"{int(year):04}-{tail}" if year else _dated(tail, anchors))


def _day_of_range(parts: Parts, anchors: Anchors) -> Reading | None:
    full = {"d1": parts["day"], "m1": parts["month"], "y1": parts["year"], "bc1": None}
    return _date(full, anchors)


def _dated(tail: str, anchors: Anchors) -> str | None:
    """A month, or month and day ("10", "10-23"), with the year that fits."""
    if anchors.year_ahead:
        return f"{anchors.year_ahead}-{tail}"
    if anchors.narrative and anchors.last:
        return _narrated(tail, anchors)
    if not anchors.published or not anchors.published[:4].isdigit():
        return None
    year = int(anchors.published[:4])
    if tail[:2] == anchors.published[5:7] and len(tail) == 2:
        return f"{year:04}-{tail}"
    step = {"past": -1, "future": 1, "present": 0}[anchors.tense]
    today = anchors.published
    here = f"{year:04}-{tail}"
    if len(today) < 7 or step == 0:
        return _nearest(here, today)
    if step < 0 and here > today:
        return here if _soon(here, today) else f"{year - 1:04}-{tail}"
    if step > 0 and here < today[: len(here)]:
        return f"{year + 1:04}-{tail}"
    return here


SOON = 45


def _soon(here: str, today: str) -> bool:
    """What lies within the next weeks is not last year's, whatever the verb says."""
    one, other = first_day(here), first_day(today)
    return bool(one and other and (one - other).days <= SOON)


def _nearest(here: str, today: str) -> str:
    """The same date in the year that brings it nearest."""
    base = first_day(today)
    if not base or len(today) < 7:
        return here
    years = (f"{int(here[:4]) + step:04}{here[4:]}" for step in (0, -1, 1))
    return min(years, key=lambda v: _distance(v, base))


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
    """ "the 23rd": of the text's last month, else of the month of publication or the one before."""
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
        return Reading("DATE", f"BC{int(parts['bc'] or 0):04}-{_month_number(parts['bcmonth']):02}")
    month = f"{_month_number(parts['month']):02}"
    year = parts["year"]
    if year is None:
        return Reading("DATE", _dated(month, anchors))
    if year.isdigit():
        return Reading("DATE", f"{year}-{month}")
    if year[0] in "'’":
        return Reading("DATE", f"{_century_of(year[1:], anchors)}-{month}")
    told = shift(_base(year, anchors) or "", "year", _step(year))
    return Reading("DATE", f"{told}-{month}" if told else None)


def _century_of(two: str, anchors: Anchors) -> str:
    """'99 is the year so written nearest before the text's last date or its publication."""
    base = int((anchors.now or "2000")[:4]) if (anchors.now or "2000")[:4].isdigit() else 2000
    year = base // 100 * 100 + int(two)
    return f"{year - 100 if year > base + 10 else year:04}"


def _which_month(parts: Parts, anchors: Anchors) -> Reading | None:
    month = f"{_month_number(parts['month']):02}"
    base = at_grain(_base(parts["which"], anchors) or "", "month")
    if base is None:
        return Reading("DATE")
    step, year = _step(parts["which"]), int(base[:4])
    if step < 0 and month >= base[5:7]:
        year -= 1
    if step > 0 and month <= base[5:7]:
        year += 1
    return Reading("DATE", f"{year:04}-{month}")


def _weekday(parts: Parts, anchors: Anchors) -> Reading | None:
    number = WEEKDAYS[(parts["weekday"] or "").rstrip(".")]
    which = parts["which"]
    told = (which or "").startswith("the") or (anchors.narrative and bool(anchors.last))
    base = at_grain((anchors.last if told else anchors.published) or "", "day")
    day = first_day(base) if base else None
    if day is None:
        return Reading("DATE")
    ahead = (which is None and anchors.tense == "future") or (which or "").endswith(("next", "coming", "following"))
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
    """ "the 1988 quarter" is the text's quarter, in 1988."""
    year, quarter = parts["year"] or parts["period"], anchors.seen.get("quarter")
    if parts["noun"] and quarter:
        return Reading("DATE", f"{year}{quarter[4:]}")
    return Reading("DATE", year)


def _spelt_year(parts: Parts, _: Anchors) -> Reading | None:
    if parts["hundred"]:
        return Reading("DATE", f"{count_of(parts['hundred'])}{count_of(parts['rest'] or '')}")
    return Reading("DATE", f"20{int(count_of(parts['unit'] or 'zero') or 0):02}")


def _tail_year(parts: Parts, anchors: Anchors) -> Reading | None:
    """The second of two years: 1916-17."""
    year = anchors.last[:4] if anchors.last and anchors.last[:4].isdigit() else ""
    tail = parts["tail"] or ""
    return Reading("DATE", year[:2] + tail) if year and tail > year[2:] else None


def _bc_year(parts: Parts, anchors: Anchors) -> Reading | None:
    """Three digits are a year only where the text lives before Christ."""
    return _bc(parts, anchors) if anchors.before_christ else None


def _bc(parts: Parts, _: Anchors) -> Reading | None:
    return Reading("DATE", f"BC{int(parts['bc'] or 0):04}")


def _short_year(parts: Parts, anchors: Anchors) -> Reading | None:
    return Reading("DATE", _century_of((parts["short"] or "")[1:], anchors))


def _decade(parts: Parts, anchors: Anchors) -> Reading | None:
    if parts["digits"]:
        digits = parts["digits"]
        if parts["bc"]:
            return Reading("DATE", f"BC{int(digits):03}")
        return Reading("DATE", digits) if len(digits) == 3 else None
    tens = parts["short"] or str(DECADES[parts["word"] or ""])
    return Reading("DATE", _century_of(tens + "0", anchors)[:3])


def _century(parts: Parts, anchors: Anchors) -> Reading | None:
    if parts["which"]:
        base = _base(parts["which"], anchors)
        return Reading("DATE", shift(base, "century", _step(parts["which"])) if base else None)
    number = ordinal_of(parts["ordinal"] or "")
    if not number or number > 30:
        return None
    return Reading("DATE", f"BC{number - 1:02}" if parts["bc"] else f"{number - 1:02}")


def _season(parts: Parts, anchors: Anchors) -> Reading | None:
    season, year, which = SEASONS[parts["season"] or ""], parts["year"], parts["which"]
    if parts["bc"]:
        return Reading("DATE", f"BC{int(parts['bc']):04}-{season}")
    if year and year.isdigit():
        return Reading("DATE", f"{year}-{season}")
    if year:
        told = shift(_base(year, anchors) or "", "year", _step(year))
        return Reading("DATE", f"{told}-{season}" if told else None)
    if anchors.narrative and anchors.last and which in (None, "the", "that"):
        stem = anchors.last[:6] if anchors.last.startswith("BC") else anchors.last[:4]
        return Reading("DATE", f"{stem}-{season}")
    base = _base(which, anchors) if which != "the" else anchors.now
    day = first_day(base) if base else None
    if day is None or not base:
        return Reading("DATE")
    return Reading("DATE", _season_near(day, season, _step(which), which, anchors))


def _season_near(day: date, season: str, step: int, which: str | None, anchors: Anchors) -> str:
    """This season is the one of the year, the last the latest that is over, the next the first to come."""
    year = day.year - (1 if season == "WI" and day.month < 3 else 0)
    here = days(f"{year:04}-{season}")
    if which in (None, "the"):
        step = {"past": -1, "future": 1, "present": 0}[anchors.tense]
        over = here and here[0] > day
        year += -1 if step < 0 and over else 1 if step > 0 and here and here[1] < day else 0
    elif step < 0 and here and here[1] >= day:
        year -= 1
    elif step > 0 and here and here[0] <= day:
        year += 1
    return f"{year:04}-{season}"


# Parts of a period, and units -----------------------------------------------------------------------------------------


def _piece(parts: Parts, anchors: Anchors) -> Reading | None:
    inner = _inner(parts, anchors)
    words = re.sub(r"[^a-z ]", " ", parts["piece"] or "")
    mods = [mod for word, mod in PARTS_OF_PERIODS.items() if re.search(rf"\b{word}\b", words)]
    if inner is None or not mods:
        return None
    return Reading(inner.type, inner.value, mods[-1])


def _earlier(parts: Parts, anchors: Anchors) -> Reading | None:
    """ "earlier this month" ends, "later this year" begins with the day of publication."""
    inner = _inner(parts, anchors)
    if inner is None:
        return None
    mod = PARTS_OF_PERIODS.get(parts["piece"] or "")
    covered = days(inner.value) if inner.value else None
    today = anchors.published
    covers = None
    if covered and today and (parts["piece"] or "").endswith("er") and len(today) == 10 and not anchors.narrative:
        first, last = covered[0].isoformat(), covered[1].isoformat()
        if first <= today <= last:
            covers = (first, today) if mod == "START" else (today, last)
    return Reading(inner.type, inner.value, mod, covers)


def _which_unit(parts: Parts, anchors: Anchors) -> Reading | None:
    unit, which = _unit(parts["unit"]), parts["which"]
    step = _step(which)
    if unit == "fortnight":
        return Reading("DURATION", "P2W")
    if which in ("the past", "past") and unit != "weekend":
        return _stretch("1", unit, -1, anchors)
    base = _base(which, anchors)
    if (which or "").startswith(("the ", "that")) and anchors.last and unit != "weekend":
        base = anchors.told(unit) or base
    if unit == "weekend":
        week = shift(base, "week", step) if base else None
        return Reading("DATE", f"{week}-WE" if week else None)
    return Reading("DATE", shift(base, unit, step) if base else None)


def _same_day(parts: Parts, anchors: Anchors) -> Reading | None:
    unit = parts["unit"] or parts["around"] or "day"
    step = {None: _step(parts["which"]), "before": -1, "after": 1}[parts["side"]]
    base = anchors.told(unit)
    return Reading("DATE", shift(base, unit, step) if base else None)


def _the_unit(parts: Parts, anchors: Anchors) -> Reading | None:
    unit = parts["unit"] or ""
    if unit in ("day", "period"):
        return None
    base = anchors.now
    if unit == "weekend":
        return _weekend(parts, anchors)
    if parts["ended"]:
        return Reading("DURATION", "P1Y")
    if unit == "quarter":
        return Reading("DATE", anchors.seen.get("quarter") or (shift(base, unit, -1) if base else None))
    return Reading("DATE", shift(base, unit, 0) if base else None)


def _weekend(_: Parts, anchors: Anchors) -> Reading | None:
    """ "the weekend" is the one that was, unless the verb looks ahead."""
    base = anchors.now
    day = first_day(base) if base else None
    if day is None or len(base or "") < 8:
        return Reading("DATE")
    back = anchors.tense == "past" and day.weekday() < 5
    return Reading("DATE", week_value(day - timedelta(days=7 if back else 0)) + "-WE")


def _year_end(parts: Parts, anchors: Anchors) -> Reading | None:
    base = anchors.now
    return Reading("DATE", shift(base, parts["unit"] or "year", 0) if base else None, "END")


def _this_time(parts: Parts, anchors: Anchors) -> Reading | None:
    base, unit = anchors.published, parts["unit"] or "year"
    if not base:
        return Reading("DATE")
    day = at_grain(base, "month" if unit == "year" else "day")
    if day is None:
        return Reading("DATE")
    step = _step(parts["which"])
    if unit == "year":
        return Reading("DATE", shift(day, "month", 12 * step))
    return Reading("DATE", shift(day, "day", 7 * step) if unit == "week" else shift(day, "month", step))


# Durations and what they lead to --------------------------------------------------------------------------------------


def _period(count: str, unit: str) -> str:
    """P3M, PT5H, P2.5Y; fortnights are counted in weeks."""
    if unit == "fortnight":
        count, unit = (str(2 * int(count)) if count.isdigit() else count), "week"
    clock = "T" if unit in ("hour", "minute", "second") else ""
    return f"P{clock}{count}{UNIT_LETTERS[unit]}"


def _mod(parts: Parts) -> str | None:
    return DURATION_MODS.get(parts.get("about") or "")


def _duration(parts: Parts, _: Anchors) -> Reading | None:
    count = count_of(parts["number"] or "")
    if parts["number"] in ("a", "an") and (parts["unit"] or "").endswith("s"):
        return None
    if count in (None, "0") or (parts["unit"] in ("second", "sec", "min") and count == "1"):
        return None
    return Reading("DURATION", _period(count, _unit(parts["unit"])), _mod(parts))


def _bare_duration(parts: Parts, _: Anchors) -> Reading | None:
    return Reading("DURATION", _period("X", _unit(parts["unit"])))


def _last_n(parts: Parts, anchors: Anchors) -> Reading | None:
    """ "the past 24 hours" is a duration that ends now, "the next two weeks" one that begins now."""
    word = parts["unit"] or ""
    plural = word.endswith("s")
    count = count_of(parts["number"]) if parts["number"] else "X" if plural else "1"
    if count is None or (not plural and not parts["number"]):
        return None
    return _stretch(count, _unit(word), _step(parts["which"]), anchors)


def _stretch(count: str, unit: str, step: int, anchors: Anchors) -> Reading:
    """A duration counted back or on from the day of publication."""
    value = _period(count, unit)
    today = anchors.published if anchors.published and len(anchors.published) == 10 else None
    other = _away(today, unit, count, step) if today else None
    covers = None
    if today and other and step and not anchors.narrative:
        covers = (min(today, other), max(today, other))
    return Reading("DURATION", value, None, covers)


def _away(day: str, unit: str, count: str, step: int) -> str | None:
    """The day so many units before or after; None for vague counts and parts of a unit."""
    if not count.isdigit():
        return None
    number = int(count) * step
    if unit in ("hour", "minute", "second"):
        size = {"hour": 24, "minute": 1440, "second": 86400}[unit]
        return shift(day, "day", step * -(-int(count) // size))
    if unit in ("day", "night", "week", "fortnight"):
        return shift(day, "day", number * {"week": 7, "fortnight": 14}.get(unit, 1))
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit)
    month = shift(day, "month", number * months) if months else None
    last = days(month) if month else None
    return f"{month}-{min(int(day[8:]), last[1].day):02}" if last else None


def _from_n(parts: Parts, anchors: Anchors) -> Reading | None:
    """ "two weeks ago", "three days later": a date at the grain of the unit."""
    unit = {"night": "day", "fortnight": "week"}.get(_unit(parts["unit"]), _unit(parts["unit"]))
    word = parts["from"] or ""
    if not parts["number"] and not (parts["unit"] or "").endswith("s"):
        return None
    count = count_of(parts["number"]) if parts["number"] else "X"
    if count is None:
        return None
    here = word in ("ago", "from now", "from today", "hence")
    step = 1 if word in ("later", "after", "on", "afterward", "afterwards", "from now", "from today", "hence") else -1
    if count == "X" or unit not in FINENESS:
        return _vaguely(step, parts)
    base = anchors.now if here else (anchors.told(unit if unit in FINENESS else "day") or anchors.published)
    number = float(count) * (2 if _unit(parts["unit"]) == "fortnight" else 1)
    return Reading("DATE", _far(base, unit, step * number, anchors) if base else None, _mod(parts))


def _vaguely(step: int, parts: Parts) -> Reading:
    return Reading("DATE", "PAST_REF" if step < 0 else "FUTURE_REF", _mod(parts))


def _far(base: str, unit: str, number: float, anchors: Anchors) -> str | None:
    """So many units away; half years are counted in months; quarters stay quarters in "a year earlier"."""
    if number != int(number):
        finer = {"year": ("month", 12), "decade": ("year", 10)}.get(unit)
        if not finer:
            return None
        unit, number = finer[0], number * finer[1]
    if unit in ("decade", "century"):
        unit, number = "year", number * (10 if unit == "decade" else 100)
    if unit == "year" and anchors.last and grain(anchors.last) in ("quarter", "half"):
        held = anchors.seen.get("quarter") or anchors.last
        return f"{int(held[:4]) + int(number):04}{held[4:]}"
    if unit in ("hour", "minute", "second"):
        return None
    return shift(base, unit, int(number))


def _ago_adjective(parts: Parts, anchors: Anchors) -> Reading | None:
    number = (parts["number"] or "one").rstrip("-")
    return _from_n({"number": number, "unit": parts["unit"], "from": parts["from"], "about": None}, anchors)


# Days by name, parts of the day, the clock ----------------------------------------------------------------------------

DAY_WORDS = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
    "tdy": 0,
    "2day": 0,
    "tmr": 1,
    "tmrw": 1,
    "2moro": 1,
    "tomoz": 1,
    "tonight": 0,
    "tonite": 0,
    "overnight": -1,
}


def _today(parts: Parts, anchors: Anchors) -> Reading | None:
    word = re.sub(r"\s+", " ", parts["word"] or "")
    night = word in ("tonight", "tonite", "overnight")
    day = shift(anchors.published or "", "day", DAY_WORDS[word])
    if word == "overnight" and anchors.tense != "past":
        day = shift(anchors.published or "", "day", 0)
    if night:
        return Reading("TIME", f"{day}TNI" if day else None)
    return Reading("DATE", day)


def _at_part(day: str | None, part: str) -> Reading:
    letters = DAY_PARTS[part]
    tail = letters if letters.startswith("T") else "T" + letters
    return Reading("TIME", f"{day}{tail}" if day else None)


def _part_of_day(parts: Parts, anchors: Anchors) -> Reading | None:
    which, part = parts["which"] or "", parts["part"] or ""
    if which == "last" and DAY_PARTS[part] not in ("NI", "EV"):
        return None
    base = _base(which, anchors) if which.startswith("th") and which != "this" else anchors.published
    return _at_part(shift(base or "", "day", _step(which)), part)


def _day_part(parts: Parts, anchors: Anchors) -> Reading | None:
    inner = _inner(parts, anchors)
    if inner is None:
        return None
    day = at_grain(inner.value, "day") if inner.value else None
    return _at_part(day, parts["part"] or "")


def _night_range(parts: Parts, anchors: Anchors) -> Reading | None:
    """A night takes the value of the day it begins on, and covers both."""
    last = _date({"d1": parts["two"], "m1": parts["month"], "y1": parts["year"], "bc1": None}, anchors)
    day = first_day(last.value) if last and last.value else None
    if day is None:
        return Reading("TIME")
    before = (day - timedelta(days=1)).isoformat()
    span = (before, day.isoformat())
    return Reading("TIME", f"{before}TNI", None, span, "/".join(span))


CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.]?(?P<minute>[0-5]\d))?(?:[:.](?P<second>[0-5]\d))?\s?(?P<half>[ap]?)")


def _clock(parts: Parts, anchors: Anchors) -> Reading | None:
    time = _time_of_day(parts["clock"] or "", parts.get("part"))
    if time is None:
        return None
    inner = _inner(parts, anchors)
    base = inner.value if inner else _clock_day(parts, anchors)
    day = at_grain(base, "day") if base else None
    zone = ZONES.get((parts["zone"] or "").strip(), "")
    return Reading("TIME", f"{day}{time}{zone}" if day else None)


def _clock_day(parts: Parts, anchors: Anchors) -> str | None:
    """A clock time without a day belongs to the text's last day, else to the day of publication."""
    del parts
    return (anchors.last if anchors.last and grain(anchors.last) == "day" else None) or anchors.published


def _time_of_day(words: str, part: str | None) -> str | None:
    named = {"midnight": "T24:00", "noon": "T12:00", "midday": "T12:00"}.get(words)
    if named:
        return named
    spelt = next((number for name, number in NUMBERS.items() if words.startswith(name + " ")), None)
    found = CLOCK.match(words)
    if spelt is None and not found:
        return None
    hour = spelt if spelt is not None else int(found["hour"]) if found else 0
    afternoon = (found and found["half"] == "p") or (part is not None and DAY_PARTS[part] in ("AF", "EV", "NI"))
    morning = found and found["half"] == "a"
    if hour < 12 and afternoon:
        hour += 12
    if hour == 12 and morning:
        hour = 0
    minute = (found["minute"] if found else None) or "00"
    return f"T{hour:02}:{minute}" if hour < 25 else None


def _in_the_morning(parts: Parts, anchors: Anchors) -> Reading | None:
    hour = count_of(parts["hour"] or "")
    return _clock({"clock": f"{hour}:00", "part": parts["part"], "zone": None, "inner": None}, anchors)


# Sets, quarters, holidays, references ---------------------------------------------------------------------------------

SET_WORDS = {
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annually": "P1Y",
    "annual": "P1Y",
    "quarterly": "P3M",
    "hourly": "PT1H",
    "biweekly": "P2W",
    "bi-weekly": "P2W",
    "biannually": "P6M",
}


def _set(parts: Parts, _: Anchors) -> Reading | None:
    if parts["weekday"]:
        return Reading("SET", f"XXXX-WXX-{WEEKDAYS[parts['weekday'].rstrip('.')] + 1}")
    if parts["month"]:
        return Reading("SET", f"XXXX-{_month_number(parts['month']):02}")
    if parts["season"]:
        return Reading("SET", f"XXXX-{SEASONS[parts['season']]}")
    if parts["part"]:
        return Reading("SET", f"XXXX-XX-XXT{DAY_PARTS[parts['part']].lstrip('T')}")
    count = "2" if parts["number"] == "other" else count_of(parts["number"]) if parts["number"] else "1"
    return Reading("SET", _period(count or "1", _unit(parts["unit"])))


def _set_word(parts: Parts, _: Anchors) -> Reading | None:
    return Reading("SET", SET_WORDS[parts["word"] or ""])


def _weekdays(parts: Parts, _: Anchors) -> Reading | None:
    return Reading("SET", f"XXXX-WXX-{WEEKDAYS[(parts['weekday'] or '')[:-1]] + 1}")


def _quarter(parts: Parts, anchors: Anchors) -> Reading | None:
    """ "the third quarter" is the one nearest before the publication, unless a year is given."""
    number = int(parts["q"]) if parts["q"] else ordinal_of(parts["ordinal"] or "")
    letter = "H" if parts["kind"] == "half" else "Q"
    lead = f"{parts['lead'] or ''} {parts['which'] or ''}"
    told = re.search(r"\b\d{4}\b", lead)
    year = parts["year"] or (told[0] if told else None)
    if year is None:
        year = _quarter_year(lead, number or 1, letter, anchors)
    return Reading("DATE", f"{year}-{letter}{number}" if year else None)


def _quarter_year(lead: str, number: int, letter: str, anchors: Anchors) -> str | None:
    base = at_grain(anchors.now or "", "quarter" if letter == "Q" else "half")
    if base is None:
        return None
    if "year" in lead:
        before = -1 if "ago" in lead or "earlier" in lead else _step(lead.replace("'s", "").replace("’s", ""))
        return shift(base, "year", before)
    late = number > int(base[-1])
    return shift(base, "year", -1 if late and anchors.tense == "past" and number - int(base[-1]) > 1 else 0)


def _holiday(parts: Parts, anchors: Anchors) -> Reading | None:
    name = HOLIDAYS[re.sub(r"\s", " ", parts["holiday"] or "").replace("’", "'")]
    if parts["year"]:
        return Reading("DATE", _holiday_in(int(parts["year"]), name))
    base = anchors.now
    day = first_day(base) if base else None
    if day is None:
        return Reading("DATE")
    years = [_holiday_in(day.year + step, name) for step in (-1, 0, 1) if 0 < day.year + step < 10000]
    step = _step(parts["which"]) or {"past": -1, "future": 1, "present": 0}[anchors.tense]
    here = day.isoformat()
    if step < 0:
        return Reading("DATE", max((v for v in years if v <= here), default=None))
    if step > 0:
        return Reading("DATE", min((v for v in years if v >= here), default=None))
    return Reading("DATE", min(years, key=lambda v: _distance(v, day)))


def _holiday_in(year: int, name: str) -> str:
    if name == "thanksgiving":
        return nth_weekday(year, 11, 3, 4).isoformat()
    moves = {"easter": 0, "good friday": -2, "easter monday": 1}
    if name in moves:
        return (easter(year) + timedelta(days=moves[name])).isoformat()
    return f"{year:04}-{name}"


def _present(_: Parts, anchors: Anchors) -> Reading | None:
    day = None if anchors.narrative else anchors.published
    return Reading("DATE", "PRESENT_REF", None, (day, day) if day else None)


def _past(_: Parts, anchors: Anchors) -> Reading | None:
    return Reading("DATE", "PAST_REF", None, (None, anchors.published))


def _future(parts: Parts, anchors: Anchors) -> Reading | None:
    if parts.get("future") in ("soon", "shortly") and anchors.tense == "past":
        return None
    return Reading("DATE", "FUTURE_REF", None, (anchors.published, None))


READERS: dict[str, Callable[[Parts, Anchors], Reading | None]] = {
    "iso": _iso,
    "numeric": _numeric,
    "date": _date,
    "day_of_range": _day_of_range,
    "nth_day": _nth_day,
    "month": _month,
    "which_month": _which_month,
    "weekday": _weekday,
    "year": _year,
    "bc": _bc,
    "bc_year": _bc_year,
    "bc_range": _bc,
    "spelt_year": _spelt_year,
    "tail_year": _tail_year,
    "short_year": _short_year,
    "decade": _decade,
    "century": _century,
    "season": _season,
    "piece": _piece,
    "earlier": _earlier,
    "which_unit": _which_unit,
    "the_unit": _the_unit,
    "last_n": _last_n,
    "from_n": _from_n,
    "duration": _duration,
    "bare_duration": _bare_duration,
    "today": _today,
    "part_of_day": _part_of_day,
    "day_part": _day_part,
    "part_of": _day_part,
    "night_range": _night_range,
    "clock": _clock,
    "day_clock": _clock,
    "in_the_morning": _in_the_morning,
    "set": _set,
    "set_word": _set_word,
    "weekdays": _weekdays,
    "quarter": _quarter,
    "ago_adjective": _ago_adjective,
    "this_time": _this_time,
    "same_day": _same_day,
    "year_end": _year_end,
    "weekend": _weekend,
    "holiday": _holiday,
    "present": _present,
    "past": _past,
    "future": _future,
    "unit_long": lambda parts, _: Reading("DURATION", _period("1", _unit(parts["unit"]))),
    "at_night": lambda parts, _: Reading("TIME", f"XXXX-XX-XXT{DAY_PARTS[parts['part'] or '']}"),
    "recent_units": lambda parts, _: Reading("DURATION", _period("X", _unit(parts["unit"]))),
    "coming_units": _future,
}
