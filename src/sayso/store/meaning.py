"""Rows of meaning (port: Meanings): vectors made in the transaction that keeps them, searched in memory."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from threading import Lock
from typing import Final

from sqlalchemy import ColumnElement, Connection, delete, func, insert, or_, select

from sayso.listing_ports import ANYWHERE, Within
from sayso.meaning_ports import Alike, Embedder, Vector
from sayso.store import names, reports
from sayso.store.database import Database
from sayso.store.meaning_tables import meanings
from sayso.store.nearness import Place, Vectors
from sayso.store.rows import batches
from sayso.store.search_words import MOST_RANKED, MOST_SIFTED
from sayso.store.tables import claim_statements, statements

AT_ONCE: Final = 100
"""Places looked up at a time, with all statements of their reports: most often the first of them are enough."""


@dataclass(slots=True)
class _Held:
    """What was read of an engine's vectors, up to which number."""

    engine: str
    vectors: Vectors
    last: int = 0
    rows: int = 0


@dataclass(frozen=True, slots=True)
class _Said:
    """A statement that was found, by its ids."""

    statement: str
    report: str
    claim: str | None


class SqlMeanings:
    """Vectors in the ledger's own database (port: Meanings). They are read once, and then what is new of them."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._held: _Held | None = None
        self._lock = Lock()

    def embed_some(self, embedder: Embedder, limit: int) -> int:
        """See Meanings. The ledger's own state stays as it is: pages kept for readers stay good."""
        with self._db.making() as connection:
            query = select(meanings.c.report).where(_not_by(embedder.name)).order_by(meanings.c.number).limit(limit)
            for batch in batches(connection.scalars(query).all()):
                _embed(connection, embedder, batch)
            return _count(connection, _not_by(embedder.name))

    def without_vectors(self, engine: str) -> int:
        """See Meanings."""
        with self._db.reading() as connection:
            return _count(connection, _not_by(engine))

    def alike(self, engine: str, vector: Vector, limit: int, within: Within = ANYWHERE) -> tuple[Alike, ...]:
        """See Meanings."""
        if not any(vector):
            return ()
        with self._db.reading() as connection:
            with self._lock:
                held = self._held = _brought_up(connection, self._held, engine, len(vector))
                places = held.vectors.nearest(vector, MOST_RANKED if within == ANYWHERE else MOST_SIFTED)
            return tuple(_shown(connection, _one_of_a_claim(connection, places, limit, within)))


def _not_by(engine: str) -> ColumnElement[bool]:
    """Rows of an index: none of the vectors that are as they should be is looked at."""
    return or_(meanings.c.engine.is_(None), meanings.c.engine < engine, meanings.c.engine > engine)


def _count(connection: Connection, condition: ColumnElement[bool]) -> int:
    return connection.scalar(select(func.count()).select_from(meanings).where(condition)) or 0


def _embed(connection: Connection, embedder: Embedder, report_ids: Sequence[str]) -> None:
    query = select(statements.c.report, statements.c.record).where(statements.c.report.in_(report_ids))
    rows = connection.execute(query.order_by(statements.c.report, statements.c.position)).all()
    vectors = iter(embedder.vectors([json.loads(row.record)["content"]["text"] for row in rows]))
    held = {report: b"".join(next(vectors) for _ in said) for report, said in groupby(rows, lambda row: row.report)}
    connection.execute(delete(meanings).where(meanings.c.report.in_(report_ids)))
    made = [{"report": key, "engine": embedder.name, "vectors": held.get(key, b"")} for key in report_ids]
    connection.execute(insert(meanings), made)


def _brought_up(connection: Connection, held: _Held | None, engine: str, width: int) -> _Held:
    """What is held with all that came in since; read anew where some of it is not there any more."""
    if held is None or (held.engine, held.vectors.width) != (engine, width):
        held = _Held(engine, Vectors(width))
    there = _count(connection, meanings.c.engine == engine)
    new = connection.execute(
        select(meanings.c.number, meanings.c.report, meanings.c.vectors)
        .where(meanings.c.engine == engine, meanings.c.number > held.last)
        .order_by(meanings.c.number)
    ).all()
    if held.rows + len(new) != there:
        return _brought_up(connection, None, engine, width)
    if new:
        held.vectors.add((row.report, row.vectors) for row in new)
        held.last, held.rows = new[-1].number, there
    return held


def _one_of_a_claim(connection: Connection, places: Sequence[Place], limit: int, within: Within) -> list[_Said]:
    """The nearest statement of each claim, of reports that are within."""
    found: dict[str, _Said] = {}
    for batch in batches(places, AT_ONCE):
        for said in _said(connection, _kept(connection, batch, within)):
            found.setdefault(said.claim or said.statement, said)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def _kept(connection: Connection, places: list[Place], within: Within) -> list[Place]:
    if within == ANYWHERE:
        return places
    named = sorted({report for report, _ in places})
    kept = set(names.sifted(connection, named, within, len(named)))
    return [place for place in places if place[0] in kept]


def _said(connection: Connection, places: Sequence[Place]) -> Iterator[_Said]:
    """The statements at these places, in their order."""
    claim = claim_statements.c.claim
    query = select(statements.c.id, statements.c.report, statements.c.position, claim)
    query = query.outerjoin(claim_statements, claim_statements.c.statement == statements.c.id)
    rows = connection.execute(query.where(statements.c.report.in_({report for report, _ in places})))
    by_place = {(row.report, row.position): _Said(row.id, row.report, row.claim) for row in rows}
    return (by_place[place] for place in places if place in by_place)


def _shown(connection: Connection, found: Sequence[_Said]) -> Iterator[Alike]:
    said = {one.id: one for one in reports.statements_by_id(connection, [one.statement for one in found])}
    held = {report.id: report for report in reports.by_id(connection, {one.report for one in found})}
    return (Alike(said[one.statement], held[one.report], one.claim) for one in found)
