"""Subscribing, confirming, changing, leaving: the pages that mails link to. A link alone changes nothing, its button does.

Mail scanners follow links, so a GET never confirms or stops anything. One press in a mail program (RFC 8058) is a POST.
"""

from collections.abc import Iterator
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Query, Request
from fastapi.responses import HTMLResponse

from sayso.dispatch import Dispatch
from sayso.errors import DigestError
from sayso.ledger import Ledger
from sayso.model.mailing import Edition
from sayso.tell.pages import render
from sayso.tell.plain import harmless
from sayso.tell.schedule import EDITIONS

router = APIRouter(default_response_class=HTMLResponse)


def _dispatch(request: Request) -> Iterator[Dispatch]:
    ledger: Ledger = request.app.state.ledger
    with ledger.dispatch() as dispatch:
        yield dispatch


def reader_page(request: Request, template: str, *, code: int = 200, **values: object) -> HTMLResponse:
    """A page for readers: no way into the rest of the desk."""
    del request
    return HTMLResponse(render(f"readers/{template}", **values).encode("utf-8", "replace"), status_code=code)


def _dispatch_if_set(request: Request) -> Iterator[Dispatch | None]:
    ledger: Ledger = request.app.state.ledger
    try:
        opened = ledger.dispatch()
    except DigestError:
        yield None
        return
    with opened as dispatch:
        yield dispatch


FromDispatch = Annotated[Dispatch, Depends(_dispatch)]
MaybeDispatch = Annotated[Dispatch | None, Depends(_dispatch_if_set)]
"""None where the settings cannot be: a page that shows more than mails is shown without them."""
Secret = Annotated[str, Query(max_length=200)]
Followed = Annotated[str, Query(max_length=1_000)]
"""What is followed, by id, with commas between them."""
ShortForm = Annotated[str, Form(max_length=300)]


@router.get("/subscribe")
def ask(request: Request) -> HTMLResponse:
    """The form."""
    return _form(request)


@router.post("/subscribe")
def subscribe(
    *,
    request: Request,
    dispatch: FromDispatch,
    address: ShortForm = "",
    edition: ShortForm = "twice_weekly",
    zone: ShortForm = "",
) -> HTMLResponse:
    """Ask the address. The answer is the same whether it is known or not: the page tells nobody who reads what."""
    try:
        dispatch.subscribe(address, _edition(edition), zone.strip() or None)
    except DigestError as error:
        return _form(request, problem=str(error), address=address, edition=edition, zone=zone, code=400)
    said = "A mail is on its way to this address. Its link says yes; without that, nothing else will come."
    return reader_page(request, "said.html", title="Ask your mail", said=said)


@router.get("/confirm/{token}/{code}")
def confirming(request: Request, token: str, code: str) -> HTMLResponse:
    """The button."""
    del token, code
    return reader_page(request, "confirm.html", title="Confirm your address")


@router.post("/confirm/{token}/{code}")
def confirm(request: Request, dispatch: FromDispatch, token: str, code: str) -> HTMLResponse:
    """Say yes."""
    try:
        is_watching = dispatch.confirm_watching(f"{token}/{code}")
        reader = None if is_watching else dispatch.confirm(f"{token}/{code}")
    except DigestError as error:
        return reader_page(request, "said.html", title="That did not work", said=str(error), code=400)
    what = f"the digest {EDITIONS[reader.edition]}" if reader and reader.edition else "the alerts that you follow"
    if is_watching:
        what = "a mail when something comes in about the watchlist"
    return reader_page(request, "said.html", title="Thank you", said=f"You will get {what}.")


@router.get("/unsubscribe/{token}")
def leaving(request: Request, dispatch: FromDispatch, token: str, following: Followed = "") -> HTMLResponse:
    """The button to stop, and another edition or zone."""
    try:
        reader = dispatch.reader(token)
    except DigestError as error:
        return reader_page(request, "said.html", title="That did not work", said=str(error), code=404)
    return reader_page(
        request,
        "leave.html",
        title="Your mails",
        reader=reader,
        following=following,
        about=_about(dispatch, following),
        editions=EDITIONS,
    )


@router.post("/unsubscribe/{token}")
def leave(request: Request, dispatch: FromDispatch, token: str, following: Followed = "") -> HTMLResponse:
    """Stop. Again says the same."""
    about = _about(dispatch, following)
    try:
        dispatch.leave(token, following or None)
    except DigestError as error:
        return reader_page(request, "said.html", title="That did not work", said=str(error), code=404)
    said = f"You will not be told of {about} any more." if following else "No more mails will come."
    return reader_page(request, "said.html", title="Done", said=said)


@router.post("/unsubscribe/{token}/change")
def change(
    *,
    request: Request,
    dispatch: FromDispatch,
    token: str,
    edition: ShortForm = "",
    zone: ShortForm = "",
) -> HTMLResponse:
    """Another edition or zone."""
    try:
        reader = dispatch.change(token, _edition(edition), zone.strip())
    except DigestError as error:
        return reader_page(request, "said.html", title="That did not work", said=str(error), code=400)
    what = f"The digest comes {EDITIONS[reader.edition]}" if reader.edition else "Only alerts will come"
    return reader_page(request, "said.html", title="Changed", said=f"{what} ({reader.zone}).")


def _about(dispatch: Dispatch, following_id: str) -> str:
    """What somebody follows: a claim, also where they follow it no more, or watchlists."""
    if "," in following_id:
        return "these watchlists"
    found = next((one for one in dispatch.followings() if one.id == following_id), None)
    return "this claim" if found is None or found.watchlist is None else "this watchlist"


def _edition(written: str) -> Edition | None:
    """Raises DigestError for what is neither an edition nor alerts alone."""
    if written == "alerts":
        return None
    if written not in EDITIONS:
        raise DigestError("no edition", item=harmless(written)[:40], remedy=f"it is one of {', '.join(EDITIONS)}")
    return written


def _form(
    request: Request,
    *,
    problem: str = "",
    address: str = "",
    edition: str = "twice_weekly",
    zone: str = "",
    code: int = 200,
) -> HTMLResponse:
    return reader_page(
        request,
        "subscribe.html",
        title="Get the digest",
        problem=problem,
        address=address,
        edition=edition,
        zone=zone,
        editions=EDITIONS,
        code=code,
    )
