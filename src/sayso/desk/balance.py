"""Balances: each source's running totals, its daily rates with the arithmetic, what follows from them, what it took back."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from sayso.desk.kept import FromKept
from sayso.desk.parts import FromLedger, Offset, page, paging
from sayso.desk.window import FromWindow
from sayso.tell.balance_rows import counted_words

router = APIRouter(default_response_class=HTMLResponse)

BOOKS = 20
"""Balances on a page: each is a table, with its arithmetic under it."""


@router.get("/figures/balance")
def balances(
    request: Request, ledger: FromLedger, kept: FromKept, window: FromWindow, offset: Offset = 0
) -> HTMLResponse:
    """Balances; of a large ledger, those that the latest reports take part in."""
    found = kept("balances", ledger.balances)
    shown = found[offset : offset + BOOKS]
    return page(
        request,
        "balance.html",
        title="Running totals",
        room="figures",
        part=window,
        balances=[(counted_words(one.definition), one) for one in shown],
        paging=paging(request, offset, len(shown), len(found), BOOKS),
    )
