"""Mails about a watchlist, from the desk: an address is named, its reader says yes, everybody sees their own, a press stops them."""

from dataclasses import replace

import pytest
from argon2 import PasswordHasher

import sayso.app
from sayso.desk.app import create_app
from sayso.desk.terms import Terms
from sayso.ledger import Ledger
from sayso.model.account import Doer
from sayso.model.mailing import Following, Subscriber
from tests.crawl import HOME
from tests.form_client import FormClient

PASSWORD = "four gulls over the quay"
DOER = Doer("test", "command line")
ADDRESS = "ada@readers.example"


def watcher(ledger: Ledger, owner: str = "") -> tuple[Following, Subscriber]:
    """The one address that is told of a watchlist, or was asked."""
    with ledger.dispatch() as dispatch:
        (found,) = dispatch.watchers(owner)
    return found


def test_an_address_is_asked_says_yes_and_is_stopped(client: FormClient, ledger: Ledger) -> None:
    page = client.send_form("/watchlist/mails", {"address": ADDRESS}, "/watchlist").text
    assert "has not said yes" in page
    told, reader = watcher(ledger)
    link = f"/confirm/{reader.token}/{told.code}"
    assert client.get(link).status_code == 200
    assert "has not said yes" in client.get("/watchlist").text
    assert "a mail when something comes in about the watchlist" in client.post(link).text
    assert "is told since" in client.get("/watchlist").text
    stop = f"/unsubscribe/{reader.token}?following={told.id}"
    assert "Tell me of this watchlist no more" in client.get(stop).text
    assert client.send_form("/watchlist/mails/stop", {"following": told.id}, "/watchlist").status_code == 200
    assert ADDRESS not in client.get("/watchlist").text


def test_one_press_in_a_mail_program_stops_it(client: FormClient, ledger: Ledger) -> None:
    client.send_form("/watchlist/mails", {"address": ADDRESS}, "/watchlist")
    told, reader = watcher(ledger)
    client.post(f"/confirm/{reader.token}/{told.code}")
    answer = client.post(f"/unsubscribe/{reader.token}?following={told.id}", data={"List-Unsubscribe": "One-Click"})
    assert "You will not be told of this watchlist any more." in answer.text
    assert ADDRESS not in client.get("/watchlist").text


@pytest.mark.parametrize("address", ["", "nobody", "a@b@c", "x" * 301])
def test_what_is_no_address_is_refused(client: FormClient, ledger: Ledger, address: str) -> None:
    assert client.send_form("/watchlist/mails", {"address": address}, "/watchlist").status_code in (400, 422)
    with ledger.dispatch() as dispatch:
        assert dispatch.followings() == ()


def test_where_no_mail_can_be_sent_the_watchlist_is_shown_without(ledger: Ledger) -> None:
    ledger.config = replace(ledger.config, mail_from="nobody")
    ledger._services = replace(ledger._services, config=ledger.config)
    page = FormClient(create_app(ledger), base_url=HOME).get("/watchlist")
    assert page.status_code == 200
    assert "Mails about this watchlist" not in page.text


def test_everybody_sees_and_stops_their_own_alone(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sayso.app, "PasswordHasher", lambda: PasswordHasher(1, 8, 1))
    access = ledger.access()
    access.add("Ada", PASSWORD, "admin", DOER)
    access.add("Ben", PASSWORD, "reader", DOER)
    app = create_app(ledger, Terms(must_sign_in=True))
    ada, ben = (FormClient(app, base_url=HOME) for _ in range(2))
    ada.sign_in("Ada", PASSWORD)
    ben.sign_in("Ben", PASSWORD)
    ben.send_form("/watchlist/mails", {"address": ADDRESS}, "/watchlist")
    assert ADDRESS in ben.get("/watchlist").text
    assert ADDRESS not in ada.get("/watchlist").text
    with ledger.dispatch() as dispatch:
        (told,) = dispatch.followings()
    ada.send_form("/watchlist/mails/stop", {"following": told.id}, "/watchlist")
    assert ADDRESS in ben.get("/watchlist").text
    _, secret = access.add_token("Export", "reader", None, DOER)
    program = FormClient(app, base_url=HOME, headers={"Authorization": f"Bearer {secret}"})
    assert "Mails about this watchlist" not in program.get("/watchlist").text
