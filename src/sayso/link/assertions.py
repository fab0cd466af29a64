"""Assertions: whether two statements assert the same thing, with the reasons; a function of the two alone."""

import re
from dataclasses import dataclass, replace

from sayso.link.rarity import rarity, total
from sayso.link.said import LOSSES, Said
from sayso.model.bounds import relation
from sayso.model.figure import Figure
from sayso.model.terms import terms

SAME = 0.5
"""Score from which two statements assert the same thing."""
ACCUSING = frozenset({"accuses", "alleges", "claims"})
LEAST_SHARED = 2.0
"""Rarity that a denial must share with what it denies."""
ASKED = 0.5
"""Part of a claim that must stand right before a refusal for the refusal to be about it."""
RELATED = 0.3
CLOSELY = 0.4
"""As RELATED, where the two stand in reports of two stories."""
ANSWERS = 0.5
"""Score from which a denial or refusal is read as the answer to a claim."""
ASKING = frozenset({"asks", "demands"})
NAME_FROM = 3.5
"""Rarity from which a word is taken for a name."""
CONTRASTS = (
    frozenset({"first", "second", "third", "fourth", "fifth", "2", "3", "4", "5"}),
    frozenset({"hour", "day", "week", "month", "year", "decade"}),
    frozenset({"north", "south", "east", "west", "northern", "southern", "eastern", "western"}),
    frozenset({"upper", "lower"}),
)
"""Words of which two statements that say otherwise the same, but different ones, say different things."""
ORDINAL = re.compile(
    r"^\W*(?:that )?(?:the |an? )?(first|second|third|fourth|fifth|last|latter|former|other)\b", re.IGNORECASE
)
OWN_DEED = re.compile(r"^\W*(?:\w+ing|having)\b")
"""“denied firing on the town”: what the denier is said to have done."""
TOLL = frozenset(
    {
        *("kill", "wound", "injur", "person", "people", "man", "woman", "child", "civilian", "soldier", "toll", "dead"),
        *("drown", "miss", "unaccount", "victim", "body", "life", "lose", "cost", "patient", "resident"),
    }
)
"""Stems that every count of victims has: they tell no event from another."""
COUNTING = frozenset(
    terms(
        "number figure count toll total tally stands stood rose risen climbed dropped fell unchanged known least recovered"
        " recorded confirmed latest right far midday noon nightfall night morning evening agency ministry"
    )
)
"""Stems by which a count is told, not what it is of."""
CLAUSE = re.compile(r"[,;:]\s|\band\b")
BARE = 2.6
"""Rarity that a bare toll may have besides: "we are still looking"."""
COMMENTING = frozenset(
    terms("comment question answer ask confirm discuss respond reply request detail elaborate immediate")
)
"""Stems of a bare refusal: what it refuses to speak of stands before it."""
MONTH = 31
PAST = 0.2
"""What a time weeks ago that both speak of adds to the score."""
FAR = 10
"""Days between publications beyond which undated statements are not of one event."""


@dataclass(frozen=True, slots=True)
class Match:
    """How far two statements assert the same; `why` for people; `moved`: they count the same and differ."""

    score: float
    why: str
    moved: bool = False


NOTHING = Match(0.0, "")


def compare(one: Said, other: Said) -> Match:
    """Symmetric. A response is compared with an assertion by `answers`, two of a kind by their words and figures."""
    if one.is_response != other.is_response:
        return answers(one, other) if one.is_response else answers(other, one)
    if not one.stems or not other.stems or _differ_in_kind(one, other) or _is_other_time(one, other):
        return NOTHING
    wording, shared = overlap(one.stems, other.stems)
    equal, moved, lone = _figures(one.figures, other.figures)
    if not equal and (not _same_deed(one, other) or _say_opposites(one, other)):
        return NOTHING
    if _is_other_of_several(one, other):
        return NOTHING
    score = _scored(wording, shared, equal, moved, lone)
    if score and _are_of_one_past(one, other):
        score += PAST
    if one.places and other.places and not one.places & other.places:
        score *= 0.7
    return Match(min(1.0, score), _why(one, other, equal), bool(moved) and not equal)


def _are_of_one_past(one: Said, other: Said) -> bool:
    """True where both tell of one day, week or month, weeks before either was published: few things are told of it."""
    if one.begin is None or one.end is None or other.begin is None or other.end is None:
        return False
    inside = one.begin >= other.begin and one.end <= other.end
    inside = inside or (other.begin >= one.begin and other.end <= one.end)
    days = max(one.end - one.begin, other.end - other.begin)
    published = [s.day for s in (one, other) if s.day is not None]
    return inside and days <= MONTH and len(published) == 2 and max(one.end, other.end) + FAR < min(published)


