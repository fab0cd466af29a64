"""Signing in and out: one form, one button. Failed attempts are answered ever more slowly, then not at all for a while."""

from math import ceil
from typing import Annotated

from anyio import CapacityLimiter, sleep, to_thread
from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from sayso.desk.door import own_path
from sayso.desk.parts import page
from sayso.desk.visitor import FromAccess, FromCookies, FromVisitor
from sayso.tasks.access.limits import Slowed
from sayso.tell.phrases import counted

router = APIRouter(default_response_class=HTMLResponse)

TURNS = CapacityLimiter(4)
"""Attempts at work at the same time: hashing takes time, and pages must not wait for it."""
Next = Annotated[str, Query(max_length=2_000)]
WRONG = "This name and this password do not go together."


@router.get("/sign-in")
def asking(request: Request, visitor: FromVisitor, next: Next = "/", changed: bool = False) -> Response:  # noqa: A002 - the name stands in addresses
    """The form. Who is signed in already goes on."""
    if visitor.role:
        return RedirectResponse(own_path(next), status_code=303)
    said = "The password is changed. Sign in with the new one." if changed else ""
    return _form(request, own_path(next), said=said)


@router.post("/sign-in")
async def sign_in(
    *,
    request: Request,
    visitor: FromVisitor,
    access: FromAccess,
    cookies: FromCookies,
    name: Annotated[str, Form(max_length=200)] = "",
    password: Annotated[str, Form(max_length=4_000)] = "",
    next: Annotated[str, Form(max_length=2_000)] = "/",  # noqa: A002 - as above
) -> Response:
    """Let somebody in, and lead them where they wanted to go."""
    back = own_path(next)
    if visitor.is_open:
        return RedirectResponse(back, status_code=303)
    found = await to_thread.run_sync(access.sign_in, name, password, visitor.address, limiter=TURNS)
    if isinstance(found, Slowed):
        if found.wait_s:
            return held_up(_form(request, back, name=name, problem=_wait(found), code=429), found)
        await sleep(found.pause_s)
        return _form(request, back, name=name, problem=WRONG, code=403)
    if visitor.secret:
        await run_in_threadpool(access.sign_out, visitor.secret, visitor.doer())
    answer = RedirectResponse(back, status_code=303)
    cookies.sign_in(answer, found.secret)
    return answer


@router.post("/sign-out")
def sign_out(visitor: FromVisitor, access: FromAccess, cookies: FromCookies) -> Response:
    """End this session."""
    if visitor.secret:
        access.sign_out(visitor.secret, visitor.doer())
    answer = RedirectResponse("/sign-in", status_code=303)
    cookies.sign_in(answer, "")
    return answer


def held_up(answer: HTMLResponse, found: Slowed) -> HTMLResponse:
    """The answer to too many attempts, with when to come back."""
    answer.headers["Retry-After"] = str(ceil(found.wait_s))
    return answer


def _wait(found: Slowed) -> str:
    return f"Too many attempts. Nobody is heard for {counted(ceil(found.wait_s / 60), 'minute')}."


def _form(
    request: Request, back: str, *, name: str = "", problem: str = "", said: str = "", code: int = 200
) -> HTMLResponse:
    return page(request, "sign_in.html", code=code, title="Sign in", back=back, name=name, problem=problem, said=said)
