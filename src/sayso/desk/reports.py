"""Reports: all that was published and kept, those that were not read included, with the reason."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from sayso.desk.kept import FromKept
from sayso.desk.parts import PAGE, FromLedger, Offset, page, paging
from sayso.model.report import Report
from sayso.tell.speakers import outlet_name

router = APIRouter(default_response_class=HTMLResponse)


@router.get("/reports")
def reports(
    *,
    request: Request,
    ledger: FromLedger,
    kept: FromKept,
    outlet: Annotated[str, Query(max_length=400)] = "",
    kind: Annotated[str, Query(max_length=20)] = "",
    offset: Offset = 0,
) -> HTMLResponse:
    """Reports, latest first, undated at the end."""
    held = kept("reports", ledger.reports)
    dated = [report for report in reversed(held) if report.published]
    ordered = [*dated, *(report for report in held if not report.published)]
    chosen = [report for report in ordered if _is_chosen(report, outlet, kind)]
    shown = chosen[offset : offset + PAGE]
    return page(
        request,
        "reports.html",
        title="Reports",
        room="reports",
        reports=shown,
        by_id={report.id: report for report in held},
        outlets=sorted({name for report in held if (name := outlet_name(report))}),
        outlet=outlet,
        kind=kind,
        failures=ledger.failures(),
        paging=paging(request, offset, len(shown), len(chosen)),
    )


def _is_chosen(report: Report, outlet: str, kind: str) -> bool:
    if outlet and outlet_name(report) != outlet:
        return False
    kinds = {
        "originals": not report.copy_of,
        "reprints": bool(report.copy_of),
        "unread": bool(report.skipped),
        "undated": not report.published,
    }
    return kinds.get(kind, True)
