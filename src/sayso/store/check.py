"""Is the ledger whole? What `sayso doctor` asks of the database. Nothing is changed by asking."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import Column, ColumnElement, Connection, Table, exists, func, select

from sayso.errors import StoreError
from sayso.model.check import Check
from sayso.model.words import Iso
from sayso.store.database import ASK_DOCTOR, Database
from sayso.store.dialect import dialect_of
from sayso.store.meaning_tables import meanings
from sayso.store.name_tables import report_names
from sayso.store.schema import known_versions, newest, version
from sayso.store.sketch_tables import sketches
from sayso.store.tables import (
    captures,
    claim_statements,
    conflict_figures,
    conflicts,
    digests,
    edges,
    failures,
    figures,
    keys,
    ledger,
    metadata,
    reports,
    revisions,
    statements,
    story_reports,
)

CLOCK_SLACK = timedelta(minutes=5)
OF_A_REPORT: tuple[Column[str], ...] = (
    statements.c.report,
    figures.c.report,
    keys.c.report,
    edges.c.one,
    edges.c.other,
    claim_statements.c.report,
    story_reports.c.report,
    revisions.c.report,
    conflicts.c.report,
    conflict_figures.c.report,
    report_names.c.report,
    meanings.c.report,
    sketches.c.report,
)
"""Columns that name the report which a row was made from."""
MOMENTS = (captures.c.collected, failures.c.at, digests.c.made_at)
RESTORE = "restore the last backup with `sayso restore`"
REPAIR = "run `sayso doctor --repair`"


def examine(address: str, now: Iso) -> Iterator[Check]:
    """Look at a ledger without bringing it up to date. What cannot be looked at any more is left out."""
    try:
        database = Database(address, make=False)
    except StoreError as error:
        yield Check(name="ledger", problem=error.message, remedy=error.remedy, is_broken=True)
        return
    try:
        with database.reading() as connection:
            yield from _opened(connection, now)
        if database.was_cut_off:
            yield Check(
                name="last run",
                problem="it was cut off; what it had not finished writing was undone just now",
                remedy="run the same command again",
            )
    except StoreError as error:
        remedy = RESTORE if error.remedy == ASK_DOCTOR else error.remedy
        yield Check(name="ledger", problem=error.message, remedy=remedy, is_broken=True)
    finally:
        database.close()


def _opened(connection: Connection, now: Iso) -> Iterator[Check]:
    schema = _schema(connection)
    yield schema
    if schema.problem is None:
        yield from whole(connection)
        yield _links(connection)
        yield _clock(connection, now)


def _schema(connection: Connection) -> Check:
    found = version(connection)
    if found is None:
        return Check(
            name="schema", problem="there is no ledger here", remedy="make one with `sayso add`", is_broken=True
        )
    if found not in known_versions():
        return Check(
            name="schema",
            problem=f"{found} is newer than this version of Sayso",
            remedy="upgrade Sayso",
            is_broken=True,
        )
    if found != newest():
        return Check(
            name="schema",
            problem=f"it is {found}, and this version of Sayso works with {newest()}",
            remedy="back it up; then the next command that opens it brings it up to date",
        )
    return Check(name="schema")


def whole(connection: Connection) -> Iterator[Check]:
    """Is all there that should be?"""
    yield _damage(connection)
    yield _transfer(connection)
    yield _readings(connection)
    yield _claims(connection)
    yield _search(connection)


def _damage(connection: Connection) -> Check:
    """The database's own check, then every record read once: a page that cannot be read raises StoreError."""
    said = list(dialect_of(connection).damage(connection))
    if said:
        problem = f"the database file is damaged: {'; '.join(said)}"
        return Check(name="ledger", problem=problem, remedy=RESTORE, is_broken=True)
    for table in metadata.sorted_tables:
        for column in table.c:
            if column.name in ("record", "body"):
                connection.scalar(select(func.sum(func.length(column))))
    return Check(name="ledger")


def _transfer(connection: Connection) -> Check:
    if connection.scalar(select(ledger.c.receives)) is None:
        return Check(name="transfer")
    return Check(
        name="transfer",
        problem="a transfer into this ledger was cut off: it holds a part of the other one",
        remedy="finish it with the same `sayso transfer FROM TO`, or delete this ledger",
        is_broken=True,
    )


def _readings(connection: Connection) -> Check:
    """Half-written readings: parts of a report that is not there, and reports without the bytes they were read from."""
    parts = [
        f"{lost} {column.table.name}"
        for column in (captures.c.report, *OF_A_REPORT)
        if (lost := count(connection, column.table, orphaned(column)))
    ]
    if parts:
        problem = f"of reports that are not there: {', '.join(parts)}"
        return Check(name="readings", problem=problem, remedy=REPAIR, is_broken=True)
    if bare := count(connection, reports, ~exists().where(captures.c.report == reports.c.id)):
        problem = f"{bare} reports have no capture that they were read from"
        return Check(name="readings", problem=problem, remedy="add the same items again", is_broken=True)
    return Check(name="readings")


def orphaned(column: Column[str]) -> ColumnElement[bool]:
    """The condition that the report which a column names is not in the ledger."""
    return ~exists().where(reports.c.id == column)


def _claims(connection: Connection) -> Check:
    lost = count(connection, claim_statements, without_statement())
    if not lost:
        return Check(name="claims")
    problem = f"{lost} statements of claims are not in the ledger"
    return Check(name="claims", problem=problem, remedy=REPAIR, is_broken=True)


def without_statement() -> ColumnElement[bool]:
    """The condition that a claim's statement is not in the ledger."""
    return ~exists().where(statements.c.id == claim_statements.c.statement)


def _search(connection: Connection) -> Check:
    if out_of_step(connection):
        return Check(name="search", problem="the search index does not hold what the ledger holds", remedy=REPAIR)
    return Check(name="search")


def out_of_step(connection: Connection) -> bool:
    """True where a report is not in the search index, twice in it, or in it without being in the ledger."""
    return sorted(dialect_of(connection).indexed(connection)) != sorted(connection.scalars(select(reports.c.id)))


def _links(connection: Connection) -> Check:
    waiting = count(connection, reports, reports.c.linked.is_(False))
    if not waiting:
        return Check(name="links")
    problem = f"{waiting} reports are not linked yet"
    return Check(name="links", problem=problem, remedy="run `sayso add` again, unless one is running")


def _clock(connection: Connection, now: Iso) -> Check:
    """The clock of this machine beside the server's, and beside the latest moment in the ledger."""
    here = datetime.fromisoformat(now)
    server = dialect_of(connection).clock(connection)
    if server and abs(datetime.fromisoformat(server) - here) > CLOCK_SLACK:
        return _clock_off(f"here it is {now}, on the server {server}")
    latest = max((moment for column in MOMENTS if (moment := _latest(connection, column))), default=None)
    if latest and datetime.fromisoformat(latest) > here + CLOCK_SLACK:
        return _clock_off(f"here it is {now}, and the ledger has something of {latest}")
    return Check(name="clock")


def _clock_off(problem: str) -> Check:
    return Check(name="clock", problem=problem, remedy="set the clock of this machine, or of the one that was wrong")


def _latest(connection: Connection, column: Column[str]) -> Iso | None:
    return connection.scalar(select(func.max(column)))


def count(connection: Connection, table: Table, condition: ColumnElement[bool]) -> int:
    """How many rows of a table meet a condition."""
    return connection.scalar(select(func.count()).select_from(table).where(condition)) or 0
