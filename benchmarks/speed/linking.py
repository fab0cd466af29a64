"""Linking: what one more report costs in a ledger of 1,000 and of 100,000, in one run, with the ratio.

    .venv/bin/python -m benchmarks.speed.linking --base read.db                       both ledgers are made here
    .venv/bin/python -m benchmarks.speed.linking --base read.db --large copy.db       the large one is there already

`growth` reads, moves and saves every report, which takes hours at 100,000. Here the ledgers are made ones
(`made_ledger`: reports, statements, figures, claims), under keys of real reports: those of `--base`, with other names
and other days for each copy, so that as many reports share a key as would in a ledger of real ones as dense in time.
`--large` is written to: give a copy. The new reports are real ones whose names and days are moved likewise: saving,
comparing, weighing and saving again, in processor time of this process, the median of `--probes`.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from sqlalchemy import insert

from benchmarks.speed.growth import DAYS_APART, Cost, costs_of_linking, page, peak_megabytes, readings, varied
from benchmarks.speed.made_ledger import fill
from sayso.link.block import LONG_WINDOW, blocking_keys
from sayso.link.profile import profile
from sayso.model.findings import Findings
from sayso.store import tables
from sayso.store.sql_store import SqlStore

TARGET = 1.5
"""Times what a report costs in the small ledger that it may cost in the large one."""
ROWS = 100_000
"""Keys saved in one transaction."""


Split = tuple[str, str, bool]
"""A key without its window, which of the two windows it is of ("" for none), and whether other names change it."""


def split_keys(findings: Findings) -> tuple[Split, ...]:
    """The keys of a report, taken apart so that a copy's are made without reading its text again."""
    names = profile(findings.report).names
    parts = (key.partition("@") for key in blocking_keys(findings))
    return tuple(
        (stem, window[:1], stem.startswith("m:") or bool(names & set(stem[2:].split("+")))) for stem, _, window in parts
    )


def moved_keys(keys: Sequence[Split], day: int, copy: int) -> set[str]:
    """The keys of a report under other names, on other days: who shares one shares it for its words."""
    on = day + DAYS_APART * copy
    windows = {"a": on // LONG_WINDOW, "b": (on + LONG_WINDOW // 2) // LONG_WINDOW}
    named = ((f"{stem}~{copy}" if is_named else stem, window) for stem, window, is_named in keys)
    return {f"{stem}@{window}{windows[window]}" if window in windows else stem for stem, window in named}


def index(store: SqlStore, base: Sequence[Findings], count: int) -> None:
    """Lay the made reports r0, r1, … under the moved keys of the base, each of its reports in turn."""
    read = [(split_keys(findings), profile(findings.report).day or 0) for findings in base]
    rows = (
        {"key": key, "report": f"r{number}"}
        for number in range(count)
        for key in moved_keys(*read[number % len(base)], number // len(base))
    )
    while some := list(islice(rows, ROWS)):
        with store._db.writing() as connection:  # noqa: SLF001 - many reports a transaction, which no task asks for
            connection.execute(insert(tables.keys), some)


def measure(path: Path, base: Sequence[Findings], size: int, probes: int) -> Cost:
    """What each of some new reports costs in the ledger at the path; the first is not counted: it warms the process."""
    store = SqlStore(str(path), make=True)
    copy = size // len(base) // 2
    new = (varied(findings, copy) for findings in base)
    spent = [costs_of_linking(store, one) for one in islice(new, probes + 1)]
    found = Cost(size, 1000 * statistics.median(spent[1:]), page(store), peak_megabytes())
    store.close()
    return found


def main() -> None:
    """Make the ledgers, measure and print."""
    options = argparse.ArgumentParser(description="What one more report costs in a small ledger and in a large one.")
    options.add_argument("--sizes", default="1000,100000")
    options.add_argument("--base", type=Path)
    options.add_argument("--large", type=Path)
    options.add_argument("--read", type=int, default=200)
    options.add_argument("--probes", type=int, default=60)
    chosen = options.parse_args()
    base = readings(chosen.base, chosen.read)
    sizes = sorted(map(int, chosen.sizes.split(",")))
    with tempfile.TemporaryDirectory() as folder:
        paths = {size: Path(folder) / f"{size}.db" for size in sizes}
        if chosen.large:
            paths[sizes[-1]] = chosen.large
        for size, path in paths.items():
            begun = time.process_time(), time.monotonic()
            if path != chosen.large:
                fill(str(path), size)
            store = SqlStore(str(path), make=True)
            index(store, base, size)
            store.close()
            spent = time.process_time() - begun[0], time.monotonic() - begun[1]
            print(
                f"{size:8,} reports made in {spent[0]:.0f} s of processor time, {spent[1]:.0f} s on the clock",
                flush=True,
            )
        costs = [measure(path, base, size, chosen.probes) for size, path in paths.items()]
    for cost in costs:
        print(
            f"{cost.size:8,} reports: {cost.linking:7.1f} ms to link and store one more, "
            f"{cost.page:5.1f} ms for a claim's page, peak {cost.megabytes:.0f} MB"
        )
    print(f"ratio {costs[-1].linking / costs[0].linking:.2f} (target {TARGET})")


if __name__ == "__main__":
    main()
