"""Today: what was taken back, who spoke, what is new and what moved, what does not fit, what is unsettled, what was not seen."""

from collections.abc import Mapping, Sequence
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from sayso.app import now
from sayso.desk import today_lists
from sayso.desk.kept import FromKept, Kept
from sayso.desk.looked import last_look, remember
from sayso.desk.parts import FromLedger, Offset, Paging, PartName, Section, listed, page
from sayso.desk.shelf import MaybeShelf
from sayso.desk.today_lists import Yours
from sayso.desk.window import FromWindow, Window
from sayso.ledger import Ledger
from sayso.model.digest import Digest
from sayso.model.moment import day, moment
from sayso.model.words import Iso
from sayso.tell.claim_list import ClaimLine
from sayso.tell.digest import ORDER, LedgerView, compose_digest, compose_new_claims
from sayso.tell.digest_rows import DigestRow, digest_rows, rows_by_section
from sayso.tell.extents import extent

router = APIRouter(default_response_class=HTMLResponse)

SECTIONS = (
    "taken_back",
    "by_those_concerned",
    "watched_claims",
    "moved",
    "does_not_add_up",
    "relays",
    "new_claims",
    "single",
    "silent",
    "to_check",
    "open",
)
"""In the order in which they are read."""
MOST_CLAIMS = 15
"""New claims on this page; the rest are on the claims page, and the page says so."""
MOST_DIGESTS = 100
"""Of which it is looked up whether they told readers what is taken back now."""
MOST_ROWS = 60
"""Rows of one section; a section has pages of its own."""


@router.get("/")
def today(
    *,
    request: Request,
    ledger: FromLedger,
    kept: FromKept,
    window: FromWindow,
    shelf: MaybeShelf,
    since: Annotated[str | None, Query(max_length=40)] = None,
    part: PartName = "",
    offset: Offset = 0,
) -> HTMLResponse:
    """The first screen. `since` is a moment (ISO 8601): only what came in after it; all of one section with `part`."""
    made_at = now()
    view, digest = _digest(ledger, kept, window, since, made_at)
    mine = today_lists.yours(ledger, shelf)
    watched, watched_left_out = _watched_claims(kept, view, mine, since)
    rows = rows_by_section(digest, ORDER)
    unlike, relays = today_lists.relays_apart(rows["does_not_add_up"])
    new = _others(rows["new_claims"], watched)
    fresh: dict[str, Sequence[object]] = {
        **{str(name): held for name, held in rows.items()},
        "taken_back": today_lists.told_as_yours(ledger, kept, window, rows["taken_back"], mine),
        "does_not_add_up": unlike,
        "relays": relays,
    }
    standing: dict[str, Sequence[object]] = {
        "single": (single := today_lists.single(kept, window)),
        "silent": today_lists.silent(kept, window),
        "to_check": today_lists.doubtful(kept, window, since),
    }
    sections, pages = _sections(request, fresh, standing, part, offset)
    if not pages:
        sections |= {"watched_claims": _first(watched), "new_claims": _first(new)}
    singles = single[offset : offset + len(sections["single"].rows)] if "single" in sections else []
    lines = today_lists.single_lines(ledger, singles)
    looked_before, seen = last_look(request, made_at)
    answer = page(
        request,
        "today.html",
        title="Today",
        room="today",
        digest=digest,
        sections={name: sections[name] for name in SECTIONS if name in sections},
        paging=pages,
        watched_left_out=watched_left_out,
        new_left_out=digest.left_out_count + max(0, len(new) - MOST_CLAIMS),
        single_lines=lines,
        ages=_ages(lines, made_at),
        today=int(at.start) if (at := extent(made_at)) else 0,
        watching=today_lists.watching_words(ledger),
        window=window,
        counts=kept("counts", ledger.counts),
        outlets_count=len(kept("outlets", ledger.listings.outlets)),
        last_check=max((report.collected for report in view.reports), key=moment, default=None),
        last_digest=view.digests[0] if view.digests else None,
        made_at=made_at,
        looked_before=looked_before,
    )
    remember(answer, looked_before, seen)
    return answer


def _digest(ledger: Ledger, kept: Kept, window: Window, since: Iso | None, made_at: Iso) -> tuple[LedgerView, Digest]:
    """What is new, as a digest that nobody keeps, and what it was made from."""

    def view_now() -> LedgerView:
        return kept("view", lambda: _view(ledger, window))

    view = view_now()
    if since:
        name = f"digest since {since}"
        return view, kept(name, lambda: compose_digest(view, made_at=made_at, since=since), is_renewed=False)
    return view, kept("digest", lambda: compose_digest(view_now(), made_at=now(), since=None))


def _sections(
    request: Request,
    fresh: Mapping[str, Sequence[object]],
    standing: Mapping[str, Sequence[object]],
    part: str,
    offset: int,
) -> tuple[dict[str, Section], Paging | None]:
    """The beginning of each list, or a page of the one that is asked for."""
    if part in SECTIONS and part in (every := {**fresh, **standing}):
        return listed(request, every, part, offset)
    begun = listed(request, fresh, "", 0, MOST_ROWS)[0] | listed(request, standing, "", 0)[0]
    return begun, None


def _first(rows: Sequence[DigestRow]) -> Section:
    return Section(rows[:MOST_CLAIMS], len(rows), None)


def _ages(lines: Sequence[ClaimLine], at: Iso) -> Mapping[str, int]:
    """How many days ago each claim was told first, where its day is known."""
    today_is = day(at)
    told = {line.claim.id: day(line.at) for line in lines}
    return {key: max(0, today_is - then) for key, then in told.items() if today_is is not None and then is not None}


def _watched_claims(kept: Kept, view: LedgerView, mine: Yours, since: Iso | None) -> tuple[list[DigestRow], int]:
    """The new claims of the stories that the reader watches, and how many more there are."""
    if not mine.stories:
        return [], 0

    def made() -> tuple[list[DigestRow], int]:
        items, left_out_count = compose_new_claims(view, mine.of_stories, since=since)
        return digest_rows(items), left_out_count

    return kept(f"watched {since} {mine.stories}", made, is_renewed=False)


def _others(rows: list[DigestRow], watched: list[DigestRow]) -> list[DigestRow]:
    """The rows of new claims without those that stand among the watched ones."""
    told = {row.lead.claim for row in watched}
    return [row for row in rows if row.lead.claim not in told]


def _view(ledger: Ledger, window: Window) -> LedgerView:
    reports = window.reports()
    return LedgerView(
        reports=reports,
        claims=window.claims(),
        revisions=window.revisions(),
        conflicts=window.conflicts(),
        failures=ledger.failures(),
        statements=window.statements(),
        digests=ledger.listings.latest_digests(MOST_DIGESTS),
        earlier=() if window.is_whole else ledger.replaced(reports),
    )
