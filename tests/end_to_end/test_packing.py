"""A ledger's evidence leaves as WARC and as WACZ, others can check it, and reading it back gives the same reports."""

import gzip
import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from sayso import Ledger
from sayso.app import now
from sayso.collect.found import Desk
from sayso.collect.http import Fetched
from sayso.collect.inputs import collect
from sayso.collect.web_archives import from_wacz, from_warc
from sayso.config import Config
from sayso.errors import NotFoundError
from sayso.model.report import Capture, Declared
from sayso.read.read import read_capture
from sayso.tasks.add_reports import add_reports
from sayso.tell.export.wacz import sort_key
from tests.pdf_file import lines, pdf
from tests.web_archive import ADDRESS, PAGE, WORDS

HERALD = "https://herald.example/fire"
MAIL = (
    f"From: The Sarn Post <a@post.example>\nDate: Mon, 04 May 2026 12:00:00 +0000\nSubject: Fire\n\n{WORDS} He left.\n"
)
HEADERS = (
    ("Content-Type", "text/html; charset=utf-8"),
    ("ETag", '"x"'),
    ("Content-Encoding", "gzip"),
    ("Set-Cookie", "k=v"),
)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """A page fetched from the web, a JSON line with an address, a PDF, a mail and a bare text."""
    folder = tmp_path_factory.mktemp("story")
    line = {
        "id": "h1",
        "url": HERALD,
        "text": f"{WORDS} Nobody died.",
        "outlet": "The Herald “é”",
        "published": "2026-05-05",
    }
    (folder / "a.jsonl").write_text(json.dumps(line), encoding="utf-8")
    (folder / "b.pdf").write_bytes(pdf(lines("The mayor of Ostermark said on Monday that forty people were hurt.")))
    (folder / "c.eml").write_text(MAIL, encoding="utf-8")
    (folder / "d.txt").write_text(f"{WORDS} More soon.", encoding="utf-8")
    config = Config(engine="rules")
    with Ledger(str(folder / "story.db"), config=config) as opened:
        fetched = Fetched(ADDRESS, ADDRESS, PAGE.encode(), "text/html", "utf-8", HEADERS)
        items = collect(
            [ADDRESS, str(folder)], Declared(), verbatim=False, now=now, max_bytes=10**7, fetch=lambda _: fetched
        )
        added = add_reports(opened._store, opened._services.pool, items, lambda *_: None)
        assert (added.added, added.failures) == (5, [])
        yield opened


