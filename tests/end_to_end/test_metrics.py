"""`/metrics` as Prometheus reads it, and `sayso doctor` on what goes wrong with a ledger's surroundings."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.testclient import TestClient
from typer.testing import CliRunner

from sayso.cli import doctor
from sayso.cli.main import build
from sayso.desk.app import create_app
from sayso.ledger import Ledger
from sayso.model.check import Check
from sayso.model.watched import Poll, WatchedSource
from sayso.store.sql_store import SqlStore
from sayso.tell.metrics import Metric, metrics_text
from tests.small_ledger import save_small_ledger

HERE, ELSEWHERE = ("127.0.0.1", 50000), ("203.0.113.5", 50000)
LONG_AGO = "2026-01-01T00:00:00+00:00"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    save_small_ledger(str(tmp_path / "ledger.db"))
    return tmp_path / "ledger.db"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    with Ledger(str(path)) as book:
        yield book


def watch(path: Path, due: float) -> None:
    """One source, looked at once, and due then."""
    store = SqlStore(str(path))
    source = WatchedSource(id="w1", kind="page", address="https://a.example/", added=LONG_AGO)
    store.watchlist().add_source(source, due)
    store.watchlist().save_poll(Poll(source="w1", due=due, tried_at=LONG_AGO, checked_at=LONG_AGO), ())
    store.close()


def test_prometheus_reads_what_is_counted(path: Path, ledger: Ledger) -> None:
    watch(path, due=0)
    with TestClient(create_app(ledger), base_url="http://127.0.0.1", client=HERE) as client:
        answer = client.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    found = {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }
    assert found["sayso_reports",] == 7
    assert found["sayso_claims",] == 6
    assert found["sayso_sources", "overdue"] == 1
    assert found["sayso_last_successful_look_timestamp_seconds",] == 1767225600
    assert found["sayso_mails_queued", "planned"] == 0


@pytest.mark.parametrize(("client", "headers"), [(ELSEWHERE, {}), (HERE, {"X-Forwarded-For": "203.0.113.5"})])
def test_nobody_elsewhere_gets_them(ledger: Ledger, client: tuple[str, int], headers: dict[str, str]) -> None:
    with TestClient(create_app(ledger), base_url="http://127.0.0.1", client=client) as elsewhere:
        answer = elsewhere.get("/metrics", headers=headers)
    assert answer.status_code in (403, 404)
    assert "sayso_reports" not in answer.text


def test_a_label_is_escaped() -> None:
    text = metrics_text([Metric(name="x", help="h", label="l", values={'a"b\\c\nd': 1.0})])
    (family,) = text_string_to_metric_families(text)
    assert family.samples[0].labels == {"l": 'a"b\\c\nd'}


def diagnosed(path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[dict[str, str], int]:
    """The state of each check, without the engines, and the exit code."""
    monkeypatch.setattr(doctor, "_engines", lambda _: iter([Check(name="engines")]))
    result = CliRunner().invoke(build(("doctor",)), ["doctor", "--ledger", str(path), "--json"])
    return {line["check"]: line["state"] for line in map(json.loads, result.stdout.splitlines())}, result.exit_code


def test_a_sound_ledger_is_in_order(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    watch(path, due=4e9)
    states, code = diagnosed(path, monkeypatch)
    assert set(states.values()) == {"ok"}
    assert {"disk", "ledger", "clock", "watch", "search"} <= set(states)
    assert code == 0


def test_a_stopped_watch_is_found(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    watch(path, due=0)
    states, code = diagnosed(path, monkeypatch)
    assert (states["watch"], code) == ("attention", 3)


@pytest.mark.parametrize(("free", "state", "code"), [(10**6, "broken", 1), (10**8, "attention", 3), (10**12, "ok", 0)])
def test_a_full_disk_is_found(path: Path, monkeypatch: pytest.MonkeyPatch, free: int, state: str, code: int) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    states, exit_code = diagnosed(path, monkeypatch)
    assert (states["disk"], exit_code) == (state, code)


def test_a_clock_that_is_off_is_found(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "now", lambda: "2020-01-01T00:00:00+00:00")
    states, code = diagnosed(path, monkeypatch)
    assert (states["clock"], code) == ("attention", 3)


def test_a_broken_ledger_is_found(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) // 2) + whole[4096 + len(whole) // 2 :])
    states, code = diagnosed(path, monkeypatch)
    assert "broken" in states.values()
    assert code == 1
