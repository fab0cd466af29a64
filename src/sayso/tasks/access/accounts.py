"""Accounts: added, given a role, a password, removed. Each change is a line of the audit log."""

import re
import unicodedata
from dataclasses import replace

from sayso.errors import AccessError, NotFoundError
from sayso.model.account import Account, Doer, Role
from sayso.tasks.access.parts import Gate, hashed_secret
from sayso.tasks.access.passwords import refuse_weak

NAME = re.compile(r"\w[\w .@'’-]{0,62}[\w.]|\w")
"""What signs judgements: letters and digits, with single signs between them."""


def add_account(gate: Gate, name: str, password: str, role: Role | None, doer: Doer) -> Account:
    """A new account. Without a role the first one is an admin, the others are readers. Raises AccessError."""
    name = proper_name(name)
    refuse_weak(password, name)
    at = gate.now()
    chosen: Role = role or ("reader" if gate.accounts.has_accounts() else "admin")
    account = Account(
        id=f"a{hashed_secret(gate.secret())[:16]}",
        name=name,
        role=chosen,
        password=gate.passwords.hashed(password),
        made_at=at,
        password_at=at,
    )
    if not gate.accounts.add_account(account, doer.did("account_added", at, f"{name} ({chosen})")):
        raise AccessError(
            "this name is or was somebody's: it signs judgements", item=name, remedy="choose another name"
        )
    return account


def set_role(gate: Gate, name: str, role: Role, doer: Doer) -> Account:
    """Another role, from the next page on. Raises NotFoundError; AccessError for the last admin."""
    account = known_account(gate, name)
    if role != "admin":
        _refuse_last_admin(gate, account, "make somebody else an admin first")
    act = doer.did("role_changed", gate.now(), f"{account.name} ({role})")
    return gate.accounts.change_account(account.id, lambda found: replace(found, role=role), act) or account


def set_password(gate: Gate, name: str, password: str, doer: Doer) -> Account:
    """Another password; whoever is signed in with the old one is signed out. Raises NotFoundError, AccessError."""
    account = known_account(gate, name)
    refuse_weak(password, account.name)
    kept, at = gate.passwords.hashed(password), gate.now()
    changed = gate.accounts.change_account(
        account.id,
        lambda found: replace(found, password=kept, password_at=at),
        doer.did("password_changed", at, account.name),
        ends_sessions=True,
    )
    return changed or account


def remove_account(gate: Gate, name: str, doer: Doer) -> Account:
    """Nobody signs in with it any more; its name stays taken. Raises NotFoundError; AccessError for the last admin."""
    account = known_account(gate, name)
    if len(gate.accounts.accounts()) > 1:
        _refuse_last_admin(gate, account, "make somebody else an admin first, or remove the others before")
    at = gate.now()
    changed = gate.accounts.change_account(
        account.id,
        lambda found: replace(found, password="", removed_at=at),
        doer.did("account_removed", at, account.name),
        ends_sessions=True,
    )
    return changed or account


def known_account(gate: Gate, name: str) -> Account:
    """The account of that name. Raises NotFoundError."""
    found = gate.accounts.account_of(name.strip())
    if found is None or found.removed_at:
        raise NotFoundError("no such account", item=name[:100], remedy="they are listed by `sayso accounts`")
    return found


def proper_name(name: str) -> str:
    """A name as it is kept. Raises AccessError."""
    folded = " ".join(unicodedata.normalize("NFKC", name).split())
    if not NAME.fullmatch(folded):
        remedy = "take letters and digits, 64 at most, with spaces, dots or hyphens between them"
        raise AccessError("this is no name for an account", item=name[:100], remedy=remedy)
    return folded


def _refuse_last_admin(gate: Gate, account: Account, remedy: str) -> None:
    admins = [found.id for found in gate.accounts.accounts() if found.role == "admin"]
    if admins == [account.id]:
        raise AccessError("this is the only admin", item=account.name, remedy=remedy)
