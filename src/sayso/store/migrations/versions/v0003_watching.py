"""Watching: sources, how far each has come, the articles they named, visits, turns, robots.txt."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

TABLES = (
    "watched_sources",
    "watched_polls",
    "watched_articles",
    "watched_visits",
    "watched_hosts",
    "watched_manners",
)


def string(name: str, *, key: bool = False, unique: bool = False) -> sa.Column[str]:
    collation = "C" if op.get_bind().dialect.name == "postgresql" else None
    return sa.Column(name, sa.String(collation=collation), primary_key=key, nullable=False, unique=unique)


def record() -> sa.Column[str]:
    return sa.Column("record", sa.Text, nullable=False)


def upgrade() -> None:
    op.create_table("watched_sources", string("id", key=True), string("address", unique=True), record())
    op.create_table(
        "watched_polls",
        string("source", key=True),
        string("host"),
        sa.Column("due", sa.Float, nullable=False),
        record(),
    )
    op.create_table(
        "watched_articles",
        string("key", key=True),
        string("source"),
        string("host"),
        string("state"),
        sa.Column("due", sa.Float, nullable=True),
        record(),
    )
    op.create_table(
        "watched_visits",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=True),
        string("article"),
        string("at"),
        sa.Column("status", sa.Integer, nullable=True),
        record(),
    )
    op.create_table("watched_hosts", string("host", key=True), sa.Column("turn", sa.Float, nullable=False))
    op.create_table("watched_manners", string("origin", key=True), record())
    op.create_index("ix_watched_polls_due", "watched_polls", ["due"])
    op.create_index("ix_watched_articles_due", "watched_articles", ["host", "due"])
    op.create_index("ix_watched_articles_source", "watched_articles", ["source"])
    op.create_index("ix_watched_visits_article", "watched_visits", ["article"])


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)
