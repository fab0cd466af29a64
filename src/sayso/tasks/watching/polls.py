"""How far a source has come after a look: seen, seen with something wrong, or not seen. Pure."""

from dataclasses import dataclass, replace

from sayso.config import Paces
from sayso.model.moment import iso_of
from sayso.model.watched import Poll, Problem, Seconds, WatchedSource
from sayso.tasks.watching.pace import backoff, jittered, pace_of
from sayso.tasks.watching.verdicts import Verdict

READ_TO_ITS_END = frozenset({"empty", "not_well_formed"})
"""Problems of a listing that was seen all the same."""


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a source: the moment, and the chance that spreads what follows."""

    source: WatchedSource
    paces: Paces
    now: Seconds
    chance: float

    def tried(self, poll: Poll, moved_to: str | None) -> Poll:
        """The look itself. `moved_to`: where the source's address redirects for good."""
        is_same = moved_to is not None and moved_to == poll.moved_to
        since = None if moved_to is None else (poll.moved_since if is_same else iso_of(self.now))
        return replace(poll, tried_at=iso_of(self.now), moved_to=moved_to, moved_since=since)

    def seen(self, poll: Poll) -> Poll:
        """The source was really seen, and all is well."""
        pace = pace_of(poll, self.source, self.paces, self.now)
        due = self.now + jittered(pace, self.chance)
        return replace(poll, checked_at=iso_of(self.now), problem=None, tries=0, pace_s=pace, due=due)

    def troubled(self, poll: Poll, code: str, message: str) -> Poll:
        """There was an answer with something wrong in it: but for an empty one, it is soon looked at again, at first."""
        seen = self.seen(poll)
        tries = poll.tries + 1
        wait = seen.due - self.now
        if code != "empty":
            wait = min(wait, backoff(tries, self.paces, self.chance))
        return replace(
            seen,
            checked_at=seen.checked_at if code in READ_TO_ITS_END else poll.checked_at,
            problem=self._problem(poll, code, message),
            tries=tries,
            due=self.now + wait,
        )

    def failed(self, poll: Poll, verdict: Verdict) -> Poll:
        """It could not be seen: tried again, each time later; what is refused not sooner than at its own pace."""
        tries = poll.tries + 1
        wait = max(backoff(tries, self.paces, self.chance), verdict.wait_s or 0.0)
        if verdict.kind in ("gone", "refused"):
            wait = max(wait, jittered(pace_of(poll, self.source, self.paces, self.now), self.chance))
        problem = self._problem(poll, verdict.code, verdict.why)
        return replace(poll, problem=problem, tries=tries, due=self.now + wait)

    def _problem(self, poll: Poll, code: str, message: str) -> Problem:
        """The problem with the moment since when it is the same one."""
        is_same = poll.problem is not None and poll.problem.code == code
        since = poll.problem.since if poll.problem and is_same else iso_of(self.now)
        return Problem(code=code, message=message, since=since)
