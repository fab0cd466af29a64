"""Rows of reports: evidence, the report and all that was read out of it, and its revisions."""

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Select, Table, delete, exists, insert, select

from sayso.errors import NotFoundError
from sayso.model.actor import Actor
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.place import Place
from sayso.model.record import from_record, to_record
from sayso.model.report import Capture, Failure, Report
from sayso.model.statement import Statement
from sayso.model.time import Time
from sayso.store.columns import indexable, storable
from sayso.store.dialect import dialect_of
from sayso.store.meaning_rows import wait_for_vectors
from sayso.store.names import save_names
from sayso.store.redactions import unnamed, unnamed_reading
from sayso.store.rows import batches, dated_first, dumped, dumped_all, loaded, loaded_all, upsert
from sayso.store.sketches import save_sketch
from sayso.store.stretches import stretch
from sayso.store.tables import captures, failures, figures, keys, reports, statements

N = TypeVar("N")

IN_ORDER = (reports.c.published.is_(None), reports.c.published, reports.c.id)
"""Published first to last, undated at the end, ties by id."""


def known(connection: Connection, sha256: str) -> bool:
    """True where this capture was read before, and its report is there."""
    query = select(captures.c.sha256).join(reports, reports.c.id == captures.c.report)
    return connection.scalar(query.where(captures.c.sha256 == sha256)) is not None


def save_reading(connection: Connection, capture: Capture, findings: Findings, block: Sequence[str]) -> bool:
    """Keep capture, report, findings and keys; False where the text is in the ledger already."""
    capture, findings, block = unnamed_reading(connection, capture, findings, tuple(block))
    revisions = connection.execute(
        select(reports.c.id, reports.c.sha256).where(reports.c.first_id == findings.report.id)
    ).all()
    same = next((row.id for row in revisions if row.sha256 == findings.report.sha256), None)
    if same is None and revisions:
        findings = _as_revision(findings, len(revisions) + 1)
    _save_capture(connection, capture, same or findings.report.id)
    forget_failures(connection, capture.input_id)
    if same is not None:
        return False
    _save_findings(connection, findings)
    if block:
        unique = sorted(set(map(indexable, block)))
        connection.execute(insert(keys), [{"key": key, "report": findings.report.id} for key in unique])
    index(connection, findings.report)
    save_names(connection, findings)
    save_sketch(connection, findings.report)
    wait_for_vectors(connection, findings.report.id)
    return True


def _as_revision(findings: Findings, number: int) -> Findings:
    """The findings under the ids of the n-th revision of their report."""
    first = findings.report.id
    report_id, mark = f"{first}-r{number}", f"-r{number}"
    report = replace(findings.report, id=report_id, revision_of=first, revision=number)
    return replace(
        findings,
        report=report,
        statements=tuple(replace(s, id=s.id + mark, report=report_id) for s in findings.statements),
        figures=tuple(
            replace(f, id=f.id + mark, report=report_id, statement=f.statement and f.statement + mark)
            for f in findings.figures
        ),
    )


def _save_capture(connection: Connection, capture: Capture, report_id: str) -> None:
    row = capture_row(capture, report_id)
    connection.execute(upsert(connection, captures).values(row).on_conflict_do_nothing())


def capture_row(capture: Capture, report_id: str) -> dict[str, Any]:
    """A capture as it is kept."""
    record = to_record(replace(capture, body=b""))
    del record["body"]
    return {
        "sha256": capture.sha256,
        "report": report_id,
        "collected": capture.collected,
        "record": json.dumps(record, ensure_ascii=False),
        "body": zlib.compress(capture.body),
    }


def index(connection: Connection, report: Report) -> None:
    """Make a report findable."""
    dialect_of(connection).index(connection, report.id, storable(report.title or ""), storable(report.text))


def _save_findings(connection: Connection, findings: Findings) -> None:
    report = findings.report
    connection.execute(
        insert(reports).values(
            id=report.id,
            first_id=report.revision_of or report.id,
            revision=report.revision,
            published=report.published,
            copy_of=report.copy_of,
            linked=False,
            **read_row(findings),
        )
    )
    _save_nouns(connection, statements, report.id, findings.statements)
    _save_nouns(connection, figures, report.id, findings.figures)


