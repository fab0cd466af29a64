"""MUC-4: the numbers of dead and injured that news of attacks gives, from figures against the templates' casualties.

    .venv/bin/python -m benchmarks.accuracy.muc4          the rows, on dev
    .venv/bin/python -m benchmarks.accuracy.muc4 train    the same on the part that may be read while building

Slot rule: of a document the pairs of what happened (killed, wounded) and how many, each once. Gold pairs are those of
casualties with one effect, DEATH or INJURY, and one exact number; those of optional templates and of alternatives are
neither asked for nor counted as wrong. Found pairs are of figures that are neither rate nor share nor vague, with their
`point` or else `low`, implicit ones counted. The texts are set in capitals, and half of what they tell is background
that no template holds: precision is low by design of the set.
"""

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from benchmarks.accuracy.sets import Row, available, load
from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.figures import find_figures
from sayso.extract.letter_case import parse_text
from sayso.extract.times import find_times
from sayso.model.figure import Category, Figure
from sayso.model.report import Report

SET = "muc4"
EFFECTS: Final[dict[str, Category]] = {"DEATH": "killed", "INJURY": "wounded"}
NUMBER: Final = re.compile(r"\d+")
Pair = tuple[Category, int]
"""What happened, and to how many."""


@dataclass(frozen=True, slots=True)
class Case:
    """The pairs of one document: asked for, let pass, and found."""

    asked: frozenset[Pair]
    passed: frozenset[Pair]
    found: frozenset[Pair]


def gold_pairs(templates: Iterable[dict[str, Any]]) -> tuple[frozenset[Pair], frozenset[Pair]]:
    """The pairs asked for and those let pass."""
    asked: set[Pair] = set()
    passed: set[Pair] = set()
    for template in templates:
        for casualty in template["casualties"]:
            effects: list[str] = casualty["effects"] or []
            number = str(casualty["number"] or "")
            told = {EFFECTS[name] for effect in effects for name in EFFECTS if name in effect.split()}
            pairs = {(category, int(n)) for category in told for n in NUMBER.findall(number)}
            plain = len(effects) == 1 and effects[0] in EFFECTS and number.isdecimal()
            (asked if plain and "OPTIONAL" not in template["n"] else passed).update(pairs)
    return frozenset(asked), frozenset(passed - asked)


def found_pairs(figures: Iterable[Figure]) -> frozenset[Pair]:
    """The pairs of a report's figures."""
    usable = (f for f in figures if f.measure not in {"rate", "share"} and not f.vague)
    numbers = ((f.category, f.point if f.point is not None else f.low) for f in usable)
    return frozenset((c, int(n)) for c, n in numbers if n is not None and c in ("killed", "wounded"))


def shares(cases: Iterable[Case], category: Category | None = None) -> tuple[float, float, float]:
    """Precision, recall and F1 over all documents, in per cent; of one category alone where one is given."""
    right = wrong = missed = 0
    for case in cases:
        asked, found = (
            {pair for pair in pairs if category in {None, pair[0]}} for pairs in (case.asked, case.found - case.passed)
        )
        right += len(asked & found)
        wrong += len(found - asked)
        missed += len(asked - found)
    precision = right / (right + wrong) if right + wrong else 0.0
    recall = right / (right + missed) if right + missed else 0.0
    return 100 * precision, 100 * recall, 200 * right / (2 * right + wrong + missed) if right else 0.0


def read(document: dict[str, Any], parser: SpacyParser) -> tuple[Figure, ...]:
    """The figures of a document."""
    parse = parse_text(parser, document["text"])
    report = Report(
        id=document["id"],
        published=document["pub_date"],
        collected="2026-01-01T00:00:00+00:00",
        language="en",
        text=document["text"],
        sha256="",
    )
    return find_figures(report, parse, find_times(parse, report.published))


def cases_of(documents: Iterable[dict[str, Any]], parser: SpacyParser) -> list[Case]:
    """A case for each document, in order."""
    return [Case(*gold_pairs(d["gold"]["templates"]), found_pairs(read(d, parser))) for d in documents]


def rows_of(cases: list[Case], on: str) -> list[Row]:
    """The lines of the table."""
    precision, recall, f1 = shares(cases)
    return [
        Row("muc4.casualties_f1", f1, f"{on}: precision {precision:.1f}, recall {recall:.1f}"),
        Row("muc4.dead_f1", shares(cases, "killed")[2], on),
        Row("muc4.injured_f1", shares(cases, "wounded")[2], on),
    ]


def run(part: str = "dev") -> list[Row]:
    """F1 of dead, injured and both on a part of the set; nothing where the set is absent."""
    if not available(SET):
        return []
    documents = load(SET, part)
    return rows_of(cases_of(documents, SpacyParser()), f"{SET} {part}, {len(documents)} documents")


if __name__ == "__main__":
    for row in run(*sys.argv[1:2]):
        print(f"{row.name:24} {row.value:7.3f}  {row.on}")
