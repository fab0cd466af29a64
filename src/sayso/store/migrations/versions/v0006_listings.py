"""Listings: what lists are ordered and chosen by stands in columns, so that a page of a large ledger reads only itself."""

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from sayso.model.claim import Claim, Story
from sayso.model.conflict import Conflict
from sayso.model.statement import Statement
from sayso.store.claims import figures_of, ordered
from sayso.store.columns import Line, Record
from sayso.store.reports import is_forecast
from sayso.store.rows import loaded
from sayso.tell.telling import telling_key

revision = "0006"
down_revision = "0005"

COUNTED = ("statements_count", "figures_count", "forecasts_count", "places_count", "caveats_count")
FILLED = (("claims", "telling"), ("claim_statements", "source"), ("stories", "last_at"), ("revisions", "claim"))
INDEXED = (*FILLED, ("captures", "collected"))
BATCH = 500


def string(name: str, **given: Any) -> sa.Column[str]:
    collation = "C" if op.get_bind().dialect.name == "postgresql" else None
    return sa.Column(name, sa.String(collation=collation), **given)


def upgrade() -> None:
    op.add_column("reports", string("outlet"))
    op.add_column("reports", sa.Column("is_skipped", sa.Boolean, nullable=False, server_default=sa.false()))
    for name in COUNTED:
        op.add_column("reports", sa.Column(name, sa.Integer, nullable=False, server_default="0"))
    op.add_column("claims", string("telling", nullable=False, server_default=""))
    for table, name in FILLED[1:]:
        op.add_column(table, string(name))
    op.create_table(
        "conflict_figures",
        string("figure", primary_key=True),
        string("conflict", primary_key=True),
        string("report", nullable=False),
    )
    op.create_index("ix_conflict_figures_report", "conflict_figures", ["report"])
    _fill()
    for table, name in INDEXED:
        op.create_index(f"ix_{table}_{name}", table, [name])
    op.create_index("ix_claims_status_telling", "claims", ["status", "telling"])
    listed = ("published", "id", "outlet", "copy_of", "is_skipped", *COUNTED)
    op.create_index("ix_reports_listed", "reports", list(listed))


def _fill() -> None:
    """Give every row that is there what it would have been given had it been made anew."""
    for row in _rows("reports", "record", "places"):
        _fill_report(row)
    for row in _rows("claims", "record"):
        claim = loaded(Claim, row.record)
        _set("claims", "id", row.id, telling=telling_key(claim))
        for said in claim.statements:
            _set("claim_statements", "statement", said.id, source=said.source)
    for row in _rows("stories", "record"):
        _set("stories", "id", row.id, last_at=ordered(loaded(Story, row.record).to))
    for row in _rows("revisions", "record"):
        _set("revisions", "id", row.id, claim=json.loads(row.record)["claim"])
    for row in _rows("conflicts", "record"):
        op.bulk_insert(
            _table("conflict_figures", "figure", "conflict", "report"), figures_of(loaded(Conflict, row.record))
        )


def _fill_report(row: Any) -> None:
    said = _records("statements", row.id)
    report = json.loads(row.record)
    outlet = report.get("outlet") or {}
    _set(
        "reports",
        "id",
        row.id,
        outlet=outlet.get("name") or outlet.get("domain"),
        is_skipped=bool(report.get("skipped")),
        statements_count=len(said),
        figures_count=len(_records("figures", row.id)),
        forecasts_count=sum(is_forecast(loaded(Statement, record)) for record in said),
        places_count=len(json.loads(row.places)),
        caveats_count=len(report.get("caveats") or ()),
    )


def _rows(table: str, *columns: str) -> Iterator[Any]:
    """All rows of a table, some at a time, so that a large ledger needs little memory."""
    rows, after = _table(table, "id", *columns), ""
    while True:
        query = sa.select(rows).where(rows.c.id > after).order_by(rows.c.id).limit(BATCH)
        some = op.get_bind().execute(query).all()
        yield from some
        if not some:
            return
        after = some[-1].id


def _records(table: str, report: str) -> list[str]:
    rows = _table(table, "report", "record")
    return list(op.get_bind().scalars(sa.select(rows.c.record).where(rows.c.report == report)))


def _set(table: str, key: str, found: str, **values: Any) -> None:
    rows = _table(table, key, *values)
    op.get_bind().execute(sa.update(rows).where(rows.c[key] == found).values(**values))


def _table(name: str, *columns: str) -> sa.TableClause:
    """The table as it is here: texts as the ledger keeps them."""
    texts = ("record", "places")
    bare = ("is_skipped", *COUNTED)
    return sa.table(
        name, *(sa.column(c) if c in bare else sa.column(c, Record() if c in texts else Line()) for c in columns)
    )
