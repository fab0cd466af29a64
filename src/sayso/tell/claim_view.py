"""Claim view: all that the ledger holds on one claim, joined for its page: who, via whom, where it stands, what is open."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sayso.model.claim import Claim, ClaimStatement, HistoryEntry
from sayso.model.conflict import Conflict, Revision
from sayso.model.findings import Findings
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.tell.figure_rows import FigureRow, figure_rows
from sayso.tell.marks import Mark, Passage, passage
from sayso.tell.quoting import gist_statement, nearby
from sayso.tell.speakers import Speaker, names_of, outlet_name, relays, speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A statement of a claim in its paragraph. `reprints` carried it without adding an origin."""

    statement: Statement
    report: Report
    speaker: Speaker
    via: tuple[str, ...]
    outlet: str | None
    passage: Passage
    caveats: tuple[str, ...]
    """What the report says, in the same paragraph, that is not known."""
    reprints: tuple[Report, ...] = ()
    is_copy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A rung of the history: what happened, and in which words (none where a notice has no statement of its own)."""

    entry: HistoryEntry
    said: Said | None
    report: Report | None
    outlet: str | None
    words: str | None
    """Of a notice: the words that gave the claim its status; else its title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """What a claim's page shows."""

    claim: Claim
    gist: Said | None
    """The statement whose words are the gist: who says it stands above what is said."""
    steps: tuple[Step, ...]
    reprint_steps_count: int
    unplaced: tuple[Said, ...]
    """Statements of the claim that the history does not name."""
    figures: tuple[FigureRow, ...]
    revisions: tuple[Revision, ...]
    conflicts: tuple[Conflict, ...]
    scope_notes: tuple[Conflict, ...]
    """Figures beside its own that cover something else: no contradiction."""
    reports: Mapping[str, Report]


def claim_view(
    claim: Claim, readings: Sequence[Findings], revisions: Iterable[Revision], conflicts: Iterable[Conflict]
) -> ClaimView:
    """Join a claim with the readings of its reports; what is not among them is shown as far as the claim knows it."""
    reports = {reading.report.id: reading.report for reading in readings}
    said = _said_by_id(claim, readings)
    steps = tuple(
        Step(
            entry=entry,
            said=said.get(entry.statement or ""),
            report=reports.get(entry.report),
            outlet=outlet_name(reports.get(entry.report)),
            words=_notice_words(claim, entry, reports.get(entry.report)),
        )
        for entry in claim.history
        if not _is_reprint(entry, claim.statements)
    )
    own = set(claim.figures)
    touching = [found for found in conflicts if any(part.figure.id in own for part in found.figures)]
    placed = {entry.statement for entry in claim.history}
    return ClaimView(
        claim=claim,
        gist=said.get(gist_statement(claim).id),
        steps=steps,
        reprint_steps_count=len(claim.history) - len(steps),
        unplaced=tuple(part for key, part in said.items() if key not in placed and not part.is_copy),
        figures=figure_rows(readings, dict.fromkeys(claim.figures, claim.id), names_of([claim])),
        revisions=tuple(found for found in revisions if found.claim == claim.id),
        conflicts=tuple(conflict for conflict in touching if conflict.kind != "scope"),
        scope_notes=tuple(conflict for conflict in touching if conflict.kind == "scope"),
        reports=reports,
    )


def _notice_words(claim: Claim, entry: HistoryEntry, report: Report | None) -> str | None:
    given = (by.words for by in claim.status_by if by.statement == entry.statement and entry.event == claim.status)
    return next(given, None) or (report.title if report else None)


def _is_reprint(entry: HistoryEntry, statements: Iterable[ClaimStatement]) -> bool:
    """True for "repeated" by a reprint: it stands with its original and is no rung of its own."""
    return entry.event == "repeated" and any(said.copy and said.id == entry.statement for said in statements)


def _said_by_id(claim: Claim, readings: Sequence[Findings]) -> dict[str, Said]:
    statements = {statement.id: (reading, statement) for reading in readings for statement in reading.statements}
    copies: dict[str, list[Report]] = {}
    for reading in readings:
        if reading.report.copy_of:
            copies.setdefault(reading.report.copy_of, []).append(reading.report)
    return {
        part.id: _said(part, *statements[part.id], copies=copies) for part in claim.statements if part.id in statements
    }


def _said(
    part: ClaimStatement, reading: Findings, statement: Statement, *, copies: Mapping[str, Sequence[Report]]
) -> Said:
    report = reading.report
    text = (report.title or "") if statement.content.field == "title" else report.text
    return Said(
        statement=statement,
        report=report,
        speaker=speaker(statement, report, part.source),
        via=relays(statement) or part.via,
        outlet=outlet_name(report),
        passage=passage(text, statement.content, _marks(statement)),
        caveats=nearby(report, statement.content),
        reprints=tuple(copies.get(report.id, ())),
        is_copy=part.copy,
    )


def _marks(statement: Statement) -> list[Mark]:
    """The content, and the source and cue where they stand in the same field."""
    field = statement.content.field
    marks = [Mark(id="content", kind="content", spans=statement.content.spans)]
    if statement.source and statement.source.spans and statement.source.field == field:
        marks.append(Mark(id="source", kind="source", spans=statement.source.spans))
    if statement.cue and statement.cue.field == field:
        marks.append(Mark(id="cue", kind="cue", spans=statement.cue.spans))
    return marks
