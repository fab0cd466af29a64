"""Whom a pronoun stands for that somebody died by: "were taken to a hospital, where they died", "Two men were shot. Both died"."""

from collections.abc import Mapping
from typing import Final

from sayso.extract.figure_harm import Harm
from sayso.extract.figure_victims import NAMING, SUBJECTS, is_person, joined_to
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Number
from sayso.model.parse import Parse

SEVERAL: Final = wordlist("they all")
SINGLE: Final = wordlist("he she")
COMERS: Final = wordlist(
    "officer deputy investigator detective trooper paramedic medic firefighter rescuer neighbor neighbour witness "
    "official resident doctor authority"
)
"""Those who come to the dead, or tell of them."""
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


def are_meant(parse: Parse, i: int) -> bool:
    """True for "they", "all" and "the men", who were told of before with a number or one by one."""
    if parse.word(i).lower() in SEVERAL:
        return True
    kids = [c for c in parse.children(i) if c < i]
    the = [parse.word(c).lower() for c in kids] == ["the"]
    return the and parse.tags[i] == "NNS" and parse.deps[i] in SUBJECTS and is_person(parse, i)


def number_meant(parse: Parse, i: int, harm: Mapping[int, Harm], counted: Mapping[int, Number | None]) -> int | None:
    """How many "they", "all" or "the men" at token i are, told right before; None where that is unclear.

    Those who are told as killed already are not told again.
    """
    first, last = parse.sentence(i)
    number = parse.sentence_number(i)
    first = max(parse.sentences[max(number - 1, 0)][0], first - WIDEST)
    around = range(first, min(i, last))
    people = [j for j in around if _are_people(parse, j) and _are_same(parse, i, j)]
    if parse.deps[i] not in SUBJECTS or any(j in harm and "killed" in harm[j].categories for j in people):
        return None
    numbers = [j for j in people if isinstance(counted.get(j), int) and (counted[j] or 0) > 1]
    if len(numbers) == len(people) == 1:
        return int(counted[numbers[0]] or 0)
    chains = [chain for j in around if (chain := _one_by_one(parse, j))]
    named = not people or _are_named(parse, chains[0][0] if chains else i)
    alone = len(chains) == 1 and not numbers and named and parse.word(i).lower() in SEVERAL
    return (
        len(chains[0]) if alone and not any(j in harm and "killed" in harm[j].categories for j in chains[0]) else None
    )


def _are_same(parse: Parse, i: int, many: int) -> bool:
    """True where "the men" may be the men told of before, and "they" no officers who came."""
    if parse.word(i).lower() in SEVERAL:
        return parse.lemmas[many] not in COMERS or any(parse.deps[c] == "nummod" for c in parse.children(many))
    return parse.lemmas[i] in {parse.lemmas[many], "victim"}


def _one_by_one(parse: Parse, i: int) -> list[int]:
    """A man and a woman, or people by name, as subject, object or after "identified as"; nothing for one alone."""
    if parse.deps[i] not in SUBJECTS | {"dobj", "attr"} and not _are_named(parse, i):
        return []
    chain = [i]
    while len(chain) < WIDEST and (after := next((c for c in joined_to(parse, chain[-1]) if c > chain[-1]), None)):
        chain.append(after)
    single = all(parse.tags[j] == "NNP" or (parse.tags[j] == "NN" and is_person(parse, j)) for j in chain)
    return chain if single and len(chain) > 1 else []


def _are_named(parse: Parse, i: int) -> bool:
    """True for the names of "the victims were identified as …"."""
    by = parse.heads[i]
    return parse.deps[i] == "pobj" and parse.lemmas[by] == "as" and parse.lemmas[parse.heads[by]] in NAMING


def _are_people(parse: Parse, i: int) -> bool:
    """True for more than one person as subject or object, police and the like aside."""
    one_of = parse.deps[i] in SUBJECTS | {"dobj", "attr"}
    return one_of and parse.tags[i] in {"NNS", "CD"} and (parse.tags[i] == "CD" or is_person(parse, i))
