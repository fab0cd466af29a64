"""Runs every accuracy benchmark and prints one table; exits 1 where a floor of floors.toml is broken.

    .venv/bin/python -m benchmarks.report              all
    .venv/bin/python -m benchmarks.report times places only these files of benchmarks/accuracy

Sets that are not on this machine are named and left out; a floor whose metric was not measured breaks nothing.
"""

import importlib
import sys
import textwrap
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from benchmarks.accuracy import sets
from benchmarks.accuracy.sets import Row

ACCURACY = Path(__file__).resolve().parent / "accuracy"
WIDTH = 100
NAME, NUMBER = 38, 8


def benchmarks(chosen: Sequence[str]) -> list[str]:
    """Names of the files that have a `run`; all of them where none is chosen."""
    names = sorted(path.stem for path in ACCURACY.glob("*.py") if "\ndef run(" in path.read_text(encoding="utf-8"))
    unknown = set(chosen) - set(names)
    if unknown:
        sys.exit(f"no such benchmark: {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    return [name for name in names if not chosen or name in chosen]


def run(name: str) -> list[Row]:
    """The rows of one file."""
    print(f"measuring {name} ...", file=sys.stderr, flush=True)
    rows: list[Row] = importlib.import_module(f"benchmarks.accuracy.{name}").run()
    return rows


def floors() -> dict[str, float]:
    """What every change must keep."""
    with (ACCURACY / "floors.toml").open("rb") as file:
        return {name: float(value) for name, value in tomllib.load(file)["floors"].items()}


def broken(rows: Iterable[Row], kept: Mapping[str, float]) -> list[str]:
    """Names of the metrics that fell below their floor, as printed with one decimal, or are no number."""
    return [row.name for row in rows if row.name in kept and not round(row.value, 1) >= kept[row.name]]


def lines(row: Row, floor: float | None) -> list[str]:
    """A row of the table; what peers reach stands below it."""
    on = textwrap.wrap(row.on, WIDTH - NAME - 2 * NUMBER - 2) or [""]
    number = f"{row.value:{NUMBER}.1f}{floor if floor is not None else '-':>{NUMBER}}"
    margin = " " * (NAME + 2 * NUMBER + 2)
    peers = textwrap.wrap(row.peers, WIDTH - 4)
    return [
        f"{row.name[:NAME]:{NAME}}{number}  {on[0]}",
        *(margin + more for more in on[1:]),
        *("    " + more for more in peers),
    ]


def table(rows: Sequence[Row], kept: Mapping[str, float]) -> str:
    """The whole table, at most WIDTH columns."""
    head = f"{'metric':{NAME}}{'ours':>{NUMBER}}{'floor':>{NUMBER}}  where measured (peers below)"
    body = [line for row in rows for line in lines(row, kept.get(row.name))]
    return "\n".join([head, "-" * WIDTH, *body])


def main(chosen: Sequence[str]) -> int:
    """Run, print, and say by the exit status whether all floors hold."""
    rows = [row for name in benchmarks(chosen) for row in run(name)]
    kept = floors()
    print(table(rows, kept))
    unmeasured = sorted(set(kept) - {row.name for row in rows})
    if sets.ABSENT:
        print(f"\nsets that are not on this machine ({sets.SHARED}): {', '.join(sorted(sets.ABSENT))}")
    if unmeasured:
        print("\n".join(textwrap.wrap(f"floors not measured: {', '.join(unmeasured)}", WIDTH)))
    fallen = broken(rows, kept)
    if fallen:
        print(f"BELOW THE FLOOR: {', '.join(fallen)}")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
