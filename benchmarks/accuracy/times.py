"""Times: TempEval-3's TBAQ, WikiWars and tweets; value F1 as TempEval-3 ranked systems.

    .venv/bin/python -m benchmarks.accuracy.times          the rows
    .venv/bin/python -m benchmarks.accuracy.times tune     the same on the tune halves

Strict: same offsets. Relaxed: any shared character, one to one, largest overlap first. Value: relaxed, and the same
TIMEX3 value. The publication date itself is not scored; ours is given it, as all systems are.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.accuracy.sets import Row, available, half, load
from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.times import find_times

SETS = {"tempeval3": "tempeval3", "wikiwars": "wikiwars", "tweets-timex": "tweets"}
PEERS = {
    "tempeval3": "HeidelTime 77.5 (strict 84.2) on the same documents; spaCy + dateparser 32.8 on all",
    "wikiwars": "HeidelTime 85.4 (strict 86.4) on the same documents; spaCy + dateparser 34.8 on all",
    "tweets-timex": "HeidelTime 55.7 (strict 72.9) on the same documents",
}


@dataclass(frozen=True, slots=True)
class Timex:
    """An expression as gold and predictions have it."""

    start: int
    end: int
    value: str | None


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts over documents."""

    gold: int = 0
    found: int = 0
    strict: int = 0
    relaxed: int = 0
    value: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Counts of both."""
        return Tally(
            self.gold + other.gold,
            self.found + other.found,
            self.strict + other.strict,
            self.relaxed + other.relaxed,
            self.value + other.value,
        )

    def f1(self, hits: int) -> float:
        """F1 in per cent for so many true positives."""
        return 200 * hits / (self.gold + self.found) if hits else 0.0


def pairs(gold: Sequence[Timex], found: Sequence[Timex]) -> Iterator[tuple[Timex, Timex]]:
    """Match expressions that overlap, one to one: largest overlap first, then nearest edges."""
    ranked = sorted(
        (-min(g.end, f.end) + max(g.start, f.start), abs(g.start - f.start) + abs(g.end - f.end), i, j)
        for i, g in enumerate(gold)
        for j, f in enumerate(found)
        if min(g.end, f.end) > max(g.start, f.start)
    )
    used_gold: set[int] = set()
    used_found: set[int] = set()
    for _, _, i, j in ranked:
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            yield gold[i], found[j]


def tally(gold: Sequence[Timex], found: Sequence[Timex]) -> Tally:
    """Counts of one document."""
    matched = list(pairs(gold, found))
    edges = {(g.start, g.end) for g in gold}
    return Tally(
        gold=len(gold),
        found=len(found),
        strict=len({(f.start, f.end) for f in found} & edges),
        relaxed=len(matched),
        value=sum(g.value is not None and _plain(g.value) == _plain(f.value) for g, f in matched),
    )


def _plain(value: str | None) -> str:
    return (value or "").strip().upper()


def gold_of(document: dict[str, Any]) -> list[Timex]:
    """The expressions annotated in a document."""
    return [Timex(t["start"], t["end"], t["value"]) for t in document["gold"]["timex"]]


def found_in(document: dict[str, Any], parser: SpacyParser) -> list[Timex]:
    """The expressions we find in a document."""
    times = find_times(parser.parse(document["text"]), document["pub_date"])
    return [Timex(time.start, time.end, time.value) for time in times]


def total(documents: Iterable[dict[str, Any]], parser: SpacyParser) -> Tally:
    """Counts over documents."""
    counts = Tally()
    for document in documents:
        counts += tally(gold_of(document), found_in(document, parser))
    return counts


def run(which: str = "report") -> list[Row]:
    """Value, strict and relaxed F1 on the halves kept for reporting (or the `tune` halves); absent sets are left out."""
    parser, rows = SpacyParser(), []
    for folder, name in SETS.items():
        if not available(folder):
            continue
        documents = list(half(load(folder), which))
        counts = total(documents, parser)
        on = f"{folder} {which} half, {len(documents)} documents"
        rows += [
            Row(f"times.{name}_value_f1", counts.f1(counts.value), on, PEERS[folder]),
            Row(f"times.{name}_strict_f1", counts.f1(counts.strict), on),
            Row(f"times.{name}_relaxed_f1", counts.f1(counts.relaxed), on),
        ]
    return rows


if __name__ == "__main__":
    for row in run(*sys.argv[1:2]):
        print(f"{row.name:32} {row.value:6.1f}  {row.on}  {row.peers}")
