"""Accounts and tokens: who may open the desk, and what programs show instead of a password. For admins.

Every change is a form of its own, made by the same tasks as at the command line, and a line of the audit log.
"""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from starlette.responses import Response

from sayso.access import Access
from sayso.desk.parts import page
from sayso.desk.visitor import FromAccess, FromVisitor
from sayso.errors import AccessError, SaysoError
from sayso.model.account import ROLES, ApiToken, Role

router = APIRouter(default_response_class=HTMLResponse)

Name = Annotated[str, Form(max_length=200)]
Password = Annotated[str, Form(max_length=4_000)]
MOST_DAYS = 3_650


@router.get("/accounts")
def accounts(request: Request, access: FromAccess) -> HTMLResponse:
    """Both lists, with their forms."""
    return _page(request, access)


@router.post("/accounts")
def add_account(
    *,
    request: Request,
    access: FromAccess,
    visitor: FromVisitor,
    name: Name = "",
    role: Name = "reader",
    new: Password = "",
    again: Password = "",
) -> Response:
    """A new account; the first one is an admin, whatever was chosen: somebody has to be."""
    wanted = role if access.has_accounts() else "admin"
    return _done(request, access, lambda: access.add(name, _twice(new, again), _role(wanted), visitor.doer()))


@router.post("/accounts/role")
def set_role(request: Request, access: FromAccess, visitor: FromVisitor, name: Name = "", role: Name = "") -> Response:
    """Another role, from the next page on."""
    return _done(request, access, lambda: access.set_role(name, _role(role), visitor.doer()))


@router.post("/accounts/password")
def set_password(
    *,
    request: Request,
    access: FromAccess,
    visitor: FromVisitor,
    name: Name = "",
    new: Password = "",
    again: Password = "",
) -> Response:
    """Another password for somebody, who is signed out everywhere."""
    return _done(request, access, lambda: access.set_password(name, _twice(new, again), visitor.doer()))


@router.post("/accounts/remove")
def remove_account(request: Request, access: FromAccess, visitor: FromVisitor, name: Name = "") -> Response:
    """Nobody signs in with it any more; its name stays taken."""
    return _done(request, access, lambda: access.remove(name, visitor.doer()))


@router.post("/tokens")
def add_token(
    *,
    request: Request,
    access: FromAccess,
    visitor: FromVisitor,
    name: Name = "",
    role: Name = "reader",
    days: Name = "90",
) -> HTMLResponse:
    """A token for a program; its secret stands on this answer, and on no other page."""
    try:
        token, secret = access.add_token(name, _role(role), _days(days), visitor.doer())
    except SaysoError as error:
        return _page(request, access, problem=str(error), code=400)
    return _page(request, access, token=token, secret=secret)


@router.post("/tokens/revoke")
def revoke_token(request: Request, access: FromAccess, visitor: FromVisitor, name: Name = "") -> Response:
    """Refuse a token from now on."""
    return _done(request, access, lambda: access.revoke_token(name, visitor.doer()))


def _done(request: Request, access: Access, change: Callable[[], object]) -> Response:
    """Make a change, and show the lists as they stand then, or what was wrong with it."""
    try:
        change()
    except SaysoError as error:
        return _page(request, access, problem=str(error), code=400)
    return RedirectResponse("/accounts", status_code=303)


def _twice(new: str, again: str) -> str:
    if new != again:
        raise AccessError("the password was not written the same way twice", remedy="write it again")
    return new


def _role(written: str) -> Role:
    if written not in ROLES:
        raise AccessError("this is no role", item=written[:40], remedy=f"it is one of {', '.join(ROLES)}")
    return written


def _days(written: str) -> int | None:
    """How long a token holds; none: until it is revoked."""
    if not (written.isascii() and written.isdigit() and int(written) <= MOST_DAYS):
        raise AccessError("this is no number of days", item=written[:40], remedy=f"write 0 to {MOST_DAYS}; 0: no end")
    return int(written) or None


def _page(
    request: Request,
    access: Access,
    *,
    problem: str = "",
    code: int = 200,
    token: ApiToken | None = None,
    secret: str | None = None,
) -> HTMLResponse:
    return page(
        request,
        "accounts.html",
        code=code,
        title="Accounts and tokens",
        problem=problem,
        accounts=access.accounts(),
        tokens=access.tokens(),
        roles=ROLES,
        token=token,
        secret=secret,
    )
