"""Said: a statement with all that decides what it asserts, gathered from its report's findings."""

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache

from sayso.link.rarity import total
from sayso.model import bounds
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.moment import day
from sayso.model.report import Report
from sayso.model.statement import Stance, Statement
from sayso.model.terms import terms
from sayso.model.tolls import as_toll, put_forward
from sayso.model.words import overlaps

RESPONSES = frozenset({"denies", "disputes", "declines"})
"""Stances towards another's claim: such a statement belongs to the claim it answers."""
ACTS = RESPONSES | {"acknowledges", "withdraws"}
"""Stances towards what was said before, others' or one's own."""
LOSSES = frozenset({"killed", "wounded", "missing", "captured", "casualties", "losses", "displaced"})
"""Categories of figures that count what befell people."""
NAME = re.compile(
    r"(?<![.!?“\"]\s)(?<!^)(?<![“\"])\b[^\W\d_a-z][^\W\d_]+|(?:^|[“\"]|[.!?“\"]\s)([^\W\d_a-z][^\W\d_]+(?:\s[^\W\d_a-z][^\W\d_]+)+)"
)
BACKGROUND = 250
"""Characters before a statement in which it may say what it answers."""
BESIDE = 200
"""Characters before a statement, and half as many behind it, in which it may say what it is about."""


@dataclass(frozen=True, slots=True)
class Said:
    """A statement as linking compares it. `begin` and `end` are ordinals of the time it is about, if it says so."""

    statement: Statement
    report: Report
    stems: frozenset[str]
    weight: float
    names: frozenset[str]
    """Those stems that are written as names here: they say of whom it is, not what is said."""
    background: frozenset[str]
    around: frozenset[str]
    """Stems of its words and of those beside them, in which a report says what it is about."""
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
    around = findings.report.text[max(0, content.start - BESIDE) : content.end + BESIDE // 2]
    return Said(
        statement=statement,
        report=findings.report,
        stems=stems,
        weight=total(stems),
        names=_names(content.text) & stems,
        background=_background(findings.report, statement),
        around=frozenset(terms(around)) | stems,
        figures=tuple(
            as_toll(f, content.text, alone=len(figures) == 1) for f in put_forward(figures, findings.report.text)
        ),
        places=frozenset(
            " ".join(terms(p.name)) for p in findings.places if p.use == "literal" and overlaps(p.spans, content.spans)
        ),
        begin=begin,
        end=end,
        day=day(findings.report.published),
    )


def _background(report: Report, statement: Statement) -> frozenset[str]:
    """Stems of what stands before a response, which may say what it answers."""
    if statement.stance not in ACTS:
        return frozenset()
    content = statement.content
    return frozenset(terms(report.text[max(0, content.start - BACKGROUND) : content.end]))


def as_acted(one: Said, act: Stance | None) -> Said:
    """The statement with the act that it is, where its own verb says none."""
    if act is None:
        return one
    statement = replace(one.statement, stance=act)
    return replace(one, statement=statement, background=_background(one.report, statement))


def _names(text: str) -> frozenset[str]:
    """Stems of words with a capital, the first of a sentence left out unless another such word follows it."""
    found = (match[1] or match[0] for match in NAME.finditer(text))
    return frozenset(stem for words in found for stem in terms(words))


def _about(findings: Findings, statement: Statement) -> tuple[int | None, int | None]:
    """The time the content speaks of: the one dated expression in it, or the span of several."""
    inside = [t for t in findings.times if t.type != "SET" and overlaps(t.spans, statement.content.spans)]
    begins = [d for t in inside if (d := day(t.from_)) is not None]
    ends = [d for t in inside if (d := day(t.to)) is not None]
    return (min(begins) if begins else None, max(ends) if ends else None)


def daily_losses(findings: Findings) -> frozenset[str]:
    """Whose losses the report gives by the day, week or month: "russ/day". Reports that share one are weighed together."""
    rates = [f for f in findings.figures if f.measure == "rate" and f.category in bounds.LOSSES and not f.vague]
    found = ((bounds.whose(f, findings.figures), f.per) for f in rates)
    return frozenset(f"{' '.join(terms(of))}/{per}" for of, per in found if of and per)
