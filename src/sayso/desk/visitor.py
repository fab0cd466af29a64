"""Visitor: who is at the desk, as what, and how their forms are known as ours."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Annotated

from fastapi import Depends, Request
from starlette.responses import Response

from sayso.access import Access
from sayso.model.account import Doer, Role, Way
from sayso.model.shelf import OF_THE_LEDGER
from sayso.tell.plain import harmless


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Who asks. Without `role` nobody has signed in."""

    role: Role | None = None
    name: str | None = None
    """Of the account or token; null where nobody has signed in, or nobody needs to."""
    account: str | None = None
    """The id of the account that is signed in."""
    is_open: bool = False
    """There are no accounts: whoever is at this machine may do everything."""
    way: Way = "desk"
    address: str = ""
    secret: str = field(default="", repr=False)
    """Of the session."""
    seed: str = field(default="", repr=False)
    """A secret of this browser, for forms where there is no session."""

    @property
    def form_token(self) -> str:
        """What a form must carry: no page elsewhere can know it, for it cannot read the cookie or our pages."""
        own = self.secret or self.seed
        return sha256(f"form {own}".encode()).hexdigest() if own else ""

    @property
    def may_judge(self) -> bool:
        """True for analysts and admins."""
        return self.role in ("analyst", "admin")

    @property
    def owner(self) -> str | None:
        """Whose shelf they have: the account's, or the ledger's where there are none. A token has no shelf."""
        return OF_THE_LEDGER if self.is_open else self.account

    def doer(self) -> Doer:
        """For the audit log."""
        return Doer(self.name or "(not signed in)", self.way, self.address)


NOBODY = Visitor()


@dataclass(frozen=True, slots=True)
class Cookies:
    """The desk's two cookies. Behind https no other host and no unencrypted page can set them (`__Host-`)."""

    is_https: bool

    def names(self) -> tuple[str, str]:
        """Of the session, and of the seed of forms."""
        prefix = "__Host-" if self.is_https else ""
        return f"{prefix}sayso", f"{prefix}sayso-form"

    def secrets(self, cookies: Mapping[str, str]) -> tuple[str, str]:
        """What a browser sent."""
        session, seed = self.names()
        return harmless(cookies.get(session, ""))[:200], harmless(cookies.get(seed, ""))[:200]

    def written(self, name: str, value: str) -> str:
        """The header that sets a cookie until the browser is closed; an empty value takes it away."""
        parts = [f"{name}={value}", "Path=/", "HttpOnly", "SameSite=Lax"]
        if self.is_https:
            parts.append("Secure")
        if not value:
            parts.append("Max-Age=0")
        return "; ".join(parts)

    def sign_in(self, answer: Response, secret: str) -> None:
        """Keep a session in the browser; an empty secret takes it out."""
        answer.headers.append("set-cookie", self.written(self.names()[0], secret))


def visitor_of(request: Request) -> Visitor:
    """Who asks, as the door has found out."""
    found: Visitor = getattr(request.state, "visitor", NOBODY)
    return found


def _access(request: Request) -> Access:
    access: Access = request.app.state.access
    return access


def _cookies(request: Request) -> Cookies:
    cookies: Cookies = request.app.state.cookies
    return cookies


FromVisitor = Annotated[Visitor, Depends(visitor_of)]
FromAccess = Annotated[Access, Depends(_access)]
FromCookies = Annotated[Cookies, Depends(_cookies)]
