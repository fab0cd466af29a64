"""Torn addresses: in a feed that is not well-formed, damage may run through an entry's own address."""

import re
from collections.abc import Iterable, Sequence
from html import escape

from sayso.model.watched import Entry

_BOUND = re.compile(rb"[<>\"'\s\[\]]+")
"""What stands before and after an address in markup: tags, quotes, white space, the ends of a CDATA section."""
_WHOLE = re.compile(r"https?://", re.IGNORECASE)
_BOUNDING = frozenset("\"'[]")


def with_whole_addresses(entries: Iterable[Entry], body: bytes, links: Sequence[str | None]) -> list[Entry]:
    """The entries whose link stands in the bytes from end to end; one that is read by half would be another article.

    `links` are the entries' links as the feed has them; where others have one, an entry without has lost it, and where
    others name their host, one that does not has lost its beginning. What is left out is there when the feed is whole.
    """
    written = frozenset(_BOUND.split(body))
    if not any(links):
        return list(entries)
    need_host = any(link and _WHOLE.match(link) for link in links)
    return [
        entry
        for entry, link in zip(entries, links, strict=True)
        if link and (_WHOLE.match(link) or not need_host) and _stands(link, written)
    ]


def _stands(link: str, written: frozenset[bytes]) -> bool:
    if _BOUNDING.intersection(link) or not link.isascii():  # cannot be told
        return link.isprintable() and not set("<> ").intersection(link)
    return any(form.encode() in written for form in (link, escape(link, quote=False)))
