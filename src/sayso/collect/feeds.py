"""Feeds: RSS and Atom bytes to one capture an entry, with the entry's own full text where it has one."""

import calendar
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import feedparser

from sayso.collect.found import Desk, Found
from sayso.model.report import Declared, MediaType
from sayso.model.words import Iso

LOOKS_LIKE_A_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)
ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
HEAD = 2048
ZONED = re.compile(r"(?:Z|[+-]\d{2}:?\d{2}|\b(?:GMT|UTC))\s*$")


def is_feed(body: bytes) -> bool:
    """True where the beginning of the bytes is an RSS or Atom element."""
    return LOOKS_LIKE_A_FEED.search(body[:HEAD]) is not None


def from_feed(name: str, body: bytes, desk: Desk) -> Iterator[Found]:
    """An item an entry. Feeds that declare entities are refused: no news feed needs them, and bombs do."""
    if ENTITY.search(body):
        yield desk.failure(name, "refused", "a feed that declares XML entities (ask the outlet for a plain one)")
        return
    feed = feedparser.parse(body, sanitize_html=False, resolve_relative_uris=False)
    if not feed.entries:
        yield desk.failure(name, "empty", "a feed without entries (check the address, or look again later)")
    for number, entry in enumerate(feed.entries, start=1):
        yield _from_entry(f"{name}#{number}", entry, feed.feed, desk)


def _from_entry(name: str, entry: Any, feed: Any, desk: Desk) -> Found:
    text, media_type = _text(entry)
    said = Declared(
        url=entry.get("link") or None,
        outlet=feed.get("title") or None,
        published=_moment(entry, "published"),
        modified=_moment(entry, "updated"),
        title=entry.get("title") or None,
        byline=tuple(author["name"] for author in entry.get("authors", []) if author.get("name")),
        feed_source=entry.get("source", {}).get("title") or None,
        language=feed.get("language") or None,
    )
    input_id = entry.get("id") or entry.get("link") or name
    if not text.strip():
        return desk.failure(input_id, "empty", "an entry without text (fetch the article by its address)")
    body = text.encode("utf-8", "replace")
    return desk.capture(input_id, body, media_type, said=said, charset="utf-8", published_from="header")


def _text(entry: Any) -> tuple[str, MediaType]:
    """The entry's longest text and its type: the content, else the summary."""
    texts = [(part.get("value", ""), part.get("type", "")) for part in entry.get("content", [])]
    summary = entry.get("summary_detail", {})
    texts.append((entry.get("summary", ""), summary.get("type", "")))
    text, kind = max(texts, key=lambda part: len(part[0]))
    return text, "text/html" if "html" in kind or "<" in text else "text/plain"


def _moment(entry: Any, key: str) -> Iso | None:
    """The entry's moment in its own zone where ISO says it, else in UTC; null where the feed says none."""
    written = str(entry.get(key) or "").strip()
    try:
        return datetime.fromisoformat(written).isoformat()
    except ValueError:
        pass
    parsed = entry.get(f"{key}_parsed")
    if not written or parsed is None:
        return None
    moment = datetime.fromtimestamp(calendar.timegm(parsed), UTC)
    return moment.isoformat() if ZONED.search(written) else moment.replace(tzinfo=None).isoformat()
