"""Claims joined by a matcher: what is likely one, never what numbers, people's judgements or other stories keep apart."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.link.judged import constraints
from sayso.link.said import said
from sayso.link.scene import Scene
from sayso.link.signs import SIGNS, in_order, signs, telling
from sayso.matching_ports import Pair, Signs, Telling
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement
from tests.fakes import FakeMatcher
from tests.unit.weigh.build import Said, count, ledger, linked_groups, report

DAM = "The Corla dam above Tarn burst at dawn and the lower town of Tarn was flooded to the first floors."
GATE = report("a", Said("the sluice had stood open all night", "the mayor"), text=DAM)
DOOR = report("b", Said("nobody closed the outlet before the storm", "the mayor"), text=DAM)
UNION = report("c", Said("nobody closed the outlet before the storm", "the union"), text=DAM)
PAPER = report("d", Said("nobody closed the outlet before the storm", own=True), text=DAM)
DENIAL = report("e", Said("that anything was wrong with the outlet", "the union", stance="denies"), text=DAM)


class Sure(FakeMatcher):
    """Takes all for one."""

    def probabilities(self, tellings: Sequence[Telling], pairs: Sequence[Pair], signs: Sequence[Signs]) -> list[float]:
        """One for every pair."""
        del tellings, signs
        return [1.0] * len(pairs)


def claims(*readings: Findings, matcher: FakeMatcher | None, judgements: tuple[Judgement, ...] = ()) -> int:
    return len(linked_groups(*readings, judgements=judgements, matcher=matcher).claims)


def test_other_words_for_one_thing_are_joined_by_the_matcher_alone() -> None:
    assert claims(GATE, DOOR, matcher=None) == 2
    assert claims(GATE, DOOR, matcher=FakeMatcher()) == 2
    assert claims(GATE, DOOR, matcher=Sure()) == 1


@pytest.mark.parametrize("other", [UNION, PAPER], ids=["another's", "a paper's"])
def test_nothing_is_joined_by_which_a_claim_would_have_another_origin(other: Findings) -> None:
    assert claims(GATE, other, matcher=Sure()) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Said("the wall may not hold another storm", own=True, forecast=True), Said("the winter will be long", own=True, forecast=True)),
        (Said("boats searched the market", own=True), Said("the bakery was open again", own=True)),
    ],
)  # fmt: skip
def test_what_papers_tell_in_their_own_voice_is_joined_by_telling_words_alone(one: Said, other: Said) -> None:
    assert claims(report("a", one, text=DAM), report("b", other, text=DAM), matcher=Sure()) == 2


def test_a_reply_joins_what_it_answers() -> None:
    assert claims(GATE, DENIAL, matcher=None) == 2
    assert claims(GATE, DENIAL, matcher=Sure()) == 1


@pytest.mark.parametrize(
    "other",
    [
        Said("guns opened on the crossing at dusk on the 2nd", "the mayor", on="2026-04-02"),
        Said("they will fire on the crossing once more", "the mayor", forecast=True),
        Said("to say who had fired", "the army", stance="declines"),
    ],
    ids=["another day", "a forecast", "a refusal"],
)
def test_the_matcher_is_not_asked_about_what_is_another_thing(other: Said) -> None:
    held = report("a", Said("shells fell near the bridge on the 5th", "the mayor", on="2026-04-05"), text=DAM)
    assert claims(held, report("b", other, text=DAM), matcher=Sure()) == 2


def test_two_origins_with_two_numbers_stay_two_claims() -> None:
    held = [
        report(n, Said(f"{n_} people drowned in Tarn", who, figures=(count(n_),)), text=DAM)
        for n, n_, who in (("a", "12", "the mayor"), ("b", "40", "the union"))
    ]
    assert claims(*held, matcher=Sure()) == 2


def test_what_people_parted_stays_apart() -> None:
    ids = (GATE.statements[0].id, DOOR.statements[0].id)
    parted = Judgement(id="j1", verdict="different", subjects=ids, by="ed", at="2026-05-05T10:00:00+00:00")
    assert claims(GATE, DOOR, matcher=Sure(), judgements=(parted,)) == 2


def test_stories_far_apart_in_time_are_not_joined() -> None:
    later = report("c", Said("the gate was left up", "the harbour office"), published="2027-09-01")
    assert claims(GATE, later, matcher=Sure()) == 2


@given(st.permutations([GATE, DOOR, report("c", Said("the mayor slept", "the union"), text=DAM)]))
@settings(deadline=None)
def test_the_order_of_reports_changes_nothing(held: list[Findings]) -> None:
    assert ledger(*held, matcher=FakeMatcher()) == ledger(
        *sorted(held, key=lambda f: f.report.id), matcher=FakeMatcher()
    )


def scene(*readings: Findings) -> Scene:
    groups = linked_groups(*readings)
    story = {held: members[0] for members in groups.stories for held in members}
    return Scene(story=story, speakers={voice.statement: voice for voice in groups.speakers}, judged=constraints(()))


def named(one: Findings, other: Findings) -> dict[str, float]:
    first, second = in_order(said(one)[0], said(other)[0])
    return dict(zip(SIGNS, signs(first, second, scene(one, other)), strict=True))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Said("12 died", "the army", figures=(count("12"),)), Said("19 died", "the army", figures=(count("19"),)),
         {"one origin": 1, "two origins": 0, "only other numbers": 1, "one number": 0, "no numbers": 0}),
        (Said("19 died", "the army", figures=(count("19"),)), Said("19 were lost", "the union", figures=(count("19", "missing"),)),
         {"two origins": 1, "one number": 1, "one number of one kind": 0, "one telling number": 1, "numbers of other kinds": 1}),
        (Said("the gate was open", "the army"), Said("the gate was open", "the union", stance="denies"),
         {"second responds": 1, "first responds": 0, "no numbers": 1, "words covered": 1}),
        (Said("the gate was open", own=True), Said("12 died", "the army", figures=(count("12"),)),
         {"first in own voice": 1, "second in own voice": 0, "one of them unknown": 1, "number on one side": 1}),
    ],
)  # fmt: skip
def test_signs(one: Said, other: Said, expected: dict[str, float]) -> None:
    found = named(report("a", one, published="2026-04-07"), report("b", other, published="2026-04-08"))
    assert {name: found[name] for name in expected} == pytest.approx(expected)


def test_signs_do_not_depend_on_which_of_the_two_comes_first() -> None:
    assert named(GATE, DOOR) == named(DOOR, GATE)


def test_little_is_told_with_what_stands_before_it() -> None:
    (short,) = said(GATE)
    assert telling(short).words == "the mayor asserts: the sluice had stood open all night"
    assert telling(short).before.endswith("to the first floors.\n\n")
    (long,) = said(
        report("d", Said("the sluice above the town had stood open from midnight until the wall broke", "an aide"))
    )
    assert telling(long) == Telling(
        "an aide asserts: the sluice above the town had stood open from midnight until the wall broke", ""
    )
