"""Bounces: what servers write back when a mail that was accepted could not be delivered after all (RFC 3464)."""

import email
import email.policy
from collections.abc import Iterable, Iterator
from email.message import Message

from sayso.model.mailing import Bounce


def bounces_in(messages: Iterable[bytes]) -> Iterator[Bounce]:
    """The reports of failure among some messages; what else lies in the mailbox is passed over."""
    for raw in messages:
        message = email.message_from_bytes(raw, policy=email.policy.compat32)
        if message.get_content_type() == "multipart/report" and message.is_multipart():
            yield from _of_report(message)


def _of_report(message: Message) -> Iterator[Bounce]:
    """One report: the first recipient's failure, and the Message-ID of the mail that came back."""
    failure, message_id = None, ""
    for part in message.walk():
        kind = part.get_content_type()
        if kind == "message/delivery-status":
            blocks = part.get_payload()
            failure = failure or next(filter(None, map(_failure, blocks if isinstance(blocks, list) else ())), None)
        elif kind in ("message/rfc822", "text/rfc822-headers") and not message_id:
            message_id = _message_id(part)
    if failure and message_id:
        status, said = failure
        yield Bounce(message_id, said, is_bad_address=status.startswith("5.1."))


def _failure(block: object) -> tuple[str, str] | None:
    """Status and words of a recipient who will never get it; a delay is no failure."""
    if not isinstance(block, Message) or str(block.get("Action", "")).strip().lower() != "failed":
        return None
    status = str(block.get("Status", "")).strip()
    words = " ".join(str(block.get("Diagnostic-Code", "")).split())
    return (status, f"bounced: {status} {words}"[:300]) if status.startswith("5") else None


def _message_id(part: Message) -> str:
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload else email.message_from_string(str(payload))
    held = inner.get("Message-ID", "") if isinstance(inner, Message) else ""
    return str(held).strip().strip("<>")
