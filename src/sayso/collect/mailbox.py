"""A mailbox on an IMAP server as a source: what is new since the last look, read-only, over TLS, within limits.

The server is as little trusted as any: its name is resolved once and checked, every line and literal is bounded, and
no step outlasts the deadline. Nothing is marked as read, moved or deleted.
"""

import imaplib
import re
import socket
import ssl
import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote, urlsplit

from sayso.collect.addresses import Network
from sayso.collect.http import STEP_SECONDS, Limits, checked_addresses
from sayso.collect.refusals import (
    CertificateError,
    TimeoutReachedError,
    TooLargeError,
    UnreachableError,
    UnsupportedError,
)
from sayso.errors import CollectError, ConfigError
from sayso.model.watched import Mailed, MailLook

MOST_MAILS = 50
"""Mails taken in one look; what is beyond is taken in the next."""
MOST_BYTES = 60_000_000
"""Of one look."""
USUAL_PORT = 993
REMEDY = "write it as imaps://user@mail.example.org/INBOX, and its password into mailbox_passwords"
_MARK = re.compile(r"(\d{1,10}):(\d{1,10})")
_UID = re.compile(rb"\bUID (\d{1,10})\b")
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d{1,12})\b")


@dataclass(frozen=True, slots=True)
class MailboxAddress:
    """Where a mailbox is: `imaps://user@host:port/folder`."""

    user: str
    host: str
    port: int
    folder: str

    @property
    def account(self) -> str:
        """What its password is kept under."""
        return f"{self.user}@{self.host}"


def mailbox_address(written: str) -> MailboxAddress:
    """Raises ConfigError: no password belongs into an address, and nothing goes unencrypted."""
    try:
        parts = urlsplit(written)
        port = parts.port or USUAL_PORT
    except ValueError:
        parts, port = urlsplit(""), 0
    user = unquote(parts.username or "")
    if parts.scheme != "imaps" or not parts.hostname or not user or parts.password or parts.query:
        raise ConfigError("no mailbox", item=re.sub(r"//[^@]*@", "//…@", written)[:100], remedy=REMEDY)
    return MailboxAddress(user, parts.hostname, port, unquote(parts.path.lstrip("/")) or "INBOX")


def passwords(written: Iterable[str]) -> dict[str, str]:
    """By account, of entries `user@host=password`. Raises ConfigError, which never repeats an entry."""
    found = {}
    for entry in written:
        account, equals, password = entry.partition("=")
        if not equals or "@" not in account or not password:
            raise ConfigError("an entry of mailbox_passwords is none", remedy="write each as user@host=password")
        found[account.strip()] = password
    return found


