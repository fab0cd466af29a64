import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from benchmarks.accuracy import sets, times

REFERENCE = sets.SHARED / "bench" / "score_times.py"


def module(path: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec
    assert spec.loader
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[name] = loaded
    spec.loader.exec_module(loaded)
    return loaded


GOLD = [(0, 5, "2025"), (10, 20, "2025-05"), (30, 35, None), (40, 45, "P3M")]
FOUND = [(0, 5, "2025"), (12, 20, "2025-05"), (10, 11, "2024"), (30, 35, None), (50, 55, "P1D")]


def test_counts_by_hand() -> None:
    counts = times.tally([times.Timex(*g) for g in GOLD], [times.Timex(*f) for f in FOUND])
    assert counts == times.Tally(gold=4, found=5, strict=2, relaxed=3, value=2)
    assert counts.f1(counts.value) == pytest.approx(200 * 2 / 9)


def test_the_larger_overlap_is_matched() -> None:
    gold = [times.Timex(0, 10, "1"), times.Timex(10, 20, "2")]
    pairs = list(times.pairs(gold, [times.Timex(8, 20, "3")]))
    assert pairs == [(gold[1], times.Timex(8, 20, "3"))]


def test_nothing_found_scores_nothing() -> None:
    counts = times.tally([times.Timex(0, 1, "1")], [])
    assert counts.f1(counts.strict) == 0.0


@pytest.mark.shared
@pytest.mark.parametrize("name", ["tempeval3", "wikiwars", "tweets-timex"])
def test_agrees_with_the_reference(name: str) -> None:
    if not REFERENCE.is_file() or not sets.available(name):
        pytest.skip(f"{name} or its scorer is not on this machine")
    reference = module(REFERENCE, "reference_times")
    documents = list(sets.half(sets.load(name), "tune"))
    counts, predicted = times.Tally(), {}
    for document in documents:
        gold = times.gold_of(document)
        # Predictions with every kind of fault: left out, moved, another value, one more.
        found = [
            times.Timex(g.start + i % 2, g.end + i % 3, g.value if i % 4 else "2001")
            for i, g in enumerate(gold)
            if i % 5
        ] + [times.Timex(0, 3, None)]
        counts += times.tally(gold, found)
        rows = [{"start": f.start, "end": f.end, "value": f.value} for f in found]
        predicted[document["id"]] = {"id": document["id"], "timex": rows}
    scores = reference.score({document["id"]: document for document in documents}, predicted)
    for metric in ("strict", "relaxed", "value"):
        assert counts.f1(getattr(counts, metric)) == pytest.approx(100 * scores[metric][2], abs=1e-9)
