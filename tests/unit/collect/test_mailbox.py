"""A mailbox as a source: read-only, each mail once, over TLS to a checked address, whatever the server does."""

import ipaddress
import ssl
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.collect.http import Limits
from sayso.collect.mailbox import MOST_MAILS, Mailbox, mailbox_address, passwords
from sayso.collect.watched import WebCollector
from sayso.errors import CollectError, ConfigError, SaysoError
from sayso.tasks.watching.sources import new_source
from tests.imap_server import PASSWORD, USER, Box, running
from tests.watching import START, Desk, desks

LOCAL = Limits(max_bytes=5_000, seconds=20, allowed=(ipaddress.ip_network("127.0.0.1"),))


@pytest.fixture
def served(certificate: Path) -> Iterator[tuple[Box, str]]:
    box = Box()
    with running(box, certificate) as port:
        yield box, f"imaps://{USER}@127.0.0.1:{port}/INBOX"


def mail(number: int) -> bytes:
    words = f"The mayor of Ostermark said on Monday that {number + 40} people were hurt at the market."
    head = f"From: The Sarn Post <a@post.example>\r\nSubject: Fire {number}\r\nMessage-ID: <m{number}@post.example>\r\n"
    return f"{head}Date: Mon, 04 May 2026 10:00:00 +0000\r\n\r\n{words}\r\n".encode()


def reader(certificate: Path | None, limits: Limits = LOCAL, password: str = PASSWORD) -> Mailbox:
    context = ssl.create_default_context(cafile=certificate / "cert.pem") if certificate else None
    return Mailbox(limits, {f"{USER}@127.0.0.1": password}, context)


def test_each_mail_is_taken_once_and_none_is_marked(served: tuple[Box, str], certificate: Path) -> None:
    box, address = served
    box.add(mail(1))
    box.add(mail(2))
    first = reader(certificate).look(address, None)
    assert [one.body for one in first.mails] == [mail(1), mail(2)]
    assert (first.mark, first.left) == ("7:2", 0)
    assert reader(certificate).look(address, first.mark).mails == ()
    box.add(mail(3))
    again = reader(certificate).look(address, first.mark)
    assert ([one.body for one in again.mails], again.mark) == ([mail(3)], "7:3")
    assert box.seen == set()
    assert {command.split()[0] for command in box.asked} <= {"CAPABILITY", "LOGIN", "EXAMINE", "UID", "LOGOUT"}


def test_new_uids_of_the_server_begin_anew(served: tuple[Box, str], certificate: Path) -> None:
    box, address = served
    box.add(mail(1))
    box.validity = 8
    assert reader(certificate).look(address, "7:900").mark == "8:1"


def test_many_mails_are_taken_some_at_a_time(served: tuple[Box, str], certificate: Path) -> None:
    box, address = served
    for number in range(MOST_MAILS + 3):
        box.add(mail(number))
    first = reader(certificate).look(address, None)
    assert (len(first.mails), first.left) == (MOST_MAILS, 3)
    rest = reader(certificate).look(address, first.mark)
    assert (len(rest.mails), rest.left) == (3, 0)


def test_a_mail_over_the_limit_harms_no_other(served: tuple[Box, str], certificate: Path) -> None:
    box, address = served
    box.add(b"x" * 6_000)
    box.add(mail(2))
    assert [one.body for one in reader(certificate).look(address, None).mails] == [None, mail(2)]


def test_a_wrong_password_is_told_without_it(served: tuple[Box, str], certificate: Path) -> None:
    with pytest.raises(CollectError) as told:
        reader(certificate, password="wrong-one").look(served[1], None)
    assert "wrong-one" not in str(told.value)
    assert told.value.remedy


def test_what_may_not_be_reached_is_not(served: tuple[Box, str], certificate: Path) -> None:
    box, address = served
    with pytest.raises(CollectError) as told:
        reader(certificate, replace(LOCAL, allowed=())).look(address, None)
    assert (told.value.code, box.asked) == ("refused_address", [])


