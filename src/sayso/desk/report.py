"""A report's page: the text with what was found in it marked, each mark explained in the list beside it."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from sayso.desk.parts import FromLedger, page
from sayso.tell.plain import quoted, shortened
from sayso.tell.report_view import report_view

router = APIRouter(default_response_class=HTMLResponse)

MOST_RELATIVES = 200
"""Reprints and other texts of its address that a report's page names."""


@router.get("/reports/{report_id}")
def report(request: Request, ledger: FromLedger, report_id: str) -> HTMLResponse:
    """One report."""
    reading = ledger.reading(report_id)
    view = report_view(reading, ledger.listings.relatives(report_id, MOST_RELATIVES), ledger.claims_of(report_id))
    words = reading.report.title or reading.report.input_id or "report"
    title = f"{view.outlet or 'No outlet'}: {quoted(shortened(words, 80))}"
    return page(request, "report.html", title=title, room="reports", view=view, report=reading.report)
