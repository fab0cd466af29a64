"""Judged: what people said about links, as constraints on clustering."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from sayso.model.findings import Findings
from sayso.model.judgement import Anchor, Judgement, standing

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Constraints:
    """Pairs of ids (statements, reports; a claim's id is its founding statement's) that are one, or are not."""

    same: frozenset[Pair] = frozenset()
    different: frozenset[Pair] = frozenset()

    @property
    def judged(self) -> frozenset[str]:
        """All ids that were judged one with others, or apart from them."""
        return frozenset(one for pair in (*self.same, *self.different) for one in pair)

    def parts(self, ones: Iterable[str], others: Iterable[str]) -> bool:
        """True where any of these was judged different from any of those."""
        second = tuple(others)
        return bool(self.different) and any(_pair(a, b) in self.different for a in ones for b in second)


def constraints(judgements: Iterable[Judgement]) -> Constraints:
    """What holds now: undone judgements are left out, and the later of two on one pair wins."""
    same: set[Pair] = set()
    different: set[Pair] = set()
    for judgement in standing(judgements):
        if judgement.verdict == "pin":
            *statements, claim = judgement.subjects
            pairs = {_pair(one, claim) for one in statements if one != claim}
            same |= pairs
            different -= pairs
        elif judgement.verdict in ("same", "merge"):
            pairs = {_pair(a, b) for a, b in combinations(judgement.subjects, 2)}
            same |= pairs
            different -= pairs
        elif judgement.verdict in ("different", "split"):
            first, *others = judgement.subjects
            pairs = {_pair(first, other) for other in others}
            same -= pairs
            different |= pairs
    return Constraints(frozenset(same), frozenset(different))


def _pair(one: str, other: str) -> Pair:
    return (min(one, other), max(one, other))


def found_again(judgements: Iterable[Judgement], readings: Iterable[Findings]) -> tuple[Judgement, ...]:
    """The judgements with the ids that their subjects have now: what was read anew is found by its quoted words."""
    held = {findings.report.id: findings for findings in readings}
    ids = {s.id for f in held.values() for s in f.statements} | {x.id for f in held.values() for x in f.figures}
    ids |= held.keys()
    return tuple(_found(judgement, ids, held) for judgement in judgements)


def _found(judgement: Judgement, ids: set[str], held: Mapping[str, Findings]) -> Judgement:
    if len(judgement.anchors) != len(judgement.subjects):
        return judgement
    pairs = zip(judgement.subjects, judgement.anchors, strict=True)
    now = tuple(
        subject if subject in ids or anchor.report not in held else _by_words(anchor, held[anchor.report]) or subject
        for subject, anchor in pairs
    )
    return replace(judgement, subjects=now) if now != judgement.subjects else judgement


def _by_words(anchor: Anchor, findings: Findings) -> str | None:
    """The statement or figure that stands where the quotation stands, the one that covers it most closely."""
    text = findings.report.text
    whole = text.find(anchor.prefix + anchor.exact + anchor.suffix)
    start = whole + len(anchor.prefix) if whole >= 0 else text.find(anchor.exact)
    if start < 0 or not anchor.exact:
        return None
    end = start + len(anchor.exact)
    spans = [(s.id, s.content) for s in findings.statements] + [(f.id, f) for f in findings.figures]
    apart = [(abs(w.start - start) + abs(w.end - end), id_) for id_, w in spans if w.start < end and start < w.end]
    return min(apart, default=(0, None))[1]
