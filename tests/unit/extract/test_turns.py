"""Turns: which lines open with a speaker's name and a colon."""

import pytest

from sayso.extract.turns import find_turns

TURNS = """
Orvak: It rained.|Lunn: All day. -> Orvak Lunn
Q: How many?|A: 12. -> Q A
Killed: 12|Wounded: 30 ->
Ada Lunn: 49.6 percent. Ivo Renn: 47.0 percent.|Invalid: 900 ballots. ->
Orvak: 25 people died that night.|Lunn: All day. -> Orvak Lunn
"""


@pytest.mark.parametrize("row", TURNS.strip().splitlines())
def test_labels(row: str) -> None:
    text, _, labels = row.partition("->")
    assert [turn.label for turn in find_turns(text.strip().replace("|", "\n"))] == labels.split()


HEADINGS = """
Desperate: Families came.|The dam burst at noon.|Waiting: Buses stood there.|It rained. ->
Orvak: It rained.|The dam burst.|Boats came.|Lunn: All day, as Orvak says.|Mr. Lunn left. -> Orvak Lunn
THE DAM: It burst.|It rained all day.|THE SEARCH: Boats came. ->
THE COURT: Sit down.|MR. LUNN: I will.|THE COURT: Go on. -> THE COURT MR. LUNN THE COURT
What: A vigil.|When: Friday at noon.|Where: The dam. ->
RAW VIDEO: Dam bursts.|PHOTO: The dam. ->
Ada Lunn: It rained.|The dam burst at noon.|It was old.|Bo Kram: All day. -> Ada Lunn Bo Kram
"""


@pytest.mark.parametrize("row", HEADINGS.strip().splitlines())
def test_a_heading_is_no_speaker(row: str) -> None:
    text, _, labels = row.partition("->")
    assert " ".join(turn.label for turn in find_turns(text.strip().replace("|", "\n\n"))) == labels.strip()
