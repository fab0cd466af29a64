"""Search: words, "a phrase" or a prefix* in titles and texts, and in the words of claims."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from sayso.desk.kept import FromKept
from sayso.desk.parts import FromLedger, Words, page
from sayso.tell.claim_list import matches
from sayso.tell.quoting import gist_statement
from sayso.tell.snippets import snippet_parts
from sayso.tell.telling import telling_first

router = APIRouter(default_response_class=HTMLResponse)

MOST = 50
MOST_CLAIMS = 10


@router.get("/search")
def search(request: Request, ledger: FromLedger, kept: FromKept, q: Words = "") -> HTMLResponse:
    """What was found, best first."""
    hits = ledger.search(q, MOST) if q.strip() else ()
    claims = [
        claim
        for claim in kept("telling", lambda: telling_first(ledger.claims()))
        if q.strip() and matches(claim, q, "")
    ]
    return page(
        request,
        "search.html",
        title="Search",
        room="search",
        q=q,
        hits=[(hit.report, snippet_parts(hit.snippet)) for hit in hits],
        claims=[(claim, gist_statement(claim)) for claim in claims[:MOST_CLAIMS]],
        claims_count=len(claims),
        most=MOST,
    )
