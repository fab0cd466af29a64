"""Tables of access: accounts, who is signed in, tokens of programs, the audit log."""

from sqlalchemy import Boolean, Column, Table

from sayso.store.columns import Line, Record
from sayso.store.tables import SERIAL, metadata

accounts = Table(
    "accounts",
    metadata,
    Column("id", Line, primary_key=True),
    Column("name", Line, nullable=False, unique=True),
    Column("removed", Boolean, nullable=False),
    Column("record", Record, nullable=False),
)
"""`name` is folded, and stays taken when the account is removed."""

sessions = Table(
    "sessions",
    metadata,
    Column("id", Line, primary_key=True),
    Column("account", Line, nullable=False, index=True),
    Column("made_at", Line, nullable=False),
    Column("seen_at", Line, nullable=False),
)
"""Who is signed in with this ledger: no backup carries it, no transfer takes it along."""

tokens = Table(
    "tokens",
    metadata,
    Column("id", Line, primary_key=True),
    Column("name", Line, nullable=False, unique=True),
    Column("record", Record, nullable=False),
)

acts = Table(
    "acts",
    metadata,
    Column("number", SERIAL, primary_key=True, autoincrement=True),
    Column("who", Line, nullable=False, index=True),
    Column("record", Record, nullable=False),
)
"""The audit log. Triggers of the database refuse to change a row or to take one out."""
