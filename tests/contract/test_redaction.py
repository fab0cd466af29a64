"""Redaction, whatever the database: the name is in no row, every offset is right, and the name does not come back."""

import gzip
import json
import zipfile
from contextlib import closing
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import LargeBinary, select, text

from sayso.errors import SaysoError
from sayso.link.block import blocking_keys
from sayso.link.sketch import sketch
from sayso.listing_ports import Within
from sayso.model.digest import Digest, DigestItem
from sayso.model.findings import Findings
from sayso.model.judgement import Anchor, Judgement
from sayso.model.record import to_record
from sayso.model.redaction import Redacted
from sayso.model.report import Capture, Declared, Exchange, Failure, Report, capture_hash
from sayso.model.watched import Article, Entry, Poll, Visit, WatchedSource
from sayso.model.words import quote
from sayso.store.database import Database
from sayso.store.name_tables import name_words
from sayso.store.reports import capture_of
from sayso.store.sql_store import SqlStore
from sayso.store.tables import captures, metadata
from sayso.store.transfer import transfer
from sayso.tasks.pack import pack_claim
from sayso.tasks.redact import redact
from tests.small_ledger import COUNT, FERRY, R_COUNT, R_FERRY, READINGS, save_small_ledger

NOW = "2026-03-20T08:00:00+00:00"
PAGE = b"<html><head><meta name=author content='Ana&nbsp;Tolve'></head><body><p>Nobody is named here.</p></body></html>"
SPEAKING = Report(
    id="r-page", collected=NOW, language="en", text="Nobody is named here.", sha256="s", url="https://x.example/1"
)


def no_mails(*_: object) -> tuple[()]:
    return ()


def take_out(store: SqlStore, *forms: str, reason: str = "asked to") -> Redacted:
    return redact(
        store,
        forms or ("Ana Tolve",),
        reason=reason,
        by="ann",
        now=lambda: NOW,
        salt=lambda: "5a" * 32,
        rewrite=no_mails,
    )


def keep(store: SqlStore, reading: Findings, capture: Capture) -> bool:
    return store.save_reading(capture, reading, blocking_keys(reading))


def page_capture(body: bytes = PAGE) -> Capture:
    declared = Declared(url="https://x.example/1")
    return Capture(
        input_id="page",
        body=body,
        media_type="text/html",
        declared=declared,
        collected=NOW,
        sha256=capture_hash(body, declared, verbatim=False),
        exchange=Exchange(
            url="https://x.example/1", at=NOW, status=200, headers=(("link", "<https://x.example/ana-tolve>"),)
        ),
    )


@pytest.fixture
def ledger(address: str) -> str:
    """The small ledger, with what else may hold a name."""
    save_small_ledger(address)
    with closing(SqlStore(address)) as store:
        keep(store, Findings(report=SPEAKING), page_capture())
        said = FERRY.index("Tolve said")
        store.save_judgement(
            Judgement(
                id="j1",
                verdict="note",
                subjects=("s-unlikely",),
                anchors=(Anchor(report="r-ferry", exact="It is very unlikel", suffix=FERRY[said - 30 : said + 3]),),
                value="Ana Tolve told us so",
                by="ann",
                at=NOW,
            )
        )
        item = DigestItem(
            section="new_claims", who="Ana Tolve", words="12 died, Tolve said", report="r-ferry", rule="new"
        )
        store.save_digest(Digest(id="d1", made_at=NOW, reports_count=1, items=(item,)))
        store.save_failure(Failure(input_id="https://x.example/ana-tolve", code="timeout", message="no answer", at=NOW))
        watch(store)
    return address


def watch(store: SqlStore) -> None:
    listed = store.watchlist()
    source = WatchedSource(id="w1", kind="feed", address="https://x.example/feed", added=NOW)
    listed.add_source(source, due=0.0)
    listed.save_poll(
        Poll(source="w1", due=0.0), [article("k1", "Harbour master Ana Tolve resigns"), article("k2", "Rain")]
    )
    listed.save_article(article("k1", "Ana Tolve"), Visit(article="k1", at=NOW, url="https://x.example/ana-tolve"))


