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
