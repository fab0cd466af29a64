"""News: what a digest is made from, and not the rest of the ledger: a large one would not fit into memory.

Reports that nothing is quoted from are here without their text. The digest of this view is the digest of the whole ledger.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from sayso.link.copies import same_page
from sayso.link.notices import is_notice
from sayso.model.claim import Claim
from sayso.model.conflict import Conflict, Revision
from sayso.model.digest import Digest
from sayso.model.figure import Figure
from sayso.model.report import Report
from sayso.model.words import Iso
from sayso.ports import Store
from sayso.tell.digest import MOST_CLAIMS, earliest_of_interest, new_reports
from sayso.tell.digest_items import is_new, makes_lines, order_of_new
from sayso.tell.quoting import gist_statement
from sayso.tell.view import LedgerView

BATCH = 500
"""Reports whose claims are looked at together."""
RELATIVES = 200
"""Other texts of a report's page, and reprints, among which the one before it is looked for."""
RANKED = 2 * MOST_CLAIMS
"""New claims that are kept: some may have no words that can be quoted."""


def news(store: Store, *, since: Iso | None, before: Digest | None, followed: Iterable[Claim] = ()) -> LedgerView:
    """The reports that came in after `since` (or that `before` did not know), and what hangs on them.

    Claims that are `followed` are there whatever happened to them. A report not yet compared with the others is left out and counted.
    """
    waiting = frozenset(store.unlinked())
    ids = [key for key in store.collected_since(earliest_of_interest(since, before)) if key not in waiting]
    reports = {report.id: report for report in _light(store, ids)}
    new = frozenset(report.id for report in new_reports(reports.values(), since, before))
    chosen = _chosen(store, reports, new)
    revisions = _moved(store, new)
    conflicts = _unlike(store, new)
    claims = {claim.id: claim for claim in chosen.all()}
    claims.update((claim.id, claim) for claim in (*_of_figures(store, revisions, conflicts), *followed))
    quoted = _quoted(claims.values(), revisions, conflicts, new)
    reports.update((report.id, report) for report in store.reports_by_id(sorted(quoted.reports - waiting)))
    return LedgerView(
        reports=tuple(sorted(reports.values(), key=_by_date)),
        claims=tuple(sorted(claims.values(), key=_by_movement)),
        revisions=revisions,
        conflicts=conflicts,
        statements=store.statements_by_id(sorted(quoted.statements)),
        failures=store.failures(),
        new_claims_count=chosen.new_count,
        waiting_count=len(waiting),
        earlier=replaced(store, [reports[key] for key in sorted(new)]),
    )


def _light(store: Store, ids: Sequence[str]) -> Iterator[Report]:
    """The reports, without the text of those that say nothing of what they do not know and take nothing back."""
    for batch in _batches(ids):
        for report in store.reports_by_id(batch):
            is_quoted = report.caveats or report.revision_of or is_notice(report)
            yield report if is_quoted else replace(report, text="")


def replaced(store: Store, reports: Iterable[Report]) -> tuple[Report, ...]:
    """The texts that these replaced."""
    return tuple(
        before
        for report in reports
        if report.revision_of
        for before in store.relatives(report.id, RELATIVES)
        if before.revision == report.revision - 1 and same_page(before, report)
    )


@dataclass(slots=True)
class _Chosen:
    """Claims that may make a line."""

    new_count: int = 0
    told: dict[str, Claim] = field(default_factory=dict)
    ranked: list[Claim] = field(default_factory=list)
    """The first of the new ones."""

    def look_at(self, claim: Claim, new: frozenset[str]) -> None:
        if makes_lines(claim, new):
            self.told[claim.id] = claim
        if is_new(claim, new):
            self.new_count += 1
            self.ranked.append(claim)
            if len(self.ranked) > 10 * RANKED:
                self._shorten()

    def _shorten(self) -> None:
        self.ranked = sorted(self.ranked, key=order_of_new)[:RANKED]

    def all(self) -> Iterable[Claim]:
        self._shorten()
        return (*self.told.values(), *self.ranked)


