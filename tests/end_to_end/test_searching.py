"""The search page: words, and who says it, where and when; the same by the API and at the command line."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

import sayso.desk.window as desk_window
from sayso.desk.app import create_app
from sayso.ledger import Ledger
from tests.end_to_end.program import records, sayso
from tests.small_ledger import SCRIPT, save_small_ledger

HOME = "http://127.0.0.1"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    made = str(tmp_path_factory.mktemp("search") / "small.db")
    save_small_ledger(made)
    return made


@pytest.fixture
def client(address: str) -> Iterator[TestClient]:
    with Ledger(address) as ledger:
        yield TestClient(create_app(ledger), base_url=HOME)


def parts(page: str) -> tuple[str, str]:
    """What a page shows of claims, and of reports."""
    claims, _, reports = page.partition('id="h-hits"')
    return claims.partition('id="h-claims"')[2], reports


def test_without_a_question_there_is_the_form_alone(client: TestClient) -> None:
    page = client.get("/search").text
    assert 'name="who"' in page
    assert 'id="h-hits"' not in page


@pytest.mark.parametrize("is_large", [False, True])
def test_a_name_finds_what_its_bearer_says(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, *, is_large: bool
) -> None:
    monkeypatch.setattr(desk_window, "WHOLE", 0 if is_large else 2_000)
    claims, reports = parts(client.get("/search?who=Tolve").text)
    assert "Ana Tolve" in claims
    assert "Seamen" not in claims
    assert 'href="/reports/r-ferry"' in reports
    assert 'href="/reports/r-union"' not in reports
    claims, reports = parts(client.get("/search?q=people&who=Tolve").text)
    assert "<mark>people</mark>" in reports
    assert "Seamen" not in claims


def test_places_and_days_narrow_it(client: TestClient) -> None:
    everything = parts(client.get("/search?q=ferry").text)[1]
    there = parts(client.get("/search?q=ferry&where=Brenmoor").text)[1]
    assert there.count('class="row"') <= everything.count('class="row"')
    assert "r-ferry" in there
    never = client.get("/search?q=ferry&first=2031-01-01").text
    assert "No report fits." in never
    assert "No claim fits." in never
    assert 'value="2031-01-01"' in never
    assert client.get("/search?first=yesterday").status_code == 422


def test_what_is_asked_is_text_whatever_stands_in_it(client: TestClient) -> None:
    page = client.get("/search", params={"q": SCRIPT, "who": SCRIPT, "where": '"><b>%'}).text
    assert "<script>alert" not in page
    assert '"><b>' not in page


def test_the_api_and_the_command_line_find_the_same(client: TestClient, address: str) -> None:
    shown = parts(client.get("/search?who=Tolve&last=2026-03-10").text)[1]
    items = client.get("/api/v1/search", params={"q": "", "who": "Tolve", "last": "2026-03-10"}).json()["items"]
    ids = [item["report"]["id"] for item in items]
    assert ids
    assert [key for key in ids if f'href="/reports/{key}"' not in shown] == []
    printed = records("search", "--who", "Tolve", "--to", "2026-03-10", "--ledger", address)
    assert [hit["id"] for hit in printed] == ids
    assert client.get("/api/v1/search", params={"q": "", "first": "x"}).status_code == 422
    sayso("search", "--from", "x", "--ledger", address, check=2)
