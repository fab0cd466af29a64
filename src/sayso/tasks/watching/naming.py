"""What a source names: its entries as articles, new or changed. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256

from sayso.config import Paces
from sayso.model.moment import iso_of, seconds_of
from sayso.model.watched import Article, Entry, Removal, Seconds, WatchedSource, host_of
from sayso.read.dates import iso
from sayso.read.urls import identity

FIRST_BY_S = 0.001
"""What lets the first of a listing be visited before the next."""


def key_of(entry: Entry, source: WatchedSource) -> str:
    """The article's key: of its address however it is wrapped, else of its source and id there, else of its text."""
    if entry.url:
        return f"a{_hash(identity(entry.url))}"
    return f"a{_hash(source.id, entry.input_id or entry.text)}"


def mark_of(entry: Entry) -> str:
    """Another one where the source says another thing of the article."""
    said = entry.declared
    return _hash(said.title or "", said.published or "", said.modified or "", entry.text)


def _hash(*parts: str) -> str:
    return sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:16]


def reachable(entry: Entry) -> Entry:
    """The entry without an address that is none of the web: its text is all there is of it."""
    if entry.url is None or host_of(entry.url):
        return entry
    return replace(entry, url=None, declared=replace(entry.declared, url=None))


def by_key(entries: Iterable[Entry], source: WatchedSource) -> dict[str, Entry]:
    """The entries under their keys; of several with one key the first, which feeds put last in time."""
    found: dict[str, Entry] = {}
    for entry in map(reachable, entries):
        found.setdefault(key_of(entry, source), entry)
    return found


def new_or_changed(
    entries: Mapping[str, Entry], known: Mapping[str, Article], source: WatchedSource, paces: Paces, now: Seconds
) -> list[Article]:
    """Articles to be kept: those not known, due at once, and those of which their source says another thing now.

    An article that two sources name is the first one's, else their two wordings would send us to it again and again.
    Of the new ones the first, which is the latest, is visited first.
    """
    changed = []
    for place, (key, entry) in enumerate(entries.items(), start=-len(entries)):
        article = known.get(key)
        if article is None:
            changed.append(_new(key, entry, source, now, due=now + place * FIRST_BY_S))
        elif article.source == source.id and article.mark != mark_of(entry):
            changed.append(_renewed(article, entry, paces, now))
    return changed


def _new(key: str, entry: Entry, source: WatchedSource, now: Seconds, due: Seconds) -> Article:
    return Article(
        key=key,
        source=source.id,
        host=host_of(entry.url or ""),
        entry=entry,
        mark=mark_of(entry),
        due=due,
        seen_at=iso_of(now),
    )


def _renewed(article: Article, entry: Entry, paces: Paces, now: Seconds) -> Article:
    """Due again, but not sooner after the last visit than any source is looked at: some feeds change at every look."""
    tried = seconds_of(article.tried_at)
    soonest = now if tried is None else max(now, tried + paces.least_s)
    due = soonest if article.due is None else min(article.due, soonest)
    return replace(article, entry=entry, mark=mark_of(entry), due=due, tries=0)


def taken_back(removals: Iterable[Removal], articles: Iterable[Article], now: Seconds) -> list[Article]:
    """The articles that their source says it has deleted, marked as gone."""
    said = {removal.input_id: removal for removal in removals}
    return [
        replace(
            article,
            state="gone",
            due=None,
            gone_at=iso(said[article.entry.input_id].at) or iso_of(now),
            why=_reason(said[article.entry.input_id]),
        )
        for article in articles
        if article.entry.input_id in said and article.state != "gone"
    ]


def _reason(removal: Removal) -> str:
    return (
        f"its source says that it was deleted: {removal.why}" if removal.why else "its source says that it was deleted"
    )


def published_s(entry: Entry) -> Seconds | None:
    """When the source says that the article was published, else changed; null where it says neither."""
    return seconds_of(iso(entry.declared.published)) or seconds_of(iso(entry.declared.modified))
