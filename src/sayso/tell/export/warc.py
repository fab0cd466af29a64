"""WARC (ISO 28500): the bytes that reports were read from, with their HTTP headers and hashes, for any web archive's tools.

What was declared with a capture stands beside it in WARC-JSON-Metadata, so that reading the file gives the same reports.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from uuid import NAMESPACE_URL, uuid5

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from sayso.model.record import to_record
from sayso.model.report import Capture, Report
from sayso.model.words import Iso

SOFTWARE = "Sayso"
_NOT_AS_KEPT = frozenset({"content-encoding", "transfer-encoding", "content-length"})
"""Headers of the body as it was sent; it is kept unpacked, so they are given another name."""


@dataclass(frozen=True, slots=True)
class Written:
    """A record as it stands in the file, and what an index says of it."""

    packed: bytes
    uri: str
    at: Iso
    """As WARC writes it, in UTC with a Z."""
    media_type: str
    status: int
    digest: str


def export_warc(kept: Iterable[tuple[Report, Capture]], made_at: Iso) -> Iterator[bytes]:
    """A packed WARC file in pieces: a record on the file itself, then one for each capture."""
    yield warc_head(made_at)
    for report, capture in kept:
        yield warc_record(report, capture).packed


def warc_head(made_at: Iso) -> bytes:
    """The record on the file itself."""
    held = BytesIO()
    writer = WARCWriter(held, gzip=True, warc_version="1.1")
    fields = f"software: {SOFTWARE}\r\nformat: WARC File Format 1.1\r\n".encode()
    name = {"WARC-Record-ID": _record_id(f"warcinfo {made_at}"), "WARC-Date": zulu(made_at)}
    writer.write_record(
        writer.create_warc_record(
            None, "warcinfo", BytesIO(fields), warc_content_type="application/warc-fields", warc_headers_dict=name
        )
    )
    return held.getvalue()


def warc_record(report: Report, capture: Capture) -> Written:
    """A capture as a response where it came over HTTP, else as a resource. The same capture gives the same bytes."""
    held = BytesIO()
    writer = WARCWriter(held, gzip=True, warc_version="1.1")
    exchange = capture.exchange
    uri = address_of(report, capture)
    at = zulu(exchange.at if exchange else capture.collected)
    fields = {
        "WARC-Record-ID": _record_id(f"{capture.sha256} {uri}"),
        "WARC-Date": at,
        "WARC-JSON-Metadata": json.dumps({"sayso": _beside(report, capture)}),
    }
    record = writer.create_warc_record(
        uri,
        "response" if exchange else "resource",
        BytesIO(capture.body),
        warc_content_type="application/http; msgtype=response" if exchange else _content_type(capture),
        warc_headers_dict=fields,
        http_headers=_http(capture) if exchange else None,
    )
    writer.write_record(record)
    digest = record.rec_headers.get_header("WARC-Payload-Digest") or record.rec_headers.get_header("WARC-Block-Digest")
    return Written(held.getvalue(), uri, at, capture.media_type, exchange.status if exchange else 200, digest or "")


def address_of(report: Report, capture: Capture) -> str:
    """Where a capture came from; what came from nowhere on the web has a name of ours."""
    written = capture.exchange.url if capture.exchange else capture.declared.url or report.url
    plain = "".join((written or "").split())
    return plain if plain.startswith(("http://", "https://")) else f"urn:sayso:{report.id}"


def zulu(moment: Iso) -> Iso:
    """A moment in UTC to the second, with a Z."""
    at = datetime.fromisoformat(moment)
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _beside(report: Report, capture: Capture) -> dict[str, object]:
    """What was known of a capture beside its bytes."""
    return {
        "report": report.id,
        "sha256": capture.sha256,
        "input_id": capture.input_id,
        "media_type": capture.media_type,
        "charset": capture.charset,
        "declared": to_record(capture.declared),
        "published_from": capture.published_from,
        "collected": capture.collected,
        "verbatim": capture.verbatim,
    }


def _http(capture: Capture) -> StatusAndHeaders:
    given = [(_clean(name), _clean(value)) for name, value in (capture.exchange.headers if capture.exchange else ())]
    headers = [(f"X-Archive-Orig-{name}" if name.lower() in _NOT_AS_KEPT else name, value) for name, value in given]
    if not any(name.lower() == "content-type" for name, _ in headers):
        headers.append(("Content-Type", _content_type(capture)))
    headers.append(("Content-Length", str(len(capture.body))))
    status = capture.exchange.status if capture.exchange else 200
    return StatusAndHeaders(f"{status} {'OK' if status == 200 else 'Other'}", headers, protocol="HTTP/1.1")


def _clean(text: str) -> str:
    return " ".join(text.split()).encode("latin-1", "replace").decode("latin-1")


def _content_type(capture: Capture) -> str:
    charset = f"; charset={_clean(capture.charset)}" if capture.charset else ""
    return capture.media_type + charset


def _record_id(name: str) -> str:
    return f"<urn:uuid:{uuid5(NAMESPACE_URL, f'sayso {name}')}>"
