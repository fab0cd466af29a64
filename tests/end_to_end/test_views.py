"""Saved views on the claims page: saved, looked at, renamed, deleted, each account's own."""

import re

import pytest
from argon2 import PasswordHasher

import sayso.app
import sayso.shelf
from sayso.desk.app import create_app
from sayso.desk.terms import Terms
from sayso.ledger import Ledger
from sayso.model.account import Doer
from sayso.tasks.shelf import MOST_VIEWS
from tests.form_client import FormClient

HOME = "http://127.0.0.1"
PASSWORD = "four gulls over the quay"
DOER = Doer("test", "command line")
PAGE = "/claims?q=ferry"
HOSTILE = "<script>alert(1)</script>\u202e\"'&{{ 7*7 }}"
VIEW_ID = re.compile(r"view=(v\w+)")


def save(client: FormClient, name: str, **filters: str) -> str:
    """Save a view; its id."""
    answer = client.send_form("/views", {"name": name, **filters}, PAGE, follow_redirects=False)
    assert answer.status_code == 303, answer.text
    found = VIEW_ID.search(answer.headers["location"])
    assert found
    return found[1]


def test_filters_are_saved_under_a_name_and_looked_at_again(client: FormClient) -> None:
    assert "Save this view" not in client.get("/claims").text
    assert "Save this view" in client.get(PAGE).text
    answer = client.send_form("/views", {"name": "The ferry, disputed", "q": "ferry", "status": "disputed"}, PAGE)
    assert answer.status_code == 200
    assert 'aria-current="page"><bdi>The ferry, disputed</bdi>' in answer.text
    assert "Nothing new since you last looked" in answer.text
    assert 'value="disputed" selected' in answer.text
    elsewhere = client.get("/claims").text
    assert "<bdi>The ferry, disputed</bdi></a>" in elsewhere
    assert "status=disputed&amp;q=ferry&amp;view=v" in elsewhere


def test_a_view_is_renamed_and_deleted(client: FormClient) -> None:
    view = save(client, "One", q="ferry")
    page = f"{PAGE}&view={view}"
    renamed = client.send_form("/views/rename", {"view": view, "name": "Two"}, page)
    assert "<bdi>Two</bdi></a>" in renamed.text
    assert "<bdi>One</bdi>" not in renamed.text
    deleted = client.send_form("/views/delete", {"view": view}, page)
    assert "Saved views" not in deleted.text
    assert client.send_form("/views/delete", {"view": view}, PAGE).status_code == 404
    assert client.get(page).status_code == 200


@pytest.mark.parametrize("name", ["", "   ", "\u202e", "x" * 81])
def test_what_is_no_name_is_refused(client: FormClient, name: str) -> None:
    answer = client.send_form("/views", {"name": name, "q": "ferry"}, PAGE)
    assert answer.status_code == 400
    assert "That did not work" in answer.text
    assert "Saved views" not in client.get(PAGE).text


def test_a_name_is_text_whatever_stands_in_it(client: FormClient) -> None:
    view = save(client, HOSTILE, q=HOSTILE, source=HOSTILE)
    for page in (client.get("/claims").text, client.get(f"/claims?view={view}").text):
        assert "<script>alert" not in page
        assert "\u202e" not in page.split("Saved views")[1].split("</nav>")[0]
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
        assert "{{ 7*7 }}" in page


def test_there_are_only_so_many(client: FormClient, ledger: Ledger) -> None:
    for number in range(MOST_VIEWS):
        ledger.shelf().save_view(f"view {number}", words="ferry")
    answer = client.send_form("/views", {"name": "one more", "q": "ferry"}, PAGE)
    assert answer.status_code == 400
    assert "delete one first" in answer.text


def test_what_came_in_since_the_last_look_is_counted_and_marked(
    client: FormClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = ["2026-03-09T08:00:00+00:00"]
    monkeypatch.setattr(sayso.shelf, "now", lambda: clock[0])
    view = save(client, "All of Tolve", source="Ana Tolve")
    page = f"/claims?source=Ana+Tolve&view={view}"
    # The small ledger was collected on 10 March.
    listed = client.get("/claims").text.split("Saved views")[1].split("</nav>")[0]
    assert re.search(r"\d+ new", listed)
    clock[0] = "2026-03-13T08:00:00+00:00"
    first = client.get(page).text
    assert "new since you last looked, 9 Mar 2026, 08:00 UTC" in first
    assert 'class="chip fresh">new' in first
    assert " new</span>" not in first.split("Saved views")[1].split("</nav>")[0]
    clock[0] = "2026-03-13T08:20:00+00:00"
    assert "new since you last looked, 9 Mar 2026, 08:00 UTC" in client.get(page).text
    clock[0] = "2026-03-13T10:00:00+00:00"
    assert "Nothing new since you last looked, 13 Mar 2026, 08:20 UTC" in client.get(page).text


def test_a_view_that_was_changed_in_the_address_is_not_looked_at(client: FormClient) -> None:
    view = save(client, "One", q="ferry")
    assert 'aria-current="page"><bdi>One' not in client.get(f"/claims?q=toll&view={view}").text


def test_views_are_each_accounts_own(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sayso.app, "PasswordHasher", lambda: PasswordHasher(1, 8, 1))
    ledger.shelf().save_view("Before accounts", words="ferry")
    access = ledger.access()
    access.add("Ada", PASSWORD, "admin", DOER)
    access.add("Ben", PASSWORD, "reader", DOER)
    app = create_app(ledger, Terms(must_sign_in=True))
    ada, ben, nobody = (FormClient(app, base_url=HOME) for _ in range(3))
    ada.sign_in("Ada", PASSWORD)
    ben.sign_in("Ben", PASSWORD)
    view = save(ben, "Of Ben", q="ferry")
    assert "Of Ben" in ben.get("/claims").text
    assert "Before accounts" not in ben.get("/claims").text
    assert "Of Ben" not in ada.get("/claims").text
    assert "Before accounts" in ada.get("/claims").text
    assert ada.send_form("/views/rename", {"view": view, "name": "Taken"}, PAGE).status_code == 404
    assert ada.send_form("/views/delete", {"view": view}, PAGE).status_code == 404
    assert nobody.get("/claims", follow_redirects=False).status_code == 303
    assert nobody.send_form("/views", {"name": "x"}, "/sign-in").status_code == 403
    (gone,) = (account.id for account in access.accounts() if account.name == "Ben")
    access.remove("Ben", DOER)
    assert ledger.shelf(gone).views() == ()
    _, secret = access.add_token("Export", "reader", None, DOER)
    program = FormClient(app, base_url=HOME, headers={"Authorization": f"Bearer {secret}"})
    assert "Saved views" not in program.get("/claims").text
    assert program.post("/views", data={"name": "x"}).status_code == 400
