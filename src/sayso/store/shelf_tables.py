"""Tables of the shelf: saved views and watchlists. Names stand in the records alone, where redaction finds them."""

from sqlalchemy import Column, Table

from sayso.store.columns import Line, Record
from sayso.store.tables import metadata

saved_views = Table(
    "saved_views",
    metadata,
    Column("id", Line, primary_key=True),
    Column("owner", Line, nullable=False, index=True),
    Column("made_at", Line, nullable=False),
    Column("record", Record, nullable=False),
)

watch_items = Table(
    "watch_items",
    metadata,
    Column("id", Line, primary_key=True),
    Column("owner", Line, nullable=False, index=True),
    Column("made_at", Line, nullable=False),
    Column("record", Record, nullable=False),
)
