"""Table of vectors: what the statements of a report mean, for an engine that compares meanings."""

from sqlalchemy import Column, LargeBinary, Table

from sayso.store.columns import Line
from sayso.store.tables import SERIAL, metadata

meanings = Table(
    "meanings",
    metadata,
    Column("number", SERIAL, primary_key=True, autoincrement=True),
    Column("report", Line, nullable=False, unique=True),
    Column("engine", Line, index=True),
    Column("vectors", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)
"""One row a report. `vectors`: those of its statements, in their order, one behind the other. `engine`: who made them; null: they are
still to be made. A row is never changed but replaced, and no number is given twice: whoever has seen so many rows up to a
number sees whether one of them is another by now."""
