"""Transfer: every row of a ledger into another one, whatever databases the two are in, and the proof that both are equal.

The target is brought to the source's rows stretch by stretch, each a transaction: what is there already and equal stays,
what differs is replaced. So a transfer that was cut off goes on with what is missing, even if its source changed meanwhile.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    RowMapping,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    true,
    tuple_,
    update,
)

from sayso.errors import StoreError
from sayso.model.report import Report
from sayso.store import reports as report_rows
from sayso.store.access_tables import sessions
from sayso.store.database import Database
from sayso.store.dialect import dialect_of
from sayso.store.rows import loaded
from sayso.store.schema import bring_up_to_date, refuse_unfinished
from sayso.store.tables import ledger, metadata, reports

Progress = Callable[[str, int, int | None], None]
Key = tuple[Any, ...]

MOST_ROWS = 500
MOST_BYTES = 8_000_000
"""Of a stretch: whatever the texts weigh, a transfer needs little memory."""
FETCHED = 50
"""Rows that a server sends at a time."""


@dataclass(frozen=True, slots=True)
class Transferred:
    """What two ledgers hold, now that they are equal."""

    rows: Mapping[str, int]
    """By table."""
    sha256: str
    """Of every row of every table, in the order of their keys."""


def transfer(source: str, target: str, progress: Progress) -> Transferred:
    """Bring all that the ledger at `source` holds to `target`, which must be empty or hold a part of this transfer.

    Nobody can open the target until it is whole. Raises StoreError; run it again to go on.
    """
    with closing(Database(source, make=False)) as one, closing(Database(target)) as other:
        bring_up_to_date(one, make=False)
        refuse_unfinished(one)
        bring_up_to_date(other)
        with one.reading() as here:
            _begin(here, other)
            seen = _Digest()
            for table in _tables():
                _bring_table(here, other, table, seen, progress)
        made = digest(other)
        if made != seen.result():
            raise StoreError(
                "the target does not hold what was sent to it", item=other.shown, remedy="run the transfer again"
            )
        with other.writing() as there:
            there.execute(update(ledger).values(receives=None))
    return made


def digest(database: Database) -> Transferred:
    """Count and hash all that a ledger holds."""
    seen = _Digest()
    with database.reading() as connection:
        for table in _tables():
            for row in _in_order(connection, table):
                seen.add(table, row)
    return seen.result()


def _tables() -> list[Table]:
    """All tables but the row that says which ledger it is, and who is signed in: nobody is, with another ledger."""
    return [table for table in metadata.sorted_tables if table not in (ledger, sessions)]


class _Digest:
    """Counts and hashes rows as they go by."""

    def __init__(self) -> None:
        self._rows = {table.name: 0 for table in _tables()}
        self._hash = sha256()
        self._encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=bytes.hex).encode

    def add(self, table: Table, row: RowMapping) -> None:
        self._rows[table.name] += 1
        self._hash.update(f"{table.name}{self._encode(list(row.values()))}\n".encode())

    def result(self) -> Transferred:
        return Transferred(rows=self._rows, sha256=self._hash.hexdigest())


def _begin(here: Connection, other: Database) -> None:
    """Mark the target as receiving this ledger's rows. Raises StoreError where it may not."""
    source = here.scalar(select(ledger.c.id))
    with other.writing() as there:
        target, receives = there.execute(select(ledger.c.id, ledger.c.receives)).one()
        if target == source:
            raise StoreError("source and target are the same ledger", item=other.shown, remedy="name another target")
        if receives is None and any(there.execute(select(*table.primary_key).limit(1)).first() for table in _tables()):
            raise StoreError("there is a ledger in the target already", item=other.shown, remedy="name an empty target")
        if receives not in (None, source):
            raise StoreError(
                "the target holds a part of another ledger", item=other.shown, remedy="name an empty target"
            )
        there.execute(update(ledger).values(receives=source))


def _bring_table(here: Connection, other: Database, table: Table, seen: _Digest, progress: Progress) -> None:
    total = here.scalar(select(func.count()).select_from(table)) or 0
    done, after = 0, None
    for stretch in _stretches(_in_order(here, table)):
        for row in stretch:
            seen.add(table, row)
        last = _key(table, stretch[-1])
        with other.writing() as there:
            _bring(there, table, stretch, _between(table, after, last))
        done, after = done + len(stretch), last
        progress(table.name.replace("_", " "), done, total)
    with other.writing() as there:
        _bring(there, table, [], _between(table, after, None))
        for column in table.primary_key:
            if column.autoincrement is True:
                dialect_of(there).count_on(there, table.name, column.name)


def _bring(there: Connection, table: Table, stretch: Iterable[RowMapping], within: ColumnElement[bool]) -> None:
    """Make the target's rows of a stretch those of the source."""
    wanted = {_key(table, row): row for row in stretch}
    kept = {_key(table, row): row for row in there.execute(select(table).where(within)).mappings()}
    gone = {key for key, row in kept.items() if key not in wanted or wanted[key] != row}
    new = [row for key, row in wanted.items() if key in gone or key not in kept]
    if gone:
        there.execute(_delete_by_key(table), [dict(zip(_names(table), key, strict=True)) for key in gone])
    if new:
        there.execute(insert(table), [dict(row) for row in new])
    if table is reports:
        dialect_of(there).unindex(there, [key[0] for key in gone])
        for row in new:
            report_rows.index(there, loaded(Report, row["record"]))


def _delete_by_key(table: Table) -> Any:
    """A DELETE of one row, its key in parameters."""
    statement = delete(table)
    for column, name in zip(table.primary_key, _names(table), strict=True):
        statement = statement.where(column == bindparam(name))
    return statement


def _names(table: Table) -> list[str]:
    return [f"key_{column.name}" for column in table.primary_key]


def _key(table: Table, row: RowMapping) -> Key:
    return tuple(row[column.name] for column in table.primary_key)


def _between(table: Table, after: Key | None, last: Key | None) -> ColumnElement[bool]:
    """Rows behind one key, up to and with the other; null: no bound."""
    columns: tuple[Column[Any], ...] = tuple(table.primary_key)
    condition: ColumnElement[bool] = true()
    if after is not None:
        condition &= tuple_(*columns) > after
    if last is not None:
        condition &= tuple_(*columns) <= last
    return condition


def _in_order(connection: Connection, table: Table) -> Iterator[RowMapping]:
    """All rows in the order of their keys, few of them in memory."""
    query = select(table).order_by(*table.primary_key)
    yield from connection.execute(query, execution_options={"yield_per": FETCHED}).mappings()


def _stretches(rows: Iterable[RowMapping]) -> Iterator[list[RowMapping]]:
    """The rows in lists, none of them long or heavy."""
    stretch: list[RowMapping] = []
    size = 0
    for row in rows:
        stretch.append(row)
        size += sum(len(value) for value in row.values() if isinstance(value, str | bytes))
        if len(stretch) >= MOST_ROWS or size >= MOST_BYTES:
            yield stretch
            stretch, size = [], 0
    if stretch:
        yield stretch
