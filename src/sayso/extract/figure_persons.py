"""Persons told as harmed without a number: what the steps that find implicit figures hand on."""

from dataclasses import dataclass

from sayso.extract.figure_harm import Harm


@dataclass(frozen=True, slots=True)
class Persons:
    """Tokens `[first, last)` that name one or more persons; `anaphoric` for pronouns and "the man".

    `names` are their names in lower case, or the words that describe one who is not named ("3-year-old girl"). `more` are
    further spans that belong to the figure: the killer's own end. `floor` is true where more may have died, `killer` for the gunman and his like.
    """

    first: int
    last: int
    head: int
    count: int
    anaphoric: bool = False
    names: frozenset[str] = frozenset()
    more: tuple[int, ...] = ()
    floor: bool = False
    killer: bool = False


Told = tuple[Persons, Harm]
