"""Timeline: statements and dated own voice, by lane and day; filtered by actor and claim, zoomed by links."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse
from starlette.responses import Response

from sayso.app import now
from sayso.desk.figure_chart import gone
from sayso.desk.kept import FromKept, Kept
from sayso.desk.parts import PAGE, Offset, page, paging, picture_file
from sayso.desk.window import FromWindow, Window
from sayso.tell.captions import timeline_caption
from sayso.tell.extents import Extent, date_of
from sayso.tell.pictures import picture
from sayso.tell.timeline import FINER, Entry, Zoom, actors, chosen, entries, neighbours, window, within
from sayso.tell.timeline_drawing import timeline_drawing

router = APIRouter(default_response_class=HTMLResponse)

MOST_ACTORS = 200
MOST_UNDATED = 50


@dataclass(frozen=True, slots=True)
class Asked:
    """Which part of time, and whose words or which claim's alone."""

    zoom: Annotated[Zoom, Query()] = "all"
    at: Annotated[str, Query(pattern=r"^$|^\d{4}-\d\d-\d\d$")] = ""
    actor: Annotated[str, Query(max_length=400)] = ""
    claim: Annotated[str, Query(max_length=200)] = ""


WhatIsAsked = Annotated[Asked, Depends()]


@router.get("/timeline.svg")
@router.get("/timeline.png")
def file(request: Request, window_: FromWindow, kept: FromKept, asked: WhatIsAsked) -> Response:
    """The drawing as a picture, with its sources in the caption."""
    held = chosen(_entries(window_, kept), asked.actor, asked.claim)
    shown = window(held, asked.zoom, asked.at or None) or Extent(1, 2)
    drawn = timeline_drawing(within(held, shown), [entry for entry in held if not entry.when], shown)
    return picture_file(request, picture("timeline", drawn, timeline_caption(drawn, asked.actor, now())), "timeline")


@router.get("/timeline")
def timeline(
    request: Request, window_: FromWindow, kept: FromKept, asked: WhatIsAsked, offset: Offset = 0
) -> HTMLResponse:
    """A part of time, drawn and listed; what has no date apart."""
    held = chosen(_entries(window_, kept), asked.actor, asked.claim)
    shown = window(held, asked.zoom, asked.at or None)
    found = within(held, shown) if shown else ()
    undated = [entry for entry in held if not entry.when]
    on = date_of(shown.start).isoformat() if shown else ""
    listed = found[offset : offset + PAGE]
    return page(
        request,
        "timeline.html",
        title="Timeline",
        room="timeline",
        part=window_,
        drawn=timeline_drawing(found, undated, shown) if shown else None,
        window=shown,
        zoom=asked.zoom,
        finer=FINER[asked.zoom],
        on=asked.at or on,
        actor=asked.actor,
        claim=asked.claim,
        gone=kept("gone", lambda: gone(window_)),
        actors=kept("actors", lambda: actors(_entries(window_, kept)))[:MOST_ACTORS],
        listed=listed,
        undated=undated[:MOST_UNDATED],
        undated_count=len(undated),
        beside=neighbours(held, shown) if shown else (),
        paging=paging(request, offset, len(listed), len(found)),
    )


def _entries(window_: Window, kept: Kept) -> tuple[Entry, ...]:
    return kept("timeline", lambda: entries(window_.readings(), window_.claims()))
