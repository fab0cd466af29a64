"""Extents, axes, and the timeline: as wide as a date is known, nothing lost, what has no date apart."""

from datetime import date
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model.time import Time
from sayso.model.words import Iso
from sayso.tell.axis import date_ticks, number_ticks, round_top
from sayso.tell.captions import timeline_caption
from sayso.tell.extents import Extent, extent, extent_between, extent_of, extent_words
from sayso.tell.pictures import picture
from sayso.tell.speakers import Speaker
from sayso.tell.timeline import Beside, DateBy, Entry, Zoom, actors, chosen, entries, neighbours, window, within
from sayso.tell.timeline_drawing import LEFT, MOST_LANES, RIGHT, timeline_drawing
from tests.small_ledger import CLAIMS, READINGS


def entry(
    number: int, at: Iso | None = "2026-04-07", who: str = "Ana Tolve", *, own: bool = False, date_by: DateBy = "said"
) -> Entry:
    return Entry(
        id=f"s{number}",
        when=extent(at),
        date_by=date_by,
        speaker=Speaker(who, is_author=own),
        via=(),
        stance="asserts",
        words="the bridge held",
        claim="c",
        report="r",
        outlet="Echo",
        published=at,
    )


@pytest.mark.parametrize(
    ("at", "words", "days"),
    [
        ("2026", "2026", 365),
        ("2026-02", "February 2026", 28),
        ("2026-04-07", "7 Apr 2026", 1),
        ("2026-04-07T23:30:00-02:00", "8 Apr 2026, 01:30 UTC", 0),
        ("2026-W16", "no date", None),
        ("soon", "no date", None),
        (None, "no date", None),
    ],
)
def test_a_date_is_as_wide_as_it_is_written(at: str | None, words: str, days: int | None) -> None:
    found = extent(at)
    assert extent_words(found) == words
    assert (None if found is None else found.length) == days


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2026-04-06", "2026-04-12", "6 to 12 Apr 2026"),
        ("2026-03-30", "2026-04-12", "30 Mar to 12 Apr 2026"),
        ("2025-12-01", "2026-02-28", "1 Dec 2025 to 28 Feb 2026"),
        ("2026-04-12", "2026-04-06", "no date"),
        ("2026-04-12", None, "no date"),
    ],
)
def test_a_season_or_a_week_is_told_from_its_first_day_to_its_last(first: str, last: str | None, words: str) -> None:
    assert extent_words(extent_between(first, last)) == words


def test_a_duration_is_at_no_time() -> None:
    words = {"text": "a month", "spans": ((0, 7),)}
    assert extent_of(Time(**words, type="DURATION", value="P1M", from_="2026-04-01", to="2026-04-30")) is None  # type: ignore[arg-type] # a table of fields
    assert extent_of(Time(**words, type="DATE", value="2026-SP", from_="2026-03-01", to="2026-05-31")) is not None  # type: ignore[arg-type] # the same


@given(st.integers(1, 10**12), st.integers(2, 8))
def test_an_axis_ends_at_or_above_its_largest_number(most: int, count: int) -> None:
    top, step = round_top(most, count)
    assert most <= top < most + step + 1e-6 * top
    assert len(number_ticks(most, count)) <= 2 * count + 2


@given(st.dates(), st.dates())
def test_dates_on_an_axis_are_few_in_order_and_inside(one: date, other: date) -> None:
    first, last = sorted((one, other))
    shown = extent_between(first.isoformat(), last.isoformat())
    if shown is None or not shown.length:
        return
    ticks = date_ticks(shown)
    places = [tick.place for tick in ticks]
    assert 1 <= len(ticks) <= 10
    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)


@pytest.mark.parametrize(
    ("zoom", "words", "before", "after"),
    [
        ("day", "7 Apr 2026", Beside(4, "2026-04-05"), Beside(3, "2026-04-08")),
        ("week", "6 to 12 Apr 2026", Beside(4, "2026-04-05"), Beside(2, "2026-04-13")),
        ("month", "April 2026", Beside(2, "2026-03-31"), Beside(1, "2027-01-01")),
        ("year", "2026", Beside(1, "2025-12-31"), Beside(1, "2027-01-01")),
    ],
)
def test_zoom_shows_a_part_of_the_calendar_and_what_lies_beside_it(
    zoom: Zoom, words: str, before: Beside, after: Beside
) -> None:
    days = ("2025", "2026-03", "2026-04-01", "2026-04-05", "2026-04-07", "2026-04-08", "2026-04-13", "2027-01-01")
    found = [entry(number, day) for number, day in enumerate(days)]
    shown = window(found, zoom, "2026-04-07")
    assert extent_words(shown) == words
    assert shown is not None
    assert neighbours(found, shown) == (before, after)


def test_nothing_lies_beside_the_only_entry_nor_does_what_reaches_into_the_part_shown() -> None:
    shown = window([entry(1)], "week", "2026-04-07")
    assert shown is not None
    assert neighbours([entry(1), entry(2, "2026"), entry(3, None)], shown) == (Beside(0, None), Beside(0, None))


def test_all_of_it_is_all_that_was_said_and_not_what_is_spoken_of() -> None:
    shown = window([entry(1), entry(2, "1958", own=True, date_by="about")], "all", None)
    assert extent_words(shown) == "7 Apr 2026"
    assert window([entry(1, None)], "all", None) is None


