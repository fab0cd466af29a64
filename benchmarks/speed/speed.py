"""Speed: words a second of each stage as ratios to bare spaCy, peak memory, and what the n-th report costs.

    .venv/bin/python -m benchmarks.speed.speed                    polnear dev where it is, else generated text
    .venv/bin/python -m benchmarks.speed.speed --generated        always generated text
    .venv/bin/python -m benchmarks.speed.speed --documents 20 --ledger 400

All stages run on the same documents in one process, one after the other; bare spaCy is the pipeline called by itself,
without ours around it. Seconds are those of this process (all its threads), the best of several rounds, so that other
work on the machine counts little. `share` is a stage's time for each second of bare spaCy; the four extractors (times,
figures, places, actors) are meant to stay under 15 % of the whole each.
`--ledger N` adds N reports one by one to a ledger in a temporary folder, in this warm process, and shows what one more
costs as the ledger grows, beside bare spaCy on the same texts; `--ledger 0` leaves that out. The reports are those of
gva-linking where it is: 2,460 of 1,489 like events. Generated ones share their sentences and melt into one story, which
is the worst case: each new report weighs all others again. Words are what white space parts.
"""

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import spacy

from benchmarks.accuracy.sets import available, load
from sayso.config import Config
from sayso.engines.gazetteer import SqliteGazetteer
from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.actors import find_actors
from sayso.extract.attribution import RuleAttributor
from sayso.extract.caveats import find_caveats
from sayso.extract.extract import extract
from sayso.extract.figures import attach_figures, find_figures
from sayso.extract.own_voice import find_own_voice
from sayso.extract.places import find_places
from sayso.extract.statements import build_statements
from sayso.extract.times import find_times
from sayso.model.report import Capture, Declared, Report

if TYPE_CHECKING:
    from sayso.ledger import Ledger

T = TypeVar("T")
Item = dict[str, str]
PUBLISHED = "2025-05-04"
COLLECTED = "2025-05-04T12:00:00+00:00"
ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Stage:
    """What one stage took for all documents."""

    name: str
    seconds: float


def generated(count: int) -> list[str]:
    """Invented reports of about 300 words, no two alike, the same on every run."""
    return [" ".join(_sentence(n, line) for line in range(18)) for n in range(count)]


TOWNS = ("Ostermark", "Varnholt", "Sela", "Skerry", "Lisbon", "Nairobi", "Moran", "Tarn")
PEOPLE = ("Lene Dahl", "Ivo Renn", "Mara Quill", "Tomas Orlu", "Ada Hale")
BODIES = ("the defence ministry", "the rescue service", "the harbour authority", "Lumen, a rights group")
LINES = (
    "At least {a} people were killed when shells hit the market in {town} on Friday, {person} said.",
    "{body} reported on Saturday that {a} boats had left {town} since the start of the month.",
    "“We counted {a} houses without a roof,” {person} told reporters in {town} last week.",
    "According to {body}, between {a} and {b} residents of {town} were without water overnight.",
    "{person}, who leads {body}, denied that more than {b} soldiers had crossed the river in March 2024.",
    "The figures could not be independently verified.",
    "The road from {town} to the coast was closed for three days, and it is expected to reopen on Tuesday.",
    "Prices in {town} rose by {a} percent in the past twelve months.",
)


def _sentence(report: int, line: int) -> str:
    n = report * 31 + line * 7
    return LINES[(report + line * 5) % len(LINES)].format(
        a=3 + n % 89,
        b=100 + n % 997,
        town=TOWNS[n % len(TOWNS)],
        person=PEOPLE[n % len(PEOPLE)],
        body=BODIES[n % len(BODIES)],
    )


def report_of(n: int, text: str) -> Report:
    """A text as the stages after reading get it."""
    return Report(id=f"r{n}", collected=COLLECTED, published=PUBLISHED, language="en", text=text, sha256=str(n))


def timed(name: str, work: Callable[[], list[T]]) -> tuple[Stage, list[T]]:
    """The best of some rounds, and what the last one gave."""
    seconds, results = float("inf"), []
    for _ in range(ROUNDS):
        begin = time.process_time()
        results = work()
        seconds = min(seconds, time.process_time() - begin)
    return Stage(name, seconds), results


def stages(texts: Sequence[str]) -> Iterator[Stage]:
    """Every stage on all texts, in the order the loop in `extract/` runs them."""
    reports = [report_of(n, text) for n, text in enumerate(texts)]
    bare = spacy.load(Config().pipeline)
    bare("Warm up.")
    yield timed("bare spaCy", lambda: [bare(text) for text in texts])[0]
    parser, rules, atlas = SpacyParser(), RuleAttributor(), SqliteGazetteer()
    parser.parse("Warm up in Lisbon.")
    stage, parses = timed("parse (spaCy and columns)", lambda: [parser.parse(text) for text in texts])
    yield stage
    stage, times = timed("times", lambda: [find_times(parse, PUBLISHED) for parse in parses])
    yield stage
    stage, statements = timed(
        "attribution and statements",
        lambda: [build_statements(r, p, rules.attribute(p), t) for r, p, t in zip(reports, parses, times, strict=True)],
    )
    yield stage
    stage, figures = timed(
        "figures", lambda: [find_figures(r, p, t) for r, p, t in zip(reports, parses, times, strict=True)]
    )
    yield stage
    read = list(zip(reports, parses, statements, figures, times, strict=True))
    yield timed("figures to statements", lambda: [attach_figures(f, s) for _, _, s, f, _ in read])[0]
    yield timed("own voice", lambda: [find_own_voice(*parts) for parts in read])[0]
    stage, places = timed("places", lambda: [find_places(r, p, atlas) for r, p, *_ in read])
    yield stage
    yield timed("actors", lambda: [find_actors(r, s, w) for (r, _, s, *_), w in zip(read, places, strict=True)])[0]
    yield timed("caveats", lambda: [find_caveats(parse) for parse in parses])[0]
    yield timed("all extraction, parse given", lambda: [extract(r, p, rules, atlas) for r, p, *_ in read])[0]
    yield whole(texts)


