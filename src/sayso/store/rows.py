"""Records in and out of JSON columns."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Select, Table, func, select
from sqlalchemy.dialects import postgresql, sqlite

from sayso.model.record import from_record, to_record

T = TypeVar("T")
MOST_PARAMETERS = 900
"""SQLite's oldest limit on parameters of one query is 999."""


def dumped(noun: object) -> str:
    """A noun's record as compact JSON."""
    return json.dumps(to_record(noun), ensure_ascii=False, separators=(",", ":"))


def dumped_all(nouns: Iterable[object]) -> str:
    """A list of records as compact JSON."""
    return json.dumps([to_record(noun) for noun in nouns], ensure_ascii=False, separators=(",", ":"))


class Remembered:
    """Nouns by the record they were read from, for whoever reads much the same again and again, one round at a time.

    What was read in the round before is not decoded again; what was not read in it is forgotten. Nouns never change.
    """

    def __init__(self) -> None:
        self._before: dict[tuple[type, str], object] = {}
        self._now: dict[tuple[type, str], object] = {}

    @contextmanager
    def round(self) -> Iterator[None]:
        """While this lasts, what this thread reads is remembered."""
        mark = _REMEMBERED.set(self)
        try:
            yield
        finally:
            _REMEMBERED.reset(mark)
            self._before, self._now = self._now, {}

    def noun(self, kind: type[T], text: str) -> T:
        """The noun of a record, decoded where it was not in the round before."""
        key = (kind, text)
        found = self._before.get(key)
        noun = from_record(kind, json.loads(text)) if found is None else cast("T", found)
        self._now[key] = noun
        return noun


_REMEMBERED: ContextVar[Remembered | None] = ContextVar("remembered", default=None)


def loaded(kind: type[T], text: str) -> T:
    """The noun that `dumped` wrote."""
    remembered = _REMEMBERED.get()
    return remembered.noun(kind, text) if remembered else from_record(kind, json.loads(text))


def loaded_all(kind: type[T], text: str) -> tuple[T, ...]:
    """The nouns that `dumped_all` wrote."""
    return tuple(from_record(kind, record) for record in json.loads(text))


def batches(values: Iterable[Any], size: int = MOST_PARAMETERS) -> Iterator[list[Any]]:
    """The values in lists short enough for one query's parameters."""
    batch: list[Any] = []
    for value in values:
        batch.append(value)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def in_turn(connection: Connection, table: Table, kind: type[T], ids: Sequence[str]) -> tuple[T, ...]:
    """The nouns with these ids, in their order; unknown ids are left out."""
    found: dict[str, T] = {}
    for batch in batches(ids):
        for row in connection.execute(select(table.c.id, table.c.record).where(table.c.id.in_(batch))):
            found[row.id] = loaded(kind, row.record)
    return tuple(found[key] for key in ids if key in found)


def dated_first(  # noqa: PLR0917 - a list, its order, and which part of it
    connection: Connection,
    ids: Select[Any],
    order: Sequence[Any],
    undated: Sequence[Any],
    limit: int | None,
    offset: int,
) -> list[str]:
    """A part of what `ids` selects: what is dated in its order, then what is not. An index gives each of the two.

    The first of `order` is the date, ascending or descending.
    """
    at = getattr(order[0], "element", order[0])
    dated = ids.where(at.is_not(None))
    found = list(connection.scalars(dated.order_by(*order).limit(limit).offset(offset)))
    if limit is not None and len(found) >= limit:
        return found
    before = connection.scalar(select(func.count()).select_from(dated.subquery())) or 0
    left = None if limit is None else limit - len(found)
    rest = ids.where(at.is_(None)).order_by(*undated).limit(left).offset(max(0, offset - before))
    return [*found, *connection.scalars(rest)]


def upsert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert that says what is to be done where the row is there already."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
