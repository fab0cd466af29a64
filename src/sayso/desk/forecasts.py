"""Forecasts: who expects what by when, on what condition; and what people noted of what came."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from sayso.app import now
from sayso.desk.figure_chart import gone
from sayso.desk.kept import FromKept
from sayso.desk.parts import FromLedger, Offset, PartName, listed, page
from sayso.desk.window import FromWindow, Window
from sayso.ledger import Ledger
from sayso.model.judgement import standing
from sayso.model.words import Iso
from sayso.tell.forecasts import Forecast, forecasts
from sayso.tell.timeline import actors, entries

router = APIRouter(default_response_class=HTMLResponse)


@router.get("/forecasts")
def page_of_forecasts(
    *,
    request: Request,
    ledger: FromLedger,
    window: FromWindow,
    kept: FromKept,
    actor: Annotated[str, Query(max_length=400)] = "",
    part: PartName = "",
    offset: Offset = 0,
) -> HTMLResponse:
    """Those whose time has passed, those still ahead, those without a time; all of one of them with `part`."""
    held = kept("forecasts", lambda: _forecasts(ledger, window))
    shown = [one for one in held if not actor or one.entry.speaker.name == actor]
    at = now()
    sections, pages = listed(request, {key: _due(shown, key, at) for key in HEADINGS}, part, offset)
    return page(
        request,
        "forecasts.html",
        title="Forecasts",
        room="forecasts",
        window=window,
        sections=sections,
        headings=HEADINGS,
        paging=pages,
        gone=kept("gone", lambda: gone(window)),
        actor=actor,
        actors=actors(one.entry for one in held),
        at=at,
    )


HEADINGS: Mapping[str, str] = {
    "passed": "Their time has passed",
    "ahead": "Still ahead",
    "open": "No time given",
}


def _due(shown: list[Forecast], key: str, at: Iso) -> list[Forecast]:
    """Those of one part; what passed last stands first."""
    found = [one for one in shown if one.due(at) == key]
    return found[::-1] if key == "passed" else found


def _forecasts(ledger: Ledger, window: Window) -> tuple[Forecast, ...]:
    readings = window.readings()
    claims = window.claims()
    return forecasts(readings, entries(readings, claims), claims, standing(ledger.judgements()))
