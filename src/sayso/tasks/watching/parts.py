"""What watching works with, and what it tells while it works."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from sayso.config import Paces
from sayso.model.moment import iso_of
from sayso.model.words import Iso
from sayso.ports import Pool, Store
from sayso.tasks.method import RULES, Method
from sayso.watch_ports import Chance, Clock, Collector, Hands, Watchlist

EventKind = Literal["read", "changed", "completed", "partial", "gone", "back", "failed", "looked", "trouble"]
"""completed: an article that was partial is whole now; back: one that was gone is there again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that watching did or met, as it is told to whoever runs it."""

    kind: EventKind
    name: str
    """The article's or the source's address."""
    message: str = ""
    at: Iso


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The parts plugged together."""

    store: Store
    watchlist: Watchlist
    collector: Collector
    hands: Hands
    pool: Pool
    """Reads in this process: articles come one by one, and a pool of processes would start for each."""
    clock: Clock
    chance: Chance
    paces: Paces
    languages: tuple[str, ...]
    embed: Callable[[], None]
    """Lets what was kept be found by its meaning."""
    tell: Callable[[Event], None]
    method: Method = RULES

    def say(self, kind: EventKind, name: str, message: str = "") -> None:
        """Tell an event of this moment."""
        self.tell(Event(kind=kind, name=name, message=message, at=iso_of(self.clock())))
