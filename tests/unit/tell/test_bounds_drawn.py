"""Bounds are drawn as bounds, on one scale, and only where there is something to compare."""

from dataclasses import replace

from sayso.tell.bounds_drawn import LENGTH, START, drawn_bounds
from tests.small_ledger import READINGS

(COUNT,) = [figure for reading in READINGS for figure in reading.figures if figure.id == "f-count"]
FLOOR = replace(COUNT, id="floor", low=40, high=None, point=40)
RANGE = replace(COUNT, id="range", low=60, high=80, point=None)
CEILING = replace(COUNT, id="ceiling", low=None, high=20, point=20)
ABOUT = replace(COUNT, id="about", low=None, high=None, point=40, approximate=True)


def test_each_kind_of_bound() -> None:
    found = drawn_bounds([FLOOR, RANGE, CEILING, ABOUT])
    floor, span, ceiling, about = (found[key] for key in ("floor", "range", "ceiling", "about"))
    assert (floor.is_open_low, floor.is_open_high, floor.is_hollow) == (False, True, False)
    assert (span.low, span.high) == (START + LENGTH * 0.75, START + LENGTH)
    assert (ceiling.is_open_low, ceiling.is_open_high) == (True, False)
    assert (about.is_open_low, about.is_open_high, about.is_hollow) == (False, False, True)
    assert floor.low == about.low == START + LENGTH / 2


def test_what_shares_no_scale_or_has_nothing_beside_it_is_not_drawn() -> None:
    assert not drawn_bounds([FLOOR])
    assert not drawn_bounds([FLOOR, replace(FLOOR, id="again")])
    assert not drawn_bounds([FLOOR, replace(RANGE, category="money")])
    assert not drawn_bounds([replace(ABOUT, point=None)])
