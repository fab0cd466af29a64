"""Mails that come back: which report is a failure, of which mail; what else lies in a mailbox is passed over."""

import mailbox
from pathlib import Path

import pytest

from sayso.mail.bounces import bounces_in
from sayso.mail.witness import MaildirBox
from sayso.model.mailing import Bounce

REPORT = """\
From: MAILER-DAEMON@mail.example
To: digest@desk.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Sorry.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Final-Recipient: rfc822; ada@readers.example
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 no such
 user here

--b
Content-Type: {kind}

Message-ID: <m1@desk.example>
Subject: Sayso digest

{body}
--b--
"""


def report(action: str = "failed", status: str = "5.1.1", kind: str = "message/rfc822", body: str = "text") -> bytes:
    return REPORT.format(action=action, status=status, kind=kind, body=body).encode()


@pytest.mark.parametrize("kind", ["message/rfc822", "text/rfc822-headers"])
def test_a_failure_names_the_mail_and_the_servers_words(kind: str) -> None:
    (found,) = bounces_in([report(kind=kind)])
    assert found == Bounce("m1@desk.example", "bounced: 5.1.1 smtp; 550 no such user here", is_bad_address=True)


def test_a_full_mailbox_is_no_bad_address() -> None:
    (found,) = bounces_in([report(status="5.2.2")])
    assert not found.is_bad_address


@pytest.mark.parametrize(
    "message",
    [
        report(action="delayed", status="4.4.1"),
        report(action="delivered", status="2.0.0"),
        report(status="4.2.2"),
        b"Subject: I am away\n\nUntil Monday.",
        b"",
        b"\xff\xfe\x00",
        b"Content-Type: multipart/report; boundary=b\n\nno parts",
        report()[:300],
        report().replace(b"Message-ID", b"X-Other"),
    ],
)
def test_what_is_no_failure_of_ours_is_passed_over(message: bytes) -> None:
    assert list(bounces_in([message])) == []


def test_reports_in_a_maildir(tmp_path: Path) -> None:
    box = mailbox.Maildir(tmp_path / "box")
    for message in (report(), b"Subject: hello\n\nhello"):
        box.add(mailbox.MaildirMessage(message))
    assert [found.message_id for found in bounces_in(MaildirBox(tmp_path / "box").reports())] == ["m1@desk.example"]
