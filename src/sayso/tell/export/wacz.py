"""WACZ 1.1.1: a claim with all its evidence in one file that web archive viewers open and anybody can check."""

import gzip
import hashlib
import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from urllib.parse import urlsplit

from sayso.model.claim import Claim
from sayso.model.report import Capture, Report
from sayso.model.stamp import Stamp
from sayso.model.words import Iso
from sayso.tell.export.json_lines import export_jsonl
from sayso.tell.export.warc import SOFTWARE, Written, warc_head, warc_record, zulu

VERSION = "1.1.1"
_ARCHIVE = "archive/data.warc.gz"
_MANIFEST, _DIGEST, _STAMP = "datapackage.json", "datapackage-digest.json", "datapackage.tsr"
_STORED = (".gz",)
"""What is packed already is stored as it is, so that viewers can read parts of it."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The moment of every file in the package: the same claim at the same moment gives the same bytes."""


@dataclass(frozen=True, slots=True)
class Pack:
    """What goes into a package: a claim, the evidence of its reports, and the ledger's records by name."""

    claim: Claim
    evidence: Sequence[tuple[Report, Capture]]
    records: Mapping[str, Sequence[object]]


def export_wacz(pack: Pack, made_at: Iso) -> bytes:
    """The package's bytes."""
    files = dict(_files(pack, made_at))
    manifest = _json(_manifest(pack, files, made_at))
    digest = _json({"path": _MANIFEST, "hash": _hash(manifest)})
    return _zipped({**files, _MANIFEST: manifest, _DIGEST: digest})


def manifest_of(package: bytes) -> bytes:
    """The file of a package that holds the hashes of all others: what a time stamp is of."""
    with zipfile.ZipFile(BytesIO(package)) as files:
        return files.read(_MANIFEST)


def with_stamp(package: bytes, stamp: Stamp) -> bytes:
    """The package with a time stamp of its manifest beside it, and the word of it in the file on the manifest."""
    with zipfile.ZipFile(BytesIO(package)) as files:
        held = {info.filename: files.read(info) for info in files.infolist()}
    said = {"path": _STAMP, "authority": stamp.authority, "at": stamp.at, "of": _MANIFEST}
    digest = json.loads(held.pop(_DIGEST))
    return _zipped({**held, _STAMP: stamp.response, _DIGEST: _json({**digest, "timeStamp": said})})


def _zipped(files: Mapping[str, bytes]) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as target:
        for name, body in files.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_STORED if name.endswith(_STORED) else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            target.writestr(info, body)
    return held.getvalue()


def _files(pack: Pack, made_at: Iso) -> Iterator[tuple[str, bytes]]:
    pieces = [warc_head(made_at)]
    offset = len(pieces[0])
    lines, pages = [], [_line({"format": "json-pages-1.0", "id": "pages", "title": "Reports of the claim"})]
    for report, capture in pack.evidence:
        written = warc_record(report, capture)
        lines.append(cdxj_line(written, offset))
        pages.append(_page(report, capture, written))
        pieces.append(written.packed)
        offset += len(written.packed)
    index = gzip.compress("".join(sorted(lines)).encode(), mtime=0)
    yield _ARCHIVE, b"".join(pieces)
    yield "indexes/index.cdx.gz", index
    yield "indexes/index.idx", _second_index(min(lines, default=""), index)
    yield "pages/pages.jsonl", b"".join(pages)
    for name, records in pack.records.items():
        if records:
            yield f"ledger/{name}.jsonl", "".join(export_jsonl(records)).encode("utf-8", "replace")


def cdxj_line(written: Written, offset: int) -> str:
    """A line of the index: where the record of an address and a moment stands."""
    moment = "".join(character for character in written.at if character.isdecimal())
    fields = {
        "url": written.uri,
        "mime": written.media_type,
        "status": str(written.status),
        "digest": written.digest,
        "length": str(len(written.packed)),
        "offset": str(offset),
        "filename": _ARCHIVE.rpartition("/")[2],
    }
    return f"{sort_key(written.uri)} {moment} {json.dumps(fields)}\n"


def sort_key(uri: str) -> str:
    """An address as indexes sort it (SURT): the host from its end, then path and query, in lower case."""
    try:
        parts = urlsplit(uri)
        port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    except ValueError:
        return uri.lower()
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return uri.lower()
    host = ",".join(reversed(parts.hostname.removeprefix("www.").split(".")))
    path = parts.path.rstrip("/") or "/"
    return f"{host}{port}){path}{'?' + parts.query if parts.query else ''}".lower()


def _second_index(first_line: str, index: bytes) -> bytes:
    """The index of the packed index, which has one block."""
    meta = json.dumps({"format": "cdxj-gzip-1.0", "filename": "index.cdx.gz"})
    block = json.dumps({"offset": 0, "length": len(index), "digest": _hash(index), "filename": "index.cdx.gz"})
    key = " ".join(first_line.split(" ", 2)[:2])
    return f"!meta 0 {meta}\n{key} {block}\n".encode()


def _page(report: Report, capture: Capture, written: Written) -> bytes:
    title = report.title or report.input_id or report.id
    page = {"id": report.id, "url": written.uri, "ts": written.at, "title": title, "size": len(capture.body)}
    return _line(page)


def _line(record: object) -> bytes:
    return (json.dumps(record, ensure_ascii=False) + "\n").encode("utf-8", "replace")


def _manifest(pack: Pack, files: Mapping[str, bytes], made_at: Iso) -> dict[str, object]:
    claim = pack.claim
    return {
        "profile": "data-package",
        "wacz_version": VERSION,
        "software": SOFTWARE,
        "created": zulu(made_at),
        "title": " ".join(claim.gist.split())[:300],
        "description": f"A claim ({claim.id}) with the reports that carry it, as they were fetched, and the ledger's "
        "records of it in the folder ledger. What the record holds, not what is true.",
        "resources": [
            {"name": name.rpartition("/")[2].lower(), "path": name, "hash": _hash(body), "bytes": len(body)}
            for name, body in files.items()
        ],
    }


def _json(record: object) -> bytes:
    return json.dumps(record, ensure_ascii=False, indent=2).encode("utf-8", "replace")


def _hash(body: bytes) -> str:
    return f"sha256:{hashlib.sha256(body).hexdigest()}"
