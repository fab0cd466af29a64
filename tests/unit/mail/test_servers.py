"""Servers as the settings name them: what is not safe is refused, and no password is ever shown."""

import pytest

from sayso.errors import DigestError
from sayso.mail.courier import Post, courier
from sayso.mail.outbox import Outbox
from sayso.mail.servers import Server, server
from sayso.mail.smtp import SmtpCourier


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("smtps://mail.example", Server("mail.example", 465, "tls")),
        ("smtps://ada%40x.example@mail.example:2465", Server("mail.example", 2465, "tls", "ada@x.example")),
        ("smtp://mail.example", Server("mail.example", 587, "starttls")),
        ("smtp+plain://127.0.0.1:25", Server("127.0.0.1", 25, "plain")),
        ("smtp+plain://[::1]:25", Server("::1", 25, "plain")),
        ("imaps://ada@mail.example/Lists/Sayso", Server("mail.example", 993, "tls", "ada", "Lists/Sayso")),
    ],
)
def test_addresses_of_servers(written: str, found: Server) -> None:
    assert server(written) == found


@pytest.mark.parametrize(
    "written",
    [
        "",
        "mail.example",
        "https://mail.example",
        "smtp+plain://mail.example",
        "smtp+plain://10.0.0.1",
        "smtps://",
        "smtps://x:99999",
    ],
)
def test_what_is_no_safe_server_is_refused(written: str) -> None:
    with pytest.raises(DigestError):
        server(written)


def test_a_password_in_the_address_is_refused_and_not_shown() -> None:
    with pytest.raises(DigestError) as told:
        server("smtps://ada:hunter2@mail.example")
    assert "hunter2" not in str(told.value)


def post(**given: str) -> Post:
    return Post(sender="a@b.example", outbox="outbox", settle_s=1.0, **given)


def test_which_courier() -> None:
    assert isinstance(courier(post(), str), Outbox)
    assert isinstance(courier(post(server="smtps://mail.example"), str), SmtpCourier)
    with pytest.raises(DigestError, match="a witness needs"):
        courier(post(server="smtps://mail.example", witness="w@b.example"), str)
    with pytest.raises(DigestError, match="no mailbox"):
        courier(post(server="smtps://mail.example", witness="w@b.example", witness_box="mbox:x"), str)
    assert "hunter2" not in repr(post(password="hunter2"))
