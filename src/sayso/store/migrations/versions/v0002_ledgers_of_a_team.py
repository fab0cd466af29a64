"""Ledgers of a team: a row that says which ledger this is, and values that PostgreSQL can hold, too."""

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

from sayso.store.columns import MOST_BYTES, NUL, indexable

revision = "0002"
down_revision = "0001"

LOOKED_UP = (("keys", "key", "report"), ("failures", "input_id", "code"))
"""Tables looked up by texts of any length, with the columns of their primary keys."""


def upgrade() -> None:
    bare = sa.String(collation="C" if op.get_bind().dialect.name == "postgresql" else None)
    ledger = op.create_table(
        "ledger",
        sa.Column("id", bare, primary_key=True),
        sa.Column("state", sa.BigInteger, nullable=False),
        sa.Column("receives", bare, nullable=True),
    )
    op.bulk_insert(ledger, [{"id": uuid4().hex, "state": 0}])
    for table, column, other in LOOKED_UP:
        shorten(table, column, other)


def shorten(table: str, column: str, other: str) -> None:
    """Cut what is too long for an index, as it is cut from now on."""
    rows = sa.table(table, sa.column(column), sa.column(other))
    key = rows.c[column]
    long = sa.or_(sa.func.length(key) > MOST_BYTES // 4, sa.func.instr(key, NUL) > 0)
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":  # a younger database has only rows that were cut
        return
    for row in connection.execute(sa.select(key, rows.c[other]).where(long)).all():
        here = (key == row[0]) & (rows.c[other] == row[1])
        connection.execute(sa.update(rows).where(here).values({column: indexable(row[0])}))


def downgrade() -> None:
    op.drop_table("ledger")
