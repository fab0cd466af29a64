"""Rows of what linking and weighing found: stories, claims, revisions, conflicts."""

from collections.abc import Collection, Iterable
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, delete, insert, select, update

from sayso.errors import NotFoundError
from sayso.model.claim import Claim, Story
from sayso.model.conflict import Conflict, Revision
from sayso.model.link import Linked
from sayso.model.moment import moment
from sayso.model.words import Iso
from sayso.store.rows import batches, dated_first, dumped, in_turn, loaded, upsert
from sayso.store.tables import (
    claim_statements,
    claims,
    conflict_figures,
    conflicts,
    redirects,
    reports,
    revisions,
    stories,
    story_reports,
)
from sayso.tell.telling import telling_key

N = TypeVar("N")


def replace_linked(connection: Connection, linked: Linked, compared: Collection[str]) -> None:
    """Put what was found in a component of reports in the place of what was there; the compared ones are linked now."""
    before = _clear(connection, linked.reports)
    _insert_copies(connection, linked)
    _insert(connection, stories, [_story_row(story) for story in linked.stories])
    _insert(connection, story_reports, [{"report": r, "story": s.id} for s in linked.stories for r in s.reports])
    _insert(connection, claims, [_claim_row(claim) for claim in linked.claims])
    members = [
        {
            "statement": said.id,
            "claim": claim.id,
            "report": said.report,
            "source": said.source,
            "status": claim.status,
        }
        for claim in linked.claims
        for said in claim.statements
    ]
    _insert(connection, claim_statements, members)
    _insert(connection, revisions, [{**_figure_row(found), "claim": found.claim} for found in linked.revisions])
    _insert(connection, conflicts, [_figure_row(conflict) for conflict in linked.conflicts])
    _insert(connection, conflict_figures, [row for conflict in linked.conflicts for row in figures_of(conflict)])
    _redirect(connection, before, linked)
    for batch in batches(sorted(set(linked.reports) & set(compared))):
        connection.execute(update(reports).where(reports.c.id.in_(batch)).values(linked=True))


def _clear(connection: Connection, report_ids: Iterable[str]) -> dict[str, str]:
    """Delete what was derived from these reports; the claims that go, by statement."""
    before: dict[str, str] = {}
    for batch in batches(report_ids):
        rows = connection.execute(select(claim_statements).where(claim_statements.c.report.in_(batch))).all()
        before.update({row.statement: row.claim for row in rows})
        told = connection.scalars(select(story_reports.c.story).where(story_reports.c.report.in_(batch))).all()
        for table, gone in ((claims, {row.claim for row in rows}), (stories, set(told))):
            for some in batches(sorted(gone)):
                connection.execute(delete(table).where(table.c.id.in_(some)))
        # A claim that people had joined across components goes whole: its other rows must not take its successor along.
        for some in batches(sorted({row.claim for row in rows})):
            connection.execute(delete(claim_statements).where(claim_statements.c.claim.in_(some)))
        for some in batches(sorted(set(told))):
            connection.execute(delete(story_reports).where(story_reports.c.story.in_(some)))
        for table in (claim_statements, story_reports, revisions, conflicts, conflict_figures):
            connection.execute(delete(table).where(table.c.report.in_(batch)))
        connection.execute(update(reports).where(reports.c.id.in_(batch)).values(copy_of=None))
    return before


def _insert_copies(connection: Connection, linked: Linked) -> None:
    for report, original in linked.copies:
        connection.execute(update(reports).where(reports.c.id == report).values(copy_of=original))


