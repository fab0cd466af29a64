"""Arrivals: when claims came into the ledger, the latest first, and how many of them somebody has not seen yet.

A claim came in with the first of its reports. Newness is by that day, not by the reports' dates: what is found late is
still news to its reader.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sayso.model.claim import Claim
from sayso.model.moment import Moment, moment
from sayso.model.report import Report
from sayso.model.words import Iso


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Claims that came in with the reports looked at."""

    claims: tuple[tuple[Moment, Claim], ...]
    """The latest first."""
    looked_back_to: Moment | None
    """What came in earlier was not looked at; null: all was."""


@dataclass(frozen=True, slots=True)
class NewCount:
    """How many are new; `is_least`: more may be, that were not looked at."""

    count: int
    is_least: bool = False


def arrivals(claims: Iterable[Claim], reports: Iterable[Report], *, is_whole: bool) -> Arrivals:
    """The claims of these reports by when they came in. Without the whole ledger, those of these reports alone."""
    collected = {report.id: moment(report.collected) for report in reports}
    came = []
    for claim in claims:
        said_in = {said.report for said in claim.statements}
        if said_in and said_in <= collected.keys():
            came.append((min(collected[report] for report in said_in), claim))
    came.sort(key=lambda pair: (pair[0], pair[1].id), reverse=True)
    return Arrivals(tuple(came), None if is_whole else min(collected.values(), default=None))


def new_claims(held: Arrivals, since: Iso, fits: Callable[[Claim], bool]) -> list[Claim]:
    """Those that fit and came in after a moment, the latest first."""
    found = []
    after = moment(since)
    for at, claim in held.claims:
        if at <= after:
            break
        if fits(claim):
            found.append(claim)
    return found


def new_count(held: Arrivals, since: Iso, fits: Callable[[Claim], bool]) -> NewCount:
    """How many fit and came in after a moment."""
    is_least = held.looked_back_to is not None and moment(since) < held.looked_back_to
    return NewCount(len(new_claims(held, since, fits)), is_least)
