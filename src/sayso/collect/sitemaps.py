"""Sitemaps (sitemaps.org, with Google's news extension) as a listing of addresses."""

import zlib
from typing import Any

from lxml import etree

from sayso.collect.markup import without_endless_tags
from sayso.collect.torn import with_whole_addresses
from sayso.model.report import Declared
from sayso.model.watched import Entry, Listing

MOST = 1_000
"""What a news sitemap may hold; of a larger one the newest are taken."""
MOST_BYTES = 20_000_000
_NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"


def read_sitemap(body: bytes) -> Listing:
    """What a sitemap names. Of one that breaks off, the last address is left out. Entities are not expanded."""
    body = without_endless_tags(_unpacked(body))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    kind = _name(root) if root is not None else ""
    if root is None or kind not in ("urlset", "sitemapindex"):
        return Listing(problem=("parse_error", "no sitemap (check the address, or look again later)"))
    if kind == "sitemapindex":
        return Listing(problem=_index(root))
    entries = [entry for element in root if (entry := _entry(element))]
    problem = None if entries else ("empty", "a sitemap without addresses (check the address, or look again later)")
    if len(parser.error_log):
        breaks_off = not body.rstrip().endswith(b"urlset>")
        entries = with_whole_addresses(entries, body, [entry.url for entry in entries])
        entries = entries[:-1] if breaks_off else entries
        problem = _broken(breaks_off=breaks_off)
    dated = sorted(entries, key=lambda entry: _date(entry.declared), reverse=True)
    return Listing(entries=tuple(dated[:MOST]), problem=problem)


def _broken(*, breaks_off: bool) -> tuple[str, str]:
    if breaks_off:
        return "parse_error", "the sitemap breaks off before its end (look again later)"
    return "not_well_formed", "the sitemap is not well-formed (ask the outlet to mend it; what can be is read)"


def _unpacked(body: bytes) -> bytes:
    """A sitemap that lies on its server as a gzip file, so far as it is read; any other as it is."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(body, MOST_BYTES)
    except zlib.error:
        return b""


def _date(declared: Declared) -> str:
    return declared.published or declared.modified or ""


def _index(root: Any) -> tuple[str, str]:
    named = [words for element in root if (words := _child(element, "loc"))]
    some = ", ".join(named[:3])
    return "index", f"an index of {len(named)} sitemaps (watch the one with the news instead, of {some})"


def _entry(element: Any) -> Entry | None:
    address = _child(element, "loc") if _name(element) == "url" else None
    if not address:
        return None
    news = element.find(f"{_NEWS}news")
    said = Declared(
        url=address,
        published=_news(news, "publication_date"),
        modified=_child(element, "lastmod"),
        title=_news(news, "title"),
        outlet=_news(news, "publication", "name"),
    )
    return Entry(input_id=address, url=address, declared=said)


def _news(news: Any, *path: str) -> str | None:
    found = news.findtext("/".join(f"{_NEWS}{name}" for name in path)) if news is not None else None
    return " ".join(found.split()) or None if found else None


def _child(element: Any, name: str) -> str | None:
    """The words of a child of this name in whatever namespace: some sitemaps have none."""
    found = next((child.text for child in element if _name(child) == name), None)
    return " ".join(found.split()) or None if found else None


def _name(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
