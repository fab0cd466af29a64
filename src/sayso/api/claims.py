"""Claims, one as a sentence to cite, and stories."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel

from sayso.api.paging import FromLedger, Limit, Offset, Page, part, record, whole

router = APIRouter()


class Citation(BaseModel):
    """One sentence of attribution, ready to paste."""

    claim: str
    sentence: str


@router.get("/claims")
def claims(
    ledger: FromLedger,
    status: Annotated[str | None, Query(max_length=20, description="only claims of this status")] = None,
    limit: Limit = 50,
    offset: Offset = 0,
) -> Page:
    """Claims, those that moved last first."""
    if status is None:
        return part(ledger.claims(limit, offset), limit, offset, ledger.counts().claims)
    return whole([claim for claim in ledger.claims() if claim.status == status], limit, offset)


@router.get("/claims/{claim_id}")
def claim(ledger: FromLedger, claim_id: str) -> dict[str, Any]:
    """One claim; the id of one that was merged answers with the claim it went to."""
    return record(ledger.claim(claim_id))


@router.get("/claims/{claim_id}/cite")
def cite(ledger: FromLedger, claim_id: str) -> Citation:
    """A claim as one sentence of attribution."""
    found = ledger.claim(claim_id)
    return Citation(claim=found.id, sentence=ledger.cite(found.id))


@router.get("/stories")
def stories(ledger: FromLedger, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Reports of the same event; each report is in exactly one story."""
    return whole(ledger.stories(), limit, offset)