def article(key: str, title: str) -> Article:
    url = f"https://x.example/{title.lower().replace(' ', '-')}"
    said = Declared(url=url, title=title)
    return Article(
        key=key,
        source="w1",
        host="x.example",
        entry=Entry(input_id=url, url=url, declared=said, text=title),
        seen_at=NOW,
    )


def all_rows(address: str) -> str:
    """Everything that a ledger's tables hold, search index and unpacked captures included."""
    with closing(Database(address, make=False)) as database, database.reading() as connection:
        rows: list[Any] = []
        for table in metadata.sorted_tables:
            columns = [column for column in table.c if not isinstance(column.type, LargeBinary)]
            rows += [tuple(row) for row in connection.execute(select(*columns))]
        rows += [tuple(row) for row in connection.execute(text("SELECT * FROM report_search"))]
        rows += [capture_of(row).body.decode() for row in connection.execute(select(captures))]
    return json.dumps(rows, ensure_ascii=False, default=str).casefold()


def wrong_words(record: Any, fields: dict[str, str]) -> list[str]:
    if isinstance(record, dict):
        found = [wrong for value in record.values() for wrong in wrong_words(value, fields)]
        spans = record.get("spans")
        words = " ".join(fields[record.get("field", "text")][start:end] for start, end in spans) if spans else None
        return [*found, record["text"]] if spans and words != record["text"] else found
    return [wrong for part in record for wrong in wrong_words(part, fields)] if isinstance(record, list) else []


def test_the_name_is_in_no_row_and_every_offset_is_right(ledger: str) -> None:
    assert "tolve" in all_rows(ledger)
    with closing(SqlStore(ledger)) as store:
        before = {found.report.id: found for found in store.readings([one.report.id for one in READINGS])}
        take_out(store)
        after = {found.report.id: found for found in store.readings(before)}
        assert "tolve" not in all_rows(ledger)
        assert after.keys() == before.keys()
        for report_id, found in after.items():
            report = found.report
            assert len(report.text) == len(before[report_id].report.text)
            fields = {"text": report.text, "title": report.title or ""}
            assert wrong_words(to_record(found), fields) == []
            assert [one.id for one in found.statements] == [one.id for one in before[report_id].statements]
        (said, *_) = after["r-ferry"].statements
        assert said.source
        assert said.source.name == "███ █████"
        assert said.source.text == "the harbour master, ███ █████"
        assert after["r-union"] == before["r-union"]
        assert store.search("Tolve") == ()
        assert store.search("harbour master")
        assert store.check() == ()
        assert store.unlinked() == ()
        assert store.sketches(sorted(after)) == {key: sketch(found.report) for key, found in after.items()}


def test_hashes_of_what_was_removed_are_kept(ledger: str) -> None:
    with closing(SqlStore(ledger)) as store:
        done = take_out(store)
        held = {(item.noun, item.id): item.sha256 for item in store.redacted()}
    assert held["report", "r-ferry"] == R_FERRY.sha256
    assert held["report", "r-count"] == R_COUNT.sha256
    assert {noun for noun, _ in held} == {"report", "capture", "judgement", "digest"}
    assert done.redaction.by == "ann"
    assert len(done.items) == len(held)


def test_an_anchor_finds_its_words_again_though_it_began_in_the_middle_of_a_name(ledger: str) -> None:
    with closing(SqlStore(ledger)) as store:
        take_out(store)
        (judgement,) = store.judgements()
        assert judgement.value == "███ █████ told us so"
        anchor = judgement.anchors[0]
        (found,) = store.readings(["r-ferry"])
        assert anchor.suffix.endswith("alive, ███")
        assert anchor.exact + anchor.suffix in found.report.text


def test_a_capture_keeps_the_text_and_loses_the_page(ledger: str) -> None:
    with closing(SqlStore(ledger)) as store:
        take_out(store)
        capture = store.capture("r-page")
    assert capture.body == b"Nobody is named here."
    assert (capture.media_type, capture.verbatim, capture.exchange) == ("text/plain", True, None)
    assert capture.sha256 == page_capture().sha256


