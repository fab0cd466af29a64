"""A team on one ledger, in a file and on a server: the same story, whoever writes and reads at the same time."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from importlib.resources import files
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import pytest

from benchmarks.accuracy.sets import SHARED, available
from sayso.app import make_pool, make_reader
from sayso.collect.inputs import collect
from sayso.config import Config
from sayso.ledger import Ledger
from sayso.model.report import Capture, Declared, Failure
from sayso.ports import Pool, Reading
from sayso.scale.local import SerialPool
from sayso.store.sql_store import SqlStore
from sayso.tasks.add_reports import add_reports
from sayso.tasks.link_reports import link_reports
from sayso.tell.export.csv_tables import claims_csv, figures_csv, statements_csv
from sayso.tell.export.json_lines import export_jsonl
from tests.end_to_end.crowd import read, write
from tests.postgres import Server

NOW = "2026-03-10T08:00:00+00:00"
NOUNS = ("reports", "statements", "figures", "claims", "stories", "revisions", "conflicts", "failures")
WRITERS, READERS = 4, 8
MANY = 2_000


class ReadBefore:
    """Gives readings made before (port: Pool), so that both ledgers get the same."""

    def __init__(self, readings: dict[str, Reading]) -> None:
        self._readings = readings

    def read(self, captures: Iterable[Capture]) -> Iterator[tuple[Capture, Reading]]:
        """See Pool."""
        for capture in captures:
            yield capture, self._readings[capture.sha256]


def no_web(*_: object) -> None:
    raise AssertionError("the demo story lies on this machine")


@pytest.fixture(scope="module")
def story() -> tuple[Sequence[Capture], ReadBefore]:
    """The captures of the demo story, and what was read out of them."""
    folder = str(files("sayso.demo") / "story")
    found = collect([folder], Declared(), verbatim=False, now=lambda: NOW, max_bytes=10**7, fetch=no_web)  # type: ignore[arg-type] # never called
    captures = [item for item in found if not isinstance(item, Failure)]
    pool = SerialPool(lambda: make_reader(Config()))
    return captures, ReadBefore({capture.sha256: reading for capture, reading in pool.read(captures)})


def exports(address: str) -> dict[str, bytes]:
    """Everything that `sayso export` can write."""
    with Ledger(address) as ledger:
        found = {noun: "".join(export_jsonl(getattr(ledger, noun)())) for noun in NOUNS}
        reports = {report.id: report for report in ledger.reports()}
        found["statements.csv"] = "".join(statements_csv(ledger.statements(), reports))
        found["figures.csv"] = "".join(figures_csv(ledger.figures(), reports))
        found["claims.csv"] = "".join(claims_csv(ledger.claims()))
    return {name: text.encode() for name, text in found.items()}


def test_the_demo_story_is_exported_byte_for_byte_alike(
    story: tuple[Sequence[Capture], ReadBefore], tmp_path: Path, postgres: Server
) -> None:
    captures, pool = story
    found = exported_alike(captures, pool, (str(tmp_path / "demo.db"), postgres.new_ledger()))
    assert len(found["claims"].splitlines()) > 50


def exported_alike(captures: Sequence[Capture], pool: Pool, addresses: tuple[str, str]) -> dict[str, bytes]:
    """What both ledgers export of the same readings."""
    for address in addresses:
        with closing(SqlStore(address)) as store:
            assert add_reports(store, pool, captures, lambda *_: None).added == len(captures)
    in_file, on_server = map(exports, addresses)
    assert in_file == on_server
    return in_file


@pytest.mark.soak
@pytest.mark.shared
@pytest.mark.timeout(7200)
@pytest.mark.skipif(not available("gva-linking"), reason="the public set gva-linking is not on this machine")
def test_two_thousand_real_reports_are_exported_byte_for_byte_alike(tmp_path: Path, postgres: Server) -> None:
    source = str(SHARED / "data/gva-linking/dev.jsonl")
    found = collect([source], Declared(), verbatim=False, now=lambda: NOW, max_bytes=10**8, fetch=no_web)  # type: ignore[arg-type] # never called
    captures = {item.sha256: item for item in found if not isinstance(item, Failure)}
    read = make_pool(replace(Config(), jobs=2)).read(captures.values())
    readings = {c.sha256: r for c, r in islice(each_once(read), MANY)}
    chosen = [captures[sha256] for sha256 in readings]
    made = exported_alike(chosen, ReadBefore(readings), (str(tmp_path / "real.db"), postgres.new_ledger()))
    assert len(made["reports"].splitlines()) == MANY


def each_once(read: Iterable[tuple[Capture, Reading]]) -> Iterator[tuple[Capture, Reading]]:
    """Readings of reports that were not among those before."""
    seen = set()
    for capture, reading in read:
        if not isinstance(reading, Failure) and reading.report.id not in seen:
            seen.add(reading.report.id)
            yield capture, reading


def work_together(address: str, seconds: float, executor: Executor) -> tuple[int, int]:
    """Writers and readers at once; how many reports were written, and how many rounds of questions answered."""
    SqlStore(address).close()
    with executor:
        writing = [executor.submit(write, address, number, seconds) for number in range(WRITERS)]
        reading = [executor.submit(read, address, number, seconds) for number in range(READERS)]
        rounds = sum(job.result() for job in reading)
        written = [job.result() for job in writing]
    assert min(written) > 0, "a writer never had its turn"
    with closing(SqlStore(address)) as store:
        link_reports(store, lambda *_: None)
        counts = store.counts()
        assert (counts.reports, counts.unlinked, counts.failures) == (sum(written), 0, 0)
        assert store.check() == ()
        held = [part.id for claim in store.claims() for part in claim.statements]
        assert sorted(held) == sorted({statement.id for statement in store.statements()}), (
            "a statement in no claim, or in two"
        )
    return sum(written), rounds


def test_writers_and_readers_for_five_seconds(address: str) -> None:
    written, rounds = work_together(address, 5, ThreadPoolExecutor(WRITERS + READERS))
    assert written >= WRITERS
    assert rounds >= READERS


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_writers_and_readers_for_five_minutes(address: str) -> None:
    workers = ProcessPoolExecutor(WRITERS + READERS, mp_context=get_context("spawn"))
    written, rounds = work_together(address, 300, workers)
    print(f"{address.partition(':')[0]}: {written} reports written, {rounds} rounds of questions")  # noqa: T201 - what the soak run is there to tell
