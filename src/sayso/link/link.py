"""Link: one connected component of reports into copies, stories, claims and speakers. The order of reports is nothing."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import combinations

from sayso.link.actors import speakers
from sayso.link.acts import acts
from sayso.link.claims import group_claims
from sayso.link.cluster import average_link
from sayso.link.copies import originals
from sayso.link.judged import Constraints, constraints
from sayso.link.notices import stories_noticed, taken_back
from sayso.link.said import Said, as_acted, said
from sayso.link.scene import Scene
from sayso.link.score import STORY, event_score
from sayso.matching_ports import Matcher
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement
from sayso.model.link import Edge, Groups
from sayso.model.terms import words

SMALL = 120
"""Reports up to which pairs that share no blocking key are scored all the same."""
REWORDED = 0.7
"""Part of the stems that a reprint's statement shares with the original's where the wording was edited."""
Pair = tuple[str, str]


def link_component(
    readings: tuple[Findings, ...],
    edges: tuple[Edge, ...],
    judgements: tuple[Judgement, ...] = (),
    matcher: Matcher | None = None,
) -> Groups:
    """Who copies whom, which reports tell one event, which statements one claim, who speaks.

    Edges to reports that are not among the readings are passed over. Without a matcher, rules alone make claims.
    """
    readings = tuple(sorted(readings, key=lambda f: f.report.id))
    judged = constraints(judgements)
    copies = originals(readings, {(e.one, e.other): e.score for e in edges if e.kind == "copy"})
    stories = _stories(readings, edges, dict(copies), judged)
    everything = tuple(one for findings in readings for one in said(findings))
    repeats = {one: first for one, first in _repeats(everything, dict(copies)).items() if one not in judged.judged}
    voices = speakers(readings)
    noticed = stories_noticed(readings)
    speaking = {voice.statement: voice for voice in voices}
    acted = acts(everything, speaking)
    everything = tuple(as_acted(one, acted.stances.get(one.id)) for one in everything)
    own = [one for one in everything if one.id not in repeats]
    scene = Scene(
        story={report: story[0] for story in stories for report in story},
        speakers=speaking,
        judged=judged,
        quoted=acted.quoted,
    )
    return Groups(
        reports=tuple(f.report.id for f in readings),
        copies=copies,
        stories=stories,
        claims=_with_repeats(group_claims(own, scene, matcher), repeats),
        speakers=voices,
        repeats=tuple(sorted(repeats.items())),
        noticed=noticed,
        notices=taken_back(noticed, everything, dict(copies), (f.report for f in readings)),
        acts=tuple(sorted(acted.stances.items())),
    )


def _stories(
    readings: tuple[Findings, ...], edges: tuple[Edge, ...], copies: Mapping[str, str], judged: Constraints
) -> tuple[tuple[str, ...], ...]:
    """Reports by event; a reprint goes with its original."""
    first = {f.report.id: f for f in readings if f.report.id not in copies}
    scores = {(e.one, e.other): e.score for e in edges if e.kind == "story" and e.one in first and e.other in first}
    if len(first) <= SMALL:
        for pair in combinations(sorted(first), 2):
            if pair not in scores:
                scores[pair] = event_score(first[pair[0]], first[pair[1]])
    together = [pair for pair in judged.same if pair[0] in first and pair[1] in first]
    clusters = average_link(sorted(first), scores, STORY, judged.parts, together)
    reprints = {story[0]: [r for r, o in copies.items() if o in story] for story in clusters}
    return tuple(sorted(tuple(sorted((*story, *reprints[story[0]]))) for story in clusters))


def _repeats(everything: tuple[Said, ...], copies: Mapping[str, str]) -> dict[str, str]:
    """Statements of reprints that stand in the original, with the statement that they repeat."""
    by_report: dict[str, list[Said]] = defaultdict(list)
    for one in everything:
        by_report[one.report.id].append(one)
    repeats = {}
    for one in everything:
        original = copies.get(one.report.id)
        repeated = _repeated(one, by_report[original]) if original else None
        if repeated:
            repeats[one.id] = repeated
    return repeats


def _repeated(one: Said, originals_: list[Said]) -> str | None:
    """The statement with the same words, give or take a dateline; never one with another number."""
    exact = next((o.id for o in originals_ if _wording(o) == _wording(one)), None)
    if exact:
        return exact
    alike = [
        (len(one.stems & o.stems) / len(one.stems | o.stems), o.id)
        for o in originals_
        if one.stems and _values(o) == _values(one)
    ]
    best = max(alike, default=(0.0, ""))
    return best[1] if best[0] >= REWORDED else None


def _values(one: Said) -> set[tuple[object, ...]]:
    return {(f.category, f.low, f.high, f.point) for f in one.figures}


def _wording(one: Said) -> str:
    return " ".join(words(one.statement.content.text))


def _with_repeats(claims: tuple[tuple[str, ...], ...], repeats: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    found = {members[0]: list(members) for members in claims}
    home = {member: members[0] for members in claims for member in members}
    for repeat, repeated in repeats.items():
        found[home[repeated]].append(repeat)
    return tuple(sorted(tuple(sorted(members)) for members in found.values()))
