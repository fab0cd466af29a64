"""Ledgers of older schemas open, keep all that they hold, and can do what younger ones can."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import delete, select, text

from sayso.listing_ports import Within
from sayso.store.backup import restore
from sayso.store.columns import MOST_BYTES
from sayso.store.database import Database
from sayso.store.name_tables import name_words, report_names
from sayso.store.names import save_names
from sayso.store.schema import known_versions, newest, upgrade, version
from sayso.store.sql_store import SqlStore
from sayso.store.transfer import digest

FIRST = Path(__file__).parent / "first_schema.sql"
"""A ledger of two reports as Sayso wrote it before there was a second schema: its tables and rows as SQL."""


def make_first(path: Path) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(FIRST.read_text(encoding="utf-8"))
    return path


@pytest.fixture
def first(tmp_path: Path) -> Path:
    return make_first(tmp_path / "first.db")


def test_a_ledger_of_the_first_schema_opens_with_all_it_held(first: Path) -> None:
    with closing(Database(str(first))) as database, database.reading() as connection:
        assert version(connection) == "0001"
        rows = connection.execute(text("SELECT id, record FROM reports ORDER BY id")).all()
        claims = connection.execute(text("SELECT id FROM claims ORDER BY id")).scalars().all()
    with closing(SqlStore(str(first))) as store:
        assert [report.id for report in sorted(store.reports(), key=lambda report: report.id)] == [
            row[0] for row in rows
        ]
        assert sorted(claim.id for claim in store.claims()) == claims
        assert {report.title for report in store.reports()} == {"Ferry sinks off Brenmoor", "Toll rises"}
        assert [hit.report.title for hit in store.search('"ferry sank"')] == ["Ferry sinks off Brenmoor"]
        assert store.check() == ()
        assert store.judgements()[0].by == "ann"
        assert store.state() >= 0


def test_long_keys_of_an_old_ledger_are_found_as_before(first: Path) -> None:
    key, item = "k" * 5_000, "i" * 5_000
    with closing(Database(str(first))) as database, database.making() as connection:
        (report,) = connection.execute(text("SELECT id FROM reports LIMIT 1")).one()
        connection.execute(text("INSERT INTO keys VALUES (:key, :report)"), {"key": key, "report": report})
        values = {"item": item}
        connection.execute(text("INSERT INTO failures VALUES (:item, 'read', '2026-03-10', '{}')"), values)
    with closing(SqlStore(str(first))) as store:
        assert store.candidates([key]) == {report: 1}
        assert max(len(kept) for kept in store.keys(report)) <= MOST_BYTES


def test_keys_of_telling_words_of_an_old_ledger_are_found_near_in_time(first: Path) -> None:
    with closing(Database(str(first))) as database, database.making() as connection:
        (report,) = connection.execute(text("SELECT id FROM reports WHERE published = '2026-03-05'")).one()
        for key in ("s:ferry+lorne", "s:ferry+people@a7", "m:1:ff"):
            connection.execute(text("INSERT INTO keys VALUES (:key, :report)"), {"key": key, "report": report})
    with closing(SqlStore(str(first))) as store:
        assert set(store.keys(report)) >= {"s:ferry+lorne", "s:ferry+lorne@c6164", "s:ferry+lorne@d6164"}
        assert [key for key in store.keys(report) if key.startswith("s:ferry+people")] == ["s:ferry+people@a7"]
        assert store.sketches([report]) == {}


def test_an_old_backup_is_restored_and_left_as_it_is(first: Path, address: str) -> None:
    before = first.read_bytes()
    done = restore(str(first), address, lambda *_: None)
    assert first.read_bytes() == before
    with closing(SqlStore(address)) as store:
        assert len(store.reports()) == done.rows["reports"] == 2
        assert store.search("ferry")
    with closing(Database(str(first))) as database, database.reading() as connection:
        assert version(connection) == "0001"


def test_every_version_leads_to_the_newest(address: str) -> None:
    for known in sorted(known_versions()):
        with closing(Database(address)) as database, database.making() as connection:
            upgrade(connection, known)
            assert version(connection) == known
    with closing(SqlStore(address)) as store:
        assert store.counts().reports == 0
    with closing(Database(address)) as database, database.reading() as connection:
        assert version(connection) == newest()


def test_an_upgraded_ledger_equals_one_made_anew(first: Path, tmp_path: Path) -> None:
    SqlStore(str(first)).close()
    with closing(Database(str(first))) as database:
        upgraded = digest(database)
    restore(str(make_first(tmp_path / "again.db")), str(tmp_path / "new.db"), lambda *_: None)
    with closing(Database(str(tmp_path / "new.db"))) as database:
        assert digest(database) == upgraded


def test_an_upgraded_ledger_counts_the_claims_of_a_source_by_status(address: str) -> None:
    with closing(Database(address)) as database, database.making() as connection:
        upgrade(connection, "0010")
        for number, status in enumerate(("reported", "disputed", "reported")):
            connection.execute(
                text("INSERT INTO claims (id, status, reports_count, record) VALUES (:id, :status, 1, '{}')"),
                {"id": f"c{number}", "status": status},
            )
            connection.execute(
                text("INSERT INTO claim_statements (statement, claim, report, source) VALUES (:id, :claim, 'r', :who)"),
                {"id": f"s{number}", "claim": f"c{number}", "who": "Ana" if number else "Mei"},
            )
        connection.execute(text("INSERT INTO claim_statements (statement, claim, report) VALUES ('torn', 'gone', 'r')"))
    with closing(SqlStore(address)) as store:
        assert dict(store.statuses("Ana")) == {"disputed": 1, "reported": 1}
        assert dict(store.statuses("Mei")) == {"reported": 1}


def test_an_upgraded_ledger_knows_the_names_that_one_made_anew_would(first: Path) -> None:
    kept = (
        select(report_names).order_by(*report_names.primary_key),
        select(name_words).order_by(*name_words.primary_key),
    )
    with closing(SqlStore(str(first))) as store:
        readings = store.readings([report.id for report in store.reports()])
        speaker = next(s.source.name for found in readings for s in found.statements if s.source and s.source.name)
        assert store.search("", within=Within(who=speaker))
    with closing(Database(str(first))) as database, database.making() as connection:
        upgraded = [connection.execute(query).all() for query in kept]
        connection.execute(delete(name_words))
        for found in readings:
            save_names(connection, found)
        assert [connection.execute(query).all() for query in kept] == upgraded