def test_what_is_collected_again_does_not_bring_it_back(ledger: str) -> None:
    with closing(SqlStore(ledger)) as store:
        take_out(store)
        again = Capture.of_text(FERRY + " ", declared=Declared(title="Ana Tolve"), collected=NOW, verbatim=True)
        assert not keep(store, READINGS[0], again)
        assert keep(store, revised(), Capture.of_text("x", declared=Declared(), collected=NOW, verbatim=True))
        assert not keep(store, Findings(report=SPEAKING), page_capture(PAGE + b" "))
        store.save_failure(Failure(input_id="b", code="c", message="no answer of ana-tolve.example", at=NOW))
        watch(store)
        assert "tolve" not in all_rows(ledger)
        (found,) = store.readings(["r-count-r2"])
        assert found.report.text.startswith("Corrected. ")
        kept = {one.key: one for one in store.watchlist().articles(["k1", "k2"])}
        assert kept["k1"].entry.url is None
        assert kept["k2"].entry.url == "https://x.example/rain"


def revised() -> Findings:
    """Another text under the address of a report that named her."""
    report = replace(R_COUNT, text=f"Corrected. {COUNT}", sha256="another")
    words = quote(report.text, (0, 9))
    return Findings(
        report=report,
        statements=(replace(READINGS[2].statements[0], id="s-new", content=words, source=None, cue=None),),
    )


def test_packs_and_transfers_made_afterwards_lack_it(ledger: str, tmp_path: Path) -> None:
    with closing(SqlStore(ledger)) as store:
        take_out(store)
        claim = store.claims_of("r-ferry")[0]
        packed = pack_claim(store, claim.id, now=lambda: NOW)
    assert "tolve" not in unpacked(packed)
    assert '"noun": "report"' in unpacked(packed)
    copy = str(tmp_path / "copy.db")
    transfer(ledger, copy, lambda *_: None)
    assert "tolve" not in all_rows(copy)
    with closing(SqlStore(copy)) as store:
        assert not keep(store, READINGS[0], Capture.of_text(FERRY, declared=Declared(), collected=NOW, verbatim=True))
        assert "tolve" not in all_rows(copy)


def unpacked(package: bytes) -> str:
    with zipfile.ZipFile(BytesIO(package)) as files:
        bodies = [files.read(name) for name in files.namelist()]
    return "".join((gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body).decode() for body in bodies).casefold()


def test_two_redactions_hold_side_by_side_and_one_twice_changes_nothing(ledger: str) -> None:
    with closing(SqlStore(ledger)) as store:
        take_out(store)
        take_out(store, "Mei Sorn")
        state = all_rows(ledger)
        assert "tolve" not in state
        assert "sorn" not in state
        assert take_out(store).items == ()
        assert len({one.salt for one in store.redactions()}) == 1


@pytest.mark.parametrize(
    ("forms", "reason"), [(("Ana Tolve",), " "), (("Ana Tolve",), "Tolve asked"), (("…",), "r"), (("x",), "r")]
)
def test_what_is_refused(ledger: str, forms: tuple[str, ...], reason: str) -> None:
    with closing(SqlStore(ledger)) as store:
        with pytest.raises(SaysoError):
            take_out(store, *forms, reason=reason)
        assert store.redactions() == ()


def test_a_search_by_who_says_it_does_not_know_the_name_any_more(ledger: str) -> None:
    with closing(SqlStore(ledger)) as store:
        assert store.search("", within=Within(who="Tolve"))
        take_out(store)
        for who in ("Tolve", "Ana Tolve"):
            assert not store.search("", within=Within(who=who))
            assert not store.search("ferry", within=Within(who=who))
        with closing(Database(ledger)) as database, database.reading() as connection:
            known = connection.scalars(select(name_words.c.word)).all()
        assert "tolve" not in known
        assert "union" in known
