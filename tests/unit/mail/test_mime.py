"""A mail's bytes: the same every time, every header whole, nothing that a text can break out of."""

import email
import email.policy
from dataclasses import replace
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.mail.mime import mime
from sayso.model.mailing import Delivery, Following, Mail, Subscriber
from sayso.tell.letters import Imprint, alert_mail, confirmation_mail, digest_mail
from tests.small_ledger import HOSTILE
from tests.unit.tell.test_digest import WHOLE

IMPRINT = Imprint(name="Sayso", address="digest@desk.example", home="https://desk.example")
READER = Subscriber(
    id="u1",
    address="ada@readers.example",
    state="active",
    edition="twice_weekly",
    zone="Europe/Oslo",
    token="secret",
    code="code",
    asked_at="2026-03-01T08:00:00+00:00",
    confirmed_at="2026-03-02T08:00:00+00:00",
)
DELIVERY = Delivery(id="m1", purpose="digest", to="u1", digest=WHOLE.id, planned_at="2026-03-13T06:00:00+00:00")
MAIL = digest_mail(DELIVERY, WHOLE, READER, IMPRINT, edition="twice_weekly")
HOSTILE_TEXTS = (
    "x\r\nBcc: all@readers.example",
    "x\nSubject: other",
    "x\x85y\u2028z\x0b\x0c",
    HOSTILE,
    "\u202egnp.exe",
    "\ud800",
    "W" * 10_000,
    "=?utf-8?q?Bcc=3A?=",
    "",
)


def parsed(mail: Mail) -> EmailMessage:
    found = email.message_from_bytes(mime(mail), policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


def test_the_same_mail_makes_the_same_bytes() -> None:
    again = digest_mail(DELIVERY, WHOLE, replace(READER), IMPRINT, edition="twice_weekly")
    assert mime(again) == mime(MAIL)


def test_a_digest_has_the_headers_that_lists_owe_their_readers() -> None:
    found = parsed(MAIL)
    assert found["List-Id"] == "Sayso digest <twice-weekly.sayso.desk.example>"
    assert "<https://desk.example/unsubscribe/secret>" in found["List-Unsubscribe"]
    assert found["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert found["Auto-Submitted"] == "auto-generated"
    assert found["Message-ID"] == "<m1@desk.example>"
    assert found["Date"].datetime.isoformat() == WHOLE.made_at
    assert found["To"] == READER.address
    assert found["Subject"].startswith("Sayso digest, 13 Mar 2026: 2 taken back")


def test_text_comes_first_and_html_last_and_no_image_anywhere() -> None:
    parts = [part.get_content_type() for part in parsed(MAIL).walk()]
    assert parts == ["multipart/alternative", "text/plain", "text/html"]
    html = parsed(MAIL).get_body(("html",))
    assert html is not None
    assert "Stop these mails" in html.get_content()


def test_one_press_asks_for_https_and_a_link_for_an_address() -> None:
    plain = parsed(digest_mail(DELIVERY, WHOLE, READER, replace(IMPRINT, home="http://desk.example"), edition="daily"))
    assert plain["List-Unsubscribe-Post"] is None
    none = parsed(digest_mail(DELIVERY, WHOLE, READER, replace(IMPRINT, home=None), edition="daily"))
    assert none["List-Unsubscribe"] == "<mailto:digest@desk.example?subject=unsubscribe>"


def test_an_alert_is_left_alone_by_itself() -> None:
    following = Following(id="f1", claim="s-toll", subscriber="u1", since="2026-03-01T08:00:00+00:00")
    found = parsed(alert_mail(DELIVERY, WHOLE, READER, [following], IMPRINT))
    assert "unsubscribe/secret?following=f1>" in found["List-Unsubscribe"]
    assert found["List-Id"].startswith("Sayso alert")


def test_a_confirmation_belongs_to_no_list() -> None:
    found = parsed(confirmation_mail(DELIVERY, READER, IMPRINT))
    assert found["List-Id"] is None
    assert "https://desk.example/confirm/secret/code" in found.get_content()


@pytest.mark.parametrize("text", HOSTILE_TEXTS)
def test_no_text_gets_out_of_its_place(text: str) -> None:
    hostile = replace(
        MAIL,
        subject=text,
        sender=f'"{text}" <a@b.example>',
        text=text,
        html=f"<p>{text}</p>",
        headers=(("X-Test", text),),
    )
    raw = mime(hostile)
    head = raw.split(b"\r\n\r\n")[0]
    names = [line.split(b":")[0].lower() for line in head.split(b"\r\n") if line and not line[:1].isspace()]
    assert sorted(names) == sorted(
        [b"from", b"to", b"subject", b"date", b"message-id", b"x-test", b"mime-version", b"content-type"]
    )
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    assert b"\n" not in raw.replace(b"\r\n", b"")


@given(st.text(max_size=300))
def test_whatever_is_quoted_no_line_is_added_to_the_head(text: str) -> None:
    raw = mime(replace(MAIL, subject=text, text=text, html=None, headers=()))
    head = raw.split(b"\r\n\r\n")[0]
    assert b"bcc" not in [line.split(b":")[0].lower() for line in head.split(b"\r\n")]
    assert raw.count(b"Message-ID: <m1@desk.example>") == 1
