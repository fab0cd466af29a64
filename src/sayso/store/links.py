"""Rows of linking: blocking keys, edges between reports, and the components they make."""

from collections import Counter
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, func, or_, select

from sayso.model.link import Edge
from sayso.store.rows import batches, upsert
from sayso.store.tables import edges, keys, reports


def unlinked(connection: Connection) -> tuple[str, ...]:
    """Ids of reports that linking has not seen, ordered."""
    return tuple(connection.scalars(select(reports.c.id).where(reports.c.linked.is_(False)).order_by(reports.c.id)))


def keys_of(connection: Connection, report_id: str) -> tuple[str, ...]:
    """A report's blocking keys, ordered."""
    return tuple(connection.scalars(select(keys.c.key).where(keys.c.report == report_id).order_by(keys.c.key)))


def candidates(connection: Connection, block: Sequence[str]) -> dict[str, int]:
    """Reports that share any of the keys, and how many they share."""
    shared: Counter[str] = Counter()
    for batch in batches(block):
        query = select(keys.c.report, func.count().label("shared")).where(keys.c.key.in_(batch)).group_by(keys.c.report)
        for row in connection.execute(query):
            shared[row.report] += row.shared
    return dict(shared)


def save_edges(connection: Connection, found: Sequence[Edge]) -> None:
    """Add or replace edges."""
    rows = [{"one": e.one, "other": e.other, "kind": e.kind, "score": e.score, "why": e.why} for e in found]
    if rows:
        new = upsert(connection, edges)
        replaced = {"score": new.excluded.score, "why": new.excluded.why}
        connection.execute(new.on_conflict_do_update(index_elements=["one", "other", "kind"], set_=replaced), rows)


def component(connection: Connection, report_ids: Iterable[str]) -> tuple[tuple[str, ...], tuple[Edge, ...]]:
    """All reports reachable over edges, and every edge among them, both ordered."""
    reached = set(report_ids)
    found: dict[tuple[str, str, str], Edge] = {}
    frontier = reached
    while frontier:
        touching = list(_touching(connection, frontier))
        found.update({(edge.one, edge.other, edge.kind): edge for edge in touching})
        frontier = {end for edge in touching for end in (edge.one, edge.other)} - reached
        reached = reached | frontier
    return tuple(sorted(reached)), tuple(found[key] for key in sorted(found))


def _touching(connection: Connection, report_ids: Iterable[str]) -> Iterable[Edge]:
    for batch in batches(sorted(report_ids), 400):
        query = select(edges).where(or_(edges.c.one.in_(batch), edges.c.other.in_(batch)))
        for row in connection.execute(query):
            yield Edge(one=row.one, other=row.other, kind=row.kind, score=row.score, why=row.why)
