"""Tolls: numbers told of a noun elsewhere in the clause ("the number of wounded climbed from 84 to 127")."""

from typing import Final

from sayso.extract.figure_nouns import NounPhrase
from sayso.extract.lexicon.categories import DONE_WORDS, HARM_NOUNS, PEOPLE, REPORTING, STATES, THINGS
from sayso.extract.lexicon.units import PERIODS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Category
from sayso.model.parse import Parse

TOLLS: Final = wordlist(
    "reach rise climb stand be hit total number average exceed put bring grow increase fall drop go jump pass surpass top "
    "raise lower cut revise reduce estimate amount come soar include tally say update run"
)
TALLIES: Final = wordlist("number toll tally count total figure share rate average majority estimate proportion")
LOOKED_UP: Final = 8
"""Steps up the tree at most."""


def toll_of(parse: Parse, anchor: int) -> NounPhrase | None:
    """What a number without a noun of its own tells of: the subject of "rose to 19", the object of "puts … at"."""
    if parse.heads[anchor] > anchor and (verb := _verb_right_before(parse, anchor)) is not None:
        return _argument(parse, verb, anchor - 1)
    i = anchor
    for _ in range(LOOKED_UP):
        head = parse.heads[i]
        if head == i:
            return None
        if parse.pos[head] in {"NOUN", "PROPN"} and parse.deps[i] in {"prep", "appos", "nummod", "pobj"}:
            of_tally = parse.lemmas[head] in TALLIES - {"toll"} and parse.lemmas[i] == "of"
            if not of_tally:  # in "at an average of 1,340" something above says what is averaged
                return _phrase(parse, head)
        if parse.pos[head] in {"VERB", "AUX"}:
            told = parse.lemmas[head] in TOLLS or _gives_toll(parse, head, i)
            return _argument(parse, head, i) if told else None
        i = head
    return None


def _gives_toll(parse: Parse, verb: int, under: int) -> bool:
    """True for "taking the total to 16", "the toll was given as 14"."""
    about = (c for c in parse.children(verb) if parse.deps[c] in {"dobj", "nsubjpass"})
    to = (parse.lemmas[verb], parse.lemmas[under]) in {("take", "to"), ("give", "as"), ("list", "as")}
    return to and any(parse.lemmas[c] in TALLIES for c in about)


def _verb_right_before(parse: Parse, anchor: int) -> int | None:
    """The verb of "rises to 19 as two more die", where an engine ties the number to the next one; None for another."""
    verb = anchor - 2
    told = verb >= 0 and parse.lemmas[anchor - 1] in {"to", "at"} and parse.deps[anchor - 1] == "prep"
    return verb if told and parse.pos[verb] == "VERB" and parse.lemmas[verb] in TOLLS else None


def _argument(parse: Parse, verb: int, under: int) -> NounPhrase | None:
    """The subject of the verb, or its object where the number stands under "at", "to", "from" or "by"."""
    kids = parse.children(verb)
    objects = [c for c in kids if parse.deps[c] in {"dobj", "nsubjpass"} and c != under]
    subjects = [c for c in kids if parse.deps[c] == "nsubj" and c != under]
    under_prep = parse.deps[under] == "prep"
    if under_prep and any(parse.deps[c] == "dobj" for c in objects):
        subjects = []  # "puts them at 3,000" is no figure of those who put
    for c in (*objects, *subjects) if under_prep else (*subjects, *objects):
        if parse.lemmas[c] in PERIODS and (before := _before_period(parse, c)) is not None:
            return _phrase(parse, before)
        if parse.pos[c] in {"NOUN", "PROPN", "ADJ", "VERB"} and parse.lemmas[c] not in REPORTING:
            return _phrase(parse, c)
    return None


def _before_period(parse: Parse, i: int) -> int | None:
    """The noun that "each day" follows, which engines take for a subject: "losses of hardware each day were …"."""
    i -= 1 + sum(parse.deps[c] == "det" for c in parse.children(i))
    if i < 0 or parse.pos[i] != "NOUN":
        return None
    of = parse.heads[i]
    return parse.heads[of] if parse.deps[i] == "pobj" and parse.pos[parse.heads[of]] == "NOUN" else i


def _phrase(parse: Parse, head: int, depth: int = LOOKED_UP) -> NounPhrase:
    """The noun phrase of a head, or of what a tally counts: "the number of wounded" → "wounded"."""
    if parse.lemmas[head] in TALLIES - {"toll"} and depth:
        for c in parse.children(head):
            if parse.lemmas[c] == "of":
                inner = next((p for p in parse.children(c) if parse.deps[p] in {"pobj", "amod", "pcomp"}), None)
                if inner is not None:
                    return _phrase(parse, inner, depth - 1)
    first = head
    while (
        first > 0 and parse.heads[first - 1] == head and parse.deps[first - 1] in {"amod", "compound", "nmod", "poss"}
    ):
        first -= 1
    return NounPhrase(first, head + 1, head)


def category_of_words(parse: Parse, noun: NounPhrase) -> tuple[Category | None, tuple[Category, ...]]:
    """The category of the noun a toll is of."""
    lemma, word = parse.lemmas[noun.head], parse.word(noun.head).lower()
    for i in range(noun.first, noun.head):
        if parse.lemmas[i] in {"injury", "casualty"} and lemma == "toll":
            return HARM_NOUNS[parse.lemmas[i]], ()
    if lemma == "toll" and not any(parse.lemmas[i] in {"death", "dead"} for i in range(noun.first, noun.head)):
        return "killed", ()
    if lemma == "loss" and _of_equipment(parse, noun.head):
        return "equipment", ()
    state = next((s for i in range(noun.first, noun.head) if (s := STATES.get(parse.word(i).lower()))), None)
    if state and lemma in PEOPLE:
        return state, ()  # "displaced persons"
    return HARM_NOUNS.get(lemma) or STATES.get(word) or THINGS.get(lemma) or DONE_WORDS.get(word, "other"), ()


def _of_equipment(parse: Parse, i: int) -> bool:
    """True for "losses of aircraft"."""
    inner = [p for c in parse.children(i) if parse.lemmas[c] == "of" for p in parse.children(c)]
    return any(THINGS.get(parse.lemmas[p]) in {"equipment", "munitions"} for p in inner)