def overlap(one: frozenset[str], other: frozenset[str]) -> tuple[float, float]:
    """The mean of Dice and containment over rarity, and the rarity shared."""
    both = one & other
    if len(both) < 2:
        return 0.0, 0.0
    shared = total(both)
    first, second = total(one), total(other)
    if not first or not second:
        return 0.0, 0.0
    return (shared / (first + second) + shared / (2 * min(first, second))), shared


def are_related(one: Said, other: Said, least: float = RELATED) -> bool:
    """True where two statements of one kind and time share words enough for their numbers to be of one thing."""
    if _differ_in_kind(one, other) or _is_other_time(one, other):
        return False
    first, second = _plain(one.stems), _plain(other.stems)
    return overlap(first, second)[0] >= least


def is_apart_in_kind(one: Said, other: Said, *, negated: bool = False, days: bool = False) -> bool:
    """True for a question, a forecast or a condition beside an assertion, other times, and the first beside the second.

    `negated`: a negation on one side is passed over; `days`: so are days, up to FAR between publications.
    """
    if _differ_in_kind(one, other, negated=negated) or _say_opposites(one, other):
        return True
    if days and one.day is not None and other.day is not None and abs(one.day - other.day) <= FAR:
        return False
    return _is_other_time(one, other) or _is_other_of_several(one, other)


def differ_alike(one: Figure, other: Figure) -> bool:
    """True for two numbers of one thing that differ: a toll, or a state of which one day's number follows another's."""
    if one.vague or other.vague or not {one.measure, other.measure} <= {"level", "cumulative"}:
        return False
    return relation(one, replace(other, measure=one.measure)) in ("apart", "compatible")


def is_bare_toll(one: Said) -> bool:
    """True for "Seventeen people were killed": a count that names no event, and so is of the one its report tells."""
    dated = one.begin is not None and not one.begin == one.end == one.day
    if one.places or dated or _is_forecast_or_negated(one):
        return False
    telling = (_plain(stems) - TOLL - COUNTING for stems in (one.stems, *_clauses(one)))
    return any(total(stems) <= BARE and not any(is_name(stem) for stem in stems) for stems in telling)


def _clauses(one: Said) -> list[frozenset[str]]:
    """The stems of the clause of each loss that the statement counts."""
    text, begin = one.statement.content.text, one.statement.content.start
    ends = [0, *(match.end() for match in CLAUSE.finditer(text)), len(text)]
    found = []
    for figure in one.figures:
        at = figure.number.start - begin
        if figure.category in LOSSES and 0 <= at < len(text):
            first = max(end for end in ends if end <= at)
            found.append(frozenset(terms(text[first : min(end for end in ends if end > at)])))
    return found


def _is_forecast_or_negated(one: Said) -> bool:
    return one.statement.forecast or one.statement.negated or one.statement.stance in ASKING


def _plain(stems: frozenset[str]) -> frozenset[str]:
    return frozenset(stem for stem in stems if not stem[0].isdigit())


def is_name(stem: str) -> bool:
    """True for a word so rare that it is taken for a name."""
    return not stem[0].isdigit() and rarity(stem) >= NAME_FROM


def _same_deed(one: Said, other: Said) -> bool:
    """Names and numbers apart, two telling words in common, or all of the shorter statement's."""
    named = one.names | other.names
    first, second = _deed(one.stems) - named, _deed(other.stems) - named
    shared = first & second
    return len(shared) >= 2 or (bool(shared) and shared in (first, second))


def _deed(stems: frozenset[str]) -> frozenset[str]:
    return frozenset(stem for stem in _plain(stems) if not is_name(stem))


def _say_opposites(one: Said, other: Said) -> bool:
    """As `in_contrast`, of the words besides what is counted: three dead and then five are no third and fifth."""
    first, second = (s.stems - frozenset(t for f in s.figures for t in terms(f.number.text)) for s in (one, other))
    return in_contrast(first, second)


def in_contrast(one: frozenset[str], other: frozenset[str]) -> bool:
    """True for a day sooner and a year sooner, the upper bridge and the lower bridge."""
    return any((kind & one) and (kind & other) and not kind & one & other for kind in CONTRASTS)


def _is_other_of_several(one: Said, other: Said) -> bool:
    """True for the first of two and the second, and where one report gives one number for two things."""
    first, second = (ORDINAL.match(s.statement.content.text) for s in (one, other))
    if first and second and first[1].casefold() != second[1].casefold():
        return True
    if one.report.id != other.report.id:
        return False
    mine, yours = (_plain(s.stems) - TOLL for s in (one, other))
    return bool(mine) and bool(yours) and not mine & yours


