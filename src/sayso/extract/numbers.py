"""Numbers as news writes them: digits and words read into values. A grammar of our own, linear in the text."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sayso.extract.lexicon.numbers import MULTIPLIERS, SPACED_SUFFIXES, SUFFIXES, TENS, UNITS
from sayso.model.figure import Number

TOKEN: Final = re.compile(r"\d+(?:[.,٬٫’']\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\w\s]|_")
HYPHENS: Final = frozenset("-‐‑")
LONGEST_NUMERAL: Final = 24
"""Digits and separators of a believable numeral; a longer one is a serial number."""
LARGEST: Final = 10**15
"""Nothing that news counts is larger; what is, is no figure."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a numeral or one sign, with its offsets; `low` is the word in lower case."""

    start: int
    end: int
    low: str

    @property
    def is_numeral(self) -> bool:
        """True for digits."""
        return self.low[0].isdecimal()


@dataclass(frozen=True, slots=True)
class Cardinal:
    """A number written out, over tokens `[first, last)`.

    `mantissa` is the value before a multiplier word and `scale` that multiplier (1 without): "3 to 4 million" shares
    it. `round_` marks dozens. `glued` are letters stuck to the digits that are no multiplier ("mm", "th").
    """

    first: int
    last: int
    value: Number
    mantissa: Number
    scale: int = 1
    dozen: bool = False
    digits: bool = False
    glued: str = ""


def tokens_of(text: str) -> list[Token]:
    """Words, numerals and signs in text order. White space is no token."""
    return [Token(m.start(), m.end(), m.group().lower()) for m in TOKEN.finditer(text)]


def read_digits(numeral: str) -> Number | None:
    """The value of digits with separators: "600,000", "1.5", "1,5", "1.200.000". None where they make no number."""
    if len(numeral) > LONGEST_NUMERAL:
        return None
    plain = "".join(_ascii(c) for c in numeral)
    parts = re.split(r"[.,']", plain)
    marks = [c for c in plain if c in ".,'"]
    if not marks:
        value: Number = int(plain)
    elif _grouped(parts) and (len(set(marks)) == 1) and (marks[0] != "." or len(marks) > 1) and len(parts[0]) <= 3:
        value = int("".join(parts))
    elif len(set(marks)) == 2 and marks.count(marks[-1]) == 1 and _grouped(parts[:-1]):
        value = _tidy(float("".join(parts[:-1]) + "." + parts[-1]))
    elif len(marks) == 1 and marks[0] != "'":
        value = _tidy(float(".".join(parts)))
    else:
        return None
    return value if value < LARGEST else None


def _ascii(sign: str) -> str:
    """Any script's digit or separator as ASCII."""
    if sign.isdigit():
        return str(unicodedata.digit(sign))
    return {"٬": ",", "٫": ".", "’": "'"}.get(sign, sign)


def _grouped(parts: list[str]) -> bool:
    """True where every group after the first has three digits."""
    return all(len(part) == 3 for part in parts[1:])


def _tidy(value: float) -> Number:
    """A whole value as an int; others without the noise of binary fractions."""
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def scaled(mantissa: Number, scale: int) -> Number:
    """`mantissa` times `scale`, whole where it is."""
    return _tidy(mantissa * scale)


def cardinals(text: str, tokens: list[Token]) -> Iterator[Cardinal]:
    """Every number written out, in text order, none inside another."""
    i = 0
    while i < len(tokens):
        found = cardinal_at(text, tokens, i)
        if found:
            yield found
        i = found.last if found else i + 1


def cardinal_at(text: str, tokens: list[Token], i: int) -> Cardinal | None:
    """The number that starts at token i, as far as it goes; None where none does."""
    if i >= len(tokens):
        return None
    token = tokens[i]
    if token.is_numeral:
        return _numeral(text, tokens, i)
    if token.low in {"a", "an", "half"}:
        return _of_article(tokens, i)
    if token.low in UNITS or token.low in TENS:
        return _spelled(tokens, i)
    return None


def _numeral(text: str, tokens: list[Token], i: int) -> Cardinal | None:
    """Digits, with the multiplier after them."""
    value, last = read_digits(tokens[i].low), i + 1
    if value is None:
        return None
    while last < len(tokens) and _continues(text, tokens, last) and value < LARGEST:
        value, last = int(value) * 1000 + int(tokens[last].low), last + 1
    if last < len(tokens) and tokens[last].start == tokens[last - 1].end and tokens[last].low[0].isalpha():
        letters = tokens[last].low
        scale = SUFFIXES.get(letters, 0)
        if not scale:
            return Cardinal(i, last + 1, value, value, digits=True, glued=letters)
        return Cardinal(i, last + 1, scaled(value, scale), value, scale, digits=True)
    last, scale, dozen = _multiplied(tokens, last)
    total = scaled(value, scale)
    return Cardinal(i, last, total, value, scale, dozen, digits=True) if total < LARGEST else None


