"""Mailing: readers, what they follow, issues, and how far each mail has come."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

TABLES = ("subscribers", "followings", "issues", "deliveries")


def string(name: str, *, key: bool = False, unique: bool = False, null: bool = False) -> sa.Column[str]:
    collation = "C" if op.get_bind().dialect.name == "postgresql" else None
    return sa.Column(name, sa.String(collation=collation), primary_key=key, nullable=null, unique=unique)


def record() -> sa.Column[str]:
    return sa.Column("record", sa.Text, nullable=False)


def upgrade() -> None:
    op.create_table(
        "subscribers",
        string("id", key=True),
        string("address", unique=True),
        string("token", unique=True),
        record(),
    )
    op.create_table("followings", string("id", key=True), string("subscriber", null=True), record())
    op.create_table(
        "issues",
        string("id", key=True),
        string("stream"),
        string("slot"),
        string("digest"),
        record(),
        sa.UniqueConstraint("stream", "slot", name="uq_issues_stream_slot"),
    )
    op.create_table(
        "deliveries",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=True),
        string("id", unique=True),
        string("to"),
        string("state"),
        string("next_at"),
        record(),
    )
    op.create_index("ix_followings_subscriber", "followings", ["subscriber"])
    op.create_index("ix_issues_digest", "issues", ["digest"])
    op.create_index("ix_deliveries_to", "deliveries", ["to"])
    op.create_index("ix_deliveries_state", "deliveries", ["state", "next_at"])


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)
