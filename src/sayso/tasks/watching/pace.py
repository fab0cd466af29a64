"""When to look again: the publisher's wish, the rhythm observed, retries. Pure: the moment and the chance come in."""

import re
from email.utils import parsedate_to_datetime
from itertools import pairwise
from statistics import median

from sayso.config import Paces
from sayso.model.answer import Answer
from sayso.model.watched import Poll, Seconds, WatchedSource

UNKNOWN_S = 3_600.0
"""The pace where nothing is known yet."""
MOST_WISH_S = 6 * 3_600.0
"""A publisher may ask for so long a wait at most: careless headers ask for years."""
MOST_WAIT_S = 86_400.0
"""The same for Retry-After."""
MOST_BACKOFF_S = 4 * 3_600.0
KEPT_ARRIVALS = 20
FEWEST_ARRIVALS = 3
OLDEST_S = 90 * 86_400.0
"""Dates further back say nothing about the rhythm of today."""
JITTER = 0.1
RETRY_JITTER = 0.5
_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s{0,5}=\s{0,5}\"?(\d{1,9})", re.IGNORECASE)
_NEVER_KEPT = re.compile(r"\b(?:no-store|no-cache)\b", re.IGNORECASE)


def wish_of(answer: Answer, listed_s: Seconds | None) -> Seconds | None:
    """How long the publisher asks to wait: Cache-Control, else Expires, and what the feed itself says; the longest."""
    control = answer.header("cache-control") or ""
    kept = _MAX_AGE.search(control)
    age = _digits(answer.header("age"))
    wishes = [listed_s or 0.0]
    if kept and not _NEVER_KEPT.search(control):
        wishes.append(float(kept[1]) - age)
    elif not control:
        wishes.append(_until_expiry(answer))
    longest = max(wishes)
    return min(longest, MOST_WISH_S) if longest > 0 else None


def _until_expiry(answer: Answer) -> Seconds:
    expires, date = _moment(answer.header("expires")), _moment(answer.header("date"))
    return expires - date if expires is not None and date is not None else 0.0


def retry_after(answer: Answer, now: Seconds) -> Seconds | None:
    """The seconds that Retry-After asks to wait (a number or a date), a day at most; null without one."""
    written = (answer.header("retry-after") or "").strip()
    if not written:
        return None
    at = _moment(written)
    wait = _digits(written) if written.isdecimal() else (at - now if at is not None else 0.0)
    return min(max(wait, 0.0), MOST_WAIT_S)


def _digits(written: str | None) -> Seconds:
    text = (written or "").strip()
    return float(text[:9]) if text.isascii() and text.isdecimal() else 0.0


def _moment(written: str | None) -> Seconds | None:
    try:
        return parsedate_to_datetime((written or "").strip()[:60]).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def arrivals_with(poll: Poll, published: list[Seconds | None], now: Seconds) -> tuple[Seconds, ...]:
    """The latest arrivals, with new ones: when they were published, else now; on the first look undated ones say nothing."""
    is_first = poll.checked_at is None
    new = [_plausible(at, now, is_first=is_first) for at in published]
    return tuple(sorted([*poll.arrivals, *(at for at in new if at is not None)])[-KEPT_ARRIVALS:])


def _plausible(at: Seconds | None, now: Seconds, *, is_first: bool) -> Seconds | None:
    if at is not None and now - OLDEST_S < at:
        return min(at, now)
    return None if is_first else now


def usual_gap(arrivals: tuple[Seconds, ...]) -> Seconds | None:
    """The median time between arrivals; null where they are too few to tell."""
    if len(arrivals) < FEWEST_ARRIVALS:
        return None
    return median(later - earlier for earlier, later in pairwise(arrivals))


def pace_of(poll: Poll, source: WatchedSource, paces: Paces, now: Seconds) -> Seconds:
    """Seconds to the next look: twice as often as things arrive, slower in silence, never sooner than the publisher asks."""
    if source.every_s is not None:
        return max(source.every_s, paces.least_s)
    if source.kind == "folder":
        return paces.least_s
    gap = usual_gap(poll.arrivals)
    own = UNKNOWN_S if gap is None else max(gap / 2, (now - poll.arrivals[-1]) / 10)
    return min(max(own, poll.wish_s or 0.0, paces.least_s), paces.most_s)


def jittered(seconds: Seconds, chance: float) -> Seconds:
    """A little more or less, so that sources added together do not stay together."""
    return seconds * (1 + JITTER * (2 * chance - 1))


def backoff(tries: int, paces: Paces, chance: float) -> Seconds:
    """Seconds before the next try after so many failed ones: doubling, four hours at most, spread by chance."""
    doubled = paces.retry_s * 2.0 ** min(max(tries - 1, 0), 30)
    longest = max(min(MOST_BACKOFF_S, paces.most_s), paces.retry_s)
    return min(doubled, longest) * (1 + RETRY_JITTER * (2 * chance - 1))
