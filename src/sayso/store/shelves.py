"""The rows of the shelf (port: Shelves). Nothing here touches the ledger's own state: pages kept for readers stay good."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import Connection, Table, delete, insert, select, update

from sayso.model.mailing import Following
from sayso.model.shelf import OF_THE_LEDGER, SavedView, WatchItem
from sayso.shelf_ports import Views, Watched
from sayso.store.access_tables import accounts
from sayso.store.database import Database
from sayso.store.mail_tables import followings
from sayso.store.redactions import unnamed
from sayso.store.rows import dumped, loaded
from sayso.store.shelf_tables import saved_views, watch_items

K = TypeVar("K", SavedView, WatchItem)


class SqlShelves:
    """Saved views and watchlists, in the ledger's own database (port: Shelves)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def views(self, owner: str) -> Views:
        """See Shelves."""
        with self._db.reading() as connection:
            return _kept(connection, saved_views, SavedView, owner)

    def change_views(self, owner: str, change: Callable[[Views], Iterable[SavedView]]) -> Views:
        """See Shelves."""
        with self._db.making() as connection:
            return _changed(connection, saved_views, SavedView, owner, change)

    def is_in_use(self, owner: str) -> bool:
        """See Shelves."""
        query = select(accounts.c.id).where(accounts.c.removed.is_(False))
        with self._db.reading() as connection:
            if owner == OF_THE_LEDGER:
                return connection.scalar(query.limit(1)) is None
            return connection.scalar(query.where(accounts.c.id == owner)) is not None

    def watched(self, owner: str) -> Watched:
        """See Shelves."""
        with self._db.reading() as connection:
            return _kept(connection, watch_items, WatchItem, owner)

    def change_watched(self, owner: str, change: Callable[[Watched], Iterable[WatchItem]]) -> Watched:
        """See Shelves."""
        with self._db.making() as connection:
            return _changed(connection, watch_items, WatchItem, owner, change)


def hand_over(connection: Connection, account_id: str) -> None:
    """What was the ledger's is an account's from now on: that of the first one."""
    _hand_over(connection, saved_views, SavedView, account_id)
    _hand_over(connection, watch_items, WatchItem, account_id)
    for row in connection.execute(select(followings.c.id, followings.c.record)).all():
        told = loaded(Following, row.record)
        if told.watchlist == OF_THE_LEDGER:
            record = dumped(replace(told, watchlist=account_id))
            connection.execute(update(followings).where(followings.c.id == row.id).values(record=record))


def _hand_over(connection: Connection, table: Table, kind: type[K], account_id: str) -> None:
    for kept in _kept(connection, table, kind, OF_THE_LEDGER):
        values = _row(replace(kept, owner=account_id))
        connection.execute(update(table).where(table.c.id == kept.id).values(values))


def _kept(connection: Connection, table: Table, kind: type[K], owner: str) -> tuple[K, ...]:
    query = select(table.c.record).where(table.c.owner == owner).order_by(table.c.made_at, table.c.id)
    return tuple(loaded(kind, record) for record in connection.scalars(query))


def _changed(
    connection: Connection, table: Table, kind: type[K], owner: str, change: Callable[[tuple[K, ...]], Iterable[K]]
) -> tuple[K, ...]:
    before = {kept.id: kept for kept in _kept(connection, table, kind, owner)}
    after = {wanted.id: unnamed(connection, wanted) for wanted in change(tuple(before.values()))}
    gone = [key for key, kept in before.items() if after.get(key) != kept]
    new = [wanted for key, wanted in after.items() if before.get(key) != wanted]
    if gone:
        connection.execute(delete(table).where(table.c.id.in_(gone)))
    if new:
        connection.execute(insert(table), [_row(wanted) for wanted in new])
    return _kept(connection, table, kind, owner)


def _row(noun: SavedView | WatchItem) -> dict[str, str]:
    return {"id": noun.id, "owner": noun.owner, "made_at": noun.made_at, "record": dumped(noun)}
