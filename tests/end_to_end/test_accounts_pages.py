"""Accounts and tokens by the desk's own forms: what an admin does there, what is refused, what the audit log keeps."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from starlette.testclient import TestClient

import sayso.app
from sayso.desk.app import create_app
from sayso.desk.terms import Terms
from sayso.ledger import Ledger
from sayso.model.account import Doer
from tests.form_client import FormClient
from tests.small_ledger import save_small_ledger

HOME = "http://127.0.0.1"
PASSWORD, OTHER = "four gulls over the quay", "nine lamps along the mole"
DOER = Doer("test", "command line")


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ledger]:
    monkeypatch.setattr(sayso.app, "PasswordHasher", lambda: PasswordHasher(1, 8, 1))
    address = str(tmp_path / "small.db")
    save_small_ledger(address)
    with Ledger(address) as opened:
        yield opened


@pytest.fixture
def browser(ledger: Ledger) -> Callable[[], FormClient]:
    app = create_app(ledger, Terms(must_sign_in=True))
    return lambda: FormClient(app, base_url=HOME)


@pytest.fixture
def ada(ledger: Ledger, browser: Callable[[], FormClient]) -> FormClient:
    """An admin, signed in."""
    ledger.access().add("Ada", PASSWORD, None, DOER)
    client = browser()
    assert client.sign_in("Ada", PASSWORD).status_code == 303
    return client


def send(client: FormClient, address: str, **form: str) -> int:
    answer = client.send_form(address, form, "/accounts", follow_redirects=False)
    return answer.status_code


def test_an_account_is_added_given_a_role_a_password_and_removed(
    ada: FormClient, browser: Callable[[], FormClient], ledger: Ledger
) -> None:
    assert send(ada, "/accounts", name="Ben", role="reader", new=PASSWORD, again=PASSWORD) == 303
    ben = browser()
    assert ben.sign_in("Ben", PASSWORD).status_code == 303
    assert ben.get("/accounts").status_code == 403
    assert send(ada, "/accounts/role", name="Ben", role="analyst") == 303
    assert "Keep this judgement" in ben.get("/claims/s-toll").text
    assert send(ada, "/accounts/password", name="Ben", new=OTHER, again=OTHER) == 303
    assert ben.get("/claims", follow_redirects=False).status_code == 303, "signed out by the new password"
    assert ben.sign_in("Ben", OTHER).status_code == 303
    assert send(ada, "/accounts/remove", name="Ben") == 303
    assert ben.get("/claims", follow_redirects=False).status_code == 303
    deeds = [act.what for act in ledger.access().acts() if act.who == "Ada" and act.way == "desk"]
    assert deeds[:4] == ["account_removed", "password_changed", "role_changed", "account_added"]


def test_a_token_is_shown_once_and_revoked(ada: FormClient, browser: Callable[[], FormClient]) -> None:
    shown = ada.send_form("/tokens", {"name": "nightly", "role": "reader", "days": "7"}, "/accounts")
    secret = re.search(r"sayso_[\w-]+", shown.text)
    assert secret
    assert shown.headers["cache-control"] == "no-store"
    assert secret[0] not in ada.get("/accounts").text
    program = TestClient(browser().app, base_url=HOME, headers={"Authorization": f"Bearer {secret[0]}"})
    assert program.get("/api/v1/claims").status_code == 200
    assert program.get("/accounts").status_code == 403
    assert send(ada, "/tokens/revoke", name="nightly") == 303
    assert program.get("/api/v1/claims").status_code == 401
    assert "refused since" in ada.get("/accounts").text


@pytest.mark.parametrize(
    ("address", "form", "said"),
    [
        ("/accounts", {"name": "Cleo", "role": "reader", "new": PASSWORD, "again": OTHER}, "the same way twice"),
        ("/accounts", {"name": "Cleo", "role": "owner", "new": PASSWORD, "again": PASSWORD}, "no role"),
        ("/accounts", {"name": "Cleo", "role": "reader", "new": "short", "again": "short"}, "password"),
        ("/accounts", {"name": "ada", "role": "reader", "new": PASSWORD, "again": PASSWORD}, "somebody&#39;s"),
        ("/accounts", {"name": "<b>", "role": "reader", "new": PASSWORD, "again": PASSWORD}, "no name"),
        ("/accounts/role", {"name": "Ada", "role": "reader"}, "the only admin"),
        ("/accounts/role", {"name": "Nobody", "role": "reader"}, "no such account"),
        ("/accounts/password", {"name": "Nobody", "new": PASSWORD, "again": PASSWORD}, "no such account"),
        ("/tokens", {"name": "nightly", "role": "reader", "days": "soon"}, "no number of days"),
        ("/tokens", {"name": "nightly", "role": "reader", "days": "99999"}, "no number of days"),
        ("/tokens", {"name": "", "role": "reader", "days": "1"}, "no name"),
        ("/tokens/revoke", {"name": "none"}, "no such token"),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(
    ada: FormClient, ledger: Ledger, address: str, form: dict[str, str], said: str
) -> None:
    before = (ledger.access().accounts(), ledger.access().tokens())
    answer = ada.send_form(address, form, "/accounts", follow_redirects=False)
    assert answer.status_code == 400
    assert said in answer.text
    assert (ledger.access().accounts(), ledger.access().tokens()) == before


def test_the_first_account_closes_the_desk(ledger: Ledger) -> None:
    client = FormClient(create_app(ledger), base_url=HOME)
    form = {"name": "Ada", "role": "reader", "new": PASSWORD, "again": PASSWORD}
    assert client.send_form("/accounts", form, "/accounts", follow_redirects=False).status_code == 303
    assert client.get("/claims", follow_redirects=False).headers["location"].startswith("/sign-in")
    assert client.sign_in("Ada", PASSWORD).status_code == 303
    assert "admin" in client.get("/account").text
