"""The factuality scorer: on a small case of our own, and beside the reference."""

import json
import math
import re
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.accuracy.factuality import Events, mean_absolute_error, pearson, predict, score
from benchmarks.accuracy.sets import SHARED, available, load
from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.attribution import RuleAttributor

REFERENCE = SHARED / "bench" / "score_factuality.py"
PRINTED = re.compile(r"n=(\d+) MAE ([\d.]+) r (-?[\d.]+)")


def events(*values: float) -> Events:
    return [{"start": n, "end": n + 1, "factuality": value} for n, value in enumerate(values)]


def document(*values: float) -> dict[str, object]:
    return {"id": "d", "text": "x" * len(values), "gold": {"factuality": events(*values)}}


def test_a_case_worked_by_hand() -> None:
    count, mae, r = score([document(3.0, -3.0, 0.0)], [events(3.0, -1.0, 1.0)])
    assert (count, mae) == (3, 1.0)
    assert r == pytest.approx(12 / math.sqrt(18 * 8))


def test_a_missing_prediction_counts_as_said_to_have_happened() -> None:
    assert score([document(3.0, -3.0)], [[]]).mae == 3.0


@pytest.mark.parametrize(("one", "other"), [([], []), ([1.0, 1.0], [0.0, 2.0]), ([0.0, 2.0], [1.0, 1.0])])
def test_no_spread_no_correlation(one: list[float], other: list[float]) -> None:
    assert pearson(one, other) == 0.0
    assert mean_absolute_error(one, other) in {0.0, 1.0}


def test_predictions_tell_a_denied_event_from_a_stated_one(parser: SpacyParser) -> None:
    text = "The bridge fell. The dam did not burst."
    gold = [{"start": text.index(w), "end": text.index(w) + len(w), "factuality": 0.0} for w in ("fell", "burst")]
    document = {"text": text, "gold": {"factuality": gold}}
    fell, burst = (p["factuality"] for p in predict(RuleAttributor(), parser.parse(text), document))
    assert fell > 2.0
    assert burst < 0.0


@pytest.mark.shared
@pytest.mark.parametrize("name", ["factuality-uw", "factuality-uds_ih2"])
def test_agrees_with_the_reference_scorer(name: str, tmp_path: Path) -> None:
    if not (REFERENCE.exists() and available(name)):
        pytest.skip(f"no reference scorer or no {name} at {SHARED}")
    documents = load(name)
    found = [
        [
            {**event, "factuality": 3.0 - 5.0 * ((event["start"] + n) % 3) / 2}
            for event in d["gold"]["factuality"][: 1 + n % 3]
        ]
        for n, d in enumerate(documents)
    ]
    predictions = tmp_path / "found.jsonl"
    lines = (json.dumps({"id": d["id"], "factuality": f}) for d, f in zip(documents, found, strict=True))
    predictions.write_text("\n".join(lines), encoding="utf-8")
    printed = subprocess.run(
        [sys.executable, str(REFERENCE), str(SHARED / "data" / name / "dev.jsonl"), str(predictions)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    match = PRINTED.search(printed)
    assert match is not None
    count, mae, r = score(documents, found)
    assert (str(count), f"{mae:.3f}", f"{r:.3f}") == match.groups()