def test_a_certificate_that_nobody_knows_is_not_trusted(served: tuple[Box, str]) -> None:
    with pytest.raises(CollectError) as told:
        reader(None).look(served[1], None)
    assert (told.value.code, served[0].asked) == ("certificate", [])


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({"GREETING": b"* BYE go away\r\n"}, {"unreachable", "unsupported"}),
        ({"GREETING": b"\x00\xff\xfe rubbish\r\n"}, {"unreachable", "unsupported"}),
        ({"EXAMINE": b"{tag} NO no such folder\r\n"}, {"unsupported"}),
        ({"UID SEARCH": b"* SEARCH one two\r\n{tag} OK done\r\n"}, {"read"}),
        ({"UID SEARCH": b"{tag} BAD what\r\n"}, {"unsupported"}),
        ({"UID FETCH": b"* 1 FETCH (UID 1 BODY[] {99999999999}\r\n"}, {"too_large"}),
        ({"UID FETCH": b"* 1 FETCH (BODY[] {5}\r\nab"}, {"timeout", "unreachable"}),
        ({"UID FETCH": b"{tag} OK nothing\r\n"}, {"read"}),
        ({"CAPABILITY": b"* CAPABILITY " + b"X" * 2_000_000 + b"\r\n{tag} OK\r\n"}, {"unreachable", "unsupported"}),
        ({"CAPABILITY": b"* OK more\r\n" * 400_000}, {"timeout", "unreachable", "too_large", "unsupported"}),
    ],
)
def test_a_server_that_lies_harms_nobody(certificate: Path, answers: dict[str, bytes], code: set[str]) -> None:
    box = Box(answers=answers)
    box.add(mail(1))
    with running(box, certificate) as port:
        try:
            reader(certificate, replace(LOCAL, seconds=4)).look(f"imaps://{USER}@127.0.0.1:{port}/INBOX", None)
            found = "read"
        except CollectError as error:
            assert error.remedy  # noqa: PT017 - some servers are read, none may raise anything else
            found = error.code
    assert found in code


@pytest.mark.parametrize(
    "written",
    [
        "imaps://post.example/INBOX",
        "imap://ada@post.example/",
        "imaps://ada:secret@post.example/",
        "imaps://",
        "imaps://a@b:x/",
        "x",
    ],
)
def test_addresses_that_are_no_mailbox(written: str) -> None:
    for check in (mailbox_address, lambda address: new_source(address, now=START, kind="mailbox")):
        with pytest.raises((SaysoError, ConfigError)) as told:
            check(written)
        assert "secret" not in str(told.value)


def test_a_password_in_an_address_never_reaches_the_ledger() -> None:
    with pytest.raises(SaysoError) as told:
        new_source("imaps://ada:secret@post.example/INBOX", now=START)
    assert "secret" not in str(told.value)
    assert new_source("imaps://ada@post.example/INBOX", now=START).kind == "mailbox"


def test_passwords_are_found_by_account() -> None:
    assert passwords(["ada@post.example=a=b", "bo@x.example=c"]) == {"ada@post.example": "a=b", "bo@x.example": "c"}
    with pytest.raises(ConfigError) as told:
        passwords(["secret"])
    assert "secret" not in str(told.value)


@given(st.text(max_size=60))
def test_no_address_upsets_the_reader(written: str) -> None:
    try:
        assert mailbox_address("imaps://" + written).user
    except ConfigError as error:
        assert error.remedy  # noqa: PT017 - some are addresses


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    yield from desks(tmp_path)


def test_a_watched_mailbox_gives_each_newsletter_once(desk: Desk, served: tuple[Box, str], certificate: Path) -> None:
    box, address = served
    collector = desk.parts.collector
    assert isinstance(collector, WebCollector)
    collector._mailbox = reader(certificate)
    box.add(mail(1))
    box.add(b"Subject: nothing\r\n\r\n")
    source = desk.add(address)
    desk.tick()
    assert [report.title for report in desk.reports()] == ["Fire 1"]
    assert desk.poll(source).mark == "7:2"
    assert len(desk.failures()) == 1
    box.add(mail(2))
    desk.watch(86_400)
    assert sorted(report.title or "" for report in desk.reports()) == ["Fire 1", "Fire 2"]
    fetched = [command for command in box.asked if "BODY" in command]
    assert len(fetched) == len(set(fetched)) == 3
    assert not any(PASSWORD in str(row) for row in (source, desk.poll(source), desk.failures()))


def test_a_mailbox_that_is_not_there_is_a_source_in_trouble(desk: Desk) -> None:
    source = desk.add("imaps://ada@post.example/INBOX")
    desk.tick()
    problem = desk.poll(source).problem
    assert problem is not None
    assert problem.message
