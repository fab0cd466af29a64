"""Health: what is not well with a source, each with a reason and since when. Pure. Silence is a symptom, too."""

from dataclasses import dataclass

from sayso.model.moment import iso_of, seconds_of
from sayso.model.report import Failure
from sayso.model.watched import Poll, Seconds, WatchedSource
from sayso.model.words import Iso
from sayso.tasks.watching.pace import usual_gap

SILENT_GAPS = 5.0
"""A source is silent after so many of its usual gaps without anything new …"""
LEAST_SILENCE_S = 2 * 86_400.0
"""… and not before two days."""
UNKNOWN_SILENCE_S = 30 * 86_400.0
"""The same where its rhythm is not known."""
LATE_S = 3_600.0
"""A look that is due for so long shows that nobody watches."""
MOST_UNDATED = 0.5
UNITS = (("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One thing that is not well."""

    code: str
    message: str
    since: Iso | None = None

    def failure(self, address: str, at: Iso) -> Failure:
        """As it stands among what was not seen."""
        since = f", since {self.since}" if self.since else ""
        return Failure(input_id=address, code=self.code, message=f"{self.message}{since}", at=at)


def health(source: WatchedSource, poll: Poll, now: Seconds) -> tuple[Reason, ...]:
    """What is not well, the gravest first; empty where all is."""
    found = (_never(poll), _problem(poll), _late(poll, now), _silent(source, poll, now), _moved(poll), _undated(poll))
    return tuple(reason for reason in found if reason)


def _never(poll: Poll) -> Reason | None:
    if poll.checked_at is not None:
        return None
    return Reason(code="never_checked", message="never really seen yet")


def _problem(poll: Poll) -> Reason | None:
    if poll.problem is None:
        return None
    times = f", {poll.tries} times in a row" if poll.tries > 1 else ""
    return Reason(code=poll.problem.code, message=f"{poll.problem.message}{times}", since=poll.problem.since)


def _late(poll: Poll, now: Seconds) -> Reason | None:
    if now - poll.due < LATE_S:
        return None
    message = "it is due, and nobody looks (is `sayso watch` running, or `sayso tick` in cron?)"
    return Reason(code="overdue", message=message, since=iso_of(poll.due))


def _silent(source: WatchedSource, poll: Poll, now: Seconds) -> Reason | None:
    """Nothing new for much longer than is usual for it. A folder and a list may stay as they are for ever."""
    if source.kind in ("folder", "list", "page") or poll.checked_at is None:
        return None
    last = max(poll.arrivals, default=seconds_of(poll.new_at) or seconds_of(source.added) or now)
    gap = usual_gap(poll.arrivals)
    patience = UNKNOWN_SILENCE_S if gap is None else max(LEAST_SILENCE_S, SILENT_GAPS * gap)
    if now - last <= patience:
        return None
    usual = f", usually something every {span(gap)}" if gap else ""
    return Reason(code="silent", message=f"nothing new{usual}", since=iso_of(last))


def _moved(poll: Poll) -> Reason | None:
    if poll.moved_to is None:
        return None
    message = f"it has moved for good to {poll.moved_to} (watch that instead)"
    return Reason(code="redirected", message=message, since=poll.moved_since)


def _undated(poll: Poll) -> Reason | None:
    if not poll.entries or poll.undated < MOST_UNDATED * poll.entries:
        return None
    return Reason(code="undated", message=f"{poll.undated} of its {poll.entries} entries have no date")


def span(seconds: Seconds) -> str:
    """A duration as people say it, in its largest unit."""
    unit, size = next((known for known in UNITS if seconds >= known[1]), UNITS[-1])
    count = round(seconds / size)
    return f"{count} {unit}{'' if count == 1 else 's'}"
