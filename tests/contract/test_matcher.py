"""What every matcher promises: bounded, the same for the same two whatever else is asked, and defined for odd words."""

import pytest

from sayso.engines.matcher.matcher import TrainedMatcher
from sayso.link.signs import SIGNS
from sayso.matching_ports import Matcher, Telling
from tests.fakes import FakeMatcher

SAYINGS = (
    Telling("the coast guard asserts: At least six people were killed when the ferry went down", ""),
    Telling("Arvo Tamm asserts: 31 bodies have been recovered from the ferry", ""),
    Telling("Halvard Lines denies: the bow door had been open", "Asked about the door, "),
    Telling("the paper asserts: Farmers expect a good harvest this autumn", ""),
)
NOTHING = (0.0,) * len(SIGNS)


@pytest.fixture(params=[FakeMatcher, TrainedMatcher], scope="module")
def matcher(request: pytest.FixtureRequest) -> Matcher:
    made: Matcher = request.param()
    return made


def test_probabilities_are_bounded_and_in_order_of_the_pairs(matcher: Matcher) -> None:
    pairs = [(0, 1), (0, 2), (1, 3)]
    found = matcher.probabilities(SAYINGS, pairs, [NOTHING] * 3)
    assert all(0 <= p <= 1 for p in found)
    assert found[::-1] == matcher.probabilities(SAYINGS, pairs[::-1], [NOTHING] * 3)


def test_what_two_get_does_not_depend_on_others(matcher: Matcher) -> None:
    (alone,) = matcher.probabilities(SAYINGS[:2], [(0, 1)], [NOTHING])
    assert matcher.probabilities(SAYINGS, [(2, 3), (0, 1)], [NOTHING] * 2)[1] == alone
    assert (0, 1) in matcher.near(SAYINGS[:2])
    assert (0, 1) in matcher.near(SAYINGS)


def test_pairs_are_in_order_and_of_two(matcher: Matcher) -> None:
    pairs = matcher.near((*SAYINGS, *SAYINGS))
    assert pairs == sorted(set(pairs))
    assert all(0 <= i < j < 2 * len(SAYINGS) for i, j in pairs)
    assert {(n, n + len(SAYINGS)) for n in range(len(SAYINGS))} <= set(pairs)


@pytest.mark.parametrize("count", [0, 1])
def test_without_two_there_is_no_pair(matcher: Matcher, count: int) -> None:
    assert matcher.near(SAYINGS[:count]) == []
    assert matcher.probabilities(SAYINGS[:count], [], []) == []


@pytest.mark.parametrize("words", ["", "\x00", "🙂🙂🙂", "шторм у порту", "a" * 20_000, "1 " * 5_000])
def test_odd_words_have_a_probability(matcher: Matcher, words: str) -> None:
    (p,) = matcher.probabilities((Telling(words, words), SAYINGS[0]), [(0, 1)], [NOTHING])
    assert 0 <= p <= 1
