"""Growth: what linking and storing one more report costs in a ledger of 1,000, 10,000, 100,000 reports.

    .venv/bin/python -m benchmarks.speed.growth                           1,000 and 10,000
    .venv/bin/python -m benchmarks.speed.growth --sizes 1000,100000
    .venv/bin/python -m benchmarks.speed.growth --base read.db            findings of a ledger that is there already

The reports are read once: gva-linking, so many as `--read` says, or those of the ledger given. The others are varied
copies of them: their names are other names of the same length, their days other days, so that their findings are moved
and not extracted again, and each is news of an event of its own in the language of the rest. A report's cost is that of
saving it, comparing it with its candidates, weighing its component and saving what came of it, in processor time of
this process, the median of `--probes` reports that are copied once more. Reports before the probes are saved with their
keys and not linked: what is measured is what one new report costs as the tables grow.
"""

import argparse
import re
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from benchmarks.accuracy.sets import available, load
from sayso.ledger import Ledger
from sayso.link.block import blocking_keys
from sayso.model.findings import Findings
from sayso.model.record import from_record, to_record
from sayso.model.report import Capture, Declared
from sayso.store.sql_store import SqlStore
from sayso.tasks.link_reports import link_reports

COLLECTED = "2026-03-01T00:00:00+00:00"
NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")
DAY = re.compile(r"^(\d{4}-\d\d-\d\d)(T.*)?$")
WORDED = frozenset({"text", "title", "name", "of", "affiliation", "family", "role"})
"""Fields of a record that hold words of the report."""
DAYS_APART = 3
TARGET = 1.5
"""Times what a report costs in the smallest ledger that it may cost in the largest."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one report in a ledger of a size: processor milliseconds, and those of a claim's page."""

    size: int
    linking: float
    page: float
    megabytes: float


def varied(findings: Findings, number: int) -> Findings:
    """The findings as of another event: other names of the same length, other days, other ids. Offsets stay."""
    record = to_record(findings)
    ids = {findings.report.id, *(s.id for s in findings.statements), *(f.id for f in findings.figures)}
    return from_record(Findings, _moved(record, number, frozenset(ids)))


def _moved(value: Any, number: int, ids: frozenset[str], key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _moved(part, number, ids, name) for name, part in value.items()}
    if isinstance(value, list):
        return [_moved(part, number, ids, key) for part in value]
    return _other_words(value, number, ids, key) if isinstance(value, str) else value


def _other_words(value: str, number: int, ids: frozenset[str], key: str) -> str:
    if value in ids:
        return f"{value}-{number}"
    if key in WORDED:
        return NAME.sub(lambda found: _other_name(found.group(), number), value)
    return f"{value}?{number}" if key == "url" else _other_day(value, number)


@cache
def _syllables() -> tuple[str, ...]:
    return tuple(c + v for c in "bdfgklmnprstvz" for v in "aeiou")


