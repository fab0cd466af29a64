"""Findings as a person reads them on a terminal of 80 columns: who says so first, then through whom, stance, words."""

from collections.abc import Iterable, Mapping
from textwrap import wrap

from sayso.model.claim import Claim, Story
from sayso.model.conflict import Conflict, FigureInContext, Revision
from sayso.model.figure import Figure, Number
from sayso.model.findings import Findings
from sayso.model.place import Place
from sayso.model.report import Report
from sayso.model.statement import Source, Statement
from sayso.model.words import Iso

WIDTH = 80
INDENT = "  "


def paragraph(text: str, indent: str = INDENT, width: int = WIDTH) -> str:
    """Text wrapped and indented, its line breaks folded."""
    lines = wrap(" ".join(text.split()), width - len(indent)) or [""]
    return "\n".join(indent + line for line in lines)


def quoted(words: str) -> str:
    """Words between quotation marks, with their own outer ones taken off."""
    bare = words.strip('“”"')
    return f"“{bare}”"


def source_name(source: Source | None) -> str:
    """Who says so: the name; or the words with what is not known about them."""
    if source is None:
        return "No source given"
    if source.candidates:
        return f"“{source.text}” ({' or '.join(source.candidates)}: not resolved)"
    name = source.name or source.text
    if source.kind == "author":
        return f"{name}, in its own voice" if name else "The report, in its own voice"
    if not source.named:
        name = f"{name} (not named)"
    return f"{name}, {source.affiliation}" if source.affiliation and source.affiliation not in name else name


def statement_lines(statement: Statement, report: Report | None) -> str:
    """A statement: who, via whom, stance, words, likelihood, day, where it was printed."""
    who = source_name(statement.source)
    via = "".join(f", via {relay.name or relay.text}" for relay in statement.via)
    stance = f"{statement.stance}{' (negated)' if statement.negated else ''}"
    marks = [f"likelihood: “{statement.likelihood.text}”"] if statement.likelihood else []
    marks += [f"hedged: {', '.join(f'“{h.text}”' for h in statement.hedges)}"] if statement.hedges else []
    marks += ["forecast"] if statement.forecast else []
    marks += [f"condition: “{statement.condition.text}”"] if statement.condition else []
    marks += [f"basis: “{statement.basis.text}”"] if statement.basis else []
    marks += [f"said {statement.when.value or statement.when.text}"] if statement.when else []
    marks += [f"printed in {printed_in(report)}"] if report else []
    head = paragraph(f"{who}{via} {stance}:", "")
    return "\n".join((head, paragraph(quoted(statement.content.text)), paragraph(" · ".join(marks))))


def printed_in(report: Report) -> str:
    """Where and when a report was printed."""
    outlet = report.outlet.name if report.outlet else "an outlet not known"
    return f"{outlet}, {day(report.published)}"


def day(at: Iso | None) -> str:
    """A date with the precision known."""
    return at[:10] if at else "day not known"


def bounds(figure: Figure) -> str:
    """What the words of a figure allow, as a person writes bounds."""
    low, high, point = figure.low, figure.high, figure.point
    about = "about " if figure.approximate and not figure.vague else ""
    if low is not None and low == high:
        text = number(low)
    elif low is None and high is None:
        text = f"about {number(point)}" if point is not None else "no number"
        about = ""
    elif high is None:
        text = f"{number(low)} or more"
    elif low is None:
        text = f"up to {number(high)}"
    else:
        text = f"{number(low)} to {number(high)}"
    return about + text


def number(value: Number | None) -> str:
    """A number with separators."""
    return "?" if value is None else f"{value:,}"


def figure_lines(figure: Figure, source: str | None, report: Report | None) -> str:
    """A figure: who, bounds, what is counted, whose, measure, time, words, where it was printed."""
    kind: str = figure.category or "not classed"
    if figure.includes:
        kind += f" ({' or '.join(figure.includes)}: stated)"
    elif figure.category in ("casualties", "losses"):
        kind += " (composition not stated)"
    unit = "" if figure.unit == "count" else f" {figure.unit}"
    parts = [f"{bounds(figure)}{unit}", kind, figure.measure + (f" per {figure.per}" if figure.per else "")]
    parts += [f"of {figure.of}"] if figure.of else []
    parts += ["vague"] if figure.vague else []
    parts += ["no number word"] if figure.implicit else []
    parts += [f"covers {figure.from_ or '…'} to {figure.to or '…'}"] if figure.from_ or figure.to else []
    parts += [f"as of {day(figure.as_of)}"]
    parts += [f"printed in {printed_in(report)}"] if report else []
    head = paragraph(f"{source or 'Source not known'}:", "")
    return "\n".join((head, paragraph(f"“{figure.text}”"), paragraph(" · ".join(parts))))


