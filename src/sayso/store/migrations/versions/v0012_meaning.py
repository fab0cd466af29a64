"""Meaning: vectors of the statements of each report, to be made; searching by meaning says how many are still to be."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def string(name: str, *, nullable: bool) -> sa.Column[str]:
    collation = "C" if op.get_bind().dialect.name == "postgresql" else None
    return sa.Column(name, sa.String(collation=collation), nullable=nullable)


def upgrade() -> None:
    number = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "meanings",
        sa.Column("number", number, primary_key=True, autoincrement=True),
        string("report", nullable=False),
        string("engine", nullable=True),
        sa.Column("vectors", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("report"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_meanings_engine", "meanings", ["engine"])
    made, reports = (
        sa.table("meanings", sa.column("report"), sa.column("vectors")),
        sa.table("reports", sa.column("id")),
    )
    waiting = sa.select(reports.c.id, sa.literal(b"", sa.LargeBinary)).order_by(reports.c.id)
    op.execute(sa.insert(made).from_select(["report", "vectors"], waiting))


def downgrade() -> None:
    op.drop_table("meanings")
