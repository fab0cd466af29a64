"""Schedule: when an issue is due, on the reader's own clock. Morning is morning where the reader is."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from sayso.model.mailing import Edition
from sayso.model.words import Iso

MORNING = 7
"""The hour at which an issue is due."""
DAYS: dict[Edition, tuple[int, ...]] = {
    "twice_weekly": (1, 4),
    "daily": (0, 1, 2, 3, 4, 5, 6),
    "weekly": (1,),
}
"""Monday is 0."""
EDITIONS: dict[Edition, str] = {
    "twice_weekly": "twice a week, on Tuesday and Friday morning",
    "daily": "every morning",
    "weekly": "once a week, on Tuesday morning",
    "on_change": "whenever something has changed, once an hour at most",
}
SPACING = timedelta(hours=1)
"""Between two issues on change."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A moment at which an issue is due (UTC), and the one before it."""

    at: Iso
    before: Iso


def is_zone(name: str) -> bool:
    """True for a zone of the IANA database ("Europe/Oslo")."""
    try:
        _zone(name)
    except (ValueError, OSError, LookupError):
        return False
    return True


def latest_slot(edition: Edition, zone: str, now: Iso) -> Slot | None:
    """The last slot that has come by now; null for what goes out on change."""
    days = DAYS.get(edition)
    if days is None:
        return None
    moment = datetime.fromisoformat(now)
    today = moment.astimezone(_zone(zone)).date()
    found = [
        at
        for back in range(16)
        if (day := today - timedelta(days=back)).weekday() in days and (at := _morning(day, zone)) <= moment
    ]
    return Slot(found[0].isoformat(), found[1].isoformat())


def is_spaced(last: Iso, now: Iso) -> bool:
    """True where so long has passed since the last issue on change that another may go out."""
    return datetime.fromisoformat(now) - datetime.fromisoformat(last) >= SPACING


def later(at: Iso, seconds: float) -> Iso:
    """A moment so many seconds later, in whole seconds (UTC)."""
    moment = datetime.fromisoformat(at).astimezone(UTC) + timedelta(seconds=seconds)
    return moment.replace(microsecond=0).isoformat()


def _morning(day: date, zone: str) -> datetime:
    """Where the clock is put forward over that hour, the moment that it would have been."""
    return datetime.combine(day, time(MORNING), _zone(zone)).astimezone(UTC)


@cache
def _zone(name: str) -> ZoneInfo:
    if not name or len(name) > 64 or name.startswith("."):
        raise ValueError(name)
    return ZoneInfo(name)
