"""Headlines: lines that capitalise every word, where a capital tells no name from a verb ("Mayor Brandt Leaves Sarn")."""

import re
from typing import Final

from sayso.model.parse import Parse

WORD: Final = re.compile(r"[^\W\d_]+")
LONG: Final = 4
"""Letters from which a word is capitalised in a headline and seldom elsewhere."""
SHARE: Final = 0.8
FEWEST: Final = 4
LONGEST: Final = 300
"""Code points of a line that is read as a headline at most."""


def headline_tokens(parse: Parse) -> frozenset[int]:
    """Tokens of the lines set as headlines."""
    found: set[int] = set()
    at = 0
    for line in parse.text.split("\n"):
        if is_headline(line):
            found.update(parse.tokens_in((at, at + len(line))))
        at += len(line) + 1
    return frozenset(found)


def is_headline(line: str) -> bool:
    """True where four in five of the longer words, and four at least, begin with a capital."""
    if len(line) > LONGEST:
        return False
    words = [word for word in WORD.findall(line) if len(word) >= LONG]
    capitals = sum(1 for word in words if word[0].isupper())
    return len(words) >= FEWEST and capitals >= SHARE * len(words)
