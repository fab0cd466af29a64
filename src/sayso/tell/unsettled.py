"""Unsettled: what stands on one origin still, by age, and readings that a person had better check. Nothing is new in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sayso.model.claim import Claim, Status
from sayso.model.moment import Moment, moment
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.tell.quoting import told
from sayso.tell.speakers import Speaker, outlet_name, relays, speaker

SINGLE: frozenset[Status] = frozenset({"reported", "unnamed"})
FEWEST_OUTLETS = 2
"""That carry a claim, for it to be told that all of them have it from one: what one outlet has alone is listed with the claims."""
UNSURE = 0.65
"""Below it, a relation found in the same way is wrong more than once in three times."""
UNSAID = 0.5
"""What a statement's confidence is where its engine does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToCheck:
    """A statement as it was read, and why somebody had better look at it."""

    statement: Statement
    speaker: Speaker
    via: tuple[str, ...]
    words: str
    why: str
    claim: str
    report: Report
    outlet: str | None


def on_one_origin(claims: Iterable[Claim]) -> list[Claim]:
    """Claims that several outlets carry and one known origin states, the oldest first; undated ones at the end."""
    found = [claim for claim in claims if _is_single(claim)]
    return sorted(found, key=lambda claim: (_earliest(claim), claim.id))


def _is_single(claim: Claim) -> bool:
    return claim.status in SINGLE and claim.origins_count <= 1 and claim.outlets_count >= FEWEST_OUTLETS


def _earliest(claim: Claim) -> Moment:
    """By the first entry of its history."""
    return moment(claim.history[0].at if claim.history else None)


def to_check(statements: Iterable[Statement], reports: Mapping[str, Report], claims: Iterable[Claim]) -> list[ToCheck]:
    """Readings that leave open which of two said it, then those that are wrong most often; what several reports carry first.

    A claim stands once. What a person pinned or named since is settled: the claim then has a name for who says it.
    """
    held = {said.id: (claim, said.source) for claim in claims for said in claim.statements}
    found: dict[str, tuple[tuple[object, ...], ToCheck]] = {}
    for statement in statements:
        claim, name = held.get(statement.id, (None, None))
        report = reports.get(statement.report)
        why = _why(statement, name)
        if claim is not None and report is not None and why and report.copy_of is None:
            order = (why[0], -claim.reports_count, statement.confidence, statement.id)
            one = _reading(statement, report, claim.id, why[1])
            if claim.id not in found or order < found[claim.id][0]:
                found[claim.id] = (order, one)
    return [one for _, one in sorted(found.values(), key=lambda pair: pair[0])]


def _why(statement: Statement, name: str | None) -> tuple[int, str] | None:
    """How grave, and in which words; None for a reading that need not be looked at."""
    source = statement.source
    if source and source.name is None and len(source.candidates) > 1 and name in (None, source.text):
        return 0, "the text leaves open which of them"
    if statement.confidence < UNSURE and statement.confidence != UNSAID:
        return 1, f"readings like it are right {round(10 * statement.confidence)} times in ten"
    return None


def _reading(statement: Statement, report: Report, claim_id: str, why: str) -> ToCheck:
    return ToCheck(
        statement=statement,
        speaker=speaker(statement, report),
        via=relays(statement),
        words=told(statement, report),
        why=why,
        claim=claim_id,
        report=report,
        outlet=outlet_name(report),
    )
