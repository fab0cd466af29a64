"""Search: words, "a phrase" or a prefix* in titles and texts, and in the words of claims."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from sayso.desk.asking import worded_claims
from sayso.desk.carrying import carrying
from sayso.desk.kept import FromKept
from sayso.desk.parts import FromLedger, Words, page
from sayso.desk.window import FromWindow
from sayso.tell.quoting import gist_statement
from sayso.tell.snippets import snippet_parts

router = APIRouter(default_response_class=HTMLResponse)

MOST = 50
MOST_CLAIMS = 10


@router.get("/search")
def search(request: Request, ledger: FromLedger, kept: FromKept, window: FromWindow, q: Words = "") -> HTMLResponse:
    """What was found, best first."""
    hits = ledger.search(q, MOST) if q.strip() else ()
    claims = worded_claims(ledger, kept, window, q) if q.strip() else []
    return page(
        request,
        "search.html",
        title="Search",
        room="search",
        q=q,
        hits=[(hit.report, snippet_parts(hit.snippet)) for hit in hits],
        claims=[(claim, gist_statement(claim)) for claim in claims[:MOST_CLAIMS]],
        claims_count=len(claims),
        carrying=carrying(ledger, kept),
        most=MOST,
    )
