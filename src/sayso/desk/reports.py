"""Reports: all that was published and kept, those that were not read included, with the reason."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from sayso.desk.carrying import carrying
from sayso.desk.kept import FromKept
from sayso.desk.parts import PAGE, FromLedger, Offset, page, paging
from sayso.listing_ports import ReportKind

router = APIRouter(default_response_class=HTMLResponse)

KINDS: Mapping[str, ReportKind] = {
    "originals": "originals",
    "reprints": "reprints",
    "unread": "unread",
    "undated": "undated",
}


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
    chosen = KINDS.get(kind)
    shown = ledger.listings.latest_reports(PAGE, offset, outlet=outlet or None, kind=chosen)
    originals = ledger.listings.reports_by_id(sorted({report.copy_of for report in shown if report.copy_of}))
    return page(
        request,
        "reports.html",
        title="Reports",
        room="reports",
        reports=shown,
        carrying=carrying(ledger, kept),
        by_id={report.id: report for report in (*originals, *shown)},
        outlets=kept("outlets", ledger.listings.outlets),
        outlet=outlet,
        kind=kind,
        failures=kept("failures", ledger.failures),
        paging=paging(request, offset, len(shown), ledger.listings.reports_count(outlet or None, chosen)),
    )
