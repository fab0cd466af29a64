"""Open questions: what reports say is not known, what was asked, and who was asked and is silent since when."""

from collections.abc import Sequence

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from sayso.app import now
from sayso.desk.kept import FromKept, Kept
from sayso.desk.parts import Offset, PartName, listed, page
from sayso.desk.window import FromWindow, Window
from sayso.tell.extents import extent
from sayso.tell.open_questions import OpenCaveat, Silence, open_caveats, questions, silences
from sayso.tell.timeline import Entry, entries

router = APIRouter(default_response_class=HTMLResponse)


@router.get("/open")
def open_questions(
    request: Request, window: FromWindow, kept: FromKept, part: PartName = "", offset: Offset = 0
) -> HTMLResponse:
    """Silences first, then questions, then caveats; all of one of them with `part`."""
    silent, asked, caveats = held_open(kept, window)
    held: dict[str, Sequence[object]] = {"silent": silent, "asked": asked, "caveats": caveats}
    sections, pages = listed(request, held, part, offset)
    today = extent(now())
    return page(
        request,
        "open.html",
        title="Open questions",
        room="open",
        window=window,
        sections=sections,
        paging=pages,
        today=int(today.start) if today else 0,
    )


def held_open(kept: Kept, window: Window) -> tuple[tuple[Silence, ...], tuple[Entry, ...], tuple[OpenCaveat, ...]]:
    """Who is silent, what is asked, and what reports say is not known; kept for the next page."""
    return kept("open", lambda: _open(window))


def _open(window: Window) -> tuple[tuple[Silence, ...], tuple[Entry, ...], tuple[OpenCaveat, ...]]:
    readings = window.readings()
    said = entries(readings, window.claims())
    return silences(said), questions(said), open_caveats(readings)
