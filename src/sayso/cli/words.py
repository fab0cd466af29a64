"""Findings as a person reads them on a terminal of 80 columns: who says so first, then through whom, stance, words."""

from collections.abc import Iterable, Mapping
from textwrap import wrap

from sayso.model.claim import Claim, Story
from sayso.model.conflict import Conflict, FigureInContext, Revision
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.languages import language_name
from sayso.model.place import Place
from sayso.model.report import Report
from sayso.model.statement import Relay, Statement
from sayso.tell.phrases import (
    ANNOUNCED,
    CONFLICTS,
    STATUSES,
    act,
    bounds,
    counted,
    day,
    moment,
    one_house,
    origins,
    spread,
    stance_word,
    time_words,
)
from sayso.tell.plain import harmless, quoted
from sayso.tell.quoting import gist_statement
from sayso.tell.speakers import NOBODY, claimant, outlet_name, source_name, speaker
from sayso.tell.telling import moved_at

WIDTH = 80
INDENT = "  "
BAR = "─" * 20
UNITS = {"count": "", "fraction": "of the whole"}


def paragraph(text: str, indent: str = INDENT, width: int = WIDTH) -> str:
    """Text wrapped and indented, its line breaks folded, nothing in it that steers a terminal."""
    lines = wrap(" ".join(harmless(text).split()), width - len(indent)) or [""]
    return "\n".join(indent + line for line in lines)


def block(head: str, *parts: str) -> str:
    """A head line and indented paragraphs; empty ones are left out."""
    return "\n".join([paragraph(head, ""), *(paragraph(part) for part in parts if part)])


def who(statement: Statement, report: Report | None = None) -> str:
    """Who says it, with what is not known about them."""
    said_by = speaker(statement, report)
    remarks = f" ({'; '.join(said_by.remarks)})" if said_by.remarks else ""
    return said_by.name + remarks


def statement_lines(statement: Statement, report: Report | None) -> str:
    """A statement of a report: who, via whom, stance, words, likelihood, day."""
    via = "".join(f", via {_relay(relay)}" for relay in statement.via)
    negated = " (negated)" if statement.negated else ""
    head = f"{who(statement, report)}{via} {act(statement)}{negated}:"
    return block(head, quoted(statement.content.text), " · ".join(_marks(statement)))


def _relay(relay: Relay) -> str:
    """Who passed it on, with the relay's own day."""
    name = source_name(relay)
    return f"{name} ({moment(relay.when)})" if relay.when else name


def _marks(statement: Statement) -> Iterable[str]:
    if statement.likelihood:
        yield f"likelihood: {quoted(statement.likelihood.text)}"
    if statement.hedges:
        yield f"hedged: {', '.join(quoted(hedge.text) for hedge in statement.hedges)}"
    if statement.forecast:
        yield "forecast"
    if statement.condition:
        yield f"condition: {quoted(statement.condition.text)}"
    if statement.basis:
        yield f"rests on: {quoted(statement.basis.text)}"
    if statement.when:
        yield f"said {moment(statement.when)}"


def heading(report: Report | None) -> str:
    """What stands over the statements or figures of one report: where and when it was printed, its title."""
    if not report:
        return ""
    title = quoted(report.title) if report.title else report.id
    printed = printed_in(report)
    return f"{paragraph(f'{printed[0].upper()}{printed[1:]}: {title}', '')}\n{BAR}"


def printed_in(report: Report) -> str:
    """Where and when a report was printed."""
    return f"{outlet_name(report) or 'an outlet not known'}, {day(report.published)}"


def figure_lines(figure: Figure, source: str | None) -> str:
    """A figure: who, words, bounds, what is counted, whose, measure, time."""
    return block(f"{source or NOBODY}:", quoted(figure.text), " · ".join(_figure_marks(figure)))


def _figure_marks(figure: Figure) -> Iterable[str]:
    yield f"{bounds(figure)} {UNITS.get(figure.unit, figure.unit)}".strip()
    kind = figure.category or "not classed"
    if figure.includes:
        yield f"{kind} ({' or '.join(figure.includes)}: stated)"
    else:
        yield f"{kind} (composition not stated)" if figure.category in ("casualties", "losses") else kind
    yield figure.measure + (f" per {figure.per}" if figure.per else "")
    if figure.of:
        yield f"of {figure.of}"
    if figure.vague:
        yield "vague"
    if figure.implicit:
        yield "no number word"
    if figure.from_ or figure.to:
        yield f"covers {figure.from_ or '…'} to {figure.to or '…'}"
    if figure.as_of:
        yield f"as of {day(figure.as_of)}"


