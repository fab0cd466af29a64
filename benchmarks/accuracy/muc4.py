"""MUC-4: the numbers of dead and injured that news of attacks gives, from figures against the templates' casualties.

    .venv/bin/python -m benchmarks.accuracy.muc4          the rows, on dev, and every disagreement by kind
    .venv/bin/python -m benchmarks.accuracy.muc4 train    the same on the part that may be read while building

Slot rule: of a document the pairs of what happened (killed, wounded) and how many, each once. Gold pairs are those of
casualties with one effect, DEATH or INJURY, and one exact number; those of optional templates and of alternatives are
neither asked for nor counted as wrong. Found pairs are of figures that are neither rate nor share nor vague, with their
`point` or else `low`, implicit ones counted. The texts are set in capitals, and half of what they tell is background
that no template holds: precision is low by design of the set.
"""

import re
import sys
from collections import Counter
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
    implicit: frozenset[Pair] = frozenset()
    """Those found that no number word tells."""
    other: frozenset[int] = frozenset()
    """Numbers of figures of every other kind."""
    is_of_event: bool = True
    """False where the document has no template: nothing of it is asked for."""


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


def kinds(cases: Iterable[Case]) -> Counter[str]:
    """The disagreements by kind."""
    counts: Counter[str] = Counter()
    for case in cases:
        counts.update(f"missed: {_missed(pair, case)}" for pair in case.asked - case.found)
        counts.update(f"not in gold: {_extra(pair, case)}" for pair in case.found - case.passed - case.asked)
    return counts


def _missed(pair: Pair, case: Case) -> str:
    """Of what kind a pair is that was not found."""
    category, number = pair
    if any(n == number for c, n in case.found if c != category):
        return "the number is there with the other effect"
    if number in case.other:
        return "the number is there as a figure of another kind"
    if any(c == category for c, _ in case.found):
        return "other numbers of that effect are there"
    return "nothing of that effect is there"


def _extra(pair: Pair, case: Case) -> str:
    """Of what kind a found pair is that gold does not have."""
    category, number = pair
    if not case.is_of_event:
        return "in a document without a template"
    if any(n == number for c, n in case.asked | case.passed if c != category):
        return "the number is gold's with the other effect"
    if pair in case.implicit:
        return "one or more told without a number"
    return "a number of another event, of a part or of the background"


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
    return [_case(d, read(d, parser)) for d in documents]


def _case(document: dict[str, Any], figures: tuple[Figure, ...]) -> Case:
    asked, passed = gold_pairs(document["gold"]["templates"])
    implicit = found_pairs(f for f in figures if f.implicit) - found_pairs(f for f in figures if not f.implicit)
    other = (f.point if f.point is not None else f.low for f in figures if f.category not in EFFECTS.values())
    return Case(
        asked,
        passed,
        found_pairs(figures),
        implicit,
        frozenset(int(n) for n in other if n is not None),
        bool(document["gold"]["templates"]),
    )


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
    cases = cases_of(load(SET, part), SpacyParser())
    return rows_of(cases, f"{SET} {part}, {len(cases)} documents")


if __name__ == "__main__" and available(SET):
    measured = sys.argv[1] if len(sys.argv) > 1 else "dev"
    compared = cases_of(load(SET, measured), SpacyParser())
    for row in rows_of(compared, f"{SET} {measured}, {len(compared)} documents"):
        print(f"{row.name:24} {row.value:7.3f}  {row.on}")
    for kind, count in sorted(kinds(compared).items(), key=lambda item: (-item[1], item[0])):
        print(f"    {count:5}  {kind}")
