import random

import pytest

from benchmarks.accuracy import copies, planted

SENTENCES = (
    "The harbour board of Castrel said that the eastern basin would be closed to freight for a month",
    "Dredgers from Lorne had brought up sand, rope and a bell that nobody in the town could name",
    "Ida Brandt, who keeps the lighthouse, said on Tuesday that the fog signal had failed twice since spring",
    "Two ferries will take the longer way around the point and cost passengers eleven crowns more",
    "A survey in April found cracks in three of the nine gates, the widest of them as wide as a hand",
    "The ministry at Halden promised money for repairs and asked the board for its books",
    "“We have written to them six times,” said Jon Vinter of the pilots' guild on Friday",
    "Farmers above the lock fear for their meadows if the water stands higher than the old mark",
    "The contract went to a yard that had built no gate before, and the council wants to know why",
    "Divers will go down again on Sunday when the tide is low and the current weak",
)
OTHER = (
    "A jury in Varnholt acquitted the baker Tove Lind of setting fire to her own mill",
    "The prosecutor had asked for four years and said on Monday that she would appeal",
    "Witnesses told of a lamp that fell, of wind from the north and of sacks stacked against the door",
    "The insurers, who had refused to pay, said that they would read the judgment with care",
    "Her neighbours waited outside with bread and candles until late in the evening",
    "Judge Arne Skarn found that nobody had seen her near the mill after the church clock struck nine",
    "The fire brigade came with one engine because the other stood in a workshop without wheels",
    "A new mill is to be built of brick, and the council has given the ground for nothing",
    "The defence called an engineer who had measured how far a spark can fly on such a night",
    "Twelve jurors needed less than three hours, the shortest time in the court's memory",
)
SHARED = "Northlight first reported in March that the council had not met for half a year and that its clerk was ill"


def article(name: str, sentences: tuple[str, ...]) -> dict[str, str]:
    paragraphs = [f"{one}. {two}." for one, two in zip(sentences[::2], sentences[1::2], strict=True)]
    return {"id": name, "text": "\n\n".join([*paragraphs, f"{SHARED}."])}


ARTICLES = [article("gates", SENTENCES), article("mill", OTHER)]
LOCAL = ["The school of Lorne has a new roof, and the children sang for the slaters until the rain came."]


@pytest.mark.parametrize("kind", planted.KINDS)
def test_every_kind_of_reprint_is_found_and_no_other_story(kind: str) -> None:
    counted = copies.count(kind, ARTICLES, LOCAL)
    assert (counted.planted, counted.right, counted.found) == (2, 2, 2), (counted.missed, counted.wrong)


@pytest.mark.parametrize("kind", planted.KINDS)
def test_an_edit_changes_the_print_and_is_the_same_each_time(kind: str) -> None:
    sent = planted.dispatch("gates", ARTICLES[0]["text"])
    once, again = (planted.reprint(kind, "gates", sent, LOCAL) for _ in range(2))
    assert once == again
    assert once != sent


def test_dispatches_share_their_tag_and_their_notice() -> None:
    texts = [planted.dispatch(a["id"], a["text"]).text for a in ARTICLES]
    assert all(planted.TAG.match(text) and text.endswith(planted.NOTICE) for text in texts)


def test_an_article_of_one_line_survives_every_edit() -> None:
    for kind in planted.KINDS:
        printed = planted.reprint(kind, "line", planted.dispatch("line", "One line on Monday"), LOCAL)
        assert "One line" in printed.text


@pytest.mark.parametrize(
    ("planted_", "right", "found", "recall", "precision"),
    [(4, 3, 4, 75.0, 75.0), (4, 2, 2, 50.0, 100.0), (0, 0, 0, 0, 0)],
)
def test_recall_and_precision_by_hand(planted_: int, right: int, found: int, recall: float, precision: float) -> None:
    counted = copies.Counted(planted_, right, found)
    assert (counted.recall, counted.precision) == (recall, precision)
    assert copies.total([counted, counted]).recall == recall


def test_two_editions_of_one_story_in_the_set_are_told_apart_from_two_stories() -> None:
    later = {"id": "gates-2", "text": ARTICLES[0]["text"].replace("a month", "two months")}
    assert copies.editions([*ARTICLES, later]) == {("gates", "gates-2")}


def test_candidates_are_pairs_of_a_report_and_one_before_it() -> None:
    texts = random.Random(3).sample(SENTENCES, 6)
    readings = {name: copies._findings(name, planted.Dispatch("", tuple(texts))) for name in "abc"}
    assert set(copies.candidates(readings)) == {("a", "b"), ("a", "c"), ("b", "c")}
