"""Balance: the arithmetic of one source's running total. Pure: totals and rates in, a balance out.

A total is met by the last before it, by the day it stood so and not by the day it was printed: an old number quoted
late takes nothing back. Where one bound is open no rate can be derived, and none is.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from types import MappingProxyType

from sayso.model.balance import Balance, Correction, DailyRate, Definition, Fit, Implied, RunningTotal
from sayso.model.bounds import TOLERANCE, written
from sayso.model.conflict import Announced, FigureInContext
from sayso.model.figure import Figure, Number
from sayso.model.moment import day
from sayso.model.words import Iso
from sayso.weigh.arithmetic import DAYS, days_in_words, range_in_words, spoken

Range = tuple[float, float]
OPEN: Range = (float("-inf"), float("inf"))
TO_THE_UNIT = 5
"""Numbers of a series of which at least half do not end in 0: then it counts to the unit, and 910 is no rounding."""
FINE = 4
"""Digits from which "about" is a habit of speech: about 1,456,610 was counted, about 4,000 was not."""
HEDGED = 5
"""Units of the last digit that such an "about" allows either way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A figure as its source gave it. `on` is the day it stood so, else the day it was given."""

    figure: FigureInContext
    on: Iso
    claim: str = ""
    is_relayed: bool = False
    """Another house passed it on: a slip of its own is no correction by the source."""
    announced: Announced = "silent"


def balance(source: str, definition: Definition, given: Iterable[Given]) -> Balance:
    """The balance of one source and one definition; figures that are neither total nor rate are left out."""
    dated = sorted(given, key=_order)
    sums = _without_echoes([g for g in dated if _is_total(g.figure.figure)])
    room = _room([g.figure.figure for g in sums])
    totals = tuple(_total(g, room) for g in sums)
    rates = tuple(_stated(g) for g in dated if _is_rate(g.figure.figure))
    at = {total.on: total for total in totals}
    repeats = Counter(_mark(g) for g in dated if _is_total(g.figure.figure))
    return Balance(
        source=source,
        definition=definition,
        claims=tuple(dict.fromkeys(g.claim for g in sums if g.claim)),
        totals=tuple(replace(t, repeats=repeats[_mark(g)] - 1) for t, g in zip(totals, sums, strict=True)),
        rates=(*(_derived(one, other, room) for one, other in pairwise(totals)), *rates),
        implied=tuple(_implied(rate, at, room) for rate in rates),
        corrections=tuple(_corrections(sums, room)),
    )


def _order(given: Given) -> tuple[object, ...]:
    figure = given.figure
    return (day(given.on) or 0, figure.published or "", given.is_relayed, figure.figure.report, figure.figure.start)


def _is_total(figure: Figure) -> bool:
    return figure.measure == "cumulative" and written(figure) is not None and not figure.vague


def _is_rate(figure: Figure) -> bool:
    """A rate with its unit of time, or a change over days that are known."""
    if figure.vague or written(figure) is None:
        return False
    return (figure.measure == "rate" and figure.per is not None) or (
        figure.measure == "change" and _span(figure) is not None
    )


def _mark(given: Given) -> tuple[object, ...]:
    return (given.on[:10], *_number(given))


def _without_echoes(sums: Sequence[Given]) -> list[Given]:
    """Each number once a day; a relay's number goes where the source itself gave one that day."""
    direct = {g.on[:10] for g in sums if not g.is_relayed}
    kept = [g for g in sums if not (g.is_relayed and g.on[:10] in direct)]
    first: dict[tuple[object, ...], Given] = {}
    for given in kept:
        first.setdefault(_mark(given), given)
    return list(first.values())


# --- How much room the words leave ------------------------------------------------------------------------------------


Room = Callable[[Figure], Range]


def _room(figures: Sequence[Figure]) -> Room:
    """How far a number of this series may lie from the number written, down and up."""
    exact = [int(n) for f in figures if not f.approximate and (n := written(f)) is not None and n == int(n)]
    to_the_unit = len(exact) >= TO_THE_UNIT and sum(n % 10 != 0 for n in exact) * 2 >= len(exact)

    def bounds(figure: Figure) -> Range:
        value = written(figure)
        if value is None:
            return OPEN
        slack = _slack(value, approximate=figure.approximate, to_the_unit=to_the_unit)
        is_open = figure.low is None or figure.high is None
        if is_open and (figure.low is not None or figure.high is not None):
            return (
                OPEN[0] if figure.low is None else figure.low - slack,
                OPEN[1] if figure.high is None else figure.high + slack,
            )
        low = figure.low if figure.low is not None else value
        high = figure.high if figure.high is not None else value
        return (low - slack, high + slack)

    return bounds


def _slack(value: Number, *, approximate: bool, to_the_unit: bool) -> float:
    unit, digits = _last_digit(value)
    if approximate:
        return HEDGED * unit if digits >= FINE else abs(value) * TOLERANCE
    return 0.0 if to_the_unit or unit == 1 or abs(value) < 10 else unit / 2


