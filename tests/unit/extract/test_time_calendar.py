from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.time_calendar import at_grain, days, easter, grain, nth_weekday, shift


@pytest.mark.parametrize(
    ("value", "kind", "first", "last"),
    [
        ("2025-05-04", "day", "2025-05-04", "2025-05-04"),
        ("2025-05-03TNI", "day", "2025-05-03", "2025-05-03"),
        ("2024-02", "month", "2024-02-01", "2024-02-29"),
        ("2024-W43", "week", "2024-10-21", "2024-10-27"),
        ("2024-W43-WE", "week", "2024-10-26", "2024-10-27"),
        ("2024-Q3", "quarter", "2024-07-01", "2024-09-30"),
        ("2024-H2", "half", "2024-07-01", "2024-12-31"),
        ("2024-WI", "season", "2024-12-01", "2025-02-28"),
        ("1941", "year", "1941-01-01", "1941-12-31"),
        ("199", "decade", "1990-01-01", "1999-12-31"),
        ("18", "century", "1801-01-01", "1900-12-31"),
    ],
)
def test_days(value: str, kind: str, first: str, last: str) -> None:
    assert grain(value) == kind
    assert days(value) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("value", ["PRESENT_REF", "P3M", "BC0490", "2025-02-31", "2025-W54", "0000", "9999-WI", ""])
def test_no_days(value: str) -> None:
    assert days(value) is None


@pytest.mark.parametrize(
    ("value", "unit", "count", "expected"),
    [
        ("2025-05-04", "day", -1, "2025-05-03"),
        ("2025-05-04", "week", -2, "2025-W16"),
        ("2025-01-15", "month", -1, "2024-12"),
        ("2024-10-23", "quarter", -1, "2024-Q3"),
        ("2025-01-15", "season", 1, "2025-SP"),
        ("2025", "year", -1, "2024"),
        ("2025-05", "decade", -1, "201"),
        ("2025-05-04", "century", -1, "19"),
        ("BC0490", "year", 1, "BC0489"),
        ("2025", "day", 1, None),
        ("9999", "year", 1, None),
        ("9999-12-31", "day", 1, None),
        ("PAST_REF", "day", 1, None),
        ("BC0001", "year", 1, None),
    ],
)
def test_shift(value: str, unit: str, count: int, expected: str | None) -> None:
    assert shift(value, unit, count) == expected


UNITS = st.sampled_from(["day", "week", "month", "quarter", "half", "season", "year"])


@given(st.dates(date(1000, 1, 1), date(8000, 1, 1)), UNITS, st.integers(-500, 500))
def test_there_and_back_again(day: date, unit: str, count: int) -> None:
    here = at_grain(day.isoformat(), unit)
    away = shift(day.isoformat(), unit, count)
    assert here
    assert away
    assert shift(away, unit, -count) == here


@given(st.dates(date(1000, 1, 1), date(8000, 1, 1)), UNITS)
def test_a_unit_holds_its_day(day: date, unit: str) -> None:
    covered = days(at_grain(day.isoformat(), unit) or "")
    assert covered
    assert covered[0] <= day <= covered[1]


@pytest.mark.parametrize("day", ["2024-03-31", "2025-04-20", "1818-03-22", "2038-04-25"])
def test_easter(day: str) -> None:
    assert easter(int(day[:4])).isoformat() == day


def test_thanksgiving_is_the_fourth_thursday_of_november() -> None:
    assert nth_weekday(2024, 11, 3, 4) == date(2024, 11, 28)


@pytest.mark.parametrize(("nth", "day"), [(-1, 26), (-2, 19), (4, 26)])
def test_weekdays_are_counted_from_the_end_too(nth: int, day: int) -> None:
    assert nth_weekday(2025, 5, 0, nth) == date(2025, 5, day)
