"""Speakers: who says something, put the way a reader may be told. Nothing is resolved here that was not resolved."""

from collections.abc import Iterable
from dataclasses import dataclass

from sayso.model.claim import Claim, ClaimStatement
from sayso.model.report import Report
from sayso.model.statement import Source, Statement

NOBODY = "source not stated"


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source as a page shows it: `name` first, `remarks` (not named, two candidates, own voice) beside it."""

    name: str
    remarks: tuple[str, ...] = ()
    is_author: bool = False


def speaker(statement: Statement, report: Report | None = None, name: str | None = None) -> Speaker:
    """Who says a statement. The report lends its outlet to a statement in its own voice.

    `name` is the one that weighing gave the speaker, a person's judgement included; it outranks the reading.
    """
    source = statement.source
    if statement.voice == "own" or (source and source.kind == "author"):
        return Speaker(_author(source, report), ("in its own voice",), is_author=True)
    if source is None:
        return Speaker(NOBODY)
    if name and name != source.text:
        return Speaker(name, tuple(_body(source, name)))
    return Speaker(source_name(source), tuple(_remarks(source)))


def claimant(claim: Claim, said: ClaimStatement) -> str:
    """Who says a claim's statement: its source, the reports themselves where all is in their own voice, or not stated."""
    own = "a report in its own voice" if claim.reports_count == 1 else "reports in their own voice"
    return said.source or (own if claim.status == "own" else NOBODY)


def names_of(claims: Iterable[Claim]) -> dict[str, str]:
    """The name that weighing gave the speaker of each statement, by the statement's id."""
    return {said.id: said.source for claim in claims for said in claim.statements if said.source}


def source_name(source: Source) -> str:
    """The resolved name; without one the words of the text, never a guess."""
    return source.name or source.text or NOBODY


def relays(statement: Statement) -> tuple[str, ...]:
    """Who passed a statement on, outermost first."""
    return tuple(source_name(relay) for relay in statement.via)


def outlet_name(report: Report | None) -> str | None:
    """Who published; the domain where there is no name."""
    if report is None or report.outlet is None:
        return None
    return report.outlet.name or report.outlet.domain


def _author(source: Source | None, report: Report | None) -> str:
    return outlet_name(report) or (source.name if source else None) or "A report without an outlet"


def _remarks(source: Source) -> list[str]:
    remarks = []
    if not source.named:
        remarks.append("not named")
    if source.name is None and source.candidates:
        remarks.append(f"not resolved: {' or '.join(source.candidates)}")
    return [*remarks, *_body(source, source_name(source))]


def _body(source: Source, name: str) -> list[str]:
    """The body that a person belongs to, where the name does not say it already."""
    body = source.affiliation
    return [body] if body and body.casefold() not in name.casefold() else []
