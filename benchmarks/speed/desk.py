"""Speed of the desk and the API on a large ledger: the 95th percentile of every page, and of search.

    .venv/bin/python -m benchmarks.speed.desk                         10,000 reports in a temporary file
    .venv/bin/python -m benchmarks.speed.desk --reports 100000 --rounds 40
    .venv/bin/python -m benchmarks.speed.desk --ledger large.db       one that made_ledger.py has made
    .venv/bin/python -m benchmarks.speed.desk --ledger postgresql://…  (an empty database)
    .venv/bin/python -m benchmarks.speed.desk --only /figures,/map --readers 50

The ledger is made, not extracted (`made_ledger.py`). A page is asked through the whole application, without a network;
the addresses of one kind go to other claims, reports, offsets and words each time. `first` is the median of the answers
right after somebody wrote, when nothing is kept; `p95` is of the answers in between. `cpu` is the 95th percentile of
this process's own time, which other work on the machine changes little. With `--readers` so many ask at once instead,
each its own way through the pages, while a writer writes; what counts then is that nobody gets an error.
"""

import argparse
import random
import re
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import update
from starlette.testclient import TestClient

from benchmarks.speed.made_ledger import DIGESTS, PEOPLE, STATEMENTS, WORDS, fill
from sayso.desk.app import create_app
from sayso.ledger import Ledger
from sayso.store.sql_store import SqlStore
from sayso.store.tables import ledger as ledger_row

HOME = "http://127.0.0.1"
PAGE_TARGET_MS, SEARCH_TARGET_MS = 150, 200
WRITES = 5
"""Times that somebody writes while a kind of page is measured."""
Address = Callable[[random.Random], str]


@dataclass(frozen=True, slots=True)
class Row:
    """What asking one kind of page took, in milliseconds."""

    name: str
    first: float
    median: float
    p95: float
    cpu: float
    most_bytes: int


def addresses(count: int) -> dict[str, Address]:
    """Every kind of page, and of answer of the API, each with another address every time."""
    return {**_pages(count), **_nouns(count), **_api(count)}


def _word(chance: random.Random) -> str:
    return chance.choice(WORDS)


def _claim(count: int) -> Address:
    return lambda chance: f"s{chance.randrange(0, count, 4)}-{chance.randrange(STATEMENTS)}"


