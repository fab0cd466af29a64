"""A ledger made for measuring: records that are made and not extracted, in stories of four, some hundred a transaction.

    .venv/bin/python -m benchmarks.speed.made_ledger /tmp/large.db --reports 100000

Every report has six statements, four figures and its share of claims, of which one in four is repeated by other reports;
one claim in twenty moved its figure, one contradicts another; one item in fifty failed, one claim in fifty was judged.
"""

import argparse
import json
import random
import time
import zlib
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from sqlalchemy import Connection, insert

from sayso.ledger import Ledger
from sayso.link.sketch import sketch
from sayso.model.claim import Claim, ClaimStatement, HistoryEntry, Origin, Story
from sayso.model.conflict import Conflict, FigureInContext, Revision
from sayso.model.digest import Digest, DigestItem, Evidence
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement
from sayso.model.link import Linked
from sayso.model.place import Place
from sayso.model.record import to_record
from sayso.model.report import Capture, Caveat, Declared, Failure, Outlet, Report
from sayso.model.statement import Source, Statement
from sayso.model.words import quote
from sayso.store import tables
from sayso.store.claims import replace_linked
from sayso.store.meaning_tables import meanings
from sayso.store.names import save_names
from sayso.store.people import save_digest, save_judgement
from sayso.store.reports import index, read_row, save_failure
from sayso.store.rows import dumped
from sayso.store.sketch_tables import sketches
from sayso.store.sql_store import SqlStore

BATCH = 500
STATEMENTS = 6
FIGURES = 4
DIGESTS, LINES = 100, 60
STORY, OUTLETS, TOWNS = 4, 40, 400
"""Reports of one story; houses that publish them, and towns that they name."""
CAVEAT = Caveat(text="At", spans=((0, 2),), kind="not_verified")
TOWN = Place(text="At", spans=((0, 2),), name="Sela", use="literal", feature="town", precision="point")
WORDS = (
    "harbour ferry bridge market hospital ministry union river convoy shelter border council refinery tunnel "
    "airport quarry depot station village orchard"
).split()
PEOPLE = tuple(
    f"{first} {last}" for first in ("Ana", "Mei", "Ivo", "Lene") for last in ("Tolve", "Sorn", "Renn", "Dahl")
)


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
    house = number % OUTLETS
    came = f"{day}T{number % 24:02}:00:00+00:00"
    report = Report(
        id=f"r{number}", input_id=f"item{number}", collected=came, language="en", text=text, sha256=f"h{number}"
    )
    report = replace(report, url=f"https://outlet{house}.example/{number}", outlet=Outlet(name=f"Outlet {house}"))
    report = replace(report, title=lines[0][:60], published=day if number % 50 else None)
    report = replace(report, caveats=(CAVEAT,) if number % 10 == 0 else ())
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
    town = number % TOWNS
    place = replace(TOWN, name=f"Sela {town}", lat=30.0 + town % 20, lon=10.0 + town // 20)
    return Findings(report=report, statements=tuple(said), figures=tuple(counted), places=(place,))


def _figure(key: str, statement: Statement, value: int, day: str) -> Figure:
    words = statement.content
    found = Figure(id=key, report=statement.report, text=words.text, spans=words.spans, number=words)
    found = replace(found, statement=statement.id, low=value, point=value, as_of=day)
    return replace(found, category="displaced", measure="cumulative")


def linked(group: Sequence[Findings]) -> Linked:
    """A story of some reports: the first statement of each is one claim, all others are claims of their own."""
    claims = [_claim([(reading.statements[0], reading) for reading in group])]
    claims += [_claim([(said, reading)]) for reading in group for said in reading.statements[1:]]
    ids = tuple(sorted(reading.report.id for reading in group))
    story = Story(
        id=story_id(ids),
        title=group[0].report.title,
        reports=ids,
        claims=tuple(c.id for c in claims),
        to=max((reading.report.published or "" for reading in group), default="") or None,
    )
    moved, unlike = _pair(group, 0), _pair(group, 1)
    why = "made for measuring"
    return Linked(
        reports=ids,
        stories=(story,),
        claims=tuple(claims),
        revisions=(Revision(id=f"v{ids[0]}", claim=claims[0].id, figures=moved, announced="silent", why=why),),
        conflicts=(Conflict(id=f"x{ids[0]}", kind="disjoint", figures=unlike, why=why),),
    )


def story_id(report_ids: Sequence[str]) -> str:
    """The id of the story of these reports."""
    return f"t{min(report_ids)}"


def alone(reading: Findings) -> Linked:
    """A report that tells of an event alone: each of its statements is a claim, and nothing moved."""
    claims = tuple(_claim([(said, reading)]) for said in reading.statements)
    report = reading.report
    story = Story(
        id=story_id([report.id]),
        title=report.title,
        reports=(report.id,),
        claims=tuple(claim.id for claim in claims),
        to=report.published,
    )
    return Linked(reports=(report.id,), stories=(story,), claims=claims)


def _pair(group: Sequence[Findings], n: int) -> tuple[FigureInContext, FigureInContext]:
    """The n-th figures of the first report of a story and of its last."""
    one, other = (
        FigureInContext(
            figure=reading.figures[n], source=PEOPLE[n], url=reading.report.url, published=reading.report.published
        )
        for reading in (group[0], group[-1])
    )
    return one, other


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
        places=tuple(place.name for place in held[0][1].places[:1]),
    )


