"""What is tagged, put together like what rules find: pieces chosen and cut, and both engines' relations side by side."""

from collections.abc import Callable

import pytest

from sayso.engines.tagger.attributor import RULE, _found, _with_rules
from sayso.engines.tagger.decoding import Range
from sayso.engines.tagger.tagger import Tagged
from sayso.extract.attribution import attributions
from sayso.extract.found import Found, Page
from sayso.model.parse import Parse
from sayso.model.words import joined

Parser = Callable[[str], Parse]


def tagged(parse: Parse, source: str, cue: str, content: str) -> Tagged:
    """A relation by its words, the pieces of source and content apart by " … "."""

    def tokens(words: str) -> Range:
        at = parse.text.index(words)
        found = parse.tokens_in((at, at + len(words)))
        return found[0], found[-1] + 1

    pieces = (tuple(tokens(piece) for piece in words.split(" … ") if piece) for words in (source, content))
    return Tagged(tokens(cue), 0.9, *pieces)


def line(page: Page, found: Found) -> str:
    source = page.parse.words(*found.source) if found.source else ""
    return f"{source} | {found.lemma} | {joined(page.parse.text, found.content)}"


CASES = {
    "plain": (
        "Ada Lunn said that it rained.",
        ("Ada Lunn", "said", "that it rained"),
        "Ada Lunn | say | that it rained",
    ),
    "without a source": ("It was said that it rained.", ("", "was said", "that it rained"), " | say | that it rained"),
    "of a source's pieces the nearest": (
        "The mayor, as always, was sure; Ada Lunn said that it rained.",
        ("The mayor … Ada Lunn", "said", "that it rained"),
        "Ada Lunn | say | that it rained",
    ),
    "a cue with a verb inside": (
        "Ada Lunn was unable to confirm that it rained.",
        ("Ada Lunn", "was unable to confirm", "that it rained"),
        "Ada Lunn | confirm | that it rained",
    ),
    "commas at the edges": (
        "“We stay,” said Ada Lunn, “and fight.”",
        ("Ada Lunn", "said", "“We stay,” … , “and fight.”"),
        "Ada Lunn | say | “We stay,” “and fight.”",
    ),
    "the next line's first words": (
        "Ada Lunn said that it rained all day\nRead more here\n",
        ("Ada Lunn", "said", "that it rained all day\nRead more here"),
        "Ada Lunn | say | that it rained all day",
    ),
    "a headline before": (
        "Rain in Orlen\n\nThe old dam of the town will hold, Ada Lunn said.",
        ("Ada Lunn", "said", "Rain in Orlen\n\nThe old dam of the town will hold"),
        "Ada Lunn | say | The old dam of the town will hold",
    ),
    "a longer headline after": (
        "Ada Lunn said: “The dam will hold.”\n\n‘The Old Dam of the Upper Town.’\n\nIt rained.",
        ("Ada Lunn", "said", "“The dam will hold.”\n\n‘The Old Dam of the Upper Town.’"),
        "Ada Lunn | say | “The dam will hold.”",
    ),
    "two whole lines": (
        "Ada Lunn said: It rained all day long in Orlen town\nand the old dam of the town will not hold.",
        ("Ada Lunn", "said", "It rained all day long in Orlen town\nand the old dam of the town will not hold"),
        "Ada Lunn | say | It rained all day long in Orlen town\nand the old dam of the town will not hold",
    ),
}


@pytest.mark.parametrize(("text", "words", "expected"), CASES.values(), ids=CASES.keys())
def test_a_tagged_relation(parse: Parser, text: str, words: tuple[str, str, str], expected: str) -> None:
    page = Page.of(parse(text))
    found = _found(page, tagged(page.parse, *words))
    assert found is not None
    assert line(page, found) == expected
    assert (found.rule, found.probability) == (RULE, 0.9)


def test_nothing_is_said_where_only_signs_are(parse: Parser) -> None:
    page = Page.of(parse("Ada Lunn said, that …"))
    assert _found(page, tagged(page.parse, "Ada Lunn", "said", ",")) is None


BOTH = {
    "a rule's that the tagger missed": ("The mayor denied the report.", [], ["The mayor | deny | the report"]),
    "a rule's that is seldom right": ("The mayor said that the bridge fell.", [], []),
    "of one cue the tagged one": (
        "The mayor said that the bridge fell.",
        [("mayor", "said", "the bridge fell")],
        ["mayor | say | the bridge fell"],
    ),
    "turns of a transcript are the rules'": (
        "ADA LUNN: We deny that.\n\nQ: And the dam in the town?",
        [("", "deny", "We deny that")],
        ["ADA LUNN | say | We deny that", "We | deny | that", "Q | say | And the dam in the town?"],
    ),
    "in the order of their cues": (
        "The mayor denied that the bridge fell. The army hopes to rebuild it.",
        [("The army", "hopes", "to rebuild it")],
        ["The mayor | deny | that the bridge fell", "The army | hope | to rebuild it"],
    ),
}


@pytest.mark.parametrize(("text", "heard", "expected"), BOTH.values(), ids=BOTH.keys())
def test_both_engines_side_by_side(
    parse: Parser, text: str, heard: list[tuple[str, str, str]], expected: list[str]
) -> None:
    page = Page.of(parse(text))
    found = [one for words in heard if (one := _found(page, tagged(page.parse, *words))) is not None]
    assert len(found) == len(heard)
    assert [line(page, one) for one in _with_rules(page, found)] == expected


def test_a_tagged_relation_is_as_sure_as_its_tagger(parse: Parser) -> None:
    page = Page.of(parse("Ada Lunn said that it rained."))
    found = _found(page, tagged(page.parse, "Ada Lunn", "said", "that it rained"))
    assert found is not None
    assert [relation.confidence for relation in attributions(page, [found])] == [0.9]
