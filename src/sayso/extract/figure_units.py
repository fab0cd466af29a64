"""The unit of a figure: people and things are a count; money, areas and distances have their own."""

import re
from dataclasses import dataclass
from typing import Final

from sayso.extract.amounts import Amount
from sayso.extract.lexicon.units import (
    CODES,
    CURRENCY_WORDS,
    DOLLARS,
    MEASURES,
    NATIONAL,
    SQUARE,
    SQUARED,
    SYMBOLS,
)
from sayso.model.parse import Parse

SPEED: Final = re.compile(r"km/h(?:r|our)?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Measured:
    """The unit, and the token after the number and the unit's words, where what is counted begins."""

    unit: str
    after: int

    @property
    def is_money(self) -> bool:
        """True for a currency."""
        return self.unit in CODES or self.unit in DOLLARS.values() or self.unit in NATIONAL.values()


def unit_of(parse: Parse, amount: Amount, outer: range) -> Measured:
    """The unit printed before or after the amount whose words are the tokens `outer`."""
    after = outer[-1] + 1
    kinds = {"share": "fraction", "percent": "percent", "points": "percentage_point"}
    if amount.kind in kinds:
        return Measured(kinds[amount.kind], after)
    if amount.kind == "glued":
        return Measured(MEASURES.get(amount.glued, "count"), after)
    money = _money_before(parse.text[max(0, amount.number[0] - 6) : amount.number[0]])
    if money:
        return Measured(money, after)
    return _unit_after(parse, after)


def _money_before(before: str) -> str | None:
    """The currency of the sign or code right before a number: "$", "US$", "EUR "."""
    before = before.rstrip()
    if before[-3:] in CODES:
        return before[-3:]
    if before[-1:] not in SYMBOLS:
        return None
    letters = ""
    for sign in reversed(before[:-1]):
        if not sign.isalpha():
            break
        letters = sign + letters
    return DOLLARS.get(letters.lower(), "USD") if before[-1] == "$" else SYMBOLS[before[-1]]


def _unit_after(parse: Parse, at: int) -> Measured:
    """The unit word after the number, with "square" before or "²" after it."""
    if at + 1 < len(parse) and parse.lemmas[at] == "of" and parse.word(at + 1).lower() in SQUARE | set(MEASURES):
        at += 1  # "hundreds of square kilometres"
    first, second, *_ = [parse.word(i).lower().strip(".") for i in range(at, min(at + 2, len(parse)))] + ["", ""]
    unit, length = _unit_of_words(first, second)
    if unit and at < len(parse) and (hour := SPEED.match(parse.text, parse.starts[at])):
        return Measured("km/h", max(at + length, parse.tokens_in(hour.span())[-1] + 1))
    return Measured(unit, at + length) if unit else Measured("count", at)


def _unit_of_words(first: str, second: str) -> tuple[str | None, int]:
    """The unit that two words begin with, and how many of them name it."""
    money = CURRENCY_WORDS.get(first) or (first.upper() if first.upper() in CODES else None)
    if money:
        return money, 1
    if (first, second) in NATIONAL:
        return NATIONAL[first, second], 2
    if first in SQUARE and second in MEASURES:
        return SQUARED.get(MEASURES[second], MEASURES[second]), 2
    if first in {"km2", "km²", "sqkm"}:
        return "km2", 1
    plain = first != "in" and not (first == "m" and second in {"the", "a"})
    return (MEASURES.get(first), 1) if plain else (None, 0)
