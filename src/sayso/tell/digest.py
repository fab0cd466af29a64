"""Digest: what came into the ledger after a moment, frozen, in the order people read it; every line says by what rule.

Nothing here decides what is true, and nothing is put into words of our own: each item quotes a report. What was not
looked at is part of the record, so that "nothing new" can never mean "not looked".
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256

from sayso.errors import DigestError
from sayso.model.digest import Digest, DigestItem, Section
from sayso.model.moment import is_moment, moment
from sayso.model.report import Report
from sayso.model.words import Iso
from sayso.tell.digest_items import Lookup, conflict_items, event_items, new_claim_items, open_items, revision_items
from sayso.tell.phrases import counted
from sayso.tell.view import LedgerView

__all__ = ["ORDER", "LedgerView", "compose_digest"]

ORDER: tuple[Section, ...] = (
    "taken_back",
    "by_those_concerned",
    "moved",
    "does_not_add_up",
    "new_claims",
    "open",
    "not_seen",
)
MOST_CLAIMS = 60
"""New claims listed at most; how many more there are is said."""
MOST_NAMED = 12
"""Failed inputs named one by one."""


def compose_digest(view: LedgerView, *, made_at: Iso, since: Iso | None) -> Digest:
    """What is new in `view`: what was collected after `since` (None: all of it). The same input gives the same digest.

    Newness is by the day a report came into the ledger, not by its date: a report found late is still news to the
    reader. `until` is the latest collection seen, so that a report saved while this ran is in the next one.
    """
    _check_since(since, made_at)
    new = [report for report in view.reports if _after(report.collected, since)]
    lookup = Lookup.of(view, new)
    claims = new_claim_items(lookup)
    items = (
        *event_items(lookup, "taken_back"),
        *revision_items(lookup, corrected=True),
        *event_items(lookup, "by_those_concerned"),
        *revision_items(lookup, corrected=False),
        *conflict_items(lookup),
        *claims[:MOST_CLAIMS],
    )
    items = (*items, *open_items(lookup, items))
    until = max((report.collected for report in view.reports), key=moment, default=since or made_at)
    return Digest(
        id=_digest_id(made_at, since, items),
        made_at=made_at,
        since=since,
        until=max(until, since, key=moment) if since else until,
        reports_count=len(new),
        items=items,
        unseen=tuple(_unseen(view, new, since)),
        left_out_count=max(0, len(claims) - MOST_CLAIMS),
    )


def _check_since(since: Iso | None, made_at: Iso) -> None:
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
    undated = sum(report.published is None for report in new)
    if undated:
        yield f"{counted(undated, 'report')} without a date: last in every order, no day derived"
