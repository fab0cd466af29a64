"""Redaction: hashes of the names to be taken out, and of what held them."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def string(name: str, *, key: bool = False) -> sa.Column[str]:
    collation = "C" if op.get_bind().dialect.name == "postgresql" else None
    return sa.Column(name, sa.String(collation=collation), primary_key=key, nullable=False)


def upgrade() -> None:
    op.create_table("redactions", string("id", key=True), string("at"), sa.Column("record", sa.Text, nullable=False))
    op.create_table(
        "redacted", string("redaction", key=True), string("noun", key=True), string("id", key=True), string("sha256")
    )


def downgrade() -> None:
    op.drop_table("redacted")
    op.drop_table("redactions")
