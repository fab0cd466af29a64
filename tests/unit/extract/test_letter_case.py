"""Texts set in capitals: read in plain case, quoted as printed."""

import pytest

from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.letter_case import parse_text, plain_case
from sayso.model.parse import Parse


class Listener:
    """A parser that keeps what it was given."""

    def __init__(self, parser: SpacyParser) -> None:
        self.parser = parser
        self.name = parser.name
        self.heard = ""

    def parse(self, text: str) -> Parse:
        self.heard = text
        return self.parser.parse(text)


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("Man Kills Wife, Two Children And Himself", "Man kills wife, two children and himself"),
        ("NYPD Officer Dies After Sarn Crash", "NYPD officer dies after sarn crash"),
        ("THREE DEAD IN SARN", "Three dead in sarn"),
        ("Three dead after crash in Sarn", "Three dead after crash in Sarn"),
        ("ĐẠI İŞ ÜÇ", "Đại İş üç"),
        ("Two Dead", "Two Dead"),
        ("", ""),
        ("12 – 14", "12 – 14"),
    ],
)
def test_plain_case_keeps_every_offset(title: str, plain: str) -> None:
    assert plain_case(title) == plain
    assert len(plain_case(title)) == len(title)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ('SARN, 3 MAY -- TWO MEN DIED.  "THEY FELL," HE SAID.', 'Sarn, 3 may -- two men died.  "They fell," he said.'),
        ("ONE MAN DIED\nIN SARN.\n\n   ANOTHER LIVES.", "One man died\nin sarn.\n\n   Another lives."),
        ("Two men died in SARN.", "Two men died in SARN."),
        ("UN NATO", "UN NATO"),
        ("12 – 14", "12 – 14"),
        ("", ""),
    ],
)
def test_a_text_in_capitals_is_read_in_plain_case(text: str, heard: str, parser: SpacyParser) -> None:
    listener = Listener(parser)
    parse = parse_text(listener, text)
    assert (listener.heard, parse.text) == (heard, text)
