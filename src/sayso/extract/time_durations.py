"""Reads durations, what lies a duration away, and sets: "three months", "two weeks ago", "every Monday"."""

from sayso.extract.lexicon.times import DAY_PARTS, DURATION_MODS, SEASONS, UNIT_LETTERS, WEEKDAYS
from sayso.extract.time_anchors import Anchors
from sayso.extract.time_calendar import FINENESS, days, grain, shift
from sayso.extract.time_numbers import count_of
from sayso.extract.time_reading import Parts, Reader, Reading, direction, month_number, unit_of


def period(count: str, unit: str) -> str:
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
    if parts["half"] and count and count.isdigit():
        count += ".5"
    return Reading("DURATION", period(count or "X", unit_of(parts["unit"])), _mod(parts))


def _term(parts: Parts, _: Anchors) -> Reading | None:
    """“a three-year period”."""
    count = count_of(parts["number"] or "")
    return Reading("DURATION", period(count, unit_of(parts["unit"]))) if count else None


FRACTIONS = {
    ("half", "century"): "P50Y",
    ("half", "decade"): "P5Y",
    ("half", "year"): "P6M",
    ("half", "day"): "P0.5D",
    ("half", "hour"): "PT0.5H",
    ("quarter", "century"): "P25Y",
    ("quarter", "hour"): "PT15M",
}


def _fraction(parts: Parts, _: Anchors) -> Reading | None:
    """“half a century”, "a quarter-century", "half an hour"; "a quarter year" is a figure's."""
    value = FRACTIONS.get((parts["fraction"] or "", parts["unit"] or ""))
    return Reading("DURATION", value, _mod(parts)) if value else None


def _unit_long(parts: Parts, _: Anchors) -> Reading:
    """“year-long”, "months-long"."""
    plural = (parts["unit"] or "").endswith("s")
    return Reading("DURATION", period("X" if plural else "1", unit_of(parts["unit"])))


def _bare_duration(parts: Parts, _: Anchors) -> Reading | None:
    return Reading("DURATION", period("X", unit_of(parts["unit"])))


def _last_n(parts: Parts, anchors: Anchors) -> Reading | None:
    """“the past 24 hours” is a duration that ends now, "the next two weeks" one that begins now."""
    word = parts["unit"] or ""
    plural = word.endswith("s")
    count = count_of(parts["number"]) if parts["number"] else "X" if plural else "1"
    if count is None or (not plural and not parts["number"]):
        return None
    if not parts["number"] and parts["which"] == "recent":
        return Reading("DURATION", period("X", unit_of(word)), None, (None, anchors.published))
    if not parts["number"] and parts["which"] in ("past", "previous") and not parts["the"]:
        return Reading("DATE", "PAST_REF", None, (None, anchors.published))
    return stretch(count, unit_of(word), direction(parts["which"]), anchors)


def stretch(count: str, unit: str, step: int, anchors: Anchors) -> Reading:
    """A duration counted back or on from the day of publication."""
    value = period(count, unit)
    today = anchors.published if anchors.published and len(anchors.published) == 10 else None
    other = away(today, unit, count, step) if today else None
    covers = None
    if today and other and step and not anchors.narrative:
        covers = (min(today, other), max(today, other))
    return Reading("DURATION", value, None, covers)


