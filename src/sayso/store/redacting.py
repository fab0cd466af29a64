"""Redact: take names out of every row that holds them. One transaction; what was derived from them is linked anew."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, insert, or_, select, update

from sayso.link.block import blocking_keys
from sayso.model.findings import Findings
from sayso.model.record import from_record
from sayso.model.redaction import Redacted, RedactedItem, RedactedNoun, Redaction
from sayso.model.report import Report
from sayso.model.watched import Article
from sayso.read.names import Names
from sayso.read.redaction import cleared, cleared_beside, holds, redacted_capture, redacted_findings
from sayso.store import links, reports
from sayso.store.columns import indexable
from sayso.store.dialect import dialect_of
from sayso.store.mail_tables import deliveries, followings, issues
from sayso.store.meaning_rows import wait_for_vectors
from sayso.store.names import forget_unused, save_names
from sayso.store.redactions import article_without_address, keep_item, keep_redaction
from sayso.store.rows import batches, dumped
from sayso.store.shelf_tables import saved_views, watch_items
from sayso.store.sketches import save_sketch
from sayso.store.tables import (
    captures,
    claim_statements,
    claims,
    conflicts,
    digests,
    edges,
    failures,
    figures,
    judgements,
    keys,
    revisions,
    statements,
    stories,
)
from sayso.store.tables import reports as report_table
from sayso.store.watch_tables import (
    watched_articles,
    watched_manners,
    watched_polls,
    watched_sources,
    watched_visits,
)

FEW = 50
"""Reports or captures held in memory at a time."""
DERIVED = (claims, stories, revisions, conflicts)
BESIDE = (issues, followings, deliveries, watched_polls, watched_visits, watched_manners, saved_views, watch_items)


def redact(connection: Connection, redaction: Redaction, mails: Iterable[RedactedItem]) -> Redacted:
    """Take out what one redaction names. `mails` are those in the outbox, which had it taken out already."""
    names = Names((redaction,))
    keep_redaction(connection, redaction, dumped(redaction))
    judged = set(_judged(connection))
    named: set[str] = set()
    texts: dict[str, tuple[str, str]] = {}
    found: list[tuple[RedactedNoun, str, str]] = []
    for before, after in _redact_reports(connection, names):
        named.add(before.id)
        found.append(("report", before.id, before.sha256))
        if before.id in judged:
            texts[before.id] = (before.text, after.text)
    found += [("capture", key, hashed) for key, hashed in _redact_captures(connection, names, named)]
    found += [("judgement", key, hashed) for key, hashed in _redact_judgements(connection, names, named, texts)]
    found += [("digest", key, hashed) for key, hashed in _redact_table(connection, digests, names, named)]
    for table in (*DERIVED, *BESIDE):
        list(_redact_table(connection, table, names, named))
    _redact_failures(connection, names)
    _redact_articles(connection, names)
    _redact_speakers(connection, names, named)
    _link_again(connection, named)
    forget_unused(connection)
    items = (*(RedactedItem(redaction=redaction.id, noun=n, id=i, sha256=h) for n, i, h in found), *mails)
    for item in items:
        keep_item(connection, item)
    return Redacted(redaction=redaction, items=items, watched=_watched(connection, names))


def _redact_reports(connection: Connection, names: Names) -> Iterator[tuple[Report, Report]]:
    """The reports that named somebody, as they were and as they are."""
    ids = connection.scalars(select(report_table.c.id).order_by(report_table.c.id)).all()
    for batch in batches(ids, FEW):
        for findings in reports.readings(connection, batch):
            without = redacted_findings(findings, names)
            if without is not None:
                _replace_reading(connection, without)
                yield findings.report, without.report


def _replace_reading(connection: Connection, findings: Findings) -> None:
    report = findings.report
    values: dict[str, Any] = reports.read_row(findings)
    connection.execute(update(report_table).where(report_table.c.id == report.id).values(**values))
    for table, nouns in ((statements, findings.statements), (figures, findings.figures)):
        for noun in nouns:
            connection.execute(update(table).where(table.c.id == noun.id).values(record=dumped(noun)))
    connection.execute(delete(keys).where(keys.c.report == report.id))
    block = sorted(set(map(indexable, blocking_keys(findings))))
    if block:
        connection.execute(insert(keys), [{"key": key, "report": report.id} for key in block])
    dialect_of(connection).unindex(connection, [report.id])
    reports.index(connection, report)
    save_names(connection, findings)
    save_sketch(connection, report)
    wait_for_vectors(connection, report.id)


def _redact_captures(connection: Connection, names: Names, named: Collection[str]) -> Iterator[tuple[str, str]]:
    """Hashes that captures are known by, each with the hash of the bytes that were in it."""
    held = connection.execute(select(captures.c.sha256, captures.c.report).order_by(captures.c.sha256)).all()
    for batch in batches([row.sha256 for row in held], FEW):
        rows = connection.execute(select(captures).where(captures.c.sha256.in_(batch))).all()
        texts = {report.id: report for report in reports.by_id(connection, {row.report for row in rows})}
        for row in rows:
            capture = reports.capture_of(row)
            report = texts.get(row.report) or _without_text(row.report)
            without = redacted_capture(capture, report, names, is_named=row.report in named)
            if without is not None:
                values = reports.capture_row(without, row.report)
                connection.execute(update(captures).where(captures.c.sha256 == row.sha256).values(values))
                yield row.sha256, sha256(capture.body).hexdigest()


def _without_text(report_id: str) -> Report:
    """In place of a report that a damaged ledger has lost: nothing is left of its capture."""
    return Report(id=report_id, collected="", language="", text="", sha256="")


def _redact_table(
    connection: Connection, table: Table, names: Names, named: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Keys of the rows whose record named somebody, each with the hash of the record as it was."""
    (key,) = table.primary_key
    for row in connection.execute(select(key, table.c.record)).all():
        record = json.loads(row.record)
        without = cleared_beside(record, names, named)
        if without != record:
            connection.execute(update(table).where(key == row[0]).values(record=_written(without)))
            yield str(row[0]), sha256(row.record.encode()).hexdigest()


