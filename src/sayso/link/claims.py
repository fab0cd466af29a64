"""Claims: statements of one component grouped by what they assert, deny or decline to speak of."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sayso.link import matched
from sayso.link.accused import are_of_others
from sayso.link.antecedents import antecedents, confirmed
from sayso.link.assertions import ANSWERS, ASKING, SAME, Match, compare, is_name
from sayso.link.cluster import Apart, average_link
from sayso.link.counts import crowded, echoes, is_telling, met_again, moved
from sayso.link.moves import replaced
from sayso.link.rarity import rarity
from sayso.link.replies import accused_of, answered
from sayso.link.said import ACTS, RESPONSES, Said
from sayso.link.scene import Scene
from sayso.matching_ports import Matcher
from sayso.model.bounds import relation, written

TELLING = 6
"""Rarest stems of a statement by which it finds others."""
ALONE = 4.4
"""Rarity from which one stem is enough to compare two statements."""
NEIGHBOURS = 60
"""Statements compared under one key, nearest in time first: a claim with thousands of statements stays linear."""
SAME_STORY = 0.06
OTHER_STORY = 0.85
Pair = tuple[str, str]


def group_claims(
    statements: Sequence[Said], scene: Scene, matcher: Matcher | None = None
) -> tuple[tuple[str, ...], ...]:
    """Statement ids by claim; each in exactly one.

    Assertions first; then each response joins what it answers; then the matcher joins what the rules left apart.
    """
    alike = _folded(statements, scene)
    nodes = [held[0] for held in alike.values()]
    pairs = sorted(_candidates(nodes, scene))
    said = {one.id: one for one in nodes}
    scores = _scores(pairs, said, scene)
    responses = {one.id for one in nodes if one.is_response}

    def apart(ones: Sequence[str], others: Sequence[str]) -> bool:
        first, second = ([one for i in ids for one in alike[i]] for ids in (ones, others))
        judged = scene.judged.parts([o.id for o in first], [o.id for o in second])
        return judged or are_of_others(first, second) or _clash(first, second, scene)

    together = [pair for pair in scene.judged.same if pair[0] in said and pair[1] in said]
    several = crowded(nodes, scene)
    counted = [
        pair
        for pair in pairs
        if moved(alike[pair[0]], alike[pair[1]], scene, several)
        or replaced(alike[pair[0]], alike[pair[1]], scene, several)
        or met_again(said[pair[0]], said[pair[1]], scene)
    ]
    assertions = [one.id for one in nodes if not one.is_response]
    pointed = [*_confirmed(alike, responses), *echoes([held[0] for held in alike.values()], scene)]
    parted = _parted(alike, scene)
    clusters = average_link(assertions, scores, SAME, apart, [*together, *counted, *pointed], parted=parted)
    clusters = _owned(clusters, said, scene, apart)
    told = _likely(clusters, responses, said, scene)
    told |= _answers(clusters, responses, scores, scene)
    told |= _pointed_at(clusters, alike, scene)
    told |= _judged_answers(clusters, responses, together)
    left = [one for one in sorted(responses) if one not in told]
    joined = [(*cluster, *sorted(r for r, claim in told.items() if claim == cluster[0])) for cluster in clusters]
    alone = average_link(left, scores, SAME, scene.judged.parts, together)
    claims = (*joined, *alone)
    if matcher:
        claims = matched.joined(claims, said, scene, matcher, apart)
    return tuple(sorted(tuple(sorted(o.id for i in ids for o in alike[i])) for ids in claims))


def _owned(
    clusters: tuple[tuple[str, ...], ...], said: Mapping[str, Said], scene: Scene, apart: Apart
) -> tuple[tuple[str, ...], ...]:
    """Admissions and withdrawals that stand alone, joined to the claim that each is about."""
    alone = {c[0]: c for c in clusters if all(said[i].statement.stance in ACTS for i in c)}
    others = [said[i] for c in clusters if c[0] not in alone for i in c]
    home = {i: c[0] for c in clusters for i in c}
    held = {c[0]: list(c) for c in clusters}
    for reply, target in sorted(answered([said[i] for c in alone.values() for i in c], others, scene).items()):
        own, claim = home[reply], home[target]
        if own in held and not apart(held[own], held[claim]):
            held[claim] += held.pop(own)
    return tuple(tuple(sorted(members)) for members in held.values())


def _likely(
    clusters: Sequence[Sequence[str]], responses: set[str], said: Mapping[str, Said], scene: Scene
) -> dict[str, str]:
    """Each denial or refusal with the first member of the claim that it is most likely about."""
    home = {member: cluster for cluster in clusters for member in cluster}
    claims = [said[i] for i in sorted(home)]
    found = answered([said[r] for r in sorted(responses)], claims, scene)
    told = {r: home[i][0] for r, i in found.items() if not scene.judged.parts([r], home[i])}
    for one in sorted(responses - told.keys()):
        accused = {home[i][0] for i in accused_of(said[one], claims, scene)}
        if len(accused) == 1 and not scene.judged.parts([one], home[min(accused)]):
            told[one] = min(accused)
    for quoted, denial in sorted(scene.quoted.items()):
        if quoted in responses and quoted not in told and denial in told:
            told[quoted] = told[denial]
    return told


def _parted(alike: Mapping[str, Sequence[Said]], scene: Scene) -> Apart:
    """Whether people judged any of two groups of nodes apart."""

    def parted(ones: Sequence[str], others: Sequence[str]) -> bool:
        first, second = ([one.id for i in ids for one in alike[i]] for ids in (ones, others))
        return scene.judged.parts(first, second)

    return parted


def _judged_answers(clusters: Sequence[Sequence[str]], responses: set[str], together: Iterable[Pair]) -> dict[str, str]:
    """A denial that people joined to an assertion, with the first member of its claim."""
    home = {member: cluster[0] for cluster in clusters for member in cluster}
    pairs = [pair for pair in (*together, *((b, a) for a, b in together)) if pair[0] in responses]
    return {response: home[other] for response, other in sorted(pairs) if other in home}


def _confirmed(alike: Mapping[str, Sequence[Said]], responses: set[str]) -> list[Pair]:
    """Statements that only say whose words they confirm ("Vess's claims"), with those words."""
    node = {one.id: first for first, held in alike.items() for one in held}
    pairs = ((node[one], node[other]) for one, other in confirmed(o for held in alike.values() for o in held))
    return [pair for pair in pairs if pair[0] != pair[1] and not responses & set(pair)]


def _pointed_at(clusters: Sequence[Sequence[str]], alike: Mapping[str, Sequence[Said]], scene: Scene) -> dict[str, str]:
    """Bare denials ("denies it") with the first member of the claim that they point at."""
    node = {one.id: first for first, held in alike.items() for one in held}
    home = {member: cluster for cluster in clusters for member in cluster}
    pairs = antecedents((one for held in alike.values() for one in held), scene.speakers)
    found = ((node[response], home.get(node[answered])) for response, answered in sorted(pairs.items()))
    return {r: claim[0] for r, claim in found if claim and not scene.judged.parts([r], claim)}


def _folded(statements: Sequence[Said], scene: Scene) -> dict[str, list[Said]]:
    """Statements of one story in the same words about the same time, by the first's id: compared once, not each.

    A statement that people judged stays by itself.
    """
    judged = scene.judged.judged
    found: dict[object, list[Said]] = defaultdict(list)
    for one in sorted(statements, key=lambda s: s.id):
        own = one.statement
        form = (own.stance in RESPONSES and own.stance, own.stance in ASKING, own.forecast, own.negated, own.condition)
        numbers = tuple((f.category, f.unit, f.measure, f.low, f.high, f.point, f.of) for f in one.figures)
        when = (one.begin, one.end, one.day)
        words = (one.stems, one.background, one.places, numbers)
        key = one.id if one.id in judged else (scene.story[one.report.id], words, form, when)
        found[key].append(one)
    return {held[0].id: held for held in found.values()}


def _scores(pairs: Sequence[Pair], said: Mapping[str, Said], scene: Scene) -> dict[Pair, float]:
    scores = {}
    for one, other in pairs:
        score = _in_scene(compare(said[one], said[other]), said[one], said[other], scene)
        if score >= 0.2:
            scores[one, other] = score
    return scores


def _in_scene(match: Match, one: Said, other: Said, scene: Scene) -> float:
    """One story makes one claim likelier; in two a name must be shared; one report gives no two numbers for one thing."""
    if not match.score:
        return 0.0
    if match.moved and one.report.id == other.report.id and one.report.form != "correction":
        return 0.0
    if scene.story[one.report.id] == scene.story[other.report.id]:
        return min(1.0, match.score + SAME_STORY)
    shared_names = any(is_name(stem) for stem in one.stems & other.stems)
    return match.score * OTHER_STORY if shared_names else 0.0


def _candidates(statements: Sequence[Said], scene: Scene) -> set[Pair]:
    """Pairs of statement ids that share a key; under one key only near neighbours in time."""
    holders: dict[str, list[Said]] = defaultdict(list)
    for one in sorted(statements, key=lambda s: (s.day or 0, s.id)):
        for key in _keys(one) | _tolls(one, scene):
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
    keys |= {f"#{f.unit}/{written(f)}" for f in one.figures if is_telling(f)}
    return keys | {f"#{f.category}/{f.of}" for f in one.figures if f.of}


def _tolls(one: Said, scene: Scene) -> set[str]:
    """What one origin counts: each new number is held against those before it."""
    voice = scene.speakers[one.id]
    origin = voice.cites or voice.key
    if not origin or one.is_response:
        return set()
    figures = [f for f in one.figures if not f.vague]
    return {f"{origin} {f.category}/{f.unit}" for f in figures} | {f"{origin} {f.unit}" for f in figures}


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
