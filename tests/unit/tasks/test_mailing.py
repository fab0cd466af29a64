"""The mail room over a real SMTP server in this process: every answer that a server can give, and none at all."""

import hmac
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sayso.errors import DigestError
from sayso.mail_ports import Courier
from sayso.model.mailing import Bounce, Delivery, Edition, Mail, Outcome, Subscriber
from sayso.tasks.mailing.deliver import MOST_REFUSALS, WAITS_S, Sent
from sayso.tasks.mailing.parts import Mailroom
from sayso.tasks.mailing.readers import MOST_ASKED_HOURLY, change, confirm, follow, leave, subscribe
from sayso.tasks.mailing.send import send
from sayso.tell.letters import confirmation
from tests.mail_room import START, Clock, close, mail_room, smtp
from tests.mail_server import Handler, running
from tests.small_ledger import save_small_ledger


@pytest.fixture
def address(tmp_path: Path) -> str:
    found = str(tmp_path / "small.db")
    save_small_ledger(found)
    return found


@pytest.fixture
def handler(tmp_path: Path) -> Handler:
    return Handler(maildir=tmp_path / "witness")


@pytest.fixture
def room(address: str, handler: Handler) -> Iterator[Mailroom]:
    with running(handler) as port:
        opened = mail_room(address, smtp(port), Clock())
        yield opened
        close(opened)


def clock_of(room: Mailroom) -> Clock:
    assert isinstance(room.now, Clock)
    return room.now


def join(room: Mailroom, name: str, edition: Edition | None = "daily", zone: str = "UTC") -> Subscriber:
    """A reader who confirmed, before the slot that is due."""
    at = "2026-03-01T00:00:00+00:00"
    reader = Subscriber(
        id=f"u-{name}",
        address=f"{name}@readers.example",
        state="active",
        edition=edition,
        zone=zone,
        token=f"token-{name}",
        code=f"code-{name}",
        asked_at=at,
        confirmed_at=at,
    )
    assert room.mailings.add_subscriber(reader)
    return reader


def states(room: Mailroom) -> dict[str, int]:
    found: dict[str, int] = {}
    for delivery in room.mailings.deliveries():
        found[delivery.state] = found.get(delivery.state, 0) + 1
    return found


def test_each_reader_gets_each_issue_once_however_often_we_send(room: Mailroom, handler: Handler) -> None:
    for name in ("ada", "ben", "cy"):
        join(room, name)
    for _ in range(3):
        for _ in range(3):
            send(room)
        clock_of(room).move(1)
    got = [(mail.to, mail.message_id) for mail in handler.mails()]
    assert len(got) == len(set(got)) == 9
    assert {to for to, _ in got} == {(f"{name}@readers.example",) for name in ("ada", "ben", "cy")}
    assert states(room) == {"accepted": 9}


def test_the_address_is_asked_before_it_gets_anything(room: Mailroom, handler: Handler) -> None:
    reader = subscribe(room, "Ada@Readers.example", "daily", "Europe/Oslo")
    assert (reader.state, reader.address) == ("asked", "Ada@readers.example")
    send(room)
    (asked,) = handler.mails()
    assert confirmation(reader) in asked.content.decode().replace("=\r\n", "").replace("=3D", "=")
    clock_of(room).move(1)
    send(room)
    assert len(handler.mails()) == 1
    assert confirm(room, confirmation(reader)).state == "active"
    assert confirm(room, confirmation(reader)).state == "active"
    clock_of(room).move(1)
    send(room)
    assert len(handler.mails()) == 2


@pytest.mark.parametrize("handed", ["", "/", "x/y", "secret-0/", "secret-0/secret-2", "secret-0/séé"])
def test_what_was_not_in_the_mail_confirms_nothing(room: Mailroom, handed: str) -> None:
    subscribe(room, "ada@readers.example", "daily", "UTC")
    with pytest.raises(DigestError, match="not known"):
        confirm(room, handed)
    assert [reader.state for reader in room.mailings.subscribers()] == ["asked"]


def test_a_link_to_confirm_holds_for_a_week(room: Mailroom) -> None:
    reader = subscribe(room, "ada@readers.example", "daily", "UTC")
    clock_of(room).move(8)
    with pytest.raises(DigestError, match="holds no more"):
        confirm(room, confirmation(reader))


