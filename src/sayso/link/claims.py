"""Claims: statements of one component grouped by what they assert, deny or decline to speak of."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sayso.link.assertions import ANSWERS, SAME, Match, compare
from sayso.link.cluster import average_link
from sayso.link.judged import Constraints
from sayso.link.rarity import rarity
from sayso.link.said import Said
from sayso.model.bounds import relation, written
from sayso.model.link import Speaker

TELLING = 6
"""Rarest stems of a statement by which it finds others."""
ALONE = 4.4
"""Rarity from which one stem is enough to compare two statements."""
NEIGHBOURS = 60
"""Statements compared under one key, nearest in time first: a claim with thousands of statements stays linear."""
SAME_STORY = 0.06
OTHER_STORY = 0.85
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Scene:
    """What grouping knows besides the words: stories, speakers, and what people judged."""

    story: Mapping[str, str]
    speakers: Mapping[str, Speaker]
    judged: Constraints


def group_claims(statements: Sequence[Said], scene: Scene) -> tuple[tuple[str, ...], ...]:
    """Statement ids by claim; each in exactly one. Assertions first; then each response joins what it answers."""
    said = {one.id: one for one in statements}
    scores = _scores(statements, scene)
    kinds = {one.id: one.is_response for one in statements}
    alike = {pair: score for pair, score in scores.items() if kinds[pair[0]] == kinds[pair[1]]}

    def apart(ones: Sequence[str], others: Sequence[str]) -> bool:
        return scene.judged.parts(ones, others) or _clash([said[i] for i in ones], [said[i] for i in others], scene)

    together = [pair for pair in scene.judged.same if pair[0] in said and pair[1] in said]
    clusters = average_link([one.id for one in statements], alike, SAME, apart, together)
    return _answered(clusters, scores, kinds, scene)


def _scores(statements: Sequence[Said], scene: Scene) -> dict[Pair, float]:
    said = {one.id: one for one in statements}
    scores = {}
    for one, other in sorted(_candidates(statements)):
        score = _in_scene(compare(said[one], said[other]), said[one], said[other], scene)
        if score >= 0.2:
            scores[one, other] = score
    return scores


def _in_scene(match: Match, one: Said, other: Said, scene: Scene) -> float:
    """One story makes one claim likelier, two stories less; one voice does not assert two numbers for one thing."""
    if not match.score:
        return 0.0
    if match.moved and one.report.id == other.report.id and one.report.form != "correction":
        return 0.0
    if scene.story[one.report.id] == scene.story[other.report.id]:
        return min(1.0, match.score + SAME_STORY)
    return match.score * OTHER_STORY


def _candidates(statements: Sequence[Said]) -> set[Pair]:
    """Pairs of statement ids that share a key; under one key only near neighbours in time."""
    holders: dict[str, list[Said]] = defaultdict(list)
    for one in sorted(statements, key=lambda s: (s.day or 0, s.id)):
        for key in _keys(one):
            holders[key].append(one)
    pairs: set[Pair] = set()
    for held in holders.values():
        for position, one in enumerate(held):
            for other in held[position + 1 : position + 1 + NEIGHBOURS]:
                pairs.add((min(one.id, other.id), max(one.id, other.id)))
    return pairs


def _keys(one: Said) -> set[str]:
    stems = one.stems | one.background if one.is_response else one.stems
    telling = sorted(stems, key=lambda stem: (-rarity(stem), stem))[: TELLING * (2 if one.is_response else 1)]
    keys = {f"{a}+{b}" for a in telling for b in telling if a < b}
    keys |= {stem for stem in telling if rarity(stem) >= ALONE or one.is_response}
    keys |= {stem for stem in one.stems if len(one.stems) <= TELLING}
    keys |= {f"#{f.category}/{written(f)}" for f in one.figures if not f.vague}
    return keys | {f"#{f.category}/{f.of}" for f in one.figures if f.of}


def _clash(ones: Sequence[Said], others: Sequence[Said], scene: Scene) -> bool:
    """True where two origins give different numbers for one thing: those are two claims.

    An origin that moved its figure is met at any value that it gave.
    """
    first, second = _by_origin(ones, scene), _by_origin(others, scene)
    return any(
        _differ(mine, theirs) for origin, mine in first.items() for other, theirs in second.items() if origin != other
    )


def _by_origin(ones: Iterable[Said], scene: Scene) -> dict[str, list[Said]]:
    groups: dict[str, list[Said]] = defaultdict(list)
    for one in ones:
        speaker = scene.speakers[one.id]
        outlet = one.report.agency or (one.report.outlet.name if one.report.outlet else one.report.id)
        groups[speaker.cites or speaker.key or f"by {outlet}"].append(one)
    return groups


def _differ(mine: Sequence[Said], theirs: Sequence[Said]) -> bool:
    relations = {
        relation(f, g)
        for one in mine
        for f in one.figures
        if not f.vague
        for other in theirs
        for g in other.figures
        if not g.vague
    }
    return bool(relations & {"apart", "compatible"}) and "equal" not in relations


def _answered(
    clusters: tuple[tuple[str, ...], ...], scores: Mapping[Pair, float], kinds: Mapping[str, bool], scene: Scene
) -> tuple[tuple[str, ...], ...]:
    """Responses joined to the one claim that they answer best."""
    home = {member: cluster[0] for cluster in clusters for member in cluster}
    groups = {cluster[0]: list(cluster) for cluster in clusters}
    best: dict[str, tuple[float, str]] = {}
    for (one, other), score in sorted(scores.items()):
        if kinds[one] != kinds[other] and score >= ANSWERS:
            response, claim = (one, other) if kinds[one] else (other, one)
            if _all_respond(groups[home[response]], kinds):
                best[home[response]] = max(best.get(home[response], (0.0, "")), (score, home[claim]))
    for cluster, (_, claim) in sorted(best.items()):
        if not scene.judged.parts(groups[cluster], groups[claim]):
            groups[claim] += groups.pop(cluster)
    return tuple(sorted(tuple(sorted(members)) for members in groups.values()))


def _all_respond(members: Iterable[str], kinds: Mapping[str, bool]) -> bool:
    return all(kinds[member] for member in members)
