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


def counts_alike(one: Figure, other: Figure) -> bool:
    """Same category, unit, measure and whose; "people" and "other" must count the same noun."""
    if (one.category, one.unit, one.measure, one.per) != (other.category, other.unit, other.measure, other.per):
        return False
    if one.civilian is not None and other.civilian is not None and one.civilian != other.civilian:
        return False
    if one.of and other.of and not shares(one.of, other.of):
        return False
    return one.category not in (None, "people", "other", "equipment", "munitions", "money") or _same_noun(one, other)


def _same_noun(one: Figure, other: Figure) -> bool:
    first, second = (
        frozenset(ALIKE.get(s, s) for s in terms(f.counted.text if f.counted else "")) for f in (one, other)
    )
    return bool(first & second)


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
