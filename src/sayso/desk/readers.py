"""The readers' door: the digests, their feeds, and the pages to subscribe and leave. Nothing else of the desk."""

from importlib.resources import files
from urllib.parse import urlsplit

from fastapi import APIRouter, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, PlainTextResponse
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from sayso.desk import digest_feeds, subscribing
from sayso.desk.digests import MAIL_POLICY, find_digest
from sayso.desk.guard import LOOPBACK, Guard
from sayso.desk.kept import Kept
from sayso.desk.parts import FromLedger
from sayso.desk.subscribing import FromDispatch, reader_page
from sayso.errors import ConfigError, NotFoundError, SaysoError
from sayso.ledger import Ledger
from sayso.tell.digest_html import digest_as_html
from sayso.tell.digest_letter import subject
from sayso.tell.digest_text import digest_as_text

router = APIRouter(default_response_class=HTMLResponse)


def create_readers_app(ledger: Ledger) -> FastAPI:
    """What may face the public net, under the settings' public address. Raises ConfigError without one."""
    host = urlsplit(ledger.config.public_address).hostname
    if not host:
        raise ConfigError("readers need an address", item="public_address", remedy="set it to https://your.domain")
    app = FastAPI(title="Sayso", docs_url=None, redoc_url=None, openapi_url=None)
    app.state.ledger = ledger
    app.state.kept = Kept(ledger)
    for part in (digest_feeds, subscribing):
        app.include_router(part.router)
    app.include_router(router)
    app.mount("/static", StaticFiles(directory=str(files("sayso.desk") / "static")), name="static")
    for kind in (SaysoError, HTTPException, RequestValidationError):
        app.add_exception_handler(kind, _failed)
    app.add_middleware(Guard, hosts=LOOPBACK | {host})
    return app


def _failed(request: Request, error: Exception) -> HTMLResponse:
    """What does not work, without a word of what is inside."""
    code = error.status_code if isinstance(error, HTTPException) else 404 if isinstance(error, NotFoundError) else 400
    said = "There is no such page here." if code == 404 else "That cannot be asked here."
    return reader_page(request, "said.html", title="That did not work", said=said, code=code)


@router.get("/")
@router.get("/digests")
def digests(request: Request, dispatch: FromDispatch) -> HTMLResponse:
    """The newest digests."""
    letter = dispatch.letter()
    found = [(digest.id, subject(digest, letter)) for digest in dispatch.feed()]
    return reader_page(request, "digests.html", title="Digests", digests=found)


@router.get("/digests/{digest_id}.txt")
def digest_text(ledger: FromLedger, dispatch: FromDispatch, digest_id: str) -> PlainTextResponse:
    """A digest as plain text."""
    text = digest_as_text(find_digest(ledger, digest_id), dispatch.letter())
    return PlainTextResponse(text.encode("utf-8", "replace"))


@router.get("/digests/{digest_id}")
def digest(ledger: FromLedger, dispatch: FromDispatch, digest_id: str) -> HTMLResponse:
    """A digest under its permanent address: the mail, with every quotation linked to where it was printed."""
    text = digest_as_html(find_digest(ledger, digest_id), dispatch.letter()).encode("utf-8", "replace")
    return HTMLResponse(text, headers={"Content-Security-Policy": MAIL_POLICY})
