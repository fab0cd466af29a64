"""Is the ledger whole? What `sayso doctor` asks of the database."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from sayso.store.tables import captures, claim_statements, reports, statements


def problems(connection: Connection) -> Iterator[str]:
    """What is wrong, a sentence each."""
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check(5)"):
        if line != "ok":
            yield f"the database file is damaged: {line}"
    evidence = select(captures.c.report)
    without = connection.scalar(select(func.count()).select_from(reports).where(reports.c.id.not_in(evidence)))
    if without:
        yield f"{without} reports have no capture that they were read from"
    said = select(statements.c.id)
    lost = connection.scalar(
        select(func.count()).select_from(claim_statements).where(claim_statements.c.statement.not_in(said))
    )
    if lost:
        yield f"{lost} statements of claims are not in the ledger"
    indexed = connection.exec_driver_sql("SELECT count(*) FROM report_search").scalar()
    kept = connection.scalar(select(func.count()).select_from(reports))
    if indexed != kept:
        yield f"{kept} reports, but {indexed} in the search index"
