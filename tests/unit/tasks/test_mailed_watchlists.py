"""Mails about a watchlist: asked for by whoever owns it, begun by the address alone, one for all that came in, stopped at one press."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sayso.errors import DigestError
from sayso.mail.outbox import Outbox
from sayso.model.account import Account, Act
from sayso.model.mailing import Following, Subscriber
from sayso.model.shelf import OF_THE_LEDGER, Looked, WatchItem, WatchKind
from sayso.store.access import SqlAccounts
from sayso.store.database import Database
from sayso.tasks.mailing.parts import Mailroom
from sayso.tasks.mailing.plan import plan
from sayso.tasks.mailing.readers import follow, leave
from sayso.tasks.mailing.send import send
from sayso.tasks.mailing.watchlists import MOST_ADDRESSES, confirm_watching, of_owner, watch_by_mail
from tests.mail_room import START, Clock, close, mail_room
from tests.small_ledger import CLAIMS, save_small_ledger

BEFORE = "2026-03-01T00:00:00+00:00"
"""Before anything came into the small ledger."""
ADA = Account(id="a1", name="Ada", role="reader", password="$argon2id$x", made_at=BEFORE, password_at=BEFORE)
BEN = replace(ADA, id="a2", name="Ben")
BENS = Act(at=BEFORE, who="Ben", what="account_added", on="Ben", way="command line")
ACT = Act(at=BEFORE, who="Ada", what="account_added", on="Ada", way="command line")


@pytest.fixture
def outbox(tmp_path: Path) -> Path:
    return tmp_path / "outbox"


@pytest.fixture
def room(tmp_path: Path, outbox: Path) -> Iterator[Mailroom]:
    address = str(tmp_path / "small.db")
    save_small_ledger(address)
    opened = mail_room(address, Outbox(outbox), Clock("2026-03-13T07:30:00+00:00"), edition="weekly")
    yield opened
    close(opened)


def put(room: Mailroom, *things: tuple[WatchKind, str], owner: str = OF_THE_LEDGER) -> None:
    looked = Looked(before=BEFORE, at=BEFORE)
    items = [
        WatchItem(id=f"w{owner}{kind}{key}", owner=owner, kind=kind, key=key, made_at=BEFORE, looked=looked)
        for kind, key in things
    ]
    room.shelves.change_watched(owner, lambda _: items)


def reader_of(room: Mailroom, following: Following) -> Subscriber:
    found = room.mailings.subscriber(following.subscriber or "")
    assert found is not None
    return found


def say_yes(room: Mailroom, following: Following, since: str = BEFORE) -> Following:
    """Confirm as the mail asks for it; what came in since a moment is still to be told."""
    said = confirm_watching(room, f"{reader_of(room, following).token}/{following.code}")
    assert said is not None
    said = replace(said, since=since)
    room.mailings.save_following(said)
    return said


def mails(outbox: Path) -> list[str]:
    return [path.read_text(encoding="utf-8").replace("=\n", "") for path in sorted(outbox.glob("*.eml"))]


def about(room: Mailroom) -> list[set[str | None]]:
    """The claims that each alert tells of."""
    told = (room.mailings.digest(one.digest or "") for one in room.mailings.deliveries() if one.purpose == "alert")
    return [{item.claim for item in digest.items} for digest in told if digest]


def test_nothing_is_told_before_the_address_says_yes(room: Mailroom, outbox: Path) -> None:
    put(room, ("claim", "s-toll"))
    asked = watch_by_mail(room, OF_THE_LEDGER, "ada@readers.example")
    room.mailings.save_following(replace(asked, since=BEFORE))
    for _ in range(2):
        send(room)
    (question,) = mails(outbox)
    assert "about a watchlist" in question
    assert f"/confirm/{reader_of(room, asked).token}/{asked.code}" in question
    assert about(room) == []


@pytest.mark.parametrize(
    ("thing", "claims"),
    [
        (("claim", "s-toll"), {"s-toll"}),
        (("story", "r-ferry"), {claim.id for claim in CLAIMS if any(s.report == "r-ferry" for s in claim.statements)}),
        (
            ("speaker", "Ana Tolve"),
            {claim.id for claim in CLAIMS if any(s.source == "Ana Tolve" for s in claim.statements)},
        ),
    ],
)
def test_one_mail_tells_of_all_that_came_in_about_what_is_watched(
    room: Mailroom, outbox: Path, thing: tuple[WatchKind, str], claims: set[str]
) -> None:
    put(room, thing, ("claim", "not-there-any-more"))
    following = say_yes(room, watch_by_mail(room, OF_THE_LEDGER, "ada@readers.example"))
    for _ in range(3):
        send(room)
    (told,) = about(room)
    assert told <= {claim.id for claim in CLAIMS}
    assert told & claims
    if thing[0] != "story":
        assert told <= claims
    (mail,) = [mail for mail in mails(outbox) if "List-Unsubscribe" in mail]
    assert "Subject: Sayso watchlist" in mail
    assert "List-Unsubscribe-Post: List-Unsubscribe=One-Click" in mail
    leave(room, reader_of(room, following).token, following.id)
    assert of_owner(room, OF_THE_LEDGER) == ()
    assert reader_of(room, following).state == "active"


def test_what_a_reader_follows_by_itself_is_not_told_twice(room: Mailroom) -> None:
    put(room, ("claim", "s-toll"), ("claim", "s-union"))
    following = say_yes(room, watch_by_mail(room, OF_THE_LEDGER, "ada@readers.example"))
    single = follow(room, "s-toll", reader=reader_of(room, following))
    room.mailings.save_following(replace(single, since=BEFORE))
    send(room)
    told = about(room)
    assert {"s-toll"} in told
    assert [claims for claims in told if "s-toll" in claims] == [{"s-toll"}]


def both_watched(room: Mailroom) -> tuple[Following, Following]:
    """Ada and the ledger's owner watch other things and one alike, and have one address told."""
    accounts = SqlAccounts(room.mailings._db)  # type: ignore[attr-defined]
    put(room, ("claim", "s-toll"), ("claim", "s-union"))
    first = say_yes(room, watch_by_mail(room, OF_THE_LEDGER, "ada@readers.example"))
    accounts.add_account(ADA, ACT)  # takes over what was the ledger's
    accounts.add_account(BEN, BENS)
    put(room, ("claim", "s-toll"), ("claim", "s-denial"), owner=BEN.id)
    return first, say_yes(room, watch_by_mail(room, BEN.id, "ada@readers.example"))


