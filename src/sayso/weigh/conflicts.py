"""Conflicts: two figures that cannot both hold, with the arithmetic; and why two figures are none.

`verdict` is the one place that decides, so that `find_conflicts` and `why_not` never disagree.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import combinations

from sayso.model.bounds import bounds, counts_alike, relation, written
from sayso.model.conflict import Conflict, ConflictKind, FigureInContext
from sayso.model.figure import Figure
from sayso.model.terms import terms
from sayso.weigh import scope, whom
from sayso.weigh.arithmetic import DAYS, days_in_words, range_in_words, rate_in_days, spoken
from sayso.weigh.falling import is_known, unannounced_falls
from sayso.weigh.ids import made_of
from sayso.weigh.parts import breakdowns, excess
from sayso.weigh.series import Reading, given
from sayso.weigh.slips import echoes_original, is_slip


@dataclass(frozen=True, slots=True)
class Verdict:
    """A conflict of a kind, the parts or the older first; or none (`kind` null), and why either way."""

    kind: ConflictKind | None
    figures: tuple[Reading, Reading]
    why: str


def verdict(one: Reading, other: Reading) -> Verdict:
    """Symmetric: the order in which two figures are given decides nothing."""
    first, second = scope.in_one_measure(*sorted((one, other), key=given))
    pair = (first, second)
    reason = _not_comparable(first, second)
    if reason:
        return Verdict(None, pair, reason)
    if first.figure.category != second.figure.category:
        return _composition(first, second)
    if {first.figure.measure, second.figure.measure} & {"rate"} and first.figure.measure != second.figure.measure:
        return _rate(first, second)
    if _is_part(first, second) or _is_part(second, first):
        return _part(first, second)
    if scope.narrowed(first) ^ scope.narrowed(second):
        return _narrowed(first, second)
    return _alike(first, second)


def _not_comparable(one: Reading, other: Reading) -> str:
    """Why two figures are not about the same thing; "" where they may be."""
    first, second = one.figure, other.figure
    apart = whom.why_apart(first, second)
    reasons = (
        (first.id == second.id, "it is one and the same figure"),
        (first.vague or second.vague, "a vague number is never set against another"),
        (first.implicit or second.implicit, "one of them is not written as a number"),
        (first.unit != second.unit, f"different units: {first.unit} and {second.unit}"),
        (
            not _comparable_categories(first, second),
            f"different things are counted: {_what(first)} and {_what(second)}",
        ),
        (bool(apart), apart),
        (not scope.same_people(one, other), "they are not about the same people or place"),
        (not scope.overlap_in_time(one, other), "they cover different times"),
    )
    return next((reason for holds, reason in reasons if holds), "")


def _comparable_categories(first: Figure, second: Figure) -> bool:
    if first.category == second.category:
        return first.measure != second.measure or counts_alike(first, second)
    pair = {first.category, second.category}
    return pair <= scope.LOSSES_OF_PEOPLE and bool(pair & {"casualties", "losses"})


def _what(figure: Figure) -> str:
    if figure.category in (None, "other", "people"):
        return figure.counted.text if figure.counted else "something not said"
    return str(figure.category)


def _rate(one: Reading, other: Reading) -> Verdict:
    """A rate against a total over the same days."""
    rate, total = (one, other) if one.figure.measure == "rate" else (other, one)
    pair = (rate, total)
    if not rate.figure.per:
        return Verdict(None, pair, "the rate is not said to be per day, week, month or year")
    days = scope.days_covered(total)
    if total.figure.measure not in ("cumulative", "change", "level") or days is None:
        return Verdict(None, pair, "the days that the total covers are not known: no rate can be derived")
    if not _covers(rate, total):
        return Verdict(None, pair, "the rate is not said to hold over all the days of the total")
    if one.key == other.key:
        return Verdict(None, pair, "both are of one origin")
    per_day = rate_in_days(rate.figure)
    low, high = (bound * days for bound in per_day)
    floor, ceiling = bounds(total.figure)
    words = (
        f"{spoken(rate.figure)} {_per(rate.figure)} over {days_in_words(days)} ({_period(total)}) make {range_in_words(low, high)}; "
        f"the total given is {spoken(total.figure)}"
    )
    clash = low > ceiling or floor > high
    return Verdict("rate_against_total" if clash else None, pair, words if clash else f"{words}: both can hold")


def _period(reading: Reading) -> str:
    return f"{reading.figure.from_} to {reading.figure.to or reading.figure.as_of}"


def _per(figure: Figure) -> str:
    return f"a {figure.per}"


def _covers(rate: Reading, total: Reading) -> bool:
    """The rate's own days hold the total's; a rate without days of its own does not."""
    if rate.begin is None or rate.end is None or total.begin is None or total.end is None:
        return False
    return rate.begin <= total.begin + 1 and rate.end >= total.end - 1 and DAYS[rate.figure.per or "day"] <= 31


def _composition(one: Reading, other: Reading) -> Verdict:
    """Killed beside casualties, casualties beside losses: a part against its whole, or a note on scope."""
    whole, part = (one, other) if scope.part_of(other, one) else (other, one)
    pair = (part, whole)
    if one.key == other.key:
        return Verdict(None, pair, "one origin gives both, for different things")
    names = f"{_what(part.figure)} in one, {_made_of(whole.figure)} in the other"
    alike = part.figure.measure == whole.figure.measure
    if alike and scope.part_of(part, whole) and _exceeds(part, whole) and _is_total(part, whole):
        return Verdict("parts_against_whole", pair, f"{names}: {_more(part, whole)}")
    if not alike and "rate" in (one.figure.measure, other.figure.measure):
        return Verdict(None, pair, f"{names}; and one is a rate, the other a total")
    if not _at_one_time(one, other):
        return Verdict(None, pair, f"{names}, at different times")
    if not scope.same_event(one, other):
        return Verdict(None, pair, f"{names}: nothing shows that they are about the same event")
    return Verdict("scope", pair, f"{names}: they are not to be compared or added")


def _at_one_time(one: Reading, other: Reading) -> bool:
    """The days covered meet, as both say; or neither says and they stood so on one day; or both are standing rates."""
    if scope.meet_in_time(one, other) or one.figure.measure == other.figure.measure == "rate":
        return True
    return one.begin is None and other.begin is None and scope.same_day(one, other)


def _made_of(figure: Figure) -> str:
    return " and ".join(figure.includes) if figure.includes else f"{_what(figure)} (what they include is not said)"


def _is_total(part: Reading, whole: Reading) -> bool:
    """A whole can only be too small where it is as late as its part and says what it includes."""
    known = part.as_of is not None and whole.as_of is not None and whole.as_of >= part.as_of
    return known and (bool(whole.figure.includes) or part.figure.category == whole.figure.category)


def _part(one: Reading, other: Reading) -> Verdict:
    part, whole = (one, other) if _is_part(one, other) else (other, one)
    pair = (part, whole)
    if _is_part(one, other) and _is_part(other, one):
        return Verdict(None, pair, "each counts a part, and not the same part")
    people = part.figure.category in scope.LOSSES_OF_PEOPLE and scope.same_event(one, other)
    if people and _exceeds(part, whole) and _is_total(part, whole) and one.key != other.key:
        return Verdict("parts_against_whole", pair, _more(part, whole))
    return Verdict(None, pair, f"{spoken(part.figure)} is a part of what {spoken(whole.figure)} counts")


def _narrowed(one: Reading, other: Reading) -> Verdict:
    """One counts civilians, the confirmed or the insured alone: a note on scope, never a contradiction."""
    narrower, wider = (one, other) if scope.narrowed(one) - scope.narrowed(other) else (other, one)
    pair = (narrower, wider)
    what = ", ".join(sorted(scope.narrowed(narrower) - scope.narrowed(wider)))
    words = f"{spoken(narrower.figure)} counts {what} alone, {spoken(wider.figure)} does not say so"
    smaller = (written(narrower.figure) or 0) < (written(wider.figure) or 0)
    beside = one.figure.report == other.figure.report and one.figure.category in scope.LOSSES_OF_PEOPLE
    tied = one.key != other.key and one.story == other.story and (beside or scope.share_a_scene(one, other))
    if tied and smaller and scope.near_in_time(one, other):
        return Verdict("scope", pair, f"{words}: they are not to be compared or added")
    return Verdict(None, pair, words)


def _is_part(one: Reading, other: Reading) -> bool:
    """True where `one` counts some of whom `other` counts: one place's, or women beside people."""
    return scope.part_of(one, other) or whom.group(one.figure, other.figure) == "narrower"