def _deep(count: int) -> Address:
    return lambda chance: str(chance.randrange(0, count // 2, 50))


def _pages(count: int) -> dict[str, Address]:
    at, claim = _deep(count), _claim(count)
    return {
        "/": lambda _: "/",
        "/?since": lambda chance: f"/?since=2026-0{chance.randint(1, 9)}-01",
        "/claims": lambda chance: f"/claims?offset={at(chance)}",
        "/claims?status": lambda chance: f"/claims?status=also_stated&offset={int(at(chance)) // 8}",
        "/claims?source": lambda chance: f"/claims?source={chance.choice(PEOPLE).replace(' ', '+')}",
        "/claims?q": lambda chance: f"/claims?q={_word(chance)}+{_word(chance)}",
        "/claims/ID": lambda chance: f"/claims/{claim(chance)}",
        "/figures": lambda _: "/figures",
        "/figures/balance": lambda _: "/figures/balance",
        "/timeline": lambda chance: f"/timeline?zoom=month&at=2026-{chance.randint(1, 12):02}-01",
        "/timeline?actor": lambda chance: f"/timeline?actor={chance.choice(PEOPLE).replace(' ', '+')}",
        "/map": lambda chance: f"/map?span={chance.randint(2, 60)}",
        "/map?place": lambda chance: f"/map?first=2026-{chance.randint(1, 12):02}-01",
        "/forecasts": lambda _: "/forecasts",
        "/open": lambda _: "/open",
        "/stories": lambda chance: f"/stories?offset={int(at(chance)) // 8}",
        "/reports": lambda chance: f"/reports?offset={at(chance)}",
        "/reports?outlet": lambda chance: f"/reports?outlet=Outlet+{chance.randrange(40)}",
        "/reports/ID": lambda chance: f"/reports/r{chance.randrange(count)}",
        "/sources": lambda _: "/sources",
        "/digests": lambda _: "/digests",
        "/digests/ID": lambda chance: f"/digests/d{chance.randrange(DIGESTS)}",
        "/digests/ID.html": lambda chance: f"/digests/d{chance.randrange(DIGESTS)}.html",
        "/digests.atom": lambda _: "/digests.atom",
        "/digests.json": lambda _: "/digests.json",
        "/metrics": lambda _: "/metrics",
        "/audit": lambda _: "/audit",
        "/search": lambda chance: f"/search?q={_word(chance)}+{_word(chance)}",
        '/search "phrase"': lambda chance: f'/search?q="the+{_word(chance)}"+{_word(chance)}',
        "/search prefix*": lambda chance: f"/search?q={_word(chance)[:3]}*",
    }


def _drawings(client: TestClient) -> dict[str, Address]:
    """The drawings that the page of figures leads to."""
    found = re.findall(r'href="(/figures/chart/[^"?]+)"', client.get("/figures").text)
    return {"/figures/chart/ID": lambda chance: chance.choice(found)} if found else {}


def _nouns(count: int) -> dict[str, Address]:
    at = _deep(count)
    nouns = "reports statements figures claims stories places forecasts caveats revisions conflicts".split()
    few = "failures judgements digests sources balances counts openapi.json".split()
    return {
        **{f"/api/v1/{noun}": (lambda chance, n=noun: f"/api/v1/{n}?offset={at(chance)}") for noun in nouns},  # type: ignore[misc] # bound
        **{f"/api/v1/{noun}": (lambda _, n=noun: f"/api/v1/{n}") for noun in few},  # type: ignore[misc] # bound
    }


def _api(count: int) -> dict[str, Address]:
    claim = _claim(count)
    one = {
        "reports": (lambda chance: f"r{chance.randrange(count)}", ("", "/reading", "/claims")),
        "claims": (
            claim,
            ("", "/cite", "/statements", "/history", "/figures", "/revisions", "/conflicts", "/judgements"),
        ),
        "stories": (lambda chance: f"tr{chance.randrange(0, count, 4)}", ("", "/claims", "/timeline")),
        "digests": (lambda chance: f"d{chance.randrange(DIGESTS)}", ("",)),
    }
    return {
        "/api/v1/search": lambda chance: f"/api/v1/search?q={_word(chance)}+{_word(chance)}",
        **{
            f"/api/v1/{noun}/ID{part}": (lambda chance, n=noun, p=part, i=made: f"/api/v1/{n}/{i(chance)}{p}")  # type: ignore[misc] # bound
            for noun, (made, parts) in one.items()
            for part in parts
        },
    }


def measured(client: TestClient, touch: Callable[[], None], rounds: int, kinds: dict[str, Address]) -> Iterator[Row]:
    """Ask each kind of page so many times."""
    for name, address in kinds.items():
        chance = random.Random(name)
        firsts: list[float] = []
        taken: list[float] = []
        cpu: list[float] = []
        most = 0
        for number in range(rounds + WRITES):
            is_first = number % (rounds // WRITES + 1) == 0
            if is_first:
                touch()
            asked = address(chance)
            begin, began = time.perf_counter(), time.process_time()
            answer = client.get(asked)
            (firsts if is_first else taken).append(1000 * (time.perf_counter() - begin))
            if not is_first:
                cpu.append(1000 * (time.process_time() - began))
            most = max(most, len(answer.content))
            if answer.status_code not in (200, 308):
                raise SystemExit(f"{asked}: {answer.status_code}")
        yield Row(
            name, percentile(firsts, 0.5), percentile(taken, 0.5), percentile(taken, 0.95), percentile(cpu, 0.95), most
        )


def percentile(values: Sequence[float], part: float) -> float:
    """The value that such a part of them does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def crowd(client: TestClient, touch: Callable[[], None], kinds: dict[str, Address], readers: int, pages: int) -> None:
    """So many readers at once, each asking so many pages, while somebody writes. Ends the program at an error."""
    done = threading.Event()

    def write() -> None:
        while not done.wait(0.5):
            touch()

    def read(number: int) -> list[tuple[float, str, int]]:
        chance, found = random.Random(number), []
        for _ in range(pages):
            asked = kinds[chance.choice(list(kinds))](chance)
            begin = time.perf_counter()
            status = client.get(asked).status_code
            found.append((1000 * (time.perf_counter() - begin), asked, status))
        return found

    writer = threading.Thread(target=write)
    writer.start()
    begin = time.perf_counter()
    with ThreadPoolExecutor(readers) as pool:
        answers = [answer for some in pool.map(read, range(readers)) for answer in some]
    took = time.perf_counter() - begin
    done.set()
    writer.join()
    wrong = [answer for answer in answers if answer[2] not in (200, 308)]
    times = [answer[0] for answer in answers]
    print(
        f"{readers} readers at once, {len(answers)} pages in {took:.1f} s ({len(answers) / took:.0f} a second), "
        f"{len(wrong)} errors; milliseconds: median {percentile(times, 0.5):.0f}, p95 {percentile(times, 0.95):.0f}"
    )
    if wrong:
        raise SystemExit(str(wrong[:5]))


def run(address: str, chosen: argparse.Namespace) -> list[Row]:
    """Fill the ledger where it is empty, and measure; no rows where readers ask at once."""
    with Ledger(address) as book:
        held = book.listings.reports_count()
    if not held:
        begin = time.perf_counter()
        fill(address, chosen.reports)
        print(f"{chosen.reports} reports written in {time.perf_counter() - begin:.0f} s")
    kinds = addresses(held or chosen.reports)
    if chosen.only:
        kinds = {name: kind for name, kind in kinds.items() if name in chosen.only.split(",")}
    here = ("127.0.0.1", 50_000)
    with Ledger(address) as book, TestClient(create_app(book), base_url=HOME, client=here) as client:
        store = SqlStore(address)
        kinds |= _drawings(client) if not chosen.only or "/figures/chart/ID" in chosen.only else {}

        def touch() -> None:
            with store._db.writing() as connection:  # noqa: SLF001 - a write that changes nothing but the state
                connection.execute(update(ledger_row).values(state=ledger_row.c.state))

        try:
            if chosen.readers:
                crowd(client, touch, kinds, chosen.readers, chosen.rounds)
                return []
            return list(_told(measured(client, touch, chosen.rounds, kinds)))
        finally:
            store.close()


def _told(rows: Iterator[Row]) -> Iterator[Row]:
    """The rows, each printed as soon as it is there."""
    print(f"{'page':34}{'first':>9}{'median':>9}{'p95':>9}{'cpu':>9}{'kB':>7}")
    for row in rows:
        target = SEARCH_TARGET_MS if "search" in row.name or "?q" in row.name else PAGE_TARGET_MS
        over = "  over the target" if max(row.p95, row.first) > target else ""
        times = f"{row.first:9.0f}{row.median:9.0f}{row.p95:9.0f}{row.cpu:9.0f}"
        print(f"{row.name:34}{times}{row.most_bytes // 1000:7}{over}", flush=True)
        yield row


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description="Speed of the desk and the API on a large ledger.")
    options.add_argument("--reports", type=int, default=10_000)
    options.add_argument("--rounds", type=int, default=20)
    options.add_argument("--readers", type=int, default=0, help="so many at once, each asking --rounds pages")
    options.add_argument("--only", help="kinds of pages, with commas between them")
    options.add_argument("--ledger", help="a file or database of its own; default: a temporary file")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = run(chosen.ledger or str(Path(folder) / "desk.db"), chosen)
    if rows:
        print(f"{chosen.rounds} rounds, milliseconds; the slowest page: {max(rows, key=lambda row: row.p95)}")


if __name__ == "__main__":
    main()
