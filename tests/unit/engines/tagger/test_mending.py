"""Pieces that break off inside a phrase, and pieces that another says."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sayso.engines.tagger.attributor import _found
from sayso.engines.tagger.mending import (
    finished,
    with_light_verb,
    with_object,
    with_verb,
    without_next_deed,
    without_others,
)
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
    "after a subject": (
        "Ada Lunn expects more rain if talks in Low Orlen are not resumed.",
        "more rain if talks in Low",
        "more rain if talks in Low Orlen are not resumed",
    ),
    "before a clause's verb": (
        "Ada Lunn said that, after a night of rain, the dam holds.",
        "that, after a night of rain",
        "that, after a night of rain, the dam holds",
    ),
    "before its subject": (
        "The head of the dam has been arrested, Ada Lunn said.",
        "has been arrested",
        "The head of the dam has been arrested",
    ),
    "at a copula": ("Ada Lunn said that the river is in flood.", "that the river is", "that the river is in flood"),
    "whole": ("Ada Lunn said that it rained in Orlen.", "that it rained", "that it rained"),
    "inside a quotation": (
        "Ada Lunn said: “The dam will have to have a watch in place to hold the lake. We lack men.”",
        "“The dam will have to have a watch in place",
        "“The dam will have to have a watch in place to hold the lake. We lack men.”",
    ),
    "behind the beginning of a quotation": (
        "“We lost the mill. We lost the weir,” Ada Lunn said.",
        "We lost the weir,”",
        "“We lost the mill. We lost the weir,”",
    ),
    "inside a quotation that breaks off": (
        "Ada Lunn said: “The dam is old. It leaks.\n\nIt rained.",
        "“The dam is old",
        "“The dam is old",
    ),
    "at a colon": (
        "Ada Lunn said that she has one view: the dam must go.",
        "that she has one view",
        "that she has one view: the dam must go",
    ),
    "at a colon before a quotation": (
        "Ada Lunn said that she has one view: “The dam must go.”",
        "that she has one view",
        "that she has one view",
    ),
    "at a colon that ends a line": (
        "Ada Lunn said that she has one view:\n\nThe dam must go.",
        "that she has one view",
        "that she has one view",
    ),
    "before a quotation": ("Ada Lunn said the dam “leaks badly”.", "the dam", "the dam"),
}


@pytest.mark.parametrize(("text", "content", "expected"), BROKEN.values(), ids=BROKEN.keys())
def test_what_breaks_off_is_finished(parse: Parser, text: str, content: str, expected: str) -> None:
    page = Page.of(parse(text))
    found = _found(page, tagged(page.parse, "Ada Lunn", "said" if "said" in text else "expects", content))
    assert found is not None
    assert [one.content.text for one in finished(page, attributions(page, [found]))] == [expected]


def test_a_paragraph_of_a_quotation_that_goes_on_is_finished(parse: Parser) -> None:
    page = Page.of(parse("Ada Lunn said: “The dam is old. It leaks.\n\n“Nobody looked.”"))
    found = _found(page, tagged(page.parse, "Ada Lunn", "said", "“The dam is old"))
    assert found is not None
    said = [one.content.text for one in finished(page, attributions(page, [found]))]
    assert said == ["“The dam is old. It leaks", "“Nobody looked.”"]


def test_the_rest_of_a_quotation_is_not_taken_from_its_speaker(parse: Parser) -> None:
    """A stray end of another's quotation goes, where the relation says more; it does not grow over the whole."""
    parsed = parse("The road is closed, the road office said. “The dam leaks. We knew,” Ada Lunn said.")
    page = Page.of(parsed)
    office = tagged(parsed, "the road office", "office said", "The road is closed … We knew,”")
    driver = tagged(parsed, "Ada Lunn", "Lunn said", "“The dam leaks. We knew,”")
    found = [one for one in (_found(page, office), _found(page, driver)) if one is not None]
    said = [one.content.text for one in finished(page, attributions(page, found))]
    assert said == ["The road is closed", "“The dam leaks. We knew,”"]


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