def test_a_few_entries_far_from_very_many_do_not_press_them_together() -> None:
    very_many = [entry(n, f"2026-0{1 + n % 9}-{1 + n % 28:02}") for n in range(400)]
    far = [entry(1000, "1969-08-08"), entry(1001, "1970-08-08")]
    shown = window([*very_many, far[0]], "all", None)
    assert shown == window(very_many, "all", None)
    assert shown is not None
    assert neighbours([*very_many, far[0]], shown) == (Beside(1, "1969-08-08"), Beside(0, None))
    for held in ([*very_many[:100], far[0]], [*very_many, *far, entry(1002, "1971-01-01")]):
        everything = window(held, "all", None)
        assert everything is not None
        assert within(held, everything) == tuple(held)


@pytest.mark.parametrize(
    ("name", "is_anybody"), [("They", True), ("he", True), ("Q", True), ("source not stated", True), ("Ana", False)]
)
def test_who_is_no_more_than_a_pronoun_has_no_lane_and_cannot_be_chosen(name: str, is_anybody: bool) -> None:
    found = [entry(1), entry(2, who=name), entry(3, who="Echo", own=True)]
    lanes = [lane.name for lane in timeline_drawing(found, [], Extent(700_000, 750_000)).lanes]
    assert lanes == ["Ana Tolve", "Not said by whom" if is_anybody else name, "In reports’ own voice"]
    assert (name in dict(actors(found))) != is_anybody


def test_a_filter_takes_a_name_in_any_case_and_never_own_voice() -> None:
    found = [entry(1), entry(2, who="ANA TOLVE"), entry(3, own=True), entry(4, who="Mei Sorn")]
    assert [one.id for one in chosen(found, "ana tolve")] == ["s1", "s2"]
    assert [one.id for one in chosen(found, claim="other")] == []
    assert actors(found)[0][1] == 1


def test_the_small_ledger_stands_on_the_line_with_reprints_left_out() -> None:
    found = entries(READINGS, CLAIMS)
    ids = [one.id for one in found]
    assert "s-copy" not in ids
    assert {"s-toll", "s-denial", "s-union"} <= set(ids)
    dated = [one.when.start for one in found if one.when]
    assert dated == sorted(dated)
    assert [one for one in found if not one.when] == list(found[len(dated) :])


def test_a_day_is_a_point_a_month_a_bar_and_what_has_no_date_stands_apart() -> None:
    shown = Extent(extent("2026-04-01").start, extent("2026-05-31").end)  # type: ignore[union-attr] # both are dates
    found = [entry(1), entry(2, "2026-04"), entry(3, "2026")]
    drawn = timeline_drawing(found, [entry(4, None)], shown)
    (lane,) = drawn.lanes
    kinds = {mark.entries[0].id: mark for mark in lane.marks}
    assert [kinds[key].kind for key in ("s1", "s2", "s3", "s4")] == ["point", "bar", "bar", "apart"]
    assert kinds["s4"].x > RIGHT
    assert (kinds["s3"].is_open_left, kinds["s3"].is_open_right) == (True, True)
    assert kinds["s2"].width == pytest.approx((RIGHT - LEFT) * 30 / 61, abs=0.2)


def test_a_day_is_as_wide_as_a_day_where_hours_are_shown() -> None:
    found = [entry(1), entry(2, "2026-04-07T12:00:00+00:00")]
    shown = extent("2026-04-07")
    assert shown is not None
    (lane,) = timeline_drawing(found, [], shown).lanes
    assert [(mark.kind, mark.width) for mark in lane.marks] == [("bar", RIGHT - LEFT), ("point", 0.0)]


@given(st.lists(st.tuples(st.sampled_from("abcdefghijklmnopqrst"), st.dates(), st.booleans()), min_size=1, max_size=60))
def test_everything_within_is_drawn_once(rows: list[tuple[str, date, bool]]) -> None:
    found = [entry(n, day.isoformat(), who, own=own) for n, (who, day, own) in enumerate(rows)]
    shown = window(found, "all", None)
    if shown is None:
        return
    drawn = timeline_drawing(within(found, shown), [], shown)
    ids = [one.id for lane in drawn.lanes for mark in lane.marks for one in mark.entries]
    assert sorted(ids) == sorted(one.id for one in found if one.when and one.when.length)
    assert len(drawn.lanes) <= MOST_LANES + 1
    assert all(LEFT <= mark.x <= RIGHT for lane in drawn.lanes for mark in lane.marks)


@given(st.lists(st.dates(date(2013, 1, 1), date(2017, 12, 31)), min_size=1, max_size=400))
def test_no_point_covers_another(days: list[date]) -> None:
    found = [entry(number, day.isoformat()) for number, day in enumerate(days)]
    shown = Extent(date(2013, 1, 1).toordinal(), date(2018, 1, 1).toordinal())
    (lane,) = timeline_drawing(found, [], shown).lanes
    marks = [mark for mark in lane.marks if mark.kind == "point"]
    assert sum(len(mark.entries) for mark in marks) == len(days)
    for one, other in pairwise(marks):
        assert other.x - one.x >= one.radius + other.radius - 0.1


def test_the_picture_names_who_printed_it_and_has_no_links() -> None:
    shown = extent("2026-04")
    assert shown is not None
    drawn = timeline_drawing([entry(1, who="<&>"), entry(2, own=True)], [entry(3, None)], shown)
    root = ET.fromstring(picture("timeline", drawn, timeline_caption(drawn, "", "2026-05-01T00:00:00+00:00")).encode())
    words = " ".join(root.itertext())
    for said in ("April 2026", "Printed by: Echo", "no date", "<&>"):
        assert said in words
    assert not root.findall(".//{http://www.w3.org/2000/svg}a")
