"""Gist: the words that stand for a claim: those of its least assertive attributed statement."""

import re

from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.model.words import joined
from sayso.weigh.evidence import RESPONSES

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
DATELINE = re.compile(r"^[^—–\n]{2,60}\([^()\n]{2,40}\) ?[—–-]{1,2} ?")
"""“VARNHOLT, 4 May (NNA) — ” before the words proper."""


def gist_of(members: tuple[Statement, ...]) -> Statement:
    """The least assertive attributed statement, the earliest of equals; own voice only where there is no other."""
    return min(members, key=lambda m: (m.voice == "own", *_assertiveness(m)))


def _assertiveness(statement: Statement) -> tuple[int, int]:
    rank = LEAST_ASSERTIVE_FIRST.index(statement.stance)
    return rank, -len(statement.hedges)


def words_of(statement: Statement, report: Report) -> str:
    """The words said, word for word; with speaker and verb where nothing is asserted: "to comment" alone says nothing.

    A dateline and the "that" of "said that" are no part of what is said.
    """
    if statement.stance in RESPONSES and statement.voice == "attributed":
        return _passage(statement, report)[:LONGEST]
    return DATELINE.sub("", statement.content.text).removeprefix("that ").strip()[:LONGEST] or statement.content.text


def _passage(statement: Statement, report: Report) -> str:
    """Source, cue and content with the words between them, where they stand close."""
    parts = [p for p in (statement.source, statement.cue, statement.content) if p is not None and p.spans]
    text = report.title or "" if statement.content.field == "title" else report.text
    spans = sorted(span for part in parts if part.field == statement.content.field for span in part.spans)
    return " ".join(joined(text, _closed(spans)).split()) if spans else statement.content.text


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