def _other_name(name: str, number: int) -> str:
    """Another name of the same length, always the same for one name and copy."""
    digest = blake2b(f"{name}/{number}".encode(), digest_size=16).digest()
    syllables = _syllables()
    made = "".join(syllables[byte % len(syllables)] for byte in digest * (len(name) // 32 + 1))
    return made[: len(name)].capitalize()


def _other_day(value: str, number: int) -> str:
    found = DAY.match(value)
    if not found:
        return value
    try:
        moved = date.fromisoformat(found.group(1)) + timedelta(days=DAYS_APART * number)
    except (ValueError, OverflowError):
        return value
    return moved.isoformat() + (found.group(2) or "")


def readings(base: Path | None, count: int) -> tuple[Findings, ...]:
    """What the copies are made of. Ends the program, which is no failure, where there is nothing to read."""
    if base is not None:
        with Ledger(str(base), make=False) as ledger:
            return ledger.readings([r.id for r in ledger.reports(count)])
    if not available("gva-linking"):
        print("no gva-linking on this machine: give a ledger with --base")
        sys.exit(0)
    with tempfile.TemporaryDirectory() as folder, Ledger(str(Path(folder) / "read.db")) as ledger:
        ledger.add(str(_lines(Path(folder), count)), verbatim=True)
        return ledger.readings([r.id for r in ledger.reports()])


def _lines(folder: Path, count: int) -> Path:
    import json  # noqa: PLC0415 - beside its only use

    path = folder / "reports.jsonl"
    rows = [
        {
            "id": d["id"],
            "outlet": f"Outlet {n % 7}",
            "published": d["pub_date"],
            "title": d.get("title"),
            "text": d["text"],
        }
        for n, d in enumerate(load("gva-linking")[:count])
    ]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


def copies(base: Sequence[Findings], start: int = 0) -> Iterator[Findings]:
    """Copies without end, each report in turn, so that neighbours are no copies of one."""
    number = start
    while True:
        for findings in base:
            yield varied(findings, number)
        number += 1


def measure(base: Sequence[Findings], sizes: Sequence[int], probes: int, folder: Path) -> list[Cost]:
    """The cost at each size, in one ledger that grows."""
    store = SqlStore(str(folder / "growth.db"), make=True)
    made = copies(base)
    new = copies(base[:probes], start=10**6)
    held = 0
    found = []
    for size in sorted(sizes):
        for _ in range(size - held):
            _save(store, next(made))
        _mark_linked(folder / "growth.db")
        held = size
        linking = [costs_of_linking(store, next(new)) for _ in range(probes)]
        found.append(Cost(size, 1000 * statistics.median(linking), page(store), peak_megabytes()))
        held += probes
    store.close()
    return found


def _save(store: SqlStore, findings: Findings) -> None:
    capture = Capture.of_text(
        findings.report.text,
        declared=Declared(published=findings.report.published, outlet="Growth"),
        collected=COLLECTED,
        verbatim=True,
        input_id=findings.report.id,
    )
    store.save_reading(capture, findings, blocking_keys(findings))


def _mark_linked(path: Path) -> None:
    """The reports that only fill the ledger are taken for linked: each would be its own component."""
    import sqlite3  # noqa: PLC0415 - beside its only use

    with sqlite3.connect(path) as connection:
        connection.execute("update reports set linked = 1")
    connection.close()


def costs_of_linking(store: SqlStore, findings: Findings) -> float:
    """Seconds of processor time to save, link, weigh and save."""
    start = time.process_time()
    _save(store, findings)
    link_reports(store, lambda *_: None)
    return time.process_time() - start


def page(store: SqlStore) -> float:
    """Median milliseconds for what a claim's page is made of."""
    spent = []
    for claim in store.claims(20, 0):
        start = time.process_time()
        found = store.claim(claim.id)
        store.readings(sorted({said.report for said in found.statements}))
        spent.append(time.process_time() - start)
    return 1000 * statistics.median(spent) if spent else 0.0


def peak_megabytes() -> float:
    """The largest resident size of this process so far (Linux counts in kilobytes, macOS in bytes)."""
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def ratio(costs: Sequence[Cost]) -> float:
    """What a report costs in the largest ledger for each millisecond in the smallest."""
    return costs[-1].linking / costs[0].linking if costs and costs[0].linking else 0.0


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description="What one more report costs as a ledger grows.")
    options.add_argument("--sizes", default="1000,10000")
    options.add_argument("--read", type=int, default=200)
    options.add_argument("--probes", type=int, default=20)
    options.add_argument("--base", type=Path)
    chosen = options.parse_args()
    base = readings(chosen.base, chosen.read)
    with tempfile.TemporaryDirectory() as folder:
        costs = measure(base, [int(size) for size in chosen.sizes.split(",")], chosen.probes, Path(folder))
    for cost in costs:
        print(
            f"{cost.size:8,} reports: {cost.linking:7.1f} ms to link and store one more, "
            f"{cost.page:5.1f} ms for a claim's page, peak {cost.megabytes:.0f} MB"
        )
    print(f"ratio {ratio(costs):.2f} (target {TARGET})")


if __name__ == "__main__":
    main()