def _last_digit(value: Number) -> tuple[int, int]:
    """The unit of the last digit that is not 0, and how many digits stand from the first to it: (100, 2) for 4,300."""
    if value != int(value) or not value:
        return (1, 1)
    unit, rest = 1, abs(int(value))
    while rest % 10 == 0:
        unit, rest = unit * 10, rest // 10
    return unit, len(str(rest))


def _total(given: Given, room: Room) -> RunningTotal:
    low, high = room(given.figure.figure)
    return RunningTotal(
        on=given.on[:10],
        low=_closed(low),
        high=_closed(high),
        point=given.figure.figure.point,
        figure=given.figure,
    )


def _closed(value: float) -> Number | None:
    """A bound as the record has it: null where it is open, whole where it can be."""
    if value in OPEN:
        return None
    return int(value) if value == int(value) else value


# --- Rates ------------------------------------------------------------------------------------------------------------


def _derived(one: RunningTotal, other: RunningTotal, room: Room) -> DailyRate:
    """The rate between two totals: the difference of their bounds by the days between them."""
    first, second = one.figure.figure, other.figure.figure
    days = _days(one.on, other.on)
    rate = DailyRate(kind="derived", from_=one.on, to=other.on, days=days, figures=(first.id, second.id), why="")
    numbers = f"{spoken(first)} on {one.on}, {spoken(second)} on {other.on}"
    if not days:
        return replace(rate, why=f"{numbers}: two numbers for one day, no rate can be derived")
    if _are_floors(first, second):
        return replace(rate, why=f"{numbers}: both are floors, no rate can be derived")
    low, high = _between(room(first), room(second))
    if low in OPEN and high in OPEN:
        return replace(rate, why=f"{numbers}: their bounds are open, no rate can be derived")
    point = None
    if first.point is not None and second.point is not None:
        point = (second.point - first.point) / days
    why = f"{numbers}: {_difference(first, second)}{range_in_words(low, high)} in {days_in_words(days)}"
    return replace(
        rate, low=_daily(low, days), high=_daily(high, days), point=point, why=f"{why}{_a_day(low, high, days)}"
    )


def _are_floors(one: Figure, other: Figure) -> bool:
    return all(f.low is not None and f.high is None for f in (one, other))


def _between(before: Range, after: Range) -> Range:
    """How much came between two totals."""
    return (after[0] - before[1], after[1] - before[0])


def _difference(one: Figure, other: Figure) -> str:
    """`3,797 − 3,799 = −2; by their bounds ` where both numbers are written."""
    if one.point is None or other.point is None:
        return "by their bounds "
    return f"{other.point:,} − {one.point:,} = {other.point - one.point:,}; by their bounds "


def _a_day(low: float, high: float, days: int) -> str:
    return f", {range_in_words(low / days, high / days)} a day" if days > 1 else ""


def _daily(amount: float, days: float) -> float | None:
    return None if amount in OPEN else amount / days


def _days(one: Iso, other: Iso) -> int | None:
    first, second = day(one), day(other)
    return None if first is None or second is None else second - first


def _stated(given: Given) -> DailyRate:
    """A rate that the source gives itself, per day; a change over known days is one too."""
    figure = given.figure.figure
    span = _span(figure)
    days = (span[1] - span[0] + 1) if span else None
    by = DAYS[figure.per] if figure.measure == "rate" and figure.per else float(days or 1)
    low, high = _room([figure])(figure)
    unit = f"a {figure.per}" if figure.measure == "rate" else f"in {days_in_words(int(by))}"
    per_day = "" if by == 1 else f": {range_in_words(low / by, high / by)} a day"
    return DailyRate(
        kind="stated",
        from_=_iso(span[0]) if span else None,
        to=_iso(span[1]) if span else given.on[:10],
        days=days,
        low=_daily(low, by),
        high=_daily(high, by),
        point=figure.point / by if figure.point is not None else None,
        figures=(figure.id,),
        why=f"{spoken(figure)} {unit}{per_day}",
    )


def _span(figure: Figure) -> tuple[int, int] | None:
    """First and last day covered, where both are known."""
    first, last = day(figure.from_), day(figure.to)
    return (first, last) if first is not None and last is not None and first <= last else None


def _iso(ordinal: int) -> Iso:
    return date.fromordinal(ordinal).isoformat()


# --- What a rate and the totals imply for each other ------------------------------------------------------------------


