"""Parts that every page needs: the ledger, the template, the paging."""

from collections.abc import Mapping, Sequence
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

PAGE, FEW = 50, 15
"""Rows on a page of a list, and of a list beside others."""


def _ledger(request: Request) -> Ledger:
    ledger: Ledger = request.app.state.ledger
    return ledger


FromLedger = Annotated[Ledger, Depends(_ledger)]
Offset = Annotated[int, Query(ge=0, le=10_000_000)]
Words = Annotated[str, Query(max_length=400)]
PartName = Annotated[str, Query(max_length=20)]
"""Which of several lists is looked at alone."""


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


def paging(request: Request, offset: int, shown: int, total: int, size: int = PAGE) -> Paging:
    """Paging that keeps the question's other parts; `size` rows are on a page."""
    return Paging(
        offset=offset,
        shown=shown,
        total=total,
        before=_asked_with(request, "offset", str(max(0, offset - size))) if offset else None,
        after=_asked_with(request, "offset", str(offset + size)) if offset + shown < total else None,
    )


def _asked_with(request: Request, name: str, value: str) -> str:
    """The address of the same page, asked the same but for this."""
    kept = [(key, held) for key, held in request.query_params.multi_items() if key != name]
    return f"{request.url.path}?{urlencode([*kept, (name, value)], errors='replace')}"


@dataclass(frozen=True, slots=True)
class Section:
    """One of several lists on a page: its beginning, or a page of it where it is looked at alone."""

    rows: Sequence[object]
    total: int
    whole: str | None
    """Where all of it is; null where that is here."""


def listed(
    request: Request, lists: Mapping[str, Sequence[object]], part: str, offset: int, few: int | None = None
) -> tuple[dict[str, Section], Paging | None]:
    """The lists of a page, by name: the first `few` (`FEW`) of each, or of the one that is asked for (`part`) a page."""
    if part in lists:
        rows, total = lists[part][offset : offset + PAGE], len(lists[part])
        return {part: Section(rows, total, None)}, paging(request, offset, len(rows), total, PAGE)
    few = FEW if few is None else few
    begun = {
        name: Section(rows[:few], len(rows), _asked_with(request, "part", name) if len(rows) > few else None)
        for name, rows in lists.items()
    }
    return begun, None
