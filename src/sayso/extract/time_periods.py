"""Reads weeks, seasons, quarters, holidays and parts of a period: "last week", "the third quarter", "late 2023"."""

import re
from datetime import date, timedelta

from sayso.extract.lexicon.times import PARTS_OF_PERIODS, SEASONS
from sayso.extract.time_anchors import Anchors
from sayso.extract.time_calendar import at_grain, days, first_day, grain, shift, week_value
from sayso.extract.time_durations import period, stretch
from sayso.extract.time_numbers import count_of, ordinal_of
from sayso.extract.time_reading import (
    InnerReader,
    Parts,
    Reader,
    Reading,
    base_of,
    days_apart,
    direction,
    points_at_text,
    unit_of,
)


def _season(parts: Parts, anchors: Anchors) -> Reading | None:
    """A season of a year that is told, of every year ("usually"), or of the year that the tense brings nearest."""
    if not _told_year(parts) and not parts["bc"] and parts["which"] in (None, "the") and anchors.habitual:
        return Reading("SET", f"XXXX-{SEASONS[parts['season'] or '']}")
    return _season_of_year(parts, anchors)


def _told_year(parts: Parts) -> str | None:
    return parts["year"] or parts["year_before"]


def _season_of_year(parts: Parts, anchors: Anchors) -> Reading:
    season, which = SEASONS[parts["season"] or ""], parts["which"]
    year = _told_year(parts) or (_year_of_event(anchors) if anchors.narrative and which in (None, "the") else None)
    if parts["bc"]:
        return Reading("DATE", f"BC{int(parts['bc']):04}-{season}")
    if year and year[:4].isdigit():
        return Reading("DATE", f"{year[:4]}-{season}")
    if year:
        told = shift(base_of(year, anchors) or "", "year", direction(year))
        return Reading("DATE", f"{told}-{season}" if told else None)
    if anchors.narrative and anchors.last and which in (None, "the", "that"):
        stem = anchors.last[:6] if anchors.last.startswith("BC") else anchors.last[:4]
        return Reading("DATE", f"{stem}-{season}")
    base = base_of(which, anchors) if which != "the" else anchors.now
    day = first_day(base) if base else None
    if day is None or not base:
        return Reading("DATE")
    return Reading("DATE", _season_near(day, season, direction(which), which, anchors))


OF_AN_EVENT = re.compile(r" [^.;:()\n]{1,60}?\b(?:of|in)(?: [A-Z][a-z]{2,8})? (?P<year>1\d{3}|20\d\d)\b")


def _year_of_event(anchors: Anchors) -> str | None:
    """The year that follows in "the spring offensive of 1918" and "their summer campaign at Arlen in June 1942"."""
    told = OF_AN_EVENT.match(anchors.parse.text, anchors.end)
    return told["year"] if told else None


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


def _which_unit(parts: Parts, anchors: Anchors) -> Reading | None:
    unit, which = unit_of(parts["unit"]), parts["which"]
    step = direction(which)
    if unit == "fortnight":
        return Reading("DURATION", "P2W")
    if unit not in ("weekend", "quarter") and _is_stretch(which, anchors):
        return stretch("1", unit, step, anchors)
    base = base_of(which, anchors)
    if points_at_text(which) and anchors.last and unit != "weekend":
        base = (anchors.seen.get("quarter") if unit == "quarter" else None) or anchors.told(unit) or base
    if unit == "weekend":
        week = shift(base, "week", step) if base else None
        return Reading("DATE", f"{week}-WE" if week else None)
    return Reading("DATE", shift(base, unit, step) if base else None)


LASTING = frozenset(["for", "over", "in", "during", "within", "throughout"])
"""Before "the last week": the seven days that end now, not the calendar's week."""


def _is_stretch(which: str | None, anchors: Anchors) -> bool:
    """True for "the past year" and, where something lasts, "the last year" and "the next": so long a time that ends now."""
    before = anchors.word_before
    return (
        which in ("the past", "past")
        or (which == "the last" and before in LASTING)
        or (which in ("the next", "the following") and before == "for")
    )


def _same_day(parts: Parts, anchors: Anchors) -> Reading | None:
    unit = parts["unit"] or parts["around"] or "day"
    step = {None: direction(parts["which"]), "before": -1, "after": 1}[parts["side"]]
    base = anchors.told(unit)
    return Reading("DATE", shift(base, unit, step) if base else None)


def _the_unit(parts: Parts, anchors: Anchors) -> Reading | None:
    unit = parts["unit"] or ""
    if parts["latest"] and unit == "period":
        unit = "quarter"
    if unit in ("day", "period"):
        return None
    base = anchors.now
    if unit == "weekend":
        return _weekend(parts, anchors)
    if unit == "year" and (parts["fiscal"] or parts["ended"] is not None):
        return Reading("DURATION", "P1Y")
    if unit == "quarter":
        return Reading("DATE", anchors.seen.get("quarter") or (shift(base, unit, -1) if base else None))
    return Reading("DATE", shift(base, unit, 0) if base else None)


def _weekend(_: Parts, anchors: Anchors) -> Reading | None:
    """“the weekend” is the one that was, unless the verb looks ahead."""
    base = anchors.now
    day = first_day(base) if base else None
    if day is None or len(base or "") < 8:
        return Reading("DATE")
    back = anchors.tense == "past" and day.weekday() < 5
    return Reading("DATE", week_value(day - timedelta(days=7 if back else 0)) + "-WE")


def _numbered_week(parts: Parts, anchors: Anchors) -> Reading | None:
    """“week 33” by ISO 8601: the latest that has begun, or where the verb looks ahead the first that is not over."""
    number = int(parts["week"] or parts["w3"] or 0)
    year = parts["y1"] or parts["y2"] or parts["y3"]
    if year:
        value = f"{year}-W{number:02}"
        return Reading("DATE", value) if days(value) else None
    return Reading("DATE", _week_near(number, anchors))


