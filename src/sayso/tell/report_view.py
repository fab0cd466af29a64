"""Report view: a report's reading joined for its page: marked paragraphs, the side list, reprints and revisions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sayso.model.claim import Claim, StatusBy
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.tell.marks import Paragraph, Segment, paragraphs, reading_marks, segments
from sayso.tell.quoting import told
from sayso.tell.speakers import Speaker, names_of, outlet_name, relays, speaker
from sayso.tell.withdrawals import taken_back_by


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadStatement:
    """A statement in the side list: `mark` is its id in the text; its figures hang under it."""

    mark: str
    statement: Statement
    words: str
    speaker: Speaker
    via: tuple[str, ...]
    claim: str | None
    figures: tuple[tuple[str, Figure], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """What a report's page shows."""

    reading: Findings
    outlet: str | None
    title: tuple[Segment, ...]
    paragraphs: tuple[Paragraph, ...]
    statements: tuple[ReadStatement, ...]
    loose_figures: tuple[tuple[str, Figure], ...]
    """Figures that belong to no statement."""
    original: Report | None
    reprints: tuple[Report, ...]
    revisions: tuple[Report, ...]
    """Other texts published under the same address."""
    claims: tuple[Claim, ...]
    taken_back_by: tuple[StatusBy, ...]
    """Who took back what it states, in which words."""


def report_view(reading: Findings, reports: Iterable[Report], claims: tuple[Claim, ...]) -> ReportView:
    """Join a reading with the ledger's other reports and the claims it takes part in."""
    report = reading.report
    others = {other.id: other for other in reports if other.id != report.id}
    founding = report.revision_of or report.id
    figures = [(f"f{number}", figure) for number, figure in enumerate(reading.figures, start=1)]
    statements = _statements(reading, figures, claims)
    held = {key for said in statements for key, _ in said.figures}
    return ReportView(
        reading=reading,
        outlet=outlet_name(report),
        title=segments(report.title or "", reading_marks(reading, "title")),
        paragraphs=paragraphs(report.text, reading_marks(reading)),
        statements=statements,
        loose_figures=tuple((key, figure) for key, figure in figures if key not in held),
        original=others.get(report.copy_of or ""),
        reprints=tuple(other for other in others.values() if other.copy_of == report.id),
        revisions=tuple(other for other in others.values() if founding in (other.revision_of, other.id)),
        claims=claims,
        taken_back_by=taken_back_by(report.id, claims),
    )


def _statements(
    reading: Findings, figures: Iterable[tuple[str, Figure]], claims: Sequence[Claim]
) -> tuple[ReadStatement, ...]:
    claim_of = {said.id: claim.id for claim in claims for said in claim.statements}
    names = names_of(claims)
    by_statement = _by_statement(figures)
    return tuple(
        ReadStatement(
            mark=f"s{number}",
            statement=statement,
            words=told(statement, reading.report),
            speaker=speaker(statement, reading.report, names.get(statement.id)),
            via=relays(statement),
            claim=claim_of.get(statement.id),
            figures=by_statement.get(statement.id, ()),
        )
        for number, statement in enumerate(reading.statements, start=1)
    )


def _by_statement(figures: Iterable[tuple[str, Figure]]) -> Mapping[str, tuple[tuple[str, Figure], ...]]:
    found: dict[str, tuple[tuple[str, Figure], ...]] = {}
    for key, figure in figures:
        if figure.statement:
            found[figure.statement] = (*found.get(figure.statement, ()), (key, figure))
    return found