def test_one_address_on_two_watchlists_gets_one_mail_with_each_claim_once(room: Mailroom, outbox: Path) -> None:
    first, second = both_watched(room)
    for _ in range(3):
        send(room)
    (told,) = about(room)
    assert {"s-toll", "s-union", "s-denial"} <= told
    (mail,) = [mail for mail in mails(outbox) if "List-Unsubscribe-Post" in mail]
    (alert,) = [one for one in room.mailings.deliveries() if one.purpose == "alert"]
    digest = room.mailings.digest(alert.digest or "")
    assert digest is not None
    assert len(digest.items) == len(set(digest.items))
    assert "2 watchlists" in mail
    stop = ",".join(sorted((first.id, second.id)))
    assert sorted(mail.replace("\n ", "").split("?following=")[1].split(">")[0].split("%2C")) == stop.split(",")
    leave(room, reader_of(room, first).token, stop)
    assert room.mailings.followings() == ()


def test_one_of_two_accounts_that_is_removed_keeps_the_other_told(room: Mailroom, outbox: Path) -> None:
    both_watched(room)
    plan(room)
    accounts = SqlAccounts(room.mailings._db)  # type: ignore[attr-defined]
    accounts.change_account(ADA.id, lambda found: replace(found, removed_at=START), ACT)
    send(room)
    (mail,) = [mail for mail in mails(outbox) if "List-Unsubscribe-Post" in mail]
    assert "on a watchlist." in mail


