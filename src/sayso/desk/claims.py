"""Claims: who says what, via whom, on how many origins, known and unknown; filtered by status and words."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from sayso.desk.asking import Asked, chosen_claims
from sayso.desk.kept import FromKept
from sayso.desk.parts import FromLedger, Offset, Words, page, paging
from sayso.desk.shelf import MaybeShelf
from sayso.desk.views import asked_of, new_in, view_links
from sayso.desk.watch_buttons import FromWatchButtons
from sayso.desk.window import FromWindow
from sayso.tell.claim_list import claim_lines
from sayso.tell.quoting import gist_statement

router = APIRouter(default_response_class=HTMLResponse)


@router.get("/claims")
def claims(
    *,
    request: Request,
    ledger: FromLedger,
    kept: FromKept,
    window: FromWindow,
    shelf: MaybeShelf,
    buttons: FromWatchButtons,
    status: Annotated[str, Query(max_length=20)] = "",
    q: Words = "",
    source: Annotated[str, Query(max_length=400)] = "",
    view: Annotated[str, Query(max_length=80)] = "",
    offset: Offset = 0,
) -> HTMLResponse:
    """Claims by the day they last moved, the most telling of a day first. `view`: the saved view that is looked at."""
    asked = Asked(status, q.strip(), source)
    shown, held = chosen_claims(ledger, kept, window, asked, offset)
    views = shelf.views() if shelf else ()
    looked_at = next((one for one in views if one.id == view and asked_of(one) == asked), None)
    if shelf and looked_at:
        looked_at = shelf.look_at_view(looked_at)
        views = tuple(looked_at if one.id == view else one for one in views)
    chosen_count = held[status] if status else sum(held.values())
    gists = [gist_statement(claim) for claim in shown]
    said = ledger.statements_by_id([gist.id for gist in gists])
    return page(
        request,
        "claims.html",
        title="Claims",
        room="claims",
        lines=claim_lines(shown, said, ledger.listings.reports_by_id([gist.report for gist in gists])),
        held=held,
        status=status,
        source=source,
        buttons=buttons,
        views=view_links(views, kept, window),
        looked_at=looked_at,
        new=new_in(asked, looked_at.looked.before, kept, window) if looked_at else frozenset(),
        may_save=shelf is not None and asked != Asked(),
        paging=paging(request, offset, len(shown), chosen_count),
    )
