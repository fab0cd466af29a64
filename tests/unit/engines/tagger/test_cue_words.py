"""Cues with all the words of the act, and contents with none of them."""

from collections.abc import Callable

import pytest

from sayso.engines.tagger.cue_words import with_auxiliary, with_plea
from sayso.engines.tagger.tagger import Tagged
from sayso.extract.found import Page
from sayso.model.parse import Parse
from sayso.model.words import joined
from tests.unit.engines.tagger.test_attributor import tagged

Parser = Callable[[str], Parse]

PLEAS = """
Ada Lunn pleaded not guilty to two counts. / pleaded not / guilty to two counts -> pleaded not guilty | to two counts
Ada Lunn pled guilty to deadly conduct. / pled / guilty to deadly conduct -> pled guilty | to deadly conduct
Ada Lunn pleaded no contest to theft. / pleaded / no contest to theft -> pleaded no contest | to theft
Ada Lunn pleaded not guilty. / pleaded / not guilty -> pleaded | not guilty
Ada Lunn pleaded guilty to theft. / pleaded guilty / to theft -> pleaded guilty | to theft
Ada Lunn found him guilty of theft. / found / him guilty of theft -> found | him guilty of theft
"""
AUXILIARIES = """
The pumps are reportedly broken. / reportedly / The pumps … broken -> reportedly | The pumps are broken
The pumps have reportedly been sold. / reportedly / The pumps … been sold -> reportedly | The pumps have been sold
The pumps are, reportedly, broken. / reportedly / The pumps … broken -> reportedly | The pumps broken
The pumps are said to leak. / said / The pumps … to leak -> said | The pumps to leak
"""


def mended(parse: Parser, mend: Callable[[Page, Tagged], Tagged], row: str) -> tuple[str, str]:
    """The mended relation of a row "text / cue / content -> expected", and what is expected."""
    given, _, expected = row.partition(" -> ")
    text, cue, content = given.split(" / ")
    page = Page.of(parse(text))
    one = mend(page, tagged(page.parse, "", cue, content))
    spans = [page.parse.span(*piece) for piece in one.content]
    return f"{page.parse.words(*one.cue)} | {joined(text, tuple(spans))}", expected


@pytest.mark.parametrize("row", PLEAS.strip().splitlines())
def test_a_plea_is_the_cues(parse: Parser, row: str) -> None:
    found, expected = mended(parse, with_plea, row)
    assert found == expected


@pytest.mark.parametrize("row", AUXILIARIES.strip().splitlines())
def test_the_auxiliary_before_an_adverb_is_said(parse: Parser, row: str) -> None:
    found, expected = mended(parse, with_auxiliary, row)
    assert found == expected
