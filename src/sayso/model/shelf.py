"""Shelf: what a reader keeps on the desk for themselves: saved views of the claims, and a watchlist."""

from dataclasses import dataclass
from typing import Literal, get_args

from sayso.model.words import Iso

OF_THE_LEDGER = ""
"""The owner of a shelf where there are no accounts."""

WatchKind = Literal["claim", "story", "speaker"]
WATCH_KINDS: tuple[WatchKind, ...] = get_args(WatchKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """When a reader looked at something. A look that goes on is one look: what was new at its beginning stays new."""

    before: Iso
    """When the look before this one ended; at first, when the thing was put on the shelf."""
    at: Iso
    """When they were seen looking last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """Filters of the claims page under a name. What is empty filters nothing."""

    id: str
    owner: str
    """An account's id, or `OF_THE_LEDGER`."""
    name: str
    status: str = ""
    words: str = ""
    source: str = ""
    made_at: Iso
    looked: Looked


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchItem:
    """A claim, a story or a speaker on a reader's watchlist."""

    id: str
    owner: str
    kind: WatchKind
    key: str
    """A claim's id; a story's earliest report, which stays when the story grows; a speaker's name as claims have it."""
    made_at: Iso
    looked: Looked
