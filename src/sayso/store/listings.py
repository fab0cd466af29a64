"""Lists as people page through them: a page is found in an index, and only its own rows are read."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, and_, false, func, select, true

from sayso.errors import NotFoundError
from sayso.listing_ports import CountedNoun, ReportKind
from sayso.model.claim import Claim, Story
from sayso.model.conflict import Conflict, Revision
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.model.words import Iso
from sayso.store import reports as report_rows
from sayso.store.reports import is_forecast
from sayso.store.rows import batches, dated_first, in_turn, loaded
from sayso.store.stretches import stretch
from sayso.store.tables import (
    captures,
    claim_statements,
    claims,
    conflict_figures,
    conflicts,
    figures,
    reports,
    revisions,
    statements,
    stories,
    story_reports,
)

N = TypeVar("N")
TELLING = (claims.c.telling, claims.c.last_at.desc(), claims.c.id)
"""`telling` begins with the day and holds the number of reports."""
MANY = 2_000
"""Statements of a source from which on its claims are met soon enough on the way through all claims."""


def telling(
    connection: Connection, limit: int | None, offset: int, *, status: str | None, source: str | None
) -> tuple[Claim, ...]:
    """Claims by the day they last moved, the most telling of a day first."""
    chosen = _chosen(status, source, is_many=source is not None and _says_much(connection, source))
    ids = select(claims.c.id).where(chosen).order_by(*TELLING).limit(limit).offset(offset)
    return in_turn(connection, claims, Claim, connection.scalars(ids).all())


def statuses(connection: Connection, source: str | None) -> Mapping[str, int]:
    """How many claims have each status; those that a source takes part in are counted in an index of its statements."""
    said = claim_statements.c
    query = (
        select(said.status, func.count(said.claim.distinct())).where(said.source == source).group_by(said.status)
        if source
        else select(claims.c.status, func.count()).group_by(claims.c.status)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _says_much(connection: Connection, source: str) -> bool:
    some = select(claim_statements.c.claim).where(claim_statements.c.source == source).limit(MANY).subquery()
    return (connection.scalar(select(func.count()).select_from(some)) or 0) >= MANY


def _chosen(status: str | None, source: str | None, *, is_many: bool = False) -> ColumnElement[bool]:
    """Claims of a status and a source. Of a source of many claims each claim is asked, in turn, whether it is one."""
    held = select(claim_statements.c.claim).where(claim_statements.c.source == source)
    of_source = held.where(claim_statements.c.claim == claims.c.id).exists() if is_many else claims.c.id.in_(held)
    return and_(claims.c.status == status if status else true(), of_source if source else true())


def claims_of(connection: Connection, report_ids: Iterable[str], limit: int | None) -> tuple[Claim, ...]:
    """Claims that any of these reports takes part in, the most telling of the last day first, at most so many."""
    found: set[str] = set()
    for batch in batches(report_ids):
        held = select(claim_statements.c.claim).where(claim_statements.c.report.in_(batch))
        found.update(connection.scalars(held))
    rows: list[Any] = []
    for batch in batches(sorted(found)):
        rows.extend(connection.execute(select(claims.c.telling, claims.c.id).where(claims.c.id.in_(batch))))
    return in_turn(connection, claims, Claim, [row.id for row in sorted(rows)[:limit]])


def claims_naming(connection: Connection, report_id: str, among: Iterable[str]) -> tuple[Claim, ...]:
    """Claims that any of some reports takes part in, and in whose history this one is, by id."""
    named = claims.c.record.contains(f'"report":{json.dumps(report_id, ensure_ascii=False)}', autoescape=True)
    found: set[str] = set()
    for batch in batches(among):
        held = select(claim_statements.c.claim).where(claim_statements.c.report.in_(batch))
        found.update(connection.scalars(select(claims.c.id).where(claims.c.id.in_(held), named)))
    read = in_turn(connection, claims, Claim, sorted(found))
    return tuple(claim for claim in read if any(entry.report == report_id for entry in claim.history))


def latest_stories(connection: Connection, limit: int | None, offset: int) -> tuple[Story, ...]:
    """Stories, latest first, undated ones at the end."""
    order = (stories.c.last_at.is_(None), stories.c.last_at.desc(), stories.c.id)
    ids = select(stories.c.id).order_by(*order).limit(limit).offset(offset)
    return in_turn(connection, stories, Story, connection.scalars(ids).all())


def stories_of(connection: Connection, report_ids: Iterable[str]) -> tuple[Story, ...]:
    """The stories that these reports are in, by id."""
    found: set[str] = set()
    for batch in batches(report_ids):
        found.update(connection.scalars(select(story_reports.c.story).where(story_reports.c.report.in_(batch))))
    return in_turn(connection, stories, Story, sorted(found))


def story(connection: Connection, story_id: str) -> Story:
    """One story. Raises NotFoundError."""
    for found in in_turn(connection, stories, Story, [story_id]):
        return found
    raise NotFoundError("no such story", item=story_id, remedy="list them with `sayso stories`")


def claims_by_id(connection: Connection, ids: Sequence[str]) -> tuple[Claim, ...]:
    """Claims in the order of the ids; unknown ids are left out."""
    return in_turn(connection, claims, Claim, ids)


def revisions_of(connection: Connection, claim_id: str) -> tuple[Revision, ...]:
    """The revisions of a claim, by id."""
    query = select(revisions.c.record).where(revisions.c.claim == claim_id).order_by(revisions.c.id)
    return tuple(loaded(Revision, record) for record in connection.scalars(query))


def revisions_among(connection: Connection, report_ids: Iterable[str]) -> tuple[Revision, ...]:
    """The revisions of claims that these reports take part in, by id."""
    found: set[str] = set()
    for batch in batches(report_ids):
        held = select(claim_statements.c.claim).where(claim_statements.c.report.in_(batch))
        found.update(connection.scalars(select(revisions.c.id).where(revisions.c.claim.in_(held))))
    return in_turn(connection, revisions, Revision, sorted(found))


def conflicts_of(connection: Connection, figure_ids: Iterable[str]) -> tuple[Conflict, ...]:
    """The conflicts that any of these figures is in, by id."""
    found: set[str] = set()
    for batch in batches(figure_ids):
        query = select(conflict_figures.c.conflict).where(conflict_figures.c.figure.in_(batch))
        found.update(connection.scalars(query))
    return in_turn(connection, conflicts, Conflict, sorted(found))


def conflicts_among(connection: Connection, report_ids: Iterable[str]) -> tuple[Conflict, ...]:
    """The conflicts that figures of these reports are in, by id."""
    found: set[str] = set()
    for batch in batches(report_ids):
        held = select(figures.c.id).where(figures.c.report.in_(batch))
        query = select(conflict_figures.c.conflict).where(conflict_figures.c.figure.in_(held))
        found.update(connection.scalars(query))
    return in_turn(connection, conflicts, Conflict, sorted(found))


def reports_by_id(connection: Connection, ids: Sequence[str]) -> tuple[Report, ...]:
    """Reports in the order of the ids; unknown ids are left out."""
    by_id = {report.id: report for report in report_rows.by_id(connection, ids)}
    return tuple(by_id[key] for key in ids if key in by_id)


def relatives(connection: Connection, report_id: str, limit: int) -> tuple[Report, ...]:
    """A report's original, its reprints, and the other texts of its address, published first to last."""
    row = connection.execute(select(reports.c.first_id, reports.c.copy_of).where(reports.c.id == report_id)).first()
    if row is None:
        return ()
    found: dict[str, None] = {}
    for test in (reports.c.id == row.copy_of, reports.c.first_id == row.first_id, reports.c.copy_of == report_id):
        found.update(dict.fromkeys(connection.scalars(_ids(test, limit, 0).order_by(*report_rows.IN_ORDER))))
    found.pop(report_id, None)
    return reports_by_id(connection, list(found)[:limit])


