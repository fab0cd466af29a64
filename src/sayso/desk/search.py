"""Search: words, "a phrase" or a prefix* in titles and texts, and in the words of claims; who says it, where, and when."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from sayso.desk.asking import claims_within, worded_claims
from sayso.desk.carrying import carrying
from sayso.desk.kept import FromKept
from sayso.desk.parts import FromLedger, Words, page
from sayso.desk.window import FromWindow
from sayso.listing_ports import ANYWHERE, Within
from sayso.tell.quoting import gist_statement
from sayso.tell.snippets import snippet_parts

On = Annotated[str, Query(pattern=r"^$|^\d{4}-\d\d-\d\d$")]
router = APIRouter(default_response_class=HTMLResponse)

MOST = 50
MOST_CLAIMS = 10


@router.get("/search")
def search(
    *,
    request: Request,
    ledger: FromLedger,
    kept: FromKept,
    window: FromWindow,
    q: Words = "",
    who: Words = "",
    where: Words = "",
    first: On = "",
    last: On = "",
) -> HTMLResponse:
    """What was found, best first; without words the latest first."""
    within = Within(who=who.strip(), where=where.strip(), first=first, last=last)
    is_asked = bool(q.strip()) or within != ANYWHERE
    hits = ledger.search(q, MOST, within=within) if is_asked else ()
    if within != ANYWHERE:
        claims = claims_within(ledger, kept, window, q, within, hits)
    else:
        claims = worded_claims(ledger, kept, window, q) if is_asked else []
    return page(
        request,
        "search.html",
        title="Search",
        room="search",
        q=q,
        within=within,
        is_narrowed=within != ANYWHERE,
        is_asked=is_asked,
        hits=[(hit.report, snippet_parts(hit.snippet)) for hit in hits],
        claims=[(claim, gist_statement(claim)) for claim in claims[:MOST_CLAIMS]],
        claims_count=len(claims),
        carrying=carrying(ledger, kept),
        most=MOST,
    )
