"""Watch rows: what a reader watches, and the words of what came in about each since they last looked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sayso.listing_ports import Said
from sayso.model.claim import Claim
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.tell.quoting import clause
from sayso.tell.speakers import Speaker, names_of, relays, speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidLine:
    """Something said, with where it is read."""

    speaker: Speaker
    via: tuple[str, ...]
    stance: str
    words: str
    claim: str
    statement: str
    report: Report
    status: str | None
    """Of the claim, where it is at hand."""


def said_lines(
    said: Iterable[Said],
    statements: Mapping[str, Statement],
    reports: Mapping[str, Report],
    claims: Mapping[str, Claim],
) -> list[SaidLine]:
    """A line for each statement that is still in the ledger."""
    names = names_of(claims.values())
    lines = []
    for one in said:
        statement, report, claim = statements.get(one.statement), reports.get(one.report), claims.get(one.claim)
        if statement and report:
            line = SaidLine(
                speaker=speaker(statement, report, names.get(statement.id)),
                via=relays(statement),
                stance=statement.stance,
                words=clause(statement, report),
                claim=one.claim,
                statement=statement.id,
                report=report,
                status=claim.status if claim else None,
            )
            lines.append(line)
    return lines
