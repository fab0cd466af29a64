"""Read the stories as the ledger does and write what the matcher is to learn: `python -m training.claims.cases OUT.jsonl`.

A line for each story: its statements in words, and all pairs of them in the order of `link/signs.py`, each with its signs
and whether both are marked with one claim. Statements that were not found, and those that nobody marked, are left out.
Minutes for all; stories that OUT.jsonl has already are passed over.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.accuracy.covered import covering
from benchmarks.accuracy.stories import scene_of
from sayso.config import Config
from sayso.ledger import read_inputs
from sayso.link.said import Said
from sayso.link.signs import in_order, signs, telling
from sayso.model.findings import Findings
from sayso.model.report import Declared
from training.claims.stories import FOLDER, Story, stories


def read(story: Story) -> tuple[Findings, ...]:
    """The reports of a story, read as articles."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "reports.jsonl"
        file.write_text("".join(f"{json.dumps(report)}\n" for report in story.reports), encoding="utf-8")
        found = read_inputs([str(file)], declared=Declared(), verbatim=True, config=Config())
        return tuple(reading for reading in found if isinstance(reading, Findings))


def claims_found(story: Story, readings: tuple[Findings, ...]) -> dict[str, str]:
    """The marked claim of each statement that was found, the best cover first."""
    by_input = {findings.report.input_id: findings for findings in readings}
    covers = sorted(
        (
            (fit, number, mine)
            for number, mark in enumerate(story.marks)
            for fit, mine in covering(by_input[mark.report], mark.begin, mark.end)
        ),
        reverse=True,
    )
    found: dict[str, str] = {}
    taken: set[int] = set()
    for _, number, mine in covers:
        if number not in taken and mine not in found:
            found[mine] = story.marks[number].claim
            taken.add(number)
    return found


def case(story: Story) -> dict[str, Any]:
    """What is learned from a story."""
    readings = read(story)
    claims = claims_found(story, readings)
    scene, everything = scene_of(readings)
    held = [one for one in everything if one.id in claims]
    place = {one.id: n for n, one in enumerate(held)}
    ordered = [in_order(*two) for two in combinations(held, 2)]
    return {
        "name": story.name,
        "tellings": [[told.words, told.before] for told in map(telling, held)],
        "pairs": [[place[a.id], place[b.id]] for a, b in ordered],
        "one": [_is_one(a, b, claims) for a, b in ordered],
        "signs": [[round(value, 4) for value in signs(a, b, scene)] for a, b in ordered],
    }


def _is_one(one: Said, other: Said, claims: Mapping[str, str]) -> bool:
    return claims[one.id] == claims[other.id]


def missing(out: Path, folder: Path) -> Iterator[Story]:
    """Stories of the folder that the file does not hold."""
    lines = out.read_text(encoding="utf-8").splitlines() if out.exists() else []
    held = {json.loads(line)["name"] for line in lines}
    return (one for one in stories(folder) if one.name not in held)


def main() -> None:
    """Read what is missing, a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--stories", type=Path, default=FOLDER)
    arguments = parser.parse_args()
    for one in missing(arguments.out, arguments.stories):
        made = case(one)
        with arguments.out.open("a", encoding="utf-8") as file:
            file.write(f"{json.dumps(made)}\n")
        print(f"{one.name}: {len(made['tellings'])} of {len(one.marks)} statements found", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
