"""Who is not among the dead told beside them: he who killed them, and one who was hurt with them and died later.

"A man killed his wife. He was found dead at noon" tells of two, as does "a woman wounded in a shooting that killed her
husband has died"; "three dead, including the gunman" bounds what the killer may be added to.
"""

from collections.abc import Mapping
from typing import Final

from sayso.extract.figure_harm import Harm
from sayso.extract.figure_killers import KILLERS, agent_of
from sayso.extract.figure_later import Victims
from sayso.extract.figure_persons import Persons, Told
from sayso.extract.figure_victims import REFLEXIVE, SEXES, SUBJECTS
from sayso.extract.lexicon.categories import PEOPLE, UNDERGONE
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Number
from sayso.model.parse import Parse

HURTING: Final = wordlist("wound injure hurt shoot strike hit stab burn")
UP: Final = 8
"""Steps up the tree at most."""
KIN: Final = wordlist(
    "wife husband mother father son daughter brother sister girlfriend boyfriend fiancee fiance fiancée fiancé partner "
    "grandmother grandfather grandson granddaughter aunt uncle nephew niece cousin stepson stepdaughter stepfather "
    "stepmother passenger friend roommate ex-wife ex-husband ex-girlfriend ex-boyfriend baby child neighbour neighbor"
)
"""Who is somebody's is another than he."""
UNTOLD: Final = wordlist("people person victim body individual dead other adult suspect")
"""Nouns that do not say who one is."""
OTHER_SEX: Final = frozenset({("himself", "she"), ("himself", "her"), ("herself", "he"), ("herself", "him")})
AHEAD: Final = 6
"""Tokens from "including" to the killer at most."""


def hurt_with(parse: Parse, head: int, near: list[Victims]) -> Victims | None:
    """The dead of the attack in which one was hurt who died later; None where no such clause describes the one at `head`."""
    clauses = {c for c in parse.children(head) if parse.deps[c] in {"acl", "relcl"} and parse.lemmas[c] in HURTING}
    inside = [v for v in near if clauses and v.head > head and _is_under(parse, v.head, clauses)]
    return max(inside, key=lambda v: v.count) if inside else None


def _is_under(parse: Parse, i: int, tops: set[int]) -> bool:
    for _ in range(UP):
        i = parse.heads[i]
        if i in tops:
            return True
    return False


def is_he_who_killed(parse: Parse, head: int, group: Victims) -> bool:
    """True for the "he" that cannot be the one killed in the sentence before: a woman, or more than one."""
    agent, pronoun = agent_of(parse, group.done), parse.word(head).lower()
    if agent is None or not agent < group.head < head or pronoun not in {"he", "she"}:
        return False
    beside = parse.sentence_number(head) - parse.sentence_number(agent) == 1
    subjects = parse.deps[agent] in SUBJECTS and parse.deps[head] in SUBJECTS
    other = SEXES[1] if pronoun == "he" else SEXES[0]
    return beside and subjects and (group.count > 1 or parse.lemmas[group.head] in other)


def is_kin(parse: Parse, own: Told, group: Victims) -> bool:
    """True where the words make one dead the other's: "his girlfriend" after Orvik, "his mother" in what is said of a boy.

    Not where somebody killed them: "his brother" is then the killer's.
    """
    head, other = own[0].head, group.head
    if parse.deps[head] not in SUBJECTS or head == other:
        return False
    first, second = _owner(parse, head), _owner(parse, other)
    if second is not None and parse.tags[second] == "NNP":
        return parse.word(head) == parse.word(second) and head != second
    if first is not None and parse.tags[first] == "PRP$":
        told = parse.deps[other] in SUBJECTS and parse.tags[other] in {"NN", "NNP"} and second is None
        return told and other < head and parse.lemmas[head] in KIN and _is_by_nobody(parse, own[1])
    beside = parse.sentence_number(head) == parse.sentence_number(other) and head < other
    told = second is not None and parse.tags[second] == "PRP$" and parse.tags[head] in {"NN", "NNP"}
    return beside and told and parse.lemmas[other] in KIN and _is_by_nobody(parse, group.done)


