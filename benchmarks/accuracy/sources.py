"""Who is meant: names given to sources in 42 training articles of PolNeAR, marked by hand in tests/golden/sources.

    .venv/bin/python -m benchmarks.accuracy.sources [--misses]

Relations are given as the set marks them; only the name is judged. A name is right where it is one of those that
the annotator accepts, titles and articles aside. Precision is over the names given, recall over the sources whom
the article names. `--misses` lists what is wrong or missed in the *tune* half; the other half is never read, and
has rows of its own.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from benchmarks.accuracy.sets import Row, available, load, tuned_on
from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.actor_names import without_titles
from sayso.extract.place_names import folded
from sayso.extract.statements import build_statements
from sayso.model.parse import Parse
from sayso.model.report import Report
from sayso.model.statement import Attribution
from sayso.model.words import Span, Words, quote

GOLD: Final = Path(__file__).resolve().parents[2] / "tests" / "golden" / "sources" / "sources.jsonl"

Spans = tuple[Span, ...]


class Judged(NamedTuple):
    """A marked source, the names accepted for it (none where the article names nobody), and what was answered."""

    document: str
    words: str
    accepted: tuple[str, ...]
    answer: str | None

    @property
    def outcome(self) -> str:
        """right, wrong, missed (an article's name not given) or open (rightly left so)."""
        if self.answer is None:
            return "missed" if self.accepted else "open"
        return "right" if _bare(self.answer) in {_bare(name) for name in self.accepted} else "wrong"


class Score(NamedTuple):
    """Percent of the names given that are right, and of the sources named by their article that got such a name."""

    precision: float
    recall: float


def run() -> list[Row]:
    """Precision and recall of names, over all articles and over the half that nobody read while building."""
    if not available("polnear"):
        return []
    found = judged()
    unread = [one for one in found if not tuned_on(one.document)]
    rows = []
    for name, part, title in (("", found, "marked sources"), ("report_", unread, "of them, the half not read")):
        articles = len({one.document for one in part})
        on = f"{len(part)} {title}, {articles} articles of polnear train"
        precision, recall = score(part)
        rows += [Row(f"sources.{name}precision", precision, on), Row(f"sources.{name}recall", recall, on)]
    return rows


def score(found: Iterable[Judged]) -> Score:
    """Precision and recall; 0 where nothing is given or nothing named."""
    kept = list(found)
    counts = Counter(one.outcome for one in kept)
    given, named = counts["right"] + counts["wrong"], sum(1 for one in kept if one.accepted)
    right = 100 * counts["right"]
    return Score(right / given if given else 0.0, right / named if named else 0.0)


def judged() -> list[Judged]:
    """Every marked source with the resolver's answer, article by article."""
    parser = SpacyParser()
    marks: dict[str, list[dict[str, Any]]] = {}
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        mark = json.loads(line)
        marks.setdefault(mark["document"], []).append(mark)
    documents = (d for d in load("polnear", "train") if d["id"] in marks)
    return [one for d in documents for one in judge(d, marks[d["id"]], parser.parse(d["text"]))]


def judge(document: dict[str, Any], marks: Iterable[dict[str, Any]], parse: Parse) -> Iterator[Judged]:
    """The marked sources of one document with the answers for them."""
    text, answered = document["text"], answers(document, parse)
    for mark in marks:
        spans = _spans(mark["source"])
        accepted = tuple(text[start:end] for start, end in mark["names"])
        yield Judged(document["id"], quote(text, *spans).text, accepted, answered.get(spans))


def answers(document: dict[str, Any], parse: Parse) -> dict[Spans, str | None]:
    """The name given to each source of a document's marked relations, by the source's spans."""
    text = document["text"]
    relations = tuple(
        Attribution(content=content, cue=_quoted(text, marked["cue"]), source=_quoted(text, marked["source"]))
        for marked in document["attributions"]
        if (content := _quoted(text, marked["content"])) is not None
    )
    report = Report(id=document["id"], collected="2026-01-01T00:00:00Z", language="en", text=text, sha256="")
    statements = build_statements(report, parse, relations, ())
    return {s.source.spans: s.source.name for s in statements if s.source}


def _quoted(text: str, spans: list[list[int]]) -> Words | None:
    return quote(text, *_spans(spans)) if spans else None


def _spans(listed: Iterable[list[int]]) -> Spans:
    return tuple((start, end) for start, end in listed)


def _bare(name: str) -> str:
    return folded(without_titles(" ".join(name.split()))).removesuffix("'s").strip()


def print_misses() -> None:
    """Print what is wrong or missed in the tune half."""
    for one in judged():
        if tuned_on(one.document) and one.outcome in {"wrong", "missed"}:
            print(f"{one.outcome:7} {one.document[:40]:40} {one.words[:50]!r} -> {one.answer!r} not {one.accepted}")


if __name__ == "__main__":
    if "--misses" in sys.argv:
        print_misses()
    for row in run():
        print(f"{row.name:28} {row.value:6.1f}  {row.on}")
