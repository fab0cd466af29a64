"""Tables of redaction: what is to be taken out wherever it comes in, and what held it."""

from sqlalchemy import Column, Table

from sayso.store.columns import Line, Record
from sayso.store.tables import metadata

redactions = Table(
    "redactions",
    metadata,
    Column("id", Line, primary_key=True),
    Column("at", Line, nullable=False),
    Column("record", Record, nullable=False),
)

redacted = Table(
    "redacted",
    metadata,
    Column("redaction", Line, primary_key=True),
    Column("noun", Line, primary_key=True),
    Column("id", Line, primary_key=True),
    Column("sha256", Line, nullable=False),
)
"""Hashes of what was there before."""
