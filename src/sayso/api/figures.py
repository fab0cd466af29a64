"""Figures, their revisions and conflicts, and why two of them are no conflict."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel

from sayso.api.paging import FromLedger, Limit, Offset, Page, part
from sayso.model.balance import Balance
from sayso.model.terms import folded

router = APIRouter()


class Explanation(BaseModel):
    """A reason in words."""

    figure: str
    other: str
    why: str


@router.get("/figures")
def figures(ledger: FromLedger, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Figures, by report and then by their place in it."""
    return part(ledger.figures(limit, offset), limit, offset, ledger.counts().figures)


@router.get("/revisions")
def revisions(ledger: FromLedger, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Where an origin moved its own figure, older figure first."""
    return part(ledger.revisions(limit, offset), limit, offset, ledger.counts().revisions)


@router.get("/conflicts")
def conflicts(ledger: FromLedger, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Two figures of different origins with the arithmetic; kind `scope` is a note, not a contradiction."""
    return part(ledger.conflicts(limit, offset), limit, offset, ledger.counts().conflicts)


@router.get("/balances")
def balances(
    request: Request,
    limit: Limit = 50,
    offset: Offset = 0,
    source: Annotated[str | None, Query(max_length=200)] = None,
    category: Annotated[str | None, Query(max_length=20)] = None,
) -> Page:
    """Running totals, one source and one thing counted at a time, with daily rates, implications and corrections.

    Of a ledger of more than 2,000 reports: in the claims that the 300 reports which came in last take part in.
    """
    everything: tuple[Balance, ...] = request.app.state.balances()
    found = [
        one
        for one in everything
        if (source is None or folded(source) in folded(one.source)) and category in (None, one.definition.category)
    ]
    return part(found[offset : offset + limit], limit, offset, len(found))


@router.get("/why-not")
def why_not(ledger: FromLedger, figure: str, other: str) -> Explanation:
    """Why two figures are no conflict, or that they are one."""
    return Explanation(figure=figure, other=other, why=ledger.why_not(figure, other))
