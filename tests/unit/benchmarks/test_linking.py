import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.accuracy import linking
from benchmarks.accuracy.sets import SHARED

GOLD = {"a": 1, "b": 1, "c": 1, "d": 2, "e": 3}


@pytest.mark.parametrize(
    ("found", "pairwise", "bcubed"),
    [
        (GOLD, 100.0, 100.0),
        ({}, 0.0, 75.0),
        ({"a": "x", "b": "x", "c": "y", "d": "y"}, 40.0, 76.5217),
        (dict.fromkeys(GOLD, "one"), 46.1538, 61.1111),
    ],
)
def test_scores_by_hand(found: dict[str, Any], pairwise: float, bcubed: float) -> None:
    assert linking.scores(GOLD, found) == pytest.approx((pairwise, bcubed), abs=1e-3)


def test_two_reports_of_one_event_and_one_of_another() -> None:
    texts = {
        "a": (
            "Ferry sinks off Lorne",
            "The ferry Aurelia sank off Lorne Point on Sunday, coastguard officer Mads Brandt said.",
        ),
        "b": (
            "Aurelia: search goes on",
            "Divers from Lorne searched the ferry Aurelia for survivors, Mads Brandt said.",
        ),
        "c": (
            "Wheat harvest begins",
            "Farmers near Castrel began the wheat harvest early because of the heat, Lise Moen said.",
        ),
    }
    documents = [{"id": i, "title": t, "text": x, "pub_date": "2026-05-03"} for i, (t, x) in texts.items()]
    found = linking.stories(documents)
    assert found["a"] == found["b"] != found["c"]


@pytest.mark.shared
def test_agrees_with_the_reference_scorer(tmp_path: Path) -> None:
    scorer = SHARED / "bench" / "score_linking.py"
    if not scorer.exists():
        pytest.skip(f"the reference scorer is not there: {scorer}")
    found = {"a": "x", "b": "x", "c": "y", "d": "y"}
    gold_file, found_file = tmp_path / "gold.jsonl", tmp_path / "found.jsonl"
    gold_file.write_text("".join(json.dumps({"id": i, "gold": {"incident": g}}) + "\n" for i, g in GOLD.items()))
    found_file.write_text("".join(json.dumps({"id": i, "cluster": c}) + "\n" for i, c in found.items()))
    printed = subprocess.run(
        [sys.executable, str(scorer), str(gold_file), str(found_file)], capture_output=True, text=True, check=True
    ).stdout
    ours = linking.scores(GOLD, found)
    assert [line.split()[-1] for line in printed.splitlines()] == [f"{value:.1f}" for value in ours]
