"""Tables of mailing: readers, what they follow, what went out, and how far each mail has come."""

from sqlalchemy import Column, Index, Table, UniqueConstraint

from sayso.store.columns import Line, Record
from sayso.store.tables import SERIAL, metadata

subscribers = Table(
    "subscribers",
    metadata,
    Column("id", Line, primary_key=True),
    Column("address", Line, nullable=False, unique=True),
    Column("token", Line, nullable=False, unique=True),
    Column("record", Record, nullable=False),
)
"""`address` is folded: one row for an address however it is written."""

followings = Table(
    "followings",
    metadata,
    Column("id", Line, primary_key=True),
    Column("subscriber", Line, index=True),
    Column("record", Record, nullable=False),
)

issues = Table(
    "issues",
    metadata,
    Column("id", Line, primary_key=True),
    Column("stream", Line, nullable=False),
    Column("slot", Line, nullable=False),
    Column("digest", Line, nullable=False, index=True),
    Column("record", Record, nullable=False),
    UniqueConstraint("stream", "slot", name="uq_issues_stream_slot"),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("number", SERIAL, primary_key=True, autoincrement=True),
    Column("id", Line, nullable=False, unique=True),
    Column("to", Line, nullable=False, index=True),
    Column("state", Line, nullable=False),
    Column("next_at", Line, nullable=False),
    Column("record", Record, nullable=False),
    Index("ix_deliveries_state", "state", "next_at"),
)
"""`next_at` empty: as soon as may be."""
