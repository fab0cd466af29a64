"""Feeds: RSS, Atom and JSON Feed as a listing of entries, and for `add` one capture an entry with its own text."""

import calendar
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html import unescape
from io import BytesIO
from typing import Any
from urllib.parse import urljoin

import feedparser

from sayso.collect.addresses import is_web
from sayso.collect.found import Desk, Found
from sayso.collect.json_feed import is_json_feed, read_json_feed
from sayso.collect.markup import without_endless_tags
from sayso.collect.notices import form_of_categories, removals
from sayso.collect.torn import with_whole_addresses
from sayso.model.report import Declared, MediaType
from sayso.model.watched import Entry, Listing
from sayso.model.words import Iso

_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)
_BEFORE_ROOT = re.compile(rb"\s+|<\?[^<>]{0,2000}\?>|<!--.{0,5000}?-->|<!DOCTYPE\b", re.IGNORECASE | re.DOTALL)
_CLOSED = re.compile(rb"</(?:rss|feed|rdf:RDF)\s{0,9}>", re.IGNORECASE)
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
PARSER_BUGS = (
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    AssertionError,
    RecursionError,
)
"""What feedparser raises for feeds that are broken in ways it does not know."""
MOST = 2_000
"""Entries taken at most: feeds begin with what is new."""
_HEAD = 20_000
_TAIL = 2_000
_TITLE_TAIL = re.compile(
    r"(?:\s+[|–—-]\s+|:\s+).{1,80}$|\s+(?:RSS(?: feed)?|Atom(?: feed)?|news feed|feed)$", re.IGNORECASE
)
_PERIODS = {"hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}


def is_feed(body: bytes) -> bool:
    """True where the first element of the bytes is RSS or Atom (also after a DOCTYPE), or where they are JSON Feed."""
    head = body[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    at = 0
    while found := _BEFORE_ROOT.match(head, at):
        if found[0].upper() == b"<!DOCTYPE":
            root = _ROOT.search(head, at)
            return root is not None and b"<html" not in head[at : root.start()].lower()
        at = found.end()
    return _ROOT.match(head, at) is not None or is_json_feed(body)


def from_feed(name: str, body: bytes, desk: Desk) -> Iterator[Found]:
    """An item an entry. Feeds that declare entities are refused: no news feed needs them, and bombs do."""
    listing = read_feed(body, name)
    if not listing.entries and listing.problem:
        yield desk.failure(name, *listing.problem)
    for number, entry in enumerate(listing.entries, start=1):
        input_id = entry.input_id or f"{name}#{number}"
        if not entry.text.strip():
            yield desk.failure(input_id, "empty", "an entry without text (fetch the article by its address)")
            continue
        encoded = entry.text.encode("utf-8", "replace")
        yield desk.capture(
            input_id, encoded, entry.media_type, said=entry.declared, charset="utf-8", published_from="header"
        )


def read_feed(body: bytes, address: str) -> Listing:
    """What a feed says. Of one that breaks off, the last entry is left out: nobody knows how much of it is there."""
    if is_json_feed(body):
        return read_json_feed(body, address)
    if _ENTITY.search(body):
        return Listing(problem=("refused", "a feed that declares XML entities (ask the outlet for a plain one)"))
    body = without_endless_tags(body)
    try:
        feed = feedparser.parse(BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
    except PARSER_BUGS as error:
        said = f"the feed is broken in a way that cannot be read: {type(error).__name__} (look again later)"
        return Listing(problem=("parse_error", said))
    outlet = outlet_of(feed.feed)
    entries = [_entry(entry, outlet, address) for entry in feed.entries[:MOST]]
    is_broken = bool(feed.bozo) and not isinstance(feed.bozo_exception, feedparser.CharacterEncodingOverride)
    breaks_off = is_broken and not _CLOSED.search(body[-_TAIL:])
    if is_broken:
        entries = with_whole_addresses(entries, body, [_words(entry.get("link")) for entry in feed.entries[:MOST]])
    return Listing(
        entries=tuple(entries[:-1] if breaks_off else entries),
        removals=removals(body),
        title=_words(feed.feed.get("title")),
        wish_s=_wish(feed.feed),
        problem=_problem(feed, is_broken=is_broken, breaks_off=breaks_off),
    )


def _problem(feed: Any, *, is_broken: bool, breaks_off: bool) -> tuple[str, str] | None:
    if breaks_off:
        return "parse_error", "the feed breaks off before its end (look again later)"
    if is_broken:
        said = " ".join(str(feed.bozo_exception).split())[:100]
        return (
            "not_well_formed",
            f"the feed is not well-formed: {said} (ask the outlet to mend it; what can be is read)",
        )
    return None if feed.entries else ("empty", "a feed without entries (check the address, or look again later)")


def _entry(entry: Any, outlet: str | None, address: str) -> Entry:
    text, media_type = _text(entry)
    source = _words(entry.get("source", {}).get("title"))
    link = _words(entry.get("link"))
    said = Declared(
        url=_joined(address, link),
        outlet=source or outlet,
        published=_moment(entry, "published"),
        modified=_moment(entry, "updated"),
        title=_title(entry),
        byline=tuple(author["name"] for author in entry.get("authors", []) if author.get("name")),
        form=form_of_categories(tag.get("term") for tag in entry.get("tags", [])),
        feed_source=source,
    )
    return Entry(
        input_id=entry.get("id") or entry.get("link") or "",
        url=said.url,
        declared=said,
        text=text,
        media_type=media_type,
    )


def _joined(address: str, link: str | None) -> str | None:
    """An entry's link as a whole address."""
    if link is None or not is_web(address):
        return link
    try:
        return urljoin(address, link)
    except ValueError:
        return None


def _wish(feed: Any) -> float | None:
    """How many seconds the publisher asks to wait: `ttl` (minutes) or `sy:updatePeriod` by its frequency, the longer."""
    wishes = [60 * _number(feed.get("ttl"), 0)]
    period = _PERIODS.get(str(feed.get("sy_updateperiod", "")).strip().lower(), 0)
    wishes.append(period / max(1.0, _number(feed.get("sy_updatefrequency"), 1)))
    return max(wishes) or None


def _number(value: Any, default: float) -> float:
    text = str(value or "").strip()
    return float(text) if text.isdecimal() and len(text) < 9 else default


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
    text, kind = max(((text or "", kind or "") for text, kind in texts), key=lambda part: len(part[0]))
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
    try:
        return datetime.fromtimestamp(calendar.timegm(parsed), UTC).isoformat() if parsed else None
    except (ValueError, OverflowError, OSError):  # the year -99
        return None
