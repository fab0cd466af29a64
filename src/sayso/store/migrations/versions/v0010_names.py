"""Names: who speaks in a report, and which places it names, so that a search can be narrowed to them."""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import sqlalchemy as sa
from alembic import op

from sayso.store.columns import Line, Record
from sayso.store.search_words import folded_name

revision = "0010"
down_revision = "0009"

FEW = 2_000
"""Rows put in at a time."""
Row = tuple[str, str, str]


def string(name: str) -> sa.Column[str]:
    collation = "C" if op.get_bind().dialect.name == "postgresql" else None
    return sa.Column(name, sa.String(collation=collation), primary_key=True, nullable=False)


def upgrade() -> None:
    op.create_table("report_names", string("report"), string("kind"), string("name"), sqlite_with_rowid=False)
    op.create_table("name_words", string("kind"), string("word"), string("name"), sqlite_with_rowid=False)
    _fill()
    op.create_index("ix_report_names_name", "report_names", ["kind", "name", "report"])


def _fill() -> None:
    names: Any = sa.table("report_names", *(sa.column(name, Line()) for name in ("report", "kind", "name")))
    words: Any = sa.table("name_words", *(sa.column(name, Line()) for name in ("kind", "word", "name")))
    known: set[tuple[str, str]] = set()
    for rows in _batches(_names()):
        put = [dict(zip(("report", "kind", "name"), row, strict=True)) for row in sorted(set(rows))]
        op.get_bind().execute(_insert(names), put)
        new = sorted({(kind, name) for _, kind, name in rows} - known)
        known.update(new)
        split = [{"kind": kind, "word": word, "name": name} for kind, name in new for word in set(name.split())]
        if split:
            op.get_bind().execute(_insert(words), split)


def _insert(table: Any) -> Any:
    """A report's rows may come in two batches."""
    if op.get_bind().dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - beside its only use

        return postgresql.insert(table).on_conflict_do_nothing()
    return sa.insert(table).prefix_with("OR IGNORE")


def _names() -> Iterator[Row]:
    reports: Any = sa.table("reports", sa.column("id", Line()), sa.column("places", Record()))
    for row in op.get_bind().execute(sa.select(reports.c.id, reports.c.places)).all():
        for place in json.loads(row.places):
            if place["use"] == "literal":
                yield from ((row.id, "where", name) for name in _folded(place["name"], place["text"]))
    statements: Any = sa.table("statements", sa.column("report", Line()), sa.column("record", Record()))
    for row in op.get_bind().execute(sa.select(statements.c.report, statements.c.record)):
        record = json.loads(row.record)
        for who in (record.get("source"), *record.get("via", ())):
            if who and who["kind"] != "author":
                yield from ((row.report, "who", name) for name in _folded(who["name"] or who["text"]))


def _folded(*names: str) -> Iterator[str]:
    return (name for written in names if (name := folded_name(written)))


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    rows = iter(rows)
    while batch := list(islice(rows, FEW)):
        yield batch
