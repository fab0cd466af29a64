"""Pages: what bytes are by their first words, and the address that a fetched page gives for itself."""

import re
from html import unescape
from urllib.parse import urljoin, urlsplit

from sayso.collect.found import is_pdf
from sayso.model.report import MediaType

_HEAD = 200_000
_HTML = re.compile(
    rb"^(?:\xef\xbb\xbf)?\s{0,200}(?:<\?xml[^<>]{0,200}>\s{0,200}|<!--.{0,2000}?-->\s{0,200})?<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_LINK = re.compile(rb"<link\b[^<>]{0,2000}>", re.IGNORECASE)
_CANONICAL = re.compile(rb"\brel\s{0,5}=\s{0,5}[\"']?canonical\b", re.IGNORECASE)
_ALTERNATE = re.compile(rb"\brel\s{0,5}=\s{0,5}[\"']?alternate\b", re.IGNORECASE)
_FEED_TYPE = re.compile(rb"application/(?:rss\+xml|atom\+xml|feed\+json)", re.IGNORECASE)
_FACE = re.compile(r"^(?:www|m|mobile|amp)\.")
"""One site's host by another name."""
_HREF = re.compile(
    rb"\bhref\s{0,5}=\s{0,5}(?:\"([^\"<>]{1,2000})\"|'([^'<>]{1,2000})'|([^\s\"'<>]{1,2000}))", re.IGNORECASE
)


def is_html(body: bytes) -> bool:
    """True where the bytes begin as an HTML document."""
    return bool(_HTML.match(body[:4_000]))


def media_type_of(named: str, body: bytes) -> MediaType:
    """What a fetched body is, by its first bytes and what the server calls it."""
    if is_pdf(body):
        return "application/pdf"
    return "text/plain" if named == "text/plain" and not is_html(body) else "text/html"


def own_address(body: bytes, fetched_from: str) -> str:
    """The canonical link of a fetched page, where it leads to an article of the same site; else where it came from."""
    for link in _LINK.findall(body[:_HEAD]):
        href = _HREF.search(link) if _CANONICAL.search(link) else None
        if href:
            named = _joined(fetched_from, href)
            return named if named and _same_site(named, fetched_from) else fetched_from
    return fetched_from


def named_feed(body: bytes, fetched_from: str) -> str | None:
    """The feed that a page names for itself (`<link rel=alternate type=application/rss+xml>`), or null."""
    for link in _LINK.findall(body[:_HEAD]):
        href = _HREF.search(link) if _ALTERNATE.search(link) and _FEED_TYPE.search(link) else None
        if href:
            return _joined(fetched_from, href)
    return None


def _joined(fetched_from: str, href: re.Match[bytes]) -> str | None:
    try:
        return urljoin(fetched_from, unescape((href[1] or href[2] or href[3]).decode("utf-8", "replace").strip()))
    except ValueError:
        return None


def _same_site(one: str, other: str) -> bool:
    """True for two addresses of one site, where the first is not its front page.

    One host must be the other, or stand below it: of two that merely end alike (`a.co.uk`, `b.co.uk`) neither may
    speak for the other.
    """
    try:
        first, second = urlsplit(one), urlsplit(other)
        hosts = [_FACE.sub("", parts.hostname or "") for parts in (first, second)]
    except ValueError:
        return False
    is_kin = hosts[0] == hosts[1] or any(a.endswith(f".{b}") for a, b in (hosts, hosts[::-1]))
    return (
        is_kin
        and bool(hosts[0])
        and first.scheme in ("http", "https")
        and (first.path.strip("/") != "" or not second.path.strip("/"))
    )
