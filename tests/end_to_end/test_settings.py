"""The settings page: one's own for everybody, how the ledger is set up for admins alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

import sayso.app
from sayso.config import Config
from sayso.desk.app import create_app
from sayso.desk.terms import Terms
from sayso.ledger import Ledger
from sayso.model.account import Doer
from tests.form_client import FormClient
from tests.small_ledger import save_small_ledger

HOME = "http://127.0.0.1"
PASSWORD = "four gulls over the quay"
DOER = Doer("test", "command line")
SECRETS = {
    "mail_password": "hush-mail",
    "mail_server": "smtps://ada:hush-server@mail.example",
    "mailbox_passwords": ("ada@mail.example=hush-box",),
}


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    address = str(tmp_path / "small.db")
    save_small_ledger(address)
    config = Config().given("sayso.toml", engine="rules", zone="Europe/Oslo", **SECRETS)
    with Ledger(address, config=config) as opened:
        yield opened


def test_views_are_renamed_and_deleted_there(ledger: Ledger) -> None:
    client = FormClient(create_app(ledger), base_url=HOME)
    view = ledger.shelf().save_view("<b>Tolve</b>", status="disputed", words="ferry", source="Ana Tolve")
    page = client.get("/settings").text
    assert "&lt;b&gt;Tolve&lt;/b&gt;" in page
    assert "with the words <bdi>ferry</bdi>" in page
    form = {"view": view.id, "name": "Toll", "following": "/settings"}
    renamed = client.send_form("/views/rename", form, "/settings")
    assert '<h1 class="desk">Settings</h1>' in renamed.text
    assert "<bdi>Toll</bdi>" in renamed.text
    assert "“Save this view”" in client.send_form("/views/delete", form, "/settings").text


def test_an_admin_reads_how_the_ledger_is_set_up_and_nothing_secret(ledger: Ledger) -> None:
    client = FormClient(create_app(ledger), base_url=HOME)
    page, answer = client.get("/settings").text, client.get("/api/v1/settings").text
    for said in ("engine", "Europe/Oslo", "sayso.toml", "set, and not shown", "small.db", "by default"):
        assert said in page
        assert said in answer
    assert "hush" not in page + answer
    assert f" MB: {ledger.counts().reports} reports" in page


def test_others_see_what_is_theirs_alone(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sayso.app, "PasswordHasher", lambda: PasswordHasher(1, 8, 1))
    access = ledger.access()
    access.add("Ada", PASSWORD, "admin", DOER)
    access.add("Cleo", PASSWORD, "analyst", DOER)
    app = create_app(ledger, Terms(must_sign_in=True))
    for name, may_read in (("Ada", True), ("Cleo", False)):
        client = FormClient(app, base_url=HOME)
        client.sign_in(name, PASSWORD)
        page = client.get("/settings").text
        assert name in page
        assert ("small.db" in page) is may_read
        assert (client.get("/api/v1/settings").status_code == 200) is may_read
