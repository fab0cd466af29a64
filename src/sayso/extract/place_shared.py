"""Names that share one word for what they are: "the Kherson, Sumy and Odesa regions", "Camden and Charlton counties"."""

from collections.abc import Iterator
from typing import Final

from sayso.model.parse import Parse

SHARED: Final = {
    "regions": ("region", "oblast", "province", "governorate"),
    "oblasts": ("oblast", "region"),
    "provinces": ("province",),
    "governorates": ("governorate",),
    "counties": ("county",),
    "parishes": ("parish",),
}
"""Nouns that names before them share, with what the gazetteer may have behind each name."""
JOINING: Final = frozenset({"and", "or", "&"})
MOST: Final = 12
"""Names before one noun at most."""
LONGEST: Final = 4
"""Tokens of such a name at most."""


def shared_names(parse: Parse) -> dict[int, tuple[int, tuple[str, ...]]]:
    """Where each such name begins: where it ends, and the words that may stand behind it in the gazetteer."""
    found = {}
    for i in range(len(parse)):
        words = SHARED.get(parse.word(i).lower())
        spans = list(_names_before(parse, i)) if words else []
        if words and len(spans) > 1:
            found.update({first: (last, words) for first, last in spans})
    return found


def _names_before(parse: Parse, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the names joined by commas and "and" that end at token `end`, last first."""
    for _ in range(MOST):
        first = end
        while first > max(0, end - LONGEST) and parse.word(first - 1)[:1].isupper():
            first -= 1
        if first == end:
            return
        yield first, end
        end = first
        while end > 0 and parse.word(end - 1).lower() in JOINING | {","}:
            end -= 1
        if end == first:
            return
