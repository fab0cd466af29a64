"""Victims: everyone a predicate happened to, from the one word that engines tie to it."""

from collections.abc import Iterator
from typing import Final

from sayso.extract.lexicon.categories import HARM_NOUNS, PEOPLE
from sayso.model.parse import Parse

MANY: Final = 40
"""Victims that are followed at most: bounded work for each predicate."""
PERSON_ENDINGS: Final = (
    "er",
    "or",
    "ist",
    "ian",
    "ee",
    "ant",
    "man",
    "woman",
    "eer",
    "iff",
    "ive",
    "-old",
    "mate",
    "ese",
)


def affected(parse: Parse, victim: int, said: int) -> Iterator[int]:
    """The victim, those joined to it, those it includes, and the people "of" a number or of bodies.

    Of those named before the predicate only what stands before it too: in "one man is dead and four others …" an
    engine joins the four to the man.
    """
    queue = [victim]
    for at in queue:
        yield at
        if len(queue) < MANY:
            queue.extend(_companions(parse, at, said if victim < said else len(parse)))


def _companions(parse: Parse, victim: int, end: int) -> Iterator[int]:
    for c in parse.children(victim):
        dep, lemma = parse.deps[c], parse.lemmas[c]
        if is_joined(parse, c):
            yield from (c,) if c < end and _can_be_harmed(parse, c) else ()
        elif dep == "prep" and (lemma == "include" or (lemma == "of" and _is_amount(parse, victim))):
            partitive = lemma == "of" and parse.lemmas[victim] != "body"
            for p in parse.children(c):
                if parse.deps[p] == "pobj" and not (
                    partitive and any(parse.deps[c] == "nummod" for c in parse.children(p))
                ):
                    yield p


def _can_be_harmed(parse: Parse, i: int) -> bool:
    """True unless the noun is known, or looks, to be no person: "two dead and three crime scenes"."""
    lemma = parse.lemmas[i]
    if parse.pos[i] != "NOUN" or parse.tags[i] == "CD":
        return True
    return lemma in PEOPLE or lemma in HARM_NOUNS or lemma.endswith(PERSON_ENDINGS)


def is_joined(parse: Parse, i: int) -> bool:
    """True for a noun joined to the one over it: by "and", or name after name in a list."""
    if parse.deps[i] == "conj":
        return parse.pos[i] in {"NOUN", "PROPN", "NUM", "PRON"}
    head = parse.heads[i]
    return (
        parse.deps[i] == "appos"
        and parse.pos[i] == parse.pos[head] == "PROPN"
        and any(parse.deps[c] == "compound" for c in parse.children(i))
    )


def _is_amount(parse: Parse, i: int) -> bool:
    """True for numbers and for nouns that only say how many: "dozens of", "the bodies of"."""
    return parse.pos[i] == "NUM" or parse.lemmas[i] in {"dozen", "hundred", "thousand", "score", "body"}
