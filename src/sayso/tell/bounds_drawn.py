"""Bounds drawn as bounds: a floor is a dot with an open arrow, a range a bar, an approximation hollow. The cells beside say the same."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sayso.model.figure import Figure, Number

START, LENGTH = 8.0, 104.0
"""Where zero stands, and how far the largest number of the scale is from it, in the drawing's own units."""


@dataclass(frozen=True, slots=True)
class DrawnBounds:
    """A figure on a scale from zero to the largest number beside it."""

    low: float
    high: float
    is_open_low: bool
    is_open_high: bool
    is_hollow: bool


def drawn_bounds(figures: Iterable[Figure]) -> Mapping[str, DrawnBounds]:
    """By figure id, for figures that share a scale: one category, one unit, one rate, and bounds that differ."""
    scales: dict[object, list[Figure]] = {}
    for figure in figures:
        if _numbers(figure):
            scales.setdefault((figure.category, figure.unit, figure.per), []).append(figure)
    found: dict[str, DrawnBounds] = {}
    for scale in scales.values():
        numbers = {number for figure in scale for number in _numbers(figure)}
        written = {(figure.low, figure.high, figure.point) for figure in scale}
        if len(written) > 1 and min(numbers) >= 0 and max(numbers) > 0:
            found.update({figure.id: _drawn(figure, max(numbers)) for figure in scale})
    return found


def _numbers(figure: Figure) -> list[Number]:
    return [number for number in (figure.low, figure.high, figure.point) if number is not None]


def _drawn(figure: Figure, largest: Number) -> DrawnBounds:
    numbers = [START + LENGTH * number / largest for number in _numbers(figure)]
    is_open = figure.low is None and figure.high is None
    return DrawnBounds(
        low=round(min(numbers), 1),
        high=round(max(numbers), 1),
        is_open_low=figure.low is None and not is_open,
        is_open_high=figure.high is None and not is_open,
        is_hollow=figure.approximate or figure.vague,
    )
