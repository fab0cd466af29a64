"""A mail as MIME (RFC 5322): the same record makes the same bytes, and no text can get out of its own header."""

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256

from sayso.model.mailing import Mail

POLICY = SMTP.clone(max_line_length=998)
"""Headers stay on one line, so that no client that unfolds badly breaks a link."""
LONGEST = 800
CONTROLS = dict.fromkeys((*range(32), 127), " ")


def mime(mail: Mail) -> bytes:
    """The message, its lines ended by CRLF. Plain text comes first, HTML second (RFC 2046: the best last)."""
    message = EmailMessage(policy=POLICY)
    message["From"] = _line(mail.sender)
    message["To"] = Address(addr_spec=mail.to)
    message["Subject"] = _line(mail.subject)
    message["Date"] = format_datetime(datetime.fromisoformat(mail.date))
    message["Message-ID"] = f"<{_line(mail.message_id)}>"
    for name, value in mail.headers:
        message[name] = _line(value)
    message.set_content(_sendable(mail.text), charset="utf-8", cte="quoted-printable")
    if mail.html is not None:
        message.add_alternative(_sendable(mail.html), subtype="html", charset="utf-8", cte="quoted-printable")
        message.set_boundary(f"sayso-{sha256(mail.message_id.encode()).hexdigest()[:32]}")
    return message.as_bytes()


def _line(text: str) -> str:
    """One line, not endless: a line end in a header would begin another header, and a line holds 998 bytes."""
    return " ".join(_sendable(text).translate(CONTROLS).replace("\x85", " ").splitlines())[:LONGEST]


def _sendable(text: str) -> str:
    """What UTF-8 can carry."""
    return text.encode("utf-8", "replace").decode()
