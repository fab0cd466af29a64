"""Copies: planted reprints of news articles found again, on PolNeAR train (report half).

For each kind of edit a ledger of its own holds every article once as an agency's dispatch and once as a reprint
(`planted.py`), all published on one day by one agency with one tag and one notice: the other stories are the wrong
answers. The whole path is used: blocking keys, the candidates that share most of them, the score of a pair. Recall is
of the dispatches and their reprints; precision of all pairs found. Articles that the set itself holds twice (two
editions of one story share a fifth of their paragraphs or more) are told in neither.

    .venv/bin/python -m benchmarks.accuracy.copies          the report half
    .venv/bin/python -m benchmarks.accuracy.copies tune     the half that may be read while building
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Any

from benchmarks.accuracy.linking import are_alike
from benchmarks.accuracy.planted import KINDS, Dispatch, dispatch, reprint
from benchmarks.accuracy.sets import Row, available, half, load
from sayso.link.block import blocking_keys
from sayso.link.copies import copy_score
from sayso.model.findings import Findings
from sayso.model.report import Report
from sayso.tasks.link_reports import MOST_CANDIDATES

EDITIONS = 0.2
"""Part of the shorter article's long paragraphs that two editions of one story share."""
LONG = 12
"""Words from which a paragraph is no phrase."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Pairs: planted, planted and found, all found."""

    planted: int
    right: int
    found: int
    missed: tuple[str, ...] = ()
    wrong: tuple[tuple[str, str], ...] = ()

    @property
    def recall(self) -> float:
        """Percent of the planted pairs that were found."""
        return 100 * self.right / max(1, self.planted)

    @property
    def precision(self) -> float:
        """Percent of the pairs found that were planted."""
        return 100 * self.right / max(1, self.found)


def run(part: str = "report") -> list[Row]:
    """The rows of this benchmark; none where the set is not on this machine."""
    if not available("polnear"):
        return []
    documents = load("polnear", "train")
    articles = list(half(documents, part))
    others = half(documents, "report" if part == "tune" else "tune")
    local = [p.strip() for other in others for p in other["text"].split("\n\n") if len(p.split()) > LONG]
    counted = {kind: count(kind, articles, local) for kind in KINDS}
    on = f"polnear train {part} half, {len(articles)} articles, ten kinds of edits"
    whole = total(counted.values())
    return [
        Row("copies.recall", whole.recall, f"{on}, {whole.planted} reprints"),
        Row("copies.precision", whole.precision, f"{on}, {whole.found} pairs found"),
        *(Row(f"copies.{kind}_recall", one.recall, f"{one.planted} reprints") for kind, one in counted.items()),
    ]


def count(kind: str, articles: Sequence[Mapping[str, Any]], local: Sequence[str]) -> Counted:
    """One kind of edit over all articles."""
    sent = {article["id"]: dispatch(article["id"], article["text"]) for article in articles}
    readings = {i: _findings(i, one) for i, one in sent.items()}
    readings |= {f"{i}#": _findings(f"{i}#", reprint(kind, i, one, local)) for i, one in sent.items()}
    twice = editions(articles)
    found = {pair for pair in candidates(readings) if is_copy(*(readings[one] for one in pair))}
    found = {pair for pair in found if _articles(pair) not in twice}
    planted = {(i, f"{i}#") for i in sent}
    return Counted(
        planted=len(planted),
        right=len(found & planted),
        found=len(found),
        missed=tuple(sorted(one for one, _ in planted - found)),
        wrong=tuple(sorted(found - planted)),
    )


def _articles(pair: tuple[str, str]) -> tuple[str, str]:
    first, second = sorted(one.removesuffix("#") for one in pair)
    return (first, second)


def total(counted: Iterable[Counted]) -> Counted:
    """All kinds together, each pair counted once a kind."""
    held = tuple(counted)
    return Counted(sum(c.planted for c in held), sum(c.right for c in held), sum(c.found for c in held))


def is_copy(one: Findings, other: Findings) -> bool:
    """As linking decides it, of text alone."""
    return copy_score(one.report, other.report) > 0 and are_alike(one, other)


def candidates(readings: Mapping[str, Findings]) -> Iterator[tuple[str, str]]:
    """Pairs that a ledger compares when each report in turn meets those that share most keys with it."""
    keys = {one: _keys(findings.report.title or "", findings.report.text) for one, findings in readings.items()}
    holders: dict[str, list[str]] = defaultdict(list)
    for one in sorted(readings):
        shared = Counter(other for key in keys[one] for other in holders[key])
        for other in sorted(shared, key=lambda o: (-shared[o], o))[:MOST_CANDIDATES]:
            yield (other, one)
        for key in keys[one]:
            holders[key].append(one)


def editions(articles: Sequence[Mapping[str, Any]]) -> set[tuple[str, str]]:
    """Pairs of articles that the set itself holds in two editions, by shared long paragraphs."""
    held = {a["id"]: {p.strip() for p in a["text"].split("\n\n") if len(p.split()) > LONG} for a in articles}
    return {
        (one, other)
        for one, other in combinations(sorted(held), 2)
        if len(held[one] & held[other]) > EDITIONS * min(len(held[one]), len(held[other]))
    }


@lru_cache(maxsize=1024)
def _keys(title: str, text: str) -> tuple[str, ...]:
    """Blocking keys; those of the dispatches are made once for all kinds."""
    return blocking_keys(_findings("", Dispatch(title, (text,), noticed=False)))


def _findings(report_id: str, printed: Dispatch) -> Findings:
    return Findings(
        report=Report(
            id=report_id,
            title=printed.title,
            published="2026-05-03",
            collected="2026-05-03",
            language="en",
            text=printed.text,
            sha256=report_id,
        )
    )


if __name__ == "__main__":
    for row in run(*sys.argv[1:2]):
        print(f"{row.name:28} {row.value:6.2f}  {row.on}")
