"""Web archives become reports page by page; what is damaged, hostile or elsewhere is a failure with a way out."""

import base64
import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.collect.found import Desk
from sayso.collect.packed import ALWAYS, Stream
from sayso.collect.web_archives import from_wacz, from_warc
from sayso.model.report import Capture, Declared, Failure
from sayso.read.read import read_capture
from tests.cost import assert_linear
from tests.web_archive import ADDRESS, AT, PAGE, WORDS, http, package, packed, record, response

NOW = "2026-06-01T00:00:00+00:00"
OTHER = "https://post.example/mirror/fire"
SHA1 = "sha1:" + base64.b32encode(hashlib.sha1(PAGE.encode()).digest()).decode()


def desk(max_bytes: int = 1_000_000) -> Desk:
    return Desk(Declared(), verbatim=False, now=lambda: NOW, max_bytes=max_bytes)


def items(folder: Path, body: bytes, name: str = "a.warc", max_bytes: int = 1_000_000) -> list[Capture | Failure]:
    path = folder / name
    path.write_bytes(body)
    read = from_wacz if name.endswith(".wacz") else from_warc
    return list(read(path, desk(max_bytes)))


def told(found: list[Capture | Failure]) -> list[str]:
    return [item.code if isinstance(item, Failure) else str(item.declared.url) for item in found]


@pytest.mark.parametrize(
    "pack", [b"".join, lambda records: packed(*records), lambda records: packed(b"".join(records))]
)
def test_each_page_is_a_report_with_address_and_moment(tmp_path: Path, pack: Callable[[list[bytes]], bytes]) -> None:
    """Plain, a gzip member a record, and all in one member."""
    info = record("warcinfo", b"software: test\r\n", None)
    asked = record("request", b"GET / HTTP/1.1\r\nHost: post.example\r\n\r\n")
    picture = record("response", http(b"\x89PNG....", Content_Type="image/png"), "https://post.example/a.png")
    body = pack([info, asked, response(), picture, response(uri=OTHER, at="2026-05-05T00:00:00Z")])
    first, second = items(tmp_path, body)
    assert isinstance(first, Capture)
    assert isinstance(second, Capture)
    assert (first.declared.url, second.declared.url) == (ADDRESS, OTHER)
    assert first.body == PAGE.encode()
    assert first.exchange is not None
    assert (first.exchange.at, first.exchange.status) == ("2026-05-04T10:00:00+00:00", 200)
    report = read_capture(first, ("en",))
    assert (report.url, report.captured, report.collected) == (ADDRESS, "2026-05-04T10:00:00+00:00", NOW)
    assert WORDS in report.text


@pytest.mark.parametrize(
    ("block", "kept"),
    [
        (http(PAGE), True),
        (http(PAGE, Content_Type="application/xhtml+xml"), True),
        (http(PAGE.replace("Fire", "<b>Fire</b>"), Content_Type="text/html; charset=ISO-8859-1"), True),
        (http(zlib.compress(PAGE.encode(), wbits=31), Content_Encoding="gzip"), True),
        (http(f"{len(PAGE):x}\r\n{PAGE}\r\n0\r\n\r\n", Transfer_Encoding="chunked"), True),
        (http(PAGE, "404 Not Found"), False),
        (http("", "301 Moved", Location=OTHER), False),
        (http("{}", Content_Type="application/json"), False),
        (http("User-agent: *", Content_Type="text/plain"), False),
        (http("body {}", Content_Type="text/css"), False),
    ],
)
def test_only_pages_are_read(tmp_path: Path, block: bytes, kept: bool) -> None:
    found = items(tmp_path, record("response", block))
    assert told(found) == ([ADDRESS] if kept else ["empty"])


@pytest.mark.parametrize(
    ("damaged", "codes"),
    [
        (b"WARC/1.1\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n", {"bad_record"}),
        (b"WARC/1.1\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n", {"bad_record"}),
        (b"WARC/1.1\r\nWARC-Type: response\r\n" + b"X: y\r\n" * 500 + b"\r\n", {"bad_record"}),
        (b"rubbish that is no record\r\n\r\n", {"bad_record"}),
        (record("response", b"no http at all", OTHER, Content_Type="application/http"), set()),
        (record("response", http(b"\x1f\x8b broken", Content_Encoding="gzip"), OTHER), set()),
        (record("response", http(PAGE, Content_Encoding="br"), OTHER), {"unsupported"}),
        (response(uri=OTHER, WARC_Block_Digest="sha1:" + "A" * 32), {"altered"}),
        (response(uri="ftp://post.example/a"), set()),
        (response(uri="https://post.example/" + "a" * 9_000), {"refused"}),
        (response("<!doctype html><p>" + "long " * 30_000, uri=OTHER), {"too_large"}),
    ],
)
@pytest.mark.parametrize("is_packed", [False, True])
def test_a_bad_record_harms_no_other(tmp_path: Path, damaged: bytes, codes: set[str], is_packed: bool) -> None:
    parts = [response(at="2026-05-01T00:00:00Z"), damaged, response(uri="https://post.example/last")]
    found = items(tmp_path, packed(*parts) if is_packed else b"".join(parts), max_bytes=20_000)
    good = {item.declared.url for item in found if isinstance(item, Capture)}
    assert {ADDRESS, "https://post.example/last"} <= good
    failures = [item for item in found if isinstance(item, Failure)]
    assert codes <= {failure.code for failure in failures}
    assert all("(" in failure.message and str(tmp_path) in failure.input_id for failure in failures)


