"""Kill the process anywhere, or run two at once: no report is lost or doubled."""

import os
import random
import signal
import time
from pathlib import Path

import pytest

from sayso.ledger import Ledger
from sayso.model.link import Edge
from sayso.store.sql_store import SqlStore
from tests.end_to_end.program import sayso, start, whole_ledger
from tests.invented import write_reports

REPORTS = 40
KILLS = 4


def test_a_killed_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    reports = write_reports(tmp_path / "reports.jsonl", REPORTS)
    whole, killed = tmp_path / "whole.db", tmp_path / "killed.db"
    sayso("add", reports, "--ledger", whole)
    moments = random.Random(4)
    struck = 0
    for _ in range(KILLS):
        process = start("add", reports, "--ledger", killed)
        time.sleep(moments.uniform(1.0, 5.0))
        if process.poll() is None:
            os.kill(process.pid, signal.SIGKILL)
            struck += 1
        process.communicate()
    assert struck > 0, "no run lived long enough to be killed"
    sayso("add", reports, "--ledger", killed)
    assert whole_ledger(killed) == whole_ledger(whole)
    assert f"{REPORTS} already there" in sayso("add", reports, "--ledger", killed).stdout
    assert "ledger: ok" in sayso("doctor", "--ledger", killed).stdout


def test_two_processes_add_to_one_ledger_at_once(tmp_path: Path, address: str) -> None:
    reports = write_reports(tmp_path / "reports.jsonl", 24)
    lines = reports.read_text(encoding="utf-8").splitlines(keepends=True)
    (tmp_path / "front.jsonl").write_text("".join(lines[:15]), encoding="utf-8")
    (tmp_path / "back.jsonl").write_text("".join(lines[9:]), encoding="utf-8")
    whole = tmp_path / "whole.db"
    processes = [start("add", tmp_path / name, "--ledger", address) for name in ("front.jsonl", "back.jsonl")]
    for process in processes:
        _, errors = process.communicate(timeout=240)
        assert process.returncode == 0, errors
    sayso("add", reports, "--ledger", whole)
    found, expected = whole_ledger(address), whole_ledger(whole)
    assert [report["id"] for report in found["reports"]] == [report["id"] for report in expected["reports"]]
    assert found == expected


class CutOffError(Exception):
    """Stands for the other process, which has kept its reports and not linked them yet."""


def edges_of(address: str) -> tuple[Edge, ...]:
    store = SqlStore(address)
    try:
        return store.component([report.id for report in store.reports()])[1]
    finally:
        store.close()


def test_a_report_kept_while_another_run_links_is_compared_all_the_same(tmp_path: Path, address: str) -> None:
    text = "The ferry Oriel sank off Sundal with 40 people on board, the port captain, Jon Sorn, said on Tuesday.\n"
    (tmp_path / "late").mkdir()
    for name in ("one.txt", "two.txt", "late/three.txt"):
        (tmp_path / name).write_text(f"{text}Our reader in {name} adds a line of his own.\n", encoding="utf-8")
    one, two, late = (str(tmp_path / name) for name in ("one.txt", "two.txt", "late"))

    def cut_off(stage: str, _done: int, _of: int | None) -> None:
        if stage == "comparing":
            raise CutOffError

    def keep_one_more(stage: str, done: int, _of: int | None) -> None:
        if (stage, done) == ("comparing", 1):
            with Ledger(address) as other, pytest.raises(CutOffError):
                other.add(late, progress=cut_off)

    with Ledger(address) as ledger:
        ledger.add(one, two, progress=keep_one_more)
        assert ledger.counts().unlinked == 1
        ledger.add(late)
        assert ledger.counts().unlinked == 0
    sayso("add", one, two, late, "--ledger", tmp_path / "whole.db")
    assert edges_of(address) == edges_of(str(tmp_path / "whole.db")) != ()
