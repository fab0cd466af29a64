"""Dates as pages write them."""

import pytest

from sayso.read.dates import day_in_words, iso


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-04-07", "2026-04-07"),
        ("2026-04", "2026-04"),
        ("2026", "2026"),
        ("2026-04-07T09:05:00Z", "2026-04-07T09:05:00+00:00"),
        ("2026-04-07T09:05:00.123Z", "2026-04-07T09:05:00+00:00"),
        ("2026-04-07T09:05+02:00", "2026-04-07T09:05:00+02:00"),
        ("2026-04-07T09:05:00+0200", "2026-04-07T09:05:00+02:00"),
        ("2026-04-07 09:05:00", "2026-04-07T09:05:00"),
        ("2026-04-07 9:05", "2026-04-07T09:05:00"),
        ("2026-04-07T00:00:00", "2026-04-07"),
        ("2026-04-07T00:00:00+00:00", "2026-04-07T00:00:00+00:00"),
        ("Tue, 07 Apr 2026 09:05:00 +0200", "2026-04-07T09:05:00+02:00"),
        ("Tue, 07 Apr 2026 09:05:00 GMT", "2026-04-07T09:05:00+00:00"),
        ("7 April 2026", "2026-04-07"),
        ("April 7th, 2026", "2026-04-07"),
        ("Tuesday 7 Apr. 2026, 11:40", "2026-04-07"),
        ("yesterday", None),
        ("31 February 2026", None),
        ("", None),
        (None, None),
    ],
)
def test_iso(written: str | None, expected: str | None) -> None:
    assert iso(written) == expected


def test_day_in_words_needs_a_year() -> None:
    assert day_in_words("On 4 May the market burned") is None
    assert day_in_words("Press room, Tuesday 14 April 2026, 11.00.") == "2026-04-14"
