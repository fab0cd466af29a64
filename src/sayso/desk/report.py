"""A report's page: the text with what was found in it marked, each mark explained in the list beside it."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from sayso.desk.parts import FromLedger, page
from sayso.tell.report_view import report_view

router = APIRouter(default_response_class=HTMLResponse)


@router.get("/reports/{report_id}")
def report(request: Request, ledger: FromLedger, report_id: str) -> HTMLResponse:
    """One report."""
    reading = ledger.reading(report_id)
    view = report_view(reading, ledger.reports(), ledger.claims_of(report_id))
    title = reading.report.title or reading.report.input_id or "Report"
    return page(request, "report.html", title=title[:80], room="reports", view=view, report=reading.report)
