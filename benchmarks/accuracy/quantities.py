"""Quantities: numbers with what they measure, in science texts (MeasEval dev) and single sentences (quantulum3's tests).

    .venv/bin/python -m benchmarks.accuracy.quantities          the rows, and every disagreement by kind
    .venv/bin/python -m benchmarks.accuracy.quantities train    the same on MeasEval train, which may be read

A figure's quantity runs from the words that bound its number ("at least") over the number and its unit to the noun
counted where that follows. Durations, which the ledger keeps as times, count as quantities too. Two quantities agree
where they share a character, each with one other at most. Both sets were made for measurements, not for news: they
mark years, table values and parameters, which the ledger leaves out on purpose, so that the kinds say more than the F1.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from benchmarks.accuracy.sets import Row, available, load
from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.figures import find_figures
from sayso.extract.times import find_times
from sayso.model.figure import Figure
from sayso.model.report import Report
from sayso.model.time import Time
from sayso.model.words import Span

SETS: Final = {"measeval": "dev", "quantulum3": "all"}
"""The sets with the part that is measured."""
NEAR: Final = 40
"""Code points from a number to the noun it counts, at most."""
NOTATION: Final = re.compile(r"[×±=<>≤≥~∼^/]|\d[eE][-−+]?\d|10[-−]\d")
BARE: Final = re.compile(r"[-−–\d.,\s]+")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A found quantity and what kind of finding it is: a unit, "duration"."""

    span: Span
    kind: str


@dataclass(slots=True)
class Compared:
    """How gold and found agree, added up over texts. `kinds` counts the disagreements by kind."""

    agreed: int = 0
    exact: int = 0
    gold: int = 0
    found: int = 0
    kinds: Counter[str] = field(default_factory=Counter)

    def f1(self, right: int) -> float:
        """F1 in per cent for that many right ones."""
        return 200 * right / (self.gold + self.found) if self.gold + self.found else 0.0


def quantities(figures: Iterable[Figure], times: Iterable[Time]) -> list[Quantity]:
    """Quantities in text order: figures with a number, and durations that no figure overlaps."""
    found = [Quantity(_span(f), _kind(f)) for f in figures if f.number.spans]
    spans = [q.span for q in found]
    lasting = [(t.start, t.end) for t in times if t.type in ("DURATION", "SET")]
    found += [Quantity(span, "duration") for span in lasting if not any(_touch(span, other) for other in spans)]
    return sorted(found, key=lambda q: q.span)


def _span(figure: Figure) -> Span:
    """From the bounding words to the unit, and to the noun where it follows the number."""
    start = min(figure.start, figure.number.start)
    counted = figure.counted
    if counted and 0 <= counted.start - figure.number.end <= NEAR:
        return start, counted.end
    return start, max(figure.number.end, figure.spans[0][1])


def _kind(figure: Figure) -> str:
    if figure.unit == "count":
        return "count" if figure.counted else "bare number"
    return "share" if figure.unit in {"fraction", "percent", "percentage_point"} else "measure"


def _touch(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def compare(total: Compared, text: str, gold: Sequence[Span], found: Sequence[Quantity], dates: Sequence[Span]) -> None:
    """Add one text to the total. `dates` are the spans of times that are no durations."""
    total.gold += len(gold)
    total.found += len(found)
    free = list(found)
    for span in sorted(gold):
        match = next((q for q in free if _touch(q.span, span)), None)
        if match is None:
            total.kinds[f"missed: {_missed(text[slice(*span)], span, dates)}"] += 1
            continue
        free.remove(match)
        total.agreed += 1
        total.exact += match.span == span
        if match.span != span:
            total.kinds[f"ends: {_ends(match.span, span)}"] += 1
    total.kinds.update(f"not in gold: {q.kind}" for q in free)


def _missed(words: str, span: Span, dates: Sequence[Span]) -> str:
    """Of what kind a gold quantity is that was not found."""
    if any(_touch(span, date) for date in dates):
        return "a date"
    if NOTATION.search(words):
        return "notation"
    if BARE.fullmatch(words):
        return "a bare number"
    return "a number with its unit" if re.search(r"\d", words) else "number words"


def _ends(found: Span, gold: Span) -> str:
    if found[0] <= gold[0] and gold[1] <= found[1]:
        return "longer than gold"
    return "shorter than gold" if gold[0] <= found[0] and found[1] <= gold[1] else "shifted"


def gold_spans(document: dict[str, Any]) -> list[Span]:
    """The quantities marked in a document of either set."""
    gold = document["gold"]
    marked = gold.get("quantities") or [a for a in gold.get("annotations", ()) if a["type"] == "Quantity"]
    return [(a["start"], a["end"]) for a in marked]


def compared(documents: Iterable[dict[str, Any]], parser: SpacyParser) -> Compared:
    """All documents compared."""
    total = Compared()
    for document in documents:
        text = document["text"]
        report = Report(id=document["id"], collected="2026-01-01T00:00:00+00:00", language="en", text=text, sha256="")
        parse = parser.parse(text)
        times = find_times(parse, None)
        dates = [(t.start, t.end) for t in times if t.type in ("DATE", "TIME")]
        compare(total, text, gold_spans(document), quantities(find_figures(report, parse, times), times), dates)
    return total


def rows_of(name: str, total: Compared, on: str) -> list[Row]:
    """The lines of the table for a set."""
    return [
        Row(f"quantities.{name}_f1", total.f1(total.agreed), f"{on}, {total.gold} quantities"),
        Row(f"quantities.{name}_exact_f1", total.f1(total.exact), on),
    ]


def totals(part: str | None = None) -> Iterator[tuple[str, Compared, str]]:
    """Each set that is on this machine, with its name, its total and what was measured."""
    parser = SpacyParser()
    for name, measured in SETS.items() if part is None else [("measeval", part)]:
        if available(name):
            documents = load(name, measured)
            yield name, compared(documents, parser), f"{name} {measured}, {len(documents)} texts"


def run() -> list[Row]:
    """F1 of each set, by overlap and by exact ends; nothing where both are absent."""
    return [row for name, total, on in totals() for row in rows_of(name, total, on)]


if __name__ == "__main__":
    for set_name, total, on in totals(*sys.argv[1:2]):
        for row in rows_of(set_name, total, on):
            print(f"{row.name:32} {row.value:7.3f}  {row.on}")
        for kind, count in sorted(total.kinds.items(), key=lambda item: (-item[1], item[0])):
            print(f"    {count:5}  {kind}")