def _exceeds(part: Reading, whole: Reading) -> bool:
    return bounds(part.figure)[0] > bounds(whole.figure)[1]


def _more(part: Reading, whole: Reading) -> str:
    return f"the part ({spoken(part.figure)}) is more than the whole ({spoken(whole.figure)})"


def _alike(one: Reading, other: Reading) -> Verdict:
    """Two figures for one thing: by one origin a revision, by a relay a departure, by two a contradiction or none."""
    words = f"{spoken(one.figure)} and {spoken(other.figure)}"
    reason = _why_both_hold(one, other, words)
    if reason:
        return Verdict(None, (one, other), reason)
    if one.key == other.key:
        return _relay(one, other)
    return Verdict("disjoint", (one, other), f"{words} cannot both hold: {_gap(one, other)}")


def _why_both_hold(one: Reading, other: Reading, words: str) -> str:
    """Why two figures for one thing do not contradict each other; "" where they do."""
    related = "apart" if _is_misprint(one, other) else relation(one.figure, other.figure)
    lasting = one.figure.measure in ("cumulative", "change")
    reasons = (
        (related == "equal", f"both give {spoken(one.figure)}"),
        (related == "other", "they count different things"),
        (
            _are_floors(one.figure, other.figure) and not _is_misprint(one, other),
            f"{words} are both floors: both can hold, and no rate can be derived",
        ),
        (related == "compatible", f"{words}: both can hold"),
        (
            one.key == other.key and one.direct == other.direct and not is_slip(one, other),
            f"one origin moved its own figure: {words}",
        ),
        (_grew(one, other) and not is_slip(one, other), f"{words}: the later number may have grown from the earlier"),
        (not lasting and not scope.same_day(one, other), f"{words} are of different days"),
        (scope.is_undated(one, other), f"{words}: on which day one of them stood so is not known"),
        (not scope.same_event(one, other), f"{words}: nothing shows that they are about the same event"),
    )
    return next((reason for holds, reason in reasons if holds), "")


