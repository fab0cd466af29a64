"""Records in and out of JSON columns."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from sqlalchemy import Connection, Table
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


def loaded(kind: type[T], text: str) -> T:
    """The noun that `dumped` wrote."""
    return from_record(kind, json.loads(text))


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


def upsert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert that says what is to be done where the row is there already."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
