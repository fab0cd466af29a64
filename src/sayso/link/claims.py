"""Claims: statements of one component grouped by what they assert, deny or decline to speak of."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sayso.link.assertions import ANSWERS, SAME, Match, are_related, compare, is_name
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
LOSSES = frozenset({"killed", "wounded", "missing", "captured", "casualties", "losses", "displaced"})
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
    assertions = [one.id for one in statements if not one.is_response]
    responses = {one.id for one in statements if one.is_response}

    def apart(ones: Sequence[str], others: Sequence[str]) -> bool:
        return scene.judged.parts(ones, others) or _clash([said[i] for i in ones], [said[i] for i in others], scene)

    together = [pair for pair in scene.judged.same if pair[0] in said and pair[1] in said]
    moved = [pair for pair in sorted(_candidates(statements)) if _moved(said[pair[0]], said[pair[1]], scene)]
    clusters = average_link(assertions, scores, SAME, apart, [*together, *moved])
    answered = _answers(clusters, responses, scores, scene)
    left = [one for one in sorted(responses) if one not in answered]
    joined = [(*cluster, *sorted(r for r, claim in answered.items() if claim == cluster[0])) for cluster in clusters]
    alone = average_link(left, scores, SAME, scene.judged.parts, together)
    return tuple(sorted(tuple(sorted(members)) for members in (*joined, *alone)))


def _moved(one: Said, other: Said, scene: Scene) -> bool:
    """True where one origin gives two numbers for one loss of people in one story: a moved figure."""
    first, second = scene.speakers[one.id], scene.speakers[other.id]
    origin = first.cites or first.key
    if not origin or origin != (second.cites or second.key) or one.report.id == other.report.id:
        return False
    if one.is_response or other.is_response or scene.story[one.report.id] != scene.story[other.report.id]:
        return False
    if one.places and other.places and not one.places & other.places:
        return False
    return are_related(one, other) and any(
        relation(f, g) in ("apart", "compatible") and f.category in LOSSES
        for f in one.figures
        for g in other.figures
        if not f.vague and not g.vague
    )


def _scores(statements: Sequence[Said], scene: Scene) -> dict[Pair, float]:
    said = {one.id: one for one in statements}
    scores = {}
    for one, other in sorted(_candidates(statements)):
        score = _in_scene(compare(said[one], said[other]), said[one], said[other], scene)
        if score >= 0.2:
            scores[one, other] = score
    return scores


def _in_scene(match: Match, one: Said, other: Said, scene: Scene) -> float:
    """One story makes one claim likelier; in two stories a name must be shared; one voice does not assert two numbers for one thing."""
    if not match.score:
        return 0.0
    if match.moved and one.report.id == other.report.id and one.report.form != "correction":
        return 0.0
    if scene.story[one.report.id] == scene.story[other.report.id]:
        return min(1.0, match.score + SAME_STORY)
    shared_names = any(is_name(stem) for stem in one.stems & other.stems)
    return match.score * OTHER_STORY if shared_names else 0.0


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


def _answers(
    clusters: tuple[tuple[str, ...], ...], responses: set[str], scores: Mapping[Pair, float], scene: Scene
) -> dict[str, str]:
    """Each response with the first member of the one claim that it answers best."""
    home = {member: cluster for cluster in clusters for member in cluster}
    best: dict[str, tuple[float, str]] = {}
    for (one, other), score in sorted(scores.items()):
        if (one in responses) == (other in responses) or score < ANSWERS:
            continue
        response, claim = (one, other) if one in responses else (other, one)
        if not scene.judged.parts([response], home[claim]):
            best[response] = max(best.get(response, (0.0, "")), (score, home[claim][0]))
    return {response: claim for response, (_, claim) in sorted(best.items())}
