"""Profile: what linking sees of one report's wording, made of its title, text and day alone."""

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from sayso.link.rarity import rarity
from sayso.model.moment import day
from sayso.model.report import Report
from sayso.model.terms import STOP, folded, stem, words

READ = 6000
"""Characters of text that a profile reads: news says what it is about at the top."""
LEAD = 900
TELLING = 3.2
"""Rarity from which a capitalised word counts as a name."""
NAME = re.compile(r"[^\W\d_a-z][^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Profile:
    """`weights` has unit length; `names` are stems of telling words written with a capital; `day` is an ordinal."""

    weights: dict[str, float]
    names: frozenset[str]
    numbers: frozenset[str]
    day: int | None


def profile(report: Report) -> Profile:
    """The report's profile; made once for one text."""
    return _profile(report.title or "", report.text[:READ], day(report.published))


@lru_cache(maxsize=4096)
def _profile(title: str, text: str, on: int | None) -> Profile:
    counts: Counter[str] = Counter()
    for part, weight in ((text, 1), (text[:LEAD], 1), (title, 2)):
        for word in words(part):
            if word not in STOP:
                counts[stem(word)] += weight
    weights = {word: (1 + math.log(count)) * rarity(word) for word, count in sorted(counts.items())}
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    capitals = {stem(folded(word)) for word in NAME.findall(f"{title}\n{text}")}
    return Profile(
        {word: weight / length for word, weight in weights.items()},
        frozenset(word for word in capitals if rarity(word) >= TELLING and word in weights),
        frozenset(word for word in counts if word[0].isdigit() and len(word) > 1),
        on,
    )


def cosine(one: Profile, other: Profile) -> float:
    """Between 0 and 1, summed in alphabetical order so that it is symmetric to the last bit."""
    shared = sorted(one.weights.keys() & other.weights.keys())
    return sum(one.weights[word] * other.weights[word] for word in shared)
