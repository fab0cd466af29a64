"""Parts that access needs, plugged together in app.py."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from sayso.access_ports import Accounts
from sayso.ports import Now
from sayso.tasks.access.limits import Allowance, Attempts
from sayso.tasks.access.passwords import Passwords


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """What access works with."""

    accounts: Accounts
    passwords: Passwords
    now: Now
    secret: Callable[[], str]
    """A token that nobody can guess."""
    attempts: Attempts
    allowance: Allowance
    idle_s: float
    """A session ends when nobody was seen for so long …"""
    most_s: float
    """… and in any case after so long."""


def hashed_secret(secret: str) -> str:
    """What is kept of a secret that nobody can guess: a plain hash is enough."""
    return sha256(secret.encode("utf-8", "replace")).hexdigest()
