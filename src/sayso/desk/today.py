"""Today: what was taken back, who spoke, what moved, what does not fit, what is new, what was not seen."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from sayso.app import now
from sayso.desk.kept import FromKept, Kept
from sayso.desk.looked import last_look, remember
from sayso.desk.parts import FromLedger, page
from sayso.desk.shelf import MaybeShelf
from sayso.desk.window import FromWindow, Window
from sayso.ledger import Ledger
from sayso.model.moment import moment
from sayso.model.words import Iso
from sayso.shelf import Shelf
from sayso.tell.digest import ORDER, LedgerView, compose_digest, compose_new_claims
from sayso.tell.digest_rows import DigestRow, digest_rows, rows_by_section

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
    shelf: MaybeShelf,
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
    watched, watched_left_out = _watched_claims(ledger, shelf, kept, view, since)
    sections = {**sections, "new_claims": _others(sections["new_claims"], watched)}
    shown = {name: rows[:MOST_ROWS] for name, rows in sections.items()}
    looked_before, seen = last_look(request, made_at)
    answer = page(
        request,
        "today.html",
        title="Today",
        room="today",
        digest=digest,
        sections=shown,
        watched_claims=watched,
        watched_left_out=watched_left_out,
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


def _watched_claims(
    ledger: Ledger, shelf: Shelf | None, kept: Kept, view: LedgerView, since: Iso | None
) -> tuple[list[DigestRow], int]:
    """The new claims of the stories that the reader watches, and how many more there are."""
    keys = sorted(item.key for item in shelf.watched() if item.kind == "story") if shelf else []
    if not keys:
        return [], 0

    def made() -> tuple[list[DigestRow], int]:
        told = {claim for story in ledger.listings.stories_of_reports(keys) for claim in story.claims}
        items, left_out_count = compose_new_claims(view, told, since=since)
        return digest_rows(items), left_out_count

    return kept(f"watched {since} {keys}", made, is_renewed=False)


def _others(rows: list[DigestRow], watched: list[DigestRow]) -> list[DigestRow]:
    """The rows of new claims without those that stand among the watched ones."""
    told = {row.lead.claim for row in watched}
    return [row for row in rows if row.lead.claim not in told]


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
