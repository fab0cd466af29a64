"""Two thousand real reports in one command, killed in the middle; every span of every record holds its words.

Reads a public set that is not part of the project; its self-written twin, on invented reports, always runs.
"""

import json
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from benchmarks.accuracy.sets import SHARED, available
from sayso.errors import StoreError
from sayso.ledger import Ledger
from sayso.model.record import to_record
from tests.end_to_end.program import sayso, start
from tests.invented import write_reports


def wrong_words(record: Any, report: dict[str, Any]) -> Iterator[str]:
    """Every part below a record whose text is not its spans' words."""
    if isinstance(record, dict):
        spans = record.get("spans")
        if spans is not None:
            source = report["title" if record.get("field") == "title" else "text"]
            words = " ".join(source[start:end] for start, end in spans)
            if words != record["text"]:
                yield f"{report['id']}: {record['text']!r} is not {words!r}"
        for value in record.values():
            yield from wrong_words(value, report)
    elif isinstance(record, list):
        for value in record:
            yield from wrong_words(value, report)


def check_every_span(address: str) -> int:
    """Assert over a whole ledger; how many reports were checked."""
    with Ledger(address) as ledger:
        reports = ledger.reports()
        wrong = []
        for report in reports:
            reading = to_record(ledger.reading(report.id))
            wrong += list(wrong_words(reading, reading["report"]))
    assert wrong == []
    return len(reports)


def kill_after_first_reports(source: Path, ledger: str, *options: str) -> None:
    """Start adding, wait until some reports are kept, and kill."""
    process = start("add", source, "--ledger", ledger, *options)
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.5)
        if _reports_in(ledger) >= 5:
            break
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()


def _reports_in(address: str) -> int:
    try:
        with Ledger(address, make=False) as seen:
            return seen.counts().reports
    except StoreError:  # not made yet
        return 0


def add_killed_then_whole(source: Path, ledger: str, expected: int, *options: str) -> None:
    kill_after_first_reports(source, ledger, *options)
    sayso("add", source, "--ledger", ledger, *options)
    assert check_every_span(ledger) == expected
    again = json.loads(sayso("add", source, "--ledger", ledger, *options, "--json").stdout.splitlines()[-1])
    assert again == {"added": 0, "unchanged": expected, "not_read": 0, "undated": 0, "failed": 0}


def test_invented_reports_survive_a_kill_with_every_word_in_place(tmp_path: Path, address: str) -> None:
    source = write_reports(tmp_path / "reports.jsonl", 60)
    add_killed_then_whole(source, address, 60, "--jobs", "2")


@pytest.mark.shared
@pytest.mark.skipif(not available("gva-linking"), reason="the public set gva-linking is not on this machine")
def test_real_reports_have_every_word_in_place(tmp_path: Path) -> None:
    lines = (SHARED / "data/gva-linking/dev.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)[:120]
    source = tmp_path / "reports.jsonl"
    source.write_text("".join(as_input(line) for line in lines), encoding="utf-8")
    sayso("add", source, "--ledger", tmp_path / "sayso.db", "--jobs", "2", check=None)
    assert check_every_span(str(tmp_path / "sayso.db")) > 100


@pytest.mark.soak
@pytest.mark.shared
@pytest.mark.timeout(3600)
@pytest.mark.skipif(not available("gva-linking"), reason="the public set gva-linking is not on this machine")
def test_all_real_reports_survive_a_kill_a_backup_and_a_return(tmp_path: Path, address: str) -> None:
    source = SHARED / "data/gva-linking/dev.jsonl"
    kill_after_first_reports(source, address, "--jobs", "2")
    sayso("add", source, "--ledger", address, "--jobs", "2", check=None)
    assert check_every_span(address) > 2000
    again = json.loads(sayso("add", source, "--ledger", address, "--json", check=None).stdout.splitlines()[-1])
    assert again["added"] == 0
    made = json.loads(sayso("backup", tmp_path / "backup.db", "--ledger", address, "--json").stdout)
    restored = json.loads(sayso("restore", tmp_path / "backup.db", "--ledger", tmp_path / "new.db", "--json").stdout)
    assert restored["sha256"] == made["sha256"]


def as_input(line: str) -> str:
    """A line of the set as `sayso add` takes it."""
    record = json.loads(line)
    kept = {key: record[key] for key in ("id", "url", "title", "text")}
    return json.dumps({**kept, "published": record["pub_date"]}, ensure_ascii=False) + "\n"
