"""Linking: reports of one incident put together, on gva-linking (report half) and on ECB+ dev stories.

Text, title and day alone: the reports are not parsed, so that the row says what the story score does by itself and a
run takes seconds. The whole path is used: blocking keys, pair scores, components, clustering.

    .venv/bin/python -m benchmarks.accuracy.linking
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping
from typing import Any

from benchmarks.accuracy.sets import Row, available, half, load
from sayso.link.block import blocking_keys
from sayso.link.link import link_component
from sayso.link.said import daily_losses
from sayso.link.score import score_pair
from sayso.link.sketch import may_be_linked, sketch, unpacked
from sayso.model.findings import Findings
from sayso.model.link import Edge
from sayso.model.report import Report


def run() -> list[Row]:
    """The rows of this benchmark; none where the sets are not on this machine."""
    rows: list[Row] = []
    if available("gva-linking"):
        rows += _rows(
            "linking", list(half(load("gva-linking"), "report", key="incident")), _incident, "gva-linking report half"
        )
    if available("ecbplus"):
        rows += _rows("linking.ecb", load("ecbplus"), _story, "ECB+ dev")
    return rows


def _incident(document: Mapping[str, Any]) -> Hashable:
    return str(document["gold"]["incident"])


def _story(document: Mapping[str, Any]) -> Hashable:
    return str(document["story"])


def _rows(name: str, documents: list[dict[str, Any]], gold_of: Any, on: str) -> list[Row]:
    gold = {document["id"]: gold_of(document) for document in documents}
    pairwise, bcubed = scores(gold, stories(documents))
    join = "_" if name.count(".") else "."
    part = f"{on}, {len(documents)} reports"
    peers = {"linking": ("TF-IDF, average link: 61.0", "TF-IDF, average link: 87.7"), "linking.ecb": ("82.7", "87.3")}[
        name
    ]
    return [
        Row(f"{name}{join}pairwise_f1", pairwise, part, peers[0]),
        Row(f"{name}{join}bcubed_f1", bcubed, part, peers[1]),
    ]


def stories(documents: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Report id to the id of its story, as a ledger that holds just these reports would have it."""
    readings = {document["id"]: _findings(document) for document in documents}
    edges = [edge for one, other in candidates(readings) for edge in score_pair(readings[one], readings[other])]
    found: dict[str, str] = {}
    for members, held in components(readings, edges):
        groups = link_component(tuple(readings[m] for m in members), held, ())
        found.update({report: story[0] for story in groups.stories for report in story})
    return found


def _findings(document: Mapping[str, Any]) -> Findings:
    return Findings(
        report=Report(
            id=document["id"],
            title=document.get("title"),
            published=document["pub_date"],
            collected="2026-01-01",
            language="en",
            text=document["text"],
            sha256=document["id"],
        )
    )


def candidates(readings: Mapping[str, Findings]) -> list[tuple[str, str]]:
    """Pairs of reports that a ledger compares: they share a blocking key, and their sketches are not unlike."""
    holders: dict[str, list[str]] = defaultdict(list)
    pairs = []
    for report, findings in sorted(readings.items()):
        keys = blocking_keys(findings)
        met = {other for key in keys for other in holders[key]}
        pairs += [(other, report) for other in met if are_alike(readings[other], findings)]
        for key in keys:
            holders[key].append(report)
    return sorted(pairs)


def are_alike(one: Findings, other: Findings) -> bool:
    """False where the sketches of two reports say that no edge leads from one to the other."""
    return bool(daily_losses(one)) or may_be_linked(unpacked(sketch(one.report)), sketch(other.report))


def components(readings: Iterable[str], edges: list[Edge]) -> list[tuple[list[str], tuple[Edge, ...]]]:
    """Connected components with their edges."""
    root = {report: report for report in readings}

    def find(report: str) -> str:
        while root[report] != report:
            root[report] = root[root[report]]
            report = root[report]
        return report

    for edge in edges:
        root[find(edge.one)] = find(edge.other)
    members: dict[str, list[str]] = defaultdict(list)
    held: dict[str, list[Edge]] = defaultdict(list)
    for report in sorted(root):
        members[find(report)].append(report)
    for edge in edges:
        held[find(edge.one)].append(edge)
    return [(members[top], tuple(held[top])) for top in sorted(members)]


def scores(gold: Mapping[str, Hashable], found: Mapping[str, Hashable]) -> tuple[float, float]:
    """Pairwise F1 and B-cubed F1 in percent; a report without a cluster is one of its own."""
    pairs = [(gold[report], found.get(report, ("alone", report))) for report in gold]
    in_gold, in_found, in_both = Counter(g for g, _ in pairs), Counter(f for _, f in pairs), Counter(pairs)
    shared = _pairs(in_both)
    pairwise = f1(shared / max(1, _pairs(in_found)), shared / max(1, _pairs(in_gold)))
    precision = sum(n * n / in_found[f] for (_, f), n in in_both.items()) / max(1, len(pairs))
    recall = sum(n * n / in_gold[g] for (g, _), n in in_both.items()) / max(1, len(pairs))
    return 100 * pairwise, 100 * f1(precision, recall)


def _pairs(counts: Mapping[Any, int]) -> int:
    return sum(n * (n - 1) // 2 for n in counts.values())


def f1(precision: float, recall: float) -> float:
    """The harmonic mean; 0 where both are."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


if __name__ == "__main__":
    for row in run():
        print(f"{row.name:28} {row.value:6.1f}  {row.on}  ({row.peers})")
