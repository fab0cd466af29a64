"""Score: how two reports are linked, with the reasons. A function of the two and of frozen statistics alone."""

import math

from sayso.link.assertions import ANSWERS, CLOSELY, FAR, SAME, Match, are_related, compare, differ_alike
from sayso.link.copies import copy_score, same_page
from sayso.link.notices import is_about
from sayso.link.profile import Profile, cosine, profile
from sayso.link.rarity import total
from sayso.link.said import LOSSES, Said, daily_losses, said
from sayso.model.findings import Findings
from sayso.model.link import Edge, EdgeKind
from sayso.model.report import Report
from sayso.model.terms import terms

# Logistic regression over pairs of the tune half of gva-linking (docs/decisions/0004-linking.md).
BIAS = -7.44
COSINE = 9.75
LEAD = 5.92
NAMES = 2.13
GAP = -0.82
CLOSE = 1.91
CLOSE_DAYS = 2
UNDATED_GAP = 2.0
"""What log(1 + days) counts as where a date is missing: about a week."""
FAR_DAYS = 60
FAR_COSINE = 0.35
"""Far apart in time, much the same words are rather a like event in the same place: shared names must decide."""
KEPT = 0.2
"""Story score from which an edge is kept and statements are compared: of the matches between reports below a quarter
of it, 14 in 3,993 are of one event (tune half), and each would chain two events into one component."""
SERIES = 3.0
"""Rarity of the words that the titles of one body's bulletins share where they are of one matter."""
NO_MATCH = Match(0.0, "")
STORY = 0.35
"""Average score between the reports of one story."""
OTHER_EVENT = 0.19
PAIRS = 4000
"""Pairs of statements compared at most between two reports."""


def score_pair(one: Findings, other: Findings) -> tuple[Edge, ...]:
    """Edges `copy`, `story` and `claim` between two reports; none where nothing links them. Symmetric."""
    if one.report.id == other.report.id:
        return ()
    if one.report.id > other.report.id:
        one, other = other, one
    first, second = one.report, other.report
    edges = []
    copied = copy_score(first, second)
    if copied and not _is_other_event(said(one), said(other)):
        edges.append(_edge(first, second, "copy", copied, f"{copied:.0%} of the shorter text stands in the longer"))
    alike = event_score(one, other)
    by_body = alike < KEPT <= _score_by_body(first, second) and not _is_other_event(said(one), said(other))
    match = best_match(said(one), said(other)) if alike >= KEPT or by_body else NO_MATCH
    if alike < KEPT and _is_one_series(first, second):
        match = _moved_on(said(one), said(other))
    if alike >= KEPT:
        edges.append(_edge(first, second, "story", alike, story_reasons(first, second)))
    if match.score:
        edges.append(_edge(first, second, "claim", match.score, match.why))
    elif alike < KEPT and is_one_series(first, second):
        edges.append(_edge(first, second, "claim", KEPT, "one body's bulletins under one title"))
    elif alike < KEPT and is_about(first, second):
        edges.append(_edge(first, second, "claim", KEPT, "a notice of the house about a story of its own"))
    elif by_body:
        edges.append(_edge(first, second, "claim", KEPT, "one publishes its own words, the other tells of that body"))
    elif rates := daily_losses(one) & daily_losses(other):
        edges.append(_edge(first, second, "claim", KEPT, f"both give losses by time: {', '.join(sorted(rates))}"))
    return tuple(edges)


def _is_one_series(one: Report, other: Report) -> bool:
    """True for two official reports of one body within days: a short bulletin has few words beside its numbers."""
    if one.outlet is None or other.outlet is None or one.outlet.name != other.outlet.name:
        return False
    first, second = profile(one).day, profile(other).day
    near = first is not None and second is not None and abs(first - second) <= FAR
    return near and one.genre == other.genre == "official"


def is_one_series(one: Report, other: Report) -> bool:
    """True for two bulletins of one body, days apart, under much the same title."""
    if not _is_one_series(one, other):
        return False
    shared = {stem for stem in terms(one.title or "") if not stem[0].isdigit()} & set(terms(other.title or ""))
    return total(shared) >= SERIES


