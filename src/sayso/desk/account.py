"""One's own account: role, and another password, which signs out every browser."""

from typing import Annotated

from anyio import sleep, to_thread
from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from sayso.desk.parts import page
from sayso.desk.sign_in import TURNS, held_up
from sayso.desk.visitor import FromAccess, FromCookies, FromVisitor
from sayso.errors import AccessError
from sayso.tasks.access.limits import Slowed

router = APIRouter(default_response_class=HTMLResponse)

Password = Annotated[str, Form(max_length=4_000)]


@router.get("/account")
def account(request: Request) -> HTMLResponse:
    """Who one is here."""
    return _page(request)


@router.post("/account/password")
async def change_password(
    *,
    request: Request,
    visitor: FromVisitor,
    access: FromAccess,
    cookies: FromCookies,
    old: Password = "",
    new: Password = "",
    again: Password = "",
) -> Response:
    """Another password, for who knows the one of today."""
    if not visitor.secret or not visitor.name:
        return _page(request, problem="Only who is signed in has a password.", code=400)
    if new != again:
        return _page(request, problem="The new password was not written the same way twice.", code=400)
    args = (visitor.name, old, visitor.address)
    found = await to_thread.run_sync(access.proves_password, *args, limiter=TURNS)
    if isinstance(found, Slowed):
        if found.wait_s:
            return held_up(_page(request, problem="Too many attempts. Come back later.", code=429), found)
        await sleep(found.pause_s)
        return _page(request, problem="The password of today is another one.", code=403)
    try:
        await run_in_threadpool(access.set_password, visitor.name, new, visitor.doer())
    except AccessError as error:
        return _page(request, problem=str(error), code=400)
    answer = RedirectResponse("/sign-in?changed=1", status_code=303)
    cookies.sign_in(answer, "")
    return answer


def _page(request: Request, *, problem: str = "", code: int = 200) -> HTMLResponse:
    return page(request, "account.html", code=code, title="Your account", problem=problem)
