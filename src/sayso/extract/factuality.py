"""Factuality: how the author presents an event, from −3 (certainly not) over 0 (unknown) to 3 (certainly so)."""

from typing import Final

from sayso.extract.factuality_signs import signs_of
from sayso.extract.lexicon.factuality_weights import BIAS, WEIGHTS
from sayso.model.parse import Parse

LIMIT: Final = 3.0


def event_factuality(parse: Parse, token_index: int) -> float:
    """How the author presents the event that the token names, −3 … 3, to one decimal.

    A sum of signed signs: every negation, modal and embedding word around the event moves the reading by a fixed
    amount, learnt once (training/factuality.py). It says how the event is presented, never whether it is true.
    """
    moved = BIAS + sum(WEIGHTS.get(sign, 0.0) for sign in signs_of(parse, token_index))
    return round(max(-LIMIT, min(LIMIT, moved)), 1)
