"""Running totals by hand: bounds, rates, what each implies for the other, and falls that are corrections or are none."""

import json
from collections import defaultdict
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.accuracy.sets import SHARED
from sayso.model.balance import Balance, Definition
from sayso.model.conflict import FigureInContext
from sayso.model.figure import Figure
from sayso.model.record import from_record, to_record
from sayso.model.words import Words
from sayso.weigh.balance import Given, balance

KILLED = Definition(category="killed")
START = date(2026, 3, 1)


def on(offset: int) -> str:
    return (START + timedelta(days=offset)).isoformat()


def told(offset: int, value: float | None, hedge: str = "", **fields: Any) -> Given:
    """A total as a bulletin gives it: exact, `about`, `over` (a floor) or `up to` (a ceiling)."""
    context = {name: fields.pop(name) for name in ("claim", "is_relayed", "announced") if name in fields}
    low, high, point = {
        "": (value, value, value),
        "about": (None, None, value),
        "over": (value, None, value),
        "up to": (None, value, value),
    }[hedge]
    words = Words(text=f"{value:,}" if value is not None else "some", spans=((0, 3),))
    figure = Figure(
        id=f"f{offset}-{value}-{len(fields)}",
        report=f"r{offset}",
        text=f"{words.text} killed",
        spans=((0, 3),),
        number=words,
        **{
            "low": low,
            "high": high,
            "point": point,
            "approximate": hedge == "about",
            "category": "killed",
            "measure": "cumulative",
            **fields,
        },
    )
    return Given(
        figure=FigureInContext(figure=figure, source="The ministry", published=on(offset)), on=on(offset), **context
    )


def made(*series: Given) -> Balance:
    return balance("The ministry", KILLED, series)


def per_day(found: Balance) -> list[tuple[float | None, float | None]]:
    return [(rate.low, rate.high) for rate in found.rates]


@pytest.mark.parametrize(
    ("series", "expected"),
    [
        ([(0, 12, ""), (1, 19, "")], [(7, 7)]),
        ([(0, 12, ""), (7, 19, "")], [(1, 1)]),
        ([(0, 12, ""), (0, 19, "")], [(None, None)]),
        ([(0, 540_000, "over"), (120, 600_000, "over")], [(None, None)]),
        ([(0, 12, ""), (1, 19, "over")], [(7, None)]),
        ([(0, 12, "up to"), (1, 19, "")], [(7, None)]),
        ([(0, 12, "over"), (1, 19, "up to")], [(None, 7)]),
        ([(0, 12, "up to"), (1, 19, "up to")], [(None, None)]),
        ([(0, 300, ""), (1, 412, "")], [(62, 162)]),
        ([(0, 100, "about"), (1, 200, "about")], [(70, 130)]),
        ([(0, 1_456_610, "about"), (1, 1_457_640, "about")], [(930, 1130)]),
    ],
)
def test_the_rate_between_two_totals(series: list[tuple[Any, ...]], expected: list[Any]) -> None:
    assert per_day(made(*(told(*row) for row in series))) == [pytest.approx(e) if e[0] else e for e in expected]


def test_a_series_that_counts_to_the_unit_rounds_nothing() -> None:
    found = made(*(told(day, n) for day, n in enumerate((903, 907, 908, 911, 910, 914))))
    assert per_day(found)[3] == (-1, -1)
    assert [c.why for c in found.corrections] == [
        "its own total falls from “911” (2026-03-04) to “910” (2026-03-05), and does not say why"
    ]


@pytest.mark.parametrize(
    ("series", "falls"),
    [
        ([told(0, 12), told(1, 19), told(2, 17, announced="correction")], [(19, 17)]),
        ([told(0, 12), told(1, 19), told(1, 19)], []),
        ([told(2, 19), told(0, 12)], []),
        ([told(0, 12), told(1, 19), told(5, 12)], []),
        ([told(0, 12), told(1, 19), told(5, 12), told(6, 18)], [(19, 18)]),
        ([told(0, 19), told(1, 17, is_relayed=True)], []),
        ([told(0, 19, claim="c1"), told(1, 17, claim="c2")], []),
        ([told(0, 4000, "about"), told(1, 3900, "about")], []),
        ([told(0, 4000, "about"), told(1, 3000, "about")], [(4000, 3000)]),
        ([told(0, 340), told(1, 338)], []),
        ([told(0, 343), told(1, 340)], []),
        ([told(0, 19, "over"), told(1, 17, "over")], []),
        ([told(0, 19), told(1, 17, "up to")], [(19, 17)]),
        ([told(0, 19, vague=True), told(1, 17)], []),
        ([told(d, n) for d, n in enumerate((1367, 1368, 1368, 1368, 1367, 1368, 1369))], [(1368, 1367)]),
        ([told(d, n) for d, n in enumerate((1367, 1368, 1369, 1371, 1372))] + [told(4, 1368)], []),
        ([told(d, n) for d, n in enumerate((1367, 1368, 1369, 1371, 1372))] + [told(9, 1368)], []),
    ],
)
def test_a_correction_is_a_fall_of_the_sources_own_total(series: list[Given], falls: list[tuple[int, int]]) -> None:
    found = made(*series).corrections
    assert [(c.figures[0].figure.point, c.figures[1].figure.point) for c in found] == falls