def test_a_damaged_gzip_member_harms_no_other(tmp_path: Path) -> None:
    one, two, three = (packed(response(uri=f"https://post.example/{n}")) for n in "123")
    torn = bytearray(two)
    torn[len(two) // 2] ^= 0xFF
    found = items(tmp_path, one + bytes(torn) + three)
    assert {"https://post.example/1", "https://post.example/3"} <= set(told(found))
    assert "truncated" in told(found)


@pytest.mark.parametrize("cut", [1, 40, 150])
def test_an_archive_that_breaks_off_keeps_what_came_before(tmp_path: Path, cut: int) -> None:
    body = packed(response(), response(uri=OTHER))
    found = items(tmp_path, body[:-cut])
    assert told(found)[0] == ADDRESS
    assert "truncated" in told(found)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"WARC_Payload_Digest": SHA1}, [OTHER]),
        ({"WARC_Refers_To_Target_URI": ADDRESS, "WARC_Refers_To_Date": AT}, [OTHER]),
        ({"WARC_Refers_To_Target_URI": f"<{ADDRESS}>", "WARC_Refers_To_Date": "2026-05-04T10:00:00.123Z"}, [OTHER]),
        ({"WARC_Refers_To_Target_URI": "https://gone.example/", "WARC_Refers_To_Date": AT}, ["unresolved"]),
        ({"WARC_Payload_Digest": "sha1:UNKNOWN"}, ["unresolved"]),
        ({}, ["unresolved"]),
    ],
)
@pytest.mark.parametrize("is_before", [False, True])
def test_a_revisit_is_resolved_in_the_file_or_reported(
    tmp_path: Path, fields: dict[str, str], expected: list[str], is_before: bool
) -> None:
    original = response(WARC_Payload_Digest=SHA1)
    revisit = record("revisit", http(""), OTHER, "2026-05-06T00:00:00Z", Content_Type="application/http", **fields)
    found = items(tmp_path, revisit + original if is_before else original + revisit)
    assert told(found) == [ADDRESS, *expected]
    if expected == [OTHER]:
        again = found[1]
        assert isinstance(again, Capture)
        assert again.exchange is not None
        assert (again.body, again.exchange.at) == (PAGE.encode(), "2026-05-06T00:00:00+00:00")


def test_a_revisit_of_the_same_page_or_of_a_picture_is_nothing_new(tmp_path: Path) -> None:
    same = record("revisit", http(""), ADDRESS, "2026-05-06T00:00:00Z", WARC_Payload_Digest=SHA1)
    picture = record("revisit", http("", Content_Type="image/png"), "https://post.example/a.png")
    assert told(items(tmp_path, response(WARC_Payload_Digest=SHA1) + same + picture)) == [ADDRESS]


def test_headers_with_keys_are_not_kept(tmp_path: Path) -> None:
    block = http(PAGE, Set_Cookie="session=secret", ETag='"x"')
    (found,) = items(tmp_path, record("response", block))
    assert isinstance(found, Capture)
    assert found.exchange is not None
    assert [name for name, _ in found.exchange.headers] == ["Content-Type", "ETag"]


def test_a_package_is_read_without_being_unpacked(tmp_path: Path) -> None:
    body = package({"archive/b.warc.gz": packed(response(uri=OTHER)), "archive/a.warc": response()})
    found = items(tmp_path, body, "a.wacz")
    assert told(found) == [ADDRESS, OTHER]
    assert [path.name for path in tmp_path.iterdir()] == ["a.wacz"]


def test_a_revisit_is_resolved_across_the_files_of_a_package(tmp_path: Path) -> None:
    revisit = record("revisit", http(""), OTHER, WARC_Payload_Digest=SHA1)
    body = package({"archive/a.warc": revisit, "archive/b.warc": response(WARC_Payload_Digest=SHA1)})
    assert told(items(tmp_path, body, "a.wacz")) == [ADDRESS, OTHER]


