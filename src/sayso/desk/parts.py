"""Parts that every page needs: the ledger, the template, the paging."""

from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Depends, Query, Request
from fastapi.responses import HTMLResponse
from starlette.responses import Response

from sayso.desk.png import png
from sayso.desk.visitor import visitor_of
from sayso.ledger import Ledger
from sayso.tell.pages import render

PAGE = 50
"""Rows on a page of a list."""


def _ledger(request: Request) -> Ledger:
    ledger: Ledger = request.app.state.ledger
    return ledger


FromLedger = Annotated[Ledger, Depends(_ledger)]
Offset = Annotated[int, Query(ge=0, le=10_000_000)]
Words = Annotated[str, Query(max_length=400)]


def page(request: Request, template: str, *, code: int = 200, **values: object) -> HTMLResponse:
    """A page of the desk. `title` names it in the browser's tab; `room` marks the navigation."""
    values.setdefault("room", None)
    values.setdefault("visitor", visitor_of(request))
    text = render(f"desk/{template}", path=request.url.path, asked=request.query_params.get("q", ""), **values)
    # Lone surrogates cannot be sent; they are shown as what they are, something unreadable.
    return HTMLResponse(text.encode("utf-8", "replace"), status_code=code)


def picture_file(request: Request, svg: str, name: str) -> Response:
    """A drawing as a file to keep, as lines or, at an address that ends so, as a PNG of twice its size.

    Opened in a browser it may use its own style and nothing else.
    """
    as_png = request.url.path.endswith(".png")
    headers = {
        "Content-Disposition": f'attachment; filename="{name}.{"png" if as_png else "svg"}"',
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    }
    body = png(svg) if as_png else svg.encode("utf-8", "replace")
    return Response(body, media_type="image/png" if as_png else "image/svg+xml", headers=headers)


@dataclass(frozen=True, slots=True)
class Paging:
    """Where in a list a page stands, and the addresses of its neighbours."""

    offset: int
    shown: int
    total: int
    before: str | None
    after: str | None


def paging(request: Request, offset: int, shown: int, total: int) -> Paging:
    """Paging that keeps the question's other parts."""

    def at(there: int) -> str:
        kept = [(key, value) for key, value in request.query_params.multi_items() if key != "offset"]
        return f"{request.url.path}?{urlencode([*kept, ('offset', str(there))], errors='replace')}"

    return Paging(
        offset=offset,
        shown=shown,
        total=total,
        before=at(max(0, offset - PAGE)) if offset else None,
        after=at(offset + PAGE) if offset + shown < total else None,
    )
