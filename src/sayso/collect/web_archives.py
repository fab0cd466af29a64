"""Web archives: each page in a WARC file, or in the WARC files of a WACZ package, is an item. Nothing is unpacked to disk."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_args

from sayso.collect.addresses import is_web
from sayso.collect.found import Desk, Found, exchange_of, is_pdf
from sayso.collect.json_lines import declared_in
from sayso.collect.pages import is_html, own_address
from sayso.collect.wacz import Package
from sayso.collect.warc_records import Held, Trouble, records
from sayso.model.report import Declared, Exchange, MediaType, PublishedFrom

Read = Callable[[], Iterator[Held | Trouble]]
"""The records of an archive, from the beginning each time."""

LONGEST_ADDRESS = 4_000
MOST_REVISITS = 20_000
_MEDIA: dict[str, MediaType] = {
    "text/html": "text/html",
    "application/xhtml+xml": "text/html",
    "application/pdf": "application/pdf",
}
_OK = 200
_NOT_MODIFIED = 304
_NO_PAGE = -1


def from_warc(path: Path, desk: Desk) -> Iterator[Found]:
    """The pages of a WARC file, packed or not."""

    def read() -> Iterator[Held | Trouble]:
        with path.open("rb") as file:
            yield from records(file, path.stat().st_size, desk.max_bytes)

    yield from _Archive(str(path), desk).items(read)


def from_wacz(path: Path, desk: Desk) -> Iterator[Found]:
    """The pages of a WACZ package, after its hashes were compared."""
    package = Package(path, desk.max_bytes)
    yield from _Archive(str(path), desk).items(package.records)


@dataclass(slots=True)
class _Archive:
    name: str
    desk: Desk
    known: dict[tuple[str, ...], tuple[int, str]] = field(default_factory=dict)
    """By digest, and by address and moment: which record holds it, and its address."""
    revisits: list[Held] = field(default_factory=list)
    is_empty: bool = True

    def items(self, read: Read) -> Iterator[Found]:
        """Each page, then what repeats one under another address; and what cannot be read."""
        for number, found in enumerate(read()):
            if isinstance(found, Trouble):
                self.is_empty = False
                yield self.desk.failure(f"{self.name}#{found.uri or number}", found.code, found.message)
            elif found.kind == "revisit":
                self._remember(found)
            elif (media_type := _media_type(found)) is not None:
                self._know(found, number)
                self.is_empty = False
                yield self._capture(found, media_type)
            else:
                self._know(found, _NO_PAGE)
        yield from self._repeated(read)
        if self.is_empty:
            yield self.desk.failure(self.name, "empty", "no web page in it (check what was captured)")

    def _know(self, held: Held, number: int) -> None:
        if held.digest:
            self.known.setdefault(("digest", held.digest), (number, held.uri))
        self.known.setdefault(("address", held.uri, held.at[:19]), (number, held.uri))

    def _remember(self, held: Held) -> None:
        """Keep a revisit that may be one of a page."""
        is_page = not held.media_type or held.media_type in _MEDIA
        if is_page and held.status in (0, _OK, _NOT_MODIFIED) and len(self.revisits) < MOST_REVISITS:
            self.revisits.append(held)

    def _repeated(self, read: Read) -> Iterator[Found]:
        """Revisits, by the page that they repeat. One of the same address is that page again: nothing new."""
        wanted: dict[int, list[Held]] = {}
        for revisit in self.revisits:
            original = self._original(revisit)
            if original is None:
                self.is_empty = False
                what = (revisit.refers_to[0] if revisit.refers_to else "") or revisit.digest or "not said which"
                said = f"it repeats a page that is not in this archive: {what[:300]} (add the archive that holds it)"
                yield self.desk.failure(f"{self.name}#{revisit.uri}", "unresolved", said)
            elif original[0] != _NO_PAGE and original[1] != revisit.uri:
                wanted.setdefault(original[0], []).append(revisit)
        for number, found in enumerate(read()) if wanted else ():
            if number in wanted and isinstance(found, Held) and (media_type := _media_type(found)):
                for revisit in wanted[number]:
                    yield self._capture(_as_visited(found, revisit), media_type)

    def _original(self, revisit: Held) -> tuple[int, str] | None:
        found = self.known.get(("digest", revisit.digest)) if revisit.digest else None
        if found is None and revisit.refers_to:
            found = self.known.get(("address", revisit.refers_to[0], revisit.refers_to[1][:19]))
        return found

    def _capture(self, held: Held, media_type: MediaType) -> Found:
        name = f"{self.name}#{held.uri}"
        own = _own_record(held)
        if own is not None:
            return self._restored(held, own)
        if not is_web(held.uri) or len(held.uri) > LONGEST_ADDRESS:
            return self.desk.failure(name[:500], "refused", "a page without a web address (give its text as a file)")
        address = own_address(held.body, held.uri) if media_type == "text/html" else held.uri
        said = Declared(url=address)
        return self.desk.capture(name, held.body, media_type, said=said, charset=held.charset, exchange=_exchange(held))

    def _restored(self, held: Held, own: dict[str, Any]) -> Found:
        """A capture as Sayso wrote it: with all that was declared with it."""
        written = own.get("declared")
        written = written if isinstance(written, dict) else {}
        said = replace(
            declared_in(written), feed_source=_words(written, "feed_source"), partial=_words(written, "partial")
        )
        published_from: PublishedFrom | None = own.get("published_from")
        media_type: MediaType = own.get("media_type", "text/html")
        return self.desk.capture(
            _words(own, "input_id") or f"{self.name}#{held.uri}",
            held.body,
            media_type if media_type in get_args(MediaType) else "text/html",
            said=said,
            charset=_words(own, "charset"),
            published_from=published_from if published_from in get_args(PublishedFrom) else "header",
            exchange=_exchange(held),
            verbatim=own.get("verbatim") is True,
        )


def _media_type(held: Held) -> MediaType | None:
    """What kind of page a record holds; null for what is none."""
    if _own_record(held) is not None:
        return "text/html"
    if held.kind == "response" and held.status != _OK:
        return None
    if is_pdf(held.body[:1_024]):
        return "application/pdf"
    if not held.media_type and is_html(held.body):
        return "text/html"
    media_type = _MEDIA.get(held.media_type)
    return media_type if media_type == "text/html" else None


def _own_record(held: Held) -> dict[str, Any] | None:
    """What Sayso wrote beside a capture of its own; null for the records of others."""
    if held.metadata is None or not held.metadata.startswith('{"sayso"'):
        return None
    try:
        own = json.loads(held.metadata)["sayso"]
    except (ValueError, RecursionError, KeyError, TypeError):
        return None
    return own if isinstance(own, dict) else None


def _words(record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) and value else None


def _as_visited(original: Held, revisit: Held) -> Held:
    """The page that a revisit repeats, under the revisit's own address and moment."""
    status = revisit.status if revisit.status == _OK else original.status
    headers = revisit.headers or original.headers
    return replace(original, uri=revisit.uri, at=revisit.at, status=status, headers=headers, metadata=None)


def _exchange(held: Held) -> Exchange | None:
    """The answer as the archive kept it; null where it is none of HTTP, or says no moment that can be read."""
    try:
        at = datetime.fromisoformat(held.at.strip()[:40])
        moment = (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC).replace(microsecond=0).isoformat()
    except (ValueError, OverflowError):
        return None
    return exchange_of(held.uri, moment, held.status or _OK, held.headers) if held.kind != "resource" else None
