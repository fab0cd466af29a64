"""Moments: how dates of different precision and time zone are ordered and compared."""

import re
from datetime import UTC, date, datetime

from sayso.model.words import Iso

WRITTEN = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T|$)|$)|$)")
"""2026, 2026-04, 2026-04-07, 2026-04-07T…: no weeks, nothing without hyphens."""

Moment = tuple[bool, str]
"""Sorts undated last; a coarser date sorts before the finer ones that it holds."""


def moment(at: Iso | None) -> Moment:
    """The place of a date in an order: aware times are compared in UTC, anything else as written."""
    if not at:
        return (True, "")
    if "T" not in at:
        return (False, at)
    try:
        parsed = datetime.fromisoformat(at)
    except ValueError:
        return (False, at)
    return (False, parsed.astimezone(UTC).replace(tzinfo=None).isoformat() if parsed.tzinfo else at)


def is_moment(at: Iso) -> bool:
    """True for a year, a month, a day or a date-time as the records write them: those that `moment` orders."""
    if not WRITTEN.match(at):
        return False
    try:
        datetime.fromisoformat(at + "-01" * {4: 2, 7: 1}.get(len(at), 0))
    except ValueError:
        return False
    return True


def day(at: Iso | None) -> int | None:
    """The ordinal of a date of day precision or finer; null otherwise."""
    try:
        return date.fromisoformat((at or "")[:10]).toordinal()
    except ValueError:
        return None


def apart(one: Iso | None, other: Iso | None) -> int | None:
    """Days between two dates; null where either is not known to the day."""
    first, second = day(one), day(other)
    return None if first is None or second is None else abs(first - second)


def iso_of(seconds: float) -> Iso:
    """Seconds since 1970 as an aware moment in UTC, to the second."""
    return datetime.fromtimestamp(int(seconds), UTC).isoformat()


def seconds_of(at: Iso | None) -> float | None:
    """Seconds since 1970 of a date or moment (one without a zone is UTC); null where it is none of day precision."""
    try:
        parsed = datetime.fromisoformat(at or "")
    except ValueError:
        return None
    return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).timestamp()
