"""The watchlist: buttons on claims, stories and speakers, what is new about each, and Today's part of watched stories."""

import re
from dataclasses import replace

import pytest
from argon2 import PasswordHasher

import sayso.app
import sayso.shelf
from sayso.desk.app import create_app
from sayso.desk.terms import Terms
from sayso.ledger import Ledger
from sayso.model.account import Doer
from sayso.model.claim import HistoryEntry
from sayso.tasks.shelf import MOST_WATCHED
from tests.form_client import FormClient

HOME = "http://127.0.0.1"
PASSWORD = "four gulls over the quay"
DOER = Doer("test", "command line")
BEFORE, AFTER = "2026-03-09T08:00:00+00:00", "2026-03-13T08:00:00+00:00"
BUTTON = re.compile(r'<form class="watch" method="post" action="([^"]+)">(.*?)</form>', re.DOTALL)
FIELD = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)">')
PLACES = {"claim": "/claims/s-toll", "story": "/stories", "speaker": "/claims?source=Ana+Tolve"}


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The clock of the shelf; set by its only item."""
    held = [BEFORE]
    monkeypatch.setattr(sayso.shelf, "now", lambda: held[0])
    return held


def press(client: FormClient, page: str) -> str:
    """Press the first watch button of a page, as a browser would; the page after it."""
    found = BUTTON.search(client.get(page).text)
    assert found, page
    answer = client.post(found[1], data=dict(FIELD.findall(found[2].replace("&amp;", "&"))))
    assert answer.status_code == 200
    return answer.text


@pytest.mark.parametrize("kind", PLACES)
def test_a_button_puts_it_on_the_watchlist_and_takes_it_off(client: FormClient, kind: str, clock: list[str]) -> None:
    assert f'aria-label="Watch this {kind}"' in client.get(PLACES[kind]).text
    assert f'aria-label="Stop watching this {kind}"' in press(client, PLACES[kind])
    clock[0] = AFTER
    page = client.get("/watchlist").text
    assert re.search(r"\d+ statements? in \d+ reports? since you last looked, 9 Mar 2026, 08:00 UTC", page)
    assert "Ana Tolve" in page
    assert f'aria-label="Watch this {kind}"' in press(client, PLACES[kind])
    assert "You watch nothing" in client.get("/watchlist").text


def test_what_was_seen_is_not_new(client: FormClient, clock: list[str]) -> None:
    press(client, PLACES["claim"])
    clock[0] = AFTER
    assert "since you last looked, 9 Mar" in client.get("/watchlist").text
    clock[0] = "2026-03-13T09:00:00+00:00"
    assert "Nothing new since 13 Mar 2026, 08:00 UTC" in client.get("/watchlist").text


def test_a_notice_without_a_statement_is_news_of_the_claim(
    client: FormClient, ledger: Ledger, clock: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    notice = HistoryEntry(event="withdrawn", stance="withdraws", source="The Echo", report="r-notice")
    old = replace(notice, event="corrected", report="r-unknown")
    toll = replace(ledger.claim("s-toll"), history=(old, notice))
    monkeypatch.setattr(ledger._services.store, "claim", lambda _: toll)
    press(client, PLACES["claim"])
    clock[0] = AFTER
    row = client.get("/watchlist").text.split('<ul class="plain taken">')[1]
    assert row.index('href="/reports/r-notice"') < row.index("</ul>")
    assert "r-unknown" not in row


@pytest.mark.parametrize(
    ("kind", "key", "status"),
    [
        ("claim", "none", 404),
        ("story", "none", 404),
        ("speaker", "Nobody at all", 404),
        ("speaker", "x" * 401, 422),
        ("outlet", "The Echo", 422),
    ],
)
def test_what_the_ledger_does_not_hold_is_not_watched(client: FormClient, kind: str, key: str, status: int) -> None:
    assert client.send_form("/watchlist", {"kind": kind, "key": key}).status_code == status
    assert "You watch nothing" in client.get("/watchlist").text


def test_it_is_watched_once_and_only_so_much_is(client: FormClient, ledger: Ledger) -> None:
    form = {"kind": "speaker", "key": "Ana Tolve"}
    for _ in range(2):
        assert client.send_form("/watchlist", form).status_code == 200
    assert len(ledger.shelf().watched()) == 1
    shelves = ledger._services.shelves
    (one,) = ledger.shelf().watched()
    full = tuple(replace(one, id=f"w{n}", key=f"k{n}") for n in range(MOST_WATCHED))
    shelves.change_watched("", lambda _: full)
    assert client.send_form("/watchlist", form).status_code == 400


@pytest.mark.parametrize("following", ["//evil.example/", "https://evil.example/", "/\\evil.example"])
def test_a_button_leads_nowhere_else(client: FormClient, following: str) -> None:
    form = {"kind": "claim", "key": "s-toll", "following": following}
    answer = client.send_form("/watchlist", form, follow_redirects=False)
    assert answer.headers["location"] == "/"


def test_what_left_the_ledger_is_said_to_have(client: FormClient, ledger: Ledger) -> None:
    ledger.shelf().watch("claim", "s-toll")
    (one,) = ledger.shelf().watched()
    gone = replace(one, key="gone")
    ledger._services.shelves.change_watched("", lambda _: (gone,))
    assert "no longer in this ledger" in client.get("/watchlist").text


def test_today_shows_new_claims_on_watched_stories_first(client: FormClient, ledger: Ledger) -> None:
    heading = "New claims on watched stories"
    assert heading not in client.get("/").text
    before = client.get("/").text
    ledger.shelf().watch("story", "y1")
    after = client.get("/").text
    watched, others = after.split(heading)[1].split('id="h-new_claims"')
    claims = set(re.findall(r'href="/claims/([^"#]+)"', watched))
    assert claims
    assert claims <= set(re.findall(r'href="/claims/([^"#]+)"', before))
    assert not claims & set(re.findall(r'href="/claims/([^"#]+)"', others.split("<h2")[0]))


def test_watchlists_are_each_accounts_own(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sayso.app, "PasswordHasher", lambda: PasswordHasher(1, 8, 1))
    access = ledger.access()
    access.add("Ada", PASSWORD, "admin", DOER)
    access.add("Ben", PASSWORD, "reader", DOER)
    app = create_app(ledger, Terms(must_sign_in=True))
    ada, ben, nobody = (FormClient(app, base_url=HOME) for _ in range(3))
    ada.sign_in("Ada", PASSWORD)
    ben.sign_in("Ben", PASSWORD)
    press(ben, PLACES["speaker"])
    item = re.findall(r'name="item" value="(\w+)"', ben.get("/watchlist").text)[0]
    assert "You watch nothing" in ada.get("/watchlist").text
    assert ada.send_form("/watchlist/remove", {"item": item}, "/account").status_code == 404
    assert nobody.get("/watchlist", follow_redirects=False).status_code == 303
    _, secret = access.add_token("Export", "reader", None, DOER)
    program = FormClient(app, base_url=HOME, headers={"Authorization": f"Bearer {secret}"})
    assert 'class="watch"' not in program.get(PLACES["claim"]).text
    assert "You watch nothing" in program.get("/watchlist").text
    assert program.get("/api/v1/watchlist").json()["items"] == program.get("/api/v1/views").json()["items"] == []
    assert ben.get("/api/v1/watchlist").json()["items"][0]["key"] == "Ana Tolve"
    assert nobody.get("/api/v1/views").status_code == 401


def test_the_api_answers_with_what_is_theirs_who_ask(client: FormClient, clock: list[str]) -> None:
    client.send_form("/views", {"name": "All of Tolve", "source": "Ana Tolve"})
    press(client, PLACES["story"])
    (view,) = client.get("/api/v1/views").json()["items"]
    assert (view["name"], view["source"], view["looked"]["at"]) == ("All of Tolve", "Ana Tolve", BEFORE)
    assert view["new"]["count"] > 0
    (item,) = client.get("/api/v1/watchlist").json()["items"]
    assert (item["kind"], item["story"], item["is_there"]) == ("story", "y1", True)
    assert {"statement", "claim", "report"} == set(item["said"][0])
    clock[0] = AFTER
    client.get("/watchlist")
    client.get("/api/v1/watchlist")
    assert client.get("/api/v1/watchlist").json()["items"][0]["said"] == []
