"""Slips: a relay's number that differs from its original's as a misprint does."""

from collections.abc import Iterable

from sayso.model.bounds import relation, written
from sayso.weigh.series import Reading


def is_slip(original: Reading, relay: Reading) -> bool:
    """True where another house gives, on the same word, the number with digits changed about, or one more or less.

    31 and 13, 140 and 410, 50,000 and 5,000: with nothing said of a change, the printer moved and not the source.
    """
    if original.house == relay.house or original.key != relay.key or relay.announced != "silent":
        return False
    first, second = _digits(original), _digits(relay)
    if first == second or not first or not second:
        return False
    if len(first) == len(second):
        return len(first) > 1 and sorted(first) == sorted(second)
    if _is_whole(original) != _is_whole(relay):
        return False
    short, long = sorted((first, second), key=len)
    return len(long) == len(short) + 1 and any(long[:n] + long[n + 1 :] == short for n in range(len(long)))


def echoes_original(one: Reading, other: Reading, everything: Iterable[Reading]) -> bool:
    """True where the original itself gave the relay's number at some time: the relay is late, or early, and not wrong."""
    relay = other if one.direct else one
    own = (r for r in everything if r.direct and r.key == relay.key and r.house != relay.house)
    return any(relation(r.figure, relay.figure) == "equal" for r in own)


def _is_whole(reading: Reading) -> bool:
    number = written(reading.figure)
    return number is not None and number == int(number)


def _digits(reading: Reading) -> str:
    number = written(reading.figure)
    return f"{number:.10g}".replace(".", "") if number is not None else ""
