"""Number words, grouped by meaning. Keys are lower case."""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist

UNITS: Final[dict[str, int]] = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS: Final[dict[str, int]] = {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
} | {"fourty": 40}
MULTIPLIERS: Final[dict[str, int]] = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "lakh": 100_000,
    "million": 1_000_000,
    "crore": 10_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
SUFFIXES: Final[dict[str, int]] = {
    "k": 1_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "mln": 1_000_000,
    "mil": 1_000_000,
    "b": 1_000_000_000,
    "bn": 1_000_000_000,
    "bln": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
}
"""Letters glued to digits ("4.8m", "1bn") or, for the unmistakable ones, after a space."""

SPACED_SUFFIXES: Final = wordlist("mn mln bn bln tn trn")

BOTH: Final[dict[str, int]] = {"both": 2}

_PARTS: Final[dict[str, int]] = {
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twentieth": 20,
    "hundredth": 100,
}
DENOMINATORS: Final[dict[str, int]] = (
    {"half": 2, "halves": 2} | _PARTS | {f"{word}s": value for word, value in _PARTS.items()}
)

VAGUE: Final[dict[str, tuple[int, int]]] = {
    "tens": (20, 99),
    "dozens": (24, 99),
    "scores": (40, 199),
    "hundreds": (200, 999),
    "thousands": (2_000, 9_999),
    "millions": (2_000_000, 9_999_999),
    "billions": (2_000_000_000, 9_999_999_999),
    "several": (3, 9),
    "handful": (2, 9),
}
"""Plural and vague number words with their bounds."""

SEVERAL_OF: Final[dict[str, tuple[int, int]]] = {
    "dozen": (24, 99),
    "hundred": (200, 999),
    "thousand": (2_000, 9_999),
    "million": (2_000_000, 9_999_999),
    "billion": (2_000_000_000, 9_999_999_999),
}
"""Bounds of "several hundred", "a few thousand"."""

PLURAL_MULTIPLIERS: Final[dict[str, int]] = {
    "thousands": 1_000,
    "millions": 1_000_000,
    "billions": 1_000_000_000,
}
"""What may follow "tens of", "hundreds of"."""

DIGITS: Final[dict[str, tuple[int, int]]] = {"single": (0, 9), "double": (10, 99), "triple": (100, 999)}
"""Bounds of "single digits" and its like."""

FOLDS: Final[dict[str, int]] = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6}
"""How many died in a "double homicide"."""

DEADLY: Final = wordlist(
    "homicide homicides murder murders killing killings slaying slayings fatality fatalities execution"
)
"""What may be "double"."""
BLOWS: Final = wordlist("shooting shootings stabbing stabbings")
"""What may be "double fatal"."""
