"""Rows of what people did and were told: judgements and digests."""

from sqlalchemy import ColumnElement, Connection, func, insert, or_, select

from sayso.errors import NotFoundError
from sayso.model.digest import Digest
from sayso.model.judgement import Judgement
from sayso.store.redactions import unnamed
from sayso.store.rows import dumped, in_turn, loaded, upsert
from sayso.store.tables import digests, judgements


def save_judgement(connection: Connection, judgement: Judgement) -> None:
    """Append a judgement."""
    judgement = unnamed(connection, judgement)
    connection.execute(insert(judgements).values(id=judgement.id, record=dumped(judgement)))


def all_judgements(connection: Connection) -> tuple[Judgement, ...]:
    """Judgements in the order they were made."""
    records = connection.scalars(select(judgements.c.record).order_by(judgements.c.number))
    return tuple(loaded(Judgement, record) for record in records)


def save_digest(connection: Connection, digest: Digest) -> None:
    """Keep a digest; one that is there already stays as it was sent."""
    digest = unnamed(connection, digest)
    row = {"id": digest.id, "made_at": digest.made_at, "stream": digest.stream, "record": dumped(digest)}
    connection.execute(upsert(connection, digests).values(row).on_conflict_do_nothing())


def all_digests(connection: Connection) -> tuple[Digest, ...]:
    """Digests, newest first."""
    records = connection.scalars(select(digests.c.record).order_by(digests.c.made_at.desc(), digests.c.id))
    return tuple(loaded(Digest, record) for record in records)


def digest(connection: Connection, digest_id: str) -> Digest:
    """One digest. Raises NotFoundError."""
    record = connection.scalar(select(digests.c.record).where(digests.c.id == digest_id))
    if record is None:
        raise NotFoundError("no such digest", item=digest_id, remedy="they are listed at /digests")
    return loaded(Digest, record)


def latest_digests(connection: Connection, limit: int, offset: int, *, is_by_hand: bool) -> tuple[Digest, ...]:
    """Digests, newest first, alerts left out."""
    chosen = digests.c.stream.is_(None) if is_by_hand else _is_no_alert()
    ids = select(digests.c.id).where(chosen).order_by(digests.c.made_at.desc(), digests.c.id)
    return in_turn(connection, digests, Digest, connection.scalars(ids.limit(limit).offset(offset)).all())


def digests_count(connection: Connection) -> int:
    """How many there are, alerts left out."""
    return connection.scalar(select(func.count()).select_from(digests).where(_is_no_alert())) or 0


def _is_no_alert() -> ColumnElement[bool]:
    return or_(digests.c.stream.is_(None), digests.c.stream.not_like("alert/%"))
