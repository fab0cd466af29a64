"""Speed of the desk and the API on a large ledger: the 95th percentile of every page, and of search.

    .venv/bin/python -m benchmarks.speed.desk                         10,000 reports in a temporary file
    .venv/bin/python -m benchmarks.speed.desk --reports 100000 --rounds 20
    .venv/bin/python -m benchmarks.speed.desk --ledger postgresql://…  (an empty database)

The records are made, not extracted: every report has six statements, four figures and its share of claims, of which one
in four is repeated by other reports. A page is asked through the whole application, without a network; the addresses of
one kind go to other claims, reports, offsets and words each time. `first` is the first answer after somebody wrote, when
nothing is kept; the percentiles are of the answers after it. `cpu` is the 95th percentile of this process's own time,
which other work on the machine changes little.
"""

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from sqlalchemy import update
from starlette.testclient import TestClient

from sayso.desk.app import create_app
from sayso.ledger import Ledger
from sayso.model.claim import Claim, ClaimStatement, HistoryEntry, Origin, Story
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.link import Linked
from sayso.model.place import Place
from sayso.model.report import Capture, Caveat, Declared, Outlet, Report
from sayso.model.statement import Source, Statement
from sayso.model.words import quote
from sayso.store.claims import replace_linked
from sayso.store.reports import save_reading
from sayso.store.sql_store import SqlStore
from sayso.store.tables import ledger as ledger_row

HOME = "http://127.0.0.1"
BATCH = 500
STATEMENTS = 6
FIGURES = 4
WORDS = (
    "harbour ferry bridge market hospital ministry union river convoy shelter border council refinery tunnel "
    "airport quarry depot station village orchard"
).split()
PEOPLE = tuple(
    f"{first} {last}" for first in ("Ana", "Mei", "Ivo", "Lene") for last in ("Tolve", "Sorn", "Renn", "Dahl")
)
PAGE_TARGET_MS, SEARCH_TARGET_MS = 150, 200


@dataclass(frozen=True, slots=True)
class Row:
    """What asking one kind of page took, in milliseconds."""

    name: str
    first: float
    median: float
    p95: float
    cpu: float
    most_bytes: int


def findings(number: int, chance: random.Random) -> Findings:
    """A report of about 200 words, with statements and figures whose words are its own."""
    day = f"2026-{1 + number % 12:02}-{1 + number % 28:02}"
    lines = []
    for _ in range(STATEMENTS * 3):
        one, other, third = (chance.choice(WORDS) for _ in range(3))
        lines.append(
            f"At least {chance.randint(2, 900)} people left the {one} near the {other} after the {third} closed."
        )
    text = " ".join(lines)
    person = chance.choice(PEOPLE)
    report = Report(
        id=f"r{number}",
        input_id=f"item{number}",
        url=f"https://outlet{number % 40}.example/{number}",
        title=f"{lines[0][:60]}",
        outlet=Outlet(name=f"Outlet {number % 40}"),
        published=day if number % 50 else None,
        collected=f"2026-{1 + number % 12:02}-{1 + number % 28:02}T{number % 24:02}:00:00+00:00",
        language="en",
        text=text,
        sha256=f"h{number}",
        caveats=(Caveat(text="At", spans=((0, 2),), kind="not_verified"),) if number % 10 == 0 else (),
    )
    said, counted, at = [], [], 0
    for n in range(STATEMENTS):
        source = Source(text="people", spans=((at + 12, at + 18),), name=person, kind="person", named=True)
        content = quote(text, (at, at + len(lines[n])))
        statement = Statement(
            id=f"s{number}-{n}", report=report.id, voice="attributed", source=source, content=content, forecast=n == 5
        )
        said.append(statement)
        if n < FIGURES:
            value = int(lines[n].split()[2])
            counted.append(_figure(f"f{number}-{n}", statement, value, day))
        at += len(lines[n]) + 1
    place = Place(
        text="At", spans=((0, 2),), name="Sela", use="literal", lat=1.0, lon=2.0, feature="town", precision="point"
    )
    return Findings(report=report, statements=tuple(said), figures=tuple(counted), places=(place,))


