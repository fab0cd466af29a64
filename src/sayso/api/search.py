"""Search in titles and texts."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel

from sayso.api.paging import FromLedger, Limit, record
from sayso.listing_ports import Within

router = APIRouter()
DAY = r"^$|^\d{4}-\d\d-\d\d$"
Who = Annotated[str, Query(max_length=400, description="words of the name of who says it")]
Where = Annotated[str, Query(max_length=400, description="words of the name of a place named")]
First = Annotated[str, Query(pattern=DAY, description="published on this day or later")]
Last = Annotated[str, Query(pattern=DAY, description="published on this day or earlier")]


class Hit(BaseModel):
    """A report, and a part of its text with the words found between ⟦ and ⟧."""

    report: dict[str, Any]
    snippet: str


class AlikeHit(BaseModel):
    """A statement whose words mean something like the text asked for, its report, and the id of its claim."""

    statement: dict[str, Any]
    report: dict[str, Any]
    claim: str | None


class AlikeHits(BaseModel):
    """What was found, nearest in meaning first; `waiting` reports cannot be found by meaning yet."""

    items: list[AlikeHit]
    waiting: int


class Hits(BaseModel):
    """What was found, best first."""

    items: list[Hit]


@router.get("/search")
def search(  # noqa: PLR0917 - the parts of a question
    ledger: FromLedger,
    q: Annotated[str, Query(max_length=400, description="words; empty: what is within alone")],
    who: Who = "",
    where: Where = "",
    first: First = "",
    last: Last = "",
    limit: Limit = 50,
) -> Hits:
    """Reports by words, "a phrase" or a prefix*, by who says it, where and when; without words the latest first."""
    found = ledger.search(q, limit, within=Within(who=who.strip(), where=where.strip(), first=first, last=last))
    return Hits(items=[Hit(report=record(hit.report), snippet=hit.snippet) for hit in found])


@router.get("/search/alike")
def search_alike(  # noqa: PLR0917 - the parts of a question
    ledger: FromLedger,
    text: Annotated[str, Query(max_length=2_000, description="a sentence in words of your own")],
    who: Who = "",
    where: Where = "",
    first: First = "",
    last: Last = "",
    limit: Limit = 50,
) -> AlikeHits:
    """Statements that mean something like a text, one of each claim; a small model guesses which are nearest."""
    within = Within(who=who.strip(), where=where.strip(), first=first, last=last)
    found = ledger.alike(text, limit, within=within)
    items = [AlikeHit(statement=record(one.statement), report=record(one.report), claim=one.claim) for one in found]
    return AlikeHits(items=items, waiting=ledger.without_meaning())
