"""Port of the shelf: the rows of saved views and watchlists. See ports.py for the rest."""

from collections.abc import Callable, Iterable
from typing import Protocol

from sayso.model.shelf import SavedView, WatchItem

Views = tuple[SavedView, ...]
Watched = tuple[WatchItem, ...]


class Shelves(Protocol):
    """What readers keep for themselves. An owner's rows are few: they are read and changed as a whole.

    A change is one transaction. Nobody else changes the same rows meanwhile; what `change` raises leaves all as it was.
    What it gives is kept without the names that were redacted.
    """

    def views(self, owner: str) -> Views:
        """In the order in which they were saved."""
        ...

    def change_views(self, owner: str, change: Callable[[Views], Iterable[SavedView]]) -> Views:
        """Put what `change` makes of an owner's views in their place, and give what is there then."""
        ...

    def is_in_use(self, owner: str) -> bool:
        """False for an account that was removed, and for the ledger's own where there are accounts."""
        ...

    def watched(self, owner: str) -> Watched:
        """In the order in which they were put on the watchlist."""
        ...

    def change_watched(self, owner: str, change: Callable[[Watched], Iterable[WatchItem]]) -> Watched:
        """As `change_views`."""
        ...
