"""Ports of watching: what it needs of the world, of threads and of the store. See ports.py for the rest."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from sayso.errors import CollectError
from sayso.model.answer import Answer
from sayso.model.report import Capture, Failure
from sayso.model.watched import Article, Errand, Listing, MailLook, Manners, Poll, Seconds, Visit, WatchedSource

Clock = Callable[[], Seconds]
"""The present moment in seconds since 1970 (UTC); made in app.py alone."""

Chance = Callable[[], float]
"""A number from 0 to 1 that nobody can foresee, so that retries do not come all at once."""

Work = Callable[[], Answer]
"""One request; raises CollectError."""


class Manner(Protocol):
    """What a site's robots.txt asks of us."""

    def allows(self, url: str) -> bool: ...

    def gap_s(self) -> Seconds | None:
        """Seconds between two requests, where it asks for more than none."""
        ...


class Collector(Protocol):
    """What watching needs of the world: one request at a time, and what the bytes that came back are."""

    def get(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Answer:
        """One GET, only if it changed where validators are given; follows no redirect. Raises CollectError."""
        ...

    def manner(self, robots: str | None) -> Manner:
        """The rules of a robots.txt; without one, everything is allowed."""
        ...

    def listing(self, source: WatchedSource, answer: Answer) -> Listing:
        """What a feed, sitemap or list says. Never raises: `Listing.problem` says what is wrong."""
        ...

    def page(self, answer: Answer, article: Article, source: WatchedSource) -> Capture | Failure:
        """A fetched page as a capture, with what the source declares of it and the address that it gives itself."""
        ...

    def own_text(self, article: Article, source: WatchedSource, why: str | None) -> Capture | Failure:
        """The source's own text of an article; `why` says why it is not the whole of it."""
        ...

    def local(self, source: WatchedSource, mark: str | None) -> tuple[str, Iterator[Capture | Failure]] | None:
        """What a folder holds, and the mark of that; null where nothing changed since `mark`. Raises CollectError."""
        ...

    def mailbox(self, source: WatchedSource, mark: str | None) -> tuple[MailLook, Iterator[Capture | Failure]]:
        """What is new in a mailbox since `mark`, and its mails as items. Raises CollectError."""
        ...

    def local_listing(self, source: WatchedSource, mark: str | None) -> tuple[str, Listing] | None:
        """What a list in a file names; null where nothing changed since `mark`. Raises CollectError."""
        ...


class Hands(Protocol):
    """Does requests beside the caller, a few at a time, and is the one place where watching waits."""

    def free(self) -> int:
        """How many more may be started now."""
        ...

    def start(self, name: str, work: Work) -> None:
        """Begin; the answer or the CollectError comes out of `wait` under this name."""
        ...

    def wait(self, seconds: Seconds) -> list[tuple[str, Answer | CollectError]]:
        """What is done, as soon as anything is; empty after so many seconds, and at once when asked to stop."""
        ...

    def is_stopped(self) -> bool:
        """True from the moment somebody asked to stop."""
        ...


class Watchlist(Protocol):
    """The rows of watching. Every method that writes is one transaction; a kill leaves all of it or none."""

    def lock(self) -> bool:
        """Take the right to watch this ledger until this process ends, however it ends; false where another has it."""
        ...

    def unlock(self) -> None:
        """Give that right back."""
        ...

    def add_source(self, source: WatchedSource, due: Seconds) -> bool:
        """False, and nothing changes, where its address is watched already."""
        ...

    def remove_source(self, source_id: str) -> bool:
        """Stop looking, also at the articles that it named; what was read stays. False where there is none."""
        ...

    def sources(self) -> tuple[WatchedSource, ...]:
        """In the order of their addresses."""
        ...

    def source(self, source_id: str) -> WatchedSource | None: ...

    def poll(self, source_id: str) -> Poll | None: ...

    def save_poll(self, poll: Poll, articles: Sequence[Article]) -> None:
        """How far a source has come, and the articles that are new or another in it."""
        ...

    def articles(self, keys: Iterable[str]) -> tuple[Article, ...]:
        """Those that are known, ordered by key."""
        ...

    def articles_of(self, source_id: str) -> tuple[Article, ...]:
        """Ordered by when they were first seen, then key."""
        ...

    def article_counts(self) -> Mapping[str, Mapping[str, int]]:
        """How many articles of each state each source has."""
        ...

    def save_article(self, article: Article, visit: Visit | None) -> None: ...

    def visits(self, key: str) -> tuple[Visit, ...]:
        """What servers answered for an article, oldest first."""
        ...

    def due(self, now: Seconds) -> tuple[Errand, ...]:
        """For each host the one errand to do next among those due: looks at sources first, then what waits longest."""
        ...

    def next_due(self, now: Seconds) -> Seconds | None:
        """When the next errand falls due after `now`."""
        ...

    def turns(self) -> Mapping[str, Seconds]:
        """For each host when it may be asked again."""
        ...

    def save_turn(self, host: str, at: Seconds) -> None: ...

    def manners(self, origin: str) -> Manners | None: ...

    def save_manners(self, manners: Manners) -> None: ...

    def forget_failure(self, input_id: str) -> None: ...
