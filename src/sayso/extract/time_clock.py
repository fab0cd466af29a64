"""Reads days by name, parts of the day and the clock: "tonight", "Friday morning", "10 p.m. Wednesday"."""

import re
from datetime import timedelta

from sayso.extract.lexicon.times import DAY_PARTS, WEEKDAYS, ZONES
from sayso.extract.time_anchors import Anchors
from sayso.extract.time_calendar import at_grain, first_day, grain, shift
from sayso.extract.time_dates import day_and_month, weekday
from sayso.extract.time_numbers import count_of
from sayso.extract.time_reading import InnerReader, Parts, Reader, Reading, base_of, direction

DAY_WORDS = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
    "tdy": 0,
    "2nite": 0,
    "tmw": 1,
    "trmw": 1,
    "tomo": 1,
    "tomoro": 1,
    "tmoro": 1,
    "2mrw": 1,
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
    if anchors.narrative:  # Of no day that is known: somebody's words, or our own time.
        return Reading("DATE", "PRESENT_REF") if word == "today" else Reading("TIME" if "night" in word else "DATE")
    night = word in ("tonight", "tonite", "2nite", "overnight")
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
    base = base_of(which, anchors) if which.startswith("th") and which != "this" else anchors.published
    return _at_part(shift(base or "", "day", direction(which)), part)


def _hours_of_day(parts: Parts, anchors: Anchors) -> Reading:
    """“in the afternoon”, "at dawn": of the text's last day, else of the day of publication."""
    part = next(v for v in (parts["part"], parts["part2"], parts["dawn"]) if v)
    day = anchors.told("day") or (None if anchors.narrative else anchors.published)
    if anchors.tense == "present":
        return _at_part("XXXX-XX-XX", part)
    ahead = part == "morning" and anchors.tense == "future"  # Today's, or the next day's.
    return _at_part(None if ahead else shift(day or "", "day", 0), part)


def _day_part(parts: Parts, _: Anchors, inner: Reading | None) -> Reading | None:
    if inner is None:
        return None
    if (parts["part"] or "").endswith("s") and (weekly := WEEKDAYS.get((parts["inner"] or "").rstrip("."))) is not None:
        return Reading("SET", f"XXXX-WXX-{weekly + 1}T{DAY_PARTS[parts['part'] or '']}")
    day = at_grain(inner.value, "day") if inner.value else None
    return _at_part(day, "morning" if parts.get("small") else parts["part"] or "")


def _night_range(parts: Parts, anchors: Anchors) -> Reading | None:
    """A night takes the value of the day it begins on, and covers both."""
    last = day_and_month({"d1": parts["two"], "m1": parts["month"], "y1": parts["year"], "bc1": None}, anchors)
    return _night_before(last)


def _night_into(parts: Parts, anchors: Anchors) -> Reading:
    """“overnight into Friday”, "the night of Thursday to Friday"."""
    return _night_before(weekday({"weekday": parts["two"], "which": None}, anchors))


def _night_before(last: Reading | None) -> Reading:
    day = first_day(last.value) if last and last.value else None
    if day is None or day == day.min:
        return Reading("TIME")
    before = (day - timedelta(days=1)).isoformat()
    span = (before, day.isoformat())
    return Reading("TIME", f"{before}TNI", None, span, "/".join(span))


CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.]?(?P<minute>[0-5]\d))?(?:[:.](?P<second>[0-5]\d))?\s?(?P<half>[ap]?)")


def _clock(parts: Parts, anchors: Anchors, inner: Reading | None = None) -> Reading | None:
    time = _time_of_day(parts["clock"] or "", _part_told(parts))
    if time is None:
        return None
    base = inner.value if inner else _clock_day(anchors)
    day = at_grain(base, "day") if base else None
    if day is None:
        return Reading("TIME")
    zone = ZONES.get((parts["zone"] or "").strip("() "), "")
    # TIMEX3 values are local times, only Universal Time is marked; EDTF gives the zone.
    return Reading("TIME", f"{day}{time}{zone if zone == 'Z' else ''}", None, None, f"{day}{time}{_offset(zone)}")


