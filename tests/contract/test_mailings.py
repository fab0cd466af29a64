"""What every store of mailings promises."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sayso.mail_ports import Mailings
from sayso.model.digest import Digest
from sayso.model.mailing import Delivery, Following, Issue, Subscriber
from sayso.store.database import Database
from sayso.store.mailing import SqlMailings
from sayso.store.sql_store import SqlStore

NOW = "2026-03-13T06:00:00+00:00"
READER = Subscriber(
    id="u1", address="Ada@x.example", state="asked", edition="daily", zone="UTC", token="t1", code="c1", asked_at=NOW
)
DIGEST = Digest(id="d1", made_at=NOW, reports_count=0, items=(), stream="daily/UTC")
ISSUE = Issue(id="i1", stream="daily/UTC", slot=NOW, digest="d1")
DELIVERY = Delivery(id="m1", purpose="digest", to="u1", digest="d1", planned_at=NOW)


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return str(tmp_path / "ledger.db")
    ledger: str = request.getfixturevalue("postgres").new_ledger()
    return ledger


@pytest.fixture
def mailings(address: str) -> Iterator[Mailings]:
    store = SqlStore(address)
    opened = SqlMailings(Database(address, make=False))
    yield opened
    opened.close()
    store.close()


def test_one_row_for_an_address_however_it_is_written(mailings: Mailings) -> None:
    assert mailings.add_subscriber(READER, [replace(DELIVERY, purpose="confirmation")])
    assert not mailings.add_subscriber(replace(READER, id="u2", token="t2", address="aDA@x.example"))
    assert mailings.subscribers() == (READER,)
    assert mailings.subscriber_of(address="ADA@X.example") == mailings.subscriber_of(token="t1") == READER
    assert mailings.subscriber("u1") == READER
    assert mailings.subscriber("nobody") is mailings.subscriber_of(token="t2") is None
    assert len(mailings.deliveries_to("u1")) == 1


def test_a_reader_is_changed_as_they_are_now(mailings: Mailings) -> None:
    mailings.add_subscriber(READER)
    changed = mailings.change_subscriber("u1", lambda found: replace(found, refusals_count=found.refusals_count + 1))
    assert changed == replace(READER, refusals_count=1) == mailings.subscriber("u1")
    assert mailings.change_subscriber("nobody", lambda found: found) is None


def test_an_issue_is_made_once_for_its_slot_with_its_deliveries(mailings: Mailings) -> None:
    assert mailings.save_issue(ISSUE, DIGEST, [DELIVERY])
    assert not mailings.save_issue(
        replace(ISSUE, id="i2", digest="d2"), replace(DIGEST, id="d2"), [replace(DELIVERY, id="m2")]
    )
    assert mailings.issues() == mailings.issues("daily/UTC", 5) == (ISSUE,)
    assert mailings.issues("weekly/UTC") == ()
    assert mailings.digest("d1") == DIGEST
    assert mailings.digest("d2") is None
    assert mailings.deliveries() == (DELIVERY,)


def test_issues_come_newest_first(mailings: Mailings) -> None:
    for day in ("11", "13", "12"):
        issue = Issue(id=f"i{day}", stream="daily/UTC", slot=f"2026-03-{day}", digest=f"d{day}")
        mailings.save_issue(issue, replace(DIGEST, id=f"d{day}"), [])
    assert [issue.id for issue in mailings.issues(limit=2)] == ["i13", "i12"]


def test_what_is_planned_and_due_comes_in_order(mailings: Mailings) -> None:
    planned = [replace(DELIVERY, id=f"m{number}") for number in (3, 1, 2)]
    mailings.save_issue(ISSUE, DIGEST, planned)
    mailings.save_delivery(replace(planned[0], next_at="2026-03-14T06:00:00+00:00"))
    mailings.save_delivery(replace(planned[1], state="accepted", said="250 OK"))
    assert [delivery.id for delivery in mailings.due(NOW)] == ["m2"]
    assert [delivery.id for delivery in mailings.due("2026-03-14T06:00:00+00:00")] == ["m3", "m2"]
    assert [delivery.id for delivery in mailings.deliveries("accepted", "handing")] == ["m1"]
    assert [delivery.id for delivery in mailings.deliveries_to("u1", 2)] == ["m2", "m1"]
    assert mailings.delivery("m1") == replace(planned[1], state="accepted", said="250 OK")
    assert mailings.delivery("nobody") is None


def test_an_alert_moves_its_following_on(mailings: Mailings) -> None:
    following = Following(id="f1", claim="c1", subscriber="u1", since=NOW)
    mailings.save_following(following)
    told = replace(following, last_digest="d1")
    mailings.save_alert(told, DIGEST, [replace(DELIVERY, purpose="alert", to="f1")])
    assert mailings.followings() == (told,)
    assert mailings.stop_following("f1")
    assert not mailings.stop_following("f1")
    mailings.save_alert(told, replace(DIGEST, id="d9"), [])
    assert mailings.followings() == ()
    assert mailings.digest("d9") is None


def test_one_alert_may_move_several_on(mailings: Mailings) -> None:
    held = [Following(id=f"f{n}", claim="", watchlist=f"a{n}", subscriber="u1", since=NOW) for n in (1, 2, 3)]
    for one in held:
        mailings.save_following(one)
    mailings.stop_following("f3")
    told = [replace(one, last_digest="d1") for one in held]
    mailings.save_alert(told[0], DIGEST, [replace(DELIVERY, purpose="alert", to="f1")], also=told[1:])
    assert mailings.followings() == (told[0], told[1])
    mailings.stop_following("f1")
    mailings.save_alert(replace(told[0], last_digest="d9"), replace(DIGEST, id="d9"), [], also=[held[1]])
    assert mailings.followings() == (told[1],)
    assert mailings.digest("d9") is None


def test_who_is_forgotten_leaves_nothing(mailings: Mailings) -> None:
    mailings.add_subscriber(READER, [DELIVERY])
    mailings.save_following(Following(id="f1", claim="c1", subscriber="u1", since=NOW))
    mailings.forget("u1")
    assert (mailings.subscribers(), mailings.followings(), mailings.deliveries()) == ((), (), ())


def test_one_sender_at_a_time(mailings: Mailings, address: str) -> None:
    other = SqlMailings(Database(address, make=False))
    assert mailings.lock()
    assert mailings.lock()
    assert not other.lock()
    mailings.unlock()
    assert other.lock()
    other.close()


def test_texts_that_no_database_takes_are_taken(mailings: Mailings) -> None:
    mailings.save_issue(ISSUE, DIGEST, [DELIVERY])
    mailings.save_delivery(replace(DELIVERY, said="nul \x00 and half \ud800"))
    (found,) = mailings.deliveries()
    assert (found.said or "").startswith("nul ")
