"""Tables of names: who speaks in a report, and which places it names, folded as a search folds words."""

from sqlalchemy import Column, Index, Table

from sayso.store.columns import Line
from sayso.store.tables import metadata

report_names = Table(
    "report_names",
    metadata,
    Column("report", Line, primary_key=True),
    Column("kind", Line, primary_key=True),
    Column("name", Line, primary_key=True),
    Index("ix_report_names_name", "kind", "name", "report"),
    sqlite_with_rowid=False,
)
"""`kind`: `who` or `where`."""

name_words = Table(
    "name_words",
    metadata,
    Column("kind", Line, primary_key=True),
    Column("word", Line, primary_key=True),
    Column("name", Line, primary_key=True),
    sqlite_with_rowid=False,
)
"""Which names have a word: names are few where reports are many."""
