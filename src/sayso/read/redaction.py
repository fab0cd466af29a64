"""A reading, a capture or a record without the names that were taken out. Offsets stay; quotations quote what is left."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from hashlib import sha256
from typing import Any

from sayso.model.findings import Findings
from sayso.model.record import Record, from_record, to_record
from sayso.model.report import Capture, Report
from sayso.model.words import joined
from sayso.read.names import Names

FIXED = frozenset(
    "id report statement claim figure sha256 kind voice stance status form genre language directness event section "
    "verdict rule scale published_from media_type charset field state code category unit measure actor".split()
)
"""Fields that hold ids and words of our own, never a name."""


def redacted_findings(findings: Findings, names: Names) -> Findings | None:
    """The findings without the names; None where the report does not name anybody by one of the forms."""
    report = findings.report
    if not holds(to_record(report), names):
        return None
    fields = {
        "text": names.blotted(report.text, also_beside=True),
        "title": names.blotted(report.title or "", also_beside=True),
    }
    record = _quoted(to_record(findings), names, fields)
    record["report"] |= {
        "text": fields["text"],
        "title": report.title and fields["title"],
        "sha256": sha256(fields["text"].encode("utf-8", "replace")).hexdigest(),
    }
    return from_record(Findings, record)


def redacted_capture(capture: Capture, report: Report, names: Names, *, is_named: bool) -> Capture | None:
    """The capture with the redacted report's text for its bytes; None where neither it nor the report (`is_named`) names them.

    Markup, mails and PDFs have too many places for a name to hide in. The hash stays that of the bytes as they came.
    """
    beside = to_record(replace(capture, body=b""))
    del beside["body"]
    if not (is_named or holds(beside, names) or named_in_body(capture, names)):
        return None
    kept = from_record(Capture, {**cleared(beside, names, also_beside=True), "body": b""})
    return replace(
        kept,
        body=report.text.encode("utf-8", "replace"),
        media_type="text/plain",
        charset="utf-8",
        verbatim=True,
        exchange=None,
        sha256=capture.sha256,
    )


def named_in_body(capture: Capture, names: Names) -> bool:
    """True where the bytes name the person, as far as bytes of this kind can be read."""
    if capture.media_type == "message/rfc822":
        return any(names.stand_in(text) for text in _parts_of_mail(capture.body))
    try:
        return names.stand_in(capture.body.decode("utf-8"))
    except UnicodeDecodeError:
        charsets = dict.fromkeys((capture.charset or "latin-1", "latin-1"))
        return any(names.stand_in(_decoded(capture.body, charset)) for charset in charsets)


def holds(record: Any, names: Names, *, also_beside: bool = False) -> bool:
    """True where any text of a record names the person."""
    if isinstance(record, str):
        return names.stand_in(record, also_beside=also_beside)
    if isinstance(record, Mapping):
        values = (value for key, value in record.items() if not _is_fixed(key, value))
        return any(holds(value, names, also_beside=also_beside) for value in values)
    return isinstance(record, list | tuple) and any(holds(part, names, also_beside=also_beside) for part in record)


def cleared(record: Any, names: Names, *, also_beside: bool = False) -> Any:
    """A record with the names taken out of all its texts."""
    if isinstance(record, str):
        return names.cleared(record, also_beside=also_beside)
    if isinstance(record, Mapping):
        return {
            key: value if _is_fixed(key, value) else cleared(value, names, also_beside=also_beside)
            for key, value in record.items()
        }
    if isinstance(record, list | tuple):
        return [cleared(part, names, also_beside=also_beside) for part in record]
    return record


def cleared_beside(record: Any, names: Names, reports: Collection[str]) -> Any:
    """As `cleared`; where the record speaks of one of these reports, also of what is taken out beside a name.

    Of a digest that is asked of each item.
    """
    if isinstance(record, Mapping) and "items" in record:
        rest = {key: value for key, value in record.items() if key != "items"}
        items = [cleared_beside(item, names, reports) for item in record["items"]]
        return {**cleared(rest, names), "items": items}
    return cleared(record, names, also_beside=_speaks_of(record, reports))


def _is_fixed(key: str, value: Any) -> bool:
    return key in FIXED and isinstance(value, str)


def _speaks_of(record: Any, reports: Collection[str]) -> bool:
    if isinstance(record, str):
        return record in reports
    parts = record.values() if isinstance(record, Mapping) else record if isinstance(record, list | tuple) else ()
    return any(_speaks_of(part, reports) for part in parts)


def _quoted(record: Any, names: Names, fields: Mapping[str, str]) -> Any:
    """The record with each quotation taken again from the blotted text, and the names taken out of all else."""
    if isinstance(record, Mapping):
        made: Record = {
            key: value if _is_fixed(key, value) else _quoted(value, names, fields) for key, value in record.items()
        }
        if record.get("spans"):
            made["text"] = joined(fields[record.get("field", "text")], record["spans"])
        return made
    if isinstance(record, list | tuple):
        return [_quoted(part, names, fields) for part in record]
    return names.cleared(record, also_beside=True) if isinstance(record, str) else record


def _parts_of_mail(body: bytes) -> list[str]:
    message = message_from_bytes(body, policy=default)
    texts = [f"{name}: {value}" for name, value in message.items()]
    for part in message.walk():
        held = part.get_payload(decode=True)
        if isinstance(held, bytes):
            texts.append(_decoded(held, part.get_content_charset() or "utf-8"))
    return texts


def _decoded(body: bytes, charset: str) -> str:
    try:
        return body.decode(charset, "replace")
    except LookupError:
        return body.decode("utf-8", "replace")
