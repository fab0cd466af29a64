"""Growth: what linking and storing one more report costs in ledgers of 1,000, 10,000, 100,000 reports, in one run.

    .venv/bin/python -m benchmarks.speed.growth                           1,000 and 10,000
    .venv/bin/python -m benchmarks.speed.growth --sizes 1000,100000
    .venv/bin/python -m benchmarks.speed.growth --base read.db            findings of a ledger that is there already
    .venv/bin/python -m benchmarks.speed.growth --kept FOLDER             the ledgers are made there, and used again

The reports are read once: gva-linking, so many as `--read` says, or those of the ledger given. All others are varied
copies of them: their names are other names, three of four of their telling words others about as rare, each of the same length,
and their days other days. So their findings are moved and not extracted again, and each is news of an event of its own in
the language of the rest: as many share a key with a new report as would in a ledger of real ones as dense in time.

A report's cost is that of saving it, comparing it with its candidates, weighing its component and saving what came of
it, in processor time of this process, the median of `--probes` reports that are copied once more.
"""

import argparse
import re
import resource
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing, nullcontext
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks.accuracy.sets import available, load
from benchmarks.speed.made_ledger import alone, insert_linked, save_readings
from sayso.engines.matcher.matcher import TrainedMatcher
from sayso.ledger import Ledger
from sayso.link.block import blocking_keys
from sayso.link.rarity import rarity, table
from sayso.model.findings import Findings
from sayso.model.record import from_record, to_record
from sayso.model.report import Capture, Declared
from sayso.model.terms import stem
from sayso.store.sql_store import SqlStore
from sayso.tasks.link_reports import link_reports
from sayso.tasks.method import Method

COLLECTED = "2026-03-01T00:00:00+00:00"
WORD = re.compile(r"\b[A-Z][a-z]{3,}\b|\b[a-z]{4,}\b")
DAY = re.compile(r"^(\d{4}-\d\d-\d\d)(T.*)?$")
METHOD = Method(matcher=TrainedMatcher())
WORDED = frozenset({"text", "title", "name", "of", "affiliation", "family", "role"})
"""Fields of a record that hold words of the report."""
TELLING = 2.0
"""Rarity from which a word is another in three copies of four."""
DAYS_APART = 3
NEW = 10**6
"""Numbers of copies that no ledger is filled with."""
BATCH = 500
TARGET = 1.5
"""Times what a report costs in the smallest ledger that it may cost in the largest."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one report in a ledger of a size: processor milliseconds, and those of a claim's page."""

    size: int
    linking: float
    page: float
    megabytes: float


@dataclass(frozen=True, slots=True)
class _Move:
    """What a copy differs in: its number, by which words and ids are changed, and by how many days it is later."""

    number: int
    days: int
    ids: frozenset[str]


def varied(findings: Findings, number: int, days: int | None = None) -> Findings:
    """The findings as of another event: other words of the same length, other days, other ids. Offsets stay.

    `days` later; if none are given, so many that the copies follow each other.
    """
    ids = {findings.report.id, *(s.id for s in findings.statements), *(f.id for f in findings.figures)}
    move = _Move(number, DAYS_APART * number if days is None else days, frozenset(ids))
    return from_record(Findings, _moved(to_record(findings), move))


def _moved(value: Any, move: _Move, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _moved(part, move, name) for name, part in value.items()}
    if isinstance(value, list):
        return [_moved(part, move, key) for part in value]
    return _other_words(value, move, key) if isinstance(value, str) else value


def _other_words(value: str, move: _Move, key: str) -> str:
    if value in move.ids:
        return f"{value}-{move.number}"
    if key in WORDED:
        return WORD.sub(lambda found: _other_word(found.group(), move.number), value)
    return f"{value}?{move.number}" if key == "url" else _other_day(value, move.days)


