"""Rows of what came in lately: what was said on a claim, in a story or by a speaker since somebody looked."""

from collections.abc import Iterable, Mapping

from sqlalchemy import ColumnElement, Connection, Subquery, func, select

from sayso.listing_ports import Said
from sayso.model.shelf import WatchKind
from sayso.model.words import Iso
from sayso.store.rows import batches
from sayso.store.tables import captures, claim_statements, story_reports

NEWEST = 1_000
"""Captures that came in last: of who says much, enough is found among them."""


def said_since(connection: Connection, since: Iso, where: WatchKind, key: str, limit: int) -> tuple[Said, ...]:
    """Statements of claims that came in after a moment, the latest first; those of one claim, story or speaker."""
    said = claim_statements.c
    came = select(captures.c.report, captures.c.collected).where(captures.c.collected > since)
    if where == "speaker":
        newest = came.order_by(captures.c.collected.desc(), captures.c.sha256).limit(NEWEST)
        # Not by the index of sources: somebody who says much has said most of it elsewhere.
        found = _said(connection, newest.subquery(), func.coalesce(said.source, "") == key, limit)
        if len(found) >= limit or connection.scalar(came.offset(NEWEST).limit(1)) is None:
            return found
    chosen = {
        "claim": said.claim == key,
        "story": said.report.in_(select(story_reports.c.report).where(story_reports.c.story == key)),
        "speaker": said.source == key,
    }[where]
    return _said(connection, came.subquery(), chosen, limit)


def _said(connection: Connection, came: Subquery, chosen: ColumnElement[bool], limit: int) -> tuple[Said, ...]:
    """What was said in the reports that came in so, as far as it is chosen."""
    said = claim_statements.c
    query = (
        select(said.statement, said.claim, said.report)
        .join(came, came.c.report == said.report)
        .where(chosen)
        .group_by(said.statement, said.claim, said.report)
        .order_by(func.max(came.c.collected).desc(), said.report, said.statement)
        .limit(limit)
    )
    return tuple(Said(row.statement, row.claim, row.report) for row in connection.execute(query))


def collected_at(connection: Connection, report_ids: Iterable[str]) -> Mapping[str, Iso]:
    """When these reports came in last; unknown ids are left out."""
    found: dict[str, Iso] = {}
    for batch in batches(report_ids):
        query = select(captures.c.report, func.max(captures.c.collected)).where(captures.c.report.in_(batch))
        found.update((row[0], row[1]) for row in connection.execute(query.group_by(captures.c.report)))
    return found
