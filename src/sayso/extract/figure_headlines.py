"""Headlines, which leave out articles and verbs and so mislead engines: whom "shot, killed" and "shot dead" are said of."""

from typing import Final

from sayso.extract.figure_victims import is_person
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse

ADVERBS: Final = wordlist("accidentally fatally allegedly apparently critically later also reportedly then")
CLAUSE: Final = wordlist("nsubj nsubjpass dobj attr aux auxpass")
"""What a verb has that an engine reads as a clause of its own."""
JOINING: Final = wordlist(", and &")


def noun_right_before(parse: Parse, i: int) -> int | None:
    """The noun or number that token i follows, past adverbs and an age between commas; None where none stands there."""
    at = i - 1
    while at > 0 and (parse.tags[at] == "RB" or parse.word(at).lower() in ADVERBS):
        at -= 1
    if at > 2 and parse.word(at) == "," and parse.tags[at - 1] == "CD" and parse.word(at - 2) == ",":
        at -= 3  # "Boy, 5, shot"
    named = at >= 0 and (parse.pos[at] in {"NOUN", "PROPN", "NUM"} or _is_bare_person(parse, at))
    return at if named and parse.sentence_number(at) == parse.sentence_number(i) else None


def _is_bare_person(parse: Parse, i: int) -> bool:
    """True for a person at the start of a headline that an engine takes for a cry: "Boy, 5, …"."""
    return parse.tags[i] == "UH" and is_person(parse, i)


def victim_of_headline(parse: Parse, i: int) -> int | None:
    """Whom the participle at i is said of in "Teen shot, killed", "Boy, 5, shot dead"; None where the tree tells."""
    before = i - 1
    if before > 1 and parse.word(before).lower() in JOINING and parse.word(before - 1).lower() == "shot":
        return noun_right_before(parse, before - 1) if parse.pos[before - 1] == "NOUN" else None
    told = parse.heads[i] != i or any(parse.deps[c] in CLAUSE for c in parse.children(i))
    return None if told else noun_right_before(parse, i)
