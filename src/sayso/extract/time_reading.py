"""What the readers of times share: the reading itself, and the words that point back and on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sayso.extract.lexicon.times import MONTHS, UNITS
from sayso.extract.time_anchors import Anchors
from sayso.extract.time_calendar import first_day
from sayso.model.time import TimeType


@dataclass(frozen=True, slots=True)
class Reading:
    """A normalised expression. `covers`: first and last day where they are not those of the value itself."""

    type: TimeType
    value: str | None = None
    mod: str | None = None
    covers: tuple[str | None, str | None] | None = None
    edtf: str | None = None


Parts = dict[str, str | None]


Reader = Callable[[Parts, Anchors], Reading | None]
"""Reads one rule's parts; None where they turn out to be no time."""
InnerReader = Callable[[Parts, Anchors, Reading | None], Reading | None]
"""The same, given the reading of the expression inside."""


BACK = ("last", "previous", "past", "preceding")


ON = ("next", "nxt", "following", "coming", "ensuing")


def direction(which: str | None) -> int:
    """-1 for last, 1 for next, 0 for this."""
    words = set((which or "").split())
    return -1 if words & set(BACK) else 1 if words & set(ON) else 0


def base_of(which: str | None, anchors: Anchors) -> str | None:
    """What "that", "the following" and the like point at: the text's last date; else the present."""
    return (anchors.last or anchors.published) if points_at_text(which) else anchors.now


def points_at_text(which: str | None) -> bool:
    """True for "that" and "the following"; not for "the current"."""
    return (which or "").startswith(("the ", "that")) and not (which or "").endswith(("current", "present"))


def unit_of(word: str | None) -> str:
    """“weeks” → week; a fortnight is two weeks, a night a day."""
    name = (word or "").rstrip("s") if word not in UNITS else word
    return UNITS.get(name or "", "day")


def days_apart(value: str, day: date) -> int:
    """How far a value begins from a day; very far where it names none."""
    other = first_day(value)
    return abs((other - day).days) if other else 10**9


def month_number(word: str | None) -> int:
    """1 to 12."""
    return MONTHS[(word or "").rstrip(".")]
