"""A writer that is killed in mid-write: the next to open the ledger finds all that was finished, nothing else, and is told."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from sayso.store.sql_store import SqlStore
from tests.contract.test_store import add

WRITER = """
import sys
from sqlalchemy import insert
from sayso.store import tables
from sayso.store.database import Database
from sayso.store.sql_store import SqlStore
from tests.contract.test_store import add

address, = sys.argv[1:]
store = SqlStore(address)
add(store, "finished", "k")
with store._db.writing() as connection:
    rows = [{"key": f"half {n}", "report": "r-half" * 20} for n in range(40_000)]
    connection.execute(insert(tables.keys), rows)
    print("writing", flush=True)
    sys.stdin.read()
"""


def kill_in_mid_write(address: str) -> None:
    """Start a process that has one reading finished and is writing another, far over what a database keeps in memory."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, address],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == "writing\n"
    os.kill(writer.pid, signal.SIGKILL)
    writer.communicate()


def test_what_was_finished_is_there_and_what_was_not_is_gone(address: str) -> None:
    kill_in_mid_write(address)
    with closing(SqlStore(address)) as store:
        assert [report.id for report in store.reports()] == ["rfinished"]
        assert store.candidates(["half 0", "half 39999"]) == {}
        assert store.check() == ()
        assert store.unlinked() == ("rfinished",)


def test_the_first_to_open_a_file_is_told_and_nobody_after(tmp_path: Path) -> None:
    address = str(tmp_path / "ledger.db")
    kill_in_mid_write(address)
    with closing(SqlStore(address)) as store:
        assert store.recovered
        assert "was cut off" in store.recovered
        assert "1 reports wait to be linked" in store.recovered
    with closing(SqlStore(address)) as store:
        assert store.recovered is None


@pytest.mark.parametrize("kept", [0.0, 0.3, 0.7, 0.99])
def test_a_log_that_lost_its_end_opens_too(kept: float, tmp_path: Path) -> None:
    """As after a power cut: the last blocks of the write-ahead log never reached the disk."""
    address = tmp_path / "ledger.db"
    kill_in_mid_write(str(address))
    log = tmp_path / "ledger.db-wal"
    size = log.stat().st_size
    os.truncate(log, int(size * kept))
    with closing(SqlStore(str(address))) as store:
        assert store.check() == ()
        assert store.candidates(["half 0"]) == {}


def test_a_ledger_that_others_have_open_was_not_cut_off(tmp_path: Path) -> None:
    address = str(tmp_path / "ledger.db")
    with closing(SqlStore(address)) as first:
        add(first, "a")
        with closing(SqlStore(address)) as second:
            assert second.recovered is None
