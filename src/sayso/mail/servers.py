"""Mail servers as the settings name them: `smtps://user@host`, `smtp://user@host:587`, `smtp+plain://127.0.0.1:25`."""

import ipaddress
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote, urlsplit

from sayso.errors import DigestError

Security = Literal["tls", "starttls", "plain"]
PORTS: dict[str, tuple[Security, int]] = {
    "smtps": ("tls", 465),
    "smtp": ("starttls", 587),
    "smtp+plain": ("plain", 25),
    "imaps": ("tls", 993),
}
REMEDY = "write it as smtps://user@mail.example.org, and the password into SAYSO_MAIL_PASSWORD"


@dataclass(frozen=True, slots=True)
class Server:
    """Where and how to reach a server; `security` is never less than was asked for."""

    host: str
    port: int
    security: Security
    user: str = ""
    path: str = ""


def server(written: str) -> Server:
    """The server of an address. Raises DigestError: mails and passwords go unencrypted to this machine alone."""
    try:
        parts = urlsplit(written)
        known = PORTS.get(parts.scheme)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        known, host, port = None, "", None
    if known is None or not host:
        raise DigestError("no mail server", item=_without_password(written), remedy=REMEDY)
    security, usual = known
    if parts.password:
        raise DigestError("a password does not belong here", item=_without_password(written), remedy=REMEDY)
    if security == "plain" and not _is_this_machine(host):
        raise DigestError("unencrypted mail goes to this machine alone", item=host, remedy=REMEDY)
    return Server(host, port or usual, security, unquote(parts.username or ""), unquote(parts.path.lstrip("/")))


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _without_password(written: str) -> str:
    scheme, _, rest = written.partition("://")
    return f"{scheme}://…@{rest.rpartition('@')[2]}" if "@" in rest else written[:100]
