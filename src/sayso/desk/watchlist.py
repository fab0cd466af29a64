"""Watchlist: the claims, stories and speakers that a reader watches, and what is new about each since they last looked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from sayso.desk.kept import FromKept, Kept
from sayso.desk.parts import FromLedger, page
from sayso.desk.shelf import FromShelf, MaybeShelf, back_to
from sayso.desk.subscribing import FromDispatch, MaybeDispatch
from sayso.ledger import Ledger
from sayso.model.shelf import WatchItem, WatchKind
from sayso.shelf import Shelf
from sayso.tasks.shelf_news import News
from sayso.tell.watch_rows import SaidLine, said_lines

router = APIRouter(default_response_class=HTMLResponse)

MOST_LINES = 3
"""Of what is new about one thing; its number says how many there are."""

Following = Annotated[str, Form(max_length=2_000)]


@dataclass(frozen=True, slots=True)
class WatchRow:
    """Something that is watched, as the page shows it."""

    news: News
    lines: list[SaidLine]


@router.get("/watchlist")
def watchlist(
    request: Request, ledger: FromLedger, kept: FromKept, shelf: MaybeShelf, dispatch: MaybeDispatch
) -> HTMLResponse:
    """What is new first; within that, what was put there last. Below, who is told of it by mail."""
    items = shelf.look_at_watched(shelf.watched()) if shelf else ()
    found = [_news(kept, shelf, item) for item in reversed(items)] if shelf else []
    found.sort(key=lambda news: not (news.said or news.notices))
    return page(
        request,
        "watchlist.html",
        title="Watchlist",
        room="watchlist",
        rows=_rows(ledger, found),
        may_mail=bool(shelf and dispatch),
        watchers=dispatch.watchers(shelf.owner) if shelf and dispatch else (),
    )


def _news(kept: Kept, shelf: Shelf, item: WatchItem) -> News:
    since = item.looked.before
    return kept(f"news {item.kind} {since} {item.id}", lambda: shelf.news(item, since), is_renewed=False)


def _rows(ledger: Ledger, found: Sequence[News]) -> list[WatchRow]:
    """The rows, with the words of the latest statements of each."""
    said = [one for news in found for one in news.said[:MOST_LINES]]
    statements = {one.id: one for one in ledger.statements_by_id([one.statement for one in said])}
    reports = {one.id: one for one in ledger.listings.reports_by_id([one.report for one in said])}
    claims = {one.id: one for one in ledger.listings.claims_by_id([one.claim for one in said])}
    return [WatchRow(news, said_lines(news.said[:MOST_LINES], statements, reports, claims)) for news in found]


@router.post("/watchlist")
def watch(
    *,
    shelf: FromShelf,
    kind: Annotated[WatchKind, Form()],
    key: Annotated[str, Form(max_length=400)],
    following: Following = "",
) -> RedirectResponse:
    """Put a claim, a story or a speaker on it, and go back to where the button was."""
    shelf.watch(kind, key)
    return RedirectResponse(back_to(following, "/watchlist"), status_code=303)


@router.post("/watchlist/remove")
def unwatch(shelf: FromShelf, item: Annotated[str, Form(max_length=80)], following: Following = "") -> RedirectResponse:
    """Take something off it."""
    shelf.unwatch(item)
    return RedirectResponse(back_to(following, "/watchlist"), status_code=303)


@router.post("/watchlist/mails")
def mails(
    shelf: FromShelf, dispatch: FromDispatch, address: Annotated[str, Form(max_length=300)] = ""
) -> RedirectResponse:
    """Ask an address whether it wants to be told of what comes in. Only its own word starts that."""
    dispatch.watch(shelf.owner, address)
    return RedirectResponse("/watchlist#h-mails", status_code=303)


@router.post("/watchlist/mails/stop")
def stop_mails(
    shelf: FromShelf, dispatch: FromDispatch, following: Annotated[str, Form(max_length=80)]
) -> RedirectResponse:
    """Stop the mails to one of these addresses."""
    dispatch.unwatch(shelf.owner, following)
    return RedirectResponse("/watchlist#h-mails", status_code=303)
