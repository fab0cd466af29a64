"""Profile: what linking sees of one report's wording, made of its title, text and day alone."""

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from sayso.link.rarity import rarity, weight
from sayso.model.moment import day
from sayso.model.report import Report
from sayso.model.terms import STOP, folded, stem, words

READ = 6000
"""Characters of text that a profile reads: news says what it is about at the top."""
LEAD = 500
TELLING = 3.2
"""Rarity from which a capitalised word counts as a name."""
NAME = re.compile(r"[^\W\d_a-z][^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Profile:
    """`weights` has unit length; `names` are stems of telling words written with a capital; `day` is an ordinal."""

    weights: dict[str, float]
    lead: dict[str, float]
    """As `weights`, of the title and the first paragraphs: what happened, before the background."""
    names: frozenset[str]
    numbers: frozenset[str]
    day: int | None


def profile(report: Report, *, by: bool = False) -> Profile:
    """The report's profile; made once for one text. `by`: a body's name counts in the text that it publishes itself.

    A bulletin seldom names the body whose doings it tells; two by one body are about one thing by their words alone.
    """
    body = report.outlet.name if by and report.outlet and report.genre == "official" else ""
    return _profile(report.title or "", f"{report.text[:READ]}\n{body}".rstrip(), day(report.published))


@lru_cache(maxsize=4096)
def _profile(title: str, text: str, on: int | None) -> Profile:
    counts = _counts((text, 1), (text[:LEAD], 1), (title, 2))
    weights = _unit(counts)
    capitals = {stem(folded(word)) for word in NAME.findall(f"{title}\n{text}")}
    return Profile(
        weights,
        _unit(_counts((text[:LEAD], 2), (title, 2))),
        frozenset(word for word in capitals if rarity(word) >= TELLING and word in weights),
        frozenset(word for word in counts if word[0].isdigit() and len(word) > 1),
        on,
    )


def _counts(*parts: tuple[str, int]) -> Counter[str]:
    """How often each stem stands in the parts, each part counted so many times."""
    counts: Counter[str] = Counter()
    for part, times in parts:
        for word in words(part):
            if word not in STOP:
                counts[stem(word)] += times
    return counts


def _unit(counts: Counter[str]) -> dict[str, float]:
    """TF-IDF with logarithmic counts and frozen rarity, of unit length."""
    weights = {word: (1 + math.log(count)) * weight(word) for word, count in sorted(counts.items())}
    length = math.sqrt(sum(value * value for value in weights.values())) or 1.0
    return {word: value / length for word, value in weights.items()}


def cosine(one: dict[str, float], other: dict[str, float]) -> float:
    """Between 0 and 1, summed in alphabetical order so that it is symmetric to the last bit."""
    return sum(one[word] * other[word] for word in sorted(one.keys() & other.keys()))
