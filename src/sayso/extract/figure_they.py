"""Whom a pronoun stands for that somebody died by: "were taken to a hospital, where they died", "Two men were shot. Both died"."""

from collections.abc import Mapping
from typing import Final

from sayso.extract.figure_harm import Harm
from sayso.extract.figure_victims import SUBJECTS, is_person
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Number
from sayso.model.parse import Parse

SEVERAL: Final = wordlist("they all")
SINGLE: Final = wordlist("he she")
WIDEST: Final = 80
"""Tokens back to those told of before at most."""


def meant(parse: Parse, victim: int) -> int:
    """Whom the pronoun stands for in "two men were taken to a hospital, where they died"; else the victim."""
    word = parse.word(victim).lower()
    if word not in {"they", *SINGLE}:
        return victim
    verb = parse.heads[victim]
    above = parse.heads[verb]
    while parse.deps[verb] == "relcl" and parse.pos[above] != "VERB" and parse.heads[above] != above:
        above = parse.heads[above]
    if parse.deps[verb] not in {"relcl", "advcl", "conj"} or parse.pos[above] != "VERB":
        return victim
    who = [c for c in parse.children(above) if parse.deps[c] in SUBJECTS and c < victim]
    if word in SINGLE:
        return who[-1] if who and _is_single(parse, who[-1]) and _is_there(parse, verb) else victim
    return who[-1] if who and _is_several(parse, who[-1]) else victim


def _is_there(parse: Parse, verb: int) -> bool:
    """True for a clause with "where": he who died there is he who was taken there."""
    return parse.deps[verb] == "relcl" and any(parse.lemmas[c] == "where" for c in parse.children(verb))


def _is_single(parse: Parse, i: int) -> bool:
    if parse.deps[i] != "nsubjpass":
        return False
    named = parse.tags[i] == "NNP" or (parse.tags[i] == "NN" and is_person(parse, i)) or parse.lemmas[i] == "other"
    return named and not any(parse.deps[c] == "conj" for c in parse.children(i))


def _is_several(parse: Parse, i: int) -> bool:
    """True for a number of people, "both", or people joined by "and"."""
    joined = any(parse.deps[c] == "conj" for c in parse.children(i))
    return joined or parse.tags[i] in {"NNS", "CD"} or parse.lemmas[i] == "both"


def stood_for(parse: Parse, i: int, harm: Mapping[int, Harm], counted: Mapping[int, Number | None]) -> int:
    """The one number of people that "they" or "all" at token i stands for, told right before; `i` where that is unclear.

    Those who are told as killed already are not told again.
    """
    first, last = parse.sentence(i)
    number = parse.sentence_number(i)
    first = max(parse.sentences[max(number - 1, 0)][0], first - WIDEST)
    people = [j for j in range(first, min(i, last)) if _are_people(parse, j)]
    numbers = [j for j in people if isinstance(counted.get(j), int) and (counted[j] or 0) > 1]
    told = len(numbers) == 1 and len(people) == 1 and parse.deps[i] in SUBJECTS
    if not told or (numbers[0] in harm and "killed" in harm[numbers[0]].categories):
        return i
    return numbers[0]


def _are_people(parse: Parse, i: int) -> bool:
    """True for more than one person as subject or object, police and the like aside."""
    one_of = parse.deps[i] in SUBJECTS | {"dobj", "attr"}
    return one_of and parse.tags[i] in {"NNS", "CD"} and (parse.tags[i] == "CD" or is_person(parse, i))
