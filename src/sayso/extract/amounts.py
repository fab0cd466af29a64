"""Amounts: numbers with the words that bound, range, share or scale them. Text only: no parse is needed.

The table of bounds: an exact number has low = high = point; "at least" leaves high open, "up to" low; "nearly" is a
ceiling and approximate; "about" has a point alone; a range has no point; "dozens" is vague.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Literal

from sayso.extract.lexicon import bounds as words
from sayso.extract.lexicon.bounds import Bound
from sayso.extract.lexicon.numbers import (
    BLOWS,
    BOTH,
    DEADLY,
    DENOMINATORS,
    DIGITS,
    FOLDS,
    PLURAL_MULTIPLIERS,
    SEVERAL_OF,
    VAGUE,
)
from sayso.extract.lexicon.units import MEASURES, TIME_UNITS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.numbers import HYPHENS, Cardinal, Token, cardinal_at, scaled, tokens_of
from sayso.model.figure import Number
from sayso.model.words import Span

Kind = Literal["count", "fold", "share", "percent", "points", "score", "glued"]
DASHES: Final = HYPHENS | frozenset("–—−")
WHOLE: Final = wordlist("of the its their all our his her my your those these this that every")
MOVED: Final = wordlist(
    "rose rise rises risen rising climbed climb climbs climbing increased increase increases increasing grew grow grown "
    "grows growing raised raise raises raising jumped jump jumps surged surge soared fell fall falls fallen falling "
    "dropped drop drops dropping declined decline declines decreased decrease decreases cut cuts reduced reduce reduces "
    "lowered lowers went go goes up down revised revise expanded expand expands shrank shrink shrunk doubled tripled "
    "changed corrected moved slid plunged plummeted swelled swell"
)
"""Verbs after which "from A to B" is a change, not a range."""

WENT: Final = wordlist("go goes going went gone moved crept inched shot edged")
"""Before "up to" they say that the number rose, and to what."""

SCORED: Final = wordlist("of more were are have had dead")
"""After "scores" and "tens": they count, and are no verb and no name."""
HARMING: Final = wordlist("killing injuring wounding hurting displacing killed injured wounded displaced left trapping")
"""Before them they do so too: "injuring scores"."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its bounds. `start:end` holds the bound words too, `number` the number words alone.

    `kind` tells a share ("half of"), a percentage, percentage points, a result ("3-1") and digits with letters
    stuck to them ("152mm") from a plain count; `glued` holds those letters.
    """

    start: int
    end: int
    number: Span
    low: Number | None
    high: Number | None
    point: Number | None
    approximate: bool = False
    vague: bool = False
    kind: Kind = "count"
    glued: str = ""


def find_amounts(text: str) -> tuple[Amount, ...]:
    """Every amount in text order, none overlapping another."""
    tokens = tokens_of(text)
    found: list[Amount] = []
    i = 0
    while i < len(tokens):
        read = _amount_at(text, tokens, i)
        if read is None:
            i += 1
            continue
        amount, first, last = read
        bounded, last = _bounded(tokens, amount, first, last)
        if found and bounded.start < found[-1].end:
            bounded = replace(bounded, start=max(found[-1].end, bounded.start))
        found.append(bounded)
        i = last
    return tuple(found)


Read = tuple[Amount, int, int]
"""An amount and the token range `[first, last)` of its number words."""


def _amount_at(text: str, tokens: list[Token], i: int) -> Read | None:
    """The amount whose number words start at token i, before bound words are looked for."""
    readers: tuple[Callable[[str, list[Token], int], Read | None], ...] = (_vague, _fraction, _one_in, _exact)
    return next((read for reader in readers if (read := reader(text, tokens, i))), None)


def _made(tokens: list[Token], first: int, last: int, low: Number, high: Number, **more: object) -> Read:
    """An amount over the tokens with these bounds; its point is the value where both are the same."""
    span = (tokens[first].start, tokens[last - 1].end)
    point = low if low == high else None
    return replace(Amount(*span, span, low, high, point), **more), first, last  # type: ignore[arg-type] # fields of Amount


# vague words


def _vague(text: str, tokens: list[Token], i: int) -> Read | None:
    """Such as "dozens", "tens of thousands", "several hundred", "a few thousand", "a handful", "single digits"."""
    del text
    low, after = tokens[i].low, _low(tokens, i + 1)
    read: Read | None = None
    if low in DIGITS and after in {"digits", "digit"}:
        read = _made(tokens, i, i + 2, *DIGITS[low], vague=True)
    elif low in FOLDS:
        read = _fold(tokens, i)
    elif low == "several":
        bounds = SEVERAL_OF.get(after)
        read = _made(tokens, i, i + 2 if bounds else i + 1, *(bounds or VAGUE[low]), vague=True)
    elif low == "a" and after in {"few", "handful", "couple"}:
        read = _a_few(tokens, i)
    elif low in VAGUE and low != "handful":
        read = _plural(tokens, i)
    elif low in BOTH and after not in {"sides", "sexes", "parties"}:
        read = _made(tokens, i, i + 1, BOTH[low], BOTH[low])
    return read


def _fold(tokens: list[Token], i: int) -> Read | None:
    """Such as "double homicide", "triple murder", "double fatal shooting"."""
    at = i + 2 if _low(tokens, i + 1) in HYPHENS else i + 1
    value = FOLDS[tokens[i].low]
    fatal = _low(tokens, at) in {"fatal", "deadly"} and _low(tokens, at + 1) in BLOWS
    return _made(tokens, i, i + 1, value, value, kind="fold") if fatal or _low(tokens, at) in DEADLY else None


def _a_few(tokens: list[Token], i: int) -> Read | None:
    """Such as "a few", "a few hundred", "a handful", "a couple of"."""
    word, after = tokens[i + 1].low, _low(tokens, i + 2)
    if word == "couple":
        more = after in {"of", "more", "dozen", "hundred", "thousand"}
        scale = {"dozen": 12, "hundred": 100, "thousand": 1000}.get(after, 1)
        last = i + 3 if scale > 1 else i + 2
        return _made(tokens, i, last, 2 * scale, 2 * scale, approximate=True) if more else None
    bounds = SEVERAL_OF.get(after)
    return _made(tokens, i, i + 3 if bounds else i + 2, *(bounds or VAGUE["handful"]), vague=True)


def _plural(tokens: list[Token], i: int) -> Read | None:
    """Such as "hundreds", "hundreds of thousands"; "scores" is a verb unless something is counted."""
    low, high = VAGUE[tokens[i].low]
    scale = PLURAL_MULTIPLIERS.get(_low(tokens, i + 2)) if _low(tokens, i + 1) == "of" else None
    if scale:
        return _made(tokens, i, i + 3, low * scale, (high + 1) * scale - 1, vague=True)
    named = _low(tokens, i + 1) not in SCORED and _low(tokens, i - 1) not in HARMING
    if tokens[i].low in {"scores", "tens"} and named:
        return None
    return _made(tokens, i, i + 1, low, high, vague=True)


# shares


def _fraction(text: str, tokens: list[Token], i: int) -> Read | None:
    """Such as "half of", "two thirds of", "a quarter of", "three-quarters"."""
    low = tokens[i].low
    if low == "half":
        added = _low(tokens, i - 1) == "a" and _adds_to_measure(tokens, i - 1)
        if added or _low(tokens, i + 1) not in WHOLE or _of_time(tokens, i + 1):
            return None
        return _made(tokens, i, i + 1, 0.5, 0.5, kind="share")
    top = cardinal_at(text, tokens, i) if low not in {"a", "an", "half"} else None
    numerator, at = (top.value, top.last) if top else (1, i + 1)
    if not top and (low not in {"a", "an", "one"} or _adds_to_measure(tokens, i)):
        return None
    at += 1 if _low(tokens, at) in HYPHENS else 0
    part = DENOMINATORS.get(_low(tokens, at))
    if part is None or numerator >= part or _low(tokens, at + 1) not in WHOLE or _of_time(tokens, at + 1):
        return None
    after = cardinal_at(text, tokens, at + 2) if _low(tokens, at + 1) == "of" else None
    if after and after.value >= 1000 and after.scale > 1:  # "a quarter of a million"
        value = scaled(numerator / part, int(after.value))
        return _made(tokens, i, after.last, value, value)
    value = round(numerator / part, 4)
    return _made(tokens, i, at + 1, value, value, kind="share")


def _adds_to_measure(tokens: list[Token], i: int) -> bool:
    """True for the half of "a metre and a half of silt"."""
    return _low(tokens, i - 1) == "and" and _low(tokens, i - 2) in TIME_UNITS | set(MEASURES)


def _of_time(tokens: list[Token], at: int) -> bool:
    """True where what is halved is a stretch of time: "half of the year", "a third of a century"."""
    return any(_low(tokens, at + n) in TIME_UNITS for n in range(3))


def _one_in(text: str, tokens: list[Token], i: int) -> Read | None:
    """Such as "one in five", "nine out of ten"."""
    top = cardinal_at(text, tokens, i)
    if not top or top.glued or _low(tokens, top.last) not in {"in", "out"}:
        return None
    at = top.last + 1
    if tokens[top.last].low == "out":
        if _low(tokens, at) != "of":
            return None
        at += 1
    at += 1 if _low(tokens, at) == "every" else 0
    whole = cardinal_at(text, tokens, at)
    if not whole or whole.glued or not 0 < top.value < whole.value <= 1_000_000:
        return None
    if tokens[top.last].low == "in" and (whole.value > 100 or top.value > 10 or _low(tokens, whole.last) in TIME_UNITS):
        return None  # "three in 2019", "two in five days"
    value = round(top.value / whole.value, 4)
    return _made(tokens, i, whole.last, value, value, kind="share")


# exact numbers and ranges


def _exact(text: str, tokens: list[Token], i: int) -> Read | None:
    """A number or a range of two, with its percent sign."""
    one = cardinal_at(text, tokens, i)
    if one is None:
        return None
    if one.glued:
        return _made(tokens, one.first, one.last, one.value, one.value, kind="glued", glued=one.glued)
    two = _range_end(text, tokens, one)
    if two is None:
        read = _made(tokens, one.first, one.last, one.value, one.value, approximate=one.dozen)
        return _percent(tokens, read)
    first = _shared(one, two)
    if first >= two.value:
        return _made(tokens, one.first, two.last, first, two.value, kind="score")
    return _percent(tokens, _made(tokens, one.first, two.last, first, two.value))


def _shared(one: Cardinal, two: Cardinal) -> Number:
    """The lower end of a range, with the upper one's multiplier where it has none: "3 to 4 million"."""
    if one.scale == 1 and two.scale > 1 and two.mantissa > one.value:
        return scaled(one.value, two.scale)
    return one.value


