"""What else stands in reports: places, forecasts, caveats."""

from typing import Any

from fastapi import APIRouter

from sayso.api.paging import FromLedger, Limit, Offset, Page, part, record
from sayso.model.record import to_record

router = APIRouter()


@router.get("/places")
def places(ledger: FromLedger, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Mentions of places, a report an item, with the statements and claims they stand in; `limit` counts reports.

    Metonyms and demonyms are there, too, with their `use`: a map takes literal ones.
    """
    reports = ledger.listings.reports_with("places", limit, offset)
    found = ledger.places([report.id for report in reports])
    items = [{"report": key, "places": [to_record(place) for place in held]} for key, held in found.items()]
    return part(items, limit, offset, ledger.listings.held_count("places")[0])


@router.get("/forecasts")
def forecasts(ledger: FromLedger, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Statements on what is to come or held to be likely, by report and then by their place in it."""
    return part(ledger.listings.forecasts(limit, offset), limit, offset, ledger.listings.held_count("forecasts")[1])


@router.get("/caveats")
def caveats(ledger: FromLedger, limit: Limit = 50, offset: Offset = 0) -> Page:
    """What reports say is not known, a report an item; `limit` counts reports."""
    reports = ledger.listings.reports_with("caveats", limit, offset)
    items: list[dict[str, Any]] = [
        {**{key: plain[key] for key in ("published", "outlet", "url", "caveats")}, "report": plain["id"]}
        for plain in map(record, reports)
    ]
    return part(items, limit, offset, ledger.listings.held_count("caveats")[0])
