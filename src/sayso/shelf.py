"""`Shelf`: the face of what readers keep for themselves, beside `Ledger`: saved views of the claims, and the watchlist."""

from collections.abc import Iterable
from dataclasses import replace

from sayso.app import Services, make_shelf_id, now
from sayso.model.shelf import Looked, SavedView, WatchItem, WatchKind
from sayso.model.words import Iso
from sayso.shelf_ports import Views, Watched
from sayso.tasks import shelf
from sayso.tasks.shelf_news import News, news_of, watched_key


class Shelf:
    """One owner's: an account's, or the ledger's where there are no accounts (`sayso.model.shelf.OF_THE_LEDGER`)."""

    def __init__(self, services: Services, owner: str) -> None:
        self._shelves = services.shelves
        self._store = services.store
        self._owner = owner

    @property
    def owner(self) -> str:
        """Whose it is."""
        return self._owner

    # saved views
    def views(self) -> Views:
        """In the order in which they were saved."""
        return self._shelves.views(self._owner)

    def save_view(self, name: str, *, status: str = "", words: str = "", source: str = "") -> SavedView:
        """Keep filters of the claims under a name. Raises ShelfError."""
        at = now()
        new = SavedView(
            id=make_shelf_id("v"),
            owner=self._owner,
            name=name,
            status=status,
            words=words,
            source=source,
            made_at=at,
            looked=Looked(before=at, at=at),
        )
        return shelf.one_of(self._shelves.change_views(self._owner, lambda held: shelf.with_view(held, new)), new.id)

    def rename_view(self, view_id: str, name: str) -> SavedView:
        """Another name. Raises ShelfError, NotFoundError."""
        changed = self._shelves.change_views(self._owner, lambda held: shelf.renamed(held, view_id, name))
        return shelf.one_of(changed, view_id)

    def delete_view(self, view_id: str) -> None:
        """Take a view away. Raises NotFoundError."""
        self._shelves.change_views(self._owner, lambda held: shelf.without(held, view_id))

    def look_at_view(self, view: SavedView) -> SavedView:
        """Note that its owner looks at a view now."""
        (after,) = shelf.looked_at((view,), (view.id,), now())
        if after != view:
            self._shelves.change_views(self._owner, lambda held: _seen(held, (after,)))
        return after

    # the watchlist
    def watched(self) -> Watched:
        """In the order in which they were put there."""
        return self._shelves.watched(self._owner)

    def watch(self, kind: WatchKind, key: str) -> None:
        """Put a claim or a story (its id) or a speaker on the watchlist. Raises ShelfError, NotFoundError."""
        at = now()
        new = WatchItem(
            id=make_shelf_id("w"),
            owner=self._owner,
            kind=kind,
            key=key,
            made_at=at,
            looked=Looked(before=at, at=at),
        )
        new = replace(new, key=watched_key(self._store, new))
        self._shelves.change_watched(self._owner, lambda held: shelf.with_item(held, new))

    def news(self, item: WatchItem, since: Iso) -> News:
        """What came in about it after a moment."""
        return news_of(self._store, item, since)

    def unwatch(self, item_id: str) -> None:
        """Take something off the watchlist. Raises NotFoundError."""
        self._shelves.change_watched(self._owner, lambda held: shelf.without(held, item_id))

    def look_at_watched(self, items: Iterable[WatchItem]) -> Watched:
        """Note that their owner looks at these now."""
        before = tuple(items)
        after = shelf.looked_at(before, [item.id for item in before], now())
        changed = tuple(one for one, was in zip(after, before, strict=True) if one != was)
        if changed:
            self._shelves.change_watched(self._owner, lambda held: _seen(held, changed))
        return after


def _seen(held: tuple[shelf.K, ...], changed: Iterable[shelf.K]) -> tuple[shelf.K, ...]:
    """What is there, with how far those were looked at; what was renamed or deleted meanwhile stays so."""
    seen = {one.id: one.looked for one in changed}
    return tuple(replace(one, looked=seen.get(one.id, one.looked)) for one in held)