@lru_cache(maxsize=100_000)
def _other_word(word: str, number: int) -> str:
    """In the place of a name another name, of three telling words in four others; the same for one word and copy."""
    digest = blake2b(f"{word.lower()}/{number}".encode(), digest_size=16).digest()
    if word[0].isupper():
        made = "".join(_syllables()[byte % len(_syllables())] for byte in digest * (len(word) // 32 + 1))
        return made[: len(word)].capitalize()
    if digest[0] % 8 == 0 or rarity(stem(word)) < TELLING:
        return word
    alike = _alike().get((len(word), round(rarity(stem(word)))), (word,))
    return alike[int.from_bytes(digest[1:5], "big") % len(alike)]


@cache
def _syllables() -> tuple[str, ...]:
    return tuple(c + v for c in "bdfgklmnprstvz" for v in "aeiou")


@cache
def _alike() -> dict[tuple[int, int], tuple[str, ...]]:
    """Words by length and rarity."""
    found: dict[tuple[int, int], list[str]] = defaultdict(list)
    for word in sorted(table()):
        if word.isascii() and word.isalpha():
            found[len(word), round(rarity(word))].append(word)
    return {key: tuple(words) for key, words in found.items()}


def _other_day(value: str, days: int) -> str:
    found = DAY.match(value)
    if not found:
        return value
    try:
        moved = date.fromisoformat(found.group(1)) + timedelta(days=days)
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


def copies(base: Sequence[Findings], count: int) -> Iterator[Findings]:
    """So many copies, each report in turn, so that neighbours are no copies of one."""
    return (varied(base[number % len(base)], number // len(base)) for number in range(count))


def fill(path: Path, base: Sequence[Findings], count: int) -> None:
    """A ledger of so many copies, each linked with none. Its keys are put in last, in their order."""
    store = SqlStore(str(path))
    laid = path.with_suffix(".keys")
    made = copies(base, count)
    with closing(sqlite3.connect(laid)) as keys:
        keys.execute("create table laid (key text, report text)")
        while some := list(islice(made, BATCH)):
            with store._db.writing() as connection:  # noqa: SLF001 - many reports a transaction, which no task asks for
                save_readings(connection, some)
                insert_linked(connection, list(map(alone, some)))
            rows = ((key, one.report.id) for one in some for key in blocking_keys(one))
            keys.executemany("insert into laid values (?, ?)", rows)
            keys.commit()
    store.close()
    _lay(path, laid)
    laid.unlink()


def _lay(path: Path, laid: Path) -> None:
    """The keys one behind the other: row by row, a table of millions would be written all over."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("attach ? as other", (str(laid),))
        connection.execute("drop index ix_keys_report")
        connection.execute("insert into keys select distinct key, report from other.laid order by key, report")
        connection.execute("create index ix_keys_report on keys (report)")
        connection.commit()


def measure(path: Path, base: Sequence[Findings], size: int, probes: int) -> Cost:
    """What each of some new reports costs in the ledger at the path; the first is not counted: it warms the process."""
    store = SqlStore(str(path))
    middle = size // len(base) // 2
    spread = base[:: max(1, len(base) // (probes + 1))][: probes + 1]
    new = [varied(findings, NEW + middle, DAYS_APART * middle) for findings in spread]
    spent = [costs_of_linking(store, one) for one in new]
    found = Cost(size, 1000 * statistics.median(spent[1:]), page(store), peak_megabytes())
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


def costs_of_linking(store: SqlStore, findings: Findings) -> float:
    """Seconds of processor time to save, link, weigh and save."""
    start = time.process_time()
    _save(store, findings)
    link_reports(store, lambda *_: None, METHOD)
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
    options.add_argument("--kept", type=Path)
    chosen = options.parse_args()
    base = readings(chosen.base, chosen.read)
    costs = []
    with nullcontext(chosen.kept) if chosen.kept else tempfile.TemporaryDirectory() as folder:
        for size in sorted(map(int, chosen.sizes.split(","))):
            made = Path(folder) / f"{size}.db"
            if not made.exists():
                begun = time.process_time(), time.monotonic()
                fill(made, base, size)
                spent = time.process_time() - begun[0], time.monotonic() - begun[1]
                print(f"{size:8,} reports made in {spent[0]:.0f} s of processor time, {spent[1]:.0f} s on the clock")
            probed = Path(shutil.copy(made, Path(folder) / "probed.db"))
            costs.append(measure(probed, base, size, chosen.probes))
            probed.unlink()
    for cost in costs:
        print(
            f"{cost.size:8,} reports: {cost.linking:7.1f} ms to link and store one more, "
            f"{cost.page:5.1f} ms for a claim's page, peak {cost.megabytes:.0f} MB"
        )
    print(f"ratio {ratio(costs):.2f} (target {TARGET})")


if __name__ == "__main__":
    main()
