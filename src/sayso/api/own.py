"""What is the reader's own: saved views with how much is new in each, and what is new about what they watch."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request

from sayso.api.paging import Limit, Offset, Page, part
from sayso.model.record import to_record
from sayso.model.shelf import SavedView, WatchItem
from sayso.shelf import Shelf
from sayso.tell.arrivals import NewCount

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Own:
    """The shelf of whoever asks, if they have one, and how much is new in a view since they looked."""

    shelf: Shelf | None
    new_in: Callable[[SavedView], NewCount]


OwnOf = Callable[[Request], Own]


def nobodys(_: Request) -> Own:
    """Nobody's: the API stands alone, without a desk that knows who asks."""
    return Own(None, lambda _: NewCount(0))


def _own(request: Request) -> Own:
    own_of: OwnOf = request.app.state.own_of
    return own_of(request)


FromOwn = Annotated[Own, Depends(_own)]


@router.get("/views")
def views(own: FromOwn, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Saved views of the claims, of the account that is signed in or of a ledger without accounts; a token has none.

    `new`: how many claims came in since its reader last looked at it; with `is_least` there may be more. Asking here is
    not looking.
    """
    held = own.shelf.views() if own.shelf else ()
    shown = [{**to_record(view), "new": to_record(own.new_in(view))} for view in held[offset : offset + limit]]
    return part(shown, limit, offset, len(held))


@router.get("/watchlist")
def watchlist(own: FromOwn, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Claims, stories and speakers that are watched, as `/views` says by whom, each with what is new about it.

    `said`: statements that came in since its reader last looked, the latest first, 100 at most. Asking is not looking.
    """
    held = own.shelf.watched() if own.shelf else ()
    shown = [_news(own.shelf, item) for item in held[offset : offset + limit]] if own.shelf else []
    return part(shown, limit, offset, len(held))


def _news(shelf: Shelf, item: WatchItem) -> dict[str, Any]:
    """Of the claim or story that it has grown into, the id alone: their records have addresses of their own."""
    news = shelf.news(item, item.looked.at)
    return {
        **to_record(item),
        "is_there": news.is_there,
        "claim": news.claim.id if news.claim else None,
        "story": news.story.id if news.story else None,
        "said": [to_record(one) for one in news.said],
        "is_least": news.is_least,
        "notices": [to_record(entry) for entry in news.notices],
    }