def whole(texts: Sequence[str]) -> Stage:
    """Capture to findings, parsing included, by the reader that the program uses."""
    from sayso.app import make_reader  # noqa: PLC0415 - the whole program, which the stages do without

    reader = make_reader(Config())
    declared = Declared(published=PUBLISHED)
    captures = [Capture.of_text(text, declared=declared, collected=COLLECTED, verbatim=True) for text in texts]
    reader(captures[0])
    return timed("whole read and extract", lambda: [reader(capture) for capture in captures])[0]


def cost_of_adding(ledger: "Ledger", records: Sequence[Item], folder: Path) -> list[float]:
    """Process seconds of each `add` of one report, in order. The first loads the engines."""
    seconds = []
    for n, record in enumerate(records):
        item = folder / f"{n}.jsonl"
        item.write_text(json.dumps(record) + "\n", encoding="utf-8")
        begin = time.process_time()
        ledger.add(str(item), verbatim=True)
        seconds.append(time.process_time() - begin)
    return seconds


def bare_seconds(texts: Sequence[str]) -> float:
    """Process seconds of the pipeline alone on all texts."""
    bare = spacy.load(Config().pipeline)
    bare("Warm up.")
    return timed("bare spaCy", lambda: [bare(text) for text in texts])[0].seconds


def show_stages(texts: Sequence[str], on: str) -> None:
    """The table of stages."""
    words = sum(len(text.split()) for text in texts)
    print(f"{on}: {len(texts)} documents, {words} words; process seconds, best of {ROUNDS}")
    print(f"{'stage':28}{'words/s':>10}{'share of bare spaCy':>22}")
    bare = 0.0
    for stage in stages(texts):
        bare = bare or stage.seconds
        print(f"{stage.name:28}{words / max(stage.seconds, 1e-9):10.0f}{stage.seconds / bare:22.3f}")


def show_adding(records: Sequence[Item], on: str) -> None:
    """What one more report costs as the ledger grows."""
    from sayso.ledger import Ledger  # noqa: PLC0415 - the stages alone need no store

    count = len(records)
    with tempfile.TemporaryDirectory() as folder, Ledger(str(Path(folder) / "speed.db")) as ledger:
        seconds = cost_of_adding(ledger, records, Path(folder))
    print(f"\nadding the n-th report, {on}, warm process, {count} in all")
    for first, last in windows(count):
        bare = bare_seconds([record["text"] for record in records[first:last]])
        each = sum(seconds[first:last]) / (last - first)
        print(
            f"  {first + 1:5} to {last:5}: {1000 * each:8.1f} ms each, {each * (last - first) / bare:6.2f} of bare spaCy"
        )


def windows(count: int) -> list[tuple[int, int]]:
    """Ranges at the start, then around each doubling."""
    edges = [1, 10, *(20 * 2**k for k in range(20))]
    kept = [edge for edge in edges if edge < count] + [count]
    return list(pairwise(kept))


def peak_megabytes() -> float:
    """The largest resident size of this process so far (Linux counts in kilobytes, macOS in bytes)."""
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def documents(count: int, *, invent: bool) -> tuple[list[str], str]:
    """Texts and where they are from."""
    if invent or not available("polnear"):
        return generated(count), "generated text"
    found: list[dict[str, Any]] = load("polnear")[:count]
    return [document["text"] for document in found], "polnear dev"


def items(count: int, *, invent: bool) -> tuple[list[Item], str]:
    """JSON Lines records of reports to add, and where they are from."""
    if invent or not available("gva-linking"):
        texts, on = [(text, PUBLISHED, "") for text in generated(count)], "generated reports of one story"
    else:
        found = load("gva-linking")[:count]
        texts, on = [(d["text"], d["pub_date"], d.get("title") or "") for d in found], "gva-linking"
    return [
        {
            "id": f"speed-{n}",
            "url": f"https://speed.example/{n}",
            "outlet": f"Outlet {n % 7}",
            "published": published,
            "title": title,
            "text": text,
        }
        for n, (text, published, title) in enumerate(texts)
    ], on


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description="Speed of each stage, peak memory, cost of one more report.")
    options.add_argument("--generated", action="store_true")
    options.add_argument("--documents", type=int, default=30)
    options.add_argument("--ledger", type=int, default=160)
    chosen = options.parse_args()
    show_stages(*documents(chosen.documents, invent=chosen.generated))
    print(f"peak memory after the stages: {peak_megabytes():.0f} MB")
    if chosen.ledger > 1:
        show_adding(*items(chosen.ledger, invent=chosen.generated))
        print(f"peak memory: {peak_megabytes():.0f} MB")


if __name__ == "__main__":
    main()