def test_nobody_is_flooded_by_being_typed_in(room: Mailroom, handler: Handler) -> None:
    for _ in range(5):
        subscribe(room, "ada@readers.example", "daily", "UTC")
    send(room)
    assert len(handler.mails()) == 1
    clock_of(room).move(0.1)
    subscribe(room, "ADA@READERS.example", "daily", "UTC")
    send(room)
    assert len(handler.mails()) == 2
    for number in range(MOST_ASKED_HOURLY - 1):
        subscribe(room, f"ada{number}@readers.example", "daily", "UTC")
    with pytest.raises(DigestError, match="too many"):
        subscribe(room, "zoe@readers.example", "daily", "UTC")


def test_typing_in_a_reader_changes_nothing_for_them(room: Mailroom) -> None:
    ada = join(room, "ada")
    assert subscribe(room, ada.address, "weekly", "Asia/Tokyo") == ada
    assert change(room, ada.token, "weekly", "Asia/Tokyo").zone == "Asia/Tokyo"
    with pytest.raises(DigestError, match="no time zone"):
        change(room, ada.token, "weekly", "../../etc/passwd")


def test_who_leaves_gets_nothing_not_even_what_was_planned(room: Mailroom, handler: Handler) -> None:
    ada, ben = join(room, "ada"), join(room, "later")
    send(room)
    assert leave(room, ben.token).state == leave(room, ben.token).state == "left"
    leave(room, ada.token)
    clock_of(room).move(1)
    send(room)
    assert len(handler.mails()) == 1
    assert states(room) == {"accepted": 1, "dropped": 1}


@pytest.mark.parametrize("written", ["", "ada", "a@b\r\nBcc: c@d.example", "a b@c.example", "<a@b.example>", "a@b"])
def test_what_is_no_address_is_refused(room: Mailroom, written: str) -> None:
    with pytest.raises(DigestError, match="no mail address"):
        subscribe(room, written, "daily", "UTC")


def test_later_is_tried_later_and_not_for_ever(room: Mailroom, handler: Handler) -> None:
    join(room, "later", "weekly")
    tries = 0
    for _ in range(24):
        clock_of(room).move(1 / 6)
        run = send(room)
        tries += run.sent.later_count + run.sent.refused_count
    assert tries == len(WAITS_S) + 1
    assert states(room)["given_up"] == 1
    assert not handler.mails()


def test_a_bad_address_is_written_to_once(room: Mailroom) -> None:
    join(room, "nobody")
    for _ in range(3):
        send(room)
        clock_of(room).move(1)
    assert states(room) == {"refused": 1}
    assert [reader.state for reader in room.mailings.subscribers()] == ["bouncing"]


@pytest.mark.parametrize("name", ["never", "content"])
def test_who_refuses_again_and_again_is_let_be(room: Mailroom, name: str) -> None:
    join(room, name)
    for _ in range(MOST_REFUSALS + 2):
        send(room)
        clock_of(room).move(1)
    assert states(room) == {"refused": MOST_REFUSALS}


def test_busy_at_the_end_of_a_message_is_later(room: Mailroom) -> None:
    join(room, "busy")
    assert send(room).sent == Sent(later_count=1)


def test_one_bad_reader_does_not_keep_the_others_from_theirs(room: Mailroom, handler: Handler) -> None:
    for name in ("nobody", "later", "never", "content", "busy", "ada", "zoe"):
        join(room, name)
    sent = send(room).sent
    assert sent == Sent(accepted_count=2, later_count=2, refused_count=3)
    assert len(handler.mails()) == 2


def test_accepted_and_the_line_cut_is_never_sent_again_and_the_next_mail_says_so(
    room: Mailroom, handler: Handler
) -> None:
    ada = join(room, "ada")
    handler.drops.add(ada.address)
    assert send(room).sent == Sent(unsure_count=1)
    send(room)
    (missed,) = room.mailings.deliveries("unsure")
    clock_of(room).move(1)
    send(room)
    first, second = handler.mails()
    assert first.message_id != second.message_id
    assert f"https://desk.example/digests/{missed.digest}" in second.content.decode().replace("=\r\n", "")
    clock_of(room).move(1)
    send(room)
    assert b"may not have reached" not in handler.mails()[2].content


