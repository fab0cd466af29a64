"""Public benchmark sets: where they lie, how they are halved, and the row each benchmark reports."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import md5
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("SAYSO_BENCHMARK_SETS", ROOT.parent / "shared"))
"""A folder with `data/` (the sets as JSON Lines) and `bench/` (the reference scorers)."""


@dataclass(frozen=True)
class Row:
    """One line of the table: a metric on a set, with the peers' figures beside ours."""

    name: str
    """As in floors.toml: `attribution.overlap_f1`."""
    value: float
    on: str
    """Which part: `polnear dev, 84 articles`."""
    peers: str = ""


ABSENT: set[str] = set()
"""Sets that were asked for and are not on this machine: the report names them."""


def available(name: str) -> bool:
    """True where the set is on this machine; what is not is noted in ABSENT."""
    found = (SHARED / "data" / name).is_dir()
    if not found:
        ABSENT.add(name)
    return found


def load(name: str, part: str = "dev") -> list[dict[str, Any]]:
    """Documents of a set, in file order."""
    with (SHARED / "data" / name / f"{part}.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def tuned_on(key: str) -> bool:
    """True for the half that is read while building: md5 in hexadecimal ends in 0-7."""
    return md5(key.encode(), usedforsecurity=False).hexdigest()[-1] in "01234567"


def half(documents: list[dict[str, Any]], which: str, key: str = "id") -> Iterator[dict[str, Any]]:
    """The `tune` or the `report` half; for gva-linking `key` is `incident`."""
    for document in documents:
        value = document["gold"]["incident"] if key == "incident" else document[key]
        if tuned_on(str(value)) == (which == "tune"):
            yield document
