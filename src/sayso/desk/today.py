"""Today: what was taken back, who spoke, what moved, what does not fit, what is new, what was not seen."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from sayso.app import now
from sayso.desk.kept import FromKept
from sayso.desk.looked import last_look, remember
from sayso.desk.parts import FromLedger, page
from sayso.desk.window import FromWindow, Window
from sayso.ledger import Ledger
from sayso.model.moment import moment
from sayso.tell.digest import ORDER, LedgerView, compose_digest
from sayso.tell.digest_rows import rows_by_section

router = APIRouter(default_response_class=HTMLResponse)

MOST_CLAIMS = 15
"""New claims on this page; the rest are on the claims page, and the page says so."""
MOST_DIGESTS = 100
"""Of which it is looked up whether they told readers what is taken back now."""
MOST_ROWS = 60
"""Rows of one section."""


@router.get("/")
def today(
    *,
    request: Request,
    ledger: FromLedger,
    kept: FromKept,
    window: FromWindow,
    since: Annotated[str | None, Query(max_length=40)] = None,
) -> HTMLResponse:
    """The first screen. `since` is a moment (ISO 8601): only what came in after it."""

    def view_now() -> LedgerView:
        return kept("view", lambda: _view(ledger, window))

    view = view_now()
    made_at = now()
    if since:
        digest = compose_digest(view, made_at=made_at, since=since)
    else:
        digest = kept("digest", lambda: compose_digest(view_now(), made_at=now(), since=None))
    sections = rows_by_section(digest, ORDER)
    shown = {name: rows[:MOST_ROWS] for name, rows in sections.items()}
    looked_before, seen = last_look(request, made_at)
    answer = page(
        request,
        "today.html",
        title="Today",
        room="today",
        digest=digest,
        sections=shown,
        cut_count=sum(map(len, sections.values())) - sum(map(len, shown.values())),
        window=window,
        most_claims=MOST_CLAIMS,
        counts=kept("counts", ledger.counts),
        outlets_count=len(kept("outlets", ledger.listings.outlets)),
        last_check=max((report.collected for report in view.reports), key=moment, default=None),
        last_digest=view.digests[0] if view.digests else None,
        made_at=made_at,
        looked_before=looked_before,
    )
    remember(answer, looked_before, seen)
    return answer


def _view(ledger: Ledger, window: Window) -> LedgerView:
    return LedgerView(
        reports=window.reports(),
        claims=window.claims(),
        revisions=window.revisions(),
        conflicts=window.conflicts(),
        failures=ledger.failures(),
        statements=window.statements(),
        digests=ledger.listings.latest_digests(MOST_DIGESTS),
    )
