"""Gist: the words that stand for a claim: its least assertive attributed statement, with who says it."""

from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.model.words import joined

LEAST_ASSERTIVE_FIRST = (
    "doubts",
    "alleges",
    "accuses",
    "claims",
    "believes",
    "estimates",
    "expects",
    "warns",
    "threatens",
    "promises",
    "demands",
    "asks",
    "asserts",
    "announces",
    "corrects",
    "acknowledges",
    "confirms",
    "denies",
    "disputes",
    "declines",
    "withdraws",
)
GAP = 60
"""Characters that may stand between speaker, verb and words where they are quoted as one passage."""
LONGEST = 600


def gist_of(members: tuple[Statement, ...]) -> Statement:
    """The least assertive attributed statement, the earliest of equals; own voice only where there is no other."""
    return min(members, key=lambda m: (m.voice == "own", *_assertiveness(m)))


def _assertiveness(statement: Statement) -> tuple[int, int]:
    rank = LEAST_ASSERTIVE_FIRST.index(statement.stance)
    return rank, -len(statement.hedges)


def words_of(statement: Statement, report: Report) -> str:
    """The passage that holds source, cue and content, word for word; never without its attribution where it has one."""
    parts = [p for p in (statement.source, statement.cue, statement.content) if p is not None and p.spans]
    text = report.title or "" if statement.content.field == "title" else report.text
    spans = sorted(span for part in parts if part.field == statement.content.field for span in part.spans)
    if statement.voice == "own" or not spans or len(parts) == 1:
        return statement.content.text
    return " ".join(joined(text, _closed(spans)).split())[:LONGEST]


def _closed(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Neighbouring spans as one, so that the words between them are quoted too."""
    closed = [spans[0]]
    for start, end in spans[1:]:
        first, last = closed[-1]
        if start - last <= GAP:
            closed[-1] = (first, max(last, end))
        else:
            closed.append((start, end))
    return closed