def _chosen(store: Store, reports: dict[str, Report], new: frozenset[str]) -> _Chosen:
    """A claim is looked at with the first of its new reports."""
    found = _Chosen()
    for batch in _batches(sorted(new)):
        here = frozenset(batch)
        for claim in store.claims_of_reports(batch, None):
            if min(said.report for said in claim.statements if said.report in new) in here:
                found.look_at(claim, new)
    for claim in taken_back(store, [reports[key] for key in sorted(new)]):
        if makes_lines(claim, new):
            found.told[claim.id] = claim
    return found


def taken_back(store: Store, reports: Iterable[Report]) -> tuple[Claim, ...]:
    """Claims that notices among these reports are about, whether or not they say anything of them themselves."""
    notices = sorted(report.id for report in reports if is_notice(report))
    around = store.component(notices)[0]
    found = {claim.id: claim for notice in notices for claim in store.claims_naming(notice, around)}
    return tuple(found.values())


def _moved(store: Store, new: frozenset[str]) -> tuple[Revision, ...]:
    found = {one.id: one for batch in _batches(sorted(new)) for one in store.revisions_among(batch)}
    return tuple(found[key] for key in sorted(found) if found[key].figures[1].figure.report in new)


def _unlike(store: Store, new: frozenset[str]) -> tuple[Conflict, ...]:
    found = {one.id: one for batch in _batches(sorted(new)) for one in store.conflicts_among(batch)}
    return tuple(found[key] for key in sorted(found))


def _figures(revisions: Iterable[Revision], conflicts: Iterable[Conflict]) -> list[Figure]:
    held = (*(one.figures for one in revisions), *(one.figures for one in conflicts))
    return [part.figure for parts in held for part in parts]


def _of_figures(store: Store, revisions: Sequence[Revision], conflicts: Sequence[Conflict]) -> Iterator[Claim]:
    """The claims that moved, and those whose figures cannot stand beside each other."""
    yield from store.claims_by_id(sorted({revision.claim for revision in revisions}))
    parts = _figures(revisions, conflicts)
    figures = frozenset(figure.id for figure in parts)
    for batch in _batches(sorted({figure.report for figure in parts})):
        yield from (claim for claim in store.claims_of_reports(batch, None) if figures & set(claim.figures))


@dataclass(slots=True)
class _Ids:
    reports: set[str] = field(default_factory=set)
    statements: set[str] = field(default_factory=set)


def _quoted(
    claims: Iterable[Claim], revisions: Iterable[Revision], conflicts: Iterable[Conflict], new: frozenset[str]
) -> _Ids:
    """What lines are made of: gists, what happened in new reports, and figures."""
    found = _Ids()
    for claim in claims:
        entries = [(entry.report, entry.statement) for entry in claim.history if entry.report in new]
        refusals = [(said.report, said.id) for said in claim.statements if said.stance == "declines"]
        gist = gist_statement(claim)
        for report, statement in (*entries, *refusals, (gist.report, gist.id)):
            found.reports.add(report)
            found.statements.update([statement] if statement else [])
    for figure in _figures(revisions, conflicts):
        found.reports.add(figure.report)
        found.statements.update([figure.statement] if figure.statement else [])
    return found


def _by_date(report: Report) -> tuple[bool, str, str]:
    """As a ledger lists reports."""
    return (report.published is None, report.published or "", report.id)


def _by_movement(claim: Claim) -> tuple[object, ...]:
    """As a ledger lists claims: those that moved last first, undated ones at the end."""
    last = max((entry.at for entry in claim.history if entry.at), default=None)
    return (last is None, _Reversed(last or ""), -claim.reports_count, claim.id)


@dataclass(frozen=True, slots=True)
class _Reversed:
    """Orders strings last to first."""

    text: str

    def __lt__(self, other: "_Reversed") -> bool:
        return self.text > other.text


def _batches(ids: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(ids)
    while batch := list(islice(rest, BATCH)):
        yield batch
