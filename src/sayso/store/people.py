"""Rows of what people did and were told: judgements and digests."""

from collections.abc import Iterable
from functools import lru_cache

from sqlalchemy import ColumnElement, Connection, func, insert, or_, select

from sayso.errors import NotFoundError
from sayso.model.digest import Digest
from sayso.model.judgement import Judgement
from sayso.store.redactions import unnamed
from sayso.store.rows import dumped, loaded, upsert
from sayso.store.tables import digests, judgements

MOST_DECODED = 128
"""Digests that are kept decoded."""
MOST_JUDGEMENTS = 10_000
"""Judgements that are kept decoded."""


def save_judgement(connection: Connection, judgement: Judgement) -> None:
    """Append a judgement."""
    judgement = unnamed(connection, judgement)
    connection.execute(insert(judgements).values(id=judgement.id, record=dumped(judgement)))


def all_judgements(connection: Connection) -> tuple[Judgement, ...]:
    """Judgements in the order they were made."""
    records = connection.scalars(select(judgements.c.record).order_by(judgements.c.number))
    return tuple(map(_judgement, records))


@lru_cache(maxsize=MOST_JUDGEMENTS)
def _judgement(record: str) -> Judgement:
    """Each report that is linked asks for all of them, twice: by its record, so that one changed since is read anew."""
    return loaded(Judgement, record)


def save_digest(connection: Connection, digest: Digest) -> None:
    """Keep a digest; one that is there already stays as it was sent."""
    digest = unnamed(connection, digest)
    row = {"id": digest.id, "made_at": digest.made_at, "stream": digest.stream, "record": dumped(digest)}
    connection.execute(upsert(connection, digests).values(row).on_conflict_do_nothing())


def all_digests(connection: Connection) -> tuple[Digest, ...]:
    """Digests, newest first."""
    return _newest_first(connection.scalars(select(digests.c.record)))


def digest(connection: Connection, digest_id: str) -> Digest:
    """One digest. Raises NotFoundError."""
    record = connection.scalar(select(digests.c.record).where(digests.c.id == digest_id))
    if record is None:
        raise NotFoundError("no such digest", item=digest_id, remedy="they are listed at /digests")
    return _digest(record)


def latest_digests(connection: Connection, limit: int, offset: int, *, is_by_hand: bool) -> tuple[Digest, ...]:
    """Digests, newest first, alerts left out."""
    chosen = digests.c.stream.is_(None) if is_by_hand else _is_no_alert()
    made_at = digests.c.made_at
    page = select(made_at).where(chosen).order_by(made_at.desc()).limit(limit).offset(offset)
    moments = connection.scalars(page).all()
    if not moments:
        return ()
    records = select(digests.c.record).where(chosen, made_at >= moments[-1], made_at <= moments[0])
    newer_count = connection.scalar(select(func.count()).select_from(digests).where(chosen, made_at > moments[0])) or 0
    whole_seconds = _newest_first(connection.scalars(records))
    return whole_seconds[offset - newer_count :][: len(moments)]


def _newest_first(records: Iterable[str]) -> tuple[Digest, ...]:
    """The order of those made within one second is in their records alone."""
    return tuple(sorted(map(_digest, records), key=lambda found: found.place, reverse=True))


@lru_cache(maxsize=MOST_DECODED)
def _digest(record: str) -> Digest:
    """The digest of a record. A digest is the longest of records, is read by many pages, and never changes."""
    return loaded(Digest, record)


def digests_count(connection: Connection) -> int:
    """How many there are, alerts left out."""
    return connection.scalar(select(func.count()).select_from(digests).where(_is_no_alert())) or 0


def _is_no_alert() -> ColumnElement[bool]:
    return or_(digests.c.stream.is_(None), digests.c.stream.not_like("alert/%"))