def test_a_lone_that_takes_its_clause_over_an_insertion(parse: Parser) -> None:
    parsed = parse("Ada Lunn said that, according to Ivo Renn, it rained.")
    whole = tagged(parsed, "Ada Lunn", "said", "that, according to Ivo Renn, it rained")
    ((first, last),) = whole.content
    broken = replace(whole, content=((first, first + 1), (last - 2, last)))
    assert without_others(Page.of(parsed), [broken]) == [whole]


@pytest.mark.parametrize(
    ("text", "cue", "content", "whole"),
    [
        (
            "Ada Lunn withdrew an early story about the dam.",
            "withdrew an early story about",
            "the dam",
            "an early story about the dam",
        ),
        ("Ada Lunn denied reports that it rained.", "denied", "reports that it rained", "reports that it rained"),
        ("Ada Lunn told a story about the dam.", "told a story about", "the dam", "the dam"),
    ],
    ids=["taken back", "whole", "no refusal"],
)
def test_what_is_denied_or_taken_back_is_no_cue(parse: Parser, text: str, cue: str, content: str, whole: str) -> None:
    page = Page.of(parse(text))
    ((first, last),) = with_object(page, tagged(page.parse, "Ada Lunn", cue, content)).content
    assert text[slice(*page.parse.span(first, last))] == whole


@pytest.mark.parametrize(
    ("verb", "content", "own"),
    [
        ("announced", "a new dam in Orlen and called for calm", "a new dam in Orlen"),
        ("announced", "a new dam in Orlen and the weir burst", "a new dam in Orlen and the weir burst"),
        ("said", "the dam held and burst later", "the dam held and burst later"),
    ],
)
def test_what_the_speaker_did_next_is_not_said(parse: Parser, verb: str, content: str, own: str) -> None:
    text = f"Ada Lunn {verb} {content}."
    page = Page.of(parse(text))
    ((first, last),) = without_next_deed(page, tagged(page.parse, "Ada Lunn", verb, content)).content
    assert text[slice(*page.parse.span(first, last))] == own


@pytest.mark.parametrize(
    ("text", "cue", "content", "expected"),
    [
        (
            "Ada Lunn seems to have firmly believed that the dam would hold.",
            "seems to have",
            "firmly believed that the dam would hold",
            "seems to have firmly believed | that the dam would hold",
        ),
        (
            "Ada Lunn seems to have firmly believed that the dam would hold.",
            "seems to have firmly",
            "believed that the dam would hold",
            "seems to have firmly believed | that the dam would hold",
        ),
        (
            "Ada Lunn thinks the dam can rightly claim they won.",
            "thinks the dam can rightly",
            "claim they won",
            "thinks the dam can rightly | claim they won",
        ),
        ("Ada Lunn refused to say who paid.", "refused to", "say who paid", "refused to say | who paid"),
        ("Ada Lunn refused to leave Orlen.", "refused to", "leave Orlen", "refused to | leave Orlen"),
        ("Ada Lunn seems to think we lost.", "seems", "to think we lost", "seems | to think we lost"),
    ],
)
def test_the_verb_that_a_cue_helps_is_its_own(parse: Parser, text: str, cue: str, content: str, expected: str) -> None:
    parsed = parse(text)
    one = with_verb(Page.of(parsed), tagged(parsed, "Ada Lunn", cue, content))
    assert f"{parsed.words(*one.cue)} | {parsed.words(*one.content[0])}" == expected


@pytest.mark.parametrize(
    ("text", "cue", "whole"),
    [
        ("Ada Lunn will raise the alarm over the wells.", "the alarm over", "raise the alarm over"),
        ("Ada Lunn spoke. The alarm over the wells is old.", "The alarm over", "The alarm over"),
        ("Ada Lunn said that fears over the wells are old.", "fears over", "fears over"),
    ],
    ids=["an object", "a subject", "another's"],
)
def test_a_cue_has_the_verb_of_its_object(parse: Parser, text: str, cue: str, whole: str) -> None:
    parsed = parse(text)
    one = with_light_verb(Page.of(parsed), tagged(parsed, "Ada Lunn", cue, "the wells"))
    assert text[slice(*parsed.span(*one.cue))] == whole
