"""Extents: when something was, exactly as wide as it is known: a moment, a day, a month, a season."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sayso.model.moment import is_moment
from sayso.model.time import Time
from sayso.model.words import Iso

Days = float
"""Days as `date.toordinal` counts them, in UTC, with the part of the day that is gone."""
INSTANT = 1e-9
MOST = float(date.max.toordinal())


@dataclass(frozen=True, slots=True, order=True)
class Extent:
    """From `start` until just before `end`; a moment begins where it ends."""

    start: Days
    end: Days

    @property
    def length(self) -> Days:
        """How wide it is."""
        return self.end - self.start

    @property
    def middle(self) -> Days:
        """Half-way."""
        return (self.start + self.end) / 2

    def meets(self, other: "Extent") -> bool:
        """True where the two share a moment."""
        return self.start < max(other.end, other.start + INSTANT) and other.start < max(self.end, self.start + INSTANT)


def extent(at: Iso | None) -> Extent | None:
    """A date as wide as it is written: a year, a month, a day, a minute. Null for none, and for what is no date."""
    if not at or not is_moment(at):
        return None
    try:
        if "T" in at:
            moment = days_of(datetime.fromisoformat(at))
            return Extent(moment, moment)
        start = date.fromisoformat(at + "-01" * {4: 2, 7: 1}.get(len(at), 0))
        return Extent(start.toordinal(), min(_after(start, len(at)), MOST))
    except (ValueError, OverflowError):
        return None


def _after(start: date, length: int) -> Days:
    """The first day that a year (4 characters), a month (7) or a day no longer holds."""
    if length == 4:
        return float(date(start.year, 12, 31).toordinal() + 1)
    if length == 7:
        return float(next_month(start).toordinal())
    return float(start.toordinal() + 1)


def next_month(day: date) -> date:
    """The first day of the month after; the last day there is, after that."""
    later = date(day.year, day.month, 28) + timedelta(4)
    return later.replace(day=1)


def extent_between(first: Iso | None, last: Iso | None) -> Extent | None:
    """From the first of two dates to the end of the last; what is open on one side has no extent."""
    start, end = extent(first), extent(last)
    if start is None or end is None or end.end < start.start:
        return None
    return Extent(start.start, end.end)


def extent_of(time: Time | None) -> Extent | None:
    """What an expression of time covers: "in spring" a season, "on Friday" a day. Durations and sets are at no time."""
    if time is None or time.type not in ("DATE", "TIME"):
        return None
    if time.value and "T" in time.value and time.value[-2:].isdigit():
        return extent(time.value) or extent_between(time.from_, time.to)
    return extent_between(time.from_, time.to)


def days_of(moment: datetime) -> Days:
    """A moment in days; one without a zone is taken as UTC."""
    aware = moment.astimezone(UTC) if moment.tzinfo else moment
    return aware.toordinal() + (aware.hour * 60 + aware.minute + aware.second / 60) / 1440


def date_of(days: Days) -> date:
    """The day that a moment lies in, kept within what a calendar can say."""
    return date.fromordinal(max(1, min(int(days), date.max.toordinal())))


def extent_words(found: Extent | None) -> str:
    """An extent with the precision it has: `7 Apr 2026, 14:30 UTC`, `7 Apr 2026`, `April 2026`, `6 to 12 Apr 2026`."""
    if found is None:
        return "no date"
    first = date_of(found.start)
    if not found.length:
        minutes = round((found.start - int(found.start)) * 1440)
        return f"{_day(first)}, {minutes // 60 % 24:02}:{minutes % 60:02} UTC"
    last = date_of(found.end - 1)
    if first == last:
        return _day(first)
    if first.day == 1 and date_of(found.end).day == 1:
        if date_of(found.end) == next_month(first):
            return f"{first:%B} {first.year}"
        if first.month == 1 and last == date(first.year, 12, 31):
            return str(first.year)
    return f"{_day(first, last)} to {_day(last)}"


def _day(day: date, until: date | None = None) -> str:
    """A day, without what the day that follows it says already."""
    if until and (until.year, until.month) == (day.year, day.month):
        return str(day.day)
    if until and until.year == day.year:
        return f"{day.day} {day:%b}"
    return f"{day.day} {day:%b} {day.year}"
