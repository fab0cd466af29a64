"""The unit of a figure: people and things are a count; money, areas and distances have their own."""

from dataclasses import dataclass

from sayso.extract.amounts import Amount
from sayso.extract.lexicon.units import CODES, CURRENCY_WORDS, DOLLARS, MEASURES, SQUARE, SQUARED, SYMBOLS
from sayso.model.parse import Parse


@dataclass(frozen=True, slots=True)
class Measured:
    """The unit, and the token after the number and the unit's words, where what is counted begins."""

    unit: str
    after: int

    @property
    def is_money(self) -> bool:
        """True for a currency."""
        return self.unit in CODES or self.unit in DOLLARS.values()


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
    words = [parse.word(i).lower().strip(".") for i in range(at, min(at + 3, len(parse)))] + ["", "", ""]
    if words[0] in {"u.s", "us", "american"} and words[1] in {"dollar", "dollars"}:
        return Measured("USD", at + 2)
    for start in (0, 1):  # "Canadian dollars" is read as dollars
        if words[start] in CURRENCY_WORDS and (start == 0 or (words[0].isalpha() and parse.tags[at] == "JJ")):
            return Measured(CURRENCY_WORDS[words[start]], at + start + 1)
    if words[0].upper() in CODES:
        return Measured(words[0].upper(), at + 1)
    if words[0] in SQUARE and words[1] in MEASURES:
        unit = MEASURES[words[1]]
        return Measured(SQUARED.get(unit, unit), at + 2)
    if words[0] in {"km2", "km²", "sqkm"}:
        return Measured("km2", at + 1)
    if words[0] not in MEASURES or (words[0] in {"in", "m"} and words[1] in {"the", "a"}):
        return Measured("count", at)
    if words[0] == "in":
        return Measured("count", at)
    return Measured(MEASURES[words[0]], at + 1)