def away(day: str, unit: str, count: str, step: int) -> str | None:
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
    """“two weeks ago”, "three days later": a date at the grain of the unit; "three days on" is how long it has been."""
    unit = {"night": "day", "fortnight": "week"}.get(unit_of(parts["unit"]), unit_of(parts["unit"]))
    word = parts["from"] or ""
    if not parts["number"] and not (parts["unit"] or "").endswith("s"):
        return None
    count = count_of(parts["number"]) if parts["number"] else "X"
    if count is None:
        return None
    if word == "on":
        return Reading("DURATION", period(count, unit_of(parts["unit"])), _mod(parts))
    here = word in ("ago", "from now", "from today", "hence")
    step = 1 if word in ("later", "after", "afterward", "afterwards", "from now", "from today", "hence") else -1
    if unit == "hour" and count.isdigit() and int(count) % 24 == 0:
        count, unit = str(int(count) // 24), "day"
    if count == "X" or unit not in FINENESS:
        return _vaguely(step, parts)
    base = anchors.now if here else (anchors.told(unit) or (None if anchors.narrative else anchors.published))
    number = float(count) * (2 if unit_of(parts["unit"]) == "fortnight" else 1)
    return Reading("DATE", _far(base, unit, step * number, anchors) if base else None, _point_mod(parts, step))


def _in_time(parts: Parts, anchors: Anchors) -> Reading | None:
    """“in two weeks' time” lies ahead; "the fourth in a year's time" is how long it took."""
    if anchors.tense == "past":
        count = count_of(parts["number"] or "")
        return Reading("DURATION", period(count, unit_of(parts["unit"])), _mod(parts)) if count else None
    return _from_n({**parts, "from": "from now"}, anchors)


def _fraction_ago(parts: Parts, anchors: Anchors) -> Reading | None:
    """“a quarter-century ago”."""
    years = "50" if parts["fraction"] == "half" else "25"
    return _from_n({"number": years, "unit": "years", "from": parts["from"], "about": parts["about"]}, anchors)


POINT_MODS = {
    "MORE_THAN": ("BEFORE", "AFTER"),
    "LESS_THAN": ("AFTER", "BEFORE"),
    "EQUAL_OR_MORE": ("ON_OR_BEFORE", "ON_OR_AFTER"),
    "EQUAL_OR_LESS": ("ON_OR_AFTER", "ON_OR_BEFORE"),
}
"""What "more than", "less than" and the like make of a date: so long ago, and so much later (TimeML 1.2.1, mod)."""


def _point_mod(parts: Parts, step: int) -> str | None:
    mod = _mod(parts)
    return POINT_MODS[mod][step > 0] if mod in POINT_MODS else mod


def _vaguely(step: int, parts: Parts) -> Reading:
    return Reading("DATE", "PAST_REF" if step < 0 else "FUTURE_REF", _point_mod(parts, step))


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
    if parts["noun"] and anchors.now and grain(anchors.last or "") != "quarter":
        quarter = anchors.seen.get("quarter") or shift(anchors.now, "quarter", -1)
        return Reading("DATE", shift(quarter, "quarter", -4) if quarter and parts["unit"] == "year" else None)
    return _from_n({"number": number, "unit": parts["unit"], "from": parts["from"], "about": None}, anchors)


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
        return Reading("SET", f"XXXX-{month_number(parts['month']):02}")
    if parts["season"]:
        return Reading("SET", f"XXXX-{SEASONS[parts['season']]}")
    if parts["part"]:
        return Reading("SET", f"XXXX-XX-XXT{DAY_PARTS[parts['part']].lstrip('T')}")
    count = "2" if parts["number"] == "other" else count_of(parts["number"]) if parts["number"] else "1"
    return Reading("SET", period(count or "1", unit_of(parts["unit"])))


def _set_word(parts: Parts, _: Anchors) -> Reading | None:
    return Reading("SET", SET_WORDS[parts["word"] or ""])


def _weekdays(parts: Parts, _: Anchors) -> Reading | None:
    return Reading("SET", f"XXXX-WXX-{WEEKDAYS[(parts['weekday'] or '')[:-1]] + 1}")


DURATIONS: dict[str, Reader] = {
    "last_n": _last_n,
    "from_n": _from_n,
    "duration": _duration,
    "term": _term,
    "fraction": _fraction,
    "bare_duration": _bare_duration,
    "set": _set,
    "set_word": _set_word,
    "times_a": lambda parts, _: Reading("SET", period("1", unit_of(parts["unit"]))),
    "weekdays": _weekdays,
    "ago_adjective": _ago_adjective,
    "unit_long": _unit_long,
    "fraction_ago": _fraction_ago,
    "in_time": _in_time,
    "recent_units": lambda parts, _: Reading("DURATION", period("X", unit_of(parts["unit"]))),
}
"""Readers by rule."""
