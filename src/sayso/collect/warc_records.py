"""WARC records (ISO 28500): framed one by one here, so that a damaged one harms no other, and read by warcio."""

import base64
import hashlib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import IO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeadersParserException

from sayso.collect.packed import BombError, Stream, Unpacking

READ = frozenset({"response", "resource", "revisit"})
"""Types of record that may hold a page; others are passed over unread."""
MOST_RECORDS = 200_000
_MOST_LINE = 65_536
_MOST_HEADERS = 200
_MOST_HEAD = 100_000
"""Bytes that HTTP headers may add to a body."""
WARCIO_BUGS = (
    ArchiveLoadFailed,
    StatusAndHeadersParserException,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    EOFError,
    OSError,
    OverflowError,
    RecursionError,
    zlib.error,
)
"""What warcio raises for records that are broken in ways it does or does not know."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A record that cannot be read, or the rest of a file: a stable code and a sentence with the way out."""

    code: str
    message: str
    uri: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What a record holds. `body` is unpacked; `status` and `headers` are those of HTTP (0 and none without)."""

    kind: str
    uri: str
    at: str
    body: bytes = field(repr=False)
    media_type: str = ""
    charset: str | None = None
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    digest: str | None = None
    """Of the payload, as the record gives it."""
    refers_to: tuple[str, str] | None = None
    """Of a revisit: address and moment of what it repeats."""
    metadata: str | None = None
    """The record's WARC-JSON-Metadata."""


@dataclass(slots=True)
class _Head:
    fields: dict[str, str]
    raw: bytes

    def get(self, name: str) -> str:
        return self.fields.get(name, "")


def records(file: IO[bytes], packed_bytes: int, max_bytes: int) -> Iterator[Held | Trouble]:
    """What the records of a WARC file hold, in order, and what is wrong with some. Nothing is raised but OSError."""
    unpacking = Unpacking(file, packed_bytes)
    count = 0
    try:
        for stream in unpacking.streams():
            for found in _records_of(stream, max_bytes):
                count += 1
                if count > MOST_RECORDS:
                    yield Trouble("too_large", f"more than {MOST_RECORDS} records; the rest is not read (split it)")
                    return
                if found is not None:
                    yield found
    except BombError:
        yield Trouble("too_large", "it unpacks to far more than any web archive; the rest is not read (split it)")
        return
    if unpacking.damaged:
        said = f"{unpacking.damaged} packed parts of it are damaged or break off (fetch the archive again)"
        yield Trouble("truncated", said)
    elif not count:
        yield Trouble("empty", "no WARC record in it (check that it is a web archive)")


def _records_of(stream: Stream, max_bytes: int) -> Iterator[Held | Trouble | None]:
    """One for each record of a stream; None for one that holds no page."""
    is_lost = False
    while line := stream.line(_MOST_LINE):
        if not line.startswith(b"WARC/"):
            if line.strip() and not is_lost:
                is_lost = True
                yield Trouble("bad_record", "something that is no record stands between records (fetch it again)")
            continue
        is_lost = False
        head = _head(stream, line)
        if isinstance(head, Trouble):
            yield head
            continue
        yield _record(stream, head, max_bytes)


def _head(stream: Stream, first: bytes) -> _Head | Trouble:
    """The header lines of a record, to the empty line."""
    fields: dict[str, str] = {}
    raw = [first]
    for _ in range(_MOST_HEADERS):
        line = stream.line(_MOST_LINE)
        raw.append(line)
        if not line.strip():
            return _Head(fields, b"".join(raw))
        name, colon, value = line.decode("utf-8", "replace").partition(":")
        if colon:
            fields.setdefault(name.strip().lower(), value.strip())
    return Trouble("bad_record", "a record whose headers do not end (fetch the archive again)", _uri(fields))


def _record(stream: Stream, head: _Head, max_bytes: int) -> Held | Trouble | None:
    uri = _uri(head.fields)
    length = head.get("content-length")
    if not (length.isascii() and length.isdecimal() and len(length) < 16):
        return Trouble("bad_record", "a record that does not say how long it is (fetch the archive again)", uri)
    if head.get("warc-type").lower() not in READ:
        stream.skip(int(length))
        return None
    if int(length) > max_bytes + _MOST_HEAD:
        is_page = "html" in head.get("content-type") or "http" in head.get("content-type")
        stream.skip(int(length))
        said = f"larger than {max_bytes / 1e6:g} MB (raise max_item_bytes)"
        return Trouble("too_large", said, uri) if is_page and uri else None
    block = stream.read(int(length))
    if len(block) < int(length):
        return Trouble("truncated", "the record breaks off before its end (fetch the archive again)", uri)
    if not _is_as_digested(block, head.get("warc-block-digest")):
        return Trouble("altered", "its bytes are not those that its digest was made of (fetch the archive again)", uri)
    return _held(head, block, max_bytes)


def _is_as_digested(block: bytes, written: str) -> bool:
    """False where the record's own digest is of other bytes. What is written in no way we know says nothing."""
    name, _, value = written.partition(":")
    if name.lower().replace("-", "") not in ("sha1", "sha256", "md5") or not value:
        return True
    made = hashlib.new(name.lower().replace("-", ""), block, usedforsecurity=False)
    known = {made.hexdigest(), base64.b32encode(made.digest()).decode("ascii").lower()}
    return value.strip().lower() in known


def _held(head: _Head, block: bytes, max_bytes: int) -> Held | Trouble | None:
    uri = _uri(head.fields) or ""
    try:
        record = next(iter(ArchiveIterator(BytesIO(head.raw + block + b"\r\n\r\n"))))
        http = record.http_headers
        encoding = (http.get_header("Content-Encoding") or "" if http else "").strip().lower()
        if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
            return Trouble("unsupported", f"compressed as {encoding[:20]} (capture it without)", uri)
        body = record.content_stream().read(max_bytes + 1)
        status = int(http.get_statuscode()) if http and http.get_statuscode().isdecimal() else 0
    except StopIteration:
        return Trouble("bad_record", "a record that cannot be read (fetch the archive again)", uri)
    except WARCIO_BUGS as error:
        said = f"a record that cannot be read: {type(error).__name__} (fetch the archive again)"
        return Trouble("bad_record", said, uri)
    kind = head.get("warc-type").lower()
    content_type = (http.get_header("Content-Type") or "" if http else head.get("content-type")) or ""
    media_type, _, parameters = content_type.partition(";")
    return Held(
        kind=kind,
        uri=uri,
        at=head.get("warc-date"),
        body=body,
        media_type=media_type.strip().lower(),
        charset=_charset(parameters),
        status=status,
        headers=tuple((str(name), str(value)) for name, value in http.headers) if http else (),
        digest=head.get("warc-payload-digest").lower() or None,
        refers_to=(head.get("warc-refers-to-target-uri").strip("<>"), head.get("warc-refers-to-date"))
        if kind == "revisit"
        else None,
        metadata=head.get("warc-json-metadata") or None,
    )


def _charset(parameters: str) -> str | None:
    for part in parameters.split(";")[:5]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'")[:40] or None
    return None


def _uri(fields: dict[str, str]) -> str | None:
    return fields.get("warc-target-uri", "").strip().strip("<>") or None
