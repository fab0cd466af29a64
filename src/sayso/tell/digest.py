"""Digest: what came into the ledger after a moment, frozen, in the order people read it; every line says by what rule.

Nothing here decides what is true, and nothing is put into words of our own: each item quotes a report. What was not
looked at is part of the record, so that "nothing new" can never mean "not looked".
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from sayso.errors import DigestError
from sayso.model.digest import Digest, DigestItem, Section
from sayso.model.moment import is_moment, moment
from sayso.model.report import Report
from sayso.model.words import Iso
from sayso.tell.digest_edits import edit_items
from sayso.tell.digest_figures import conflict_items, revision_items
from sayso.tell.digest_items import claim_item, event_items, new_claims, open_items
from sayso.tell.digest_lookup import CARRIED, Lookup
from sayso.tell.phrases import counted
from sayso.tell.view import LedgerView

__all__ = ["ORDER", "LedgerView", "Wanted", "compose_alert", "compose_alerts", "compose_digest", "compose_new_claims"]

ORDER: tuple[Section, ...] = (
    "taken_back",
    "by_those_concerned",
    "moved",
    "does_not_add_up",
    "followed",
    "new_claims",
    "open",
    "not_seen",
)
MOST_CLAIMS = 60
"""New claims listed at most; how many more there are is said."""
MOST_NAMED = 12
"""Failed inputs named one by one."""


def compose_digest(view: LedgerView, *, made_at: Iso, since: Iso | None, before: Digest | None = None) -> Digest:
    """What is new in `view`: what was collected after `since` (None: all of it). The same input gives the same digest.

    Newness is by the day a report came into the ledger, not by its date: a report found late is still news to the
    reader. `until` is the latest collection seen, so that a report saved while this ran is in the next one. Going on
    from `before`, also what was collected earlier and saved later is new: nothing falls between two digests.
    """
    check_since(since, made_at)
    new = new_reports(view.reports, since, before)
    lookup = Lookup.of(view, new)
    claims, lost_claims, left_out_count = _first_claims(lookup)
    changes, lost_changes = _proven(_changes(lookup, edit_items(lookup)))
    items = (*changes, *claims)
    asked, lost_asked = _proven(open_items(lookup, items))
    unseen = [*_unseen(view, new, since), *_not_shown(lost_claims + lost_changes + lost_asked)]
    return _frozen(view, (*items, *asked), made_at, since, len(new), unseen, left_out_count)


def compose_new_claims(
    view: LedgerView, claim_ids: Collection[str], *, since: Iso | None
) -> tuple[tuple[DigestItem, ...], int]:
    """Lines of the new claims among these alone, as `compose_digest` has them, and how many more there are."""
    claims = tuple(claim for claim in view.claims if claim.id in claim_ids)
    narrow = replace(view, claims=claims, new_claims_count=None)
    items, _, left_out_count = _first_claims(Lookup.of(narrow, new_reports(view.reports, since, None)))
    return tuple(items), left_out_count


def compose_alert(
    view: LedgerView, claim_ids: Sequence[str], *, made_at: Iso, since: Iso, before: Digest | None = None
) -> Digest:
    """What came in after `since` about some claims, as a digest of its own; no items where nothing did."""
    return compose_alerts(view, [Wanted(claim_ids, since, before)], made_at=made_at)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Claims that somebody follows, since when they were not told of them, and in which digest they were told last."""

    claims: Sequence[str]
    since: Iso
    before: Digest | None = None


def compose_alerts(view: LedgerView, wanted: Sequence[Wanted], *, made_at: Iso) -> Digest:
    """What came in about the claims of several lists, each since its own moment, as one digest with every line once."""
    items: dict[DigestItem, None] = {}
    here: set[str] = set()
    lost_count = 0
    for one in wanted:
        check_since(one.since, made_at)
        new = new_reports(view.reports, one.since, one.before)
        lookup = Lookup.of(_about(view, frozenset(one.claims)), new)
        found, lost = _proven([*_changes(lookup), *event_items(lookup, "followed")])
        items.update(dict.fromkeys(found))
        lost_count += lost
        here.update(lookup.new & {entry.report for claim in lookup.view.claims for entry in claim.history})
    since = min((one.since for one in wanted), key=moment)
    in_order = sorted(items, key=lambda item: ORDER.index(item.section))
    return _frozen(view, in_order, made_at, since, len(here), list(_not_shown(lost_count)), 0)


def _about(view: LedgerView, claim_ids: Collection[str]) -> LedgerView:
    """The view with these claims alone, and what hangs on them."""
    claims = tuple(claim for claim in view.claims if claim.id in claim_ids)
    figures = {figure for claim in claims for figure in claim.figures}
    return replace(
        view,
        claims=claims,
        revisions=tuple(found for found in view.revisions if found.claim in claim_ids),
        conflicts=tuple(c for c in view.conflicts if any(part.figure.id in figures for part in c.figures)),
    )


def _changes(lookup: Lookup, edits: Iterable[DigestItem] = ()) -> list[DigestItem]:
    return [
        *event_items(lookup, "taken_back"),
        *revision_items(lookup, corrected=True),
        *edits,
        *event_items(lookup, "by_those_concerned"),
        *revision_items(lookup, corrected=False),
        *conflict_items(lookup),
    ]


