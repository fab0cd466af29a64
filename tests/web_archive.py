"""Web archives made for tests: WARC records written out by hand, packed or not, and WACZ packages around them."""

import gzip
import hashlib
import json
import zipfile
from collections.abc import Iterable, Mapping
from io import BytesIO

ADDRESS = "https://post.example/2026/05/04/fire"
AT = "2026-05-04T10:00:00Z"
WORDS = "The mayor of Ostermark said on Monday that forty people were hurt when a fire broke out at the market."
PAGE = (
    f"<!doctype html><html><head><title>Fire</title></head><body><article><p>{WORDS}</p>"
    f"<p>{WORDS}</p></article></body></html>"
)


def record(kind: str, block: bytes, uri: str | None = ADDRESS, at: str = AT, **fields: str) -> bytes:
    """One record. Names of further fields are written with _ for -."""
    head = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{hashlib.md5(block + (uri or '').encode()).hexdigest()}>",
        "WARC-Date": at,
        **({"WARC-Target-URI": uri} if uri else {}),
        **{name.replace("_", "-"): value for name, value in fields.items()},
    }
    head.setdefault("Content-Length", str(len(block)))
    lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
    return f"WARC/1.1\r\n{lines}\r\n".encode() + block + b"\r\n\r\n"


def http(body: bytes | str, status: str = "200 OK", **headers: str) -> bytes:
    """An HTTP answer as a response record holds it."""
    body = body.encode() if isinstance(body, str) else body
    given = {"Content-Type": "text/html; charset=utf-8", **{name.replace("_", "-"): v for name, v in headers.items()}}
    lines = "".join(f"{name}: {value}\r\n" for name, value in given.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def response(body: bytes | str = PAGE, uri: str = ADDRESS, at: str = AT, **fields: str) -> bytes:
    """A response record of a page."""
    fields.setdefault("Content_Type", "application/http; msgtype=response")
    return record("response", http(body), uri, at, **fields)


def packed(*records: bytes) -> bytes:
    """The records, each in a gzip member of its own."""
    return b"".join(gzip.compress(one, mtime=0) for one in records)


def package(files: Mapping[str, bytes], listed: Iterable[str] | None = None) -> bytes:
    """A WACZ package of these files with a datapackage.json that gives the hashes of those `listed` (default: all)."""
    names = list(files) if listed is None else list(listed)
    resources = [
        {
            "name": name,
            "path": name,
            "hash": f"sha256:{hashlib.sha256(files[name]).hexdigest()}",
            "bytes": len(files[name]),
        }
        for name in names
    ]
    manifest = json.dumps({"profile": "data-package", "wacz_version": "1.1.1", "resources": resources})
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as target:
        for name, body in files.items():
            target.writestr(name, body)
        target.writestr("datapackage.json", manifest)
    return held.getvalue()
