"""Scope: whether two figures are about the same people, place and time, or one is a part of the other."""

from dataclasses import replace
from typing import Final

from sayso.model.bounds import UNSAID, could_count_one, counts_alike, shares
from sayso.model.figure import Category
from sayso.model.moment import day
from sayso.model.terms import terms
from sayso.model.words import Words
from sayso.weigh.series import Reading

PART_WORDS: Final = frozenset(
    [
        "hospital",
        "clinic",
        "morgue",
        "ward",
        "infirmary",
        "brigade",
        "battalion",
        "regiment",
        "company",
        "platoon",
        "school",
        "bus",
        "house",
        "building",
        "apartment",
        "family",
        "crew",
        "district",
        "village",
        "suburb",
        "street",
    ]
)
"""Stems that show that a number counts what one body received or one place lost."""
BUS_PLACES: Final = frozenset(["depot", "station", "stop", "terminal"])
AMONG: Final = ("among them", "of them", "of whom", "including", "among those", "among the")
WITHIN: Final = ("among", "of them", "of whom")
PARTS_OF_CASUALTIES: Final = frozenset({"killed", "wounded", "missing", "captured"})
COUNTING: Final = frozenset(
    [
        "kill",
        "wound",
        "miss",
        "person",
        "soldier",
        "man",
        "woman",
        "child",
        "civilian",
        "casualt",
        "toll",
        "number",
        "least",
        "most",
        "count",
        "figur",
        "total",
        "killing",
        "injur",
        "fight",
    ]
)
"""Stems that every toll has."""
TIES: Final = 2
LOSSES_OF_PEOPLE: Final = PARTS_OF_CASUALTIES | {"casualties", "losses"}
MONTH: Final = 28
"""Days from which on a stretch of time is one of many."""
SAME_TIME: Final = 1
"""Days by which two levels may be apart and still be of one time."""


def part_of(one: Reading, other: Reading) -> bool:
    """True where `one` counts a part of what `other` counts: one hospital's dead, those "among them"."""
    return _is_among(one.figure.text.casefold()) or _narrower(one, other) or _includes(other, one)


def _is_among(words: str) -> bool:
    """True for "among the dead two nurses", "five officers among killed", "seven of them died"."""
    return words.startswith(AMONG) or any(f" {sign} " in words for sign in WITHIN)


def _narrower(one: Reading, other: Reading) -> bool:
    mine, theirs = _parts_named(one), _parts_named(other)
    return bool(mine) and not mine <= theirs


def _parts_named(reading: Reading) -> frozenset[str]:
    """Words of a part of the place: a bus is one, the bus depot is the place itself."""
    return (reading.around & PART_WORDS) - ({"bus"} if reading.around & BUS_PLACES else set())


def _includes(whole: Reading, part: Reading) -> bool:
    """Killed within killed and wounded; killed within losses."""
    if part.figure.category not in PARTS_OF_CASUALTIES or part.figure.unit != whole.figure.unit:
        return False
    if whole.figure.includes:
        return part.figure.category in whole.figure.includes and whole.figure.category != part.figure.category
    return whole.figure.category in ("casualties", "losses")


NARROWING: Final = {
    "confirm": "the confirmed",
    "laborator": "the confirmed",
    "proven": "the confirmed",
    "insur": "the insured",
}
"""Stems beside a number that say that it counts fewer than all, with what it then counts."""
NEAR: Final = 3
"""Days within which a narrower count and a wider one answer the same question."""


def narrowed(reading: Reading) -> frozenset[str]:
    """Those whom alone the figure counts, where it says so: civilians, the confirmed, the insured."""
    alone = {name for stem, name in NARROWING.items() if stem in reading.around}
    return frozenset(alone | ({"civilians"} if reading.figure.civilian else set()))


def near_in_time(one: Reading, other: Reading) -> bool:
    """True where both numbers stood so within a few days."""
    return one.as_of is not None and other.as_of is not None and abs(one.as_of - other.as_of) <= NEAR


UNMEASURED: Final = frozenset({"count", "fraction", "percent", "percentage_point"})
"""Units that do not say what is measured: a share is one of votes, of patients, of a price."""
LENGTHS: Final = frozenset({"mm", "cm", "m", "km", "in", "ft", "yd", "mi", "nmi"})
"""Units of how far it is, of anything: "35 miles north", "eight miles away"."""


