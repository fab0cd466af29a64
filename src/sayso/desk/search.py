"""Search: words, "a phrase" or a prefix* in titles and texts, and in the words of claims; what means something like a sentence; who says it, where, and when."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from sayso.desk.asking import claims_within, worded_claims
from sayso.desk.carrying import carrying
from sayso.desk.kept import FromKept
from sayso.desk.parts import FromLedger, Words, page
from sayso.desk.window import FromWindow
from sayso.ledger import Ledger
from sayso.listing_ports import ANYWHERE, Within
from sayso.meaning_ports import Alike
from sayso.model.claim import Claim
from sayso.tell.quoting import gist_statement, told
from sayso.tell.snippets import snippet_parts
from sayso.tell.speakers import speaker

On = Annotated[str, Query(pattern=r"^$|^\d{4}-\d\d-\d\d$")]
router = APIRouter(default_response_class=HTMLResponse)

MOST = 50
MOST_CLAIMS = 10
MOST_ALIKE = 20


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """A statement as the page shows it, and who says it; `words` with their verb where they lean on it."""

    found: Alike
    who: str
    words: str
    claim: Claim | None


@router.get("/search")
def search(
    *,
    request: Request,
    ledger: FromLedger,
    kept: FromKept,
    window: FromWindow,
    q: Words = "",
    like: Words = "",
    who: Words = "",
    where: Words = "",
    first: On = "",
    last: On = "",
) -> HTMLResponse:
    """What was found, best first; without words the latest first."""
    within = Within(who=who.strip(), where=where.strip(), first=first, last=last)
    is_alike = bool(like.strip())
    is_asked = bool(q.strip()) or (within != ANYWHERE and not is_alike)
    hits = ledger.search(q, MOST, within=within) if is_asked else ()
    if within != ANYWHERE and is_asked:
        claims = claims_within(ledger, kept, window, q, within, hits)
    else:
        claims = worded_claims(ledger, kept, window, q) if is_asked else []
    return page(
        request,
        "search.html",
        title="Search",
        room="search",
        q=q,
        like=like,
        is_alike=is_alike,
        alike=_alike(ledger, like, within) if is_alike else (),
        waiting=ledger.without_meaning() if is_alike else 0,
        within=within,
        is_narrowed=within != ANYWHERE,
        is_asked=is_asked,
        hits=[(hit.report, snippet_parts(hit.snippet)) for hit in hits],
        claims=[(claim, gist_statement(claim)) for claim in claims[:MOST_CLAIMS]],
        claims_count=len(claims),
        carrying=carrying(ledger, kept),
        most=MOST,
    )


def _alike(ledger: Ledger, like: str, within: Within) -> list[AlikeRow]:
    """The statements nearest in meaning, with what the record holds of their claims."""
    found = ledger.alike(like, MOST_ALIKE, within=within)
    claims = {claim.id: claim for claim in ledger.listings.claims_by_id([one.claim for one in found if one.claim])}
    return [
        AlikeRow(
            one, speaker(one.statement, one.report).name, told(one.statement, one.report), claims.get(one.claim or "")
        )
        for one in found
    ]
