"""A number in its place: the amount, what it counts and what it is a figure of. What the steps of this part hand on."""

from dataclasses import dataclass

from sayso.extract.amounts import Amount
from sayso.extract.figure_categories import Sense
from sayso.extract.figure_nouns import NounPhrase


@dataclass(frozen=True, slots=True)
class Mention:
    """`tokens` are those of the number, `end` the code point after the number and its unit's words."""

    amount: Amount
    tokens: range
    noun: NounPhrase | None
    sense: Sense
    unit: str = "count"
    end: int = 0
