"""Slips: a relay's number that differs from its original's as a misprint does."""

from sayso.model.bounds import written
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
    short, long = sorted((first, second), key=len)
    return len(long) == len(short) + 1 and any(long[:n] + long[n + 1 :] == short for n in range(len(long)))


def _digits(reading: Reading) -> str:
    number = written(reading.figure)
    return f"{number:.10g}".replace(".", "") if number is not None else ""
