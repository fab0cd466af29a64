"""Whole ledgers, as those who look after them see it: transfer, backup, restore, doctor, and a ledger on a server."""

import json
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import update

from sayso.store import tables
from sayso.store.database import Database
from sayso.store.dialect import dialect_of
from tests.end_to_end.program import records, sayso
from tests.postgres import GUARDED, PASSWORD, Server
from tests.small_ledger import save_small_ledger


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    save_small_ledger(str(tmp_path / "story.db"))
    return tmp_path / "story.db"


def exported(address: str | Path) -> str:
    return sayso("export", "claims", "--ledger", address).stdout


def shown(done: subprocess.CompletedProcess[str]) -> str:
    return done.stdout + done.stderr


def test_a_ledger_goes_to_a_server_and_comes_back(
    ledger: Path, tmp_path: Path, postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = postgres.new_database(f"OWNER {GUARDED}")
    address = postgres.url(name, GUARDED, PASSWORD)
    done = sayso("transfer", ledger, address)
    assert "7 reports, 9 statements, 6 claims" in done.stdout
    assert PASSWORD not in shown(done)
    monkeypatch.setenv("SAYSO_LEDGER", address)
    on_server = sayso("export", "claims").stdout
    monkeypatch.delenv("SAYSO_LEDGER")
    sayso("transfer", address, tmp_path / "back.db")
    assert on_server == exported(ledger) == exported(tmp_path / "back.db") != ""


def test_a_transfer_over_a_ledger_is_refused(ledger: Path, tmp_path: Path) -> None:
    save_small_ledger(str(tmp_path / "other.db"))
    before = (tmp_path / "other.db").read_bytes()
    done = sayso("transfer", ledger, tmp_path / "other.db", check=1)
    assert "there is a ledger in the target already (name an empty target)" in done.stderr
    assert (tmp_path / "other.db").read_bytes() == before


def test_a_backup_is_one_file_that_restores_to_the_same(ledger: Path, tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    made = json.loads(sayso("backup", tmp_path / "backups", "--ledger", ledger, "--json").stdout)
    (backup,) = (tmp_path / "backups").iterdir()
    assert made["backup"] == str(backup)
    assert made["rows"]["reports"] == 7
    restored = json.loads(sayso("restore", backup, "--ledger", tmp_path / "new.db", "--json").stdout)
    assert restored["sha256"] == made["sha256"]
    assert exported(tmp_path / "new.db") == exported(ledger)
    assert "already" in sayso("restore", backup, "--ledger", ledger, check=1).stderr
    assert "already" in sayso("backup", backup, "--ledger", ledger, check=1).stderr


def test_a_backup_that_cannot_be_made_leaves_nothing(ledger: Path, tmp_path: Path) -> None:
    damage_page(ledger)
    assert sayso("backup", tmp_path / "backup.db", "--ledger", ledger, check=1).stderr.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir() if "story" not in path.name] == []
    assert "no ledger here" in sayso("backup", tmp_path / "b.db", "--ledger", tmp_path / "none.db", check=1).stderr


def damage_page(ledger: Path) -> None:
    """Overwrite the middle of the file, as a failing disk does."""
    body = bytearray(ledger.read_bytes())
    for page in range(1, len(body) // 4096):
        body[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    ledger.write_bytes(body)


def test_the_doctor_says_what_is_wrong_and_how_to_put_it_right(ledger: Path) -> None:
    whole = records("doctor", "--ledger", ledger)
    assert {check["state"] for check in whole} == {"ok"}
    with closing(Database(str(ledger))) as database, database.writing() as connection:
        dialect_of(connection).unindex(connection, ["r-ferry"])
    done = sayso("doctor", "--ledger", ledger, check=3)
    assert "search: the search index does not hold what the ledger holds (run `sayso doctor --repair`)" in done.stdout
    done = sayso("doctor", "--repair", "--ledger", ledger)
    assert "the search index was made anew" in done.stderr
    assert records("search", "Oriel", "--ledger", ledger)


def test_the_doctor_knows_a_broken_ledger(ledger: Path) -> None:
    with closing(Database(str(ledger))) as database, database.writing() as connection:
        connection.execute(update(tables.ledger).values(receives="another"))
    (finding,) = [
        json.loads(line)
        for line in sayso("doctor", "--ledger", ledger, "--json", check=1).stdout.splitlines()
        if '"broken"' in line
    ]
    assert finding["check"] == "transfer"
    assert "a transfer into this ledger was cut off" in sayso("claims", "--ledger", ledger, check=1).stderr
    damage_page(ledger)
    assert "restore the last backup" in sayso("doctor", "--ledger", ledger, check=1).stdout
    ledger.write_text("no ledger " * 500, encoding="utf-8")
    assert "ledger: " in sayso("doctor", "--ledger", ledger, check=1).stdout


@pytest.mark.parametrize(
    ("command", "place", "words"),
    [
        ("claims", "guarded:{secret}@/none?host={folder}", "password authentication failed"),
        ("doctor", "sayso:{secret}@/none?host={folder}", 'database "none" does not exist (make it first'),
        ("digest", "ann:{secret}@127.0.0.1:1/story", "is the server running there"),
    ],
)
def test_a_server_that_refuses_is_a_line_without_the_password(
    command: str, place: str, words: str, postgres: Server
) -> None:
    secret = "h4rrier"
    address = f"postgresql://{place.format(secret=secret, folder=postgres.folder)}"
    done = sayso(command, "--ledger", address, check=1)
    assert words in shown(done)
    assert secret not in shown(done)
    assert "Traceback" not in done.stderr
