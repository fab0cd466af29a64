import pytest

from sayso.link.block import blocking_keys
from sayso.link.rarity import rarity, table
from sayso.link.score import score_pair
from sayso.model.findings import Findings
from tests.unit.weigh.build import Said, count, report

FERRY = "The ferry Aurelia ran aground off Lorne Point in heavy seas; helicopters from Castrel took the passengers off."
AGAIN = (
    "Passengers of the Aurelia told in Castrel how helicopters took them off the ferry stuck on rocks at Lorne Point."
)
VOTE = "Voters in the northern counties chose a new assembly after a campaign that turned on the price of fuel."


def kinds(one: Findings, other: Findings) -> set[str]:
    return {edge.kind for edge in score_pair(one, other)}


@pytest.mark.parametrize(
    ("text", "published", "is_story"),
    [
        (AGAIN, "2026-05-04", True),
        (AGAIN, None, True),
        (VOTE, "2026-05-03", False),
        ("", "2026-05-03", False),
    ],
)
def test_reports_of_one_event(text: str, published: str | None, is_story: bool) -> None:
    one = report("a", text=FERRY, published="2026-05-03")
    other = report("b", text=text, published=published)
    assert ("story" in kinds(one, other)) is is_story


def test_like_events_a_year_apart_are_two() -> None:
    one = report("a", text="Shells hit the market in Ostrel and killed 14 people.", published="2025-05-03")
    other = report("b", text="Shells hit the market in Ostrel and killed 14 people on Friday.", published="2026-05-04")
    near = report("c", text="Shells hit the market in Ostrel and killed 14 people on Friday.", published="2025-05-04")
    scores = {e.other: e.score for o in (other, near) for e in score_pair(one, o) if e.kind == "story"}
    assert scores["c"] > scores.get("b", 0.0) + 0.2


@pytest.mark.parametrize(
    ("place", "on", "is_story"),
    [("Sela", "2026-05-01", True), ("Castrel", "2026-05-01", True), ("Castrel", "2026-05-04", False)],
)
def test_like_losses_elsewhere_on_another_day_are_another_event(place: str, on: str, is_story: bool) -> None:
    def fire(id_: str, town: str, day: str) -> Findings:
        words = f"A fire at the cotton mill in {town} killed 22 workers"
        said = Said(words, "the fire chief", figures=(count("22"),), places=(town,), on=day)
        return report(id_, said, text="Flames rose from the cotton mill.", published="2026-05-05")

    assert ("story" in kinds(fire("a", "Sela", "2026-05-01"), fire("b", place, on))) is is_story


def test_edges_are_symmetric_ordered_and_say_why() -> None:
    toll = Said("12 people died when the Aurelia ran aground", "the coastguard", figures=(count("12"),))
    one, other = report("a", toll, text=FERRY), report("b", toll, text=AGAIN)
    edges = score_pair(one, other)
    assert edges == score_pair(other, one)
    assert {e.kind for e in edges} == {"story", "claim"}
    assert all((e.one, e.other) == ("a", "b") and 0 <= e.score <= 1 and e.why for e in edges)
    assert score_pair(one, one) == ()


def test_reports_of_one_event_meet_and_others_do_not() -> None:
    ferry, again, vote = (
        set(blocking_keys(report(i, text=t))) for i, t in zip("abc", (FERRY, AGAIN, VOTE), strict=True)
    )
    assert ferry & again
    assert not ferry & vote


@pytest.mark.parametrize("text", ["", "\n", "…", "🙂" * 50, "A" * 100_000, "WORD " * 50_000, "12 12 12"])
def test_odd_texts_have_keys_and_scores(text: str) -> None:
    odd = report("a", text=text)
    assert blocking_keys(odd) == blocking_keys(odd)
    assert isinstance(score_pair(odd, report("b", text=FERRY)), tuple)


def test_rarity_is_a_table_of_many_words_with_common_ones_low() -> None:
    assert len(table()) > 100_000
    assert rarity("person") < rarity("ferry") < rarity("ostermark")