def _figure(key: str, statement: Statement, value: int, day: str) -> Figure:
    words = statement.content
    return Figure(
        id=key,
        report=statement.report,
        statement=statement.id,
        text=words.text,
        spans=words.spans,
        number=words,
        low=value,
        point=value,
        category="displaced",
        measure="cumulative",
        as_of=day,
    )


def linked(group: Sequence[Findings]) -> Linked:
    """A story of some reports: the first statement of each is one claim, all others are claims of their own."""
    claims = [_claim([(reading.statements[0], reading) for reading in group])]
    claims += [_claim([(said, reading)]) for reading in group for said in reading.statements[1:]]
    ids = tuple(sorted(reading.report.id for reading in group))
    story = Story(
        id=f"t{ids[0]}",
        title=group[0].report.title,
        reports=ids,
        claims=tuple(c.id for c in claims),
        to=max((reading.report.published or "" for reading in group), default="") or None,
    )
    return Linked(reports=ids, stories=(story,), claims=tuple(claims))


def _claim(held: Sequence[tuple[Statement, Findings]]) -> Claim:
    first = held[0][0]
    said = [
        ClaimStatement(
            id=s.id, report=s.report, text=s.content.text, source=s.source.name if s.source else None, stance="asserts"
        )
        for s, _ in held
    ]
    history = [
        HistoryEntry(
            at=reading.report.published,
            event="repeated" if n else "earliest",
            stance="asserts",
            source=said[n].source,
            report=s.report,
            statement=s.id,
        )
        for n, (s, reading) in enumerate(held)
    ]
    reports = tuple(dict.fromkeys(s.report for s, _ in held))
    return Claim(
        id=first.id,
        gist=first.content.text,
        gist_statement=first.id,
        status="also_stated" if len(held) > 1 else "reported",
        statements=tuple(said),
        history=tuple(history),
        reports_count=len(reports),
        outlets_count=len(reports),
        speakers_count=len({one.source for one in said}),
        origins_count=len({one.source for one in said}),
        unknown_count=0,
        origins=(Origin(key="o", name=said[0].source, kind="person", reports=reports, why="says it"),),
        figures=tuple(figure.id for s, reading in held for figure in reading.figures if figure.statement == s.id),
        places=("Sela",),
    )


def fill(address: str, count: int) -> None:
    """Save so many reports with what was found in them, some hundred a transaction, in stories of four."""
    chance = random.Random(7)
    store = SqlStore(address)
    made = (findings(number, chance) for number in range(count))
    while some := list(islice(made, BATCH)):
        with store._db.writing() as connection:  # noqa: SLF001 - many reports a transaction, which no task asks for
            for reading in some:
                taken = Capture.of_text(
                    reading.report.id, declared=Declared(), collected=reading.report.collected, verbatim=True
                )
                save_reading(connection, taken, reading, [reading.report.id])
            for begin in range(0, len(some), 4):
                group = some[begin : begin + 4]
                found = linked(group)
                replace_linked(connection, found, found.reports)
    store.close()