def _is_misprint(one: Reading, other: Reading) -> bool:
    """A relay's number, a floor or not, that departs from the original's as a misprint does."""
    return is_slip(one, other) and relation(one.figure, other.figure) == "compatible"


def _relay(one: Reading, other: Reading) -> Verdict:
    original, relay = (one, other) if one.direct or not other.direct else (other, one)
    return Verdict(
        "relay_differs",
        (original, relay),
        f"{relay.source or 'the relay'} gives {spoken(relay.figure)} on the word of {original.source or 'the original'}, "
        f"who gave {spoken(original.figure)}",
    )


def _are_floors(one: Figure, other: Figure) -> bool:
    return all(f.low is not None and f.high is None for f in (one, other))


def _grew(one: Reading, other: Reading) -> bool:
    """A toll given earlier and lower says nothing against a higher one given later."""
    if one.figure.measure not in ("cumulative", "level") or one.as_of is None or other.as_of is None:
        return False
    first, second = written(one.figure), written(other.figure)
    if first is None or second is None or one.as_of == other.as_of:
        return False
    early, late = (first, second) if one.as_of < other.as_of else (second, first)
    return late > early


def _gap(one: Reading, other: Reading) -> str:
    (low, high), (floor, ceiling) = bounds(one.figure), bounds(other.figure)
    return f"{range_in_words(low, high)} and {range_in_words(floor, ceiling)} do not meet"


def find_conflicts(readings: Iterable[Reading]) -> tuple[Conflict, ...]:
    """The conflicts among the figures of one story. Each origin is met at the values that stood at the time.

    An origin that ever gave the other's value is in no conflict with it, so that a revision is not told twice.
    """
    kept = _first_of_each(readings)
    found: dict[tuple[object, ...], Conflict] = {}
    for one, other in combinations(kept, 2):
        result = verdict(one, other)
        if result.kind is None or (echoes_original if result.kind == "relay_differs" else _settled)(one, other, kept):
            continue
        if result.kind != "scope" and not (is_known(one) and is_known(other)):
            continue
        found.setdefault(_mark(result), _conflict(result))
    return tuple(sorted((*found.values(), *_falls(kept), *_exceeded(kept)), key=lambda c: c.id))