def test_a_witness_tells_what_was_accepted_and_what_was_not(address: str, handler: Handler) -> None:
    with running(handler) as port:
        assert handler.maildir is not None
        room = mail_room(address, smtp(port, handler.maildir), Clock())
        ada, ben = join(room, "ada"), join(room, "ben")
        handler.drops.add(ada.address)
        send(room)
        assert states(room) == {"unsure": 1, "accepted": 1}
        (delivery,) = room.mailings.deliveries_to(ben.id)
        room.mailings.save_delivery(replace(delivery, state="handing"))
        (handler.maildir / "new").rename(handler.maildir / "kept")
        (handler.maildir / "new").mkdir()
        send(room)
        assert len(handler.mails()) == 4, "what no witness saw was not accepted, and is sent again"
        assert states(room) == {"accepted": 2}
        close(room)


def test_a_witness_that_nothing_reaches_says_nothing(address: str, handler: Handler, tmp_path: Path) -> None:
    with running(handler) as port:
        elsewhere = tmp_path / "elsewhere"
        for part in ("new", "cur", "tmp"):
            (elsewhere / part).mkdir(parents=True)
        room = mail_room(address, smtp(port, elsewhere, probe_s=0.2), Clock())
        ada = join(room, "ada")
        handler.drops.add(ada.address)
        for _ in range(3):
            send(room)
        assert states(room) == {"unsure": 1}
        assert len(handler.mails()) == 1
        close(room)


def test_a_server_that_is_not_there_leaves_everything_planned(address: str) -> None:
    room = mail_room(address, smtp(1), Clock())
    join(room, "ada")
    run = send(room)
    assert "does not answer" in (run.sent.trouble or "")
    assert states(room) == {"planned": 1}
    assert room.mailings.deliveries()[0].tries_count == 0
    close(room)


def test_two_do_not_send_at_once(room: Mailroom, address: str) -> None:
    join(room, "ada")
    other = mail_room(address, room.courier, clock_of(room))
    assert other.mailings.lock()
    assert send(room).is_busy
    other.mailings.unlock()
    assert send(room).sent.accepted_count == 1
    close(other)


class Dying:
    """A courier that dies at a step."""

    def __init__(self, inner: Courier, step: str) -> None:
        self._inner = inner
        self._step = step

    def hand(self, mail: Mail, before_end: object) -> Outcome:
        """See Courier."""
        if self._step == "before":
            raise KeyboardInterrupt

        def noted() -> None:
            assert callable(before_end)
            before_end()
            if self._step == "noted":
                raise KeyboardInterrupt

        outcome = self._inner.hand(mail, noted)
        if self._step == "after":
            raise KeyboardInterrupt
        return outcome

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)


@pytest.mark.parametrize(("step", "expected"), [("before", 1), ("noted", 1), ("after", 1)])
def test_dying_at_each_step_a_witness_makes_it_one_mail(
    address: str, handler: Handler, step: str, expected: int
) -> None:
    with running(handler) as port:
        assert handler.maildir is not None
        room = mail_room(address, smtp(port, handler.maildir), Clock())
        join(room, "ada")
        with pytest.raises(KeyboardInterrupt):
            send(replace(room, courier=Dying(room.courier, step)))  # type: ignore[arg-type] # a courier by its inner one
        send(room)
        send(room)
        assert len(handler.mails()) == expected
        assert states(room) == {"accepted": 1}
        close(room)


def test_readers_of_one_edition_in_two_zones_get_their_own_morning(room: Mailroom, handler: Handler) -> None:
    join(room, "oslo", "daily", "Europe/Oslo")
    join(room, "lima", "daily", "America/Lima")
    clock_of(room).at = "2026-03-13T05:59:00+00:00"
    send(room)
    before = len(handler.mails())
    clock_of(room).at = "2026-03-13T06:01:00+00:00"
    assert send(room).sent.accepted_count == 1
    clock_of(room).at = "2026-03-13T12:01:00+00:00"
    assert send(room).sent.accepted_count == 1
    assert before == 2


