"""Speed of the desk and the API on a large ledger: the 95th percentile of every page, and of search.

    .venv/bin/python -m benchmarks.speed.desk                         10,000 reports in a temporary file
    .venv/bin/python -m benchmarks.speed.desk --reports 100000 --rounds 40
    .venv/bin/python -m benchmarks.speed.desk --ledger large.db       one that made_ledger.py has made
    .venv/bin/python -m benchmarks.speed.desk --ledger postgresql://…  (an empty database)
    .venv/bin/python -m benchmarks.speed.desk --only /figures,/map --readers 50

The ledger is made, not extracted (`made_ledger.py`). A page is asked through the whole application, without a network;
the addresses of one kind go to other claims, reports, offsets and words each time. `first` is the median of the answers
right after somebody wrote to what pages look at; `p95` is of the answers in between. `cpu` is the 95th percentile of
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
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, case, func, select, update
from starlette.testclient import TestClient

from benchmarks.speed.made_ledger import (
    DIGESTS,
    OUTLETS,
    PEOPLE,
    STATEMENTS,
    STORY,
    TOWNS,
    WORDS,
    embed,
    fill,
    story_id,
)
from sayso.desk.app import create_app
from sayso.ledger import Ledger
from sayso.store import tables
from sayso.store.sql_store import SqlStore

HOME = "http://127.0.0.1"
PAGE_TARGET_MS, SEARCH_TARGET_MS = 150, 200
WRITES = 5
"""Times that somebody writes while a kind of page is measured."""
CHANGED = 10
"""Reports that a write changes, with all that was found in them: those that came in last, which pages look at."""
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


PAGES = {
    "/": "/",
    "/?since": "/?since=2026-0{digit}-01",
    "/claims": "/claims?offset={at}",
    "/claims?status": "/claims?status=also_stated&offset={early}",
    "/claims?source": "/claims?source={person}",
    "/claims?q": "/claims?q={word}+{other}",
    "/claims/ID": "/claims/{claim}",
    "/figures": "/figures",
    "/figures/balance": "/figures/balance",
    "/timeline": "/timeline?zoom=month&at=2026-{month}-01",
    "/timeline?actor": "/timeline?actor={person}",
    "/map": "/map?span={span}",
    "/map?place": "/map?first=2026-{month}-01",
    "/forecasts": "/forecasts",
    "/open": "/open",
    "/stories": "/stories?offset={early}",
    "/reports": "/reports?offset={at}",
    "/reports?outlet": "/reports?outlet=Outlet+{outlet}",
    "/reports/ID": "/reports/{report}",
    "/sources": "/sources",
    "/digests": "/digests",
    "/digests/ID": "/digests/{digest}",
    "/digests/ID.html": "/digests/{digest}.html",
    "/digests.atom": "/digests.atom",
    "/digests.json": "/digests.json",
    "/metrics": "/metrics",
    "/audit": "/audit",
    "/search": "/search?q={word}+{other}",
    '/search "phrase"': '/search?q="the+{word}"+{other}',
    "/search prefix*": "/search?q={letters}*",
    "/search who": "/search?q={word}&who={person}",
    "/search where": "/search?where=Sela+{town}",
    "/search when": "/search?q={word}+{other}&first=2026-{month}-01&last=2026-{month}-28",
    "/search all three": "/search?who={person}&where=Sela+{town}&first=2026-{month}-01&last=2026-{month}-28",
    "/search meaning": "/search?like={word}+was+shelled+near+{other}",
    "/search meaning who": "/search?like={word}+was+shelled+near+{other}&who={person}",
    "/api/v1/search/alike": "/api/v1/search/alike?text={word}+was+shelled+near+{other}",
    "/api/v1/search": "/api/v1/search?q={word}+{other}",
    "/api/v1/search who": "/api/v1/search?q={word}&who={person}",
}
"""Kinds of pages, each with its address; what stands in braces is another thing each time."""
DEEP = "reports statements figures claims stories places forecasts caveats revisions conflicts".split()
SHORT = "failures judgements digests sources balances counts openapi.json".split()
PARTS = {
    "report": ("", "/reading", "/claims"),
    "claim": ("", "/cite", "/statements", "/history", "/figures", "/revisions", "/conflicts", "/judgements"),
    "story": ("", "/claims", "/timeline"),
    "digest": ("",),
}
"""What the API has of one of each."""


def addresses(count: int) -> dict[str, Address]:
    """Every kind of page, and of answer of the API, each with another address every time."""
    lists = {f"/api/v1/{noun}": f"/api/v1/{noun}?offset={{at}}" for noun in DEEP}
    lists |= {f"/api/v1/{noun}": f"/api/v1/{noun}" for noun in SHORT}
    plural = {"story": "stories"}
    single = {
        f"/api/v1/{nouns}/ID{part}": f"/api/v1/{nouns}/{{{noun}}}{part}"
        for noun, parts in PARTS.items()
        for nouns in (plural.get(noun, f"{noun}s"),)
        for part in parts
    }
    return {name: partial(_address, form, count) for name, form in (PAGES | lists | single).items()}


def _address(form: str, count: int, chance: random.Random) -> str:
    """The address with what it asks for, in a ledger of so many reports."""
    at = chance.randrange(0, max(1, count // 2), 50)
    word = chance.choice(WORDS)
    first = chance.randrange(0, count, STORY)
    return form.format(
        at=at,
        early=at // 8,
        word=word,
        other=chance.choice(WORDS),
        letters=word[:3],
        person=chance.choice(PEOPLE).replace(" ", "+"),
        digit=chance.randint(1, 9),
        month=f"{chance.randint(1, 12):02}",
        span=chance.randint(2, 60),
        outlet=chance.randrange(OUTLETS),
        town=chance.randrange(TOWNS),
        report=f"r{chance.randrange(count)}",
        claim=f"s{first}-{chance.randrange(STATEMENTS)}",
        story=story_id([f"r{first + number}" for number in range(STORY)]),
        digest=f"d{chance.randrange(DIGESTS)}",
    )


def _drawings(client: TestClient) -> dict[str, Address]:
    """The drawings that the page of figures leads to."""
    found = re.findall(r'href="(/figures/chart/[^"?]+)"', client.get("/figures").text)
    return {"/figures/chart/ID": lambda chance: chance.choice(found)} if found else {}


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


def _touch(connection: Connection, report_ids: Sequence[str]) -> None:
    """Change the records of some reports, and all that was found in them, by a space at their ends: they are read anew."""
    claims = select(tables.claim_statements.c.claim).where(tables.claim_statements.c.report.in_(report_ids))
    for table, held in (
        (tables.reports, tables.reports.c.id.in_(report_ids)),
        (tables.statements, tables.statements.c.report.in_(report_ids)),
        (tables.figures, tables.figures.c.report.in_(report_ids)),
        (tables.claims, tables.claims.c.id.in_(claims)),
    ):
        record = table.c.record
        other = case((record.like("% "), func.rtrim(record)), else_=record.concat(" "))
        connection.execute(update(table).where(held).values(record=other))


def run(address: str, chosen: argparse.Namespace) -> list[Row]:
    """Fill the ledger where it is empty, and measure; no rows where readers ask at once."""
    with Ledger(address) as book:
        held = book.listings.reports_count()
    if not held:
        begin = time.perf_counter()
        fill(address, chosen.reports)
        embed(address)
        print(f"{chosen.reports} reports written in {time.perf_counter() - begin:.0f} s")
    kinds = addresses(held or chosen.reports)
    if chosen.only:
        kinds = {name: kind for name, kind in kinds.items() if name in chosen.only.split(",")}
    here = ("127.0.0.1", 50_000)
    with Ledger(address) as book, TestClient(create_app(book), base_url=HOME, client=here) as client:
        store = SqlStore(address)
        kinds |= _drawings(client) if not chosen.only or "/figures/chart/ID" in chosen.only else {}

        def touch() -> None:
            with store._db.writing() as connection:  # noqa: SLF001 - rows change that no task would change
                _touch(connection, book.listings.collected_last(CHANGED))

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