def _range_end(text: str, tokens: list[Token], one: Cardinal) -> Cardinal | None:
    """The number that ends the range begun by `one`; None where it begins none."""
    at = one.last
    sign = _low(tokens, at)
    if sign in DASHES and _low(tokens, at + 1) == "to":  # "five-to-six"
        at, sign = at + 1, "to"
        at += 1 if _low(tokens, at + 1) in DASHES else 0
    sign_of_money = _currency_before(tokens, one.first)
    if sign_of_money and tokens[one.first - 1].low == _low(tokens, at + sign_of_money):
        at += sign_of_money  # "between $1bn and $1.5bn"
    two = cardinal_at(text, tokens, at + 1)
    if two is None or two.glued:
        return None
    before = _low(tokens, one.first - 1 - sign_of_money)
    moved = before in {"from", "by"} and any(_low(tokens, one.first - n) in MOVED for n in range(2, 7))
    moved = moved and (before == "from" or two.value > 3 * one.value)  # "rose by 4 to 37"
    joins = (
        sign in DASHES
        or (sign == "to" and not moved)
        or (sign == "and" and before == "between")
        or (sign == "or" and one.value < two.value <= 3 * one.value + 2)
    )
    return two if joins else None


def _percent(tokens: list[Token], read: Read) -> Read:
    """The amount as a percentage or in percentage points where such a sign or word follows."""
    amount, first, last = read
    at = (
        last + 1
        if _low(tokens, last) in HYPHENS and _low(tokens, last + 1) in {"percent", "percentage", "per"}
        else last
    )
    word, after = _low(tokens, at), _low(tokens, at + 1)
    if word == "percentage" and after in {"point", "points"}:
        return replace(amount, kind="points", end=tokens[at + 1].end), first, at + 2
    length = 1 if word in {"%", "percent", "pct", "percents", "٪"} else 2 if (word, after) == ("per", "cent") else 0
    if not length:
        return read
    if after in {"point", "points"} and length == 1:
        return replace(amount, kind="points", end=tokens[at + 1].end), first, at + 2
    end = tokens[at + length - 1].end
    return replace(amount, kind="percent", end=end, number=(amount.number[0], end)), first, at + length