@pytest.fixture(scope="module")
def packed(book: Ledger, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The claim with the most reports."""
    claim = max(book.claims(), key=lambda one: one.reports_count)
    assert claim.reports_count >= 4
    path = tmp_path_factory.mktemp("pack") / "claim.wacz"
    path.write_bytes(book.pack(claim.id))
    return path


def desk() -> Desk:
    return Desk(Declared(), verbatim=False, now=lambda: "2027-01-01T00:00:00+00:00", max_bytes=10**7)


def told(captures: list[Capture]) -> dict[str, tuple[object, ...]]:
    """What makes a report the same one, by its id."""
    found: dict[str, tuple[object, ...]] = {}
    for capture in captures:
        report = read_capture(capture, ("en",))
        found[report.id] = (capture.sha256, report.text, report.published, report.outlet, report.captured, capture.body)
    return found


def test_a_warc_gives_the_same_reports_again(book: Ledger, tmp_path: Path) -> None:
    path = tmp_path / "out.warc.gz"
    path.write_bytes(b"".join(book.warc()))
    again = [item for item in from_warc(path, desk()) if isinstance(item, Capture)]
    assert told(again) == told([book.capture(report.id) for report in book.reports()])
    assert len(again) == 5


def test_warcio_finds_every_digest_right(book: Ledger, tmp_path: Path) -> None:
    path = tmp_path / "out.warc.gz"
    path.write_bytes(b"".join(book.warc()))
    assert Checker(type("Options", (), {"inputs": [str(path)], "verbose": False})()).process_all() == 0
    with path.open("rb") as file:
        kinds = [record.rec_type for record in ArchiveIterator(file, check_digests="raise")]
    assert sorted(kinds) == ["resource"] * 4 + ["response", "warcinfo"]


def test_http_headers_leave_with_the_page_but_no_cookies(book: Ledger) -> None:
    for record in ArchiveIterator(BytesIO(b"".join(book.warc()))):
        if record.rec_type == "response":
            headers = dict(record.http_headers.headers)
            assert (headers["ETag"], headers["X-Archive-Orig-Content-Encoding"]) == ('"x"', "gzip")
            assert "Set-Cookie" not in headers
            assert record.content_stream().read() == PAGE.encode()


def test_a_pack_gives_its_reports_again(book: Ledger, packed: Path) -> None:
    again = list(from_wacz(packed, desk()))
    assert all(isinstance(item, Capture) for item in again)
    mine = told([item for item in again if isinstance(item, Capture)])
    assert len(mine) >= 4
    assert mine.items() <= told([book.capture(report.id) for report in book.reports()]).items()


def test_adding_a_pack_to_its_own_ledger_changes_nothing(book: Ledger, packed: Path) -> None:
    added = book.add(str(packed))
    assert (added.added, added.failures) == (0, [])
    assert added.unchanged >= 4


def validated(path: Path) -> str:
    """What py-wacz, the format's own tool, says of a package."""
    command = [sys.executable, "-m", "wacz.main", "validate", "-f", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_py_wacz_finds_the_pack_valid(packed: Path) -> None:
    assert "Validation succeeded, the passed WACZ is valid" in validated(packed)


def test_the_index_leads_to_every_record(packed: Path) -> None:
    with zipfile.ZipFile(packed) as package:
        archive = package.read("archive/data.warc.gz")
        index = gzip.decompress(package.read("indexes/index.cdx.gz")).decode().splitlines()
        pages = [json.loads(line) for line in package.read("pages/pages.jsonl").splitlines()]
        second = package.read("indexes/index.idx").decode().splitlines()
    assert index == sorted(index)
    for line in index:
        key, moment, fields = line.split(" ", 2)
        held = json.loads(fields)
        at = int(held["offset"])
        (record,) = ArchiveIterator(BytesIO(archive[at : at + int(held["length"])]))
        assert record.rec_headers.get_header("WARC-Target-URI") == held["url"]
        assert (len(moment), key) == (14, sort_key(held["url"]))
    assert pages[0]["format"] == "json-pages-1.0"
    assert {page["url"] for page in pages[1:]} == {json.loads(line.split(" ", 2)[2])["url"] for line in index}
    assert second[0].startswith("!meta 0 ")
    assert index[0].startswith(second[1].split(" {")[0])


def test_the_ledgers_records_lie_beside_the_pages(packed: Path) -> None:
    with zipfile.ZipFile(packed) as package:
        names = set(package.namelist())
        (claim,) = [json.loads(line) for line in package.read("ledger/claims.jsonl").splitlines()]
        statements = [json.loads(line) for line in package.read("ledger/statements.jsonl").splitlines()]
        manifest = json.loads(package.read("datapackage.json"))
    assert {one["id"] for one in claim["statements"]} == {one["id"] for one in statements}
    assert {one["path"] for one in manifest["resources"]} == names - {"datapackage.json", "datapackage-digest.json"}
    assert len({one["name"] for one in manifest["resources"]}) == len(manifest["resources"])


def with_another_time(packed: bytes) -> bytes:
    """The same but for one byte of the first gzip member's time, which leaves every record readable (RFC 1952, MTIME)."""
    return packed[:4] + b"x" + packed[5:]


def test_a_pack_with_a_changed_byte_is_found_out(packed: Path, tmp_path: Path) -> None:
    path = tmp_path / "changed.wacz"
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            body = source.read(name)
            target.writestr(name, with_another_time(body) if name.startswith("archive/") else body)
    assert [getattr(item, "code", "read") for item in from_wacz(path, desk())] == ["altered"]
    assert "the passed WACZ is invalid" in validated(path)


@pytest.mark.parametrize(
    ("uri", "key"),
    [
        ("https://www.Post.example/2026/Fire?B=1", "example,post)/2026/fire?b=1"),
        ("http://post.example:8080/", "example,post:8080)/"),
        ("urn:sayso:r1", "urn:sayso:r1"),
        ("https://[broken", "https://[broken"),
    ],
)
def test_addresses_sort_by_their_site(uri: str, key: str) -> None:
    assert sort_key(uri) == key


def test_a_claim_that_is_not_there(book: Ledger) -> None:
    with pytest.raises(NotFoundError):
        book.pack("c-none")