def _week_near(number: int, anchors: Anchors) -> str | None:
    base = anchors.now
    day = first_day(base) if base else None
    if day is None or len(base or "") < 7:
        return None
    weeks = [f"{day.year + step:04}-W{number:02}" for step in (-1, 0, 1)]
    spans = {week: span for week in weeks if (span := days(week))}
    if anchors.tense == "past":
        return max((week for week, (first, _) in spans.items() if first <= day), default=None)
    if anchors.tense == "future":
        return min((week for week, (_, last) in spans.items() if last >= day), default=None)
    return min(spans, key=lambda week: days_apart(week, day), default=None)


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
    step = direction(parts["which"])
    if unit == "year":
        return Reading("DATE", shift(day, "month", 12 * step))
    return Reading("DATE", shift(day, "day", 7 * step) if unit == "week" else shift(day, "month", step))


def _quarter(parts: Parts, anchors: Anchors) -> Reading | None:
    """“the third quarter” is the one nearest before the publication, unless a year is given."""
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
        before = -1 if "ago" in lead or "earlier" in lead else direction(lead.replace("'s", "").replace("’s", ""))
        return shift(base, "year", before)
    late = number > int(base[-1])
    return shift(base, "year", -1 if late and anchors.tense == "past" and number - int(base[-1]) > 1 else 0)


def _piece(parts: Parts, anchors: Anchors, inner: Reading | None) -> Reading | None:
    words = re.sub(r"[^a-z ]", " ", parts["piece"] or "")
    mods = [mod for word, mod in PARTS_OF_PERIODS.items() if re.search(rf"\b{word}\b", words)]
    if inner is None or not mods:
        return None
    if "half" in words and grain(inner.value or "") == "year":
        return None
    remains = re.search(r"\b(?:rest|remainder)\b", words)
    covers = _what_is_left(inner.value, anchors) if remains else None
    return Reading(inner.type, inner.value, mods[-1], covers)


def _what_is_left(value: str | None, anchors: Anchors) -> tuple[str, str] | None:
    """“the rest of the year” begins with the day of publication, or with the text's last day."""
    covered = days(value) if value else None
    today = (anchors.finest or anchors.published) if anchors.narrative else anchors.published
    if not covered or not today or len(today) != len("2025-05-04"):
        return None
    last = covered[1].isoformat()
    return (today, last) if covered[0].isoformat() <= today <= last else None


def _edge(parts: Parts, _: Anchors, inner: Reading | None) -> Reading | None:
    """“the last week of August”, "the first ten days of May": so long, at that end; one day is a date."""
    covered = days(inner.value) if inner and inner.value else None
    unit = unit_of(parts["unit"])
    count = count_of(parts["number"]) if parts["number"] else "X" if (parts["unit"] or "").endswith("s") else "1"
    if inner is None or count is None or (unit == "quarter" and not parts["number"]):
        return None
    begins = parts["edge"] in ("first", "opening")
    span = _end_of(covered, unit, count, begins=begins) if covered else None
    if unit == "day" and count == "1":
        return Reading("DATE", (span[0] if begins else span[1]) if span else None)
    return Reading("DURATION", period(count, unit), None, span)


def _end_of(covered: tuple[date, date], unit: str, count: str, *, begins: bool) -> tuple[str, str] | None:
    """The first or last so many days, weeks or months of what is covered; None where it does not hold so many."""
    first, last = covered
    if not count.isdigit() or unit not in ("day", "week", "month"):
        return None
    if unit == "month":
        day = (first if begins else last).isoformat()
        month = shift(day, "month", (int(count) - 1) * (1 if begins else -1))
        edge = days(month) if month else None
        cut = edge and (edge[1] if begins else edge[0])
    else:
        length = timedelta(days=min(int(count), 9999) * (7 if unit == "week" else 1) - 1)
        cut = first + length if begins else last - length
    if not cut or not first <= cut <= last:
        return None
    return (first.isoformat(), cut.isoformat()) if begins else (cut.isoformat(), last.isoformat())


def _the_day(anchors: Anchors) -> Reading:
    """“later in the day”: the text's last day, else that of publication."""
    day = anchors.told("day") or anchors.published
    return Reading("DATE", shift(day, "day", 0) if day else None)


def _week_of(parts: Parts, _: Anchors, inner: Reading | None) -> Reading | None:
    """“the week of 3 March”, "the weekend of 4 May"."""
    if inner is None:
        return None
    week = at_grain(inner.value, "week") if inner.value else None
    return Reading("DATE", week and week + ("-WE" if parts["unit"] == "weekend" else ""))


def _earlier(parts: Parts, anchors: Anchors, inner: Reading | None) -> Reading | None:
    """“earlier this month” ends, "later this year" begins with the day of publication."""
    if inner is None:
        inner = _the_day(anchors) if parts["inner"] == "the day" else None
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


PERIODS: dict[str, Reader] = {
    "season": _season,
    "which_unit": _which_unit,
    "the_unit": _the_unit,
    "quarter": _quarter,
    "this_time": _this_time,
    "same_day": _same_day,
    "numbered_week": _numbered_week,
    "week_of_range": lambda parts, anchors: Reading("DATE", _week_near(int(parts["week"] or 0), anchors)),
    "year_end": _year_end,
    "weekend": _weekend,
}
"""Readers by rule."""


PARTS: dict[str, InnerReader] = {
    "piece": _piece,
    "earlier": _earlier,
    "edge": _edge,
    "week_of": _week_of,
}
"""Readers of an expression within another."""