def _first_claims(lookup: Lookup) -> tuple[list[DigestItem], int, int]:
    """Lines of the first new claims, how many among them could not be quoted, and how many are left out."""
    claims = new_claims(lookup)
    count = len(claims) if lookup.view.new_claims_count is None else lookup.view.new_claims_count
    kept: list[DigestItem] = []
    for tried, claim in enumerate(claims):
        if len(kept) == MOST_CLAIMS:
            return kept, tried - len(kept), count - tried
        kept.extend(_proven([claim_item(lookup, claim)])[0])
    return kept, len(claims) - len(kept), count - len(claims)


def _proven(items: Iterable[DigestItem]) -> tuple[tuple[DigestItem, ...], int]:
    """The lines whose words stand where they are said to stand, and how many do not: those are never shown."""
    given = tuple(items)
    kept = tuple(item for item in given if item.evidence and (item.beside_evidence or not item.beside_report))
    return kept, len(given) - len(kept)


def _not_shown(lost: int) -> Iterable[str]:
    if lost:
        yield f"not shown: {counted(lost, 'line')} without words that could be quoted"


def _frozen(  # noqa: PLR0917 - the parts of one record
    view: LedgerView,
    items: Sequence[DigestItem],
    made_at: Iso,
    since: Iso | None,
    reports_count: int,
    unseen: Sequence[str],
    left_out_count: int,
) -> Digest:
    latest = max((report.collected for report in view.reports), key=moment, default=since or made_at)
    until = max(latest, since, key=moment) if since else latest
    recent = sorted(report.id for report in view.reports if _after(report.collected, _day_before(until)))
    return Digest(
        id=_digest_id(made_at, since, items),
        made_at=made_at,
        since=since,
        until=until,
        reports_count=reports_count,
        items=_corrections_first(items),
        unseen=tuple(unseen),
        recent=tuple(recent),
        left_out_count=left_out_count,
    )


def _corrections_first(items: Iterable[DigestItem]) -> tuple[DigestItem, ...]:
    """What takes back a line that readers were sent comes before everything else; the rest stays as it is."""
    return tuple(sorted(items, key=lambda item: not any(note.startswith(CARRIED) for note in item.notes)))


def new_reports(reports: Iterable[Report], since: Iso | None, before: Digest | None) -> list[Report]:
    """Those that came in after `since`; going on from `before`, those that it did not know."""
    if before is None or not before.recent:
        return [report for report in reports if _after(report.collected, since)]
    seen, margin = frozenset(before.recent), _day_before(before.until or before.made_at)
    return [report for report in reports if _after(report.collected, margin) and report.id not in seen]


def _day_before(at: Iso) -> Iso:
    try:
        return (datetime.fromisoformat(at) - timedelta(days=1)).isoformat()
    except ValueError:
        return at


def earliest_of_interest(since: Iso | None, before: Digest | None) -> Iso | None:
    """A moment before which nothing came in that a digest looks at; null: there is none. Some days too early."""
    if before is not None and before.recent:
        known = before.until or before.made_at
        since = min(since or known, known, key=moment)
    return _day_before(_day_before(since)) if since else None


def check_since(since: Iso | None, made_at: Iso) -> None:
    """Raises DigestError: after a moment that nobody can read, or that is still to come, "nothing new" would be a lie."""
    if since is None:
        return
    if not is_moment(since):
        raise DigestError("no moment", item=since, remedy="write it as 2026-04-07 or 2026-04-07T08:00+02:00")
    if moment(since) > moment(made_at):
        raise DigestError("this moment is still to come", item=since, remedy="give one that has passed")


def _after(at: Iso, since: Iso | None) -> bool:
    return since is None or moment(at) > moment(since)


def _digest_id(made_at: Iso, since: Iso | None, items: Iterable[DigestItem]) -> str:
    lines = (f"{item.rule}|{item.claim}|{item.report}|{item.words}" for item in items)
    key = "\n".join((made_at, since or "", *lines))
    return f"d{sha256(key.encode('utf-8', 'replace')).hexdigest()[:16]}"


def _unseen(view: LedgerView, new: Sequence[Report], since: Iso | None) -> Iterable[str]:
    """One line for each kind of thing that was not looked at."""
    failed = [failure for failure in view.failures if _after(failure.at, since)]
    for failure in failed[:MOST_NAMED]:
        yield f"not read: {failure.input_id}: {failure.message}"
    if len(failed) > MOST_NAMED:
        yield f"not read: {counted(len(failed) - MOST_NAMED, 'more item')}"
    skipped = Counter(report.skipped for report in new if report.skipped)
    for reason, number in sorted(skipped.items()):
        yield f"kept, nothing taken from {'it' if number == 1 else 'them'}: {counted(number, 'report')} ({reason})"
    parts = Counter(report.partial for report in new if report.partial)
    for reason, number in sorted(parts.items()):
        yield f"read in part alone: {counted(number, 'report')} ({reason})"
    if view.waiting_count:
        yield f"not yet compared with the others: {counted(view.waiting_count, 'report')}, left for the next digest"
    undated = sum(report.published is None for report in new)
    if undated:
        yield f"{counted(undated, 'report')} without a date: last in every order, no day derived"