def links(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr = 3, 0o120777 << 16
    return info


@pytest.mark.parametrize(
    "name",
    ["../archive/evil.warc", "/archive/evil.warc", "archive/../../evil.warc", "archive\\..\\evil.warc", "C:/evil.warc"],
)
def test_paths_that_lead_out_of_a_package_are_left_alone(tmp_path: Path, name: str) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    body = package({"archive/a.warc": response(), name: response(uri=OTHER)})
    assert sorted(told(items(inner, body, "a.wacz"))) == sorted([ADDRESS, "refused"])
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["a.wacz"]


def test_a_link_in_a_package_is_left_alone(tmp_path: Path) -> None:
    held = BytesIO(package({"archive/a.warc": response()}))
    with zipfile.ZipFile(held, "a") as target:
        target.writestr(links("archive/link.warc"), "/etc/passwd")
    assert told(items(tmp_path, held.getvalue(), "a.wacz")) == ["refused", ADDRESS]


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        (b"PK\x03\x04 no zip", ["damaged"]),
        (b"", ["damaged"]),
        (package({"pages/pages.jsonl": b"{}"}), ["empty"]),
    ],
)
def test_a_package_that_is_none(tmp_path: Path, body: bytes, codes: list[str]) -> None:
    assert told(items(tmp_path, body, "a.wacz"))[: len(codes)] == codes


def test_a_changed_byte_is_detected(tmp_path: Path) -> None:
    files = {"archive/a.warc": response(), "archive/b.warc": response(uri=OTHER)}
    changed = BytesIO()
    with zipfile.ZipFile(BytesIO(package(files))) as source, zipfile.ZipFile(changed, "w") as target:
        for name in source.namelist():
            held = source.read(name)
            target.writestr(name, held.replace(b"forty", b"fifty", 1) if name == "archive/a.warc" else held)
    assert told(items(tmp_path, changed.getvalue(), "a.wacz")) == ["altered", OTHER]


def test_a_package_without_hashes_is_read_and_says_so(tmp_path: Path) -> None:
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as target:
        target.writestr("archive/a.warc", response())
    assert told(items(tmp_path, held.getvalue(), "a.wacz")) == ["no_hashes", ADDRESS]


def bomb(size: int) -> bytes:
    """A gzip member of so many zeros, a thousandth as long."""
    packer = zlib.compressobj(9, wbits=31)
    return b"".join(packer.compress(b"\0" * 1_000_000) for _ in range(size // 1_000_000)) + packer.flush()


def test_bombs_are_met_before_they_are_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ALWAYS <= 100_000_000
    for module in ("packed", "wacz"):
        monkeypatch.setattr(f"sayso.collect.{module}.ALWAYS", 1_000_000)
    body = packed(response()) + bomb(12_000_000)
    found = items(tmp_path, body, "a.warc.gz")
    assert told(found)[0] == ADDRESS
    assert "too_large" in told(found)
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("archive/a.warc", b"\0" * 12_000_000)
        target.writestr("datapackage.json", json.dumps({"resources": []}))
    assert told(items(tmp_path, held.getvalue(), "b.wacz"))[0] == "too_large"


def test_a_record_that_unpacks_without_end_is_cut(tmp_path: Path) -> None:
    found = items(tmp_path, record("response", http(bomb(5_000_000), Content_Encoding="gzip")), max_bytes=100_000)
    assert told(found) == ["too_large"]


@pytest.mark.parametrize("metadata", ["{", '{"sayso": 7}', '{"sayso": {"declared": 5, "media_type": 3}}', "[" * 5_000])
def test_what_a_record_says_of_itself_is_hostile_too(tmp_path: Path, metadata: str) -> None:
    found = items(tmp_path, response(WARC_JSON_Metadata=metadata))
    assert len(found) == 1


@given(st.binary(max_size=400), st.integers(0, 2_000), st.booleans())
def test_no_bytes_upset_the_reader(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, at: int, is_packed: bool
) -> None:
    folder = tmp_path_factory.mktemp("noise")
    body = packed(response(), response(uri=OTHER)) if is_packed else response() + response(uri=OTHER)
    at = min(at, len(body))
    for item in items(folder, body[:at] + noise + body[at + len(noise) // 2 :]):
        assert isinstance(item, Capture | Failure)


@given(st.binary(max_size=300))
def test_no_bytes_upset_the_reader_of_packages(tmp_path_factory: pytest.TempPathFactory, noise: bytes) -> None:
    body = package({"archive/a.warc.gz": packed(response())})
    at = len(noise) * 7 % len(body)
    for item in items(tmp_path_factory.mktemp("noise"), body[:at] + noise + body[at + len(noise) :], "a.wacz"):
        assert isinstance(item, Capture | Failure)


@given(st.lists(st.binary(max_size=20), max_size=20), st.integers(1, 30))
def test_a_stream_gives_its_bytes_whatever_way_they_are_asked_for(pieces: list[bytes], size: int) -> None:
    waiting = [piece for piece in pieces if piece]
    stream = Stream(lambda: waiting.pop(0) if waiting else b"")
    got = []
    while part := stream.line(size) + stream.read(size):
        got.append(part)
    assert b"".join(got) == b"".join(pieces)


def test_cost_grows_with_the_size(tmp_path: Path) -> None:
    def work_on(count: int) -> Callable[[], object]:
        path = tmp_path / f"{count}.warc"
        path.write_bytes(b"\r\n".join(b"WARC/1.1 broken" for _ in range(count)) + response())
        return lambda: list(from_warc(path, desk()))

    assert_linear(work_on, 500, 8_000)
