"""Rows of sketches."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from sayso.link.sketch import sketch
from sayso.model.report import Report
from sayso.store.rows import batches
from sayso.store.sketch_tables import sketches


def save_sketch(connection: Connection, report: Report) -> None:
    """Keep the sketch of a report that is new, or whose words are others by now."""
    connection.execute(delete(sketches).where(sketches.c.report == report.id))
    connection.execute(insert(sketches).values(report=report.id, sketch=sketch(report)))


def sketches_of(connection: Connection, report_ids: Iterable[str]) -> dict[str, bytes]:
    """Sketches by report; a report without one is left out."""
    found = {}
    for batch in batches(report_ids):
        rows = connection.execute(select(sketches).where(sketches.c.report.in_(batch)))
        found.update({row.report: row.sketch for row in rows})
    return found
