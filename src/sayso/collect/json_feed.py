"""JSON Feed (jsonfeed.org, versions 1 and 1.1) as a listing of entries."""

import json
import re
from typing import Any
from urllib.parse import urljoin

from sayso.collect.notices import form_of_categories
from sayso.model.report import Declared, Form
from sayso.model.watched import Entry, Listing, Removal

_VERSION = re.compile(rb'"version"\s{0,20}:\s{0,20}"https?:\\?/\\?/(?:www\.)?jsonfeed\.org\\?/version\\?/')
MOST = 2_000
_CANCELED = frozenset({"canceled", "cancelled", "withheld"})


def is_json_feed(body: bytes) -> bool:
    """True for a JSON object that names a version of JSON Feed."""
    return body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" and bool(_VERSION.search(body))


def read_json_feed(body: bytes, address: str) -> Listing:
    """What the feed says. An item that its publisher marks as canceled (`pubstatus`, as ninjs has it) is a removal."""
    try:
        feed = json.loads(body)
    except (ValueError, RecursionError) as error:
        said = " ".join(str(error).split())[:100]
        return Listing(problem=("parse_error", f"the feed is no JSON: {said} (look again later)"))
    items = feed.get("items") if isinstance(feed, dict) else None
    found = [item for item in items if isinstance(item, dict)][:MOST] if isinstance(items, list) else []
    title = _text(feed, "title") if isinstance(feed, dict) else None
    live = [item for item in found if not _is_canceled(item)]
    return Listing(
        entries=tuple(_entry(item, title, address) for item in live),
        removals=tuple(Removal(input_id=_id(item)) for item in found if _is_canceled(item)),
        title=title,
        problem=None if found else ("empty", "a feed without entries (check the address, or look again later)"),
    )


def _entry(item: dict[str, Any], outlet: str | None, address: str) -> Entry:
    link = _text(item, "url") or _text(item, "external_url")
    html, plain = _text(item, "content_html"), _text(item, "content_text")
    said = Declared(
        url=_joined(address, link),
        outlet=outlet,
        published=_text(item, "date_published"),
        modified=_text(item, "date_modified"),
        title=_text(item, "title"),
        byline=_names(item),
        language=_text(item, "language"),
        form=_form(item),
    )
    text = html or plain or _text(item, "summary") or ""
    return Entry(
        input_id=_id(item), url=said.url, declared=said, text=text, media_type="text/html" if html else "text/plain"
    )


def _joined(address: str, link: str | None) -> str | None:
    try:
        return urljoin(address, link) if link else None
    except ValueError:
        return None


def _id(item: dict[str, Any]) -> str:
    return _text(item, "id") or _text(item, "url") or _text(item, "external_url") or ""


def _is_canceled(item: dict[str, Any]) -> bool:
    return str(item.get("pubstatus", "")).casefold() in _CANCELED


def _form(item: dict[str, Any]) -> Form | None:
    tags = item.get("tags")
    return form_of_categories(tags) if isinstance(tags, list) else None


def _names(item: dict[str, Any]) -> tuple[str, ...]:
    authors = item.get("authors") or [item.get("author")]
    found = authors if isinstance(authors, list) else []
    return tuple(name for author in found if isinstance(author, dict) and (name := _text(author, "name")))


def _text(record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    return str(value).strip() or None if isinstance(value, str | int) and not isinstance(value, bool) else None
