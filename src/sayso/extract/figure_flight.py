"""Flight: people moved, driven or gone from their homes, told by a verb with where from or where to."""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse

MOVED_OUT: Final = wordlist("move drive force bring take bus relocate clear chase push remove ferry expel")
"""Verbs whose object is displaced where the place they leave, or a shelter, is said."""
LEFT: Final = wordlist("leave flee quit abandon lose vacate")
"""Verbs whose subject is displaced where the object is a home."""
HOMES: Final = wordlist("home house village town city apartment flat dwelling")
ORIGINS: Final = wordlist("from out")
SHELTERS: Final = wordlist("safety shelter school gym church camp hotel tent barrack centre center hall ground")
SIGHT: Final = 4
"""Prepositions of a verb that are looked at."""


def is_driven_out(parse: Parse, verb: int, head: int) -> bool:
    """True where the people at token `head` had to leave: "moved from the shore", "driven from their homes", "left home"."""
    lemma = parse.lemmas[verb]
    if lemma in LEFT:
        return _is_subject(parse, verb, head) and _leaves_home(parse, verb)
    if lemma not in MOVED_OUT:
        return False
    passive = any(parse.deps[c] in {"nsubjpass", "auxpass"} for c in parse.children(verb))
    affected = _is_subject(parse, verb, head) if passive else parse.heads[head] == verb and parse.deps[head] == "dobj"
    return affected and any(_leads_out(parse, c) for c in _prepositions(parse, verb, head))


def _is_subject(parse: Parse, verb: int, head: int) -> bool:
    return parse.heads[head] == verb and parse.deps[head] in {"nsubj", "nsubjpass"}


def _leaves_home(parse: Parse, verb: int) -> bool:
    """True for "left their homes", "lost their houses", but not for "left the city" of travellers."""
    for c in parse.children(verb):
        if parse.lemmas[c] in HOMES and parse.deps[c] in {"dobj", "advmod", "npadvmod"}:
            return any(parse.deps[p] == "poss" for p in parse.children(c)) or parse.deps[c] != "dobj"
    return False


def _prepositions(parse: Parse, verb: int, head: int) -> list[int]:
    """Prepositions of the verb, or, where an engine ties them to the object, of that."""
    after = [c for c in (*parse.children(verb), *parse.children(head)) if c > verb]
    return [c for c in after if parse.deps[c] == "prep"][:SIGHT]


def _leads_out(parse: Parse, prep: int) -> bool:
    """True for "from the shore", "out of the valley", "to safety", "to schools"; not for "from 3 to 5"."""
    lemma = parse.lemmas[prep]
    objects = [c for c in parse.children(prep) if parse.deps[c] == "pobj"]
    if lemma in ORIGINS:
        return not objects or all(parse.pos[c] in {"NOUN", "PROPN"} for c in objects)
    return lemma in {"to", "into"} and any(parse.lemmas[c] in SHELTERS for c in objects)
