"""Search in titles and texts."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel

from sayso.api.paging import FromLedger, Limit, record

router = APIRouter()


class Hit(BaseModel):
    """A report, and a part of its text with the words found between ⟦ and ⟧."""

    report: dict[str, Any]
    snippet: str


class Hits(BaseModel):
    """What was found, best first."""

    items: list[Hit]


@router.get("/search")
def search(ledger: FromLedger, q: Annotated[str, Query(max_length=400)], limit: Limit = 50) -> Hits:
    """Reports by words, "a phrase" or a prefix*."""
    found = ledger.search(q, limit)
    return Hits(items=[Hit(report=record(hit.report), snippet=hit.snippet) for hit in found])
