"""Where a newsletter can be read on the web, told from its own links alone: a tracking link is taken apart, never followed."""

import ipaddress
import re
from html import unescape
from urllib.parse import parse_qsl, unquote, urlsplit

MOST_LINKS = 2_000
LONGEST_LINK = 4_000
_ANCHOR = re.compile(r"<a\b([^<>]{1,6000})>((?:[^<]|<(?!/?a\b)){0,300})", re.IGNORECASE)
_HREF = re.compile(r"\bhref\s{0,5}=\s{0,5}(?:\"([^\"<>]{1,4000})\"|'([^'<>]{1,4000})')", re.IGNORECASE)
_ONLINE = re.compile(r"\b(?:in (?:your |a |the )?(?:web )?browser|online|web version|on the web)\b", re.IGNORECASE)
_WRAPPED = re.compile(r"https?(?:://|%3a%2f%2f|:%2f%2f)", re.IGNORECASE)
_MOST_LAYERS = 4


def own_address(archived_at: str, html: str, sender: str) -> str | None:
    """The mail's page: as its header says, else as its link "view in browser" does; null where that cannot be told.

    A link of another site than the sender's is one only where it shows where it leads: others know the reader.
    """
    if header := public_web(unwrapped(archived_at.strip("<> "))):
        return header
    for number, found in enumerate(_ANCHOR.finditer(html)):
        if number > MOST_LINKS:
            break
        href = _HREF.search(found[1]) if _ONLINE.search(re.sub(r"<[^<>]{0,300}>", " ", found[2])) else None
        if href is None:
            continue
        written = unescape(href[1] or href[2] or "").strip()
        inner = unwrapped(written)
        if public_web(inner) and (inner != written or _is_kin(inner, sender)):
            return inner
    return None


def unwrapped(link: str) -> str:
    """The address inside a tracking link, as far as the link itself shows it; a plain one as it is."""
    for _ in range(_MOST_LAYERS):
        inner = _inner(link[:LONGEST_LINK])
        if inner is None:
            return link
        link = inner
    return link


def _inner(link: str) -> str | None:
    """An address that stands in the query of another, or behind its path."""
    try:
        parts = urlsplit(link)
        values = [value for _, value in parse_qsl(parts.query, max_num_fields=50)]
    except ValueError:
        return None
    for value in values:
        if value.lower().startswith(("http://", "https://")):
            return value
    found = _WRAPPED.search(parts.path)
    return unquote(parts.path[found.start() :]) if found and found.start() > 0 else None


def public_web(link: str) -> str | None:
    """The link, if it is a web address with a public name; null for numbers, for names of this machine and this net."""
    try:
        parts = urlsplit(link)
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or "." not in host or host.endswith((".local", ".localhost", ".internal")):
        return None
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return link if host.rpartition(".")[2][:1].isalpha() and len(link) <= LONGEST_LINK else None
    return None


def _is_kin(link: str, sender: str) -> bool:
    """True where a link leads to the sender's own domain."""
    host = (urlsplit(link).hostname or "").split(".")
    return len(host) >= 2 and bool(sender) and host[-2:] == sender.split(".")[-2:] and len(host[-2]) > 3
