"""When to look again."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model.watched import Poll, SourceKind, WatchedSource
from sayso.tasks.watching.pace import (
    MOST_WISH_S,
    arrivals_with,
    backoff,
    jittered,
    pace_of,
    retry_after,
    usual_gap,
    wish_of,
)
from tests.watching import DAY, HOUR, PACES, START, answer

SOURCE = WatchedSource(id="w", kind="feed", address="https://post.example/f", added="2026-01-01T00:00:00+00:00")
POLL = Poll(source="w", due=START, checked_at="2026-01-01T00:00:00+00:00")
DATE = "Mon, 04 May 2026 10:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "listed", "wish"),
    [
        ({}, None, None),
        ({}, 1_800.0, 1_800),
        ({"cache_control": "public, max-age=600"}, None, 600),
        ({"cache_control": "max-age=600"}, 60.0, 600),
        ({"cache_control": "max-age=600", "age": "500"}, None, 100),
        ({"cache_control": "max-age=600, no-cache"}, None, None),
        ({"cache_control": "max-age=31536000"}, None, MOST_WISH_S),
        ({"cache_control": "max-age=9999999999999999"}, None, MOST_WISH_S),
        ({"cache_control": "x-max-agex=5"}, None, None),
        ({"date": DATE, "expires": "Mon, 04 May 2026 10:20:00 GMT"}, None, 1_200),
        ({"date": DATE, "expires": "0"}, None, None),
        ({"cache_control": "no-store", "date": DATE, "expires": "Mon, 04 May 2026 10:20:00 GMT"}, None, None),
    ],
)
def test_what_the_publisher_asks_for(headers: dict[str, str], listed: float | None, wish: float | None) -> None:
    assert wish_of(answer("x", **headers), listed) == wish  # type: ignore[arg-type]  # headers only


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        (None, None),
        ("120", 120),
        ("-5", 0),
        ("soon", 0),
        ("999999999999", DAY),
        ("Fri, 15 Jan 2027 08:02:00 GMT", 120),
        ("Fri, 15 Jan 2021 08:02:00 GMT", 0),
        ("Fri, 15 Jan 99999 08:02:00 GMT", 0),
        ("١٢", 0),
    ],
)
def test_retry_after(written: str | None, seconds: float | None) -> None:
    asked = answer("x", retry_after=written) if written else answer("x")
    assert retry_after(asked, START) == seconds


@pytest.mark.parametrize(
    ("hours_ago", "wish", "every", "kind", "pace"),
    [
        ((), None, None, "feed", HOUR),
        ((2, 1), None, None, "feed", HOUR),
        ((3, 2, 1, 0), None, None, "feed", HOUR / 2),
        ((0.03, 0.02, 0.01, 0), None, None, "feed", 300),
        ((40, 30, 20, 10), None, None, "feed", 5 * HOUR),
        ((103, 102, 101, 100), None, None, "feed", 10 * HOUR),
        ((903, 902, 901, 900), None, None, "feed", DAY),
        ((3, 2, 1, 0), 2 * HOUR, None, "feed", 2 * HOUR),
        ((3, 2, 1, 0), 60.0, None, "feed", HOUR / 2),
        ((3, 2, 1, 0), 2 * HOUR, 900.0, "feed", 900),
        ((3, 2, 1, 0), None, 1.0, "feed", 300),
        ((), None, None, "folder", 300),
    ],
)
def test_the_pace_is_learned(
    hours_ago: tuple[float, ...], wish: float | None, every: float | None, kind: SourceKind, pace: float
) -> None:
    arrivals = tuple(START - ago * HOUR for ago in hours_ago)
    poll = replace(POLL, arrivals=arrivals, wish_s=wish)
    assert pace_of(poll, replace(SOURCE, kind=kind, every_s=every), PACES, START) == pytest.approx(pace)


@given(st.lists(st.floats(0, 2e9), max_size=30), st.none() | st.floats(0, 1e9))
def test_the_pace_is_always_bounded(arrivals: list[float], wish: float | None) -> None:
    poll = replace(POLL, arrivals=tuple(sorted(min(a, START) for a in arrivals)), wish_s=wish)
    assert PACES.least_s <= pace_of(poll, SOURCE, PACES, START) <= PACES.most_s


def test_arrivals_are_the_latest_plausible_dates() -> None:
    published = [START - HOUR, START + DAY, START - 400 * DAY, None]
    assert arrivals_with(POLL, published, START) == (START - HOUR, START, START, START)
    first = replace(POLL, checked_at=None)
    assert arrivals_with(first, published, START) == (START - HOUR, START)
    assert len(arrivals_with(POLL, [None] * 90, START)) == 20
    assert usual_gap((0.0, 10.0, 30.0, 31.0)) == 10
    assert usual_gap((0.0, 10.0)) is None


def test_retries_wait_longer_each_time_and_are_spread() -> None:
    waits = [backoff(tries, PACES, 0.5) for tries in range(1, 14)]
    assert waits[:4] == [60, 120, 240, 480]
    assert waits[-1] == 4 * HOUR
    assert (backoff(1, PACES, 0.0), backoff(1, PACES, 1.0)) == (30, 90)
    assert [jittered(100, 0.0), jittered(100, 1.0)] == pytest.approx([90, 110])
    assert backoff(10_000, PACES, 0.5) == 4 * HOUR
