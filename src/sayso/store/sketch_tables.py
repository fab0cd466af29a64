"""Table of sketches: what is known of a report's words without its text, to tell whom it cannot be linked with."""

from sqlalchemy import Column, LargeBinary, Table

from sayso.store.columns import Line
from sayso.store.tables import metadata

sketches = Table(
    "sketches",
    metadata,
    Column("report", Line, primary_key=True),
    Column("sketch", LargeBinary, nullable=False),
)
"""At most one row a report: those linked before there were sketches have none, and are compared by their text."""