def read_row(findings: Findings) -> dict[str, Any]:
    """The columns of a report that hold its words, and what was read out of it."""
    report = findings.report
    return {
        "sha256": report.sha256,
        "url": report.url,
        "record": dumped(report),
        "times": dumped_all(findings.times),
        "places": dumped_all(findings.places),
        "actors": dumped_all(findings.actors),
        **listed_row(findings),
    }


def listed_row(findings: Findings) -> dict[str, Any]:
    """What lists of reports, and of what was read out of them, are made by."""
    outlet = findings.report.outlet
    return {
        "outlet": (outlet.name or outlet.domain) if outlet else None,
        "is_skipped": bool(findings.report.skipped),
        "statements_count": len(findings.statements),
        "figures_count": len(findings.figures),
        "forecasts_count": sum(map(is_forecast, findings.statements)),
        "places_count": len(findings.places),
        "caveats_count": len(findings.report.caveats),
    }


def is_forecast(statement: Statement) -> bool:
    """True for what is said of the future, or held to be likely or not."""
    return statement.forecast or statement.likelihood is not None


def _save_nouns(connection: Connection, table: Table, report_id: str, nouns: Sequence[Statement | Figure]) -> None:
    rows = [
        {"id": noun.id, "report": report_id, "position": position, "record": dumped(noun)}
        for position, noun in enumerate(nouns)
    ]
    if rows:
        connection.execute(insert(table), rows)


def save_failure(connection: Connection, failure: Failure) -> None:
    """Keep a failed item; the same item failing the same way again is the same row with a later time."""
    failure = unnamed(connection, failure)
    row: dict[str, Any] = {
        "input_id": failure.input_id,
        "code": failure.code,
        "at": failure.at,
        "record": dumped(failure),
    }
    connection.execute(
        upsert(connection, failures).values(row).on_conflict_do_update(index_elements=["input_id", "code"], set_=row)
    )


def forget_failures(connection: Connection, input_id: str) -> None:
    """An item that works now has failed no more."""
    connection.execute(delete(failures).where(failures.c.input_id == input_id))


def report(connection: Connection, report_id: str) -> Report:
    """One report. Raises NotFoundError."""
    row = connection.execute(_selected().where(reports.c.id == report_id)).first()
    if row is None:
        raise NotFoundError("no such report", item=report_id, remedy="list them with `sayso reports`")
    return _report(row)


def by_id(connection: Connection, ids: Iterable[str]) -> Iterator[Report]:
    """The reports with these ids, in no order; unknown ids are left out."""
    for batch in batches(ids):
        yield from map(_report, connection.execute(_selected().where(reports.c.id.in_(batch))))


def capture(connection: Connection, report_id: str) -> Capture:
    """The earliest capture a report was read from. Raises NotFoundError."""
    query = select(captures).where(captures.c.report == report_id).order_by(captures.c.collected, captures.c.sha256)
    row = connection.execute(query).first()
    if row is None:
        raise NotFoundError("no capture of such a report", item=report_id, remedy="list them with `sayso reports`")
    return capture_of(row)


def captures_without_report(connection: Connection) -> tuple[Capture, ...]:
    """Evidence whose report is not in the ledger: it is to be read again."""
    query = select(captures).where(~exists().where(reports.c.id == captures.c.report)).order_by(captures.c.sha256)
    return tuple(map(capture_of, connection.execute(query)))


def capture_of(row: Row[Any]) -> Capture:
    """The capture that a row keeps."""
    return from_record(Capture, {**json.loads(row.record), "body": zlib.decompress(row.body)})


