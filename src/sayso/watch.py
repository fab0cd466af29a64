"""`Watch`: the face of watching, beside `Ledger`: which sources, how they fare, and the watch itself."""

from collections.abc import Callable
from dataclasses import dataclass

from sayso.app import Services, make_watch_parts
from sayso.collect.opml import read_opml, write_opml
from sayso.errors import SaysoError
from sayso.model.report import Failure
from sayso.model.watched import Article, Seconds, SourceKind, WatchedSource
from sayso.scale.hands import ThreadHands
from sayso.tasks.watching.parts import Event
from sayso.tasks.watching.sources import Watched, found_source, new_source, not_looked_at, watched
from sayso.tasks.watching.watch import Watcher


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a list of feeds."""

    added: tuple[WatchedSource, ...]
    known: int
    refused: tuple[str, ...]
    """One sentence each."""


def _silent(event: Event) -> None:
    del event


class Watch:
    """What is watched for a ledger. `tell` hears of everything that is done or met."""

    def __init__(self, services: Services, tell: Callable[[Event], None] = _silent) -> None:
        self._list = services.watchlist
        self._hands = ThreadHands()
        self._parts = make_watch_parts(services, self._hands, tell)

    def add(
        self,
        address: str,
        *,
        kind: SourceKind | None = None,
        title: str | None = None,
        outlet: str | None = None,
        every_s: Seconds | None = None,
    ) -> WatchedSource | None:
        """Watch an address from now on; None where it is watched already. Raises SaysoError for what cannot be."""
        now = self._parts.clock()
        source = new_source(address, now=now, kind=kind, title=title, outlet=outlet, every_s=every_s)
        return source if self._list.add_source(source, now) else None

    def remove(self, name: str) -> WatchedSource:
        """Watch the source with this id or address no more; what was read stays. Raises NotFoundError."""
        source = found_source(self._list, name)
        self._list.remove_source(source.id)
        return source

    def sources(self) -> tuple[Watched, ...]:
        """All that is watched, with how it fares."""
        return watched(self._list, self._parts.clock())

    def not_looked_at(self) -> tuple[Failure, ...]:
        """The sources that are long due and that nobody looks at, as they stand in a digest."""
        return not_looked_at(self._list, self._parts.clock())

    def articles(self, name: str) -> tuple[Article, ...]:
        """The articles that a source named, and what became of each. Raises NotFoundError."""
        return self._list.articles_of(found_source(self._list, name).id)

    def import_opml(self, body: bytes, name: str) -> Imported:
        """Watch what an OPML file lists. Raises CollectError where it is none."""
        added: list[WatchedSource] = []
        refused: list[str] = []
        listed = read_opml(body, name)
        for address, kind, title in listed:
            try:
                source = self.add(address, kind=kind, title=title)
            except SaysoError as error:
                refused.append(str(error))
                continue
            if source:
                added.append(source)
        return Imported(tuple(added), len(listed) - len(added) - len(refused), tuple(refused))

    def export_opml(self) -> bytes:
        """What is watched, as OPML 2.0."""
        return write_opml(self._list.sources())

    def lock(self) -> bool:
        """Take the right to watch this ledger; false where another process has it."""
        return self._list.lock()

    def run(self, *, once: bool = False, for_s: Seconds | None = None) -> None:
        """Watch until asked to `stop`; with `once` until nothing is due; for so many seconds at most."""
        Watcher(self._parts).run(once=once, for_s=for_s)

    def stop(self) -> None:
        """Ask a watch to end after the item in hand. May be called from a signal's handler."""
        self._hands.stop()
