"""A claim's page: its history, every source sentence in its paragraph, origins with why, figures, what does not fit."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from starlette.responses import Response

from sayso.desk.parts import PAGE, FromLedger, Offset, page, paging
from sayso.desk.watch_buttons import watch_buttons
from sayso.ledger import Ledger
from sayso.model.claim import Claim
from sayso.model.judgement import Judgement, standing
from sayso.tell.bounds_drawn import drawn_bounds
from sayso.tell.claim_part import claim_part, left_out
from sayso.tell.claim_view import ClaimView, claim_view
from sayso.tell.origin_drawing import origin_drawing
from sayso.tell.pages import path_segment
from sayso.tell.plain import quoted, shortened
from sayso.tell.speakers import NOBODY

router = APIRouter(default_response_class=HTMLResponse)

MOST_FIGURES = 500
"""Figures of a claim whose conflicts are looked for."""


@router.get("/claims/{claim_id}/pack.wacz")
def pack(ledger: FromLedger, claim_id: str) -> Response:
    """The claim with all its evidence as one file that anybody can open and check (`sayso pack`)."""
    found = ledger.claim(claim_id)
    name = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in found.id)[:80]
    headers = {"Content-Disposition": f'attachment; filename="claim-{name}.wacz"'}
    return Response(ledger.pack(found.id), media_type="application/wacz", headers=headers)


@router.get("/claims/{claim_id}")
def claim(request: Request, ledger: FromLedger, claim_id: str, offset: Offset = 0) -> Response:
    """One claim; the address of one that was merged leads to where it went."""
    found = ledger.claim(claim_id)
    if found.id != claim_id:
        return RedirectResponse(f"/claims/{path_segment(found.id)}", status_code=308)
    return claim_page(request, ledger, found, offset=offset)


def claim_page(
    request: Request, ledger: Ledger, found: Claim, *, problem: str | None = None, status: int = 200, offset: int = 0
) -> HTMLResponse:
    """The page, with a line on what went wrong where a judgement was refused. Of a long history a part is shown."""
    whole, found = found, claim_part(found, offset, PAGE)
    readings = ledger.readings(sorted({said.report for said in found.statements} | {e.report for e in found.history}))
    listings = ledger.listings
    view = claim_view(
        found, readings, listings.revisions_of(found.id), listings.conflicts_of(whole.figures[:MOST_FIGURES])
    )
    return page(
        request,
        "claim.html",
        code=status,
        title=f"{_who(view)}: {quoted(shortened(found.gist, 80))}",
        room="claims",
        view=view,
        claim=found,
        drawn=drawn_bounds(row.figure for row in view.figures),
        claim_of=_claim_of(ledger, view),
        origins_drawn=origin_drawing(found, view.reports),
        cite=ledger.cite(found.id),
        judgements=_judgements(ledger, whole),
        problem=problem,
        buttons=watch_buttons(request, ledger),
        paging=paging(request, offset, len(found.history), max(len(whole.history), len(found.history))),
        left_out=left_out(whole, found),
    )


def _who(view: ClaimView) -> str:
    """Who says it: before what is said, in the browser's tab as well."""
    return view.gist.speaker.name[:60] if view.gist else NOBODY


def _claim_of(ledger: Ledger, view: ClaimView) -> dict[str, str]:
    """The claims of the figures that stand beside the claim's own."""
    reports = {part.figure.report for found in (*view.conflicts, *view.scope_notes) for part in found.figures}
    held = ledger.listings.claims_of_reports(sorted(reports), MOST_FIGURES)
    return {figure: claim.id for claim in held for figure in claim.figures}


def _judgements(ledger: Ledger, found: Claim) -> list[Judgement]:
    """Judgements on the claim, its statements or its figures that were not undone, latest first."""
    mine = {found.id, *found.figures, *(said.id for said in found.statements)}
    return [judgement for judgement in reversed(standing(ledger.judgements())) if mine & set(judgement.subjects)]
