"""A real SMTP server in the test's own process: keeps what it accepts, with behaviours by recipient."""

import asyncio
import mailbox
import random
import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from ssl import SSLContext
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

MESSAGE_ID = re.compile(rb"^Message-ID:\s*<([^>\r\n]+)>", re.MULTILINE | re.IGNORECASE)
WITNESS = "witness@desk.example"


@dataclass(frozen=True)
class Accepted:
    """A message that the server answered for, or would have."""

    to: tuple[str, ...]
    message_id: str
    content: bytes


@dataclass
class Handler:
    """What the server does. The local part of a recipient's address says how it fares."""

    maildir: Path | None = None
    """Where the witness's mails go."""
    accepted: list[Accepted] = field(default_factory=list)
    pause_s: tuple[float, float] = (0.0, 0.0)
    """Before and after a message is accepted, each at random up to so long, its answer not yet sent."""
    drops: set[str] = field(default_factory=set)
    """Recipients whose first message is accepted, and the line cut before the answer."""
    lock: threading.Lock = field(default_factory=threading.Lock)
    randomly: random.Random = field(default_factory=lambda: random.Random(7))

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name and arguments
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """4xx for later@, 5xx for nobody@ and never@."""
        del server, session, options
        local = address.partition("@")[0]
        if local.startswith("later"):
            return "450 4.2.1 try again later"
        if local.startswith("nobody"):
            return "550 5.1.1 no such user\r\n"
        if local.startswith("never"):
            return "554 5.7.1 we do not want this"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """Accept, but for what content@ and busy@ get."""
        del session
        await asyncio.sleep(self.randomly.uniform(0, self.pause_s[0]))
        content = envelope.original_content or b""
        to = tuple(str(address) for address in envelope.rcpt_tos)
        if any(address.startswith("content@") for address in to):
            return "554 5.6.0 not like this"
        if any(address.startswith("busy@") for address in to):
            return "451 4.3.0 busy"
        self._keep(to, content)
        await asyncio.sleep(self.randomly.uniform(0, self.pause_s[1]))
        dropped = self.drops & set(to)
        if dropped:
            self.drops -= dropped
            transport: Any = server.transport
            transport.abort()
        return "250 2.0.0 OK: queued"

    def _keep(self, to: tuple[str, ...], content: bytes) -> None:
        found = MESSAGE_ID.search(content)
        assert found is not None, "a mail without a Message-ID"
        with self.lock:
            self.accepted.append(Accepted(to, found[1].decode(), content))
            if WITNESS in to and self.maildir is not None:
                mailbox.Maildir(self.maildir).add(mailbox.MaildirMessage(content))

    def mails(self) -> list[Accepted]:
        """What readers got; probes go to the witness alone."""
        with self.lock:
            return [mail for mail in self.accepted if mail.to != (WITNESS,)]


@contextmanager
def running(handler: Handler, **options: Any) -> Iterator[int]:
    """A server on this machine; its port."""
    port = _free_port()
    controller = Controller(handler, hostname="127.0.0.1", port=port, ready_timeout=20, **options)
    controller.start()
    try:
        yield port
    finally:
        controller.stop()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


@contextmanager
def running_tls(handler: Handler, context: SSLContext, user: str, password: str) -> Iterator[int]:
    """A server that takes mail after STARTTLS and from one user alone."""

    def check(server: SMTP, session: Session, envelope: Envelope, mechanism: str, auth: LoginPassword) -> AuthResult:
        del server, session, envelope, mechanism
        return AuthResult(success=(auth.login, auth.password) == (user.encode(), password.encode()), handled=False)

    with running(handler, tls_context=context, require_starttls=True, authenticator=check, auth_required=True) as port:
        yield port