def _continues(text: str, tokens: list[Token], at: int) -> bool:
    """True where a blank separates thousands: "600 000", and any group after a no-break or thin space."""
    before, token = tokens[at - 1], tokens[at]
    gap = text[before.end : token.start]
    if len(token.low) != 3 or not token.low.isdigit() or len(gap) != 1 or not before.low.isdigit():
        return False
    if len(before.low) > 3:
        return False
    return gap in "\u00a0\u202f\u2009" or (gap == " " and token.low == "000")


def _multiplied(tokens: list[Token], at: int) -> tuple[int, int, bool]:
    """Where the multipliers from token `at` end, their product, and whether one is a dozen."""
    scale, dozen = 1, False
    while scale < LARGEST:
        word = _after_hyphen(tokens, at)
        low = tokens[word].low if word < len(tokens) else ""
        step = MULTIPLIERS.get(low) or (SUFFIXES[low] if low in SPACED_SUFFIXES else 0)
        if not step:
            break
        scale, dozen, at = scale * step, dozen or low == "dozen", word + 1
    return at, scale, dozen


def _after_hyphen(tokens: list[Token], at: int) -> int:
    """The index past a hyphen that is stuck to both sides; `at` itself where there is none."""
    if not 0 < at < len(tokens) - 1 or tokens[at].low not in HYPHENS:
        return at
    tight = tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start
    return at + 1 if tight else at


def _of_article(tokens: list[Token], i: int) -> Cardinal | None:
    """Such as "a dozen", "a hundred and twenty", "half a million", "half a dozen"."""
    halved = tokens[i].low == "half"
    at = i + 1 if halved else i
    if at + 1 >= len(tokens) or tokens[at].low not in {"a", "an"}:
        return None
    if not halved and tokens[at + 1].low == "half":
        inner = at + 2  # "a half million", "a half dozen"
        last, scale, dozen = _multiplied(tokens, inner)
        return Cardinal(i, last, scaled(0.5, scale), 0.5, scale, dozen) if scale > 1 else None
    if tokens[at + 1].low not in MULTIPLIERS:
        return None
    if halved:
        last, scale, dozen = _multiplied(tokens, at + 1)
        return Cardinal(i, last, scaled(0.5, scale), 0.5, scale, dozen)
    return _words(tokens, i, at + 1, current=1)


def _spelled(tokens: list[Token], i: int) -> Cardinal:
    """Number words: "six hundred thousand", "twenty-one", "one and a half million"."""
    return _words(tokens, i, i, current=0)


def _words(tokens: list[Token], first: int, at: int, current: int) -> Cardinal:
    """Read number words from token `at`; `current` is what an article before them already says.

    `total` holds finished groups (thousands and up), `current` the group being read, `room` the size below which a
    further small word may join it: one hundred at first and after a multiplier, ten after tens, none after units.
    """
    total, last, room = 0, at, 100 if not current else 1
    mantissa, scale, dozen = 0, 1, False
    while at < len(tokens) and total + current < LARGEST:
        word = _joined(tokens, at, scale)
        low = tokens[word].low
        small = _small(low)
        if small is not None and (small < room or (small == 0 and last == first)):
            current, room = current + small, 10 if small >= 20 else 1
            mantissa = 0 if scale > 1 else current
        elif low in MULTIPLIERS and (current or (scale >= 1_000 and room == 100)):
            mantissa, scale, dozen = mantissa or current, scale * MULTIPLIERS[low], dozen or low == "dozen"
            total, current = _raised(total, current, MULTIPLIERS[low])
            room = 100
        else:
            break
        at = last = word + 1
    return _finished(tokens, Cardinal(first, last, total + current, mantissa, scale, dozen))


def _joined(tokens: list[Token], at: int, scale: int) -> int:
    """The index of the next number word past a hyphen, or past "and" after a multiplier; else `at`."""
    word = _after_hyphen(tokens, at)
    follows = tokens[word + 1].low if word + 1 < len(tokens) else ""
    return word + 1 if tokens[word].low == "and" and scale > 1 and _small(follows) is not None else word


def _raised(total: int, current: int, multiplier: int) -> tuple[int, int]:
    """Finished groups and open group after a multiplier: hundreds stay open, thousands and more close the group."""
    if multiplier < 1_000:
        return total, current * multiplier
    return (total + current * multiplier, 0) if current else (total * multiplier, 0)


def _finished(tokens: list[Token], read: Cardinal) -> Cardinal:
    """What was read, with "and a half" and the multiplier after it: "two and a half million"."""
    if [t.low for t in tokens[read.last : read.last + 3]] != ["and", "a", "half"]:
        return read
    last, scale, dozen = _multiplied(tokens, read.last + 3)
    if read.scale > 1:  # "a million and a half"
        value = _tidy(read.value + read.scale / 2)
        return Cardinal(read.first, read.last + 3, value, value, dozen=read.dozen)
    whole = read.value + 0.5
    return Cardinal(read.first, last, scaled(whole, scale), whole, scale, dozen)


def _small(word: str) -> int | None:
    """The value of a word below one hundred."""
    return UNITS.get(word, TENS.get(word))