def in_one_measure(one: Reading, other: Reading) -> tuple[Reading, Reading]:
    """Two figures of one thing in other words, with what only one of them says of it.

    Measured amounts ("35,000 litres", "12,000 litres of acid"), but for bare lengths; and whatever linking put into one
    claim.
    """
    first, second = one.figure, other.figure
    in_one_claim = bool(one.claim) and one.claim == other.claim
    named = first.unit not in UNMEASURED and (first.unit not in LENGTHS or first.counted or second.counted)
    if counts_alike(first, second) or not (in_one_claim or named) or not could_count_one(first, second):
        return one, other
    counted = first.counted or second.counted or Words(text=first.unit, spans=())
    category = second.category if first.category in UNSAID else first.category
    return _as_of(one, counted, category, other), _as_of(other, counted, category, one)


def _as_of(reading: Reading, counted: Words, category: Category | None, beside: Reading) -> Reading:
    figure = reading.figure
    measure = min(figure.measure, beside.figure.measure)
    figure = replace(figure, counted=counted, category=category, measure=measure)
    return replace(reading, figure=figure, printed=reading.printed or reading.figure)


def same_people(one: Reading, other: Reading) -> bool:
    """The same whose and the same place, as far as both say."""
    if one.figure.of and other.figure.of and not shares(one.figure.of, other.figure.of):
        return False
    return not (one.places and other.places and not one.places & other.places)


def same_event(one: Reading, other: Reading) -> bool:
    """True where something positive ties two figures together: one claim, a place, whose they are, or two telling words.

    Words alone do not where each is given by the authority of another place.
    """
    if one.is_bare or other.is_bare or one.places & other.places or (one.claim and one.claim == other.claim):
        return True
    if one.whose and other.whose:
        return shares(one.whose, other.whose)
    if one.seats and other.seats and not one.seats & other.seats:
        return False
    return len(ties(one, other) - _counted_words(one) - _counted_words(other)) >= TIES


def _counted_words(reading: Reading) -> set[str]:
    """Stems of the things counted, where no category says what they are: every number of "confirmed cases" has them."""
    figure = reading.figure
    uncategorised = figure.counted and figure.unit == "count" and figure.category in UNSAID
    return set(terms(figure.counted.text)) if figure.counted and uncategorised else set()


def share_a_scene(one: Reading, other: Reading) -> bool:
    """As `same_event`; inside one story one telling word is enough: the depot, not the station."""
    return same_event(one, other) or (one.story == other.story != "" and bool(ties(one, other)))


def ties(one: Reading, other: Reading) -> set[str]:
    """Telling words of both, those of who speaks left out."""
    telling = {stem for stem in one.around & other.around if not stem[0].isdigit()} - COUNTING
    return telling - {stem for reading in (one, other) for stem in terms(reading.source or "")}


def same_scope(one: Reading, other: Reading) -> bool:
    """Figures of one kind about the same people."""
    first, second = in_one_measure(one, other)
    return counts_alike(first.figure, second.figure) and same_people(one, other)


def overlap_in_time(one: Reading, other: Reading) -> bool:
    """True where the days covered meet, as far as both say.

    A number without days of its own stands for the day it was given, if that is known, beside a month or more
    ("3,000 cases in 1992").
    """
    for stretch, bare in ((one, other), (other, one)):
        if bare.begin is None and not bare.is_bare and (days_covered(stretch) or 0) >= MONTH:
            return bare.as_of is not None and bare.as_of <= (stretch.end or 0) + SAME_TIME
    if None in (one.begin, one.end, other.begin, other.end):
        return True
    return (one.begin or 0) <= (other.end or 0) + SAME_TIME and (other.begin or 0) <= (one.end or 0) + SAME_TIME


def is_dated_count(reading: Reading) -> bool:
    """True for a total whose one day is that of the count: "on Wednesday listed 52 deaths since January"."""
    cumulative = reading.figure.measure == "cumulative" and reading.begin is not None
    return cumulative and reading.begin == reading.end == day(reading.at)


def meet_in_time(one: Reading, other: Reading) -> bool:
    """True where both say which days they cover, and these meet."""
    return one.begin is not None and other.begin is not None and overlap_in_time(one, other)


def same_day(one: Reading, other: Reading) -> bool:
    """True where both numbers stood so on the same day, give or take one."""
    if one.as_of is None or other.as_of is None:
        return False
    return abs(one.as_of - other.as_of) <= SAME_TIME


def is_undated(one: Reading, other: Reading) -> bool:
    """True where nothing says when one of two numbers from two reports stood so: it may have grown into the other."""
    return None in (one.as_of, other.as_of) and one.figure.report != other.figure.report and not one.is_bare


def days_covered(reading: Reading) -> int | None:
    """How many days a total covers, both ends counted."""
    if reading.begin is None or reading.end is None or reading.end < reading.begin:
        return None
    return reading.end - reading.begin + 1
