"""Guard: which requests the desk answers, and the headers that keep its pages from reaching out.

The Host allow-list stops DNS rebinding: a page elsewhere cannot make a browser read the ledger under another name. A
change (POST) must come from the desk's own pages.
"""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
CSP = (
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Frame-Options": "DENY",
}
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class Guard:
    """ASGI middleware. A response that brings its own policy keeps it; a page is never cached by the browser."""

    def __init__(self, app: ASGIApp, hosts: frozenset[str] = LOOPBACK, *, is_https: bool = False) -> None:
        self._app = app
        self._hosts = hosts
        self._headers = {**HEADERS, "Strict-Transport-Security": "max-age=31536000"} if is_https else HEADERS

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or answer with the headers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        refusal = self._refusal(scope["method"], headers)

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    own.setdefault(name, value)
                own.setdefault(
                    "Cache-Control", "no-store" if not scope["path"].startswith("/static/") else "max-age=600"
                )
            await send(message)

        if refusal:
            await PlainTextResponse(refusal, status_code=403)(scope, receive, send_with_headers)
        else:
            await self._app(scope, receive, send_with_headers)

    def _refusal(self, method: str, headers: Headers) -> str | None:
        """Why a request is not answered; None where it is."""
        host = headers.get("host", "")
        if _name(host) not in self._hosts:
            return "This desk does not answer to that name. Open it under its own address.\n"
        if method not in SAFE and not is_same_origin(headers):
            return "A change must come from the desk's own page. Open the page again and repeat it there.\n"
        return None


def is_same_origin(headers: Headers) -> bool:
    """True where the browser says the request comes from this host's own page, or where no browser sends it.

    `Sec-Fetch-Site` decides where it is sent; else `Origin` must name the host. A program sends neither.
    """
    site = headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        return False
    origin = headers.get("origin")
    return origin is None or _host_of(origin) == headers.get("host", "").casefold()


def _host_of(origin: str) -> str | None:
    try:
        return urlsplit(origin).netloc.casefold() or None
    except ValueError:
        return None


def _name(host: str) -> str | None:
    """The host without port and brackets."""
    try:
        return urlsplit(f"//{host}").hostname
    except ValueError:
        return None
