"""Falling totals: one origin's own number for one thing is lower than before, and nobody says so."""

from sayso.weigh import scope, whom
from sayso.weigh.arithmetic import is_lower, spoken
from sayso.weigh.series import Reading
from sayso.weigh.slips import is_slip


def is_known(reading: Reading) -> bool:
    """True where the figure's origin is known: only then can it contradict another's."""
    return reading.key is not None and not reading.key.startswith("unknown")


def unannounced_falls(readings: list[Reading]) -> list[tuple[Reading, Reading, str]]:
    """Older and newer number with the reason; each number is met by the last before it that is no misprint."""
    found = []
    slips = {r.figure.id for n, r in enumerate(readings) if any(is_slip(o, r) for o in readings[:n])}
    for position, other in enumerate(readings):
        before = (
            r
            for r in reversed(readings[:position])
            if is_known(r) and r.key == other.key and r.direct and r.figure.id not in slips and _one_series(r, other)
        )
        one = next(before, None) if other.direct else None
        if one is not None and falls(one, other):
            words = f"its own total falls from {spoken(one.figure)} to {spoken(other.figure)}, and it does not say why"
            found.append((one, other, words))
    return found


def _one_series(one: Reading, other: Reading) -> bool:
    """True for two totals of one origin for one thing."""
    part = scope.part_of(one, other) or scope.part_of(other, one)
    if part or not whom.count_same(one.figure, other.figure) or one.claim != other.claim or is_slip(one, other):
        return False
    return scope.same_scope(one, other) and (scope.overlap_in_time(one, other) or scope.is_dated_count(other))


def falls(one: Reading, other: Reading) -> bool:
    """True where the later of two totals in another report is lower and nothing is said of it; undated, none is later."""
    elsewhere = one.figure.report != other.figure.report and not scope.is_undated(one, other)
    return elsewhere and other.announced == "silent" and is_lower(one.figure, other.figure)
