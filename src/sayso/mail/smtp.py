"""SMTP, one mail after another over one connection, step by step: what is known at each step decides what may be done.

Up to the last byte of a message nothing is accepted, and a broken line costs one more try. After it only the server's
answer tells; see tasks/mailing/deliver.py for what is done when it does not come.
"""

import smtplib
import ssl
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from typing import NoReturn

from sayso.errors import DigestError
from sayso.mail.bounces import bounces_in
from sayso.mail.mime import mime
from sayso.mail.servers import Server
from sayso.mail.witness import Box, Witness
from sayso.model.mailing import Bounce, Mail, Outcome

STEP_SECONDS = 60.0
ANSWER_SECONDS = 600.0
"""RFC 5321 gives a server ten minutes to answer the end of a message."""
TROUBLE = (OSError, smtplib.SMTPException, EOFError)


class SmtpCourier:
    """Hands mails to a server (port: Courier). `witness` gets a copy of each in the same transaction; bounces come to `returned`."""

    def __init__(
        self,
        server: Server,
        password: str,
        bounces: str,
        *,
        witness: Witness | None = None,
        returned: Box | None = None,
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._server = server
        self._password = password
        self._bounces = bounces
        self._witness = witness
        self._returned = returned
        self._context = context
        self._smtp: smtplib.SMTP | None = None

    def hand(self, mail: Mail, before_end: Callable[[], None]) -> Outcome:
        """See Courier."""
        was_open = self._smtp is not None
        refused = self._start(mail)
        if refused is not None and was_open and self._smtp is None:  # the server had enough of that connection
            refused = self._start(mail)
        if refused is not None:
            return refused
        # Whatever stops us from here to `_end`, a killed process included, closes a connection in the middle of a message.
        with ExitStack() as cut_short:
            cut_short.callback(self._drop)
            before_end()
            cut_short.pop_all()
        return self._end()

    def accepted(self, message_ids: Iterable[str]) -> frozenset[str] | None:
        """See Courier."""
        if self._witness is None:
            return None
        probe = self._witness.probe()
        outcome = self._probe(probe)
        return self._witness.seen(message_ids, after=probe.message_id) if outcome.verdict == "accepted" else None

    def settle_s(self) -> float:
        """See Courier."""
        return self._witness.settle_s if self._witness else 0.0

    def bounces(self) -> tuple[Bounce, ...]:
        """See Courier."""
        return tuple(bounces_in(self._returned.reports())) if self._returned else ()

    def close(self) -> None:
        """Say goodbye, if anybody listens."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            try:
                smtp.quit()
            except TROUBLE:
                smtp.close()

    def _drop(self) -> None:
        """Cut the connection without the end of the message, so that the server throws it away."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            smtp.close()

    def _probe(self, probe: Mail) -> Outcome:
        """A mail to the witness alone."""
        witness, self._witness = self._witness, None
        try:
            return self.hand(probe, lambda: None)
        finally:
            self._witness = witness

    def _start(self, mail: Mail) -> Outcome | None:
        """All of the message but its end; what the server refused, None where it waits for the end."""
        smtp = self._open()
        try:
            refused = self._begin(smtp, mail.to)
            if refused is None:
                smtp.send(_dotted(mime(mail)))
            else:
                self._reset(smtp)
        except TROUBLE as error:
            self._drop()
            return Outcome("later", f"the connection broke off: {error}")
        return refused

    def _begin(self, smtp: smtplib.SMTP, to: str) -> Outcome | None:
        """Sender, reader, witness, DATA; what refused them, None where the server waits for the message."""
        code, said = smtp.mail(self._bounces)
        if code != 250:
            return self._of_sender(code, said)
        code, said = smtp.rcpt(to)
        if code not in (250, 251):
            return _refusal(code, said, is_recipient=True)
        if self._witness is not None:
            code, said = smtp.rcpt(self._witness.address)
            if code not in (250, 251):
                self._fail(f"the server does not take the witness: {_words(code, said)}")
        code, said = smtp.docmd("DATA")
        return None if code == 354 else _refusal(code, said)

    def _of_sender(self, code: int, said: bytes) -> Outcome:
        """A sender that is refused for good is refused for every mail."""
        if code >= 500:
            self._fail(f"the server does not take mail from {self._bounces}: {_words(code, said)}")
        return Outcome("later", _words(code, said))

    def _end(self) -> Outcome:
        smtp = self._open()
        try:
            _allow(smtp, ANSWER_SECONDS)
            smtp.send(b".\r\n")
            code, said = smtp.getreply()
            _allow(smtp, STEP_SECONDS)
        except TROUBLE as error:
            self._drop()
            return Outcome("unsure", f"no answer after the message: {error}")
        if code == 250:
            return Outcome("accepted", _words(code, said))
        if code == 421:
            self._drop()
        return _refusal(code, said)

    def _reset(self, smtp: smtplib.SMTP) -> None:
        try:
            code, _ = smtp.rset()
        except TROUBLE:
            code = 421
        if code != 250:
            self._drop()

    def _open(self) -> smtplib.SMTP:
        """The connection, made and made safe where there is none. Raises DigestError."""
        if self._smtp is None:
            try:
                self._smtp = self._connected()
            except smtplib.SMTPAuthenticationError as error:
                self._fail(f"the mail server does not know us: {_words(error.smtp_code, error.smtp_error)}")
            except TROUBLE as error:
                self._fail(f"the mail server does not answer: {error}")
        return self._smtp

    def _connected(self) -> smtplib.SMTP:
        server, name = self._server, self._bounces.rpartition("@")[2]
        context = self._context
        if context is None and server.security != "plain":
            context = self._context = ssl.create_default_context()
        smtp: smtplib.SMTP
        if server.security == "tls":
            smtp = smtplib.SMTP_SSL(server.host, server.port, name, timeout=STEP_SECONDS, context=context)
        else:
            smtp = smtplib.SMTP(server.host, server.port, name, timeout=STEP_SECONDS)
        with ExitStack() as cut_short:
            cut_short.callback(smtp.close)
            smtp.ehlo_or_helo_if_needed()
            if server.security == "starttls":
                smtp.starttls(context=context)
                smtp.ehlo_or_helo_if_needed()
            if server.user:
                smtp.login(server.user, self._password)
            cut_short.pop_all()
        return smtp

    def _fail(self, message: str) -> NoReturn:
        self._drop()
        raise DigestError(
            message, item=f"{self._server.host}:{self._server.port}", remedy="what is planned stays; see mail_server"
        )


def _allow(smtp: smtplib.SMTP, seconds: float) -> None:
    """How long the server may take for its next answer."""
    if smtp.sock is not None:
        smtp.sock.settimeout(seconds)


def _refusal(code: int, said: bytes, *, is_recipient: bool = False) -> Outcome:
    """What a code other than success means: 4xx later, anything else for good."""
    if 400 <= code < 500 or code < 0:
        return Outcome("later", _words(code, said))
    enhanced = said.split(maxsplit=1)[0:1]
    is_bad = is_recipient and (enhanced[0].startswith(b"5.1.") if enhanced else False)
    return Outcome("refused", _words(code, said), is_bad_address=is_bad)


def _words(code: int, said: bytes | str) -> str:
    """A server's answer on one line, not endless, whatever it holds."""
    words = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return f"{code} {' '.join(words.split())}"[:300]


def _dotted(message: bytes) -> bytes:
    """The message as DATA has it: every line ended by CRLF, a dot at a line's beginning doubled; its end not yet there."""
    lines = message.split(b"\r\n")
    if lines[-1] == b"":
        lines.pop()
    return b"".join(b"." * line.startswith(b".") + line + b"\r\n" for line in lines)
