"""The rows of mailing (port: Mailings). One process sends; people may subscribe and leave meanwhile."""

import fcntl
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, event, insert, select, text, update
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from sayso.model.digest import Digest
from sayso.model.mailing import Delivery, Following, Issue, Subscriber
from sayso.model.words import Iso
from sayso.store.database import Database
from sayso.store.mail_tables import deliveries, followings, issues, subscribers
from sayso.store.people import save_digest
from sayso.store.rows import dumped, loaded
from sayso.store.tables import digests

LOCK_NUMBER = 0x5A76
"""Of the advisory lock, in databases that have them."""


class SqlMailings:
    """Readers and deliveries, in the ledger's own database (port: Mailings)."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._held: Any = None
        if database.engine.dialect.name == "sqlite":
            event.listen(database.engine, "connect", _durable)

    def close(self) -> None:
        """Give the lock and the connections back."""
        self.unlock()
        self._db.close()

    def lock(self) -> bool:
        """See Mailings. The lock is the process's: it goes with it, however it ends."""
        if self._held is not None:
            return True
        if self._db.engine.dialect.name == "sqlite":
            self._held = _locked_file(f"{self._db.engine.url.database}-send")
            return self._held is not None
        connection = self._db.engine.connect()
        if connection.scalar(text("SELECT pg_try_advisory_lock(:number)"), {"number": LOCK_NUMBER}):
            connection.commit()
            self._held = connection
            return True
        connection.close()
        return False

    def unlock(self) -> None:
        """See Mailings."""
        if isinstance(self._held, int):
            os.close(self._held)
        elif self._held is not None:
            self._held.scalar(text("SELECT pg_advisory_unlock(:number)"), {"number": LOCK_NUMBER})
            self._held.close()
        self._held = None

    # readers
    def add_subscriber(self, subscriber: Subscriber, deliveries: Sequence[Delivery] = ()) -> bool:
        """See Mailings."""
        there = select(subscribers.c.id).where(subscribers.c.address == subscriber.address.casefold())
        with self._db.making() as connection:
            if connection.scalar(there) is not None:
                return False
            connection.execute(insert(subscribers), [_subscriber_row(subscriber)])
            _plan(connection, deliveries)
            return True

    def change_subscriber(
        self, subscriber_id: str, change: Callable[[Subscriber], Subscriber], deliveries: Sequence[Delivery] = ()
    ) -> Subscriber | None:
        """See Mailings."""
        here = subscribers.c.id == subscriber_id
        with self._db.making() as connection:
            record = connection.scalar(select(subscribers.c.record).where(here))
            if record is None:
                return None
            changed = change(loaded(Subscriber, record))
            connection.execute(update(subscribers).where(here).values(_subscriber_row(changed)))
            _plan(connection, deliveries)
            return changed

    def subscriber(self, subscriber_id: str) -> Subscriber | None:
        """See Mailings."""
        with self._db.reading() as connection:
            record = connection.scalar(select(subscribers.c.record).where(subscribers.c.id == subscriber_id))
        return loaded(Subscriber, record) if record is not None else None

    def subscriber_of(self, *, address: str | None = None, token: str | None = None) -> Subscriber | None:
        """See Mailings."""
        where = subscribers.c.token == token if address is None else subscribers.c.address == address.casefold()
        with self._db.reading() as connection:
            record = connection.scalar(select(subscribers.c.record).where(where))
        return loaded(Subscriber, record) if record is not None else None

    def subscribers(self) -> tuple[Subscriber, ...]:
        """See Mailings."""
        with self._db.reading() as connection:
            records = connection.scalars(select(subscribers.c.record).order_by(subscribers.c.address))
            return tuple(loaded(Subscriber, record) for record in records)

    def forget(self, subscriber_id: str) -> None:
        """See Mailings."""
        with self._db.making() as connection:
            connection.execute(delete(followings).where(followings.c.subscriber == subscriber_id))
            connection.execute(delete(deliveries).where(deliveries.c.to == subscriber_id))
            connection.execute(delete(subscribers).where(subscribers.c.id == subscriber_id))

    def save_following(self, following: Following, deliveries: Sequence[Delivery] = ()) -> None:
        """See Mailings."""
        with self._db.making() as connection:
            _replace_following(connection, following)
            _plan(connection, deliveries)

    def stop_following(self, following_id: str) -> bool:
        """See Mailings."""
        with self._db.making() as connection:
            gone = connection.execute(delete(followings).where(followings.c.id == following_id))
            return gone.rowcount > 0

    def followings(self) -> tuple[Following, ...]:
        """See Mailings."""
        with self._db.reading() as connection:
            records = connection.scalars(select(followings.c.record).order_by(followings.c.id))
            return tuple(loaded(Following, record) for record in records)

    # issues
    def save_issue(self, issue: Issue, digest: Digest, deliveries: Sequence[Delivery]) -> bool:
        """See Mailings."""
        with self._db.writing() as connection:
            there = select(issues.c.id).where(issues.c.stream == issue.stream, issues.c.slot == issue.slot)
            if connection.scalar(there) is not None:
                return False
            save_digest(connection, digest)
            row = {"id": issue.id, "stream": issue.stream, "slot": issue.slot, "digest": issue.digest}
            connection.execute(insert(issues), [{**row, "record": dumped(issue)}])
            _plan(connection, deliveries)
            return True

    def save_alert(
        self, following: Following, digest: Digest, deliveries: Sequence[Delivery], *, also: Sequence[Following] = ()
    ) -> None:
        """See Mailings."""
        told = {one.id: one for one in (following, *also)}
        with self._db.writing() as connection:
            known = set(connection.scalars(select(followings.c.id).where(followings.c.id.in_(told))))
            if following.id not in known:
                return
            for key in sorted(known):
                _replace_following(connection, told[key])
            save_digest(connection, digest)
            _plan(connection, deliveries)

    def issues(self, stream: str | None = None, limit: int | None = None) -> tuple[Issue, ...]:
        """See Mailings."""
        query = select(issues.c.record).order_by(issues.c.slot.desc(), issues.c.stream)
        query = query.where(issues.c.stream == stream) if stream is not None else query
        query = query.limit(limit) if limit is not None else query
        with self._db.reading() as connection:
            return tuple(loaded(Issue, record) for record in connection.scalars(query))

    def digest(self, digest_id: str) -> Digest | None:
        """See Mailings."""
        with self._db.reading() as connection:
            record = connection.scalar(select(digests.c.record).where(digests.c.id == digest_id))
        return loaded(Digest, record) if record is not None else None

    # deliveries
    def save_delivery(self, delivery: Delivery) -> None:
        """See Mailings."""
        with self._db.making() as connection:
            connection.execute(update(deliveries).where(deliveries.c.id == delivery.id).values(_row(delivery)))

    def due(self, now: Iso) -> tuple[Delivery, ...]:
        """See Mailings."""
        query = select(deliveries.c.record).where(deliveries.c.state == "planned", deliveries.c.next_at <= now)
        with self._db.reading() as connection:
            records = connection.scalars(query.order_by(deliveries.c.number))
            return tuple(loaded(Delivery, record) for record in records)

    def delivery(self, delivery_id: str) -> Delivery | None:
        """See Mailings."""
        with self._db.reading() as connection:
            record = connection.scalar(select(deliveries.c.record).where(deliveries.c.id == delivery_id))
        return loaded(Delivery, record) if record is not None else None

    def deliveries(self, *states: str) -> tuple[Delivery, ...]:
        """See Mailings."""
        query = select(deliveries.c.record).order_by(deliveries.c.number)
        return self._deliveries(query.where(deliveries.c.state.in_(states)) if states else query)

    def deliveries_to(self, subscriber_id: str, limit: int | None = None) -> tuple[Delivery, ...]:
        """See Mailings."""
        query = select(deliveries.c.record).where(deliveries.c.to == subscriber_id)
        query = query.order_by(deliveries.c.number.desc())
        return self._deliveries(query.limit(limit) if limit is not None else query)

    def _deliveries(self, query: Any) -> tuple[Delivery, ...]:
        with self._db.reading() as connection:
            return tuple(loaded(Delivery, record) for record in connection.scalars(query))


def _plan(connection: Connection, planned: Sequence[Delivery]) -> None:
    """Add deliveries; one that is there already stays as it is."""
    for delivery in planned:
        if connection.scalar(select(deliveries.c.number).where(deliveries.c.id == delivery.id)) is None:
            connection.execute(insert(deliveries), [_row(delivery)])


def _subscriber_row(subscriber: Subscriber) -> dict[str, Any]:
    return {
        "id": subscriber.id,
        "address": subscriber.address.casefold(),
        "token": subscriber.token,
        "record": dumped(subscriber),
    }


def _row(delivery: Delivery) -> dict[str, Any]:
    return {
        "id": delivery.id,
        "to": delivery.to,
        "state": delivery.state,
        "next_at": delivery.next_at or "",
        "record": dumped(delivery),
    }


def _replace_following(connection: Connection, following: Following) -> None:
    connection.execute(delete(followings).where(followings.c.id == following.id))
    row = {"id": following.id, "subscriber": following.subscriber, "record": dumped(following)}
    connection.execute(insert(followings), [row])


def _locked_file(path: str) -> int | None:
    handle = os.open(Path(path), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return handle


def _durable(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """What is written about a mail is on the disk before the mail goes on: a power cut must not forget it."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.close()
