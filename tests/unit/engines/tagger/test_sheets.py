"""A parse as columns of numbers: which pieces a token owns, and what each column says."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.engines.spacy_parser import SpacyParser
from sayso.engines.tagger.sheets import DEPENDENCIES, LONGEST, PARTS_OF_SPEECH, make_sheet
from tests.sheets import UNKNOWN, made_parse, made_tokenizer

WORDS = made_tokenizer("ada", "cannot", "st", "##ay", ".", "!", "é")


def test_pieces_belong_to_the_token_they_begin_in() -> None:
    parse = made_parse("Ada cannot stay.", tokens=[(0, 3), (4, 7), (7, 10), (11, 15), (15, 16)])
    sheet = make_sheet(parse, WORDS)
    assert sheet.pieces.tolist() == [1, 2, 3, 4, 5]
    assert sheet.first.tolist() == [0, 1, 2, 2, 4, 5]  # "not" has no piece of its own


def test_a_token_that_is_no_word_is_cut_short() -> None:
    text = "Ada " + "!" * 100 + " Ada."
    sheet = make_sheet(made_parse(text, tokens=[(0, 3), (4, 104), (105, 108), (108, 109)]), WORDS)
    assert sheet.first.tolist() == [0, 1, 1 + LONGEST, 2 + LONGEST, 3 + LONGEST]
    assert sheet.pieces.tolist() == [1, *[6] * LONGEST, 1, 5]


def test_signs_without_a_piece_and_signs_outside_the_first_plane() -> None:
    sheet = make_sheet(made_parse("\u200b 🙂 \ufffd Ada", tokens=[(0, 1), (2, 3), (4, 5), (6, 9)]), WORDS)
    assert sheet.first.tolist() == [0, 0, 1, 1, 2]
    assert sheet.pieces.tolist() == [UNKNOWN, 1]


def test_labels_are_numbered_and_unknown_ones_are_nought() -> None:
    parse = made_parse("Ada can stay", deps=("ROOT", "xcomp", "nonsense"), pos=("ADJ", "X", "SPACE"))
    sheet = make_sheet(parse, WORDS)
    assert sheet.dependency.tolist() == [1, len(DEPENDENCIES), 0]
    assert sheet.part.tolist() == [1, len(PARTS_OF_SPEECH), 0]


def test_the_numbering_is_the_one_the_weights_were_trained_with(parser: SpacyParser) -> None:
    assert (DEPENDENCIES, len(DEPENDENCIES)) == (sorted(DEPENDENCIES), 45)
    assert (PARTS_OF_SPEECH, len(PARTS_OF_SPEECH)) == (sorted(PARTS_OF_SPEECH), 17)
    assert set(parser._nlp.get_pipe("parser").labels) <= {*DEPENDENCIES, ""}  # type: ignore[attr-defined]  # of a parser


QUOTED = {
    "marks count": ("“We stay”, Ada said.", "111100000"[:8]),
    "never closed, to the line's end": ("“We stay\nAda said.", "111000"),
    "two": ('"No" and "yes".', "11101110"),
    "none": ("Ada’s dog", "0000"),
    "closed before it opened": ("stay” Ada", "000"),
}


@pytest.mark.parametrize(("text", "expected"), QUOTED.values(), ids=QUOTED.keys())
def test_words_in_quotation_marks(text: str, expected: str) -> None:
    assert "".join(map(str, make_sheet(made_parse(text), WORDS).quoted.tolist())) == expected


def test_sentences_and_lines_are_counted() -> None:
    sheet = make_sheet(made_parse("Ada stays. It rains.\n\nWe go.", sentences=[3, 3, 3]), WORDS)
    assert sheet.sentence.tolist() == [0, 0, 0, 1, 1, 1, 2, 2, 2]
    assert sheet.paragraph.tolist() == [0, 0, 0, 0, 0, 0, 2, 2, 2]


def test_an_empty_text_has_empty_columns() -> None:
    sheet = make_sheet(made_parse(""), WORDS)
    assert len(sheet) == len(sheet.pieces) == len(sheet.sentence) == len(sheet.quoted) == 0
    assert sheet.first.tolist() == [0]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.sampled_from("ab .,“”\"'\n\t!é中🙂\u200b\ufffd\x00"), max_size=80))
def test_every_piece_has_one_owner(parser: SpacyParser, text: str) -> None:
    parse = parser.parse(text)
    sheet = make_sheet(parse, WORDS)
    assert len(sheet) == len(parse)
    counts = np.diff(sheet.first)
    assert (sheet.first[0], sheet.first[-1]) == (0, len(sheet.pieces) if len(parse) else 0)
    assert all(0 <= count <= LONGEST for count in counts)
    assert set(sheet.quoted.tolist()) <= {0, 1}
    assert all(len(column) == len(parse) for column in (sheet.part, sheet.sentence, sheet.paragraph, sheet.heads))
