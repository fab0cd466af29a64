"""Judged: what people said about links, as constraints on clustering."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from sayso.model.judgement import Judgement, standing

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Constraints:
    """Pairs of ids (statements, reports; a claim's id is its founding statement's) that are one, or are not."""

    same: frozenset[Pair] = frozenset()
    different: frozenset[Pair] = frozenset()

    def parts(self, ones: Iterable[str], others: Iterable[str]) -> bool:
        """True where any of these was judged different from any of those."""
        second = tuple(others)
        return bool(self.different) and any(_pair(a, b) in self.different for a in ones for b in second)


def constraints(judgements: Iterable[Judgement]) -> Constraints:
    """What holds now: undone judgements are left out, and the later of two on one pair wins."""
    same: set[Pair] = set()
    different: set[Pair] = set()
    for judgement in standing(judgements):
        if judgement.verdict in ("same", "merge"):
            pairs = {_pair(a, b) for a, b in combinations(judgement.subjects, 2)}
            same, different = same | pairs, different - pairs
        elif judgement.verdict in ("different", "split"):
            first, *others = judgement.subjects
            pairs = {_pair(first, other) for other in others}
            same, different = same - pairs, different | pairs
    return Constraints(frozenset(same), frozenset(different))


def _pair(one: str, other: str) -> Pair:
    return (min(one, other), max(one, other))
