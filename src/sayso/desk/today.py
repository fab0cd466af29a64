"""Today: what was taken back, who spoke, what moved, what does not fit, what is new, what was not seen."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from sayso.app import now
from sayso.desk.kept import FromKept
from sayso.desk.parts import FromLedger, page
from sayso.ledger import Ledger
from sayso.model.moment import moment
from sayso.tell.digest import ORDER, LedgerView, compose_digest
from sayso.tell.digest_rows import rows_by_section
from sayso.tell.speakers import outlet_name

router = APIRouter(default_response_class=HTMLResponse)

MOST_CLAIMS = 15
"""New claims on this page; the rest are on the claims page, and the page says so."""


@router.get("/")
def today(
    request: Request, ledger: FromLedger, kept: FromKept, since: Annotated[str | None, Query(max_length=40)] = None
) -> HTMLResponse:
    """The first screen. `since` is a moment (ISO 8601): only what came in after it."""
    view = kept("view", lambda: _view(ledger))
    made_at = now()
    if since:
        digest = compose_digest(view, made_at=made_at, since=since)
    else:
        digest = kept("digest", lambda: compose_digest(view, made_at=made_at, since=None))
    return page(
        request,
        "today.html",
        title="Today",
        room="today",
        digest=digest,
        sections=rows_by_section(digest, ORDER),
        most_claims=MOST_CLAIMS,
        counts=ledger.counts(),
        outlets_count=len({outlet_name(report) for report in view.reports} - {None}),
        last_check=max((report.collected for report in view.reports), key=moment, default=None),
        last_digest=view.digests[0] if view.digests else None,
        made_at=made_at,
    )


def _view(ledger: Ledger) -> LedgerView:
    return LedgerView(
        reports=ledger.reports(),
        claims=ledger.claims(),
        revisions=ledger.revisions(),
        conflicts=ledger.conflicts(),
        failures=ledger.failures(),
        statements=ledger.statements(),
        digests=ledger.digests(),
    )
