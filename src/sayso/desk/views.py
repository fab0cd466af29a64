"""Views: the filters of the claims page that readers keep under a name, and how many claims are new in each."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from sayso.api.own import Own, OwnOf
from sayso.desk.asking import Asked
from sayso.desk.kept import Kept
from sayso.desk.shelf import FromShelf, back_to
from sayso.desk.visitor import visitor_of
from sayso.desk.window import Window
from sayso.ledger import Ledger
from sayso.model.claim import Claim
from sayso.model.shelf import SavedView
from sayso.model.words import Iso
from sayso.tell.arrivals import Arrivals, NewCount, new_claims, new_count
from sayso.tell.claim_list import matches
from sayso.tell.pages import address

router = APIRouter(default_response_class=HTMLResponse)

Text = Annotated[str, Form(max_length=400)]
ViewId = Annotated[str, Form(max_length=80)]


@dataclass(frozen=True, slots=True)
class ViewLink:
    """A saved view as a page shows it."""

    view: SavedView
    address: str
    new: NewCount
    """Claims that came in since its reader looked at it last."""


def asked_of(view: SavedView) -> Asked:
    """What a view asks for."""
    return Asked(view.status, view.words, view.source)


def view_links(views: Iterable[SavedView], kept: Kept, window: Window) -> list[ViewLink]:
    """Saved views with their addresses and how much is new in each."""
    return [ViewLink(view, view_address(view), _count(view, kept, window)) for view in views]


def new_in(asked: Asked, since: Iso, kept: Kept, window: Window) -> frozenset[str]:
    """The claims that fit and came in after a moment, as far as the window reaches."""
    held = _arrivals(kept, window, since)
    return frozenset(claim.id for claim in new_claims(held, since, lambda one: _fits(one, asked)))


def view_address(view: SavedView) -> str:
    """Where a view is looked at."""
    return address("/claims", status=view.status, q=view.words, source=view.source, view=view.id)


def _count(view: SavedView, kept: Kept, window: Window) -> NewCount:
    asked, since = asked_of(view), view.looked.at
    name = f"new {since} {asked}"
    return kept(
        name, lambda: new_count(_arrivals(kept, window, since), since, lambda one: _fits(one, asked)), is_renewed=False
    )


def _arrivals(kept: Kept, window: Window, since: Iso) -> Arrivals:
    return kept(f"arrivals {since[:10]}", lambda: window.arrivals(since))


def _fits(claim: Claim, asked: Asked) -> bool:
    return (not asked.status or claim.status == asked.status) and matches(claim, asked.words, asked.source)


def owned(ledger: Ledger, kept: Kept) -> OwnOf:
    """For the API: the shelf of whoever asks, and how much is new in their views, as the claims page has it."""
    window = Window(ledger, kept)

    def own_of(request: Request) -> Own:
        owner = visitor_of(request).owner
        return Own(None if owner is None else ledger.shelf(owner), lambda view: _count(view, kept, window))

    return own_of


@router.post("/views")
def save(
    *,
    shelf: FromShelf,
    name: Text = "",
    status: Annotated[str, Form(max_length=20)] = "",
    q: Text = "",
    source: Text = "",
) -> RedirectResponse:
    """Keep the filters that the claims page shows, under a name."""
    view = shelf.save_view(name, status=status, words=q.strip(), source=source)
    return RedirectResponse(view_address(view), status_code=303)


@router.post("/views/rename")
def rename(*, shelf: FromShelf, view: ViewId, name: Text = "", following: Text = "") -> RedirectResponse:
    """Another name for a view."""
    return RedirectResponse(back_to(following, view_address(shelf.rename_view(view, name))), status_code=303)


@router.post("/views/delete")
def delete(*, shelf: FromShelf, view: ViewId, following: Text = "") -> RedirectResponse:
    """Take a view away; the claims stay where they are."""
    shelf.delete_view(view)
    return RedirectResponse(back_to(following, "/claims"), status_code=303)
