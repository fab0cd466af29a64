"""The parser's own rules: blocks, line ends, white space, the pinned pipeline."""

import pytest

from sayso.engines import spacy_parser
from sayso.engines.spacy_parser import SpacyParser, is_hard_wrapped
from sayso.errors import ConfigError

WRAPPED = "\n".join(
    ["THE GARRISON OF PORT ELLER REPORTED ON SUNDAY THAT THE BRIDGE OVER THE"]
    + ["RIVER HAD BEEN DESTROYED BY A FLOOD AND THAT THE TOWN WAS CUT OFF FROM"] * 6
    + ["THE COAST."]
)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("A heading without a stop\nThe mayor left.", ["A heading without a stop", "The mayor left."]),
        ("One.\n\nTwo went home.", ["One.", "Two went home."]),
        ("Two boats, forty names\n\nThe ministry denied it.", ["Two boats, forty names", "The ministry denied it."]),
    ],
)
def test_no_sentence_crosses_a_line_end(parser: SpacyParser, text: str, sentences: list[str]) -> None:
    parse = parser.parse(text)
    assert [parse.words(first, last) for first, last in parse.sentences] == sentences


def test_hard_wrapped_lines_go_on(parser: SpacyParser) -> None:
    assert is_hard_wrapped(WRAPPED)
    assert not is_hard_wrapped("The mayor left.\nThe boat sank.\nNobody was on it.\nThe harbour was empty.\nIt rained.")
    parse = parser.parse(WRAPPED)
    first, last = parse.sentences[0]
    assert "\n" in parse.words(first, last)


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\t.\n", "🙂", "a" * 5000, "\ufeff", "…\n…\n"])
def test_odd_texts_parse(parser: SpacyParser, text: str) -> None:
    parse = parser.parse(text)
    assert all(text[start:end].strip() for start, end in zip(parse.starts, parse.ends, strict=True))


def test_long_texts_are_parsed_in_blocks_with_their_own_offsets(
    parser: SpacyParser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spacy_parser, "BLOCK", 60)
    text = "The mayor left the town hall.\n" * 8 + "word " * 30
    parse = parser.parse(text)
    assert parse.word(0) == "The"
    assert " ".join(parse.word(i) for i in range(len(parse))).replace(" .", ".") == " ".join(text.split())
    assert all(0 <= head < len(parse) for head in parse.heads)


def test_a_missing_pipeline_is_named_with_the_way_out() -> None:
    with pytest.raises(ConfigError, match=r"no_such_pipeline.*install it"):
        SpacyParser("no_such_pipeline").parse("x")


def test_a_changed_pipeline_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy_parser, "BUNDLED_PARSER_SHA256", "0" * 64)
    with pytest.raises(ConfigError, match="reinstall"):
        SpacyParser().parse("x")
