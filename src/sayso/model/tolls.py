"""Tolls: numbers whose own noun phrase does not say what befell the people, read with the words around them.

"The number of dead has risen to 14", "the attack cost 21 lives", "Twenty-three people have died": beside such words a
number of people, or one without a noun, counts the dead. The figure's record is left as it was read; linking and
weighing compare what this gives.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sayso.model.bounds import PEOPLE
from sayso.model.figure import Category, Figure
from sayso.model.terms import terms

DYING: Final = frozenset({"kill", "drown", "bury", "perish"})
OPEN: Final = frozenset({"people", "other", None})
FATES: Final[tuple[tuple[frozenset[str], Category], ...]] = (
    (DYING, "killed"),
    (frozenset({"wound"}), "wounded"),
    (frozenset({"miss", "unaccount", "trac"}), "missing"),
)


PART_OF: Final = re.compile(r" (?:out )?of (?:(?:the|its|our|their|his|her|all|some|about|these|those)(?: |$))*")
"""Between a part and its whole."""
DENIED: Final = re.compile(r"\bnot (?:a single |even )?$", re.IGNORECASE)


def is_denied(figure: Figure, text: str) -> bool:
    """True for "not 25" and "not one": a number that is put forward by nobody here. `text` is the report's."""
    at = figure.number.start
    return figure.field == "text" and DENIED.search(text[max(0, at - 14) : at]) is not None


def as_toll(figure: Figure, words: str, *, alone: bool) -> Figure:
    """The figure as the words of its statement have it; `alone`: no other number stands in them."""
    if figure.unit != "count" or figure.measure not in ("level", "cumulative"):
        return figure
    if figure.category in OPEN and _counts_people(figure, alone=alone):
        stems = frozenset(terms(words))
        fates = [category for signs, category in FATES if signs & stems]
        if len(fates) == 1:
            return replace(figure, category=fates[0], measure="cumulative" if fates[0] != "missing" else "level")
    if figure.category in ("killed", "wounded") and figure.measure == "level":
        return replace(figure, measure="cumulative")
    return figure


def put_forward(figures: Sequence[Figure], text: str) -> tuple[Figure, ...]:
    """The figures that are put forward, without wholes of which another is a part: "1,100 of our 3,000, not 900"."""
    figures = tuple(f for f in figures if not is_denied(f, text))

    def is_whole(figure: Figure) -> bool:
        before = (f for f in figures if f.field == figure.field == "text" and f.number.end < figure.number.start)
        return any(PART_OF.fullmatch(text, f.number.end, figure.number.start) for f in before)

    return tuple(f for f in figures if not is_whole(f)) if len(figures) > 1 else figures


def _counts_people(figure: Figure, *, alone: bool) -> bool:
    """True for a noun of people, or none of the number's own: a name ("TESSAVAR") is a place that stands near it."""
    if figure.text == figure.number.text or (figure.counted is not None and figure.counted.text[:1].isupper()):
        return alone
    counted = frozenset(terms(figure.counted.text)) if figure.counted else frozenset()
    return bool(counted & (PEOPLE | DYING))
