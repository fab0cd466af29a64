"""Parts: a breakdown given in one breath ("12 women, nine men and eight children") set against the whole."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from sayso.model.bounds import bounds
from sayso.model.terms import terms
from sayso.weigh import scope
from sayso.weigh.arithmetic import range_in_words, spoken
from sayso.weigh.series import Reading

KINDS: Final = frozenset(
    terms("women men children girls boys civilians soldiers pensioners adults pupils infants police medics")
)
"""Kinds of people of which nobody is two of one list, but "civilians" beside "women": such a list is not added."""
CROSSING: Final = (frozenset(terms("civilians soldiers police medics pupils")), frozenset(terms("women men children")))


def breakdowns(readings: Iterable[Reading]) -> list[tuple[Reading, ...]]:
    """Figures of one statement that count one fate of different kinds of people, none of them a bound."""
    by_statement: dict[tuple[object, ...], list[Reading]] = defaultdict(list)
    for reading in readings:
        if reading.figure.statement and _kind(reading) and None not in (reading.figure.low, reading.figure.high):
            figure = reading.figure
            by_statement[figure.statement, figure.category, figure.measure, reading.key].append(reading)
    return [tuple(parts) for parts in by_statement.values() if _is_list(parts)]


def _kind(reading: Reading) -> frozenset[str]:
    counted = reading.figure.counted
    return frozenset(terms(counted.text)) & KINDS if counted else frozenset()


def _is_list(parts: list[Reading]) -> bool:
    kinds = [_kind(part) for part in parts]
    every = frozenset[str]().union(*kinds)
    return len(parts) > 1 and len(every) == sum(map(len, kinds)) and not all(every & group for group in CROSSING)


def excess(parts: tuple[Reading, ...], whole: Reading) -> str:
    """The arithmetic where the parts add up to more than the whole can be; "" where they do not, or count another thing.

    The whole must be given no earlier than its parts, and be tied to each of them.
    """
    first = parts[0]
    alike = (first.figure.category, first.figure.unit, first.figure.measure)
    if _kind(whole) or (whole.figure.category, whole.figure.unit, whole.figure.measure) != alike:
        return ""
    if first.as_of is None or whole.as_of is None or whole.as_of < first.as_of:
        return ""
    if not all(_is_tied(part, whole) for part in parts) or scope.part_of(whole, first):
        return ""
    least = sum(bounds(part.figure)[0] for part in parts)
    most = bounds(whole.figure)[1]
    if least <= most:
        return ""
    added = " + ".join(spoken(part.figure) for part in parts)
    return f"the parts ({added}) make {range_in_words(least, least)}, more than the whole ({spoken(whole.figure)})"


def _is_tied(part: Reading, whole: Reading) -> bool:
    near = scope.same_people(part, whole) and scope.overlap_in_time(part, whole)
    return near and scope.share_a_scene(part, whole)
