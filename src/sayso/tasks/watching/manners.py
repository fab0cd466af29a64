"""Manners: whose turn it is, and what each site's robots.txt asks of us. Kept, so that no restart forgets them."""

from dataclasses import dataclass, replace
from typing import Literal

from sayso.errors import CollectError
from sayso.model.answer import Answer
from sayso.model.watched import Manners, Seconds, host_of, origin_of
from sayso.tasks.watching.pace import backoff
from sayso.tasks.watching.parts import Parts
from sayso.tasks.watching.verdicts import verdict_of
from sayso.watch_ports import Manner

FRESH_S = 86_400.0
"""How long a robots.txt holds: a day, as RFC 9309 has it."""
LONGEST = 512_000
LATELY_S = 60.0
MOST_SLOWED = 6
"""A host that breaks connections is asked up to 2 to this power times more slowly."""

Leave = Literal["go", "ask", "refused", "unknown"]
"""ask: its robots.txt has to be had first; unknown: it could not be, so nothing may be fetched there yet."""


@dataclass(slots=True)
class _Rules:
    """A robots.txt as it is applied."""

    manners: Manners
    manner: Manner


class Turns:
    """Gives leave and turns, host by host."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        now, gap = parts.clock(), parts.paces.gap_s
        asked = parts.watchlist.turns()
        self._turns = {host: max(turn, now + gap) if turn > now - LATELY_S else turn for host, turn in asked.items()}
        """Nobody knows when the request of a killed run came to its host: the pause is counted from now."""
        self._rules: dict[str, _Rules] = {}
        self._failures: dict[str, int] = {}
        self._why_unknown: dict[str, str] = {}
        """By origin, what came of asking for its robots.txt last; forgotten by a restart, which may ask again."""

    def when(self, host: str, now: Seconds) -> Seconds:
        """When a host may be asked next. A clock that was set back makes nobody wait for days."""
        turn = self._turns.get(host, now)
        return turn if turn - now <= FRESH_S else now

    def take(self, url: str, now: Seconds) -> None:
        """Keep, before a host is asked, when it may be asked again."""
        self._set(host_of(url), now + self._gap(url))

    def done(self, url: str, outcome: Answer | CollectError, now: Seconds) -> None:
        """The pause counts from the answer; a host in trouble gets longer ones."""
        host = host_of(url)
        verdict = verdict_of(outcome, now)
        broken = isinstance(outcome, CollectError) and verdict.kind == "later"
        self._failures[host] = min(self._failures.get(host, 0) + 1, MOST_SLOWED) if broken else 0
        pause = self._gap(url) * 2.0 ** self._failures[host]
        if isinstance(outcome, Answer) and verdict.kind == "later" and verdict.wait_s:
            self._set(host, now + max(pause, verdict.wait_s))
        else:
            self._turns[host] = max(self._turns.get(host, 0.0), now + pause)

    def _set(self, host: str, at: Seconds) -> None:
        self._turns[host] = at
        self._parts.watchlist.save_turn(host, at)

    def _gap(self, url: str) -> Seconds:
        rules = self._rules.get(origin_of(url))
        return max(self._parts.paces.gap_s, (rules.manner.gap_s() if rules else None) or 0.0)

    def leave(self, url: str, now: Seconds) -> Leave:
        """Whether an address may be fetched now, by its site's robots.txt."""
        rules = self._known(origin_of(url))
        if rules is None or now >= rules.manners.fresh_until:
            return "ask"
        if rules.manners.status is None:
            return "unknown"
        return "go" if rules.manner.allows(url) else "refused"

    def why_unknown(self, url: str) -> str:
        """Why an address may not be fetched yet, in words."""
        why = self._why_unknown.get(origin_of(url))
        return "the site's robots.txt cannot be had" + (f": {why}" if why else "")

    def _known(self, origin: str) -> _Rules | None:
        if origin not in self._rules:
            manners = self._parts.watchlist.manners(origin)
            if manners is None:
                return None
            self._keep(manners)
        return self._rules[origin]

    def learn(self, origin: str, outcome: Answer | CollectError) -> None:
        """Keep what came of asking for a robots.txt."""
        now = self._parts.clock()
        before = self._known(origin)
        manners = _learnt(before.manners if before else None, origin, outcome, now)
        self._why_unknown[origin] = verdict_of(outcome, now).why if manners.tries else ""
        if manners.tries:
            wait = backoff(manners.tries, self._parts.paces, self._parts.chance())
            manners = replace(manners, fresh_until=now + wait)
        self._parts.watchlist.save_manners(manners)
        self._keep(manners)

    def _keep(self, manners: Manners) -> None:
        self._rules[manners.origin] = _Rules(manners, self._parts.collector.manner(manners.body))


def robots_address(origin: str) -> str:
    """Where a site's robots.txt is."""
    return f"{origin}/robots.txt"


def _learnt(before: Manners | None, origin: str, outcome: Answer | CollectError, now: Seconds) -> Manners:
    """RFC 9309: rules where there are some; none where the site has none; no leave where it is in trouble.

    What was had before holds while the site is in trouble. An address that may not be reached at all is not judged
    here: asking for the page itself says so better.
    """
    if isinstance(outcome, Answer) and outcome.status == 200:
        body = outcome.body[:LONGEST].decode("utf-8-sig", "replace")
        return Manners(origin=origin, fresh_until=now + FRESH_S, status=200, body=body, had_at=now)
    is_trouble = verdict_of(outcome, now).kind == "later"
    if not is_trouble:
        status = outcome.status if isinstance(outcome, Answer) else 0
        return Manners(origin=origin, fresh_until=now + FRESH_S, status=status, had_at=now)
    known = before or Manners(origin=origin, fresh_until=now)
    return replace(known, tries=known.tries + 1)
