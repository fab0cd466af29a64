"""What a number is a figure of where only a whole before it says so.

"4 are children" after nineteen dead, "bringing the total to 16" after two more bodies, "31 (of whom 4 children)" in a list.
"""

import re
from collections.abc import Mapping
from typing import Final

from sayso.extract.figure_harm import Harm
from sayso.extract.figure_lists import label_of
from sayso.extract.figure_nouns import NounPhrase
from sayso.extract.figure_tolls import TALLIES, category_of_words
from sayso.extract.lexicon.categories import HARM_NOUNS
from sayso.model.figure import Category
from sayso.model.parse import Parse

TOTALS: Final = TALLIES - {"toll", "share", "rate", "average", "majority", "proportion"}
BACK: Final = 60
"""Tokens back to the whole at most."""
WIDEST: Final = 140
"""Code points back to the number of a list that a bracket explains, at most."""
BRACKET: Final = re.compile(r"(?<![\d.,])(\d[\d.,]{0,12})\s?\([^()\n]{0,80}\Z")
PARTED: Final = re.compile(r"\b(?:of|including|among) (?:whom|which|them|these|those)?\s?\Z|[(,]\s?\Z", re.IGNORECASE)
KEPT: Final[frozenset[Category]] = frozenset({"killed", "wounded", "missing", "captured", "displaced"})


def category_of_total(parse: Parse, harm: Mapping[int, Harm], total: NounPhrase) -> Category | None:
    """The category of "the total" by what is told right before it; None for a total of something, and where nothing is."""
    if parse.lemmas[total.head] not in TOTALS or any(parse.lemmas[c] == "of" for c in parse.children(total.head)):
        return None
    number = parse.sentence_number(total.head)
    first = max(parse.sentences[max(number - 1, 0)][0], total.head - BACK)
    for i in range(total.first - 1, first - 1, -1):
        if parse.lemmas[i] in HARM_NOUNS:
            return HARM_NOUNS[parse.lemmas[i]]
        if i in harm and harm[i].actual and not harm[i].loose:
            return harm[i].category
    return None


def category_in_brackets(parse: Parse, start: int) -> Category | None:
    """The category of the number of a list whose bracket holds the number at `start`: "Dead: 14 (9 women, 5 children)"."""
    above = parse.text[max(0, start - WIDEST) : start]
    found = BRACKET.search(above)
    if found is None or not PARTED.search(above):
        return None
    at = start - len(above) + found.start(1)
    label = label_of(parse, at, at + len(found[1]))
    category = category_of_words(parse, label)[0] if label else None
    return category if category in KEPT else None