def latest_reports(
    connection: Connection, limit: int, offset: int, *, outlet: str | None, kind: ReportKind | None
) -> tuple[Report, ...]:
    """Reports, published last first, undated at the end."""
    chosen = select(reports.c.id).where(_of_kind(outlet, kind))
    order = (reports.c.published.desc(), reports.c.id.desc())
    return reports_by_id(connection, dated_first(connection, chosen, order, (reports.c.id,), limit, offset))


def _ids(test: ColumnElement[bool], limit: int, offset: int) -> Select[str]:
    return select(reports.c.id).where(test).limit(limit).offset(offset)


def reports_count(connection: Connection, outlet: str | None, kind: ReportKind | None) -> int:
    """How many reports `latest_reports` has in all."""
    return connection.scalar(select(func.count()).select_from(reports).where(_of_kind(outlet, kind))) or 0


def _of_kind(outlet: str | None, kind: ReportKind | None) -> ColumnElement[bool]:
    kinds: Mapping[str | None, ColumnElement[bool]] = {
        "originals": reports.c.copy_of.is_(None),
        "reprints": reports.c.copy_of.is_not(None),
        "unread": reports.c.is_skipped.is_not(false()),
        "undated": reports.c.published.is_(None),
    }
    return and_(reports.c.outlet == outlet if outlet else true(), kinds.get(kind, true()))


def outlets(connection: Connection) -> tuple[str, ...]:
    """Who published the ledger's reports, in order."""
    query = select(reports.c.outlet).where(reports.c.outlet.is_not(None)).distinct().order_by(reports.c.outlet)
    return tuple(connection.scalars(query))


def collected_last(connection: Connection, limit: int) -> tuple[str, ...]:
    """Ids of the reports that came into the ledger last, the last first."""
    query = select(captures.c.report).order_by(captures.c.collected.desc(), captures.c.sha256).limit(limit)
    return tuple(dict.fromkeys(connection.scalars(query)))


def collected_since(connection: Connection, at: Iso | None) -> tuple[str, ...]:
    """Ids of the reports that were collected on the day of a moment or later, in order; of all where there is none."""
    if at is None:
        return tuple(connection.scalars(select(reports.c.id).order_by(reports.c.id)))
    query = select(captures.c.report).where(captures.c.collected >= at[: len("2026-03-10")]).distinct()
    return tuple(connection.scalars(query.order_by(captures.c.report)))


def reports_with(connection: Connection, noun: CountedNoun, limit: int, offset: int) -> tuple[Report, ...]:
    """Reports in order, those alone in which such a thing was found."""
    held = select(reports.c.id).where(reports.c[f"{noun}_count"] > 0)
    order = (reports.c.published, reports.c.id)
    return reports_by_id(connection, dated_first(connection, held, order, order[1:], limit, offset))


def held_count(connection: Connection, noun: CountedNoun) -> tuple[int, int]:
    """How many reports have such a thing, and how many there are in all."""
    count = reports.c[f"{noun}_count"]
    row = connection.execute(select(func.count(), func.sum(count)).select_from(reports).where(count > 0)).one()
    return row[0], row[1] or 0


def forecasts(connection: Connection, limit: int, offset: int) -> tuple[Statement, ...]:
    """Statements on what is to come or held to be likely, by report and then by their place in it."""
    held, before = stretch(connection, "forecasts_count", limit, offset)
    said: list[Statement] = []
    for batch in batches(held):
        found = report_rows.by_report(connection, statements, Statement, batch)
        said.extend(one for key in batch for one in found.get(key, ()) if is_forecast(one))
    return tuple(said[offset - before : offset - before + limit])