def test_who_joins_waits_for_the_next_issue(room: Mailroom, handler: Handler) -> None:
    reader = subscribe(room, "ada@readers.example", "twice_weekly", "UTC")
    confirm(room, confirmation(reader))
    send(room)
    assert not [mail for mail in handler.mails() if b"List-Id" in mail.content]
    clock_of(room).at = "2026-03-13T07:00:00+00:00"
    send(room)
    assert [mail for mail in handler.mails() if b"List-Id" in mail.content]


def test_on_change_means_something_changed_and_an_hour_between(room: Mailroom) -> None:
    join(room, "ada", "on_change")
    first = send(room)
    assert first.sent.accepted_count == 1
    for _ in range(4):
        clock_of(room).move(1)
        assert send(room).sent.accepted_count == 0


def test_a_follower_is_told_once_of_what_came_in_since(room: Mailroom, handler: Handler) -> None:
    ada = join(room, "ada", None)
    clock_of(room).at = "2026-03-11T00:00:00+00:00"
    follow(room, "s-toll", reader=ada)
    follow(room, "s-toll", reader=ada)
    clock_of(room).at = START
    send(room)
    clock_of(room).move(1)
    send(room)
    (alert,) = handler.mails()
    assert b"Sayso alert" in alert.content
    assert b"19 lives" in alert.content


def test_a_hook_is_posted_to_signed_and_tried_again(room: Mailroom) -> None:
    calls: list[tuple[str, bytes, dict[str, str]]] = []

    def post(url: str, body: bytes, headers: tuple[tuple[str, str], ...]) -> Outcome:
        calls.append((url, body, dict(headers)))
        return Outcome("accepted" if len(calls) > 1 else "later")

    hooked = replace(room, post=post)  # type: ignore[arg-type] # a narrower signature
    clock_of(room).at = "2026-03-11T00:00:00+00:00"
    secret = follow(hooked, "s-toll", hook="https://listens.example/x").secret
    clock_of(room).at = START
    send(hooked)
    clock_of(room).move(1)
    send(hooked)
    send(hooked)
    assert len(calls) == 2
    assert calls[0][2]["webhook-id"] == calls[1][2]["webhook-id"]
    for _, posted, headers in calls:
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + posted
        expected = hmac.digest(b64decode(secret.removeprefix("whsec_")), signed, "sha256")
        assert headers["webhook-signature"] == f"v1,{b64encode(expected).decode()}"
    assert b"19 lives" in calls[1][1]


@pytest.mark.parametrize("hook", ["ftp://x.example", "javascript:alert(1)", "listens.example"])
def test_a_hook_is_a_web_address(room: Mailroom, hook: str) -> None:
    with pytest.raises(DigestError, match="no web address"):
        follow(room, "s-toll", hook=hook)


def test_a_delivery_without_its_digest_holds_nobody_up(room: Mailroom, handler: Handler) -> None:
    ada, ben = join(room, "ada"), join(room, "ben")
    lost = Delivery(id="m-lost", purpose="digest", to=ada.id, digest="d-lost", planned_at=START)
    room.mailings.change_subscriber(ben.id, lambda found: found, [lost])
    send(room)
    assert states(room) == {"dropped": 1, "accepted": 2}
    assert len(handler.mails()) == 2


class Returning:
    """A courier to which mails come back."""

    def __init__(self, inner: Courier, *bounces: Bounce) -> None:
        self._inner = inner
        self.back = bounces

    def bounces(self) -> tuple[Bounce, ...]:
        """See Courier."""
        return self.back

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)


@pytest.mark.parametrize(("is_bad", "mails"), [(True, 1), (False, MOST_REFUSALS)])
def test_what_comes_back_ends_a_readers_mails(room: Mailroom, handler: Handler, is_bad: bool, mails: int) -> None:
    join(room, "ada")
    courier = Returning(room.courier)
    returning = replace(room, courier=courier)  # type: ignore[arg-type] # a courier by its inner one
    for _ in range(MOST_REFUSALS + 2):
        send(returning)
        courier.back = tuple(Bounce(mail.message_id, "bounced", is_bad) for mail in handler.mails())
        send(returning)
        clock_of(room).move(1)
    assert len(handler.mails()) == mails
    assert states(room) == {"refused": mails}
    assert [reader.state for reader in room.mailings.subscribers()] == ["bouncing"]