def _insert(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _claim_row(claim: Claim) -> dict[str, Any]:
    times = [entry.at for entry in claim.history if entry.at]
    return {
        "id": claim.id,
        "status": claim.status,
        "first_at": min(times, default=None),
        "last_at": max(times, default=None),
        "reports_count": claim.reports_count,
        "record": dumped(claim),
        "telling": telling_key(claim),
    }


def _story_row(story: Story) -> dict[str, Any]:
    return {"id": story.id, "record": dumped(story), "last_at": ordered(story.to)}


def ordered(at: Iso | None) -> str | None:
    """A moment as a string that orders as moments do; null where there is none."""
    is_undated, written = moment(at)
    return None if is_undated else written


def figures_of(conflict: Conflict) -> list[dict[str, Any]]:
    """A row for each figure of a conflict."""
    held = sorted({part.figure.id for part in conflict.figures})
    report = conflict.figures[0].figure.report
    return [{"figure": figure, "conflict": conflict.id, "report": report} for figure in held]


def _figure_row(found: Revision | Conflict) -> dict[str, Any]:
    return {"id": found.id, "report": found.figures[0].figure.report, "record": dumped(found)}


def _redirect(connection: Connection, before: dict[str, str], linked: Linked) -> None:
    """A claim id that is gone leads to the claim that holds its founding statement now."""
    now = {said.id: claim.id for claim in linked.claims for said in claim.statements}
    kept = {claim.id for claim in linked.claims}
    for kind in kept:
        connection.execute(delete(redirects).where(redirects.c.old == kind))
    leads: dict[str, str] = {}
    for statement, old in sorted(before.items()):
        if old not in kept and (new := now.get(old) or now.get(statement)):
            leads.setdefault(old, new)
    for old, new in {**leads, **dict(linked.redirects)}.items():
        connection.execute(
            upsert(connection, redirects)
            .values(old=old, new=new)
            .on_conflict_do_update(index_elements=["old"], set_={"new": new})
        )


def listed(connection: Connection, limit: int | None, offset: int) -> tuple[Claim, ...]:
    """Claims, those that moved last first; undated ones at the end."""
    order = (claims.c.last_at.desc(), claims.c.reports_count.desc(), claims.c.id)
    if limit is None and not offset:
        query = select(claims.c.record).order_by(claims.c.last_at.is_(None), *order)
        return tuple(loaded(Claim, record) for record in connection.scalars(query))
    ids = dated_first(connection, select(claims.c.id), order, order[1:], limit, offset)
    return in_turn(connection, claims, Claim, ids)


def claim(connection: Connection, claim_id: str) -> Claim:
    """One claim, redirects followed. Raises NotFoundError."""
    seen = set()
    while claim_id not in seen:
        record = connection.scalar(select(claims.c.record).where(claims.c.id == claim_id))
        if record is not None:
            return loaded(Claim, record)
        seen.add(claim_id)
        claim_id = connection.scalar(select(redirects.c.new).where(redirects.c.old == claim_id)) or claim_id
    raise NotFoundError("no such claim", item=claim_id, remedy="list them with `sayso claims`")


def claims_of(connection: Connection, report_id: str) -> tuple[Claim, ...]:
    """Claims that a report takes part in, ordered by id."""
    held = select(claim_statements.c.claim).where(claim_statements.c.report == report_id)
    query = select(claims.c.record).where(claims.c.id.in_(held)).order_by(claims.c.id)
    return tuple(loaded(Claim, record) for record in connection.scalars(query))


def all_stories(connection: Connection, limit: int | None = None, offset: int = 0) -> tuple[Story, ...]:
    """Stories by id."""
    return _all(connection, stories, Story, limit, offset)


def all_revisions(connection: Connection, limit: int | None = None, offset: int = 0) -> tuple[Revision, ...]:
    """Revisions by id."""
    return _all(connection, revisions, Revision, limit, offset)


def all_conflicts(connection: Connection, limit: int | None = None, offset: int = 0) -> tuple[Conflict, ...]:
    """Conflicts by id."""
    return _all(connection, conflicts, Conflict, limit, offset)


def _all(connection: Connection, table: Table, kind: type[N], limit: int | None, offset: int) -> tuple[N, ...]:
    query = select(table.c.record).order_by(table.c.id).limit(limit).offset(offset)
    return tuple(loaded(kind, record) for record in connection.scalars(query))
