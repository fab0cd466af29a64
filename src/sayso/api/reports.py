"""Reports, what was read out of each, and statements."""

from typing import Any

from fastapi import APIRouter

from sayso.api.claims import shortened
from sayso.api.paging import FromLedger, Limit, Offset, Page, part, record, whole

router = APIRouter()


@router.get("/reports")
def reports(ledger: FromLedger, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Reports, published first to last, undated at the end."""
    return part(ledger.reports(limit, offset), limit, offset, ledger.counts().reports)


@router.get("/reports/{report_id}")
def report(ledger: FromLedger, report_id: str) -> dict[str, Any]:
    """One report."""
    return record(ledger.report(report_id))


@router.get("/reports/{report_id}/reading")
def reading(ledger: FromLedger, report_id: str) -> dict[str, Any]:
    """All that was read out of one report: statements, figures, times, places, actors."""
    return record(ledger.reading(report_id))


@router.get("/reports/{report_id}/claims")
def claims_of(ledger: FromLedger, report_id: str, limit: Limit = 50, offset: Offset = 0) -> Page:
    """The claims that a report takes part in."""
    ledger.report(report_id)
    return whole(shortened(ledger.claims_of(report_id)), limit, offset)


@router.get("/statements")
def statements(ledger: FromLedger, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Statements, by report and then by their place in it."""
    return part(ledger.statements(limit, offset), limit, offset, ledger.counts().statements)
