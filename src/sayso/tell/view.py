"""LedgerView: what a digest is made from, as plain values; the task that makes a digest loads it."""

from dataclasses import dataclass

from sayso.model.claim import Claim
from sayso.model.conflict import Conflict, Revision
from sayso.model.digest import Digest
from sayso.model.report import Failure, Report
from sayso.model.statement import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerView:
    """The ledger at one moment. `digests` are those sent before, newest first: what they carried may be taken back."""

    reports: tuple[Report, ...] = ()
    claims: tuple[Claim, ...] = ()
    revisions: tuple[Revision, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    failures: tuple[Failure, ...] = ()
    statements: tuple[Statement, ...] = ()
    digests: tuple[Digest, ...] = ()
    earlier: tuple[Report, ...] = ()
    """Texts that reports replaced, as far as they are not among the reports."""
    new_claims_count: int | None = None
    """How many claims are new, where not all of them are here but the first ones alone."""
    waiting_count: int = 0
    """Reports not yet compared with the others: they are left for the next digest."""