def readings(connection: Connection, report_ids: Iterable[str]) -> tuple[Findings, ...]:
    """Findings by report id, ordered by it."""
    found: dict[str, Findings] = {}
    for batch in batches(sorted(set(report_ids))):
        rows = connection.execute(select(reports).where(reports.c.id.in_(batch))).all()
        said = by_report(connection, statements, Statement, batch)
        counted = by_report(connection, figures, Figure, batch)
        for row in rows:
            found[row.id] = Findings(
                report=_report(row),
                statements=said.get(row.id, ()),
                figures=counted.get(row.id, ()),
                times=loaded_all(Time, row.times),
                places=loaded_all(Place, row.places),
                actors=loaded_all(Actor, row.actors),
            )
    return tuple(found[key] for key in sorted(found))


def by_report(connection: Connection, table: Table, kind: type[N], batch: list[str]) -> dict[str, tuple[N, ...]]:
    """Nouns of a table by their report, in text order."""
    query = select(table.c.report, table.c.record).where(table.c.report.in_(batch))
    found: dict[str, list[N]] = {}
    for row in connection.execute(query.order_by(table.c.report, table.c.position)):
        found.setdefault(row.report, []).append(loaded(kind, row.record))
    return {key: tuple(nouns) for key, nouns in found.items()}


def listed(connection: Connection, limit: int | None, offset: int) -> tuple[Report, ...]:
    """Reports in order."""
    if limit is None and not offset:
        return tuple(map(_report, connection.execute(_selected().order_by(*IN_ORDER))))
    order = (reports.c.published, reports.c.id)
    ids = dated_first(connection, select(reports.c.id), order, order[1:], limit, offset)
    found = {report.id: report for report in by_id(connection, ids)}
    return tuple(found[key] for key in ids)


def _selected() -> Select[Any]:
    return select(reports.c.record, reports.c.copy_of, reports.c.linked)


def _report(row: Row[Any]) -> Report:
    """The copy's original is known only after linking, so it stands in its own column."""
    return replace(loaded(Report, row.record), copy_of=row.copy_of)


def statements_listed(connection: Connection, limit: int | None, offset: int) -> tuple[Statement, ...]:
    """Statements, by report in order and then by their place in it."""
    return _findings_listed(connection, statements, Statement, "statements_count", limit, offset)


def figures_listed(connection: Connection, limit: int | None, offset: int) -> tuple[Figure, ...]:
    """Figures, by report in order and then by their place in it."""
    return _findings_listed(connection, figures, Figure, "figures_count", limit, offset)


def _findings_listed(  # noqa: PLR0917 - which rows, and which part of them
    connection: Connection, table: Table, kind: type[N], counted: str, limit: int | None, offset: int
) -> tuple[N, ...]:
    """The reports that hold this stretch are found by their counts, and only they are read."""
    if limit is None and not offset:
        query = select(table.c.record).join(reports, reports.c.id == table.c.report)
        return tuple(loaded(kind, r) for r in connection.scalars(query.order_by(*IN_ORDER, table.c.position)))
    held, before = stretch(connection, counted, limit, offset)
    found: list[N] = []
    for batch in batches(held):
        nouns = by_report(connection, table, kind, batch)
        found.extend(noun for report_id in batch for noun in nouns.get(report_id, ()))
    start = offset - before
    return tuple(found[start : None if limit is None else start + limit])


def statements_by_id(connection: Connection, ids: Sequence[str]) -> tuple[Statement, ...]:
    """Statements by id, ordered by it."""
    return _by_id(connection, statements, Statement, ids)


def figures_by_id(connection: Connection, ids: Sequence[str]) -> tuple[Figure, ...]:
    """Figures by id, ordered by it."""
    return _by_id(connection, figures, Figure, ids)


def _by_id(connection: Connection, table: Table, kind: type[N], ids: Sequence[str]) -> tuple[N, ...]:
    found: list[N] = []
    for batch in batches(sorted(set(ids))):
        records = connection.scalars(select(table.c.record).where(table.c.id.in_(batch)).order_by(table.c.id))
        found.extend(loaded(kind, record) for record in records)
    return tuple(found)


def failures_listed(connection: Connection) -> tuple[Failure, ...]:
    """Failed items, newest first."""
    query = select(failures.c.record).order_by(failures.c.at.desc(), failures.c.input_id)
    return tuple(loaded(Failure, record) for record in connection.scalars(query))
