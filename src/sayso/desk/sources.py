"""Sources: how what is watched fares, and how each outlet fares in this ledger; every count with what it is a count of."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from sayso.desk.kept import FromKept
from sayso.desk.parts import FromLedger, page
from sayso.desk.window import FromWindow, Window
from sayso.tell.outlets import OutletRow, arrival_gap, gap_words, outlet_rows

router = APIRouter(default_response_class=HTMLResponse)


@router.get("/sources")
def sources(request: Request, ledger: FromLedger, window: FromWindow, kept: FromKept) -> HTMLResponse:
    """What is watched, the unwell first; then outlets."""
    watched = ledger.watch().sources()
    return page(
        request,
        "sources.html",
        title="Sources",
        room="sources",
        part=window,
        watched=[
            (one, gap_words(arrival_gap(one.poll.arrivals))) for one in sorted(watched, key=lambda w: not w.reasons)
        ],
        outlets=[(row, gap_words(row.gap)) for row in kept("outlet rows", lambda: _rows(window))],
    )


def _rows(window: Window) -> tuple[OutletRow, ...]:
    return outlet_rows(window.readings(), window.claims())
