"""Digests: each as it was sent, on the web, as plain text and as the mail."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, PlainTextResponse

from sayso.desk.parts import FromLedger, Offset, PartName, listed, page, paging
from sayso.ledger import Ledger
from sayso.model.digest import Digest
from sayso.tell.digest import ORDER
from sayso.tell.digest_html import digest_as_mail
from sayso.tell.digest_letter import ON_THE_WEB
from sayso.tell.digest_rows import rows_by_section
from sayso.tell.digest_text import digest_as_text

router = APIRouter(default_response_class=HTMLResponse)

PAGE = 25
"""Digests on a page of their list."""
MOST_ROWS = 40
"""Of each section on a digest's page; a section has pages of its own."""

MAIL_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""The mail's page brings its style along, inlined; it runs nothing and loads nothing."""


@router.get("/digests")
def digests(request: Request, ledger: FromLedger, offset: Offset = 0) -> HTMLResponse:
    """Digests, newest first."""
    shown = ledger.listings.latest_digests(PAGE, offset)
    return page(
        request,
        "digests.html",
        title="Digests",
        room="digests",
        digests=shown,
        paging=paging(request, offset, len(shown), ledger.listings.digests_count(), PAGE),
    )


@router.get("/digests/{digest_id}.txt")
def digest_text(ledger: FromLedger, digest_id: str) -> PlainTextResponse:
    """A digest as plain text."""
    return PlainTextResponse(digest_as_text(find_digest(ledger, digest_id)).encode("utf-8", "replace"))


@router.get("/digests/{digest_id}.html")
def digest_mail(ledger: FromLedger, digest_id: str) -> HTMLResponse:
    """A digest as its mail: one file, its style inside; of a long one as much as a mail can hold."""
    text = digest_as_mail(find_digest(ledger, digest_id), ON_THE_WEB).encode("utf-8", "replace")
    return HTMLResponse(text, headers={"Content-Security-Policy": MAIL_POLICY})


@router.get("/digests/{digest_id}")
def digest(
    request: Request, ledger: FromLedger, digest_id: str, part: PartName = "", offset: Offset = 0
) -> HTMLResponse:
    """A digest as a page; all of one of its sections with `part`."""
    found = find_digest(ledger, digest_id)
    rows = {str(name): held for name, held in rows_by_section(found, ORDER).items() if held}
    sections, pages = listed(request, rows, part, offset, MOST_ROWS)
    return page(request, "digest.html", title="Digest", room="digests", digest=found, sections=sections, paging=pages)


def find_digest(ledger: Ledger, digest_id: str) -> Digest:
    """A digest by its id. Raises NotFoundError."""
    return ledger.listings.digest(digest_id)
