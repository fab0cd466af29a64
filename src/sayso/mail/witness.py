"""The witness: a mailbox of our own that every mail goes to in one SMTP transaction with its reader.

A server accepts the message of a transaction for all its recipients by one answer (RFC 5321, 4.1.1.4). What the witness
got, the reader's mail was accepted for; what the witness did not get, although a later mail of ours reached it, was not.
"""

import imaplib
import mailbox
import secrets
import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sayso.errors import DigestError
from sayso.mail.servers import Server, server
from sayso.model.mailing import Mail
from sayso.model.words import Iso

REPORT = "multipart/report"
PROBE_SECONDS = 60.0
"""How long a probe may take to reach the witness; without it, nothing is concluded."""


class Box(Protocol):
    """A mailbox that can be looked into."""

    def holds(self, message_ids: Iterable[str]) -> frozenset[str]:
        """Those of the messages that are there. Raises DigestError."""
        ...

    def reports(self) -> Iterator[bytes]:
        """Messages that may be reports on mails. Raises DigestError."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """The witness's address, its mailbox, and how long after an attempt it is believed."""

    address: str
    sender: str
    box: Box
    settle_s: float
    now: Callable[[], Iso]
    wait: Callable[[float], None] = time.sleep
    probe_s: float = PROBE_SECONDS

    def probe(self) -> Mail:
        """A mail to the witness alone: once it is there, the way to it is open."""
        return Mail(
            message_id=f"probe-{secrets.token_hex(12)}@{self.address.rpartition('@')[2]}",
            date=self.now(),
            sender=self.sender,
            to=self.address,
            subject="Sayso: is the witness there?",
            text="This mail shows that the way to this mailbox is open. It may be deleted.\n",
            headers=(("Auto-Submitted", "auto-generated"),),
        )

    def seen(self, message_ids: Iterable[str], *, after: str) -> frozenset[str] | None:
        """The messages that are there, once the probe is; None where it does not come."""
        wanted = frozenset(message_ids)
        waited, step = 0.0, 0.1
        while after not in self.box.holds([after]):
            if waited >= self.probe_s:
                return None
            self.wait(step)
            waited, step = waited + step, min(2 * step, 5.0)
        return self.box.holds(wanted)


class MaildirBox:
    """A Maildir on this machine."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def reports(self) -> Iterator[bytes]:
        """See Box."""
        for message in self._opened():
            if message.get_content_type() == REPORT:
                yield message.as_bytes()

    def _opened(self) -> mailbox.Maildir:
        if not self._folder.is_dir():
            raise DigestError("there is no such Maildir", item=str(self._folder), remedy="see mail_witness_box")
        return mailbox.Maildir(self._folder, create=False)

    def holds(self, message_ids: Iterable[str]) -> frozenset[str]:
        """See Box."""
        wanted = frozenset(message_ids)
        found = set()
        for message in self._opened():
            held = str(message.get("Message-ID", "")).strip().strip("<>")
            if held in wanted:
                found.add(held)
        return frozenset(found)


class ImapBox:
    """A folder on an IMAP server, over TLS."""

    def __init__(self, box: Server, password: str, *, connect: Callable[[], imaplib.IMAP4] | None = None) -> None:
        self._box = box
        self._password = password
        self._connect = connect or (lambda: _connected(box))

    def holds(self, message_ids: Iterable[str]) -> frozenset[str]:
        """See Box. A search by header finds parts of ids as well, so what is found is only asked for whole ids."""
        with self._opened() as imap:
            return frozenset(found for found in message_ids if _has(imap, found))

    def reports(self) -> Iterator[bytes]:
        """See Box. Nothing is marked as read."""
        with self._opened() as imap:
            _, found = imap.search(None, "HEADER", "Content-Type", f'"{REPORT}"')
            for number in found[0].split() if found and found[0] else ():
                _, parts = imap.fetch(number.decode(), "(BODY.PEEK[])")
                yield from (part[1] for part in parts if isinstance(part, tuple))

    @contextmanager
    def _opened(self) -> Iterator[imaplib.IMAP4]:
        try:
            with self._connect() as imap:
                imap.login(self._box.user, self._password)
                imap.select(self._box.path or "INBOX", readonly=True)
                yield imap
        except (OSError, imaplib.IMAP4.error) as error:
            raise DigestError(
                f"the mailbox does not answer: {error}", item=self._box.host, remedy="see mail_witness_box"
            ) from error


def _connected(box: Server) -> imaplib.IMAP4:
    """Over TLS to the server that the certificate names: without a context of ours, imaplib would believe anybody."""
    return imaplib.IMAP4_SSL(box.host, box.port, ssl_context=ssl.create_default_context(), timeout=60)


def _has(imap: imaplib.IMAP4, message_id: str) -> bool:
    _, found = imap.search(None, "HEADER", "Message-ID", f'"<{message_id}>"')
    return bool(found and found[0] and found[0].split())


def box_of(written: str, password: str) -> Box:
    """A mailbox as the settings name it: `maildir:/var/mail/witness`, or `imaps://user@host/INBOX`. Raises DigestError."""
    if written.startswith("maildir:"):
        return MaildirBox(Path(written.removeprefix("maildir:")))
    if written.startswith("imaps://"):
        return ImapBox(server(written), password)
    raise DigestError(
        "no mailbox", item=written[:100], remedy="write it as maildir:/path or imaps://user@mail.example.org/INBOX"
    )
