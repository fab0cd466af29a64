"""Tokens: what programs show instead of a password. The secret is shown once; its hash is kept."""

from dataclasses import replace

from sayso.errors import AccessError, NotFoundError
from sayso.model.account import ApiToken, Doer, Role
from sayso.model.moment import moment
from sayso.tasks.access.accounts import proper_name
from sayso.tasks.access.parts import Gate, hashed_secret
from sayso.tell.schedule import later

PREFIX = "sayso_"
"""So that scanners of leaked secrets know one when they see it."""
USED_S = 3_600.0


def add_token(gate: Gate, name: str, role: Role, days: int | None, doer: Doer) -> tuple[ApiToken, str]:
    """A new token with its secret, which nobody can show again. Raises AccessError."""
    name, at, secret = proper_name(name), gate.now(), PREFIX + gate.secret()
    token = ApiToken(
        id=hashed_secret(secret),
        name=name,
        role=role,
        made_at=at,
        made_by=doer.name,
        expires_at=later(at, days * 86_400) if days else None,
    )
    if not gate.accounts.add_token(token, doer.did("token_added", at, f"{name} ({role})")):
        raise AccessError("this name is or was another token's", item=name, remedy="choose another name")
    return token, secret


def revoke_token(gate: Gate, name: str, doer: Doer) -> ApiToken:
    """The token is refused from now on. Again changes nothing. Raises NotFoundError."""
    token = next((found for found in gate.accounts.tokens() if found.name.casefold() == name.casefold()), None)
    if token is None:
        raise NotFoundError("no such token", item=name[:100], remedy="they are listed by `sayso tokens`")
    if token.revoked_at:
        return token
    at = gate.now()
    act = doer.did("token_revoked", at, token.name)
    return gate.accounts.change_token(token.id, lambda found: replace(found, revoked_at=at), act) or token


def known_token(gate: Gate, secret: str) -> ApiToken | None:
    """The token whose secret this is; None where it is none's, revoked or expired."""
    token = gate.accounts.token(hashed_secret(secret))
    now = gate.now()
    if token is None or token.revoked_at or (token.expires_at and moment(token.expires_at) <= moment(now)):
        return None
    if token.used_at is None or moment(later(token.used_at, USED_S)) <= moment(now):
        gate.accounts.change_token(token.id, lambda found: replace(found, used_at=now), None)
    return token
