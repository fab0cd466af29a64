"""Rows of vectors as other rows make them wait: in a file that the rows of reports may import."""

from sqlalchemy import Connection, delete, insert

from sayso.store.meaning_tables import meanings


def wait_for_vectors(connection: Connection, report_id: str) -> None:
    """A report is new, or its words are others by now: its vectors are to be made."""
    connection.execute(delete(meanings).where(meanings.c.report == report_id))
    connection.execute(insert(meanings).values(report=report_id, vectors=b""))
