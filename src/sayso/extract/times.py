"""Times: expressions of time, normalised to TIMEX3 values, EDTF and intervals.

The steps: `time_grammar` finds candidates, `time_guards` drops what only looks like a time, `time_anchors` says what
they are told relative to, `time_values` normalises, `time_intervals` adds EDTF and the days covered. Our own grammar:
general date parsers guess where news needs them to stay silent.
"""

import re

from sayso.extract.time_anchors import Anchors
from sayso.extract.time_calendar import days
from sayso.extract.time_grammar import Candidate, candidates_at, day_after, next_start, small
from sayso.extract.time_guards import is_time
from sayso.extract.time_intervals import extent
from sayso.extract.time_reading import Reading
from sayso.extract.time_values import read
from sayso.model.parse import Parse
from sayso.model.time import Time
from sayso.model.words import Iso, quote

RANGE = re.compile(r"\s?(?:-|–|—|/|to|and|or|until|through|till)\s?(?:the )?\s?$")
DEICTIC = frozenset({"weekday", "today", "part_of_day", "which_unit", "this_time", "day_part", "from_n"})
NOT_DEICTIC = ("the ", "that", "later", "earlier", "before", "after")
DEIXIS = 3
"""How many past years of its own a narrative has for each word such as "today" or "last week"."""
NARRATIVE_YEARS = 3
"""A text that gives so many years of its own, most far from its publication, is read by its own years."""


def find_times(parse: Parse, published: Iso | None) -> tuple[Time, ...]:
    """Times in text order; what needs a publication date stays null without one."""
    text = small(parse.text)
    candidates = _candidates(parse, text)
    longest = [rivals[0] for rivals in candidates]
    anchors = _anchors(parse, published, longest)
    times = []
    for at, rivals in enumerate(candidates):
        anchors.start, anchors.end = rivals[0].start, rivals[0].end
        anchors.year_ahead = _year_ahead(text, longest, at)
        for candidate in rivals:
            reading = read(candidate, anchors)
            if reading:
                _move(anchors, candidate, reading)
                times.append(_time(parse.text, candidate, reading))
                break
    return tuple(times)


def _move(anchors: Anchors, candidate: Candidate, reading: Reading) -> None:
    """Let the text's own date follow what was read; "two years ago" is told from the present and moves no story."""
    if anchors.narrative and candidate.parts.get("from") == "ago":
        return
    if candidate.rule == "edge" and reading.covers:
        anchors.moved(reading.covers[0])
    elif candidate.rule in ("duration", "last_n") and not reading.covers and not anchors.narrative and reading.value:
        if anchors.parse.text[candidate.start : candidate.start + 4].lower() == "the ":
            anchors.accounted(reading.value)
    elif reading.mod in (None, "START", "MID", "END"):
        anchors.moved(reading.value)


def _candidates(parse: Parse, text: str) -> list[list[Candidate]]:
    """What each place may be, longest first, left to right; what the words around rule out is gone."""
    found: list[list[Candidate]] = []
    at = 0
    while (start := next_start(text, at)) is not None:
        rivals = [c for c in candidates_at(text, start) if is_time(c, parse)]
        if rivals:
            found.append(rivals)
        at = rivals[0].end if rivals else start + 1
        while rivals and (tail := day_after(text, rivals[0])):
            rivals = [tail]
            found.append(rivals)
            at = tail.end
    return found


def _year_of(candidate: Candidate) -> str | None:
    """The year that stands in the words themselves."""
    names = ("y1", "y2", "y3", "year")
    return next((v for v in (candidate.parts.get(name) for name in names) if v and v.isdigit()), None)


def _year_ahead(text: str, candidates: list[Candidate], at: int) -> str | None:
    """The year of the next date where both make one range: "14 June to 3 July 1955"."""
    if at + 1 == len(candidates):
        return None
    here, following = candidates[at], candidates[at + 1]
    if here.rule not in ("date", "month", "day_of_range") or following.rule not in ("date", "month"):
        return None
    return _year_of(following) if RANGE.fullmatch(text[here.end : following.start]) else None


def _anchors(parse: Parse, published: Iso | None, candidates: list[Candidate]) -> Anchors:
    """Decide by the text's own dates whether it tells of the days before its publication or of other years."""
    day = _day(published)
    years = [int(y) for y in map(_year_of, candidates) if y and len(y) == 4]
    christ = sum(1 for c in candidates if c.parts.get("bc") and c.rule != "bc_year")
    now = int(day[:4]) if day else None
    far = [y for y in years if now is None or y < now - 1]
    deictic = sum(_points_at_now(c) for c in candidates)
    narrative = christ > NARRATIVE_YEARS or (
        len(far) >= NARRATIVE_YEARS and len(far) * 2 > len(years) and len(far) > DEIXIS * deictic
    )
    opening = f"{years[0]:04}" if narrative and years and christ <= len(years) else None
    return Anchors(parse=parse, published=day, narrative=narrative, before_christ=christ > len(years), last=opening)


def _points_at_now(candidate: Candidate) -> bool:
    """True for "today", "last week", "a year ago"; not for "that week" and "a year later"."""
    told = candidate.parts.get("which") or candidate.parts.get("from") or candidate.parts.get("inner") or ""
    return candidate.rule in DEICTIC and not told.startswith(NOT_DEICTIC)


def _day(published: Iso | None) -> str | None:
    """The civil day of publication, as far as it is known and the calendar has it."""
    if not published:
        return None
    day = published.split("T")[0].split(" ")[0]
    return day if days(day) else None


def _time(text: str, candidate: Candidate, reading: Reading) -> Time:
    words = quote(text, (candidate.start, candidate.end))
    covered = extent(reading.value, reading.mod)
    first, last = reading.covers or (covered.first, covered.last)
    return Time(
        text=words.text,
        spans=words.spans,
        type=reading.type,
        value=reading.value,
        mod=reading.mod,
        edtf=reading.edtf or covered.edtf,
        from_=first,
        to=last,
    )
