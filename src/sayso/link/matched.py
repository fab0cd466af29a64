"""Matched: claims that the rules left apart, joined where the trained matcher finds them to be one.

The rules are strict: what they join is nearly always right, and much of what is one thing in other words is left. The
matcher reads the words of two statements and `link/signs.py`. Claims are joined by the average over the pairs of their
statements, so that one likely pair does not melt two.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from sayso.link.assertions import FAR, is_apart_in_kind
from sayso.link.cluster import Apart, Pair, average_link
from sayso.link.counts import are_of_other_periods
from sayso.link.rarity import total
from sayso.link.replies import may_answer
from sayso.link.said import Said
from sayso.link.scene import Scene, days_between
from sayso.link.signs import in_order, signs, telling
from sayso.matching_ports import Matcher

JOINED: Final = 0.85
"""Average probability from which two claims are one."""

SHARED: Final = 4.0
"""Rarity of the words that two statements of papers' own voice must share."""


def joined(
    claims: Sequence[Sequence[str]], said: Mapping[str, Said], scene: Scene, matcher: Matcher, apart: Apart
) -> tuple[tuple[str, ...], ...]:
    """The claims, given as ids of statements, with those joined that the matcher takes for one and nothing keeps `apart`."""
    home = {member: claim[0] for claim in claims for member in claim}
    held = [said[one] for one in sorted(home) if _is_told(said[one])]
    tellings = [telling(one) for one in held]
    pairs = [(i, j) for i, j in matcher.near(tellings) if _may_be_one(held[i], held[j], home, scene)]
    ordered = [(held[i], held[j]) for i, j in pairs]
    found = matcher.probabilities(tellings, _places(ordered, held), [signs(*in_order(*two), scene) for two in ordered])
    scores = {(min(a.id, b.id), max(a.id, b.id)): p for (a, b), p in zip(ordered, found, strict=True)}
    together: list[Pair] = [(claim[0], member) for claim in claims for member in claim[1:]]

    def parted(ones: Sequence[str], others: Sequence[str]) -> bool:
        return apart(ones, others) or _is_told_twice([said[i] for i in ones], [said[i] for i in others], scene)

    return average_link(sorted(home), scores, JOINED, parted, together)


def _is_told_twice(ones: Sequence[Said], others: Sequence[Said], scene: Scene) -> bool:
    """True where somebody asserts something of each in one report: people do not say one thing as if it were two."""
    first, second = _given(ones, scene), _given(others, scene)
    return bool(first & second)


def _given(ones: Sequence[Said], scene: Scene) -> set[tuple[str, str | None]]:
    return {(one.report.id, scene.origin(one)) for one in ones if not one.is_response}


def _places(pairs: Sequence[tuple[Said, Said]], held: Sequence[Said]) -> list[tuple[int, int]]:
    """Where the two of each pair stand among those held, the earlier first."""
    place = {one.id: n for n, one in enumerate(held)}
    return [(place[first.id], place[second.id]) for first, second in (in_order(*pair) for pair in pairs)]


def _is_told(one: Said) -> bool:
    return one.statement.content.field == "text" and not one.statement.is_question


def _may_be_one(one: Said, other: Said, home: Mapping[str, str], scene: Scene) -> bool:
    """False also where the claim would have an origin more than before: a wrong join would count as another's word."""
    if home[one.id] == home[other.id] or days_between(one, other) > FAR or are_of_other_periods(one, other):
        return False
    if one.is_response != other.is_response:
        reply, claim = (one, other) if one.is_response else (other, one)
        return reply.statement.stance != "declines" and may_answer(reply, claim, scene)
    if one.is_response:
        return True
    if is_apart_in_kind(one, other, negated=True):
        return False
    first, second = scene.origin(one), scene.origin(other)
    return first == second and (first is not None or _are_papers_on_one_thing(one, other))


def _are_papers_on_one_thing(one: Said, other: Said) -> bool:
    """True for what two papers tell in their own voice in telling words of both: their expectations are their own."""
    if not one.statement.voice == other.statement.voice == "own" or one.statement.forecast or other.statement.forecast:
        return False
    return total(one.stems & other.stems) >= SHARED
