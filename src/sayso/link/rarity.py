"""Rarity: how much a shared word says, from a frozen table. Scores never depend on what else the ledger holds."""

import gzip
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files

MOST = 7.0
"""A word so common (one in a hundred) says nothing."""
UNSEEN = 1.2
"""Zipf of a word that the table does not hold: names, mostly."""
NUMBER = 4.4
"""Zipf of a number of two digits or more; one digit says little."""


@cache
def table() -> dict[str, float]:
    """Stems with their Zipf frequency (log10 of uses in a billion words), from package data."""
    packed = files("sayso.link").joinpath("frequencies", "english.tsv.gz").read_bytes()
    zipfs: dict[str, float] = {}
    for line in gzip.decompress(packed).decode().splitlines():
        tenths, _, stems = line.partition("\t")
        zipfs.update(dict.fromkeys(stems.split(" "), int(tenths) / 10))
    return zipfs


@lru_cache(maxsize=65536)
def rarity(stem: str) -> float:
    """Between 0 (everywhere) and about 6 (a name the table has never seen)."""
    if stem[0].isdigit():
        return MOST - (NUMBER if len(stem) > 1 else 5.0)
    return max(0.0, MOST - table().get(stem, UNSEEN))


NAME_AT_MOST = 3.5
"""What a name counts at most: in a running story all reports share its names, and the rest must decide."""


def weight(stem: str) -> float:
    """The rarity of a stem, a name's no more than that of other telling words."""
    return min(NAME_AT_MOST, rarity(stem))


def total(stems: Iterable[str]) -> float:
    """The summed weight of the stems; summed in order, so that equal sets give equal bits."""
    return sum(weight(stem) for stem in sorted(stems))