def _implied(rate: DailyRate, at: Mapping[Iso, RunningTotal], room: Room) -> Implied:
    """A stated rate beside the totals at the ends of its days; `at`: the last total given for a day."""
    if rate.from_ is None or rate.to is None or rate.days is None:
        return Implied(figures=rate.figures, why=f"{rate.why}: its days are not known, nothing follows from it")
    start = _iso((day(rate.from_) or 1) - 1)
    before = at.get(start) or at.get(rate.from_)
    after = at.get(rate.to)
    amount = _amount(rate)
    if before is None or before is after:
        return _without_base(rate, after, amount)
    held = room(before.figure.figure)
    days = _days(before.on, rate.to) or rate.days
    risen = (amount[0] / rate.days * days, amount[1] / rate.days * days)
    low, high = held[0] + risen[0], held[1] + risen[1]
    words = (
        f"{spoken(before.figure.figure)} on {before.on} and {rate.why} over {days_in_words(days)} make "
        f"{range_in_words(low, high)} on {rate.to}"
    )
    implied = Implied(
        figures=(*rate.figures, before.figure.figure.id),
        on=rate.to,
        total_low=_closed(low),
        total_high=_closed(high),
        why=words,
    )
    return (
        _against(implied, before, after, room, days) if after else replace(implied, why=f"{words}; no total is given")
    )


def _without_base(rate: DailyRate, after: RunningTotal | None, amount: Range) -> Implied:
    made = f"{rate.why} over {days_in_words(rate.days or 0)} make {range_in_words(*amount)}"
    what = f"no total is given for the day before {rate.from_}, so none can be derived for {rate.to}"
    figures = (*rate.figures, after.figure.figure.id) if after else rate.figures
    return Implied(figures=figures, why=f"{made}; {what}")


def _against(implied: Implied, before: RunningTotal, after: RunningTotal, room: Room, days: int) -> Implied:
    """The total that is given, beside the one implied; and the rate that the two totals imply."""
    figure = after.figure.figure
    low, high = _between(room(before.figure.figure), room(figure))
    fit = _fit(implied, room(figure))
    said = {
        "both_hold": "both can hold",
        "cannot_both_hold": "they cannot both hold",
        "unknown": "their bounds are open: nothing follows",
    }[fit]
    rate = "" if _are_floors(before.figure.figure, figure) else f"; the totals imply {_rate_in_words(low, high, days)}"
    return replace(
        implied,
        figures=(*implied.figures, figure.id),
        rate_low=None if not rate else _daily(low, days),
        rate_high=None if not rate else _daily(high, days),
        fit=fit,
        why=f"{implied.why}; the total given is {spoken(figure)}: {said}{rate}",
    )


def _rate_in_words(low: float, high: float, days: int) -> str:
    return f"{range_in_words(low / days, high / days)} a day"


def _fit(implied: Implied, given: Range) -> Fit:
    low = OPEN[0] if implied.total_low is None else implied.total_low
    high = OPEN[1] if implied.total_high is None else implied.total_high
    if low > given[1] or given[0] > high:
        return "cannot_both_hold"
    is_open = low in OPEN and high in OPEN
    return "unknown" if is_open or given == OPEN else "both_hold"


def _amount(rate: DailyRate) -> Range:
    """How many in all the days of a rate."""
    days = rate.days or 0
    return (OPEN[0] if rate.low is None else rate.low * days, OPEN[1] if rate.high is None else rate.high * days)


# --- Corrections ------------------------------------------------------------------------------------------------------


SAYS: Mapping[Announced, str] = MappingProxyType(
    {
        "correction": "and says that it corrects itself",
        "revision": "and says that the number has changed",
        "silent": "and does not say why",
    }
)


def _corrections(sums: Sequence[Given], room: Room) -> Iterable[Correction]:
    """Every fall from the last number of the source's own mouth, where the bounds of the two do not meet.

    A number that was given before takes nothing back, unless it is the only one of its day in a series that has one
    every day.
    """
    own = [given for given in sums if not given.is_relayed]
    on_day = Counter(given.on[:10] for given in own)
    before: set[tuple[object, ...]] = set()
    standing: Given | None = None
    for given in own:
        is_alone = len(own) >= TO_THE_UNIT and on_day[given.on[:10]] == 1
        if standing is not None:
            is_next = _days(standing.on, given.on) == 1
            if _number(given) in before and not (is_alone and is_next):
                continue  # Given before the standing number: it may be an old one quoted late.
            if given.claim == standing.claim and _falls(standing, given, room):
                yield _correction(standing, given)
            before.add(_number(standing))
        standing = given


def _falls(before: Given, after: Given, room: Room) -> bool:
    return room(after.figure.figure)[1] < room(before.figure.figure)[0]


def _number(given: Given) -> tuple[object, ...]:
    figure = given.figure.figure
    return (figure.low, figure.high, figure.point)


def _correction(before: Given, after: Given) -> Correction:
    one, other = before.figure.figure, after.figure.figure
    return Correction(
        figures=(before.figure, after.figure),
        announced=after.announced,
        why=f"its own total falls from {spoken(one)} ({before.on[:10]}) to {spoken(other)} ({after.on[:10]}), "
        f"{SAYS[after.announced]}",
    )
