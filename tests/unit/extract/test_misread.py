"""Verbs of speech that the parse takes for nouns, and nouns that are none."""

from collections.abc import Callable

import pytest

from sayso.extract.found import Page
from sayso.extract.misread import misread_relations
from sayso.model.parse import Parse
from sayso.model.words import joined

CASES = {
    "people who report": (
        "Doctors in the camp report that food is short.",
        ["Doctors in the camp | that food is short"],
    ),
    "troops": ("Troops at the bridge report that it holds.", ["Troops at the bridge | that it holds"]),
    "a noun": ("The camp's report that food is short was read aloud.", []),
    "a noun of people": ("Doctors in the camp wrote a report that food is short.", []),
    "nothing": ("", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_verbs_taken_for_nouns(parse: Callable[[str], Parse], text: str, expected: list[str]) -> None:
    page = Page.of(parse(text))
    found = list(misread_relations(page))
    said = [f"{page.parse.words(*f.source)} | {joined(text, f.content)}" for f in found if f.source]
    assert said == expected