def test_a_correction_says_whether_it_was_announced() -> None:
    (found,) = made(told(0, 19), told(1, 17, announced="correction")).corrections
    assert (found.announced, found.why.rsplit(", ", 1)[1]) == ("correction", "and says that it corrects itself")


def rate(value: float, start: int | None, end: int | None, per: str = "day", **fields: Any) -> Given:
    days = {"from_": on(start), "to": on(end)} if start is not None and end is not None else {}
    return told(end or 0, value, measure="rate", per=per, **days, **fields)


@pytest.mark.parametrize(
    ("series", "fit", "total", "daily"),
    [
        ([told(0, 1001), rate(50, 1, 4), told(4, 1201)], "both_hold", (1181, 1221), (50, 50)),
        ([told(0, 1001), rate(50, 1, 4), told(4, 1901)], "cannot_both_hold", (1181, 1221), (225, 225)),
        ([told(0, 1001), rate(355, 1, 7, per="week"), told(7, 1356)], "both_hold", (1356, 1356), (355 / 7, 355 / 7)),
        ([told(0, 1001), rate(50, 1, 4)], "unknown", (1181, 1221), (None, None)),
        ([told(0, 1001), rate(50, None, None)], "unknown", (None, None), (None, None)),
        ([rate(50, 1, 4), told(4, 1201)], "unknown", (None, None), (None, None)),
        ([told(0, 1000, "over"), rate(52, 1, 4), told(4, 2000, "over")], "both_hold", (1000 - 500 + 208, None), (None, None)),
        ([told(0, 1001), told(4, 1201, measure="change", from_=on(1), to=on(4)), told(4, 2202)], "both_hold", (2202, 2202), (300.25, 300.25)),
    ],
)  # fmt: skip
def test_what_a_stated_rate_and_the_totals_imply_for_each_other(
    series: list[Given], fit: str, total: tuple[Any, Any], daily: tuple[Any, Any]
) -> None:
    (implied,) = made(*series).implied
    assert implied.fit == fit, implied.why
    assert (implied.total_low, implied.total_high) == total
    assert (implied.rate_low, implied.rate_high) == pytest.approx(daily) if daily[0] else daily == (None, None)


def test_the_arithmetic_is_shown() -> None:
    found = made(told(0, 1001), rate(50, 1, 4), told(4, 1201))
    assert found.rates[0].why == (
        "“1,001” on 2026-03-01, “1,201” on 2026-03-05: 1,201 − 1,001 = 200; by their bounds 200 in 4 days, 50 a day"
    )
    assert found.implied[0].why == (
        "“1,001” on 2026-03-01 and “50” a day over 4 days make 1,181 to 1,221 on 2026-03-05; "
        "the total given is “1,201”: both can hold; the totals imply 50 a day"
    )
    assert "both are floors, no rate can be derived" in made(told(0, 9, "over"), told(9, 12, "over")).rates[0].why


def test_a_balance_goes_through_its_record() -> None:
    found = made(told(0, 1001), rate(50, 1, 4), told(4, 1201), told(5, 1150))
    assert from_record(Balance, to_record(found)) == found


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 10**6)), max_size=30), st.randoms())
def test_the_order_in_which_figures_come_is_nothing_and_rising_totals_are_never_corrected(
    rows: list[tuple[int, int]], chance: Any
) -> None:
    days = sorted({day for day, _ in rows})
    series = [told(day, n) for day, n in zip(days, sorted(n for _, n in rows), strict=False)]
    shuffled = chance.sample(series, len(series))
    assert made(*series) == made(*shuffled)
    assert not made(*series).corrections


@pytest.mark.shared
def test_a_ministrys_daily_totals_have_their_own_corrections_and_no_others() -> None:
    path = SHARED / "data" / "ua-losses" / "all.jsonl"
    if not path.exists():
        pytest.skip(f"the daily totals are not there: {path}")
    series: dict[str, dict[str, int | None]] = defaultdict(dict)
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        gold = row["gold"]
        counts = {"personnel": gold["personnel"], "prisoners": gold["POW"], **gold["equipment"]}
        for name, value in counts.items():
            if not isinstance(value, str):
                series[name][row["date"]] = value
    for name, by_day in series.items():
        known = [(day, value) for day, value in by_day.items() if value is not None]
        found = made(*(dated(day, value, "about" if name == "personnel" else "") for day, value in known))
        fallen = [day for (_, one), (day, other) in pairwise(known) if other < one]
        assert [c.figures[1].published for c in found.corrections] == fallen, name
        assert len(found.rates) == max(0, len(found.totals) - 1)
        for derived in found.rates:
            assert derived.low is None or derived.high is None or derived.low <= derived.high


def dated(day: str, value: int, hedge: str) -> Given:
    return told((date.fromisoformat(day) - START).days, value, hedge)
