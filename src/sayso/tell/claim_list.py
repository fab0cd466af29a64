"""Claim list: one line a claim (who says it, through whom, in which words), and the filter by words and source."""

from collections.abc import Iterable
from dataclasses import dataclass

from sayso.listing_ports import Within
from sayso.model.claim import Claim
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.model.terms import folded, words
from sayso.tell.quoting import gist_statement
from sayso.tell.speakers import Speaker, relays, speaker
from sayso.tell.telling import moved_at


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim with whose words its gist is."""

    claim: Claim
    speaker: Speaker
    via: tuple[str, ...]
    stance: str
    report: Report | None

    @property
    def at(self) -> str | None:
        """The earliest moment in this ledger."""
        return self.claim.history[0].at if self.claim.history else None

    @property
    def moved_at(self) -> str | None:
        """The latest moment: what the list is ordered by."""
        return moved_at(self.claim)


def claim_lines(claims: Iterable[Claim], statements: Iterable[Statement], reports: Iterable[Report]) -> list[ClaimLine]:
    """The lines of claims; of the statements and reports those that their gists stand in are needed."""
    said = {statement.id: statement for statement in statements}
    printed = {report.id: report for report in reports}
    gists = ((claim, gist_statement(claim)) for claim in claims)
    return [claim_line(claim, said.get(gist.id), printed.get(gist.report)) for claim, gist in gists]


def claim_line(claim: Claim, statement: Statement | None, report: Report | None) -> ClaimLine:
    """The line of a claim; `statement` and `report` are those of its gist."""
    said = gist_statement(claim)
    if statement is None or report is None:
        return ClaimLine(claim, Speaker(said.source or "source not named"), said.via, said.stance, None)
    who = speaker(statement, report, said.source)
    return ClaimLine(claim, who, relays(statement) or said.via, said.stance, report)


def is_within(claim: Claim, within: Within) -> bool:
    """True where somebody of that name says it or passes it on, it names the place, and something happened to it then."""
    speakers = (f"{said.source or ''} {' '.join(said.via)}" for said in claim.statements)
    if not _stand(within.who, speakers) or not _stand(within.where, claim.places):
        return False
    if not (within.first or within.last):
        return True
    days = (entry.at[:10] for entry in claim.history if entry.at)
    return any(within.first <= day <= (within.last or "~") for day in days)


def _stand(asked: str, names: Iterable[str]) -> bool:
    """True where all the words stand in one of the names, or none is asked for."""
    wanted = set(words(asked))
    return not asked.strip() or any(wanted and wanted <= set(words(name)) for name in names)


def matches(claim: Claim, query: str, source: str) -> bool:
    """True where every word of the query stands in the claim's words or names, and the source takes part in it."""
    if source and source not in (said.source for said in claim.statements):
        return False
    wanted = folded(query).replace('"', " ").replace("*", " ").split()
    if not wanted:
        return True
    said = (f"{part.text} {part.source or ''} {' '.join(part.via)}" for part in claim.statements)
    text = folded(" ".join([claim.gist, *said, *claim.places, *claim.actors]))
    return all(word in text for word in wanted)