def fill(address: str, count: int) -> None:
    """Save so many reports with what was found in them, some hundred a transaction, and what people did with them."""
    chance = random.Random(7)
    store = SqlStore(address)
    made = (findings(number, chance) for number in range(count))
    while some := list(islice(made, BATCH)):
        with store._db.writing() as connection:  # noqa: SLF001 - many reports a transaction, which no task asks for
            save_readings(connection, some)
            connection.execute(
                insert(tables.keys), [{"key": f"k{one.report.id}", "report": one.report.id} for one in some]
            )
            insert_linked(connection, [linked(some[begin : begin + STORY]) for begin in range(0, len(some), STORY)])
    with store._db.writing() as connection:  # noqa: SLF001 - as above
        _furnish(connection, count)
    store.close()


def embed(address: str) -> None:
    """Let its statements be found by their meaning."""
    with Ledger(address) as ledger:
        ledger.embed()


def save_readings(connection: Connection, some: Sequence[Findings]) -> None:
    """The rows that `save_reading` would make but for the blocking keys, many at a time; the reports are linked."""
    connection.execute(insert(tables.captures), [_capture_row(reading.report) for reading in some])
    connection.execute(insert(tables.reports), [_report_row(reading) for reading in some])
    for table, nouns in (
        (tables.statements, [one for reading in some for one in enumerate(reading.statements)]),
        (tables.figures, [one for reading in some for one in enumerate(reading.figures)]),
    ):
        rows = [
            {"id": noun.id, "report": noun.report, "position": position, "record": dumped(noun)}
            for position, noun in nouns
        ]
        connection.execute(insert(table), rows)
    kept = [{"report": reading.report.id, "sketch": sketch(reading.report)} for reading in some]
    connection.execute(insert(sketches), kept)
    for reading in some:
        index(connection, reading.report)
        save_names(connection, reading)
    waiting = [{"report": reading.report.id, "vectors": b""} for reading in some]
    connection.execute(insert(meanings), waiting)


def _capture_row(report: Report) -> dict[str, object]:
    taken = Capture.of_text(
        report.id, declared=Declared(), collected=report.collected, verbatim=True, input_id=report.id
    )
    record = {key: value for key, value in to_record(taken).items() if key != "body"}
    return {
        "sha256": taken.sha256,
        "report": report.id,
        "collected": taken.collected,
        "record": json.dumps(record),
        "body": zlib.compress(taken.body),
    }


def _report_row(reading: Findings) -> dict[str, object]:
    report = reading.report
    known = {"id": report.id, "first_id": report.id, "revision": report.revision, "published": report.published}
    return {**known, "linked": True, **read_row(reading)}


def insert_linked(connection: Connection, found: Sequence[Linked]) -> None:
    """Many stories at a time, as they would be replaced one by one."""
    replace_linked(
        connection,
        Linked(
            reports=tuple(sorted(key for one in found for key in one.reports)),
            stories=tuple(story for one in found for story in one.stories),
            claims=tuple(claim for one in found for claim in one.claims),
            revisions=tuple(revision for one in found for revision in one.revisions),
            conflicts=tuple(conflict for one in found for conflict in one.conflicts),
        ),
        (),
    )


def _furnish(connection: Connection, count: int) -> None:
    """Failed items, judgements and digests."""
    for number in range(0, count, 50):
        at = f"2026-{1 + number % 12:02}-{1 + number % 28:02}T08:00:00+00:00"
        save_failure(connection, Failure(input_id=f"failed{number}", code="timeout", message="no answer yet", at=at))
        note = Judgement(
            id=f"j{number}", verdict="note", subjects=(f"s{number}-1",), by=PEOPLE[number % 16], value="read", at=at
        )
        save_judgement(connection, note)
    for number in range(DIGESTS):
        at = f"2026-{1 + number % 12:02}-{1 + number % 28:02}T06:00:00+00:00"
        save_digest(connection, _digest(number, at, count))


def _digest(number: int, at: str, count: int) -> Digest:
    chance = random.Random(number)
    items = []
    for _ in range(LINES):
        there = chance.randrange(0, count, STORY)
        evidence = Evidence(report=f"r{there}", spans=((0, 20),))
        items.append(
            DigestItem(
                section="new_claims",
                who=chance.choice(PEOPLE),
                words="At least some people",
                claim=f"s{there}-1",
                report=f"r{there}",
                rule="new_claims",
                evidence=evidence,
            )
        )
    return Digest(id=f"d{number}", made_at=at, until=at, reports_count=LINES, items=tuple(items))


def main() -> None:
    """Make one."""
    options = argparse.ArgumentParser(description="Make a large ledger for measuring.")
    options.add_argument("ledger", help="a file, or an empty database")
    options.add_argument("--reports", type=int, default=10_000)
    chosen = options.parse_args()
    begin = time.perf_counter()
    fill(chosen.ledger, chosen.reports)
    print(f"{chosen.reports} reports written in {time.perf_counter() - begin:.0f} s")
    begin = time.perf_counter()
    embed(chosen.ledger)
    print(f"their statements embedded in {time.perf_counter() - begin:.0f} s")


if __name__ == "__main__":
    main()
