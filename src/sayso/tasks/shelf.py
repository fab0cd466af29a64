"""What is done with a shelf: views are saved, renamed, deleted and looked at; claims, stories and speakers watched.

Pure decisions on an owner's few rows; `sayso.shelf` puts them into the store.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from sayso.errors import NotFoundError, ShelfError
from sayso.model.moment import moment
from sayso.model.shelf import Looked, SavedView, WatchItem
from sayso.model.words import Iso
from sayso.shelf_ports import Views, Watched
from sayso.tell.plain import harmless
from sayso.tell.schedule import later

K = TypeVar("K", SavedView, WatchItem)

MOST_VIEWS = 30
"""Of one owner."""
MOST_WATCHED = 200
LONGEST_NAME = 80
LONGEST_KEY = 400
ONE_LOOK_S = timedelta(minutes=30).total_seconds()
NOTED_S = 60.0
"""A look is written down again after so long: whoever opens a page ten times in a minute waits for no writer."""


def with_view(held: Views, new: SavedView) -> Views:
    """The views with one more. Raises ShelfError."""
    new = replace(new, name=proper_name(new.name, held))
    if len(held) >= MOST_VIEWS:
        raise ShelfError(f"{MOST_VIEWS} views are saved already", item=new.name, remedy="delete one first")
    return (*held, new)


def renamed(held: Views, view_id: str, name: str) -> Views:
    """The views, one of them under another name. Raises ShelfError, NotFoundError."""
    found = one_of(held, view_id)
    others = tuple(view for view in held if view is not found)
    changed = replace(found, name=proper_name(name, others))
    return tuple(changed if view is found else view for view in held)


def without(held: Iterable[K], key: str) -> tuple[K, ...]:
    """All but one. Raises NotFoundError."""
    kept = tuple(held)
    found = one_of(kept, key)
    return tuple(one for one in kept if one is not found)


def one_of(held: Iterable[K], key: str) -> K:
    """The one with this id. Raises NotFoundError."""
    for one in held:
        if one.id == key:
            return one
    raise NotFoundError("it is not there any more", item=key[:80], remedy="what is yours is listed at /settings")


def proper_name(written: str, others: Views) -> str:
    """A name as it is kept. Raises ShelfError."""
    name = " ".join(harmless(written).split())
    if not name:
        raise ShelfError("a view needs a name", remedy="write one that says what it shows")
    if len(name) > LONGEST_NAME:
        raise ShelfError(f"longer than {LONGEST_NAME} characters", item=name[:LONGEST_NAME], remedy="shorten the name")
    if name.casefold() in (view.name.casefold() for view in others):
        raise ShelfError("a view has this name already", item=name, remedy="choose another name")
    return name


def with_item(held: Watched, new: WatchItem) -> Watched:
    """The watchlist with one more; what is on it already stays as it is. Raises ShelfError."""
    if any((one.kind, one.key) == (new.kind, new.key) for one in held):
        return held
    if not new.key.strip() or len(new.key) > LONGEST_KEY:
        raise ShelfError("there is nothing to watch", item=new.key[:80] or None, remedy="use the button on its page")
    if len(held) >= MOST_WATCHED:
        raise ShelfError(f"{MOST_WATCHED} are watched already", remedy="take one off the watchlist first")
    return (*held, new)


def looked_at(held: Iterable[K], keys: Iterable[str], now: Iso) -> tuple[K, ...]:
    """The same, with those of these ids as looked at now."""
    wanted = frozenset(keys)
    return tuple(replace(one, looked=look(one.looked, now)) if one.id in wanted else one for one in held)


def look(last: Looked, now: Iso) -> Looked:
    """Another look, or the same one going on."""
    if moment(now) <= moment(last.at):
        return last
    if moment(later(last.at, ONE_LOOK_S)) >= moment(now):
        return replace(last, at=now) if moment(later(last.at, NOTED_S)) <= moment(now) else last
    return Looked(before=last.at, at=now)
