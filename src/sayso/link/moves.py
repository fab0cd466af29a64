"""Moves: a number that takes the place of another of its origin, where the two are told in different words.

"Six arrests", then "19 people were arrested"; "3,000 litres of acid", then "the spill amounts to 31,000 litres". What is
counted is read from the clause of each number. Yes or no from the two statements alone, as in `link/counts.py`.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from sayso.link.assertions import CLOSELY, COUNTING, TOLL, are_related, in_contrast, is_apart_in_kind, is_name
from sayso.link.rarity import total
from sayso.link.said import Said
from sayso.link.scene import Scene, days_between
from sayso.model.bounds import FATES, PEOPLE, could_count_one, things, written
from sayso.model.figure import Figure
from sayso.model.terms import terms

CLAUSE: Final = re.compile(r"[,;:](?=\s)|\b(?:and|but|while|of which|of whom|including)\b|[.!?](?=\s)")
SINCE: Final = re.compile(r"\b(?:since|so far|to date|up to)\b", re.IGNORECASE)
CHANGED: Final = re.compile(
    r"\b(?:(?:ha[sd]|have|having) (?:now )?(?:risen|gone up|grown|climbed|jumped|increased|reached|passed|dropped|fallen|slipped"
    r"|widened|been (?:raised|widened|lowered|revised|corrected|increased|cut))|r(?:ose|ises) to|(?:climb|jump|dropp|slipp|reach"
    r"|rais|lower|revis|updat|increas|widen)(?:ed|s|es|d)?(?: \w+){0,3} to|now|fell to|instead of|up from|down from|no longer"
    r"|latest|final|so far|total of)\b",
    re.IGNORECASE,
)
"""Words by which somebody says that a number was another before."""
MONEY: Final = frozenset(
    terms("crown crowns dollar euro pound rouble ruble peso franc dinar krona lira mark shilling million billion")
)
"""What a sum is counted in, which says nothing of what it was paid for."""
SETTING: Final = re.compile(r"^\W*(?:with|after|of|as of|by|between|from) [^,]{3,80},", re.IGNORECASE)
ANYBODY: Final = frozenset(terms("people persons men women children civilians victims"))
AMOUNT: Final = 1.8
"""Rarity of the words that two measured amounts, or two shares, must have in common."""
COUNT: Final = 1.9
"""The same for two counts, nouns for people left out."""
MANY: Final = 3.5
"""The same where the origin gives several such counts in one report."""
UNITS: Final = frozenset(terms("litre tonne ton metre kilometre percent per cent point share percentage amount"))
LONG: Final = 45
"""Days within which one origin's number is met again in much the same words, whatever the stories."""


def replaced(ones: Sequence[Said], others: Sequence[Said], scene: Scene, several: set[str]) -> bool:
    """True where one origin gives another number for one thing in another report, told in other words."""
    one, other = ones[0], others[0]
    if one.is_response or other.is_response or one.report.id == other.report.id:
        return False
    if not scene.origins(ones) & scene.origins(others) or not _are_near(one, other, scene):
        return False
    pairs = [(f, g) for f in _told(one) for g in _told(other) if _differ(f, g)]
    if not pairs or _is_elsewhere(one, other) or is_apart_in_kind(one, other, days=True, negated=_is_one_noun(pairs)):
        return False
    free = not {one.id, other.id} & several
    return any(_is_one_thing(one, f, other, g, free=free) for f, g in pairs)


def _told(one: Said) -> list[Figure]:
    """The first figure of the statement: of a list, each number would draw it into another claim.

    "With 80 per cent counted, …" only says when.
    """
    text, begin = one.statement.content.text, one.statement.content.start
    opening = SETTING.match(text)
    after = begin + opening.end() if opening else begin
    told = [f for f in one.figures if not f.vague and f.unit != "year" and f.number.start >= after]
    return told[:1]


def _are_near(one: Said, other: Said, scene: Scene) -> bool:
    return scene.are_near(one, other) or (days_between(one, other) <= LONG and are_related(one, other, CLOSELY))


def _differ(one: Figure, other: Figure) -> bool:
    """True for two numbers of which one may have taken the other's place: of one kind, and of no two stretches of time."""
    if one.vague or other.vague or written(one) == written(other) or not could_count_one(one, other):
        return False
    return _is_sum(one) == _is_sum(other)


