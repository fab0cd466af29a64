"""What is new about something that a reader watches: loaded from the ledger, told as plain values."""

from dataclasses import dataclass, replace

from sayso.errors import NotFoundError
from sayso.listing_ports import Said
from sayso.model.claim import Claim, HistoryEntry, Story
from sayso.model.shelf import WatchItem
from sayso.model.words import Iso
from sayso.ports import Store

MOST_SAID = 100
"""Statements that are counted; of more, the latest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What came in about a claim, a story or a speaker after `since`."""

    item: WatchItem
    since: Iso
    is_there: bool = True
    """False where the ledger does not hold it any more."""
    claim: Claim | None = None
    story: Story | None = None
    said: tuple[Said, ...] = ()
    """The latest first."""
    is_least: bool = False
    """More was said than is counted."""
    notices: tuple[HistoryEntry, ...] = ()
    """What happened to the claim without a statement: its report was withdrawn or corrected."""


def news_of(store: Store, item: WatchItem, since: Iso) -> News:
    """What is new about one thing on a watchlist."""
    found = News(item=item, since=since)
    if item.kind == "claim":
        return _of_claim(store, found)
    if item.kind == "speaker":
        return _with_said(store, found, item.key)
    for story in store.stories_of_reports([item.key]):
        return _with_said(store, replace(found, story=story), story.id)
    return replace(found, is_there=False)


def _of_claim(store: Store, found: News) -> News:
    try:
        claim = store.claim(found.item.key)
    except NotFoundError:
        return replace(found, is_there=False)
    silent = [entry for entry in claim.history if entry.statement is None]
    collected = store.collected_at([entry.report for entry in silent])
    notices = tuple(entry for entry in silent if collected.get(entry.report, "") > found.since)
    return _with_said(store, replace(found, claim=claim, notices=notices), claim.id)


def _with_said(store: Store, found: News, key: str) -> News:
    said = store.said_since(found.since, found.item.kind, key, MOST_SAID + 1)
    return replace(found, said=said[:MOST_SAID], is_least=len(said) > MOST_SAID)


def watched_key(store: Store, item: WatchItem) -> str:
    """What is kept of something that is to be watched, if the ledger holds it. Raises NotFoundError."""
    if item.kind == "claim":
        return store.claim(item.key).id
    if item.kind == "story":
        return store.story(item.key).reports[0]
    if not store.statuses(item.key):
        raise NotFoundError("nobody of this name says anything here", item=item.key[:80], remedy="see /claims")
    return item.key
