"""Pairs of statements of public reports that assert the same thing or do not (tests/golden/gva_pairs), on gva-linking.

    .venv/bin/python -m benchmarks.accuracy.pairs [--misses]

All reports of the pairs are read, linked and weighed as one ledger that holds just these would have them. A pair is
linked where the statements found at its words (as in stories.py) stand in one claim; what was not found is not linked.
Precision and recall are of `same` against `different`. `other-value` is scored apart, since one origin's moved figure
is rightly in the claim that it moves: told as a conflict or a revision, or melted into one claim without one. `unsure`
is not scored. `--misses` reads the tune half only.
"""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, Literal

from benchmarks.accuracy.covered import covering
from benchmarks.accuracy.linking import f1
from benchmarks.accuracy.sets import SHARED, Row, available, load
from benchmarks.accuracy.stories import Story, judge
from sayso.config import Config
from sayso.ledger import read_inputs
from sayso.model.claim import Claim
from sayso.model.findings import Findings
from sayso.model.report import Declared

SET: Final = "gva-linking"
FOLDER: Final = Path(__file__).resolve().parents[2] / "tests" / "golden" / "gva_pairs"
Label = Literal["same", "other-value", "different", "unsure"]


@dataclass(frozen=True)
class Side:
    """A content: half-open code-point offsets into the text of a report of the set."""

    report: str
    begin: int
    end: int


@dataclass(frozen=True)
class Pair:
    """Two contents and what a reader says of them."""

    number: int
    half: str
    label: Label
    one: Side
    other: Side


@dataclass(frozen=True)
class Outcome:
    """A pair, and the claims in which the statements found at its words stand; None where none was found."""

    pair: Pair
    one: Claim | None
    other: Claim | None
    is_told: bool
    """True where a conflict joins the two claims, or a figure was revised in the one claim of both."""

    @property
    def is_found(self) -> bool:
        """True where both statements were found."""
        return self.one is not None and self.other is not None

    @property
    def is_linked(self) -> bool:
        """True where both stand in one claim."""
        return self.one is not None and self.one is self.other


@dataclass(frozen=True)
class Scores:
    """Percent, of `same` against `different`."""

    precision: float
    recall: float
    f1: float


def run() -> list[Row]:
    """The rows of both halves; none where the set is not on this machine."""
    if not available(SET):
        return []
    outcomes = outcomes_of(gold(), read(gold()))
    return [
        *rows("", [o for o in outcomes if o.pair.half == "report"]),
        *rows("tune_", [o for o in outcomes if o.pair.half == "tune"]),
    ]


