"""What a report says its totals cover: "its notes define this as killed and wounded".

Where a report defines losses, casualties or "eliminated", its figures of that name are casualties with their
composition stated. What is defined as one thing alone, or denied, changes nothing.
"""

from dataclasses import replace
from typing import Final

from sayso.extract.lexicon.categories import STATES
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Category, Figure
from sayso.model.parse import Parse

DEFINING: Final = wordlist(
    "define definition mean meaning cover include comprise denote refer term combine glossary stand understand signify "
    "encompass describe lump consist count use add"
)
NAMES: Final[dict[str, Category]] = {
    "casualty": "casualties",
    "casualties": "casualties",
    "loss": "losses",
    "losses": "losses",
    "eliminated": "losses",
    "eliminate": "losses",
    "neutralised": "losses",
    "neutralized": "losses",
    "neutralise": "losses",
    "neutralize": "losses",
    "liquidated": "losses",
    "destroyed": "losses",
    "action": "losses",
}
POINTING: Final = wordlist("this that it these they which term figure word phrase number total count tally expression")
COVERED: Final[dict[str, Category]] = {
    **{word: kind for word, kind in STATES.items() if kind in {"killed", "wounded", "missing"}},
    "captured": "captured",
    "deaths": "killed",
    "fatalities": "killed",
    "injuries": "wounded",
    "prisoner": "captured",
    "prisoners": "captured",
}
TERMS: Final = wordlist("term word phrase expression name label wording")
"""After one of these a sentence with a number may go on to define: "put 40 men out of action, a term that covers …"."""
NEGATORS: Final = wordlist("not n't n’t never no without excluding exclude excludes unclear whether nor")
LONGEST: Final = 60
"""Tokens of a defining sentence at most."""


def with_definitions(parse: Parse, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures with what the report defines their names to cover."""
    if not any(_is_open(f) for f in figures):
        return figures
    found = [d for s in parse.sentences if s[1] - s[0] <= LONGEST and (d := _definition(parse, *s))]
    for name, includes in found:
        figures = tuple(_stated(f, includes) if _is_open(f) and name in {None, f.category} else f for f in figures)
    return figures


def _is_open(figure: Figure) -> bool:
    return figure.category in {"losses", "casualties"} and figure.composition == "not_stated"


def _stated(figure: Figure, includes: tuple[Category, ...]) -> Figure:
    return replace(figure, category="casualties", includes=includes, composition="stated")


def _definition(parse: Parse, first: int, last: int) -> tuple[Category | None, tuple[Category, ...]] | None:
    """What a sentence defines, None for "this", and what that covers; None for a sentence that defines nothing."""
    first = _after_numbers(parse, first, last)
    words = [parse.word(i).lower() for i in range(first, last)]
    lemmas = [parse.lemmas[i] for i in range(first, last)]
    covered = dict.fromkeys(COVERED[w] for w in words if w in COVERED)
    if len(covered) < 2 or not DEFINING & set(lemmas) or NEGATORS & set(words) or "CD" in parse.tags[first:last]:
        return None
    names = [NAMES[w] for w in (*words, *lemmas) if w in NAMES]
    if not names and not POINTING & set(words):
        return None
    return (names[0] if names else None), tuple(covered)


def _after_numbers(parse: Parse, first: int, last: int) -> int:
    """Where a sentence with numbers turns to a word that it explains; `first` where it does not."""
    last_number = max((i for i in range(first, last) if parse.tags[i] == "CD"), default=first)
    return next((i for i in range(last_number, last) if parse.lemmas[i] in TERMS), first)
