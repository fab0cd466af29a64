"""Sources: how what is watched fares, and how each outlet fares in this ledger; every count with what it is a count of."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from sayso.desk.kept import FromKept
from sayso.desk.parts import PAGE, FromLedger, Offset, page, paging
from sayso.desk.window import FromWindow, Window
from sayso.tell.outlets import OutletRow, arrival_gap, gap_words, outlet_rows

router = APIRouter(default_response_class=HTMLResponse)


@router.get("/sources")
def sources(
    request: Request, ledger: FromLedger, window: FromWindow, kept: FromKept, offset: Offset = 0
) -> HTMLResponse:
    """What is watched, the unwell first; then outlets."""
    watched = ledger.watch().sources()
    rows = kept("outlet rows", lambda: _rows(window))
    shown = rows[offset : offset + PAGE]
    return page(
        request,
        "sources.html",
        title="Sources",
        room="sources",
        part=window,
        watched=[
            (one, gap_words(arrival_gap(one.poll.arrivals))) for one in sorted(watched, key=lambda w: not w.reasons)
        ],
        outlets=[(row, gap_words(row.gap)) for row in shown],
        paging=paging(request, offset, len(shown), len(rows)),
    )


def _rows(window: Window) -> tuple[OutletRow, ...]:
    return outlet_rows(window.readings(), window.claims())
