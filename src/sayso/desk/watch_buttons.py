"""Watch buttons: whether a claim, a story or a speaker is on the reader's watchlist, for the button beside it."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request

from sayso.desk.parts import FromLedger
from sayso.desk.visitor import visitor_of
from sayso.ledger import Ledger
from sayso.model.shelf import WatchItem, WatchKind


@dataclass(frozen=True, slots=True)
class WatchButtons:
    """What the buttons of a page need. Without `may_watch` there are none: a token keeps nothing."""

    may_watch: bool = False
    items: tuple[WatchItem, ...] = ()
    following: str = "/watchlist"
    """The page to come back to."""

    def item(self, kind: WatchKind, keys: Collection[str]) -> str | None:
        """The id on the watchlist of what any of these keys names; null: it is not watched."""
        return next((one.id for one in self.items if one.kind == kind and one.key in keys), None)


def watch_buttons(request: Request, ledger: Ledger) -> WatchButtons:
    """For whoever asks for this page."""
    owner = visitor_of(request).owner
    if owner is None:
        return WatchButtons()
    path = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return WatchButtons(may_watch=True, items=ledger.shelf(owner).watched(), following=path)


def _buttons(request: Request, ledger: FromLedger) -> WatchButtons:
    return watch_buttons(request, ledger)


FromWatchButtons = Annotated[WatchButtons, Depends(_buttons)]
