"""Figures: the number killed and injured per report of a shooting, from the figures of the report by the slot rule.

    .venv/bin/python -m benchmarks.accuracy.figures          the rows
    .venv/bin/python -m benchmarks.accuracy.figures tune     the same on the tune half

Text and title are read, as `sayso read` does.

Slot rule: the largest point or low bound over figures of the category that are neither rate nor share nor vague,
implicit ones counted. Gold is final per incident: an early report may differ, so 100 % is not to be had.
"""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.accuracy.sets import Row, available, half, load
from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.figure_titles import title_figures
from sayso.extract.figures import find_figures
from sayso.extract.letter_case import parse_title
from sayso.extract.times import find_times
from sayso.model.figure import Category, Figure
from sayso.model.report import Report

SET = "gva-linking"
SLOTS: dict[str, Category] = {"killed": "killed", "injured": "wounded"}
PEERS = {
    "killed_exact": "naive regular expression 77.6",
    "killed_exact_two_or_more": "naive regular expression 45.3, always answering 2 50.5",
}


@dataclass(frozen=True, slots=True)
class Case:
    """One report's gold number and ours."""

    gold: int
    found: int


def slot(figures: Iterable[Figure], category: Category) -> int:
    """The number of a category that a report's figures give; 0 where they give none."""
    usable = [f for f in figures if f.category == category and f.measure not in {"rate", "share"} and not f.vague]
    return int(max((n for f in usable for n in (f.point, f.low) if n is not None), default=0))


def exact(cases: Sequence[Case]) -> float:
    """Per cent of reports with exactly the gold number."""
    return 100 * sum(c.gold == c.found for c in cases) / len(cases) if cases else 0.0


def mean_error(cases: Sequence[Case]) -> float:
    """Mean absolute error per report."""
    return sum(abs(c.gold - c.found) for c in cases) / len(cases) if cases else 0.0


def two_or_more(cases: Sequence[Case]) -> list[Case]:
    """The cases in which two or more were killed (or hurt)."""
    return [c for c in cases if c.gold >= 2]


def read(document: dict[str, Any], parser: SpacyParser) -> tuple[Figure, ...]:
    """The figures of a document of the set, those of its title first."""
    parse = parser.parse(document["text"])
    report = Report(
        id=document["id"],
        title=document.get("title"),
        published=document["pub_date"],
        collected="2026-01-01T00:00:00+00:00",
        language="en",
        text=document["text"],
        sha256="",
    )
    figures = find_figures(report, parse, find_times(parse, report.published))
    if not report.title:
        return figures
    return (*title_figures(report, parse_title(parser, report.title), figures), *figures)


def cases_of(documents: Iterable[dict[str, Any]], parser: SpacyParser) -> dict[str, list[Case]]:
    """Gold and found numbers per slot."""
    cases: dict[str, list[Case]] = {name: [] for name in SLOTS}
    for document in documents:
        figures = read(document, parser)
        for name, category in SLOTS.items():
            if document["gold"].get(name) is not None:
                cases[name].append(Case(int(document["gold"][name]), slot(figures, category)))
    return cases


def rows_of(cases: dict[str, list[Case]], on: str) -> list[Row]:
    """The lines of the table for the cases of each slot."""
    rows = []
    for name in SLOTS:
        some = two_or_more(cases[name])
        rows += [
            Row(f"figures.{name}_exact", exact(cases[name]), f"{on}, {len(cases[name])} reports", _peers(name)),
            Row(
                f"figures.{name}_exact_two_or_more",
                exact(some),
                f"{on}, {len(some)} reports",
                _peers(name, "_two_or_more"),
            ),
        ]
    rows.append(Row("figures.killed_mae", mean_error(cases["killed"]), f"{on}, {len(cases['killed'])} reports"))
    return rows


def _peers(name: str, part: str = "") -> str:
    return PEERS.get(f"{name}_exact{part}", "")


def run(which: str = "report") -> list[Row]:
    """Exact match and error on the half kept for reporting (or the `tune` half); nothing where the set is absent."""
    if not available(SET):
        return []
    documents = list(half(load(SET), which, "incident"))
    return rows_of(cases_of(documents, SpacyParser()), f"{SET} {which} half")


if __name__ == "__main__":
    for row in run(*sys.argv[1:2]):
        print(f"{row.name:34} {row.value:7.3f}  {row.on}  {row.peers}")