def _is_sum(figure: Figure) -> bool:
    """True for a number of coins: the noun counted says nothing of what they were paid for."""
    nouns = frozenset(terms(figure.counted.text)) if figure.counted else frozenset()
    return figure.category == "money" or bool(nouns & MONEY)


def _is_elsewhere(one: Said, other: Said) -> bool:
    return bool(one.places and other.places and not one.places & other.places)


def _is_one_noun(pairs: Iterable[tuple[Figure, Figure]]) -> bool:
    return all(_noun(f) & _noun(g) for f, g in pairs)


def _noun(figure: Figure) -> frozenset[str]:
    return frozenset(terms(figure.counted.text)) - MONEY if figure.counted else frozenset()


def _is_one_thing(one: Said, figure: Figure, other: Said, another: Figure, *, free: bool) -> bool:
    if _covers_days(one, figure) or _covers_days(other, another):
        return False
    both = _shared(one, figure, other, another)
    if in_contrast(_subject(one, figure), _subject(other, another)) or not _is_best(one, figure, other, another, both):
        return False
    if figure.unit != "count":
        return total(both) >= AMOUNT
    if not _are_of_one_noun(one, figure, other, another):
        return False
    both = frozenset(stem for stem in both if not is_name(stem)) - one.names - other.names
    nouns = _noun(figure) & _noun(another)
    beside = both - MONEY - PEOPLE - TOLL - (nouns if len(nouns) == 1 else frozenset())
    if total(beside) >= (COUNT if free else MANY):
        return True
    later, earlier = (one, other) if _published(one) > _published(other) else (other, one)
    changed = free and _published(later) > _published(earlier) and CHANGED.search(later.statement.content.text)
    told = figure.category == another.category and figure.category in FATES
    return bool(changed) and not told and bool(_noun(figure) & _noun(another) - ANYBODY)


def _are_of_one_noun(one: Said, figure: Figure, other: Said, another: Figure) -> bool:
    """False where each counts a thing of its own: doses and cases. "Six arrests" and "19 people arrested" count one."""
    first, second = things(figure) - MONEY, things(another) - MONEY
    if not first and not second:
        return True
    return bool(first & _subject(other, another)) or bool(second & _subject(one, figure))


def _published(one: Said) -> str:
    return one.report.published or ""


def _covers_days(one: Said, figure: Figure) -> bool:
    """True for a count of some days alone: not one of the day told, nor of all days up to it."""
    if not figure.from_ or not figure.to or figure.from_[:10] == figure.to[:10]:
        return False
    return not SINCE.search(one.statement.content.text)


def _shared(one: Said, figure: Figure, other: Said, another: Figure) -> frozenset[str]:
    return _subject(one, figure) & _subject(other, another)


def _is_best(one: Said, figure: Figure, other: Said, another: Figure, both: frozenset[str]) -> bool:
    """False where one side gives another such number that shares as much: "50.3 per cent for Orr, 46.4 for Dace"."""
    rest = [_shared(one, f, other, another) for f in one.figures if f.id != figure.id and f.unit == figure.unit]
    rest += [_shared(one, figure, other, g) for g in other.figures if g.id != another.id and g.unit == another.unit]
    return all(total(shared) < total(both) for shared in rest)


def _subject(one: Said, figure: Figure) -> frozenset[str]:
    """The stems of the clause in which the number stands, without numbers, words for counting and who speaks."""
    text, begin = one.statement.content.text, one.statement.content.start
    at = max(0, min(len(text), figure.number.start - begin))
    ends = [0, *(match.end() for match in CLAUSE.finditer(text)), len(text)]
    clause = text[max(end for end in ends if end <= at) : min((end for end in ends if end > at), default=len(text))]
    source = one.statement.source
    speaker = frozenset(terms(f"{source.name or ''} {source.affiliation or ''}")) if source else frozenset()
    stems = frozenset(stem for stem in terms(clause) if not stem[0].isdigit()) | _noun(figure)
    where = frozenset(stem for place in one.places for stem in place.split())
    return stems - COUNTING - speaker - where - frozenset(terms(f"{figure.number.text} {figure.unit}")) - UNITS
