"""Arithmetic: ranges, rates and totals, and how they are put into words."""

import math
from collections.abc import Mapping

from sayso.model.bounds import bounds, relation, written
from sayso.model.figure import Figure

DAYS: Mapping[str, float] = {"hour": 1 / 24, "day": 1, "week": 7, "month": 30.4, "year": 365.25}
"""Days in the unit of a rate."""


def rate_in_days(figure: Figure) -> tuple[float, float]:
    """Bounds of a rate, per day."""
    low, high = bounds(figure)
    days = DAYS[figure.per or "day"]
    return low / days, high / days


def spoken(figure: Figure) -> str:
    """The number as its report has it, in quotation marks."""
    return f"“{figure.number.text or written(figure)}”"


def range_in_words(low: float, high: float) -> str:
    """`4,200`, `12 to 14`, `at least 12`, `at most 8`, `any number`."""
    if math.isinf(low) and math.isinf(high):
        return "any number"
    if math.isinf(high):
        return f"at least {_number(low)}"
    if math.isinf(low):
        return f"at most {_number(high)}"
    return _number(low) if low == high else f"{_number(low)} to {_number(high)}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 10 or value == int(value) else f"{value:.3g}"


def days_in_words(days: int) -> str:
    """`1 day`, `7 days`."""
    return f"{days} day{'' if days == 1 else 's'}"


def is_lower(one: Figure, other: Figure) -> bool:
    """True where a total is followed by a lower one that it cannot have been."""
    first, second = written(one), written(other)
    if first is None or second is None or one.measure != "cumulative":
        return False
    return second < first and relation(one, other) == "apart"