def _exceeded(readings: list[Reading]) -> list[Conflict]:
    """Parts listed in one breath that add up to more than the whole; the largest part stands for them."""
    found: dict[tuple[object, ...], Conflict] = {}
    known = [r for r in readings if is_known(r) and r.direct]
    for parts in breakdowns(known):
        largest = max(parts, key=lambda part: (written(part.figure) or 0, part.figure.id))
        for whole in known:
            if whole.figure.statement != largest.figure.statement and (why := excess(parts, whole)):
                result = Verdict("parts_against_whole", (largest, whole), why)
                found.setdefault(_mark(result), _conflict(result))
    return list(found.values())


def _first_of_each(readings: Iterable[Reading]) -> list[Reading]:
    """Figures in the order given; what an origin says again is left out. Unknown origins are told apart by report."""
    fresh = [r for r in readings if r.key and not r.is_repeat]
    apart = (r if is_known(r) else replace(r, key=f"unknown in {r.figure.report}") for r in fresh)
    found: dict[tuple[object, ...], Reading] = {}
    for reading in sorted(apart, key=given):
        figure = reading.figure
        number = (figure.low, figure.high, figure.point, figure.from_, figure.to)
        thing = (figure.category, figure.unit, figure.measure, figure.of, reading.places)
        found.setdefault((reading.key, reading.direct, number, thing), reading)
    return list(found.values())


def _mark(result: Verdict) -> tuple[object, ...]:
    """One conflict between two origins over two values is told once."""
    first, second = result.figures
    return (result.kind, first.key, second.key, written(first.figure), written(second.figure))


def _settled(one: Reading, other: Reading, everything: list[Reading]) -> bool:
    """True where either origin also gave the other's number, or moved on before the other spoke."""
    return _gave(one, other, everything) or _gave(other, one, everything) or _moved_on(one, other, everything)


def _gave(one: Reading, other: Reading, everything: list[Reading]) -> bool:
    return any(
        r.key == one.key and r.direct == one.direct and relation(r.figure, other.figure) == "equal" for r in everything
    )


def _moved_on(one: Reading, other: Reading, everything: list[Reading]) -> bool:
    """True where the earlier's origin gave a newer number for the same thing no later than the other spoke."""
    return any(
        r.key == one.key
        and r.direct == one.direct
        and r.figure.id != one.figure.id
        and given(one) < given(r) <= given(other)
        and scope.same_scope(r, one)
        and not scope.part_of(r, one)
        for r in everything
    )


def _falls(readings: list[Reading]) -> list[Conflict]:
    return [_conflict(Verdict("falling_total", (one, other), why)) for one, other, why in unannounced_falls(readings)]


def _conflict(result: Verdict) -> Conflict:
    (first, second), kind = result.figures, result.kind
    if kind is None:
        raise ValueError("a verdict without a kind is no conflict")
    return Conflict(
        id=made_of("k", first.figure.id, second.figure.id),
        kind=kind,
        figures=(first.in_context(), second.in_context()),
        why=result.why,
    )


def why_not(one: FigureInContext, other: FigureInContext) -> str:
    """The reason two figures are no conflict; where they are one, the arithmetic that makes them one."""
    result = verdict(_bare(one), _bare(other))
    return result.why if result.kind is None else f"they are in conflict: {result.why}"


def _bare(item: FigureInContext) -> Reading:
    """A figure with only what its record says: the source's name stands for the origin."""
    figure = item.figure
    return Reading(
        figure=figure,
        key=item.source.casefold() if item.source else None,
        direct=True,
        is_repeat=False,
        source=item.source,
        url=item.url,
        published=item.published,
        places=frozenset(),
        around=frozenset(terms(f"{figure.text} {item.source or ''}")),
        announced="silent",
        is_bare=True,
        at=item.published,
    )
