"""Place names as keys: the folding that lets "São Paulo", "SAO PAULO" and "Sao-Paulo" meet."""

import re
import unicodedata

NOT_A_WORD = re.compile(r"[\W_]+")
UNDECOMPOSED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
"""Latin letters that Unicode does not decompose into a base letter and a mark."""
APOSTROPHES = str.maketrans("", "", "'’‘ʼʻ`´")
"""Dropped rather than made a space: "Sana'a" is one word, and "Queen Anne's" keeps its s."""


def folded(name: str) -> str:
    """The key of a name: case folded, accents stripped, apostrophes dropped, other punctuation to single spaces."""
    lowered = name.casefold().translate(APOSTROPHES).translate(UNDECOMPOSED)
    letters = unicodedata.normalize("NFKD", lowered)
    plain = "".join(c for c in letters if not unicodedata.combining(c)) if not letters.isascii() else letters
    return NOT_A_WORD.sub(" ", plain).strip()
