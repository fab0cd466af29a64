"""Reads a candidate: its TIMEX3 type, value and modifier, from its words and what they are told relative to."""

from sayso.extract.time_anchors import Anchors
from sayso.extract.time_clock import CLOCKS, ON_A_DAY
from sayso.extract.time_counted import COUNTED, COUNTED_INSIDE
from sayso.extract.time_dates import DATES
from sayso.extract.time_durations import DURATIONS
from sayso.extract.time_grammar import Candidate, candidates_at
from sayso.extract.time_holidays import HOLIDAY_READERS
from sayso.extract.time_periods import PARTS, PERIODS
from sayso.extract.time_reading import InnerReader, Parts, Reader, Reading


def read(candidate: Candidate, anchors: Anchors) -> Reading | None:
    """The reading of a candidate; None where its words turn out to be no time."""
    reader = READERS.get(candidate.rule)
    if reader:
        return reader(candidate.parts, anchors)
    return INNER_READERS[candidate.rule](candidate.parts, anchors, _inner(candidate.parts, anchors))


def _inner(parts: Parts, anchors: Anchors) -> Reading | None:
    """The reading of the expression inside."""
    words = parts.get("inner")
    if not words:
        return None
    for candidate in candidates_at(words, 0, len(words)):
        reading = read(candidate, anchors)
        if reading:
            return reading
    return None


def _present(_: Parts, anchors: Anchors) -> Reading | None:
    day = None if anchors.narrative else anchors.published
    return Reading("DATE", "PRESENT_REF", None, (day, day) if day else None)


def _past(_: Parts, anchors: Anchors) -> Reading | None:
    return Reading("DATE", "PAST_REF", None, (None, anchors.published))


def _future(parts: Parts, anchors: Anchors) -> Reading | None:
    if parts.get("future") in ("soon", "shortly") and (anchors.narrative or anchors.tense == "past"):
        return None
    return Reading("DATE", "FUTURE_REF", None, (anchors.published, None))


READERS: dict[str, Reader] = {
    **DATES,
    **PERIODS,
    **HOLIDAY_READERS,
    **DURATIONS,
    **CLOCKS,
    **COUNTED,
    "present": _present,
    "past": _past,
    "future": _future,
    "coming_units": _future,
}
INNER_READERS: dict[str, InnerReader] = {**PARTS, **ON_A_DAY, **COUNTED_INSIDE}
