"""The places benchmark scores as the reference scorer does, to the last digit."""

import importlib.util
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from benchmarks.accuracy import geometry
from benchmarks.accuracy import places as bench
from benchmarks.accuracy.sets import SHARED, half, load

REFERENCE = SHARED / "bench" / "score_places.py"


def _module(path: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


TOPONYMS = [
    {"start": 0, "end": 5, "lat": 48.85, "lon": 2.35},
    {"start": 9, "end": 14, "lat": 50.45, "lon": 30.52},
    {"start": 20, "end": 25, "lat": None, "lon": None},
    {"start": 30, "end": 35, "lat": 0.0, "lon": 0.0, "offset_ok": False},
]


def test_a_place_counts_where_span_and_point_are_right() -> None:
    gold = bench.gold_points({"gold": {"toponyms": TOPONYMS}}, coords_only=False)
    near = {(0, 5): (49.0, 2.0), (9, 14): (52.0, 30.52), (20, 25): (1.0, 1.0), (21, 25): None}
    found = bench.score([(gold, near)])
    assert (found.gold, found.predicted, found.near) == (2, 3, 1)
    assert (found.precision, found.recall, found.f1) == pytest.approx((100 / 3, 50.0, 40.0))


def test_only_coordinates() -> None:
    assert set(bench.gold_points({"gold": {"toponyms": TOPONYMS}}, coords_only=True)) == {(0, 5), (9, 14)}


def test_nothing_found_is_zero() -> None:
    assert bench.score([]).f1 == 0.0
    assert bench.score([({(0, 1): (0.0, 0.0)}, {})]).recall == 0.0


@pytest.mark.parametrize(
    ("one", "other", "km"), [((0, 0), (0, 0), 0), ((0, 0), (0, 1), 111.19), ((90, 0), (-90, 0), 20015.09)]
)
def test_distance(one: tuple[float, float], other: tuple[float, float], km: float) -> None:
    assert geometry.km(one, other) == pytest.approx(km, abs=0.01)


@pytest.mark.shared
@pytest.mark.skipif(not REFERENCE.exists(), reason="the reference scorer is not on this machine")
@pytest.mark.parametrize("coords_only", [False, True])
def test_it_agrees_with_the_reference(coords_only: bool, capsys: pytest.CaptureFixture[str]) -> None:
    reference = _module(REFERENCE, "reference_places")
    documents = list(half(load("geo-gwn"), "tune"))[:20]
    predictions = {d["id"]: _shifted(d["gold"]["toponyms"]) for d in documents}
    golds = [bench.gold_points(d, coords_only=coords_only) for d in documents]
    ours = bench.score(
        (
            gold,
            {(t["start"], t["end"]): None if t["lat"] is None else (t["lat"], t["lon"]) for t in predictions[d["id"]]},
        )
        for d, gold in zip(documents, golds, strict=True)
    )
    listed = {i: {"toponyms": found} for i, found in predictions.items()}
    reference.run({d["id"]: d for d in documents}, listed, SimpleNamespace(coords_only=coords_only), "test")
    printed = re.search(r"end-to-end F1@161 P ([\d.]+) R ([\d.]+) F1 ([\d.]+)", capsys.readouterr().out)
    assert printed is not None
    assert printed.groups() == (f"{ours.precision:.1f}", f"{ours.recall:.1f}", f"{ours.f1:.1f}")
    assert 0 < ours.f1 < 100


def _shifted(toponyms: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Predictions with every kind of error: missed, moved far, moved near, without a point, with another span."""
    out = []
    for n, t in enumerate(json.loads(json.dumps(list(toponyms)))):
        lat, lon = t.get("lat"), t.get("lon")
        if n % 7 == 0:
            continue
        if lat is not None:
            lat, lon = (None, None) if n % 5 == 0 else (lat + (20 if n % 3 == 0 and lat < 60 else 0.5), lon)
        out.append({"start": t["start"] + (n % 11 == 0), "end": t["end"], "lat": lat, "lon": lon})
    return out
