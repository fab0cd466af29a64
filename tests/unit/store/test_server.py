"""A server that refuses, a colleague who is slow, a reader who may not write: each a line with the way out."""

import sys
from collections.abc import Iterator
from contextlib import closing
from threading import Event, Thread

import pytest

import sayso.store.postgres
import sayso.store.sqlite
from sayso.errors import StoreError
from sayso.store.database import Database
from sayso.store.schema import bring_up_to_date
from sayso.store.sql_store import SqlStore
from tests.contract.test_store import add
from tests.postgres import GUARDED, PASSWORD, Server


def refusal(address: str) -> StoreError:
    with pytest.raises(StoreError) as raised:
        SqlStore(address)
    return raised.value


def test_a_password_is_asked_for_and_never_shown(postgres: Server) -> None:
    name = postgres.new_database(f"OWNER {GUARDED}")
    with closing(SqlStore(postgres.url(name, GUARDED, PASSWORD))) as store:
        assert store.reports() == ()
    for password, words in ((f"x{PASSWORD}", "password authentication failed"), (None, "no password supplied")):
        refused = refusal(postgres.url(name, GUARDED, password))
        assert words in refused.message
        assert "~/.pgpass" in (refused.remedy or "")
        assert PASSWORD not in str(refused)


def test_a_password_may_come_from_the_environment(postgres: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    SqlStore(postgres.url(postgres.new_database(f"OWNER {GUARDED}"), GUARDED)).close()


def test_a_database_that_is_not_there_is_named_with_the_way_to_make_it(postgres: Server) -> None:
    refused = refusal(postgres.url("stroy"))
    assert 'database "stroy" does not exist' in refused.message
    assert "createdb" in (refused.remedy or "")
    assert "\n" not in str(refused)


@pytest.mark.parametrize("address", ["postgresql://127.0.0.1:1/story", "postgresql:///story?host=/no/such/folder"])
def test_a_server_that_is_not_there_is_asked_after(address: str) -> None:
    assert "is the server running there" in (refusal(address).remedy or "")


def test_a_database_that_cannot_hold_all_letters_is_refused(postgres: Server) -> None:
    name = postgres.new_database("ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'")
    assert "SQL_ASCII" in refusal(postgres.url(name)).message


def test_a_role_that_may_only_read_reads_and_is_told_that_it_may_not_write(postgres: Server) -> None:
    name = postgres.new_database()
    with closing(SqlStore(postgres.url(name))) as store:
        add(store, "a")
    postgres.run(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {GUARDED}", name)
    with closing(SqlStore(postgres.url(name, GUARDED, PASSWORD))) as store:
        assert store.counts().reports == 1
        assert store.search("mayor")
        with pytest.raises(StoreError, match=r"permission denied.*\(this role may not"):
            add(store, "b")


def test_two_ledgers_in_one_database_stand_side_by_side(postgres: Server) -> None:
    name = postgres.new_database()
    postgres.run("CREATE SCHEMA one; CREATE SCHEMA other;", name)
    for schema in ("one", "other"):
        with closing(SqlStore(f"{postgres.url(name)}&options=-csearch_path%3D{schema}")) as store:
            add(store, schema)
            assert [report.id for report in store.reports()] == [f"r{schema}"]


def test_without_the_driver_the_way_to_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    assert "pip install 'sayso[postgres]'" in str(refusal("postgresql:///story"))


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sayso.store.sqlite, "BUSY_MS", 200)
    monkeypatch.setattr(sayso.store.postgres, "WAIT_MS", 200)


@pytest.fixture
def busy(impatient: None, address: str) -> Iterator[Database]:
    """A ledger that somebody else is writing to and does not finish."""
    del impatient
    database = Database(address)
    bring_up_to_date(database)
    writing, done = Event(), Event()

    def write() -> None:
        with database.writing():
            writing.set()
            done.wait(60)

    thread = Thread(target=write)
    thread.start()
    assert writing.wait(30)
    yield database
    done.set()
    thread.join()
    database.close()


def test_a_writer_that_waited_too_long_says_why(busy: Database) -> None:
    with pytest.raises(StoreError, match="another process"), busy.writing():
        pass


def test_readers_wait_for_nobody(busy: Database, address: str) -> None:
    with closing(SqlStore(address)) as store:
        assert store.reports() == ()
        assert store.state() == busy.state()


def test_a_reader_sees_one_state_however_long_it_reads(address: str) -> None:
    with closing(SqlStore(address)) as store:
        add(store, "a")
        with store._db.reading() as connection:
            before = connection.exec_driver_sql("SELECT count(*) FROM reports").scalar()
            add(store, "b")
            assert connection.exec_driver_sql("SELECT count(*) FROM reports").scalar() == before == 1
        assert store.counts().reports == 2


def test_a_connection_that_the_server_dropped_is_made_anew(postgres: Server) -> None:
    with closing(SqlStore(postgres.new_ledger())) as store:
        add(store, "a")
        postgres.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sayso'")
        assert store.counts().reports == 1


def test_a_writer_that_vanished_in_mid_write_makes_room(postgres: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sayso.store.postgres, "VANISHED_MS", 300)
    with closing(SqlStore(postgres.new_ledger())) as store:
        with pytest.raises(StoreError, match="idle-in-transaction timeout"), store._db.writing():
            add(store, "a")
        assert store.counts().reports == 1
