import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from benchmarks.accuracy import figures, sets
from sayso.model.figure import Figure
from sayso.model.words import Words

REFERENCE = sets.SHARED / "bench" / "score_figures.py"
PRINTED = re.compile(r"(\w+) +(all|two or more) +n=(\d+) exact ([\d.]+) MAE ([\d.]+)")


def figure(**more: Any) -> Figure:
    nothing = Words(text="", spans=())
    killed = Figure(text="", spans=(), id="f", report="r", number=nothing, category="killed")
    return replace(killed, **more)


@pytest.mark.parametrize(
    ("found", "number"),
    [
        ([], 0),
        ([figure(point=3, low=3, high=3)], 3),
        ([figure(low=7, high=15), figure(point=4)], 7),
        ([figure(point=9, measure="rate"), figure(point=8, measure="share"), figure(point=7, vague=True)], 0),
        ([figure(point=1, implicit=True), figure(point=5, category="wounded")], 1),
        ([figure(point=None, low=None, high=6)], 0),
    ],
)
def test_slot_takes_the_largest_usable_number(found: list[Figure], number: int) -> None:
    assert figures.slot(found, "killed") == number


def test_scores_by_hand() -> None:
    cases = [figures.Case(0, 0), figures.Case(2, 2), figures.Case(3, 1), figures.Case(1, 2)]
    assert figures.exact(cases) == 50.0
    assert figures.mean_error(cases) == 0.75
    assert figures.exact(figures.two_or_more(cases)) == 50.0


def test_rows_have_the_names_of_the_floors() -> None:
    cases = {name: [figures.Case(2, 2), figures.Case(0, 1)] for name in figures.SLOTS}
    rows = {row.name: row.value for row in figures.rows_of(cases, "invented")}
    assert rows == {
        "figures.killed_exact": 50.0,
        "figures.killed_exact_two_or_more": 100.0,
        "figures.injured_exact": 50.0,
        "figures.injured_exact_two_or_more": 100.0,
        "figures.killed_mae": 0.5,
    }


@pytest.mark.shared
def test_agrees_with_the_reference(tmp_path: Path) -> None:
    if not REFERENCE.is_file() or not sets.available(figures.SET):
        pytest.skip(f"{figures.SET} or its scorer is not on this machine")
    documents = list(sets.half(sets.load(figures.SET), "tune", "incident"))
    # Predictions with every kind of fault: left out, too high, too low.
    guesses = [
        {"id": d["id"], **{s: d["gold"][s] + (i % 4 == 1) - (i % 7 == 2 and d["gold"][s] > 0) for s in figures.SLOTS}}
        for i, d in enumerate(documents)
        if i % 5
    ]
    for name, rows in (("gold", documents), ("found", guesses)):
        (tmp_path / name).write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    command = [sys.executable, str(REFERENCE), str(tmp_path / "gold"), str(tmp_path / "found")]
    printed = PRINTED.findall(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    by_id = {guess["id"]: guess for guess in guesses}
    assert len(printed) == 4
    for name, part, n, exact, error in printed:
        cases = [figures.Case(d["gold"][name], by_id.get(d["id"], {}).get(name, 0)) for d in documents]
        cases = figures.two_or_more(cases) if part == "two or more" else cases
        assert (len(cases), f"{figures.exact(cases):.1f}", f"{figures.mean_error(cases):.3f}") == (int(n), exact, error)