class Mailbox:
    """Looks into mailboxes within `limits`."""

    def __init__(self, limits: Limits, passwords: dict[str, str], context: ssl.SSLContext | None = None) -> None:
        self._limits = limits
        self._passwords = passwords
        self._given = context

    @cached_property
    def _context(self) -> ssl.SSLContext:
        """Whom to trust: loaded where it is needed, for it takes a while."""
        return self._given or ssl.create_default_context()

    def look(self, address: str, mark: str | None) -> MailLook:
        """What came since `mark` (null: all), oldest first. Raises CollectError."""
        box = mailbox_address(address)
        password = self._passwords.get(box.account)
        if password is None:
            said = "there is no password for it in the settings"
            raise CollectError(said, item=address, remedy=f"put {box.account}=… into mailbox_passwords")
        deadline = time.monotonic() + self._limits.seconds
        try:
            with _Imap(box, self._limits.allowed, self._context, deadline) as imap:
                return self._looked(imap, box, password, mark, address)
        except CollectError:
            raise
        except ssl.SSLCertVerificationError as error:
            said = f"its certificate is not valid: {error.verify_message}"
            raise CertificateError(said, item=address, remedy="ask who runs the server") from error
        except TimeoutError as error:
            raise TimeoutReachedError("the server took too long", item=address, remedy="try again later") from error
        except (imaplib.IMAP4.abort, OSError) as error:
            raise UnreachableError(f"it cannot be reached: {error}", item=address, remedy="try again later") from error
        except (imaplib.IMAP4.error, ValueError, TypeError, LookupError, AttributeError) as error:
            said = f"the mailbox cannot be read: {_without(password, error)}"
            raise UnsupportedError(said, item=address, remedy="check user, password and folder") from error

    def _looked(
        self, imap: imaplib.IMAP4, box: MailboxAddress, password: str, mark: str | None, address: str
    ) -> MailLook:
        imap.login(box.user, password)
        kind, said = imap.select(_quoted(box.folder), readonly=True)
        if kind != "OK":
            raise UnsupportedError("there is no such folder", item=address, remedy=f"check its name ({said[0]!r:.80})")
        validity = _number(imap.response("UIDVALIDITY")[1])
        known = _MARK.fullmatch(mark or "")
        last = int(known[2]) if known and int(known[1]) == validity else 0
        uids = sorted(uid for uid in _found(imap, last) if uid > last)
        mails = []
        for uid in uids[:MOST_MAILS]:
            mails.append(Mailed(name=f"{address}#{validity}.{uid}", body=self._mail(imap, uid)))
            last = uid
            if sum(len(mail.body or b"") for mail in mails) > MOST_BYTES / 2:
                break
        return MailLook(mark=f"{validity}:{last}", mails=tuple(mails), left=len(uids) - len(mails))

    def _mail(self, imap: imaplib.IMAP4, uid: int) -> bytes | None:
        """A mail's bytes; null for one over the limit. PEEK leaves it unread."""
        _, sizes = imap.uid("FETCH", str(uid), "(RFC822.SIZE)")
        size = next((int(found[1]) for one in sizes if isinstance(one, bytes) and (found := _SIZE.search(one))), 0)
        if size > self._limits.max_bytes:
            return None
        _, parts = imap.uid("FETCH", str(uid), "(BODY.PEEK[])")
        return next((bytes(part[1]) for part in parts if isinstance(part, tuple) and len(part) > 1), b"")


def _found(imap: imaplib.IMAP4, last: int) -> list[int]:
    """UIDs after the last one; `n:*` names the last mail even where it is older."""
    _, answer = imap.uid("SEARCH", f"UID {last + 1}:*")
    return [int(word) for line in answer if isinstance(line, bytes) for word in line.split() if word.isdigit()]


def _number(answer: object) -> int:
    first = answer[0] if isinstance(answer, list) and answer else b""
    return int(first) if isinstance(first, bytes) and first.isdigit() else 0


def _quoted(folder: str) -> str:
    return '"' + folder.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _without(password: str, error: Exception) -> str:
    return " ".join(str(error).split()).replace(password, "…")[:200]


class _Imap(imaplib.IMAP4_SSL):
    """IMAP over TLS to a checked address, that gives up at the deadline and after too many bytes."""

    def __init__(
        self, box: MailboxAddress, allowed: tuple[Network, ...], context: ssl.SSLContext, deadline: float
    ) -> None:
        self._box = box
        self._allowed = allowed
        self._deadline = deadline
        self._left = MOST_BYTES
        self._secure = context
        super().__init__(box.host, box.port, ssl_context=context, timeout=STEP_SECONDS)

    def _create_socket(self, timeout: float | None) -> ssl.SSLSocket:
        addresses = checked_addresses(self._box.host, self._box.port, self._allowed)
        plain = socket.create_connection((str(addresses[0]), self._box.port), timeout)
        return self._secure.wrap_socket(plain, server_hostname=self._box.host)

    def read(self, size: int) -> bytes:
        """A literal, if it is within what is left."""
        self._spend(size)
        pieces, wanted = [], size
        while wanted and (piece := super().read(min(wanted, 65_536))):
            self._spend(0)
            pieces.append(piece)
            wanted -= len(piece)
        return b"".join(pieces)

    def readline(self) -> bytes:
        """A line, within what is left."""
        self._spend(0)
        line = super().readline()
        self._spend(len(line))
        return line

    def _spend(self, size: int) -> None:
        self._left -= size
        if self._left < 0:
            raise TooLargeError("the server sends too much", item=self._box.host, remedy="look at the mailbox yourself")
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self.sock.settimeout(min(STEP_SECONDS, left))
