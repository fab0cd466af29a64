"""The courier and a real server: TLS and who we are, connections that end, what a witness sees in an IMAP mailbox."""

import imaplib
import re
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest

from sayso.errors import DigestError
from sayso.mail.outbox import Outbox
from sayso.mail.servers import Server
from sayso.mail.smtp import SmtpCourier, _dotted
from sayso.mail.witness import ImapBox
from sayso.model.mailing import Mail
from tests.mail_server import Handler, running, running_tls

MAIL = Mail(
    message_id="m1@desk.example",
    date="2026-03-13T06:00:00+00:00",
    sender="digest@desk.example",
    to="ada@readers.example",
    subject="x",
    text=".\n..\nline\n.",
)


@pytest.fixture
def guarded(certificate: Path) -> Iterator[tuple[Handler, int]]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    handler = Handler()
    with running_tls(handler, context, "ada", "hunter2") as port:
        yield handler, port


def trusting(certificate: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certificate / "cert.pem")


def courier(port: int, context: ssl.SSLContext | None, password: str = "hunter2") -> SmtpCourier:
    return SmtpCourier(Server("localhost", port, "starttls", "ada"), password, "digest@desk.example", context=context)


def test_mail_goes_encrypted_and_by_name(guarded: tuple[Handler, int], certificate: Path) -> None:
    handler, port = guarded
    carrier = courier(port, trusting(certificate))
    assert carrier.hand(MAIL, lambda: None).verdict == "accepted"
    carrier.close()
    assert len(handler.mails()) == 1


def test_a_certificate_that_nobody_knows_is_not_trusted(guarded: tuple[Handler, int]) -> None:
    handler, port = guarded
    with pytest.raises(DigestError, match="does not answer"):
        courier(port, None).hand(MAIL, lambda: None)
    assert not handler.mails()


def test_a_wrong_password_is_told_without_it(guarded: tuple[Handler, int], certificate: Path) -> None:
    with pytest.raises(DigestError, match="does not know us") as told:
        courier(guarded[1], trusting(certificate), "wrong-one").hand(MAIL, lambda: None)
    assert "wrong-one" not in str(told.value)


def test_a_server_without_encryption_gets_nothing() -> None:
    handler = Handler()
    with running(handler) as port, pytest.raises(DigestError):
        courier(port, None).hand(MAIL, lambda: None)
    assert not handler.mails()


def test_dots_arrive_as_they_were() -> None:
    handler = Handler()
    with running(handler) as port:
        carrier = SmtpCourier(Server("127.0.0.1", port, "plain"), "", "digest@desk.example")
        carrier.hand(MAIL, lambda: None)
        carrier.close()
    assert handler.mails()[0].content.split(b"\r\n\r\n", 1)[1].rstrip(b"\r\n") == b".\r\n..\r\nline\r\n."
    assert _dotted(b".a\r\nb") == b"..a\r\nb\r\n"


def test_a_server_that_hung_up_meanwhile_is_called_again() -> None:
    handler = Handler()
    with running(handler) as port:
        carrier = SmtpCourier(Server("127.0.0.1", port, "plain"), "", "digest@desk.example")
        assert carrier.hand(MAIL, lambda: None).verdict == "accepted"
        assert carrier._smtp is not None
        assert carrier._smtp.sock is not None
        carrier._smtp.sock.shutdown(2)
        assert carrier.hand(MAIL, lambda: None).verdict == "accepted"
        carrier.close()


def test_what_stops_us_before_the_end_keeps_the_server_from_having_it() -> None:
    handler = Handler()

    def stop() -> None:
        raise RuntimeError

    with running(handler) as port:
        carrier = SmtpCourier(Server("127.0.0.1", port, "plain"), "", "digest@desk.example")
        with pytest.raises(RuntimeError):
            carrier.hand(MAIL, stop)
        carrier.close()
    assert not handler.mails()


def test_the_outbox_says_when_it_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(DigestError, match="cannot be written"):
        Outbox(tmp_path / "file").hand(MAIL, lambda: None)


class FakeImap:
    """An IMAP server's answers to what is asked of a witness's mailbox."""

    def __init__(self, held: set[str]) -> None:
        self.held = held
        self.asked: list[tuple[object, ...]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.asked.append(("logout",))

    def login(self, user: str, password: str) -> None:
        self.asked.append(("login", user))
        if password != "hunter2":
            raise imaplib.IMAP4.error("no such user")

    def select(self, folder: str, *, readonly: bool) -> None:
        assert readonly
        self.asked.append(("select", folder))

    def search(self, charset: str | None, *terms: str) -> tuple[str, list[bytes]]:
        assert charset is None
        found = re.fullmatch(r'"<(.+)>"', terms[-1])
        return "OK", [b"1" if found and found[1] in self.held else b""]


def test_a_witness_in_an_imap_mailbox() -> None:
    server = Server("mail.example", 993, "tls", "ada", "Sayso")
    fake = FakeImap({"m1@desk.example"})
    box = ImapBox(server, "hunter2", connect=lambda: fake)  # type: ignore[arg-type,return-value] # the part that is used
    assert box.holds(["m1@desk.example", "m2@desk.example"]) == {"m1@desk.example"}
    assert fake.asked == [("login", "ada"), ("select", "Sayso"), ("logout",)]
    wrong = ImapBox(server, "wrong-one", connect=lambda: fake)  # type: ignore[arg-type,return-value] # the part that is used
    with pytest.raises(DigestError, match="does not answer"):
        wrong.holds(["m1@desk.example"])
