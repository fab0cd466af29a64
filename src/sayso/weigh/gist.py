"""Gist: the words that stand for a claim: those of its least assertive attributed statement."""

import re

from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.model.words import Words, joined
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

    Words that lean on their verb stand with it ("blames Kethra"). A dateline and the "that" of "said that" are no part of
    what is said.
    """
    if statement.stance in RESPONSES and statement.voice == "attributed":
        parts = (statement.source, statement.cue, statement.content)
        return " ".join(_passages(statement, report, parts))[:LONGEST] or statement.content.text
    if statement.leans_on_its_verb:
        passages = _passages(statement, report, (statement.cue, statement.content))
        if len(passages) == 1:
            return passages[0][:LONGEST]
    return DATELINE.sub("", statement.content.text).removeprefix("that ").strip()[:LONGEST] or statement.content.text


def _passages(statement: Statement, report: Report, parts: tuple[Words | None, ...]) -> list[str]:
    """The parts of a statement, as one passage with the words between them where they stand close."""
    text = report.title or "" if statement.content.field == "title" else report.text
    spans = sorted(span for part in parts if part and part.field == statement.content.field for span in part.spans)
    return [" ".join(joined(text, [span]).split()) for span in _closed(spans)] if spans else []


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