def gold() -> list[Pair]:
    """The pairs, in the order of their numbers."""
    lines = (FOLDER / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
    return [pair_of(json.loads(line)) for line in lines]


def pair_of(record: Mapping[str, Any]) -> Pair:
    """A line of the file."""
    one, other = Side(**record["one"]), Side(**record["other"])
    return Pair(record["number"], record["half"], record["label"], one, other)


def read(pairs: Iterable[Pair]) -> tuple[Findings, ...]:
    """The reports of the pairs, read as articles of the set."""
    wanted = {side.report for pair in pairs for side in (pair.one, pair.other)}
    kept = ("id", "url", "title", "text")
    items = [{k: d[k] for k in kept} | {"published": d["pub_date"]} for d in load(SET) if d["id"] in wanted]
    with TemporaryDirectory() as folder:
        file = Path(folder) / "reports.jsonl"
        file.write_text("".join(f"{json.dumps(item)}\n" for item in items), encoding="utf-8")
        found = read_inputs([str(file)], declared=Declared(), verbatim=True, config=Config())
        return tuple(reading for reading in found if isinstance(reading, Findings))


def outcomes_of(pairs: Iterable[Pair], readings: tuple[Findings, ...]) -> list[Outcome]:
    """Link and weigh the readings as one ledger, and look for each pair in it."""
    ledger = judge(SET, {"statements": []}, readings)
    reports = {f.report.input_id: f for f in readings}
    joined, moved = _joined(ledger), {revision.claim for revision in ledger.revisions}
    outcomes = []
    for pair in pairs:
        one, other = (_claim_at(side, reports[side.report], ledger) for side in (pair.one, pair.other))
        ids = frozenset(claim.id for claim in (one, other) if claim)
        is_told = None not in (one, other) and (ids in joined or (len(ids) == 1 and ids <= moved))
        outcomes.append(Outcome(pair, one, other, is_told))
    return outcomes


def _claim_at(side: Side, findings: Findings, ledger: Story) -> Claim | None:
    _, best = max(covering(findings, side.begin, side.end), default=(0.0, ""))
    return ledger.home.get(best)


def _joined(ledger: Story) -> set[frozenset[str]]:
    """The two claims of each conflict; a note on scope is none."""
    return {
        frozenset(ledger.home[f.figure.statement].id for f in one.figures if f.figure.statement in ledger.home)
        for one in ledger.conflicts
        if one.kind != "scope"
    }


def same_scores(outcomes: Iterable[Outcome]) -> Scores:
    """How well linked pairs are the `same` ones; `other-value` and `unsure` count for nothing."""
    sure = [o for o in outcomes if o.pair.label in {"same", "different"}]
    linked = [o for o in sure if o.is_linked]
    same = [o for o in sure if o.pair.label == "same"]
    right = sum(o.pair.label == "same" for o in linked)
    precision, recall = right / max(1, len(linked)), right / max(1, len(same))
    return Scores(100 * precision, 100 * recall, 100 * f1(precision, recall))


def rows(prefix: str, outcomes: Sequence[Outcome]) -> list[Row]:
    """The rows of a half."""
    on = f"{SET} {'tune' if prefix else 'report'} half, {len(outcomes)} pairs"
    found = [o for o in outcomes if o.is_found]
    moved = [o for o in outcomes if o.pair.label == "other-value"]
    whole, read_well = same_scores(outcomes), same_scores(found)
    values = [
        ("both_found", _percent(len(found), len(outcomes)), on),
        ("same_precision", whole.precision, on),
        ("same_recall", whole.recall, on),
        ("same_f1", whole.f1, on),
        ("same_f1_found", read_well.f1, f"{on}, {len(found)} of which both statements were found"),
        (
            "other_value_told",
            _percent(sum(o.is_told for o in moved), len(moved)),
            f"{on}, {len(moved)} of another value",
        ),
        (
            "other_value_melted",
            _percent(sum(o.is_linked and not o.is_told for o in moved), len(moved)),
            f"{on}, {len(moved)} of another value",
        ),
    ]
    return [Row(f"pairs.{prefix}{name}", value, where) for name, value, where in values]


def _percent(part: int, of: int) -> float:
    return 100 * part / of if of else 0.0


def print_misses() -> None:
    """The pairs of the tune half that are not as their label says, with the words."""
    pairs = [pair for pair in gold() if pair.half == "tune"]
    readings = read(gold())
    texts = {f.report.input_id: f.report.text for f in readings}
    for outcome in outcomes_of(pairs, readings):
        pair = outcome.pair
        if pair.label == "unsure" or is_right(outcome):
            continue
        missing = [name for name, claim in (("one", outcome.one), ("other", outcome.other)) if claim is None]
        state = f"not found: {', '.join(missing)}" if missing else "linked" if outcome.is_linked else "apart"
        print(f"\n{pair.number} {pair.label}, {state}{', told' if outcome.is_told else ''}")
        for side in (pair.one, pair.other):
            print("    " + " ".join(texts[side.report][side.begin : side.end].split()))


def is_right(outcome: Outcome) -> bool:
    """True where the ledger has the pair as its label says."""
    if outcome.pair.label == "other-value":
        return outcome.is_told
    return outcome.is_linked == (outcome.pair.label == "same")


if __name__ == "__main__":
    if not available(SET):
        print(f"{SET} is not in {SHARED}: nothing is measured")
    elif "--misses" in sys.argv:
        print_misses()
    else:
        for row in run():
            print(f"{row.name:28} {row.value:6.1f}  {row.on}")