def claim_lines(claim: Claim) -> str:
    """A claim: who, via whom, stance, words; then what the record holds."""
    said = gist_statement(claim)
    via = "".join(f", via {name}" for name in said.via)
    record = f"{STATUSES[claim.status]} · {origins(claim)} · {spread(claim)} · last moved {day(moved_at(claim))} · {claim.id}"
    houses = (f"{one_house(house)}." for house in claim.houses)
    return block(f"{claimant(claim, said)}{via} {stance_word(said.stance)}:", quoted(claim.gist), record, *houses)


def claim_whole(claim: Claim) -> str:
    """A claim with its origins: which are counted, through whom they came, and why others are not."""
    found = [f"{origin.name or 'Not known'}: {origin.why}" for origin in claim.origins]
    return "\n\n".join(filter(None, (claim_lines(claim), _section("Origins", [*map(paragraph, found)], "\n"))))


def story_lines(story: Story) -> str:
    """A story: its earliest report's title, and how much it holds."""
    title = quoted(story.title) if story.title else "No title"
    size = f"{counted(len(story.reports), 'report')} · {counted(len(story.claims), 'claim')}"
    return block(title, f"{size} · {day(story.from_)} to {day(story.to)} · {story.id}")


def revision_lines(revision: Revision) -> str:
    """A revision: the source, old and new, and how it was announced."""
    older, newer = revision.figures
    head = f"{newer.source or older.source or NOBODY}, {ANNOUNCED[revision.announced]}:"
    return block(head, f"{_dated(older)} → {_dated(newer)}", revision.why)


def _dated(part: FigureInContext) -> str:
    return f"{quoted(part.figure.text)} ({day(part.published)})"


def conflict_lines(conflict: Conflict) -> str:
    """A conflict: both figures with who gave them, and the arithmetic."""
    parts = [f"{part.source or NOBODY}: {_dated(part)}" for part in conflict.figures]
    return block(f"{CONFLICTS[conflict.kind]} · {conflict.id}", *parts, conflict.why)


def report_lines(report: Report) -> str:
    """A report: outlet and day, title, and what was noticed about it."""
    notes = [report.form, report.language]
    notes += [f"translated from {language_name(report.translated_from)}"] if report.translated_from else []
    notes += [f"copy of {report.copy_of}"] if report.copy_of else []
    notes += [f"revision {report.revision} of {report.revision_of}"] if report.revision_of else []
    notes += [f"not read: {report.skipped}"] if report.skipped else []
    notes += [report.url] if report.url else []
    title = quoted(report.title) if report.title else "No title"
    return block(f"{printed_in(report)}:", title, " · ".join([*notes, report.id]))


def reading_lines(findings: Findings) -> str:
    """Everything read out of a report, for people."""
    report = findings.report
    sources: Mapping[str, str] = {s.id: who(s, report) for s in findings.statements}
    said = [statement_lines(statement, report) for statement in findings.statements]
    counts = [figure_lines(figure, sources.get(figure.statement or "")) for figure in findings.figures]
    times = [paragraph(f"{time.text}: {time_words(time)}", "") for time in findings.times]
    places = [paragraph(_place(place), "") for place in findings.places]
    caveats = [paragraph(f"{quoted(c.text)} ({c.kind.replace('_', ' ')})", "") for c in report.caveats]
    sections = [
        _section("Statements", said, "\n\n"),
        _section("Figures", counts, "\n\n"),
        _section("Times", times, "\n"),
        _section("Places", places, "\n"),
        _section("What is not known", caveats, "\n"),
    ]
    return "\n\n".join([report_lines(report), *filter(None, sections)])


def _section(title: str, lines: list[str], gap: str) -> str:
    return f"{title} ({len(lines)})\n{BAR}\n{gap.join(lines)}" if lines else ""


def _place(place: Place) -> str:
    where = f"{place.lat:.2f} {place.lon:.2f}" if place.lat is not None and place.lon is not None else "not placed"
    return f"{place.text}: {place.name}, {place.use}, {place.feature}, {where}"
