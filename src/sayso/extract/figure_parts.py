"""Parts of those told before in the sentence: "five of them civilians", "Of the 58 wounded, 12 are in a serious condition"."""

from collections.abc import Mapping
from typing import Final

from sayso.extract.figure_harm import Harm
from sayso.extract.lexicon.categories import PEOPLE, STATES
from sayso.extract.lexicon.numbers import TENS, UNITS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse

WHOLES: Final = wordlist("of among out")
PARENTS: Final = wordlist(
    "mother father mom mum dad parent grandmother grandfather widow widower woman man girl boy daughter son owner"
)
"""One of these "of three" stands apart from the three."""
NEAR: Final = 40
"""Tokens back to the whole at most."""
SPARED: Final = wordlist("survive escape recover live walk remain return surrender flee")
"""What happened to a part that the harm of the whole did not end."""


def is_part(parse: Parse, tokens: range) -> bool:
    """True for some of those counted before: "311 of them"."""
    after = tokens[-1] + 1
    return after + 1 < len(parse) and parse.lemmas[after] == "of" and parse.tags[after + 1] in {"PRP", "WP", "WDT"}


def harm_of_whole(parse: Parse, harm: Mapping[int, Harm], tokens: range) -> Harm | None:
    """What happened to the whole that a bare number is a part of; None where it is part of none."""
    first = parse.sentence(tokens[0])[0]
    if is_part(parse, tokens):
        near = range(tokens[0] - 1, max(first, tokens[0] - NEAR) - 1, -1)
        spared = parse.lemmas[parse.heads[tokens[-1]]] in SPARED
        return None if spared else next((harm[i] for i in near if i in harm and _is_many(parse, i)), None)
    if parse.deps[tokens[-1]] not in {"nsubj", "nsubjpass"}:
        return None
    if parse.word(first).lower() in WHOLES:
        return _of_whole(parse, harm, range(first, min(tokens[0], first + NEAR)))
    return _told_last(parse, harm, tokens[0]) if said_to_be(parse, tokens[-1]) else None


def _of_whole(parse: Parse, harm: Mapping[int, Harm], whole: range) -> Harm | None:
    """What happened to the whole: "of the 12 wounded", "of the dead", "of them"."""
    found = next((harm[i] for i in whole if i in harm and _is_many(parse, i)), None)
    state = next((STATES[parse.word(i).lower()] for i in whole if parse.word(i).lower() in STATES), None)
    if found or state:
        return found or (Harm((state,), ()) if state else None)
    them = len(whole) > 2 and parse.word(whole[1]).lower() in {"them", "these", "those"} and parse.word(whole[2]) == ","
    return _told_last(parse, harm, whole[0]) if them else None


def _told_last(parse: Parse, harm: Mapping[int, Harm], at: int) -> Harm | None:
    """What happened to the many told of last before token `at`, in its sentence or the one before."""
    number = parse.sentence_number(at)
    first = max(parse.sentences[max(number - 1, 0)][0], at - NEAR)
    near = (i for i in range(at - 1, first - 1, -1) if i in harm and harm[i].actual and _is_many(parse, i))
    return next((harm[i] for i in near), None)


def said_to_be(parse: Parse, anchor: int) -> int | None:
    """The people that a bare number is said to be: "children" in "4 are children"; None for another predicate."""
    verb = parse.heads[anchor]
    if parse.deps[anchor] != "nsubj" or parse.lemmas[verb] != "be":
        return None
    attrs = (c for c in parse.children(verb) if parse.deps[c] == "attr" and parse.tags[c] == "NNS")
    return next((c for c in attrs if parse.lemmas[c] in PEOPLE), None)


def _is_many(parse: Parse, i: int) -> bool:
    return parse.tags[i] in {"NNS", "CD", "NNPS"} or parse.word(i).lower() in UNITS | TENS


def described(parse: Parse, tokens: range) -> int | None:
    """The noun that a part is: "civilians" in "five of them civilians"; None where none is given."""
    if not is_part(parse, tokens):
        return None
    after = tokens[-1] + 3
    return after if after < len(parse) and parse.tags[after] == "NNS" else None


def is_of_one(parse: Parse, i: int) -> bool:
    """True for the three of "a mother of three": the children of one who is told of."""
    of = parse.heads[i]
    one = parse.deps[i] == "pobj" and parse.lemmas[of] == "of" and parse.tags[parse.heads[of]] in {"NN", "NNP"}
    return one and parse.lemmas[parse.heads[of]].lower() in PARENTS


def is_none_of(parse: Parse, first: int) -> bool:
    """True for the number of "none of the four", "neither of the two"."""
    at = first - 1
    if at > 0 and parse.tags[at] in {"DT", "PRP$", "CD"}:
        at -= 1
    return at > 0 and parse.lemmas[at] == "of" and parse.lemmas[at - 1] in {"none", "neither", "nobody"}