def _scored(wording: float, shared: float, equal: int, moved: int, lone: bool) -> float:
    """Words decide; an equal number helps; a number on one side alone makes it another claim unless all else agrees."""
    if equal:
        return min(1.0, wording + (0.3 if shared >= 1.0 else 0.1)) - 0.15 * moved
    if shared < 2.5:
        return 0.0
    if lone:
        return wording * 0.45
    return wording * (0.95 if moved else 1.0)


def _figures(one: tuple[Figure, ...], other: tuple[Figure, ...]) -> tuple[int, int, bool]:
    """(pairs that give one number, pairs that count the same and differ, whether one side alone counts)."""
    first = [f for f in one if not f.vague]
    second = [f for f in other if not f.vague]
    relations = [relation(a, b) for a in first for b in second]
    equal = relations.count("equal")
    moved = relations.count("apart") + relations.count("compatible")
    if any(f.category == "casualties" for f in first) != any(f.category == "casualties" for f in second):
        equal = 0
    return equal, moved, bool(first or second) and not (equal or moved)


def _differ_in_kind(one: Said, other: Said, *, negated: bool = False) -> bool:
    """A question, a demand, a forecast, a condition or a negation is not the plain assertion."""
    first, second = one.statement, other.statement
    if (first.stance in ASKING) != (second.stance in ASKING):
        return True
    if (first.condition is None) != (second.condition is None):
        return True
    return first.forecast != second.forecast or (first.negated != second.negated and not negated)


def _is_other_time(one: Said, other: Said) -> bool:
    """Dated contents must meet within a day; an undated one is about the days around its publication."""
    if one.begin is not None and other.begin is not None and one.end is not None and other.end is not None:
        return one.begin > other.end + 1 or other.begin > one.end + 1
    if one.day is None or other.day is None:
        return False
    if _is_running(one) and _is_running(other):
        return False
    first, second = _when(one), _when(other)
    return first[0] > second[1] + FAR or second[0] > first[1] + FAR


def _when(one: Said) -> tuple[int, int]:
    published = one.day or 0
    return (
        one.begin if one.begin is not None else published,
        one.end if one.end is not None else published,
    )


def _is_running(one: Said) -> bool:
    """True for totals and levels that hold over months: whose they are fixes them, not the day."""
    return any(f.of and f.measure in ("cumulative", "level") for f in one.figures)


def _why(one: Said, other: Said, equal: int) -> str:
    shared = sorted(one.stems & other.stems, key=lambda stem: (-rarity(stem), stem))[:4]
    reasons = [f"both speak of {', '.join(shared)}"] if shared else []
    if equal:
        numbers = sorted({f.number.text for f in (*one.figures, *other.figures)})
        reasons.append(f"same number ({' / '.join(numbers[:3])})")
    return "; ".join(reasons)


def answers(response: Said, claim: Said) -> Match:
    """How far a denial or refusal answers a claim: by its own words, the accused party, what was asked before it.

    The words denied must for the most part be those of the claim; against an accusation by name fewer will do.
    """
    if (
        _is_far(response, claim)
        or not claim.weight
        or claim.statement.is_question
        or claim.statement.forecast != response.statement.forecast
    ):
        return NOTHING
    content = response.stems & claim.stems
    own = total(content)
    accused = bool(_speaker_stems(response) & claim.stems)
    deed = _deed(response.stems) - COMMENTING
    if deed and 2 * len(deed & claim.stems) < len(deed):
        return NOTHING
    if (
        response.statement.stance == "declines"
        and deed
        and response.report.id != claim.report.id
        and len(deed & claim.stems) < 2
    ):
        return NOTHING
    if response.statement.stance == "denies" and OWN_DEED.match(response.statement.content.text) and not accused:
        return NOTHING
    covered = own / max(2.0, total(response.stems))
    asked = total((response.background - response.stems) & claim.stems) / claim.weight
    if claim.statement.stance in ACCUSING and accused and content:
        covered += 0.25
    if response.statement.stance == "declines" and asked >= ASKED:
        covered = max(covered, asked)
    if own < LEAST_SHARED and asked < ASKED:
        return NOTHING
    telling = sorted(content or response.background & claim.stems, key=lambda stem: (-rarity(stem), stem))[:4]
    score = min(1.0, covered) * min(1.0, 0.6 + own / claim.weight)
    return Match(score, f"answers what is said of {', '.join(telling)}")


def _speaker_stems(response: Said) -> frozenset[str]:
    source = response.statement.source
    if source is None:
        return frozenset()
    from_names = " ".join(filter(None, (source.name, source.affiliation, source.text)))
    return frozenset(terms(from_names))


def _is_far(response: Said, claim: Said) -> bool:
    if response.day is None or claim.day is None:
        return False
    return abs(response.day - claim.day) > 3 * FAR