# bounds around the number


def _bounded(tokens: list[Token], amount: Amount, first: int, last: int) -> tuple[Amount, int]:
    """The amount with the bound words before and after it, and the token after all of them."""
    start = first
    money = _currency_before(tokens, start)
    if _low(tokens, start - 1 - money) in {"between", "from"} and amount.low != amount.high and not amount.vague:
        start -= 1
    start -= money
    found: list[Bound] = []
    for _ in range(3):
        bound, length, close = _bound_before(tokens, start)
        if bound == "ceiling" and _low(tokens, start - 2) == "up" and _low(tokens, start - 3) in WENT:
            break  # "has gone up to seven"
        if not bound or amount.kind in {"score", "glued"}:
            break
        found.append(bound)
        if close:
            found.append("about")
        start -= length
    after, length = _bound_after(tokens, last)
    if after and not found:
        found, last = [after], last + length
    begin = tokens[start].start
    bounded = _apply(replace(amount, start=begin), found)
    return (replace(bounded, end=max(amount.end, tokens[last - 1].end)) if after else bounded), last


def _currency_before(tokens: list[Token], first: int) -> int:
    """How many tokens of a currency sign stand before the number: "$", "US$", "€"."""
    if _low(tokens, first - 1) not in {"$", "€", "£", "¥", "₴", "₽", "₹", "₩", "₪", "₺"}:
        return 0
    letters = first >= 2 and tokens[first - 2].end == tokens[first - 1].start and tokens[first - 2].low.isalpha()
    return 2 if letters else 1


