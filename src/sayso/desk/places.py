"""Map: places that reports name, at the precision known, with the statements that name them. A mention is not control."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse
from starlette.responses import Response

from sayso.app import now, world_map
from sayso.desk.figure_chart import gone
from sayso.desk.kept import FromKept, Kept
from sayso.desk.parts import Offset, page, paging, picture_file
from sayso.desk.window import FromWindow, Window
from sayso.tell.captions import map_caption
from sayso.tell.map_drawing import LEAST_SPAN, WORLD, MapDrawing, View, fitting, kept, map_drawing, opening
from sayso.tell.map_places import MapPlace, Mention, between, map_places, mentions, unplaced
from sayso.tell.pages import address
from sayso.tell.pictures import picture
from sayso.tell.timeline import entries

router = APIRouter(default_response_class=HTMLResponse)

On = Annotated[str, Query(pattern=r"^$|^\d{4}-\d\d-\d\d$")]
Key = Annotated[str, Query(max_length=300)]
Degrees = Annotated[float | None, Query(ge=-360, le=360)]
MOST_PLACES, MOST_STATEMENTS = 25, 4
"""On the page: places on a page of the list, and statements of each; one place alone shows all of its own."""


@router.get("/map.svg")
@router.get("/map.png")
def file(
    *,
    request: Request,
    window: FromWindow,
    kept_: FromKept,
    first: On = "",
    last: On = "",
    lat: Degrees = None,
    lon: Degrees = None,
    span: Degrees = None,
) -> Response:
    """The drawing as a picture, with its sources in the caption."""
    places = map_places(between(_mentions(window, kept_), first, last))
    drawn = map_drawing(world_map(), places, _view(places, lat, lon, span))
    return picture_file(request, picture("map", drawn, map_caption(drawn, now())), "map")


@router.get("/map")
def map_(
    *,
    request: Request,
    window: FromWindow,
    kept_: FromKept,
    first: On = "",
    last: On = "",
    lat: Degrees = None,
    lon: Degrees = None,
    span: Degrees = None,
    place: Key = "",
    offset: Offset = 0,
) -> HTMLResponse:
    """The map and its list; `place` shows one place alone, with all that names it."""
    found = between(_mentions(window, kept_), first, last)
    everywhere = map_places(found)
    places = tuple(one for one in everywhere if not place or one.key == place)
    view = _view(places, lat, lon, span)
    drawn = map_drawing(world_map(), places, view)
    listed = places[offset : offset + MOST_PLACES]
    return page(
        request,
        "map.html",
        title="Map",
        room="map",
        part=window,
        gone=kept_("gone", lambda: gone(window)),
        drawn=drawn,
        addresses=_addresses(drawn, {one.key for one in listed}, first, last),
        places=listed,
        paging=paging(request, offset, len(listed), len(places), MOST_PLACES),
        most=10_000 if place else MOST_STATEMENTS,
        place=place,
        unplaced=unplaced(found),
        first=first,
        last=last,
        moves=_moves(view, fitting(places), first, last, place),
        picture=address("/map.svg", first=first, last=last, lat=view.lat, lon=view.lon, span=view.span),
    )


def _mentions(window: Window, kept_: Kept) -> tuple[Mention, ...]:
    def made() -> tuple[Mention, ...]:
        readings = window.readings()
        return mentions(readings, entries(readings, window.claims()))

    return kept_("mentions", made)


def _view(places: tuple[MapPlace, ...], lat: float | None, lon: float | None, span: float | None) -> View:
    fit = opening(places)
    if lat is None and lon is None and span is None:
        return fit
    return kept(
        View(fit.lat if lat is None else lat, fit.lon if lon is None else lon, fit.span if span is None else span)
    )


def _at(view: View, first: str, last: str, place: str = "") -> str:
    return address("/map", lat=view.lat, lon=view.lon, span=view.span, first=first, last=last, place=place)


def _moves(view: View, whole: View, first: str, last: str, place: str) -> list[tuple[str, str]]:
    """Names and addresses of the neighbouring views; `whole` is that of all places."""
    around = [
        ("all of it", whole),
        ("nearer", view.moved(by=0.5)),
        ("further", view.moved(by=2)),
        ("← west", view.moved(right=-0.4)),
        ("east →", view.moved(right=0.4)),
        ("↑ north", view.moved(up=0.4)),
        ("↓ south", view.moved(up=-0.4)),
        ("the world", WORLD),
    ]
    return [(name, _at(there, first, last, place)) for name, there in around if there != view]


def _addresses(drawn: MapDrawing, listed: set[str], first: str, last: str) -> dict[str, str]:
    """Where a mark leads: to its place in the list; several places as one: nearer, as long as that parts them."""
    found = {}
    for mark in drawn.marks:
        one = mark.places[0]
        if len(mark.places) > 1 and drawn.view.span > LEAST_SPAN:
            found[one.key] = _at(kept(View(one.lat, one.lon, drawn.view.span / 4)), first, last)
        elif one.key in listed:
            found[one.key] = f"#p-{one.key}".replace(" ", "-")
        else:
            found[one.key] = address("/map", place=one.key, first=first, last=last)
    return found
