"""OPML: lists of feeds as readers exchange them. Entities are not expanded, nothing is fetched."""

from typing import Any

from lxml import etree

from sayso.collect.markup import without_endless_tags
from sayso.errors import CollectError
from sayso.model.watched import SourceKind, WatchedSource

KINDS: frozenset[SourceKind] = frozenset(("feed", "sitemap", "page", "list", "folder", "mailbox"))
MOST = 10_000


def read_opml(body: bytes, name: str) -> tuple[tuple[str, SourceKind, str | None], ...]:
    """The address, kind and title of each outline that has an address, in the order of the file, each once.

    `xmlUrl` is a feed, as OPML has it; `kind` and `url` are how Sayso writes what is none. Raises CollectError.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=False, huge_tree=False)
    try:
        root = etree.fromstring(without_endless_tags(body), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        said = " ".join(str(error).split())[:100]
        raise CollectError(f"no OPML: {said}", item=name, remedy="export it again from where it came") from error
    if root.tag != "opml":
        raise CollectError(f"no OPML but <{str(root.tag)[:30]}>", item=name, remedy="export the feeds as OPML")
    found: dict[str, tuple[str, SourceKind, str | None]] = {}
    for outline in root.iter("outline"):
        kind = _kind(outline)
        address = (outline.get("xmlUrl") if kind == "feed" else outline.get("url")) or ""
        if address.strip() and len(found) < MOST:
            title = " ".join((outline.get("title") or outline.get("text") or "").split())
            named = title if title != address.strip() else ""
            found.setdefault(address.strip(), (address.strip(), kind, named or None))
    return tuple(found.values())


def _kind(outline: Any) -> SourceKind:
    given = outline.get("kind")
    return next((kind for kind in KINDS if kind == given), "feed")


def write_opml(sources: tuple[WatchedSource, ...]) -> bytes:
    """OPML 2.0 that any reader of feeds takes; what is no feed stands in it as a link, with its kind."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = "Watched by Sayso"
    body = etree.SubElement(root, "body")
    for source in sources:
        name = _harmless(source.title or source.address)
        outline = etree.SubElement(body, "outline", text=name, title=name)
        outline.set("type", "rss" if source.kind == "feed" else "link")
        outline.set("xmlUrl" if source.kind == "feed" else "url", _harmless(source.address))
        if source.kind != "feed":
            outline.set("kind", source.kind)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def _harmless(text: str) -> str:
    """The text without what XML cannot hold."""
    return "".join(c for c in text if c in "\t\n\r" or (" " <= c <= "\ud7ff") or c >= "\ue000").replace("\ufffe", "")