def _moved_on(ones: tuple[Said, ...], others: tuple[Said, ...]) -> Match:
    """A number of one report that another of the series moved, the words around them being much the same."""
    moved = (
        (one, other)
        for one in ones
        for other in others
        if any(differ_alike(f, g) for f in one.figures for g in other.figures) and are_related(one, other, CLOSELY)
    )
    found = next(moved, None)
    if found is None:
        return NO_MATCH
    shared = ", ".join(sorted(found[0].stems & found[1].stems)[:4])
    return Match(KEPT, f"one body's numbers for one thing: {shared}")


def _edge(one: Report, other: Report, kind: EdgeKind, score: float, why: str) -> Edge:
    return Edge(one=one.id, other=other.id, kind=kind, score=round(score, 6), why=why)


def story_score(one: Report, other: Report) -> float:
    """The probability that two reports tell the same event, by names, telling words and the days between them."""
    if same_page(one, other):
        return 1.0
    if one.skipped or other.skipped:
        return copy_score(one, other)
    return max(_likely(profile(one), profile(other)), copy_score(one, other))


def _score_by_body(one: Report, other: Report) -> float:
    """`story_score` with a body's name counted in what it publishes: enough to compare statements, not to make a story."""
    if one.skipped or other.skipped or one.outlet == other.outlet or "official" not in (one.genre, other.genre):
        return 0.0
    return _likely(profile(one, by=True), profile(other, by=True))


def _likely(first: Profile, second: Profile) -> float:
    names = total(first.names & second.names)
    whole, lead = cosine(first.weights, second.weights), cosine(first.lead, second.lead)
    return 1 / (1 + math.exp(-log_odds(whole, lead, names, (first.day, second.day))))


def log_odds(whole: float, lead: float, names: float, days: tuple[int | None, int | None]) -> float:
    """That two reports are of one event, by the cosines of texts and their tops, the weight of shared names, the days."""
    first, second = days
    gap = None if first is None or second is None else abs(first - second)
    most = FAR_COSINE if gap is not None and gap > FAR_DAYS else 1.0
    return BIAS + COSINE * min(most, whole) + LEAD * min(most, lead) + NAMES * math.log1p(names) + _by_days(gap)


def event_score(one: Findings, other: Findings) -> float:
    """`story_score`, next to nothing where the losses that two reports begin with fell in other places on other days."""
    alike = story_score(one.report, other.report)
    return alike * OTHER_EVENT if alike >= KEPT and _is_other_event(said(one), said(other)) else alike


def _is_other_event(ones: tuple[Said, ...], others: tuple[Said, ...]) -> bool:
    one, other = _first_loss(ones), _first_loss(others)
    if one is None or other is None or not one.places or not other.places or one.places & other.places:
        return False
    if one.begin is None or other.begin is None or one.end is None or other.end is None:
        return False
    return one.end < other.begin or other.end < one.begin


def _first_loss(statements: tuple[Said, ...]) -> Said | None:
    """The first statement that counts people killed, wounded, missing or driven out."""
    return next((one for one in statements if any(f.category in LOSSES for f in one.figures)), None)


def _by_days(gap: int | None) -> float:
    if gap is None:
        return GAP * UNDATED_GAP
    return GAP * math.log1p(gap) + (CLOSE if gap <= CLOSE_DAYS else 0.0)


def story_reasons(one: Report, other: Report) -> str:
    """The telling words two reports share, and the days between them."""
    first, second = profile(one), profile(other)
    shared = first.weights.keys() & second.weights.keys()
    telling = sorted(shared, key=lambda stem: (-first.weights[stem] * second.weights[stem], stem))[:5]
    reasons = [f"both tell of {', '.join(telling)}"] if telling else []
    if first.day is not None and second.day is not None:
        reasons.append(f"published {abs(first.day - second.day)} days apart")
    return "; ".join(reasons)


def best_match(ones: tuple[Said, ...], others: tuple[Said, ...]) -> Match:
    """The closest two statements of two reports; a score of 0 where none assert or answer the same."""
    best = Match(0.0, "")
    compared = 0
    for one in ones:
        for other in others:
            if len(one.stems & other.stems) < 2 and not (one.is_response or other.is_response):
                continue
            compared += 1
            match = compare(one, other)
            needed = SAME if one.is_response == other.is_response else ANSWERS
            if match.score >= needed and (match.score, match.why) > (best.score, best.why):
                best = match
        if compared > PAIRS:
            break
    return best