def _offset(zone: str) -> str:
    """“-05” as "-05:00"."""
    return f"{zone}:00" if zone and zone != "Z" else zone


def _clock_day(anchors: Anchors) -> str | None:
    """A clock time without a day belongs to the text's last day, else to the day of publication."""
    return (anchors.last if anchors.last and grain(anchors.last) == "day" else None) or anchors.published


SPOKEN = re.compile(r"(?P<hour>[a-z]+)(?:[- ](?P<minute>(?!o['’])[a-z]+(?:-[a-z]+)?))?\s?(?P<half>[ap](?=-m|\.m|m\b))?")


def _time_of_day(words: str, part: str | None) -> str | None:
    named = {"midnight": "T24:00", "noon": "T12:00", "midday": "T12:00"}.get(words)
    if named:
        return named
    told = CLOCK.match(words) or SPOKEN.match(words)
    hour = count_of(told["hour"]) if told else None
    if told is None or hour is None or not hour.isdigit():
        return None
    minute = count_of(told["minute"]) if told["minute"] else "0"
    half = told["half"] or ("p" if part is not None and DAY_PARTS[part] in ("AF", "EV", "NI") else "")
    return _on_the_clock(int(hour), int(minute) if minute and minute.isdigit() else 0, half)


def _on_the_clock(hour: int, minute: int, half: str) -> str | None:
    """“T17:05”; `half`: "a" before noon, "p" after it."""
    if hour < 12 and half == "p":
        hour += 12
    if hour == 12 and half == "a":
        hour = 0
    return f"T{hour:02}:{minute:02}" if hour < 25 and minute < 60 else None


def _spoken_clock(parts: Parts, anchors: Anchors, inner: Reading | None) -> Reading | None:
    """“a quarter to six”, "half past nine last night"."""
    words = parts["minutes"] or ""
    minutes = 30 if words == "half" else 15 if "quarter" in words else _whole(words.removesuffix(" minutes"), 60)
    hour = _whole(parts["hour"] or "", 0)
    if parts["side"] in ("to", "before", "till"):
        hour, minutes = (hour - 1) or 12, 60 - minutes
    if not 0 < minutes < 60:
        return None
    return _clock(
        {"clock": f"{hour}:{minutes:02}", "part": _part_told(parts), "zone": None, "inner": None}, anchors, inner
    )


def _whole(words: str, otherwise: int) -> int:
    """The whole number that the words give; `otherwise` for none and for a vague one, as in "a few minutes before 11"."""
    count = count_of(words)
    return int(count) if count and count.isdecimal() else otherwise


def _part_told(parts: Parts) -> str | None:
    """The part of the day in "in the evening", "tonight", "last night"."""
    inner = (parts.get("inner") or "").split()
    return parts.get("part") or (
        "night" if inner[:1] == ["tonight"] else inner[-1] if inner and inner[-1] in DAY_PARTS else None
    )


def _in_the_morning(parts: Parts, anchors: Anchors) -> Reading | None:
    hour = count_of(parts["hour"] or "")
    return _clock({"clock": f"{hour}:00", "part": parts["part"], "zone": None, "inner": None}, anchors)


CLOCKS: dict[str, Reader] = {
    "today": _today,
    "part_of_day": _part_of_day,
    "hours_of_day": _hours_of_day,
    "night_range": _night_range,
    "night_into": _night_into,
    "in_the_morning": _in_the_morning,
    "by_day": lambda parts, _: Reading("TIME", f"XXXX-XX-XXT{'DT' if parts['part'] == 'daytime' else 'NI'}"),
    "at_night": lambda parts, _: Reading("TIME", f"XXXX-XX-XXT{DAY_PARTS[parts['part'] or '']}"),
}
"""Readers by rule."""


ON_A_DAY: dict[str, InnerReader] = {
    "day_part": _day_part,
    "part_of": _day_part,
    "clock": _clock,
    "spoken_clock": _spoken_clock,
    "day_clock": _clock,
}
"""Readers of an expression within another."""
