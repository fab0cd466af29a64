"""Kill the process anywhere, or run two at once: no report is lost or doubled."""

import os
import random
import signal
import time
from pathlib import Path

from tests.end_to_end.program import sayso, start, whole_ledger
from tests.invented import write_reports

REPORTS = 60
KILLS = 6


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
    assert "60 already there" in sayso("add", reports, "--ledger", killed).stdout
    assert "ledger: ok" in sayso("doctor", "--ledger", killed).stdout


def test_two_processes_add_to_one_ledger_at_once(tmp_path: Path, address: str) -> None:
    reports = write_reports(tmp_path / "reports.jsonl", 40)
    lines = reports.read_text(encoding="utf-8").splitlines(keepends=True)
    (tmp_path / "front.jsonl").write_text("".join(lines[:25]), encoding="utf-8")
    (tmp_path / "back.jsonl").write_text("".join(lines[15:]), encoding="utf-8")
    whole = tmp_path / "whole.db"
    processes = [start("add", tmp_path / name, "--ledger", address) for name in ("front.jsonl", "back.jsonl")]
    for process in processes:
        _, errors = process.communicate(timeout=240)
        assert process.returncode == 0, errors
    sayso("add", reports, "--ledger", whole)
    found, expected = whole_ledger(address), whole_ledger(whole)
    assert [report["id"] for report in found["reports"]] == [report["id"] for report in expected["reports"]]
    assert found == expected
