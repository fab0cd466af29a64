"""Pieces that break off inside a phrase, and pieces that another says."""

from collections.abc import Callable

import pytest

from sayso.engines.tagger.attributor import _found
from sayso.engines.tagger.mending import finished, without_others
from sayso.extract.attribution import attributions
from sayso.extract.found import Page
from sayso.model.parse import Parse
from tests.unit.engines.tagger.test_attributor import tagged

Parser = Callable[[str], Parse]

BROKEN = {
    "at an article": (
        "Ada Lunn said that it rained in the old town.",
        "that it rained in the",
        "that it rained in the old town",
    ),
    "at a preposition": ("Ada Lunn said that it rained in Orlen.", "that it rained in", "that it rained in Orlen"),
    "whole": ("Ada Lunn said that it rained in Orlen.", "that it rained", "that it rained"),
}


@pytest.mark.parametrize(("text", "content", "expected"), BROKEN.values(), ids=BROKEN.keys())
def test_what_breaks_off_is_finished(parse: Parser, text: str, content: str, expected: str) -> None:
    page = Page.of(parse(text))
    found = _found(page, tagged(page.parse, "Ada Lunn", "said", content))
    assert found is not None
    assert [one.content.text for one in finished(page, attributions(page, [found]))] == [expected]


def test_a_sentence_with_a_cue_of_its_own_is_no_piece_of_another(parse: Parser) -> None:
    parsed = parse("The road is closed, the road office said. Four lorries are stuck, Ada Lunn said.")
    office = tagged(parsed, "the road office", "office said", "The road is closed … Four lorries are stuck")
    driver = tagged(parsed, "Ada Lunn", "Lunn said", "Four lorries are stuck")
    first, second = without_others(Page.of(parsed), [office, driver])
    assert first.content == office.content[:1]
    assert second == driver


def test_a_lone_piece_stays(parse: Parser) -> None:
    parsed = parse("Ada Lunn said that it rained.")
    one = tagged(parsed, "Ada Lunn", "said", "that it rained")
    assert without_others(Page.of(parsed), [one]) == [one]
