"""Factuality of events on UW (news) and UDS-IH2 (web text): mean absolute error and Pearson's r over predicates.

    .venv/bin/python -m benchmarks.accuracy.factuality

The rows have r in hundredths, as all rows are. The weights of both engines are learnt on the train parts alone
(training/factuality.py for the rules, training/attribution/distil.py for the tagger).
"""

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

from benchmarks.accuracy.sets import Row, available, load
from sayso.engines.spacy_parser import SpacyParser
from sayso.engines.tagger.attributor import TaggedAttributor
from sayso.extract.attribution import RuleAttributor
from sayso.extract.clauses import head_of
from sayso.model.parse import Parse
from sayso.model.words import Span
from sayso.ports import Attributor

SETS = {"factuality-uw": ("uw", "UW dev"), "factuality-uds_ih2": ("uds_ih2", "UDS-IH2 dev")}
PEERS = "best published systems on UW: r 0.83-0.90 (from memory)"
MISSING = 3.0
"""What a predicate without a prediction counts as: said to have happened."""

Events = list[dict[str, Any]]


class Score(NamedTuple):
    """How near predictions come to gold over so many predicates."""

    predicates: int
    mae: float
    r: float


def run() -> list[Row]:
    """Both sets' dev parts, read by both engines."""
    parser, rows = SpacyParser(), []
    engines: dict[str, Attributor] = {"": TaggedAttributor(), "_rules": RuleAttributor()}
    for name, (short, title) in SETS.items():
        if available(name):
            documents = load(name)
            parses = [parser.parse(d["text"]) for d in documents]
            for engine, attributor in engines.items():
                found = [predict(attributor, *pair) for pair in zip(parses, documents, strict=True)]
                count, mae, r = score(documents, found)
                on = f"{title}, {count} predicates{', rules' if engine else ''}"
                rows += [
                    Row(f"factuality.{short}{engine}_r", 100 * r, on, "" if engine or short != "uw" else PEERS),
                    Row(f"factuality.{short}{engine}_mae", mae, on),
                ]
    return rows


def predict(attributor: Attributor, parse: Parse, document: dict[str, Any]) -> Events:
    """An engine's reading of every predicate that the document marks."""
    found = []
    for event in document["gold"]["factuality"]:
        i = predicate_at(parse, (event["start"], event["end"]))
        if i is not None:
            found.append({"start": event["start"], "end": event["end"], "factuality": attributor.factuality(parse, i)})
    return found


def predicate_at(parse: Parse, span: Span) -> int | None:
    """The token that governs the words at the span."""
    return head_of(parse, tuple(parse.tokens_in(span)))


def score(documents: Sequence[dict[str, Any]], predictions: Sequence[Events]) -> Score:
    """Score predictions, one list a document, by the exact span of each gold predicate."""
    gold, guessed = [], []
    for document, found in zip(documents, predictions, strict=True):
        at = {(p["start"], p["end"]): p["factuality"] for p in found}
        for event in document["gold"]["factuality"]:
            gold.append(event["factuality"])
            guessed.append(at.get((event["start"], event["end"]), MISSING))
    return Score(len(gold), mean_absolute_error(gold, guessed), pearson(gold, guessed))


def mean_absolute_error(one: Sequence[float], other: Sequence[float]) -> float:
    """The mean distance of paired values; 0 where there are none."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one) if one else 0.0


def pearson(one: Sequence[float], other: Sequence[float]) -> float:
    """Pearson's r of paired values; 0 where either never varies."""
    if not one:
        return 0.0
    mean_one, mean_other = sum(one) / len(one), sum(other) / len(other)
    together = sum((a - mean_one) * (b - mean_other) for a, b in zip(one, other, strict=True))
    spread_one = sum((a - mean_one) ** 2 for a in one)
    spread_other = sum((b - mean_other) ** 2 for b in other)
    return together / math.sqrt(spread_one * spread_other) if spread_one and spread_other else 0.0


if __name__ == "__main__":
    for row in run():
        print(f"{row.name:24} {row.value:6.3f}  {row.on}  {row.peers}")
