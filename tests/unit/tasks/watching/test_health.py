"""What is not well with a source."""

from dataclasses import replace

import pytest

from sayso.model.moment import iso_of
from sayso.model.watched import Poll, Problem, WatchedSource
from sayso.tasks.watching.health import health, span
from sayso.tasks.watching.sources import kind_of
from tests.watching import DAY, HOUR, START

SOURCE = WatchedSource(id="w", kind="feed", address="https://post.example/f", added=iso_of(START - 40 * DAY))
HOURLY = tuple(START - n * HOUR for n in range(9, 0, -1))
WELL = Poll(source="w", due=START + HOUR, checked_at=iso_of(START), entries=9, arrivals=HOURLY)
BROKEN = Problem(code="certificate", message="its certificate is not valid", since=iso_of(START - DAY))


@pytest.mark.parametrize(
    ("poll", "codes"),
    [
        (WELL, []),
        (Poll(source="w", due=START), ["never_checked"]),
        (replace(WELL, problem=BROKEN, tries=4), ["certificate"]),
        (replace(WELL, due=START - 2 * HOUR), ["overdue"]),
        (replace(WELL, arrivals=tuple(at - 3 * DAY for at in HOURLY)), ["silent"]),
        (replace(WELL, arrivals=tuple(at - DAY for at in HOURLY)), []),
        (replace(WELL, arrivals=tuple(START - n * 10 * DAY for n in range(8, 2, -1))), []),
        (replace(WELL, arrivals=()), ["silent"]),
        (replace(WELL, moved_to="https://post.example/g", moved_since=iso_of(START)), ["redirected"]),
        (replace(WELL, undated=5), ["undated"]),
        (replace(WELL, undated=3), []),
        (
            replace(WELL, problem=BROKEN, undated=9, due=START - DAY, moved_to="https://x.example/"),
            ["certificate", "overdue", "redirected", "undated"],
        ),
    ],
)
def test_each_thing_has_a_reason(poll: Poll, codes: list[str]) -> None:
    assert [reason.code for reason in health(SOURCE, poll, START)] == codes


def test_reasons_say_since_when_and_how_often() -> None:
    (reason,) = health(SOURCE, replace(WELL, problem=BROKEN, tries=4), START)
    assert (reason.message, reason.since) == ("its certificate is not valid, 4 times in a row", BROKEN.since)
    (reason,) = health(SOURCE, replace(WELL, arrivals=tuple(at - 3 * DAY for at in HOURLY)), START)
    assert reason.message == "nothing new, usually something every 1 hour"
    assert reason.since == iso_of(START - HOUR - 3 * DAY)


def test_a_folder_may_be_silent() -> None:
    assert health(replace(SOURCE, kind="folder"), replace(WELL, arrivals=()), START) == ()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (1, "1 second"),
        (0.4, "0 seconds"),
        (5, "5 seconds"),
        (60, "1 minute"),
        (5_400, "2 hours"),
        (86_400, "1 day"),
        (9e6, "104 days"),
    ],
)
def test_spans(seconds: float, words: str) -> None:
    assert span(seconds) == words


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://post.example/feed", "feed"),
        ("https://post.example/news-sitemap.xml?x=1", "sitemap"),
        ("https://post.example/sitemap", "feed"),
        ("https://post.example/links.txt", "list"),
        ("/", "folder"),
        ("/etc/hostname", "list"),
    ],
)
def test_the_likely_kind_of_an_address(address: str, kind: str) -> None:
    assert kind_of(address) == kind