def addresses(count: int) -> dict[str, Callable[[random.Random], str]]:
    """Every kind of page, and of answer of the API, each with another address every time."""

    def at(chance: random.Random) -> int:
        return chance.randrange(0, count // 2, 50)

    def word(chance: random.Random) -> str:
        return chance.choice(WORDS)

    return {
        "/": lambda _: "/",
        "/claims": lambda chance: f"/claims?offset={at(chance)}",
        "/claims?status": lambda chance: f"/claims?status=also_stated&offset={at(chance) // 8}",
        "/claims?source": lambda chance: f"/claims?source={chance.choice(PEOPLE).replace(' ', '+')}",
        "/claims?q": lambda chance: f"/claims?q={word(chance)}+{word(chance)}",
        "/claims/ID": lambda chance: f"/claims/s{chance.randrange(0, count, 4)}-{chance.randrange(STATEMENTS)}",
        "/reports": lambda chance: f"/reports?offset={at(chance)}",
        "/reports?outlet": lambda chance: f"/reports?outlet=Outlet+{chance.randrange(40)}",
        "/reports/ID": lambda chance: f"/reports/r{chance.randrange(count)}",
        "/figures": lambda _: "/figures",
        "/stories": lambda chance: f"/stories?offset={at(chance) // 8}",
        "/digests": lambda _: "/digests",
        "/search": lambda chance: f"/search?q={word(chance)}+{word(chance)}",
        '/search "phrase"': lambda chance: f'/search?q="the+{word(chance)}"+{word(chance)}',
        **{
            f"/api/v1/{noun}": (lambda chance, noun=noun: f"/api/v1/{noun}?offset={at(chance)}")  # type: ignore[misc] # bound
            for noun in ("reports", "statements", "figures", "claims", "stories", "places", "forecasts", "caveats")
        },
        "/api/v1/search": lambda chance: f"/api/v1/search?q={word(chance)}+{word(chance)}",
        "/api/v1/counts": lambda _: "/api/v1/counts",
    }


def measured(client: TestClient, touch: Callable[[], None], rounds: int, count: int) -> Iterator[Row]:
    """Ask each kind of page so many times."""
    for name, address in addresses(count).items():
        chance = random.Random(name)
        touch()
        taken, cpu, most = [], [], 0
        for _ in range(rounds + 1):
            asked = address(chance)
            begin, began = time.perf_counter(), time.process_time()
            answer = client.get(asked)
            taken.append(1000 * (time.perf_counter() - begin))
            cpu.append(1000 * (time.process_time() - began))
            most = max(most, len(answer.content))
            if answer.status_code not in (200, 308):
                raise SystemExit(f"{asked}: {answer.status_code}")
        yield Row(
            name, taken[0], percentile(taken[1:], 0.5), percentile(taken[1:], 0.95), percentile(cpu[1:], 0.95), most
        )


def percentile(values: Sequence[float], part: float) -> float:
    """The value that such a part of them does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def run(address: str, count: int, rounds: int) -> list[Row]:
    """Fill the ledger where it is empty, and measure."""
    with Ledger(address) as book:
        if not book.listings.reports_count():
            begin = time.perf_counter()
            fill(address, count)
            print(f"{count} reports written in {time.perf_counter() - begin:.0f} s")
    with Ledger(address) as book, TestClient(create_app(book), base_url=HOME) as client:
        store = SqlStore(address)

        def touch() -> None:
            with store._db.writing() as connection:  # noqa: SLF001 - a write that changes nothing but the state
                connection.execute(update(ledger_row).values(state=ledger_row.c.state))

        rows = list(measured(client, touch, rounds, count))
        store.close()
    return rows


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description="Speed of the desk and the API on a large ledger.")
    options.add_argument("--reports", type=int, default=10_000)
    options.add_argument("--rounds", type=int, default=20)
    options.add_argument("--ledger", help="a file or database of its own; default: a temporary file")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = run(chosen.ledger or str(Path(folder) / "desk.db"), chosen.reports, chosen.rounds)
    print(f"{chosen.reports} reports, {chosen.rounds} rounds, milliseconds")
    print(f"{'page':24}{'first':>9}{'median':>9}{'p95':>9}{'cpu':>9}{'kB':>7}")
    for row in rows:
        target = SEARCH_TARGET_MS if "search" in row.name else PAGE_TARGET_MS
        over = "  over the target" if row.p95 > target else ""
        print(
            f"{row.name:24}{row.first:9.0f}{row.median:9.0f}{row.p95:9.0f}{row.cpu:9.0f}{row.most_bytes // 1000:7}{over}"
        )


if __name__ == "__main__":
    main()
