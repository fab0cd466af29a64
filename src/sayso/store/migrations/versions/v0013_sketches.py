"""Sketches of reports; and pairs of telling words that were keys at any time are keys within windows, too."""

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Any

import sqlalchemy as sa
from alembic import op

from sayso.store.columns import Line, indexable

revision = "0013"
down_revision = "0012"

WINDOW = 120
FEW = 2_000
"""Rows put in at a time."""


def upgrade() -> None:
    collation = "C" if op.get_bind().dialect.name == "postgresql" else None
    op.create_table(
        "sketches",
        sa.Column("report", sa.String(collation=collation), primary_key=True, nullable=False),
        sa.Column("sketch", sa.LargeBinary, nullable=False),
    )
    keys: Any = sa.table("keys", sa.column("key", Line()), sa.column("report", Line()))
    new = _in_windows(keys)
    while rows := list(islice(new, FEW)):
        op.get_bind().execute(sa.insert(keys), rows)


def downgrade() -> None:
    op.drop_table("sketches")


def _in_windows(keys: Any) -> Iterator[dict[str, str]]:
    """Report by report in the order of the keys, so that a large ledger is written from one end to the other."""
    reports: Any = sa.table("reports", sa.column("id", Line()), sa.column("published", Line()))
    days = {
        row.id: day
        for row in op.get_bind().execute(sa.select(reports.c.id, reports.c.published))
        if (day := _day(row.published)) is not None
    }
    last = ("s:", "")
    while rows := _next(keys, last):
        for row in rows:
            last = (row.key, row.report)
            if "@" not in row.key and row.report in days:
                day = days[row.report]
                for window in (f"c{day // WINDOW}", f"d{(day + WINDOW // 2) // WINDOW}"):
                    yield {"key": indexable(f"{row.key}@{window}"), "report": row.report}


def _next(keys: Any, last: tuple[str, str]) -> list[Any]:
    key, report = last
    behind = sa.or_(keys.c.key > key, sa.and_(keys.c.key == key, keys.c.report > report))
    query = sa.select(keys.c.key, keys.c.report).where(keys.c.key >= key, keys.c.key < "s;", behind)
    return list(op.get_bind().execute(query.order_by(keys.c.key, keys.c.report).limit(FEW)))


def _day(published: str | None) -> int | None:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None
