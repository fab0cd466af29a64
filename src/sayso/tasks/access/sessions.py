"""Sessions: signing in, being known from page to page, signing out."""

from dataclasses import dataclass, replace

from sayso.model.account import Account, Doer, Session
from sayso.model.moment import moment
from sayso.model.words import Iso
from sayso.tasks.access.accounts import known_account
from sayso.tasks.access.limits import Slowed
from sayso.tasks.access.parts import Gate, hashed_secret
from sayso.tell.schedule import later

UNKNOWN = "(no such account)"
"""Who failed to sign in under a name that is nobody's: people type passwords into the wrong field."""
TOUCH_S = 60.0
"""When somebody was seen is kept to the minute: not every page writes."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody came in; the secret goes into their browser's cookie, and nowhere else."""

    secret: str
    account: Account


def sign_in(gate: Gate, name: str, password: str, address: str) -> SignedIn | Slowed:
    """Let somebody in, or tell how long they have to wait."""
    slowed = gate.attempts.begin(name, address)
    account = gate.accounts.account_of(name.strip())
    account = account if account and not account.removed_at else None
    doer = Doer(account.name if account else UNKNOWN, "desk", address)
    if slowed.wait_s:
        return slowed
    at = gate.now()
    if not gate.passwords.fits(password, account.password if account else None) or account is None:
        gate.accounts.note(doer.did("sign_in_failed", at))
        if gate.attempts.is_full(name, address):
            gate.accounts.note(doer.did("sign_in_held_up", at))
        return slowed
    gate.attempts.forgive(name, address)
    _renew_hash(gate, account, password)
    gate.accounts.sweep_sessions(later(at, -gate.most_s), later(at, -gate.idle_s))
    return _begin(gate, account, at, doer)


def _begin(gate: Gate, account: Account, at: Iso, doer: Doer) -> SignedIn:
    secret = gate.secret()
    session = Session(id=hashed_secret(secret), account=account.id, made_at=at, seen_at=at)
    gate.accounts.save_session(session, doer.did("signed_in", at))
    return SignedIn(secret, account)


def _renew_hash(gate: Gate, account: Account, password: str) -> None:
    """A hash of older parameters is made anew while the password is at hand."""
    if gate.passwords.is_outdated(account.password):
        kept = gate.passwords.hashed(password)
        gate.accounts.change_account(account.id, lambda found: replace(found, password=kept), None)


def signed_in(gate: Gate, secret: str) -> Account | None:
    """Whose session this secret is; None where it is nobody's or has expired."""
    found = gate.accounts.session(hashed_secret(secret))
    if found is None:
        return None
    session, account = found
    now = gate.now()
    if account.removed_at or _is_over(gate, session, now):
        gate.accounts.end_session(session.id, None)
        return None
    if moment(later(session.seen_at, min(TOUCH_S, gate.idle_s / 4))) <= moment(now):
        gate.accounts.touch_session(session.id, now)
    return account


def _is_over(gate: Gate, session: Session, now: Iso) -> bool:
    ends = min(moment(later(session.made_at, gate.most_s)), moment(later(session.seen_at, gate.idle_s)))
    return ends <= moment(now)


def sign_out(gate: Gate, secret: str, doer: Doer) -> None:
    """End a session; again changes nothing but says so in the log."""
    gate.accounts.end_session(hashed_secret(secret), doer.did("signed_out", gate.now()))


def proves_password(gate: Gate, name: str, password: str, address: str) -> bool | Slowed:
    """True where it is the account's password; asking counts as an attempt to sign in."""
    slowed = gate.attempts.begin(name, address)
    if slowed.wait_s:
        return slowed
    if not gate.passwords.fits(password, known_account(gate, name).password):
        return slowed
    gate.attempts.forgive(name, address)
    return True
