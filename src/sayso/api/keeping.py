"""How the ledger is kept: its counts, sources and their health, failed items, judgements, digests."""

from typing import Any

from fastapi import APIRouter

from sayso.api.paging import FromLedger, Limit, Offset, Page, part, record, whole
from sayso.errors import NotFoundError

router = APIRouter()


@router.get("/counts")
def counts(ledger: FromLedger) -> dict[str, Any]:
    """How much the ledger holds."""
    return record(ledger.counts())


@router.get("/settings")
def settings(ledger: FromLedger, limit: Limit = 50, offset: Offset = 0) -> Page:
    """What is set to what, and where each setting came from; for admins. Of passwords, whether there is one."""
    return whole([setting for group in ledger.settings() for setting in group.settings], limit, offset)


@router.get("/sources")
def sources(ledger: FromLedger, limit: Limit = 50, offset: Offset = 0) -> Page:
    """What is watched, how far each source has come, and what is not well with it (`reasons`; empty: it is well)."""
    return whole([found.record() for found in ledger.watch().sources()], limit, offset)


@router.get("/failures")
def failures(ledger: FromLedger, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Items that did not work, newest first."""
    return whole(ledger.failures(), limit, offset)


@router.get("/judgements")
def judgements(ledger: FromLedger, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Corrections that people made, in order; one that was undone is followed by its `undo`."""
    return whole(ledger.judgements(), limit, offset)


@router.get("/digests")
def digests(ledger: FromLedger, limit: Limit = 10, offset: Offset = 0) -> Page:
    """Digests as they were sent, newest first; alerts to single readers are left out."""
    shown = ledger.listings.latest_digests(limit, offset)
    return part(shown, limit, offset, ledger.listings.digests_count())


@router.get("/digests/{digest_id}")
def digest(ledger: FromLedger, digest_id: str) -> dict[str, Any]:
    """One digest."""
    found = ledger.listings.digest(digest_id)
    if (found.stream or "").startswith("alert/"):
        raise NotFoundError("no such digest", item=digest_id, remedy="they are listed at /digests")
    return record(found)
