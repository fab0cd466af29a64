"""Claims: who says what, via whom, on how many origins, known and unknown; filtered by status and words."""

from collections import Counter
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from sayso.desk.kept import FromKept
from sayso.desk.parts import PAGE, FromLedger, Offset, Words, page, paging
from sayso.tell.claim_list import claim_line, matches
from sayso.tell.quoting import gist_statement
from sayso.tell.telling import telling_first

router = APIRouter(default_response_class=HTMLResponse)


@router.get("/claims")
def claims(
    *,
    request: Request,
    ledger: FromLedger,
    kept: FromKept,
    status: Annotated[str, Query(max_length=20)] = "",
    q: Words = "",
    source: Annotated[str, Query(max_length=400)] = "",
    offset: Offset = 0,
) -> HTMLResponse:
    """Claims by the day they last moved, the most telling of a day first."""
    ordered = kept("telling", lambda: telling_first(ledger.claims()))
    held = [claim for claim in ordered if matches(claim, q, source)]
    chosen = [claim for claim in held if not status or claim.status == status]
    shown = chosen[offset : offset + PAGE]
    readings = {found.report.id: found for found in ledger.readings([gist_statement(claim).report for claim in shown])}
    return page(
        request,
        "claims.html",
        title="Claims",
        room="claims",
        lines=[claim_line(claim, readings.get(gist_statement(claim).report)) for claim in shown],
        held=Counter(claim.status for claim in held),
        status=status,
        source=source,
        paging=paging(request, offset, len(shown), len(chosen)),
    )
