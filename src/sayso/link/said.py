"""Said: a statement with all that decides what it asserts, gathered from its report's findings."""

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from sayso.link.rarity import total
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.moment import day
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.model.terms import terms
from sayso.model.words import overlaps

RESPONSES = frozenset({"denies", "disputes", "declines"})
"""Stances towards another's claim: such a statement belongs to the claim it answers."""
LOSSES = frozenset({"killed", "wounded", "missing", "captured", "casualties", "losses", "displaced"})
"""Categories of figures that count what befell people."""
BACKGROUND = 250
"""Characters before a statement in which it may say what it answers."""


@dataclass(frozen=True, slots=True)
class Said:
    """A statement as linking compares it. `begin` and `end` are ordinals of the time it is about, if it says so."""

    statement: Statement
    report: Report
    stems: frozenset[str]
    weight: float
    background: frozenset[str]
    figures: tuple[Figure, ...]
    places: frozenset[str]
    begin: int | None
    end: int | None
    day: int | None

    @property
    def id(self) -> str:
        """The statement's id."""
        return self.statement.id

    @property
    def is_response(self) -> bool:
        """True where the statement denies, disputes or declines to speak of something."""
        return self.statement.stance in RESPONSES


@lru_cache(maxsize=1024)
def said(findings: Findings) -> tuple[Said, ...]:
    """The report's statements, in text order, each with what its content holds."""
    figures: dict[str, list[Figure]] = defaultdict(list)
    for figure in findings.figures:
        if figure.statement:
            figures[figure.statement].append(figure)
    return tuple(_said(findings, statement, tuple(figures[statement.id])) for statement in findings.statements)


def _said(findings: Findings, statement: Statement, figures: tuple[Figure, ...]) -> Said:
    content = statement.content
    stems = frozenset(terms(content.text))
    begin, end = _about(findings, statement)
    around = findings.report.text[max(0, content.start - BACKGROUND) : content.end]
    return Said(
        statement=statement,
        report=findings.report,
        stems=stems,
        weight=total(stems),
        background=frozenset(terms(around)) if statement.stance in RESPONSES else frozenset(),
        figures=figures,
        places=frozenset(
            " ".join(terms(p.name)) for p in findings.places if p.use == "literal" and overlaps(p.spans, content.spans)
        ),
        begin=begin,
        end=end,
        day=day(findings.report.published),
    )


def _about(findings: Findings, statement: Statement) -> tuple[int | None, int | None]:
    """The time the content speaks of: the one dated expression in it, or the span of several."""
    inside = [t for t in findings.times if t.type != "SET" and overlaps(t.spans, statement.content.spans)]
    begins = [d for t in inside if (d := day(t.from_)) is not None]
    ends = [d for t in inside if (d := day(t.to)) is not None]
    return (min(begins) if begins else None, max(ends) if ends else None)