def claim_lines(claim: Claim) -> str:
    """A claim: who, via whom, stance, words; then what the record holds."""
    first = claim.statements[0] if claim.statements else None
    who = (first.source if first else None) or "Source not known"
    via = "".join(f", via {name}" for name in first.via) if first else ""
    stance = first.stance if first else ""
    record = [
        claim.status.replace("_", " "),
        f"{plural(claim.origins_count, 'known origin')}, {claim.unknown_count} unknown",
        plural(claim.speakers_count, "speaker"),
        f"{plural(claim.reports_count, 'report')} in {plural(claim.outlets_count, 'outlet')}",
        claim.id,
    ]
    return "\n".join(
        (
            paragraph(f"{who}{via} {stance}:", ""),
            paragraph(quoted(claim.gist)),
            paragraph(" · ".join(record)),
        )
    )


def plural(count: int, noun: str) -> str:
    """A count with its noun."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def story_lines(story: Story) -> str:
    """A story: its earliest report's title, and how much it holds."""
    title = f"“{story.title}”" if story.title else "No title"
    span = f"{day(story.from_)} to {day(story.to)}"
    facts = f"{plural(len(story.reports), 'report')} · {plural(len(story.claims), 'claim')} · {span} · {story.id}"
    return "\n".join((paragraph(title, ""), paragraph(facts)))


def revision_lines(revision: Revision) -> str:
    """A revision: the source, old and new."""
    older, newer = revision.figures
    who = newer.source or older.source or "Source not known"
    moved = f"“{older.figure.text}” ({day(older.published)}) → “{newer.figure.text}” ({day(newer.published)})"
    return "\n".join((paragraph(f"{who}, {revision.announced}:", ""), paragraph(moved), paragraph(revision.why)))


def conflict_lines(conflict: Conflict) -> str:
    """A conflict: both figures with who gave them, and the arithmetic."""
    head = f"{conflict.kind.replace('_', ' ')} · {conflict.id}"
    return "\n".join((head, *(paragraph(_in_context(part)) for part in conflict.figures), paragraph(conflict.why)))


def _in_context(part: FigureInContext) -> str:
    return f"{part.source or 'Source not known'}: “{part.figure.text}” ({bounds(part.figure)}, {day(part.published)})"


def report_lines(report: Report) -> str:
    """A report: outlet and day, title, and what was noticed about it."""
    notes = [report.form, report.language]
    notes += [f"copy of {report.copy_of}"] if report.copy_of else []
    notes += [f"revision {report.revision} of {report.revision_of}"] if report.revision_of else []
    notes += [f"not read: {report.skipped}"] if report.skipped else []
    notes += [report.url] if report.url else []
    title = f"“{report.title}”" if report.title else "No title"
    return "\n".join(
        (paragraph(f"{printed_in(report)}:", ""), paragraph(title), paragraph(" · ".join([*notes, report.id])))
    )


def reading_lines(findings: Findings) -> str:
    """Everything read out of a report, for people."""
    report = findings.report
    sources: Mapping[str, str] = {s.id: source_name(s.source) for s in findings.statements}
    sections: list[tuple[str, Iterable[str]]] = [
        ("Statements", (statement_lines(s, None) for s in findings.statements)),
        ("Figures", (figure_lines(f, sources.get(f.statement or ""), None) for f in findings.figures)),
        ("Times", (paragraph(f"{t.text}: {t.value or 'not resolved'}", "") for t in findings.times)),
        ("Places", (paragraph(_place(p), "") for p in findings.places)),
        ("What is not known", (paragraph(f"“{c.text}” ({c.kind.replace('_', ' ')})", "") for c in report.caveats)),
    ]
    blocks = [report_lines(report)]
    for title, lines in sections:
        found = list(lines)
        gap = "\n\n" if title in ("Statements", "Figures") else "\n"
        blocks += [f"{title} ({len(found)})\n{'─' * 20}\n{gap.join(found)}"] if found else []
    return "\n\n".join(blocks)


def _place(place: Place) -> str:
    where = f"{place.lat:.2f} {place.lon:.2f}" if place.lat is not None and place.lon is not None else "not placed"
    return f"{place.text}: {place.name}, {place.use}, {place.feature}, {where}"
