"""Accounts: who may open the desk, as what; who is signed in; tokens of programs; and what each of them did."""

from dataclasses import dataclass, field
from typing import Literal, get_args

from sayso.model.words import Iso

Role = Literal["reader", "analyst", "admin"]
"""reader sees; analyst judges, too; admin looks after accounts and settings, too."""
ROLES: tuple[Role, ...] = get_args(Role)

Deed = Literal[
    "signed_in",
    "signed_out",
    "sign_in_failed",
    "sign_in_held_up",
    "judged",
    "account_added",
    "account_removed",
    "role_changed",
    "password_changed",
    "token_added",
    "token_revoked",
    "redacted",
]
"""What the audit log knows. sign_in_held_up: after too many failures nobody is heard for a while."""
Way = Literal["desk", "api", "command line"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Somebody who may sign in. One who was removed stays, so that nobody else ever signs with the same name."""

    id: str
    name: str
    role: Role
    password: str = field(repr=False)
    """An argon2 hash with its parameters; empty for one who was removed."""
    made_at: Iso
    password_at: Iso
    removed_at: Iso | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Somebody signed in with one browser. `id` is the hash of the secret in its cookie."""

    id: str
    account: str
    made_at: Iso
    seen_at: Iso


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiToken:
    """What a program shows instead of a password. `id` is the hash of the secret that was shown once."""

    id: str
    name: str
    role: Role
    made_at: Iso
    made_by: str
    expires_at: Iso | None = None
    revoked_at: Iso | None = None
    used_at: Iso | None = None
    """To the hour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One line of the audit log: who did what to what, when, by which door. Never changed, never taken out."""

    at: Iso
    who: str
    """The account's or token's name; the user of the machine, at the command line."""
    what: Deed
    on: str | None = None
    """What it was done to: an account, a token, a judgement."""
    way: Way
    address: str | None = None
    """The network address that it came from."""


def may(role: Role, need: Role) -> bool:
    """True where a role is enough for what another one is needed for."""
    return ROLES.index(role) >= ROLES.index(need)


@dataclass(frozen=True, slots=True)
class Doer:
    """Who does something, and by which door."""

    name: str
    way: Way
    address: str | None = None

    def did(self, what: Deed, at: Iso, on: str | None = None) -> Act:
        """The line of the audit log."""
        return Act(at=at, who=self.name, what=what, on=on, way=self.way, address=self.address)
