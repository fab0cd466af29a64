"""Door: who asks, whether they may, and whether a change comes from a form of ours. Behind the guard, before the pages."""

import secrets
from urllib.parse import parse_qs, quote, urlsplit

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sayso.access import Access
from sayso.api.problems import problem
from sayso.desk.guard import SAFE
from sayso.desk.parts import page
from sayso.desk.rights import API, Right, is_allowed, right_of
from sayso.desk.visitor import Cookies, Visitor

MOST_BODY = 1_000_000
FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
"""Headers of a proxy: through one, anybody may be asking."""
FORM = "application/x-www-form-urlencoded"


class Door:
    """ASGI middleware. It leaves who asks in `request.state.visitor`."""

    def __init__(self, app: ASGIApp, *, access: Access, cookies: Cookies, must_sign_in: bool) -> None:
        self._app = app
        self._access = access
        self._cookies = cookies
        self._must_sign_in = must_sign_in

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or let through."""
        if scope["type"] != "http" or scope["path"].startswith("/static/"):
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        right = right_of(request.method, request.url.path)
        visitor = await run_in_threadpool(self._visitor, request)
        scope.setdefault("state", {})["visitor"] = visitor
        refusal = await run_in_threadpool(self._refusal, request, visitor, right)
        if refusal is None and request.method not in SAFE and visitor.way != "api":
            body = await _body(receive)
            refusal = _unproven(request, visitor, right, body)
            receive = _again(body or b"", receive)
        answer = refusal or self._app
        await answer(scope, receive, self._with_seed(request, visitor, send))

    def _visitor(self, request: Request) -> Visitor:
        """Who asks: a program by its token, a browser by its session, anybody where there are no accounts."""
        address = request.client.host if request.client else ""
        session, seed = self._cookies.secrets(request.cookies)
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.casefold() == "bearer" and (known := self._access.known_token(token.strip())):
            return Visitor(role=known.role, name=f"token {known.name}", way="api", address=address)
        if scheme.casefold() != "bearer" and session and (account := self._access.signed_in(session)):
            return Visitor(role=account.role, name=account.name, account=account.id, address=address, secret=session)
        is_open = not self._must_sign_in and not self._access.has_accounts()
        seed = seed or secrets.token_urlsafe(24)
        return Visitor(role="admin" if is_open else None, is_open=is_open, address=address, seed=seed)

    def _refusal(self, request: Request, visitor: Visitor, right: Right | None) -> Response | None:
        """Why a request is not answered; None where it is."""
        is_api = request.url.path.startswith(f"{API}/")
        if visitor.is_open:
            forwarded = any(name in request.headers for name in FORWARDED)
            words = "This desk has no accounts and answers nobody through a proxy. Make one with “sayso accounts add”."
            return _refused(request, 403, "Not through a proxy", words) if forwarded else None
        if not is_allowed(visitor.role, right):
            return _not_allowed(request, visitor, right)
        if visitor.name and (is_api or visitor.way == "api"):
            wait = self._access.take_request(visitor.name.casefold())
            if wait:
                said = "More requests than one token may make in a minute."
                return _refused(request, 429, "Too many requests", said, {"Retry-After": str(int(wait) + 1)})
        return None

    def _with_seed(self, request: Request, visitor: Visitor, send: Send) -> Send:
        """Give a browser without a session the secret that its forms are known by, with the first page."""
        _, known = self._cookies.secrets(request.cookies)
        if known or not visitor.seed:
            return send

        async def send_with_cookie(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if headers.get("content-type", "").startswith("text/html"):
                    headers.append("set-cookie", self._cookies.written(self._cookies.names()[1], visitor.seed))
            await send(message)

        return send_with_cookie


def _not_allowed(request: Request, visitor: Visitor, right: Right | None) -> Response:
    """Nobody signed in, or not with that role; what has no row is not there for anybody who asks."""
    if visitor.role is not None:
        if right is None:
            return _refused(request, 404, "No such page", f"There is no page at {request.url.path}.")
        said = f"This is for {right.need}s; you are signed in as {visitor.role}."
        return _refused(request, 403, "Not with this role", said)
    if request.url.path.startswith(f"{API}/") or "authorization" in request.headers:
        said = "Send a token that holds, as Authorization: Bearer."
        return _refused(request, 401, "Sign in first", said, {"WWW-Authenticate": 'Bearer realm="sayso"'})
    if request.method in SAFE:
        asked = quote(_asked(request), safe="/")
        return RedirectResponse(f"/sign-in?next={asked}" if asked != "/" else "/sign-in", status_code=303)
    back = quote(_came_from(request), safe="/")
    return page(request, "signed_out.html", code=403, title="You are signed out", room=None, back=back)


def _unproven(request: Request, visitor: Visitor, right: Right | None, body: bytes | None) -> Response | None:
    """Why a change is not made: it is too long, or does not carry the token of the form."""
    if body is None:
        return _refused(request, 413, "Too long", f"A form holds {MOST_BODY} bytes at most.")
    if right is not None and not right.by_form:
        return None
    shown = request.headers.get("x-form-token") or _field(request.headers, body)
    if visitor.form_token and secrets.compare_digest(shown.encode("utf-8", "replace"), visitor.form_token.encode()):
        return None
    said = "This form is not from a page that was just open here. Open the page again and repeat it there."
    return _refused(request, 403, "That did not work", said)


def _refused(request: Request, status: int, title: str, said: str, headers: dict[str, str] | None = None) -> Response:
    """A page for people, a problem for programs."""
    if request.url.path.startswith(f"{API}/"):
        return problem(status, title, said, headers=headers)
    answer = page(request, "failure.html", code=status, title=title, message=said)
    answer.headers.update(headers or {})
    return answer


def _asked(request: Request) -> str:
    """Where somebody wanted to go, to lead them there after they signed in."""
    return request.url.path + (f"?{request.url.query}" if request.url.query else "")


def _came_from(request: Request) -> str:
    """The page of ours that a form was on, as the browser says; the first one where it does not."""
    try:
        found = urlsplit(request.headers.get("referer", ""))
    except ValueError:
        return "/"
    if found.netloc.casefold() != request.headers.get("host", "").casefold():
        return "/"
    return own_path(found.path + (f"?{found.query}" if found.query else ""))


def own_path(written: str) -> str:
    """A path of ours; what could lead elsewhere, or is no page to come back to, is the first page."""
    is_ours = written.startswith("/") and written[1:2] not in ("/", "\\") and written.isprintable()
    return written if is_ours and "\\" not in written and not written.startswith("/sign-") else "/"


def _field(headers: Headers, body: bytes) -> str:
    if headers.get("content-type", "").partition(";")[0].strip().casefold() != FORM:
        return ""
    try:
        return parse_qs(body.decode("latin-1"), max_num_fields=2_000).get("form_token", [""])[0]
    except ValueError:
        return ""


async def _body(receive: Receive) -> bytes | None:
    """All that was sent; None where it is too long."""
    body = b""
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message["type"] == "http.request" and message.get("more_body", False)
        if len(body) > MOST_BODY:
            return None
    return body


def _again(body: bytes, receive: Receive) -> Receive:
    """What was read already, for the page to read."""
    left = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive_again() -> Message:
        return left.pop() if left else await receive()

    return receive_again
