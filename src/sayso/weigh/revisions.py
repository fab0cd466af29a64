"""Revisions: the same origin moved its own figure, announced or in silence."""

from collections.abc import Iterable
from dataclasses import replace

from sayso.model.bounds import could_count_one, counts_alike, written
from sayso.model.conflict import Announced, Revision
from sayso.model.figure import Figure
from sayso.weigh.ids import made_of
from sayso.weigh.scope import is_undated, part_of, ties
from sayso.weigh.series import Reading, by_origin
from sayso.weigh.slips import is_slip
from sayso.weigh.whom import count_same

STRETCH = 2
"""Days from the first to the last from which on a number counts a stretch of time, and no event."""
STANDING = {"level", "cumulative"}
"""Of one claim, "6,100 spent the night" and "5,300 are sheltered" are states of one thing."""
ONE_EVENT = 45
"""Days beyond which a higher cumulative number is a later reading of a running total, not a moved figure."""


def find_revisions(claim: str, readings: Iterable[Reading]) -> tuple[Revision, ...]:
    """The moves of every origin inside one claim, in the order in which they were made, older figure first."""
    found = []
    for series in by_origin(readings).values():
        for before, after in _moves([r for r in series if not r.is_repeat]):
            found.append(_revision(claim, before, after))
    return tuple(found)


def _moves(series: list[Reading]) -> list[tuple[Reading, Reading]]:
    """Each new value with the one that stood before it. A value that was given before moves nothing: it is an echo."""
    moves: list[tuple[Reading, Reading]] = []
    standing: list[Reading] = []
    for reading in series:
        alike = [s for s in standing if _same_thing(s, reading)]
        if not alike:
            standing.append(reading)
        elif not any(_is_one_value(s.figure, reading.figure) or is_slip(s, reading) for s in alike):
            apart = reading.figure.report != alike[-1].figure.report and not is_undated(alike[-1], reading)
            if apart and not _later_reading(alike[-1], reading):
                moves.append((alike[-1], reading))
            standing.append(reading)
    return moves


def _is_one_value(one: Figure, other: Figure) -> bool:
    """True for 210 and 210, and for 210 and about 210; a floor of 210 is another value."""
    if (one.approximate or other.approximate) and written(one) == written(other):
        return True
    return (one.low, one.high, one.point) == (other.low, other.high, other.point)


def _same_thing(one: Reading, other: Reading) -> bool:
    """Same category, whose, place and time; the part of a whole is no older value of the whole."""
    second = other.figure
    if {one.figure.measure, second.measure} == STANDING:
        second = replace(second, measure=one.figure.measure)
    if not _counts_one(one, replace(other, figure=second)) or part_of(one, other) or part_of(other, one):
        return False
    if one.figure.measure in ("rate", "change") and (one.begin, one.end) != (other.begin, other.end):
        return False
    if _is_over(one, other) or _is_over(other, one) or not count_same(one.figure, other.figure):
        return False
    return not (one.places and other.places and not one.places & other.places)


def _counts_one(one: Reading, other: Reading) -> bool:
    """Counts alike; or, in the one claim that linking made of them, in other words: "six arrests", "19 were arrested"."""
    if counts_alike(one.figure, other.figure):
        return True
    return could_count_one(one.figure, other.figure) and (one.figure.unit != "count" or bool(ties(one, other)))


def _is_over(one: Reading, other: Reading) -> bool:
    """True where `one` covers some days that were over when it was told, and `other` goes on after them."""
    if one.begin is None or one.end is None or one.as_of is None or other.end is None:
        return False
    return one.begin + STRETCH <= one.end < one.as_of and other.end > one.end


def _later_reading(before: Reading, after: Reading) -> bool:
    first, second = written(before.figure), written(after.figure)
    if before.figure.measure != "cumulative" or first is None or second is None or second < first:
        return False
    return before.as_of is not None and after.as_of is not None and after.as_of - before.as_of > ONE_EVENT


def _revision(claim: str, before: Reading, after: Reading) -> Revision:
    announced = after.announced
    return Revision(
        id=made_of("r", before.figure.id, after.figure.id),
        claim=claim,
        figures=(before.in_context(), after.in_context()),
        announced=announced,
        why=f"{after.source or 'the same origin'}: {_words(before.figure)}, then {_words(after.figure)}{_how(announced)}",
    )


def _words(figure: Figure) -> str:
    return f"“{figure.text}”"


def _how(announced: Announced) -> str:
    return {
        "correction": "; announced as a correction",
        "revision": "; announced as a new number",
        "silent": "; the change is not spoken of",
    }[announced]
