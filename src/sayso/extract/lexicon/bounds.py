"""Words that bound a number, as token sequences. A bound is "floor", "ceiling", "near" (below) or "about"."""

from typing import Final, Literal

Bound = Literal["floor", "ceiling", "near", "about"]
Phrase = tuple[str, ...]


def _phrases(bound: Bound, words: str) -> dict[Phrase, Bound]:
    return {tuple(phrase.split()): bound for phrase in words.split("|")}


BEFORE: Final[dict[Phrase, Bound]] = (
    _phrases(
        "floor",
        "more than|at least|over|well over|above|well above|no fewer than|no less than|not less than|not fewer than|"
        "in excess of|upwards of|upward of|a minimum of|minimum of|greater than|exceeding|exceed|exceeded|exceeds|"
        "surpassed|surpassing|surpasses|topped|tops|topping|better than|north of|beyond|far more than|many more than|"
        "a total of more than|passed|not under|no under|a low of|as few as|as little as|no lower than|at the least|"
        "at a minimum|minimally|atleast|morethan|way more than|way over|larger than|higher than",
    )
    | _phrases(
        "ceiling",
        "up to|as many as|as much as|at most|at the most|no more than|not more than|fewer than|less than|under|below|"
        "a maximum of|maximum of|no greater than|a high of|not over|no over|lower than|not exceeding|no higher than|"
        "well under|well below|far fewer than|upto|up until|a ceiling of",
    )
    | _phrases(
        "near",
        "nearly|almost|close to|closing in on|approaching|nearing|not quite|virtually|near|practically|next to|"
        "a little under|a little less than|just under|just short of|just below|slightly under|slightly less than|"
        "slightly fewer than|a little below|shy of|just shy of",
    )
    | _phrases(
        "about",
        "about|around|some|roughly|approximately|approx|an estimated|estimated|circa|ca|~|≈|or so|somewhere around|"
        "in the region of|in the order of|on the order of|in the neighborhood of|in the neighbourhood of|"
        "an approximate|more or less|very roughly|perhaps|maybe|possibly|reportedly some|anywhere from|"
        "somewhere between|the estimated|a reported estimated|a rough",
    )
)
"""Before the number."""

SLIGHTLY_OVER: Final[frozenset[Phrase]] = frozenset(
    tuple(p.split())
    for p in ["just over", "slightly more than", "slightly over", "a little over", "a little more than"]
)
"""A floor that says that the number is close: approximate."""

AFTER: Final[dict[Phrase, Bound]] = (
    _phrases("floor", "or more|or greater|and counting|and more|if not more|at least|and above|or above|or higher")
    | _phrases("floor", "plus|- plus|+|and over|or over|or even more")
    | _phrases("ceiling", "or fewer|or less|at most|at the most|or under|tops|or lower")
    | _phrases("about", "or so|- odd|odd|or thereabouts|- ish|approximately|more or less|give or take")
)
"""After the number."""

LONGEST: Final = 5
