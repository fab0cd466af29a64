"""Search in titles and texts."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel

from sayso.api.paging import FromLedger, Limit, record
from sayso.listing_ports import Within

router = APIRouter()
DAY = r"^$|^\d{4}-\d\d-\d\d$"


class Hit(BaseModel):
    """A report, and a part of its text with the words found between ⟦ and ⟧."""

    report: dict[str, Any]
    snippet: str


class Hits(BaseModel):
    """What was found, best first."""

    items: list[Hit]


@router.get("/search")
def search(  # noqa: PLR0917 - the parts of a question
    ledger: FromLedger,
    q: Annotated[str, Query(max_length=400, description="words; empty: what is within alone")],
    who: Annotated[str, Query(max_length=400, description="words of the name of who says it")] = "",
    where: Annotated[str, Query(max_length=400, description="words of the name of a place named")] = "",
    first: Annotated[str, Query(pattern=DAY, description="published on this day or later")] = "",
    last: Annotated[str, Query(pattern=DAY, description="published on this day or earlier")] = "",
    limit: Limit = 50,
) -> Hits:
    """Reports by words, "a phrase" or a prefix*, by who says it, where and when; without words the latest first."""
    found = ledger.search(q, limit, within=Within(who=who.strip(), where=where.strip(), first=first, last=last))
    return Hits(items=[Hit(report=record(hit.report), snippet=hit.snippet) for hit in found])
