"""The measures of search by meaning, counted by hand on a few words."""

import pytest

from benchmarks.accuracy.meaning import Asked, Text, first_sentences, meant, recall, worded
from tests.fakes import FakeEmbedder

POOL = [
    Text("the dam broke", "r1", "dam"),
    Text("a dam burst", "r2", "dam"),
    Text("the price rose", "r3", "price"),
    *(Text(f"box number {n} holds", f"x{n}", "other") for n in range(9)),
]


def test_what_stands_in_its_own_report_is_no_find() -> None:
    asked = [Asked("the dam broke", "r1", "dam"), Asked("the price rose", "r3", "price")]
    assert recall(asked, POOL, worded, by_report=False) == 100
    assert recall(asked[1:], POOL, worded, by_report=False) == 0


def test_beyond_the_tenth_nothing_is_found() -> None:
    crowd = [*POOL, *(Text("the dam broke", f"y{n}", "other") for n in range(10))]
    asked = [Asked("the dam broke", "r1", "dam")]
    assert recall(asked, crowd, worded, by_report=False) == 0
    assert recall(asked, crowd, meant(FakeEmbedder()), by_report=False) == 0


def test_reports_of_several_texts_count_once() -> None:
    crowd = [text for one in POOL for text in (one, one._replace(words=f"{one.words} again"))]
    asked = [Asked("the dam broke", "r1", "dam")]
    assert recall(asked, crowd, worded, by_report=True) == 100


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("Short.", []),
        ("A first sentence of some length. And a second one of some length.\nA line of its own, long enough", 3),
        ("A sentence of some length. " * 20, 6),
    ],
)
def test_first_sentences(text: str, found: list[str] | int) -> None:
    sentences = first_sentences(text)
    assert (sentences if isinstance(found, list) else len(sentences)) == found
