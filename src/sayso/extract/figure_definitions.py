"""What a report says its totals cover: "its notes define this as killed and wounded".

Where a report defines losses, casualties or "eliminated", its figures of that name are casualties with their
composition stated: in a sentence of its own, beside the figure ("75 were neutralised, meaning killed, wounded or
captured", "losses in killed and wounded"), or by parts that add up to it ("240 casualties: 60 killed and 180 wounded").
What is defined as one thing alone, or denied, changes nothing.
"""

import re
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
BESIDE: Final = wordlist("in of meaning i.e. ie namely")
"""Before words for states they say what a total beside them covers."""
LISTING: Final = wordlist(", and or and/or both either the ( as well")
AHEAD: Final = 10
"""Tokens after a figure's words at most in which it is defined."""
PARTS: Final = 4
BETWEEN: Final = re.compile(r"[\s,:;()–—-]{0,6}(?:(?:and|including|with) )?")
"""What stands between a total and its parts."""
LONGEST: Final = 60
"""Tokens of a defining sentence at most."""


def with_definitions(parse: Parse, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures with what the report defines their names to cover."""
    if not any(_is_open(f) for f in figures):
        return figures
    figures = tuple(_defined_beside(parse, figures, n) if _is_open(f) else f for n, f in enumerate(figures))
    found = [d for s in parse.sentences if s[1] - s[0] <= LONGEST and (d := _definition(parse, *s))]
    for name, includes in found:
        figures = tuple(_stated(f, includes) if _is_open(f) and name in {None, f.category} else f for f in figures)
    return figures


def _is_open(figure: Figure) -> bool:
    return figure.category in {"losses", "casualties"} and figure.composition == "not_stated"


def _stated(figure: Figure, includes: tuple[Category, ...]) -> Figure:
    return replace(figure, category="casualties", includes=includes, composition="stated")


def _defined_beside(parse: Parse, figures: tuple[Figure, ...], n: int) -> Figure:
    """The figure as the words right beside it, or the parts after it, define it."""
    figure = figures[n]
    ends = [figure.end] + ([figure.counted.end] if figure.counted else [])
    for end in ends:
        first = parse.token_at(end)
        for i in range(first, min(parse.sentence(first)[1], first + AHEAD)) if first is not None else ():
            includes = _listed(parse, i + 1) if parse.word(i).lower() in BESIDE else ()
            if len(includes) > 1:
                return _stated(figure, includes)
    return _added_up(parse, figure, figures[n + 1 : n + 1 + PARTS])


def _listed(parse: Parse, at: int) -> tuple[Category, ...]:
    """The states listed from token `at` on: "killed, wounded and captured"."""
    found: list[Category] = []
    for i in range(at, min(len(parse), at + AHEAD)):
        word = parse.word(i).lower()
        if word in COVERED:
            found.append(COVERED[word])
        elif word not in LISTING:
            break
    return tuple(dict.fromkeys(found))


def _added_up(parse: Parse, total: Figure, following: tuple[Figure, ...]) -> Figure:
    """The total with the categories of the parts right after it that add up to it exactly."""
    parts: list[Figure] = []
    end = total.end
    for part in following:
        between = BETWEEN.fullmatch(parse.text, end, part.start)
        if not between or part.category not in COVERED.values() or part.point is None:
            break
        parts.append(part)
        end = part.end
    kinds = tuple(dict.fromkeys(p.category for p in parts if p.category))
    whole = total.point is not None and sum(p.point or 0 for p in parts) == total.point
    return _stated(total, kinds) if whole and len(kinds) > 1 else total


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
