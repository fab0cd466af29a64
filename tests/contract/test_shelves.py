"""What every store of shelves promises: saved views and watchlists, each owner's own."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from sayso.errors import ShelfError
from sayso.model.account import Account, Act
from sayso.model.shelf import OF_THE_LEDGER, Looked, SavedView, WatchItem
from sayso.shelf_ports import Shelves, Views
from sayso.store.sql_store import SqlStore
from sayso.store.transfer import transfer
from sayso.tasks.redact import redact

NOW = "2026-03-13T06:00:00+00:00"
LATER = "2026-03-14T06:00:00+00:00"
LOOKED = Looked(before=NOW, at=NOW)
TOLL = SavedView(id="v2", owner="u1", name="The toll", words="ferry", made_at=NOW, looked=LOOKED)
TOLVE = SavedView(id="v1", owner="u1", name="Ana Tolve", source="Ana Tolve", made_at=LATER, looked=LOOKED)
SPEAKER = WatchItem(id="w1", owner="u1", kind="speaker", key="Ana Tolve", made_at=NOW, looked=LOOKED)
CLAIM = WatchItem(id="w2", owner="u2", kind="claim", key="s-toll", made_at=NOW, looked=LOOKED)
ACT = Act(at=NOW, who="Ada", what="account_added", on="Ada", way="command line")
ADA = Account(id="u1", name="Ada", role="admin", password="$argon2id$x", made_at=NOW, password_at=NOW)


@pytest.fixture
def store(address: str) -> Iterator[SqlStore]:
    with closing(SqlStore(address)) as opened:
        yield opened


@pytest.fixture
def shelves(store: SqlStore) -> Shelves:
    return store.shelves()


def test_views_are_their_owners_and_stand_in_the_order_of_their_saving(store: SqlStore, shelves: Shelves) -> None:
    before = store.state()
    assert shelves.views("u1") == ()
    assert shelves.change_views("u1", lambda held: (*held, TOLVE, TOLL)) == (TOLL, TOLVE)
    assert shelves.views("u1") == (TOLL, TOLVE)
    assert shelves.views("u2") == shelves.views(OF_THE_LEDGER) == ()
    named = replace(TOLL, name="toll", looked=replace(LOOKED, at=LATER))
    assert shelves.change_views("u1", lambda _: (named,)) == (named,)
    assert store.state() == before


def test_what_a_change_refuses_leaves_all_as_it_was(shelves: Shelves) -> None:
    shelves.change_views("u1", lambda _: (TOLL,))

    def refuses(held: Views) -> Views:
        raise ShelfError("no", item=held[0].name)

    with pytest.raises(ShelfError, match="The toll: no"):
        shelves.change_views("u1", refuses)
    assert shelves.views("u1") == (TOLL,)


def test_watchlists_are_their_owners(shelves: Shelves) -> None:
    shelves.change_watched("u1", lambda _: (SPEAKER,))
    shelves.change_watched("u2", lambda held: (*held, CLAIM))
    assert shelves.watched("u1") == (SPEAKER,)
    assert shelves.change_watched("u2", lambda _: ()) == ()
    assert shelves.watched("u1") == (SPEAKER,)


def test_the_first_account_takes_over_what_was_the_ledgers(store: SqlStore, shelves: Shelves) -> None:
    mine, watched = replace(TOLL, owner=OF_THE_LEDGER), replace(SPEAKER, owner=OF_THE_LEDGER)
    shelves.change_views(OF_THE_LEDGER, lambda _: (mine,))
    shelves.change_watched(OF_THE_LEDGER, lambda _: (watched,))
    store.accounts().add_account(ADA, ACT)
    store.accounts().add_account(replace(ADA, id="u2", name="Ben"), ACT)
    assert (shelves.views("u1"), shelves.watched("u1")) == ((TOLL,), (SPEAKER,))
    assert shelves.views(OF_THE_LEDGER) == shelves.views("u2") == ()


def test_a_redaction_reaches_names_in_views_and_watchlists(store: SqlStore, shelves: Shelves) -> None:
    shelves.change_views("u1", lambda _: (TOLL, TOLVE))
    shelves.change_watched("u1", lambda _: (SPEAKER,))
    redact(
        store,
        ("Ana Tolve",),
        reason="asked to",
        by="ann",
        now=lambda: NOW,
        salt=lambda: "5a" * 32,
        rewrite=lambda *_: (),
    )
    toll, tolve = shelves.views("u1")
    assert toll == TOLL
    assert (tolve.name, tolve.source) == ("███ █████", "███ █████")
    assert [item.key for item in shelves.watched("u1")] == ["███ █████"]
    # What is written later does not bring it back.
    (again, *_) = shelves.change_views("u2", lambda _: (replace(TOLVE, id="v3", owner="u2"),))
    assert "Tolve" not in again.name + again.source
    assert not any("Tolve" in item.key for item in shelves.change_watched("u2", lambda _: (replace(SPEAKER, id="w3"),)))


def test_a_transfer_takes_shelves_along(shelves: Shelves, address: str, tmp_path: object) -> None:
    shelves.change_views("u1", lambda _: (TOLL,))
    shelves.change_watched("u1", lambda _: (SPEAKER,))
    target = f"{tmp_path}/copy.db"
    assert transfer(address, target, lambda *_: None).rows["saved_views"] == 1
    with closing(SqlStore(target)) as copy:
        assert copy.shelves().views("u1") == (TOLL,)
        assert copy.shelves().watched("u1") == (SPEAKER,)


def test_a_ledger_knows_how_much_room_it_takes(store: SqlStore) -> None:
    assert store.size() > 50_000
