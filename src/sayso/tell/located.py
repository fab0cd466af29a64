"""Located: the places of a report with the statements and claims they stand in: what maps are made from."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sayso.model.claim import Claim
from sayso.model.findings import Findings
from sayso.model.place import Place
from sayso.model.report import Outlet
from sayso.model.words import Iso, overlaps


@dataclass(frozen=True, slots=True, kw_only=True)
class LocatedPlace:
    """A mention of a place, in its report, with the statements whose words hold it and their claims."""

    id: str
    report: str
    published: Iso | None = None
    outlet: Outlet | None = None
    url: str | None = None
    statements: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    place: Place


def located(reading: Findings, claim_of: Mapping[str, str]) -> Iterator[LocatedPlace]:
    """Every mention in a report, in text order; `claim_of` gives the claim of each statement that is in one."""
    report = reading.report
    for place in reading.places:
        held = [
            statement.id
            for statement in reading.statements
            if statement.content.field == place.field and overlaps(statement.content.spans, place.spans)
        ]
        yield LocatedPlace(
            id=f"{report.id}:{place.field}:{place.start}-{place.end}",
            report=report.id,
            published=report.published,
            outlet=report.outlet,
            url=report.url,
            statements=tuple(held),
            claims=tuple(sorted({claim_of[key] for key in held if key in claim_of})),
            place=place,
        )


def claims_by_statement(claims: Iterable[Claim]) -> dict[str, str]:
    """The claim that each statement takes part in."""
    return {said.id: claim.id for claim in claims for said in claim.statements}
