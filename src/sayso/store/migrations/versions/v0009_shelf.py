"""The shelf: saved views and watchlists."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

TABLES = ("saved_views", "watch_items")


def string(name: str, *, key: bool = False) -> sa.Column[str]:
    collation = "C" if op.get_bind().dialect.name == "postgresql" else None
    return sa.Column(name, sa.String(collation=collation), primary_key=key, nullable=False)


def upgrade() -> None:
    for table in TABLES:
        record = sa.Column("record", sa.Text, nullable=False)
        op.create_table(table, string("id", key=True), string("owner"), string("made_at"), record)
        op.create_index(f"ix_{table}_owner", table, ["owner"])


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)
