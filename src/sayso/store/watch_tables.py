"""Tables of watching: what is looked at, how far it has come, what was found, and whose turn it is."""

from sqlalchemy import Column, Float, Index, Integer, Table

from sayso.store.columns import Line, Record
from sayso.store.tables import SERIAL, metadata

watched_sources = Table(
    "watched_sources",
    metadata,
    Column("id", Line, primary_key=True),
    Column("address", Line, nullable=False, unique=True),
    Column("record", Record, nullable=False),
)

watched_polls = Table(
    "watched_polls",
    metadata,
    Column("source", Line, primary_key=True),
    Column("host", Line, nullable=False),
    Column("due", Float, nullable=False, index=True),
    Column("record", Record, nullable=False),
)

watched_articles = Table(
    "watched_articles",
    metadata,
    Column("key", Line, primary_key=True),
    Column("source", Line, nullable=False, index=True),
    Column("host", Line, nullable=False),
    Column("state", Line, nullable=False),
    Column("due", Float),
    Column("record", Record, nullable=False),
    Index("ix_watched_articles_due", "host", "due"),
)
"""`due` null: it is visited no more."""

watched_visits = Table(
    "watched_visits",
    metadata,
    Column("number", SERIAL, primary_key=True, autoincrement=True),
    Column("article", Line, nullable=False, index=True),
    Column("at", Line, nullable=False),
    Column("status", Integer),
    Column("record", Record, nullable=False),
)
"""What servers answered: evidence beside the captures."""

watched_hosts = Table(
    "watched_hosts",
    metadata,
    Column("host", Line, primary_key=True),
    Column("turn", Float, nullable=False),
)
"""When a host may be asked again: kept before it is asked, so that no restart asks sooner."""

watched_manners = Table(
    "watched_manners",
    metadata,
    Column("origin", Line, primary_key=True),
    Column("record", Record, nullable=False),
)
"""What each site's robots.txt said."""
