"""Rows of what people did and were told: judgements and digests."""

from sqlalchemy import Connection, insert, select

from sayso.model.digest import Digest
from sayso.model.judgement import Judgement
from sayso.store.redactions import unnamed
from sayso.store.rows import dumped, loaded, upsert
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
    row = {"id": digest.id, "made_at": digest.made_at, "record": dumped(digest)}
    connection.execute(upsert(connection, digests).values(row).on_conflict_do_nothing())


def all_digests(connection: Connection) -> tuple[Digest, ...]:
    """Digests, newest first."""
    records = connection.scalars(select(digests.c.record).order_by(digests.c.made_at.desc(), digests.c.id))
    return tuple(loaded(Digest, record) for record in records)
