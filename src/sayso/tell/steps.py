"""Steps: what happened to several claims, in one order: the bones of a timeline."""

from collections.abc import Iterable
from dataclasses import dataclass

from sayso.model.claim import Claim, Event
from sayso.model.moment import moment
from sayso.model.statement import Stance
from sayso.model.words import Iso


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An entry of a claim's history, and whose it is."""

    claim: str
    at: Iso | None = None
    event: Event
    stance: Stance
    source: str | None = None
    report: str
    statement: str | None = None


def steps(claims: Iterable[Claim]) -> tuple[Step, ...]:
    """All entries of these claims, earliest first, undated last; of one moment by claim, in the claim's own order."""
    told = [
        Step(
            claim=claim.id,
            at=entry.at,
            event=entry.event,
            stance=entry.stance,
            source=entry.source,
            report=entry.report,
            statement=entry.statement,
        )
        for claim in claims
        for entry in claim.history
    ]
    return tuple(sorted(told, key=lambda step: (moment(step.at), step.claim)))