def test_a_reader_of_other_mails_is_asked_for_this_one_too(room: Mailroom) -> None:
    known = Subscriber(
        id="u-ben",
        address="ben@readers.example",
        state="active",
        edition="weekly",
        zone="UTC",
        token="token-ben",
        code="code-ben",
        asked_at=BEFORE,
        confirmed_at=START,
    )
    room.mailings.add_subscriber(known)
    put(room, ("claim", "s-toll"))
    asked = watch_by_mail(room, OF_THE_LEDGER, "BEN@readers.example")
    room.mailings.save_following(replace(asked, since=BEFORE))
    send(room)
    assert about(room) == []
    assert confirm_watching(room, "token-ben/code-ben") is None
    say_yes(room, asked)
    send(room)
    assert len(about(room)) == 1
    assert room.mailings.subscriber("u-ben") == known


@pytest.mark.parametrize(
    ("state", "edition", "after"),
    [
        ("left", "daily", ("active", None)),
        ("bouncing", "daily", ("active", None)),
        ("asked", "daily", ("asked", "daily")),
    ],
)
def test_a_yes_to_a_watchlist_is_none_to_a_digest(
    room: Mailroom, state: str, edition: str, after: tuple[str, str | None]
) -> None:
    asked = watch_by_mail(room, OF_THE_LEDGER, "ada@readers.example")
    reader = reader_of(room, asked)
    room.mailings.change_subscriber(reader.id, lambda found: replace(found, state=state, edition=edition))  # type: ignore[arg-type] # a table
    say_yes(room, asked)
    found = reader_of(room, asked)
    assert (found.state, found.edition) == after
    put(room, ("claim", "s-toll"))
    send(room)
    assert len(about(room)) == 1


def test_whose_account_is_removed_has_nobody_told(room: Mailroom, tmp_path: Path) -> None:
    put(room, ("claim", "s-toll"))
    say_yes(room, watch_by_mail(room, OF_THE_LEDGER, "ada@readers.example"))
    accounts = SqlAccounts(Database(str(tmp_path / "small.db"), make=False))
    accounts.add_account(ADA, ACT)
    (following,) = of_owner(room, ADA.id)
    assert of_owner(room, OF_THE_LEDGER) == ()
    assert room.shelves.is_in_use(ADA.id)
    assert not room.shelves.is_in_use(OF_THE_LEDGER)
    accounts.change_account(ADA.id, lambda found: replace(found, removed_at=START), ACT)
    assert not room.shelves.is_in_use(ADA.id)
    send(room)
    assert about(room) == []
    assert following.watchlist == ADA.id


def test_an_address_is_asked_once_an_hour_and_a_link_holds_for_some_days(room: Mailroom, outbox: Path) -> None:
    asked = watch_by_mail(room, OF_THE_LEDGER, "ada@readers.example")
    assert watch_by_mail(room, OF_THE_LEDGER, "ada@readers.example") == asked
    assert isinstance(room.now, Clock)
    room.now.move(30)
    send(room)
    with pytest.raises(DigestError, match="holds no more"):
        confirm_watching(room, f"{reader_of(room, asked).token}/{asked.code}")
    again = watch_by_mail(room, OF_THE_LEDGER, "ada@readers.example")
    assert (again.id, again.code != asked.code) == (asked.id, True)
    send(room)
    assert len(mails(outbox)) == 2
    assert confirm_watching(room, f"{reader_of(room, asked).token}/{asked.code}") is None
    assert say_yes(room, again).confirmed_at


def test_few_addresses_are_told_of_one_watchlist(room: Mailroom) -> None:
    for number in range(MOST_ADDRESSES):
        watch_by_mail(room, "a1", f"reader{number}@readers.example")
    with pytest.raises(DigestError, match="told already"):
        watch_by_mail(room, "a1", "one-more@readers.example")
    with pytest.raises(DigestError, match="no mail address"):
        watch_by_mail(room, "a2", "nobody")