def _is_by_nobody(parse: Parse, done: Harm) -> bool:
    """True where nobody is said to have killed: "died", "was found dead", and what a shooting did."""
    agent = agent_of(parse, done)
    verbs = [t for t in done.tokens if parse.pos[t] in {"VERB", "AUX"}]
    return bool(verbs) and (agent is None or (parse.pos[agent] != "PROPN" and parse.lemmas[agent] not in PEOPLE))


def _owner(parse: Parse, i: int) -> int | None:
    """The "his" of "his girlfriend", the "Orvik" of "Orvik's wife"; None where nobody is named."""
    return next((c for c in parse.children(i) if parse.deps[c] == "poss" and parse.tags[c] in {"PRP$", "NNP"}), None)


def are_others(parse: Parse, own: Told, group: Victims) -> bool:
    """True for "two others died later" and "two more died", after those who died at once; not for "two others were hurt"."""
    head, verb = own[0].head, parse.heads[own[0].head]
    words = {parse.word(i).lower() for i in (head, *parse.children(head))}
    died = parse.lemmas[verb] in UNDERGONE and parse.heads[group.head] != verb
    return died and bool(words & {"other", "others", "more"}) and parse.deps[group.head] in SUBJECTS


def is_of_other_sex(parse: Parse, himself: int, pronoun: int) -> bool:
    """True for the "she" who dies before or after one kills "himself"."""
    near = abs(parse.sentence_number(himself) - parse.sentence_number(pronoun)) < 2
    return near and (parse.word(himself).lower(), parse.word(pronoun).lower()) in OTHER_SEX


def is_other_noun(parse: Parse, killer: int | None, victim: int) -> bool:
    """True for "the father" who killed himself and "a boy" who died."""
    if killer is None or parse.tags[killer] != "NN" or parse.tags[victim] != "NN":
        return False
    return parse.lemmas[killer] != parse.lemmas[victim] and not {parse.lemmas[killer], parse.lemmas[victim]} & UNTOLD


def hurt_by_name(parse: Parse, persons: Persons, harm: Mapping[int, Harm], before: list[Victims]) -> Victims | None:
    """The dead before one who is told by name as hurt with them and dies later; None for one who was not."""
    if not before or not persons.names or persons.anaphoric:
        return None
    first = before[0].head
    hurt = [i for i in range(first, persons.head) if i in harm and _is_hurt(parse, i, harm[i])]
    named = {parse.word(t).lower() for i in hurt for t in (i, *parse.children(i)) if parse.tags[t] == "NNP"}
    firsts = {name.split()[0] for name in persons.names if " " in name}
    dead = {parse.word(t).lower() for v in before for t in (v.head, *parse.children(v.head)) if parse.tags[t] == "NNP"}
    return max(before, key=lambda v: v.count) if firsts & named and not firsts & dead else None


def _is_hurt(parse: Parse, i: int, done: Harm) -> bool:
    return done.actual and "wounded" in done.categories and parse.tags[i] in {"NN", "NNP"}


def is_woman_killed_by_man(parse: Parse, killer: int, victim: int) -> bool:
    """True for "a woman" or "three women" where "the gunman" or "the suspect" dies and is not told as a woman."""
    told = (killer, *(c for c in parse.children(killer) if parse.deps[c] == "appos"))
    return parse.lemmas[victim] in SEXES[1] and not any(parse.lemmas[i] in SEXES[1] for i in told)


def toll_with_killer(parse: Parse, harm: Mapping[int, Harm], counted: Mapping[int, Number | None]) -> int | None:
    """The most dead that the report counts "including the gunman"; None where it counts none so."""
    tolls: list[int] = []
    for i in range(len(parse)):
        if parse.lemmas[i] != "include":
            continue
        first, last = parse.sentence(i)
        ahead = range(i + 1, min(last, i + AHEAD))
        if not any(parse.lemmas[t] in KILLERS or parse.word(t).lower() in REFLEXIVE for t in ahead):
            continue
        dead = (n for t in range(max(first, i - AHEAD), i) if t in harm and (n := counted.get(t)) is not None)
        tolls += [int(n) for n in dead]
    return max(tolls, default=None)
