"""Claims, one as a sentence to cite, its statements, history, figures, revisions and conflicts."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel

from sayso.api.paging import FromLedger, Limit, Offset, Page, part, record, whole
from sayso.model.claim import Claim, Status
from sayso.model.record import to_record

router = APIRouter()

MOST_STATEMENTS = 200
"""Statements and steps of history that stand in a claim's own record; all of them have pages of their own."""


class Citation(BaseModel):
    """One sentence of attribution, ready to paste."""

    claim: str
    sentence: str


@router.get("/claims")
def claims(
    *,
    ledger: FromLedger,
    status: Annotated[Status | None, Query(description="only claims of this status")] = None,
    source: Annotated[str | None, Query(max_length=400, description="only what this source takes part in")] = None,
    limit: Limit = 50,
    offset: Offset = 0,
) -> Page:
    """Claims, those that moved last first."""
    if status is None and source is None:
        return part(shortened(ledger.claims(limit, offset)), limit, offset, ledger.counts().claims)
    found = ledger.listings.telling(limit, offset, status=status, source=source)
    held = ledger.listings.statuses(source)
    return part(shortened(found), limit, offset, held.get(status, 0) if status else sum(held.values()))


@router.get("/claims/{claim_id}")
def claim(ledger: FromLedger, claim_id: str) -> dict[str, Any]:
    """One claim; the id of one that was merged answers with the claim it went to.

    Of very many statements and steps of history the first 200 stand in it; `statements_count` and `history_count` say
    how many there are.
    """
    (found,) = shortened([ledger.claim(claim_id)])
    return record(found)


@router.get("/claims/{claim_id}/statements")
def claim_statements(ledger: FromLedger, claim_id: str, limit: Limit = 50, offset: Offset = 0) -> Page:
    """All that was said of a claim, in the claim's order."""
    return whole(ledger.claim(claim_id).statements, limit, offset)


@router.get("/claims/{claim_id}/history")
def history(ledger: FromLedger, claim_id: str, limit: Limit = 50, offset: Offset = 0) -> Page:
    """What happened to a claim, earliest first."""
    return whole(ledger.claim(claim_id).history, limit, offset)


@router.get("/claims/{claim_id}/figures")
def series(ledger: FromLedger, claim_id: str, limit: Limit = 50, offset: Offset = 0) -> Page:
    """A claim's figures as a series: by the day they hold for, each with who gave it and where it was printed."""
    return whole(ledger.series(claim_id), limit, offset)


@router.get("/claims/{claim_id}/revisions")
def revisions_of(ledger: FromLedger, claim_id: str, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Where an origin of this claim moved its own figure."""
    return whole(ledger.listings.revisions_of(ledger.claim(claim_id).id), limit, offset)


@router.get("/claims/{claim_id}/conflicts")
def conflicts_of(ledger: FromLedger, claim_id: str, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Conflicts that this claim's figures are in."""
    return whole(ledger.listings.conflicts_of(ledger.claim(claim_id).figures), limit, offset)


@router.get("/claims/{claim_id}/judgements")
def judgements_on(ledger: FromLedger, claim_id: str, limit: Limit = 50, offset: Offset = 0) -> Page:
    """What people judged of this claim, its statements and its figures, undone judgements included, in order."""
    found = ledger.claim(claim_id)
    mine = {found.id, *found.figures, *(said.id for said in found.statements)}
    return whole([made for made in ledger.judgements() if mine & set(made.subjects)], limit, offset)


@router.get("/claims/{claim_id}/cite")
def cite(ledger: FromLedger, claim_id: str) -> Citation:
    """A claim as one sentence of attribution."""
    found = ledger.claim(claim_id)
    return Citation(claim=found.id, sentence=ledger.cite(found.id))


def shortened(claims: Sequence[Claim]) -> list[dict[str, Any]]:
    """Records of claims, each with its counts, so that one that five thousand repeat is still one answer."""
    return [_shortened(found) for found in claims]


def _shortened(found: Claim) -> dict[str, Any]:
    plain = to_record(found)
    for name in ("statements", "history"):
        plain[f"{name}_count"] = len(plain[name])
        plain[name] = plain[name][:MOST_STATEMENTS]
    for origin in plain["origins"]:
        origin["reports_count"] = len(origin["reports"])
        origin["reports"] = origin["reports"][:MOST_STATEMENTS]
    for name in ("figures", "status_by", "origins", "places", "actors"):
        plain[name] = plain[name][:MOST_STATEMENTS]
    return plain
