"""Letter case: texts and headlines set in capitals, read as a sentence would print them.

Engines learn names from capitals: they take every word of "Man Kills Wife" and of an old wire report for one.
"""

import re
from dataclasses import replace
from typing import Final

from sayso.model.parse import Parse
from sayso.ports import Parser

WORD: Final = re.compile(r"[^\W\d_]+")
FEWEST: Final = 3
"""Words from which the case of a headline is judged."""
SHARE: Final = 0.7
"""Capitalised words from which a headline is set in capitals."""
SHOUTED: Final = 0.95
"""Words in capitals from which a text is set in them."""
SAMPLE: Final = 4000
"""Code points of a text that are judged."""
ABBREVIATED: Final = 4
"""Capitals of an abbreviation at most, where not every word is set so: "NYPD"."""
OPENING: Final = re.compile(r"(?:\A|[.!?][\"'”’)\]]{0,2}\s{1,3}|\n\s{0,9}\n\s{0,9})[\"'“‘(\[]{0,2}([^\W\d_])")
"""The first letter of a sentence or paragraph."""


def parse_title(parser: Parser, title: str) -> Parse:
    """The parse of a title, read in plain case."""
    return replace(parser.parse(plain_case(title)), text=title)


def parse_text(parser: Parser, text: str) -> Parse:
    """The parse of a text; of one set in capitals throughout, read in small ones."""
    words = WORD.findall(text[:SAMPLE])
    shouted = sum(word.isupper() for word in words)
    if len(words) < FEWEST or shouted < SHOUTED * len(words):
        return parser.parse(text)
    small = _lowered(text, keep=False)
    return replace(parser.parse(OPENING.sub(lambda m: _raised(m, text), small)), text=text)


def _raised(opening: re.Match[str], text: str) -> str:
    """The beginning of a sentence with its first letter as the text has it."""
    return opening[0][:-1] + text[opening.end() - 1]


def plain_case(title: str) -> str:
    """A headline in capitals as a sentence would print it, each code point in its place; others unchanged."""
    words = WORD.findall(title)
    if len(words) < FEWEST or sum(word[0].isupper() for word in words) < SHARE * len(words):
        return title
    shouted = all(word.isupper() for word in words)
    first = WORD.search(title)
    start = first.start() + 1 if first else 0
    return title[:start] + WORD.sub(lambda m: _lowered(m[0], keep=not shouted), title[start:])


def _lowered(word: str, *, keep: bool) -> str:
    """A word in small letters; an abbreviation where it is to be kept, and signs that would grow, as they are."""
    if keep and 1 < len(word) <= ABBREVIATED and word.isupper():
        return word
    return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in word)
