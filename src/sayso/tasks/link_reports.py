"""Link what is new: compare it with the reports that share its keys, then weigh the component it fell into."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import get_args

from sayso.link.judged import found_again
from sayso.link.link import link_component
from sayso.link.said import daily_losses
from sayso.link.score import score_pair
from sayso.link.sketch import may_be_linked, unpacked
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement, standing
from sayso.model.link import Edge, EdgeKind
from sayso.ports import Store
from sayso.tasks.method import RULES, Method
from sayso.weigh.weigh import weigh

Progress = Callable[[str, int, int | None], None]
MOST_SKETCHES = 2_000
"""Reports whose sketches are laid beside a new one's at most: those that share most keys, ties by id."""
MOST_CANDIDATES = 400
"""Reports compared with a new one at most: of those that are not unlike, as above."""
MOST_EDGES = 150
"""Edges of a kind kept with a new report at most. A story of many hundreds of reports is told as several."""
KEPT_READINGS = 3_000
JOINING = ("same", "merge", "pin")
"""Verdicts that put their subjects into one claim, whatever links their reports."""


def link_reports(store: Store, progress: Progress, method: Method = RULES) -> None:
    """Link every report that is not linked. May be killed anywhere and called again."""
    readings = _Readings(store)
    waiting = store.unlinked()
    for done, report_id in enumerate(waiting, start=1):
        compare(store, report_id, readings)
        progress("comparing", done, len(waiting))
    _settle_all(store, _Weighing(readings, method), waiting, waiting, progress)


def relink(store: Store, report_ids: Iterable[str], progress: Progress, method: Method = RULES) -> None:
    """Weigh again the components these reports are in."""
    _settle_all(store, _Weighing(_Readings(store), method), sorted(set(report_ids)), (), progress)


def _settle_all(
    store: Store, weighing: "_Weighing", waiting: Sequence[str], compared: Collection[str], progress: Progress
) -> None:
    left = set(waiting)
    for report_id in waiting:
        if report_id in left:
            left -= set(_settle(store, weighing, report_id, compared))
            progress("weighing", len(waiting) - len(left), len(waiting))


def compare(store: Store, report_id: str, readings: "_Readings | None" = None) -> None:
    """Save the edges between a report and its candidates."""
    readings = readings or _Readings(store)
    shared = dict(store.candidates(store.keys(report_id)))
    shared.pop(report_id, None)
    nearest = sorted(shared, key=lambda other: (-shared[other], other))[:MOST_SKETCHES]
    (one,) = readings.get((report_id,))
    alike = _alike(store, one, nearest)[:MOST_CANDIDATES]
    edges = [edge for other in readings.get(alike) for edge in score_pair(one, other)]
    store.save_edges(strongest(edges))


def _alike(store: Store, one: Findings, nearest: Sequence[str]) -> list[str]:
    """Those of the candidates that an edge may lead to: most are told apart without reading their text."""
    if daily_losses(one):
        return list(nearest)
    sketches = store.sketches((one.report.id, *nearest))
    mine = unpacked(sketches.get(one.report.id, b""))
    return [other for other in nearest if may_be_linked(mine, sketches.get(other, b""))]


def strongest(edges: Iterable[Edge]) -> list[Edge]:
    """Of each kind the edges with the highest scores, ties by id: so many that a component grows with its reports."""
    ordered = sorted(edges, key=lambda edge: (-edge.score, edge.one, edge.other))
    return [edge for kind in get_args(EdgeKind) for edge in [e for e in ordered if e.kind == kind][:MOST_EDGES]]


def _settle(store: Store, weighing: "_Weighing", report_id: str, compared: Collection[str]) -> tuple[str, ...]:
    """Link and weigh the component of a report; its reports. Done again if another process changed it meanwhile."""
    while True:
        made = store.judgements()
        report_ids, edges = _component(store, report_id, made)
        members = weighing.readings.get(report_ids)
        judgements = found_again(made, members)
        groups = link_component(members, edges, judgements, weighing.method.matcher)
        if store.save_linked(weigh(members, groups, judgements, weighing.method.families), edges, made, compared):
            return report_ids


def _component(
    store: Store, report_id: str, judgements: tuple[Judgement, ...]
) -> tuple[tuple[str, ...], tuple[Edge, ...]]:
    """The component of a report, with those that people joined to it: no edge is kept for them, so undo leaves none."""
    report_ids, edges = store.component((report_id,))
    joined = [{anchor.report for anchor in j.anchors} for j in standing(judgements) if j.verdict in JOINING]
    while missing := {other for pair in joined if pair & set(report_ids) for other in pair} - set(report_ids):
        report_ids, edges = store.component((*report_ids, *sorted(missing)))
    return report_ids, edges


@dataclass(frozen=True, slots=True)
class _Weighing:
    """What components are weighed with."""

    readings: "_Readings"
    method: Method


class _Readings:
    """Findings by report, the latest used kept in memory."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept: OrderedDict[str, Findings] = OrderedDict()

    def get(self, report_ids: Iterable[str]) -> tuple[Findings, ...]:
        """Findings of the reports, ordered by id."""
        wanted = sorted(set(report_ids))
        missing = [report_id for report_id in wanted if report_id not in self._kept]
        fetched = {reading.report.id: reading for reading in self._store.readings(missing)} if missing else {}
        found = {**{i: self._kept[i] for i in wanted if i in self._kept}, **fetched}
        for report_id, reading in found.items():
            self._kept[report_id] = reading
            self._kept.move_to_end(report_id)
        while len(self._kept) > KEPT_READINGS:
            self._kept.popitem(last=False)
        return tuple(found[report_id] for report_id in wanted if report_id in found)
