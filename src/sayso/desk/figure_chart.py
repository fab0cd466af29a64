"""A drawing of figures: those of one subject, or of one source and one definition; with a table that says the same."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse
from starlette.responses import Response

from sayso.app import now
from sayso.desk.kept import FromKept, Kept
from sayso.desk.parts import page, picture_file
from sayso.desk.window import FromWindow, Window
from sayso.errors import NotFoundError
from sayso.tell.captions import chart_caption
from sayso.tell.figure_chart import Chart, figure_chart
from sayso.tell.figure_rows import FigureRow, figure_rows
from sayso.tell.figure_series import FigureSet, figure_set, figure_sets, same_source
from sayso.tell.pictures import picture
from sayso.tell.speakers import names_of

router = APIRouter(default_response_class=HTMLResponse)

By = Annotated[Literal["subject", "source"], Query()]


@router.get("/figures/chart/{figure_id}.svg")
@router.get("/figures/chart/{figure_id}.png")
def file(request: Request, window: FromWindow, kept: FromKept, figure_id: str, by: By = "subject") -> Response:
    """The drawing as a picture, with its sources in the caption."""
    chart = _chart(window, kept, figure_id, by)
    return picture_file(request, picture("chart", chart, chart_caption(chart, now())), f"figures-{chart.of.category}")


@router.get("/figures/chart/{figure_id}")
def drawing(request: Request, window: FromWindow, kept: FromKept, figure_id: str, by: By = "subject") -> HTMLResponse:
    """The drawing in which a figure stands, and its table."""
    chart = _chart(window, kept, figure_id, by)
    row = next(row for row in chart.of.rows if row.figure.id == figure_id)
    return page(
        request,
        "figure_chart.html",
        title=f"{chart.of.heading}: {row.speaker.name}" if by == "source" else chart.of.heading,
        room="figures",
        chart=chart,
        row=row,
        by=by,
        figure_id=figure_id,
    )


def _chart(window: Window, kept: Kept, figure_id: str, by: str) -> Chart:
    """Raises NotFoundError for a figure that is in no drawing."""
    found = next((one for one in kept("figure sets", lambda: sets(window)) if _holds(one, figure_id)), None)
    if found is None:
        raise NotFoundError("no drawing holds this figure", item=figure_id, remedy="choose one from the figures page")
    if by == "source":
        row = next(row for row in found.rows if row.figure.id == figure_id)
        rows = [row for one in kept("figure sets", lambda: sets(window)) for row in one.rows]
        found = figure_set(same_source(row, rows), window.revisions(), window.conflicts())
    return figure_chart(found, kept("gone", lambda: gone(window)))


def _holds(found: FigureSet, figure_id: str) -> bool:
    return any(row.figure.id == figure_id for row in found.rows)


def sets(window: Window) -> tuple[FigureSet, ...]:
    """All drawings there may be."""
    return figure_sets(_rows(window), window.revisions(), window.conflicts())


def _rows(window: Window) -> tuple[FigureRow, ...]:
    claims = window.claims()
    claim_of = {figure: claim.id for claim in claims for figure in claim.figures}
    readings = window.readings()
    return figure_rows(readings, claim_of, names_of(claims))


def gone(window: Window) -> frozenset[str]:
    """Claims that were withdrawn."""
    return frozenset(claim.id for claim in window.claims() if claim.status == "withdrawn")
