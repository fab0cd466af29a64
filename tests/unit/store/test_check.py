"""What the doctor finds in a ledger, and what can be put right."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, insert, update

from sayso.errors import StoreError
from sayso.model.check import Check
from sayso.store import tables
from sayso.store.check import examine
from sayso.store.database import Database
from sayso.store.dialect import dialect_of
from sayso.store.schema import upgrade
from sayso.store.sql_store import SqlStore
from tests.postgres import Server
from tests.small_ledger import LATER, save_small_ledger

NOW = LATER
Damage = Callable[[Connection], object]


def found(address: str, now: str = NOW) -> dict[str, Check]:
    """The checks that found something; the server's own clock is not that of the small ledger."""
    checks = [check for check in examine(address, now) if check.problem]
    return {check.name: check for check in checks if "server" not in (check.problem or "")}


def damage(address: str, how: Damage) -> None:
    with closing(Database(address)) as database, database.writing() as connection:
        how(connection)


def index_of(connection: Connection, report_id: str, text: str) -> None:
    dialect_of(connection).index(connection, report_id, "", text)


def swap_in_index(connection: Connection) -> None:
    dialect_of(connection).unindex(connection, ["r-ferry"])
    index_of(connection, "r-x", "nothing")


DAMAGED: tuple[tuple[str, str, bool, Damage], ...] = (
    ("readings", "1 statements", True, lambda c: c.execute(insert(tables.statements), [row("s-x", "r-x")])),
    ("readings", "1 figures", True, lambda c: c.execute(insert(tables.figures), [row("f-x", "r-x")])),
    ("readings", "1 keys", True, lambda c: c.execute(insert(tables.keys), [{"key": "k", "report": "r-x"}])),
    (
        "readings",
        "1 captures",
        True,
        lambda c: c.execute(delete(tables.reports).where(tables.reports.c.id == "r-union")),
    ),
    (
        "claims",
        "1 statements",
        True,
        lambda c: c.execute(delete(tables.statements).where(tables.statements.c.id == "s-toll")),
    ),
    ("search", "search index", False, lambda c: dialect_of(c).unindex(c, ["r-ferry"])),
    ("search", "search index", False, lambda c: index_of(c, "r-x", "nothing")),
    ("search", "search index", False, swap_in_index),
)


def row(noun_id: str, report_id: str) -> dict[str, object]:
    return {"id": noun_id, "report": report_id, "position": 0, "record": "{}"}


def test_a_whole_ledger_has_nothing_wrong(address: str) -> None:
    save_small_ledger(address)
    assert found(address) == {}


@pytest.mark.parametrize(("name", "words", "is_broken", "how"), DAMAGED)
def test_damage_is_found_with_the_way_out_and_repaired(
    name: str, words: str, is_broken: bool, how: Damage, address: str
) -> None:
    save_small_ledger(address)
    damage(address, how)
    check = found(address)[name]
    assert words in (check.problem or "")
    assert check.remedy == "run `sayso doctor --repair`"
    assert check.is_broken == is_broken
    with closing(SqlStore(address)) as store:
        assert store.repair()
        to_read = store.captures_to_read()
        assert len(to_read) == ("captures" in words)
        assert not any(store.known(capture.sha256) for capture in to_read)
        assert [check for check in store.check() if "captures" not in check] == []
        assert store.repair() == ()


def test_a_report_without_its_capture_is_found(address: str) -> None:
    save_small_ledger(address)
    damage(address, lambda c: c.execute(delete(tables.captures).where(tables.captures.c.report == "r-union")))
    assert "add the same items again" in str(found(address)["readings"])


def test_reports_that_wait_to_be_linked_are_told(address: str) -> None:
    save_small_ledger(address)
    damage(address, lambda c: c.execute(update(tables.reports).values(linked=False)))
    check = found(address)["links"]
    assert check.problem == "7 reports are not linked yet"
    assert not check.is_broken


@pytest.mark.parametrize(("now", "wrong"), [("2026-03-01T00:00:00+00:00", True), ("2026-03-12T07:58:00+00:00", False)])
def test_a_clock_behind_what_the_ledger_holds_is_found(now: str, wrong: bool, tmp_path: Path) -> None:
    address = str(tmp_path / "ledger.db")
    save_small_ledger(address)
    assert ("clock" in found(address, now)) == wrong


@pytest.mark.parametrize(
    ("off", "wrong"), [(timedelta(hours=-2), True), (timedelta(hours=2), True), (timedelta(), False)]
)
def test_a_clock_that_is_not_the_servers_is_found(off: timedelta, wrong: bool, postgres: Server) -> None:
    address = postgres.new_ledger()
    SqlStore(address).close()
    now = (datetime.now(UTC) + off).isoformat()
    (clock,) = [check for check in examine(address, now) if check.name == "clock"]
    assert ("on the server" in str(clock)) == wrong


def test_a_schema_behind_is_found_and_left_alone(address: str) -> None:
    with closing(Database(address)) as database, database.making() as connection:
        upgrade(connection, "0001")
    for _ in range(2):
        check = found(address)["schema"]
        assert "0001" in (check.problem or "")
        assert "back it up" in (check.remedy or "")
        assert not check.is_broken


def test_a_schema_of_a_younger_sayso_is_refused(address: str) -> None:
    save_small_ledger(address)
    damage(address, lambda c: c.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'"))
    assert found(address)["schema"].is_broken
    with pytest.raises(StoreError, match="newer than this version"):
        SqlStore(address)


def test_a_transfer_that_was_cut_off_is_found(address: str) -> None:
    save_small_ledger(address)
    damage(address, lambda c: c.execute(update(tables.ledger).values(receives="another")))
    assert found(address)["transfer"].is_broken


def test_a_ledger_that_is_not_there_is_broken(address: str) -> None:
    (check,) = found(address).values()
    assert check.is_broken
    assert "there is no ledger here" in (check.problem or "")
