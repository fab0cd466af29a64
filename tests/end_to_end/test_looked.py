"""Since you last looked: what the first page remembers of a browser, and for how long."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

import sayso.desk.today
from sayso.desk.app import create_app
from sayso.desk.looked import COOKIE
from sayso.ledger import Ledger
from tests.small_ledger import save_small_ledger

HOME = "http://127.0.0.1"
SAID = "Only since you last looked"


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    address = str(tmp_path / "small.db")
    save_small_ledger(address)
    with Ledger(address) as ledger:
        yield TestClient(create_app(ledger), base_url=HOME)


def look(client: TestClient, monkeypatch: pytest.MonkeyPatch, clock: str, day: int = 12) -> str:
    """The first page at a time of day in November."""
    monkeypatch.setattr(sayso.desk.today, "now", lambda: f"2026-11-{day}T{clock}:00+00:00")
    return client.get("/").text


def test_a_look_that_goes_on_is_one_look(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    assert SAID not in look(client, monkeypatch, "08:00")
    assert SAID not in look(client, monkeypatch, "08:20")
    assert f"{SAID}, 12 Nov 2026, 08:20 UTC" in look(client, monkeypatch, "09:00")
    assert f"{SAID}, 12 Nov 2026, 08:20 UTC" in look(client, monkeypatch, "09:10")
    assert f"{SAID}, 12 Nov 2026, 09:10 UTC" in look(client, monkeypatch, "07:00", day=13)


def test_its_link_shows_what_came_in_since(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    look(client, monkeypatch, "08:00")
    page = look(client, monkeypatch, "10:00")
    link = page.split(f">{SAID}")[0].rsplit('href="', 1)[1].rstrip('"')
    assert "No report came in since then." in client.get(link).text


@pytest.mark.parametrize(
    "kept", ["", "_", "nonsense_never", "2026-11-12T08:00:00+00:00_", "_2999-01-01T00:00:00+00:00", "é_é"]
)
def test_what_a_browser_makes_up_is_passed_over(client: TestClient, monkeypatch: pytest.MonkeyPatch, kept: str) -> None:
    monkeypatch.setattr(sayso.desk.today, "now", lambda: "2026-11-12T08:00:00+00:00")
    answer = client.get("/", headers={b"Cookie": f"{COOKIE}={kept}".encode()})
    assert answer.status_code == 200
    assert SAID not in answer.text
