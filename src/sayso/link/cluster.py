"""Cluster: average-link clustering inside one component, so that a chain of weak links does not melt two events."""

import heapq
from collections.abc import Callable, Mapping, Sequence

Pair = tuple[str, str]
Apart = Callable[[Sequence[str], Sequence[str]], bool]
"""True where two clusters must not become one."""


def never(one: Sequence[str], other: Sequence[str]) -> bool:
    """Nothing is kept apart."""
    del one, other
    return False


def average_link(
    nodes: Sequence[str],
    scores: Mapping[Pair, float],
    threshold: float,
    apart: Apart = never,
    together: Sequence[Pair] = (),
    *,
    parted: Apart = never,
) -> tuple[tuple[str, ...], ...]:
    """Clusters whose average score between members is `threshold` or more, merged from the most alike down.

    A pair without a score counts as 0. `together` are pairs that are one whatever their score, unless `parted`
    keeps their clusters apart. Members are sorted, and
    clusters are by their first member; the order of `nodes` and `scores` does not matter.
    """
    work = _Merger(sorted(nodes), scores, threshold, apart)
    for one, other in sorted(together):
        work.unite(one, other, parted)
    work.run()
    return tuple(sorted(tuple(sorted(members)) for members in work.members.values()))


class _Merger:
    """Clusters under way, each known by its smallest member."""

    def __init__(self, nodes: Sequence[str], scores: Mapping[Pair, float], threshold: float, apart: Apart) -> None:
        self.members = {node: [node] for node in nodes}
        self.sums: dict[str, dict[str, float]] = {node: {} for node in nodes}
        self.threshold = threshold
        self.apart = apart
        for (one, other), score in sorted(scores.items()):
            if one in self.members and other in self.members and one != other:
                self.sums[one][other] = self.sums[other][one] = score
        self.queue: list[tuple[float, str, str]] = []

    def run(self) -> None:
        for one in sorted(self.members):
            self.offer(one)
        while self.queue:
            score, one, other = heapq.heappop(self.queue)
            if one in self.members and other in self.members and self.average(one, other) == -score:
                if self.apart(self.members[one], self.members[other]):
                    del self.sums[one][other], self.sums[other][one]
                else:
                    self.merge(one, other)
                    self.offer(min(one, other))

    def average(self, one: str, other: str) -> float:
        pairs = len(self.members[one]) * len(self.members[other])
        return round(self.sums[one].get(other, 0.0) / pairs, 9)

    def offer(self, one: str) -> None:
        for other in self.sums[one]:
            average = self.average(one, other)
            if average >= self.threshold:
                heapq.heappush(self.queue, (-average, min(one, other), max(one, other)))

    def unite(self, one: str, other: str, parted: Apart) -> None:
        roots = [root for root, members in self.members.items() if one in members or other in members]
        if len(roots) == 2 and not parted(self.members[roots[0]], self.members[roots[1]]):
            self.merge(*roots)

    def merge(self, one: str, other: str) -> None:
        kept, gone = min(one, other), max(one, other)
        self.members[kept] += self.members.pop(gone)
        self.sums[kept].pop(gone, None)
        for third, score in self.sums.pop(gone).items():
            if third != kept:
                del self.sums[third][gone]
                joint = self.sums[kept].get(third, 0.0) + score
                self.sums[kept][third] = self.sums[third][kept] = joint
