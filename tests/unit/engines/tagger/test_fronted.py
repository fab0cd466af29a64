"""What is said before the cue though the tagger heard it only after."""

from collections.abc import Callable

import pytest

from sayso.engines.tagger.fronted import with_fronted
from sayso.extract.found import Page
from sayso.model.parse import Parse
from sayso.model.words import joined
from tests.unit.engines.tagger.test_attributor import tagged

Parser = Callable[[str], Parse]

CASES = {
    "pronoun as subject": (
        "They want a dam, which Ada Lunn says will flood Orlen.",
        ("Ada Lunn", "says", "will flood Orlen"),
        "which will flood Orlen",
    ),
    "pronoun as the cue's object": (
        "They want a dam, which Ada Lunn called a folly.",
        ("Ada Lunn", "called", "a folly"),
        "which a folly",
    ),
    "pronoun of another verb": (
        "That is the dam in which Ada Lunn says that she saw cracks.",
        ("Ada Lunn", "says", "that she saw cracks"),
        "that she saw cracks",
    ),
    "phrase before an inserted cue": (
        "In the north, Ada Lunn said, the roads are shut.",
        ("Ada Lunn", "said", "the roads are shut"),
        "In the north the roads are shut",
    ),
    "phrase before a quotation": (
        "In the north, Ada Lunn said, “the roads are shut.”",
        ("Ada Lunn", "said", "“the roads are shut.”"),
        "“the roads are shut.”",
    ),
    "phrase before no inserted cue": (
        "In the north, Ada Lunn said the roads are shut.",
        ("Ada Lunn", "said", "the roads are shut"),
        "the roads are shut",
    ),
    "what is joined to it": (
        "Ivo Renn left the dam and, Ada Lunn said, never came back.",
        ("Ada Lunn", "said", "never came back"),
        "never came back",
    ),
    "what is said already": (
        "It rained, Ada Lunn said, for days.",
        ("Ada Lunn", "said", "It rained … for days"),
        "It rained for days",
    ),
}


@pytest.mark.parametrize(("text", "words", "said"), CASES.values(), ids=CASES.keys())
def test_what_stands_before_the_cue(parse: Parser, text: str, words: tuple[str, str, str], said: str) -> None:
    page = Page.of(parse(text))
    (one,) = with_fronted(page, [tagged(page.parse, *words)])
    assert joined(text, tuple(page.parse.span(*piece) for piece in one.content)) == said


def test_another_speaker_keeps_what_is_theirs(parse: Parser) -> None:
    page = Page.of(parse("In the north, Ivo Renn fears, roads will go; by noon, Ada Lunn said, all was shut."))
    other = tagged(page.parse, "Ivo Renn", "fears", "In the north … roads will go; by noon")
    one = tagged(page.parse, "Ada Lunn", "said", "all was shut")
    assert with_fronted(page, [other, one]) == [other, one]
