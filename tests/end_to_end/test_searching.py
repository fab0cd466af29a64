"""The search page: words, and who says it, where and when; the same by the API and at the command line."""

from collections.abc import Iterator
from pathlib import Path

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


def alike_part(page: str) -> str:
    """What a page shows of statements that mean something like what was asked for."""
    return page.partition('id="h-alike"')[2].partition('id="h-claims"')[0]


def test_a_sentence_finds_what_means_the_like(client: TestClient, address: str) -> None:
    with Ledger(address) as ledger:
        ledger.embed()
        assert ledger.without_meaning() == 0
    shown = alike_part(client.get("/search", params={"like": "too many passengers were on board"}).text)
    assert "carrying too many people" in shown.partition("</li>")[0]
    assert 'href="/claims/s-denial#s-denial"' in shown
    assert "the Oriel Line" in shown
    assert "looked through yet" not in shown
    items = client.get("/api/v1/search/alike", params={"text": "too many passengers were on board"}).json()["items"]
    assert items[0]["statement"]["id"] == "s-denial"
    assert items[0]["report"]["id"] == "r-ferry"
    assert len({item["claim"] for item in items}) == len(items)
    printed = records("search", "--like", "too many passengers were on board", "--ledger", address)
    assert [one["statement"]["id"] for one in printed] == [item["statement"]["id"] for item in items]


def test_meaning_is_narrowed_as_words_are(client: TestClient, address: str) -> None:
    with Ledger(address) as ledger:
        ledger.embed()
    asked = {"like": "people died", "who": "union"}
    shown = alike_part(client.get("/search", params=asked).text)
    assert "30 people died on the Oriel" in shown
    assert "Ana Tolve" not in shown
    items = client.get("/api/v1/search/alike", params={"text": "people died", "who": "union"}).json()["items"]
    assert [item["statement"]["id"] for item in items] == ["s-union"]
    assert "No statement of those" in client.get("/search", params={"like": "people died", "first": "2031-01-01"}).text


def test_words_taken_back_are_struck_among_what_means_the_like(client: TestClient, address: str) -> None:
    with Ledger(address) as ledger:
        ledger.embed()
        gone = next(claim for claim in ledger.claims() if claim.status == "withdrawn")
    shown = alike_part(client.get("/search", params={"like": gone.gist}).text)
    assert '<del class="was">' in shown.partition("</li>")[0]


def test_a_page_says_how_many_reports_wait_for_their_vectors(tmp_path: Path) -> None:
    made = str(tmp_path / "waiting.db")
    save_small_ledger(made)
    with Ledger(made) as ledger:
        client = TestClient(create_app(ledger), base_url=HOME)
        waiting = ledger.without_meaning()
        assert waiting == len(ledger.reports())
        assert f"{waiting} reports" in client.get("/search?like=ferry").text
        assert client.get("/api/v1/search/alike?text=ferry").json() == {"items": [], "waiting": waiting}


def test_words_and_meaning_are_not_asked_for_together(address: str) -> None:
    assert "not both" in sayso("search", "ferry", "--like", "a boat", "--ledger", address, check=2).stderr


def test_what_is_meant_is_text_whatever_stands_in_it(client: TestClient) -> None:
    page = client.get("/search", params={"like": SCRIPT}).text
    assert "<script>alert" not in page
