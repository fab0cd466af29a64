"""Put right what the ledger itself can tell: what is left of half-written readings, torn claims, the search index."""

from collections.abc import Iterator

from sqlalchemy import Connection, delete, select, text, update

from sayso.store import reports as report_rows
from sayso.store.check import OF_A_REPORT, count, orphaned, out_of_step, without_statement
from sayso.store.rows import batches
from sayso.store.tables import (
    claim_statements,
    claims,
    conflict_figures,
    conflicts,
    reports,
    revisions,
    stories,
    story_reports,
)

FOUND_BY_LINKING = (claim_statements, claims, story_reports, stories, revisions, conflicts, conflict_figures)


def repair(connection: Connection) -> Iterator[str]:
    """Mend what can be mended, a sentence for each thing that was put right. Evidence and judgements stay as they are."""
    lost = _drop_parts(connection)
    if lost:
        yield f"{lost} rows of reports that are not there were taken out"
    if lost or count(connection, claim_statements, without_statement()):
        _link_all_again(connection)
        yield "all claims and stories are made anew"
    if out_of_step(connection):
        _index_anew(connection)
        yield "the search index was made anew"


def _drop_parts(connection: Connection) -> int:
    """What was read out of a report that is not there goes; its capture stays, to be read again."""
    gone = 0
    for column in OF_A_REPORT:
        gone += connection.execute(delete(column.table).where(orphaned(column))).rowcount
    return gone


def _link_all_again(connection: Connection) -> None:
    """Claims and stories with a hole cannot be mended: they are found again in what was read."""
    for table in FOUND_BY_LINKING:
        connection.execute(delete(table))
    connection.execute(update(reports).values(linked=False, copy_of=None))


def _index_anew(connection: Connection) -> None:
    connection.execute(text("DELETE FROM report_search"))
    for batch in batches(connection.scalars(select(reports.c.id)).all()):
        for report in report_rows.by_id(connection, batch):
            report_rows.index(connection, report)
