"""Settings: what is the reader's own; for admins, read-only, how this ledger is set up and where each setting came from."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from sayso.desk.kept import FromKept
from sayso.desk.parts import FromLedger, page
from sayso.desk.shelf import MaybeShelf
from sayso.desk.views import view_links
from sayso.desk.visitor import FromVisitor
from sayso.desk.window import FromWindow

router = APIRouter(default_response_class=HTMLResponse)


@router.get("/settings")
def settings(  # noqa: PLR0917 - what the page is made of
    request: Request, ledger: FromLedger, kept: FromKept, window: FromWindow, shelf: MaybeShelf, visitor: FromVisitor
) -> HTMLResponse:
    """Nothing is set here but one's own; the rest says how it is set."""
    is_admin = visitor.role == "admin"
    return page(
        request,
        "settings.html",
        title="Settings",
        zone=ledger.config.zone,
        edition=ledger.config.edition.replace("_", " "),
        views=view_links(shelf.views(), kept, window) if shelf else [],
        watched_count=len(shelf.watched()) if shelf else 0,
        groups=ledger.settings() if is_admin else (),
        megabytes=ledger.size() / 1_000_000 if is_admin else 0.0,
        counts=kept("counts", ledger.counts) if is_admin else None,
    )
