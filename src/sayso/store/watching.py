"""The rows of watching (port: Watchlist). One process writes them; people may add and remove sources meanwhile."""

import fcntl
import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, text
from sqlalchemy.exc import DBAPIError

from sayso.model.watched import Article, Errand, Manners, Poll, Seconds, Visit, WatchedSource, host_of
from sayso.store.database import Database
from sayso.store.redactions import unnamed, unnamed_article
from sayso.store.reports import forget_failures
from sayso.store.rows import batches, dumped, loaded
from sayso.store.watch_tables import (
    watched_articles,
    watched_hosts,
    watched_manners,
    watched_polls,
    watched_sources,
    watched_visits,
)

LOCK = text("SELECT pg_try_advisory_lock(hashtext('sayso watch'), hashtext(current_schema()))")
"""Held by a connection, and gone with it."""
UNLOCK = text("SELECT pg_advisory_unlock(hashtext('sayso watch'), hashtext(current_schema()))")


class SqlWatchlist:
    """What is watched, in the ledger's own database (port: Watchlist)."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._noting = database.making
        """A transaction that leaves the ledger's own state as it is: pages kept for readers stay good."""
        self._held: int | Connection | None = None
        """The locked file, or the connection that holds the lock."""

    def lock(self) -> bool:
        """See Watchlist. The lock is the process's: it goes with it, however it ends."""
        if self._db.engine.dialect.name == "sqlite":
            return self._lock_file(f"{self._db.engine.url.database}-watch")
        connection = self._db.engine.connect()
        if connection.scalar(LOCK):
            connection.commit()
            self._held = connection
            return True
        connection.close()
        return False

    def _lock_file(self, path: str) -> bool:
        handle = os.open(Path(path), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            return False
        self._held = handle
        return True

    def unlock(self) -> None:
        """See Watchlist."""
        if isinstance(self._held, int):
            os.close(self._held)
        elif self._held is not None:
            with suppress(DBAPIError):  # the server may be gone, and the lock with it
                self._held.scalar(UNLOCK)
            self._held.invalidate()
            self._held.close()
        self._held = None

    def add_source(self, source: WatchedSource, due: Seconds) -> bool:
        """See Watchlist."""
        with self._noting() as connection:
            known = select(watched_sources.c.id).where(watched_sources.c.address == source.address)
            if connection.scalar(known) is not None:
                return False
            row = {"id": source.id, "address": source.address, "record": dumped(source)}
            connection.execute(insert(watched_sources), [row])
            _replace_poll(connection, Poll(source=source.id, due=due), host_of(source.address))
            return True

    def remove_source(self, source_id: str) -> bool:
        """See Watchlist. An article that another source names, too, is that one's from its next look on."""
        with self._noting() as connection:
            gone = connection.execute(delete(watched_sources).where(watched_sources.c.id == source_id))
            connection.execute(delete(watched_polls).where(watched_polls.c.source == source_id))
            connection.execute(delete(watched_articles).where(watched_articles.c.source == source_id))
            return gone.rowcount > 0

    def sources(self) -> tuple[WatchedSource, ...]:
        """See Watchlist."""
        with self._db.reading() as connection:
            records = connection.scalars(select(watched_sources.c.record).order_by(watched_sources.c.address))
            return tuple(loaded(WatchedSource, record) for record in records)

    def source(self, source_id: str) -> WatchedSource | None:
        """See Watchlist."""
        with self._db.reading() as connection:
            record = connection.scalar(select(watched_sources.c.record).where(watched_sources.c.id == source_id))
            return loaded(WatchedSource, record) if record is not None else None

    def poll(self, source_id: str) -> Poll | None:
        """See Watchlist."""
        with self._db.reading() as connection:
            record = connection.scalar(select(watched_polls.c.record).where(watched_polls.c.source == source_id))
            return loaded(Poll, record) if record is not None else None

    def save_poll(self, poll: Poll, articles: Sequence[Article]) -> None:
        """See Watchlist. A source that was removed meanwhile stays removed."""
        with self._noting() as connection:
            address = connection.scalar(select(watched_sources.c.address).where(watched_sources.c.id == poll.source))
            if address is not None:
                _replace_poll(connection, poll, host_of(address))
                _replace_articles(connection, articles)

    def articles(self, keys: Iterable[str]) -> tuple[Article, ...]:
        """See Watchlist."""
        found: list[Article] = []
        with self._db.reading() as connection:
            for batch in batches(sorted(set(keys))):
                query = select(watched_articles.c.record).where(watched_articles.c.key.in_(batch))
                found += [loaded(Article, record) for record in connection.scalars(query)]
        return tuple(sorted(found, key=lambda article: article.key))

    def articles_of(self, source_id: str) -> tuple[Article, ...]:
        """See Watchlist."""
        with self._db.reading() as connection:
            records = connection.scalars(
                select(watched_articles.c.record).where(watched_articles.c.source == source_id)
            ).all()
        found = [loaded(Article, record) for record in records]
        return tuple(sorted(found, key=lambda article: (article.seen_at, article.key)))

    def article_counts(self) -> Mapping[str, Mapping[str, int]]:
        """See Watchlist."""
        columns = (watched_articles.c.source, watched_articles.c.state)
        counts: dict[str, dict[str, int]] = {}
        with self._db.reading() as connection:
            for source, state, number in connection.execute(select(*columns, func.count()).group_by(*columns)):
                counts.setdefault(source, {})[state] = number
        return counts

    def save_article(self, article: Article, visit: Visit | None) -> None:
        """See Watchlist. An article whose source was removed meanwhile is not brought back."""
        with self._noting() as connection:
            known = select(watched_articles.c.key).where(watched_articles.c.key == article.key)
            if connection.scalar(known) is not None:
                _replace_articles(connection, (article,))
            if visit is not None:
                visit = unnamed(connection, visit)
                row = {"article": visit.article, "at": visit.at, "status": visit.status, "record": dumped(visit)}
                connection.execute(insert(watched_visits), [row])

    def visits(self, key: str) -> tuple[Visit, ...]:
        """See Watchlist."""
        query = select(watched_visits.c.record).where(watched_visits.c.article == key)
        with self._db.reading() as connection:
            records = connection.scalars(query.order_by(watched_visits.c.number))
            return tuple(loaded(Visit, record) for record in records)

    def due(self, now: Seconds) -> tuple[Errand, ...]:
        """See Watchlist."""
        errands: dict[str, Errand] = {}
        polls = select(watched_polls.c.source, watched_polls.c.host).where(watched_polls.c.due <= now)
        with self._db.reading() as connection:
            for source, host in connection.execute(polls.order_by(watched_polls.c.due, watched_polls.c.source)):
                errands.setdefault(host, Errand(kind="poll", subject=source, host=host))
            for key, host in connection.execute(_longest_waiting(now)):
                errands.setdefault(host, Errand(kind="visit", subject=key, host=host))
        return tuple(errands[host] for host in sorted(errands))

    def next_due(self, now: Seconds) -> Seconds | None:
        """See Watchlist."""
        with self._db.reading() as connection:
            found = [
                connection.scalar(select(func.min(table.c.due)).where(table.c.due > now))
                for table in (watched_polls, watched_articles)
            ]
        return min((float(due) for due in found if due is not None), default=None)

    def turns(self) -> Mapping[str, Seconds]:
        """See Watchlist."""
        with self._db.reading() as connection:
            return {row.host: row.turn for row in connection.execute(select(watched_hosts))}

    def save_turn(self, host: str, at: Seconds) -> None:
        """See Watchlist."""
        with self._noting() as connection:
            connection.execute(delete(watched_hosts).where(watched_hosts.c.host == host))
            connection.execute(insert(watched_hosts), [{"host": host, "turn": at}])

    def manners(self, origin: str) -> Manners | None:
        """See Watchlist."""
        with self._db.reading() as connection:
            record = connection.scalar(select(watched_manners.c.record).where(watched_manners.c.origin == origin))
            return loaded(Manners, record) if record is not None else None

    def save_manners(self, manners: Manners) -> None:
        """See Watchlist."""
        with self._noting() as connection:
            connection.execute(delete(watched_manners).where(watched_manners.c.origin == manners.origin))
            row = {"origin": manners.origin, "record": dumped(manners)}
            connection.execute(insert(watched_manners), [row])

    def forget_failure(self, input_id: str) -> None:
        """See Watchlist."""
        with self._db.writing() as connection:
            forget_failures(connection, input_id)


def _longest_waiting(now: Seconds) -> Any:
    """For each host the article that is due longest, ties by key."""
    table = watched_articles
    longest = (
        select(table.c.host, func.min(table.c.due).label("due"))
        .where(table.c.due <= now)
        .group_by(table.c.host)
        .subquery()
    )
    of_host = (table.c.host == longest.c.host) & (table.c.due == longest.c.due)
    return select(func.min(table.c.key), table.c.host).join(longest, of_host).group_by(table.c.host)


def _replace_poll(connection: Connection, poll: Poll, host: str) -> None:
    connection.execute(delete(watched_polls).where(watched_polls.c.source == poll.source))
    row = {"source": poll.source, "host": host, "due": poll.due, "record": dumped(unnamed(connection, poll))}
    connection.execute(insert(watched_polls), [row])


def _replace_articles(connection: Connection, articles: Sequence[Article]) -> None:
    for batch in batches([unnamed_article(connection, article) for article in articles]):
        connection.execute(delete(watched_articles).where(watched_articles.c.key.in_([a.key for a in batch])))
        connection.execute(insert(watched_articles), [_article_row(article) for article in batch])


def _article_row(article: Article) -> dict[str, Any]:
    return {
        "key": article.key,
        "source": article.source,
        "host": article.host,
        "state": article.state,
        "due": article.due,
        "record": dumped(article),
    }