def _judged(connection: Connection) -> Iterator[str]:
    """Ids of the reports that judgements have their anchors in."""
    for record in connection.scalars(select(judgements.c.record)):
        yield from (anchor["report"] for anchor in json.loads(record).get("anchors", ()))


def _redact_judgements(
    connection: Connection, names: Names, named: Collection[str], texts: Mapping[str, tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    """As `_redact_table`; the anchors as the blotted texts have them, also where one ends in the middle of a name."""
    for row in connection.execute(select(judgements)).all():
        record = json.loads(row.record)
        moved = [_anchored(anchor, *texts.get(anchor["report"], ("", ""))) for anchor in record.get("anchors", ())]
        without = cleared_beside({**record, "anchors": moved}, names, named)
        if without != record:
            values = {"record": _written(without)}
            connection.execute(update(judgements).where(judgements.c.number == row.number).values(values))
            yield row.id, sha256(row.record.encode()).hexdigest()


def _anchored(anchor: dict[str, str], before: str, after: str) -> dict[str, str]:
    """An anchor's words at their place in the text as it is now."""
    parts = ("prefix", "exact", "suffix")
    start = before.find("".join(anchor[part] for part in parts))
    if start < 0 or not before:
        return anchor
    moved = dict(anchor)
    for part in parts:
        end = start + len(anchor[part])
        moved[part] = after[start:end]
        start = end
    return moved


def _redact_failures(connection: Connection, names: Names) -> None:
    for row in connection.execute(select(failures)).all():
        record = json.loads(row.record)
        if holds(record, names):
            connection.execute(delete(failures).where(failures.c.input_id == row.input_id, failures.c.code == row.code))
            without = cleared(record, names)
            values = {"input_id": without["input_id"], "code": row.code, "at": row.at, "record": _written(without)}
            there = select(failures.c.code).where(
                failures.c.input_id == values["input_id"], failures.c.code == row.code
            )
            if connection.scalar(there) is None:
                connection.execute(insert(failures), [values])


def _redact_articles(connection: Connection, names: Names) -> None:
    """Of watched articles those whose address is blotted out are not visited any more."""
    table = watched_articles
    for row in connection.execute(select(table.c.key, table.c.record)).all():
        record = json.loads(row.record)
        if not holds(record, names):
            continue
        article = from_record(Article, cleared(record, names, also_beside=True))
        if article.entry.url != record["entry"]["url"]:
            due = article.due if article.state == "waiting" else None
            article = replace(article_without_address(article), due=due)
        values = {"host": article.host, "due": article.due, "record": dumped(article)}
        connection.execute(update(table).where(table.c.key == row.key).values(values))


def _redact_speakers(connection: Connection, names: Names, named: Collection[str]) -> None:
    table = claim_statements
    query = select(table.c.statement, table.c.report, table.c.source).where(table.c.source.is_not(None))
    for row in connection.execute(query).all():
        source = names.cleared(row.source, also_beside=row.report in named)
        if source != row.source:
            connection.execute(update(table).where(table.c.statement == row.statement).values(source=source))


def _link_again(connection: Connection, named: Collection[str]) -> None:
    """Why reports were linked may be a name: edges are found again, and all that hung on them is weighed again."""
    touched, _ = links.component(connection, sorted(named))
    for batch in batches(touched, 400):
        connection.execute(update(report_table).where(report_table.c.id.in_(batch)).values(linked=False))
    for batch in batches(sorted(named), 400):
        connection.execute(delete(edges).where(or_(edges.c.one.in_(batch), edges.c.other.in_(batch))))


def _watched(connection: Connection, names: Names) -> tuple[str, ...]:
    column: Column[str] = watched_sources.c.address
    return tuple(address for address in connection.scalars(select(column).order_by(column)) if names.stand_in(address))


def _written(record: Any) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))
