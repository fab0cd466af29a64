"""Bounds: figures side by side: whether two of them count the same thing, and whether their bounds can both hold."""

from collections.abc import Iterable
from typing import Literal

from sayso.model.figure import Figure, Number
from sayso.model.terms import stem, terms

ALIKE = {
    stem(word): stem(first)
    for first, *others in (("house", "home", "dwelling"), ("case", "infection"), ("lorry", "truck"))
    for word in others
}
"""Stems of nouns by which news counts one thing."""
Relation = Literal["equal", "compatible", "apart", "other"]
TOLERANCE = 0.1
"""Ten per cent either way for "about"."""


def bounds(figure: Figure) -> tuple[float, float]:
    """The widest range the words allow: half a unit of the last digit for round numbers, a tenth for approximate ones."""
    low = figure.low if figure.low is not None else figure.point if _is_exact(figure) else None
    high = figure.high if figure.high is not None else figure.point if _is_exact(figure) else None
    slack = _slack(figure)
    return (
        float("-inf") if low is None else low - slack,
        float("inf") if high is None else high + slack,
    )


def _is_exact(figure: Figure) -> bool:
    return figure.approximate or (figure.low is None and figure.high is None)


def _slack(figure: Figure) -> float:
    value = written(figure)
    if value is None:
        return 0.0
    return abs(value) * TOLERANCE if figure.approximate else half_unit(value)


def half_unit(value: Number) -> float:
    """Half a unit of the last significant digit of a round number: 5 for 340, 0 for 343 and for one digit."""
    if value != int(value) or abs(value) < 10 or int(value) % 10:
        return 0.0
    unit = 1
    while int(value) % (unit * 10) == 0:
        unit *= 10
    return unit / 2


def written(figure: Figure) -> Number | None:
    """The number the words give: the point, or the one bound."""
    return next((n for n in (figure.point, figure.low, figure.high) if n is not None), None)


def relation(one: Figure, other: Figure) -> Relation:
    """`other` where they count different things; else whether they give one number, could both hold, or could not."""
    if not counts_alike(one, other):
        return "other"
    if written(one) == written(other) and (one.low, one.high) == (other.low, other.high):
        return "equal"
    (low, high), (floor, ceiling) = bounds(one), bounds(other)
    return "compatible" if low <= ceiling and floor <= high else "apart"


UNSAID = frozenset({None, "people", "other"})
"""Categories that do not say what is counted."""
NOUNS_DECIDE = frozenset({"equipment", "munitions", "money"})
FATES = frozenset({"killed", "wounded", "missing", "captured", "displaced", "troops"})
"""What befell people, or what they are."""


PEOPLE = frozenset(
    terms(
        "person man woman child life victim resident patient soldier civilian villager passenger worker employee"
        " inhabitant student pupil officer household"
    )
)
"""Stems of nouns for people of whom another word says what befell them."""
MANNER = frozenset(terms("total number further new suspected confirmed registered reported known"))
"""Stems before a noun that say how it is counted."""


def counts_alike(one: Figure, other: Figure) -> bool:
    """Same category, unit, measure and whose; "people" and "other" must count the same noun."""
    if (one.category, one.unit, one.measure, one.per) != (other.category, other.unit, other.measure, other.per):
        return False
    if one.civilian is not None and other.civilian is not None and one.civilian != other.civilian:
        return False
    if one.of and other.of and not shares(one.of, other.of):
        return False
    return one.category not in UNSAID | NOUNS_DECIDE or _same_noun(one, other)


def _same_noun(one: Figure, other: Figure) -> bool:
    first, second = (
        frozenset(ALIKE.get(s, s) for s in terms(f.counted.text if f.counted else "")) for f in (one, other)
    )
    return bool(first & second)


def could_count_one(one: Figure, other: Figure) -> bool:
    """As `counts_alike`, where somebody speaks of one thing in other words: "six arrests", "19 people were arrested".

    A state is set beside a toll; people beside people whose fate is told; of a measured amount ("31,000 litres") one of
    the two may leave out what it is of.
    """
    if one.unit != other.unit or not _is_one_measure(one, other):
        return False
    if one.civilian is not None and other.civilian is not None and one.civilian != other.civilian:
        return False
    if one.of and other.of and not shares(one.of, other.of):
        return False
    kinds = {one.category, other.category}
    if not kinds & UNSAID:
        return len(kinds) == 1 and (one.category not in NOUNS_DECIDE or _same_noun(one, other))
    first, second = things(one), things(other)
    if kinds & FATES:
        return not (first if one.category in UNSAID else second)
    return kinds <= UNSAID and (not first or not second or bool(first & second))


def things(figure: Figure) -> frozenset[str]:
    """The stems of the noun counted, without nouns for people that say nothing of what befell them, and names."""
    counted = figure.counted
    if counted is None or (counted.text[:1].isupper() and counted.start != figure.start):
        return frozenset()
    return frozenset(ALIKE.get(s, s) for s in terms(counted.text)) - PEOPLE - MANNER


def _is_one_measure(one: Figure, other: Figure) -> bool:
    both = {one.measure, other.measure}
    return both <= {"level", "cumulative"} or (len(both) == 1 and one.per == other.per)


def shares(one: str, other: str) -> bool:
    """True where two phrases have a word in common."""
    return bool(set(terms(one)) & set(terms(other)))


LOSSES = frozenset({"killed", "wounded", "missing", "captured", "casualties", "losses"})
"""Categories that count what befell people in a fight or a disaster."""


def whose(figure: Figure, beside: Iterable[Figure]) -> str | None:
    """Whose a figure is: as it says, else, for losses, as all others beside it in its report do that say it."""
    if figure.of or figure.category not in LOSSES:
        return figure.of
    said = {other.of for other in beside if other.of and other.category in LOSSES}
    return said.pop() if len(said) == 1 else None
