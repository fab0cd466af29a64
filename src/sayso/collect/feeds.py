"""Feeds: RSS and Atom bytes to one capture an entry, with the entry's own full text where it has one."""

import calendar
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html import unescape
from io import BytesIO
from typing import Any

import feedparser

from sayso.collect.found import Desk, Found
from sayso.model.report import Declared, MediaType
from sayso.model.words import Iso

_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)
_BEFORE_ROOT = re.compile(rb"\s+|<\?[^<>]{0,2000}\?>|<!--.{0,5000}?-->|<!DOCTYPE\b", re.IGNORECASE | re.DOTALL)
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_HEAD = 20_000
_TITLE_TAIL = re.compile(
    r"(?:\s+[|–—-]\s+|:\s+).{1,80}$|\s+(?:RSS(?: feed)?|Atom(?: feed)?|news feed|feed)$", re.IGNORECASE
)


def is_feed(body: bytes) -> bool:
    """True where the first element of the bytes is RSS or Atom; a feed with a DOCTYPE is one, too."""
    head = body[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    at = 0
    while found := _BEFORE_ROOT.match(head, at):
        if found[0].upper() == b"<!DOCTYPE":
            root = _ROOT.search(head, at)
            return root is not None and b"<html" not in head[at : root.start()].lower()
        at = found.end()
    return _ROOT.match(head, at) is not None


def from_feed(name: str, body: bytes, desk: Desk) -> Iterator[Found]:
    """An item an entry. Feeds that declare entities are refused: no news feed needs them, and bombs do."""
    if _ENTITY.search(body):
        yield desk.failure(name, "refused", "a feed that declares XML entities (ask the outlet for a plain one)")
        return
    feed = feedparser.parse(BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
    if not feed.entries:
        yield desk.failure(name, "empty", "a feed without entries (check the address, or look again later)")
    for number, entry in enumerate(feed.entries, start=1):
        yield _from_entry(f"{name}#{number}", entry, feed.feed, desk)


def _from_entry(name: str, entry: Any, feed: Any, desk: Desk) -> Found:
    text, media_type = _text(entry)
    source = _words(entry.get("source", {}).get("title"))
    said = Declared(
        url=_words(entry.get("link")),
        outlet=source or outlet_of(feed),
        published=_moment(entry, "published"),
        modified=_moment(entry, "updated"),
        title=_title(entry),
        byline=tuple(author["name"] for author in entry.get("authors", []) if author.get("name")),
        feed_source=source,
    )
    input_id = entry.get("id") or entry.get("link") or name
    if not text.strip():
        return desk.failure(input_id, "empty", "an entry without text (fetch the article by its address)")
    body = text.encode("utf-8", "replace")
    return desk.capture(input_id, body, media_type, said=said, charset="utf-8", published_from="header")


def outlet_of(feed: Any) -> str | None:
    """Who publishes a feed: its author or publisher where the title names them, else the title without its tail."""
    title = _words(feed.get("title"))
    for who in (feed.get("author"), feed.get("publisher")):
        if title and who and who.casefold() in title.casefold():
            return _words(who)
    return _TITLE_TAIL.sub("", title) or title if title else _words(feed.get("author"))


def _text(entry: Any) -> tuple[str, MediaType]:
    """The entry's longest text and its type: the content, else the summary."""
    texts = [(part.get("value", ""), part.get("type", "")) for part in entry.get("content", [])]
    summary = entry.get("summary_detail", {})
    texts.append((entry.get("summary", ""), summary.get("type", "")))
    text, kind = max(texts, key=lambda part: len(part[0]))
    return text, "text/html" if "html" in kind or "<" in text else "text/plain"


def _title(entry: Any) -> str | None:
    """The headline without the markup and entities that some feeds leave in it."""
    return _words(unescape(re.sub(r"<[^<>]{1,200}>", "", entry.get("title") or "")))


def _words(value: Any) -> str | None:
    return " ".join(str(value).split()) or None if value else None


def _moment(entry: Any, key: str) -> Iso | None:
    """The entry's moment in its own zone, else in UTC; null where the feed says none."""
    if not dict.__contains__(entry, key):  # the entry's own `in` takes "published" for "updated"
        return None
    written = str(entry[key]).strip()
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return read(written).isoformat()
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    parsed = entry.get(f"{key}_parsed")
    return datetime.fromtimestamp(calendar.timegm(parsed), UTC).isoformat() if parsed else None