def _bound_before(tokens: list[Token], start: int) -> tuple[Bound | None, int, bool]:
    """The longest bound phrase that ends before token `start`, its length, and whether it says "just over"."""
    for length in range(min(words.LONGEST, start), 0, -1):
        phrase = tuple(t.low for t in tokens[start - length : start])
        if phrase in words.SLIGHTLY_OVER:
            return "floor", length, True
        if phrase in words.BEFORE:
            return words.BEFORE[phrase], length, False
    return None, 0, False


def _bound_after(tokens: list[Token], last: int) -> tuple[Bound | None, int]:
    """The longest bound phrase that starts at token `last`, and its length."""
    for length in range(3, 0, -1):
        phrase = tuple(t.low for t in tokens[last : last + length])
        if len(phrase) == length and phrase in words.AFTER:
            return words.AFTER[phrase], length
    return None, 0


def _apply(amount: Amount, bounds: list[Bound]) -> Amount:
    """The amount under its bound words: the outermost of floor and ceiling holds, "about" and "near" approximate."""
    if not bounds:
        return amount
    close = any(b in {"about", "near"} for b in bounds)
    hard = next((b for b in bounds if b in {"floor", "ceiling"}), "near" if "near" in bounds else "about")
    amount = replace(amount, approximate=amount.approximate or close)
    if hard == "floor":
        return replace(amount, high=None)
    if hard in {"ceiling", "near"}:
        return replace(amount, low=None)
    if amount.point is None:
        return amount
    return replace(amount, low=None, high=None)


def _low(tokens: list[Token], i: int) -> str:
    """Token i in lower case; nothing outside the text."""
    return tokens[i].low if 0 <= i < len(tokens) else ""
