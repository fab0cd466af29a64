import pytest

from sayso.link.assertions import ANSWERS, SAME, compare, is_bare_toll
from sayso.link.said import said
from tests.unit.weigh.build import Said, count, report

DAM = "12 people died when the Sela dam burst"


def score(one: Said, other: Said, dates: tuple[str, str] = ("2026-05-03", "2026-05-03")) -> float:
    first, second = report("a", one, published=dates[0]), report("b", other, published=dates[1])
    forward = compare(said(first)[0], said(second)[0])
    assert forward == compare(said(second)[0], said(first)[0])
    return forward.score


def toll(content: str, number: str = "12", category: str = "killed", **fields: object) -> Said:
    return Said(content, "the ministry", figures=(count(number, category),), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (toll(DAM), toll(DAM)),
        (toll(DAM), toll("the burst of the Sela dam has killed 12")),
        (Said("foreign troops were sent to Sela", "x"), Said("that soldiers from abroad and foreign troops are sent to Sela", "y")),
        (Said("the bridge at Oro was mined", "x"), Said("somebody mined the Oro bridge", "y")),
    ],
)  # fmt: skip
def test_the_same_assertion(one: Said, other: Said) -> None:
    assert score(one, other) >= SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Said("the Sela dam burst because it was neglected", "x"), Said("the army blew up the Sela dam", "y")),
        (Said("foreign troops were in Sela", "x"), toll("3,000 foreign troops were in Sela", "3,000", "troops")),
        (Said("the bridge at Oro was mined", "x"), Said("the bridge at Oro was not mined", "y", negated=True)),
        (Said("the bridge at Oro will be mined", "x", forecast=True), Said("the bridge at Oro was mined", "y")),
        (Said("the bridge at Oro was mined", "x"), Said("was the bridge at Oro mined", "y", stance="asks")),
        (Said("Vess left Oro", "x"), Said("Vess praised the Oro football club", "y")),
        (toll(DAM, on="2025-05-02"), toll(DAM, on="2026-05-02")),
        (toll("the first blast, at the quay, killed 12", "12"), toll("the second blast, at the mill, killed 12", "12")),
        (Said("the order to leave came a day late", "x"), Said("the order to leave came a year late", "y")),
        (
            Said("the upper lock at Oro was closed to barges", "x"),
            Said("the lower lock at Oro was closed to barges", "y"),
        ),
    ],
)
def test_another_assertion(one: Said, other: Said) -> None:
    assert score(one, other) < SAME


def test_undated_numbers_published_far_apart_are_not_one() -> None:
    assert score(toll(DAM), toll(DAM), ("2026-05-03", "2026-08-03")) == 0.0


@pytest.mark.parametrize(
    ("claim", "response", "is_answer"),
    [
        ("Kethran guns fired on the market in Ostrel", "firing on the market", True),
        ("Kethran troops mined the Sela dam", "that its troops mined the dam", True),
        ("14 sappers drowned below the Sela dam", "that troops had mined the dam", False),
        ("12 people died when the Sela dam burst", "that its general had resigned", False),
    ],
)
def test_a_denial_answers_what_takes_up_its_words(claim: str, response: str, is_answer: bool) -> None:
    denial = Said(response, "Kethra's army", stance="denies")
    assert (score(Said(claim, "the mayor"), denial) >= ANSWERS) is is_answer


def test_one_report_gives_one_number_for_two_things() -> None:
    first, second = (
        toll("a blast at the quay killed 12 people", "12"),
        toll("a fire in the mill killed 12 people", "12"),
    )
    one, other = said(report("a", first, second))
    assert compare(one, other).score == 0


@pytest.mark.parametrize(
    ("content", "is_bare"),
    [
        ("12 people were killed", True),
        ("12 were killed, and we are still looking", True),
        ("12 people were killed in the fire at Sela", False),
        ("12 people were killed on the ferry", False),
    ],
)
def test_a_bare_toll_names_no_event(content: str, is_bare: bool) -> None:
    (one,) = said(report("a", toll(content)))
    assert is_bare_toll(one) == is_bare


@pytest.mark.parametrize(
    ("on", "helps"),
    [
        (("2026-02-11", "2026-02-11"), True),
        (("2026-02-11", "2026-02-14"), False),
        (("2026-05-02", "2026-05-02"), False),
    ],
)
def test_a_day_weeks_ago_that_both_speak_of_counts(on: tuple[str, str], helps: bool) -> None:
    held = "a paper on cracks lay in the office"
    plain = score(
        Said(held, "x", on="2026-05-02"), Said("the office had received the paper on cracks and nothing was done", "y")
    )
    dated = score(
        Said(held, "x", on=on[0]),
        Said("the office had received the paper on cracks and nothing was done", "y", on=on[1]),
    )
    assert (dated > plain) is helps
