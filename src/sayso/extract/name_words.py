"""Name words: what stands before, inside and after people's names, and what is no part of them."""

from typing import Final

from sayso.extract.lexicon.given_names import GIVEN_NAMES
from sayso.extract.lexicon.labels import DAYS, MONTHS
from sayso.extract.lexicon.peoples import PEOPLES
from sayso.extract.lexicon.source_nouns import HONORIFICS, PERSON_NOUNS, SPOKESPEOPLE, TITLES
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse

Tokens = tuple[int, int]
"""Token indexes `[first, last)`."""

EDGES: Final = frozenset({"the", "'s", "’s", "a", "an"})
PARTICLES: Final = wordlist("al bin bint da dal de del della den der di do dos du el la le ten ter van von y ibn st")
"""Small words inside names."""
SUFFIXES: Final = wordlist("jr sr ii iii iv")
"""What may follow a surname."""
NOT_NAMES: Final = (
    MONTHS
    | DAYS
    | wordlist("""
    castle church day east hall lake law north park place sea show street village wall west white
    """)
)
"""Capitalised words that are seldom part of a person's name: only where the engine says so."""
NEVER_NAMES: Final = wordlist("""
    as at by for from in of on or to with without
    act airport amendment association avenue award awards book boulevard bridge building cathedral center centre
    christmas city coast college conference county court democrat democrats district drive election euro festival fort
    game god gop golf great gulf he her high his hotel house i if in international internet island islands isis it
    league library mall memorial monument morning mount mountain museum my national new night now olympics our palace
    party plan plaza prize program project republic republican republicans resort river road room school she
    south square state states station team that their then they this times tower towers town tv university valley
    war we week when who why with world year you
    """)
"""Capitalised words that are no part of a person's name."""
DESCRIPTIONS: Final = PERSON_NOUNS - GIVEN_NAMES
PARTIES: Final = frozenset(
    {"Democrat", "Republican", "GOP", "Democratic", "Independent", "Labour", "Tory", "Conservative"}
)
"""Before a name, whom it stands with."""


def surname_words(words: list[str]) -> list[str]:
    """A name's words without "Jr." after them; none where fewer than two are left."""
    while words and words[-1].rstrip(".,").casefold() in SUFFIXES:
        words = words[:-1]
    return words if len(words) > 1 else []


def may_be_name(parse: Parse, i: int) -> bool:
    """True for a capitalised proper noun, and for a word before one that the tagger took for something else ("Per")."""
    if not parse.word(i)[:1].isupper():
        return False
    if parse.pos[i] == "PROPN":
        return True
    follows = i + 1 < len(parse) and parse.pos[i + 1] == "PROPN" and parse.starts[i + 1] == parse.ends[i] + 1
    return follows and not is_title(parse, i + 1)


def bare(parse: Parse, first: int, last: int) -> Tokens:
    """A name without titles before it and a possessive after it."""
    while first < last and _is_before_name(parse, first, alone=first == last - 1):
        first += 1
    while last > first and (parse.lemmas[last - 1] in EDGES or not parse.word(last - 1)[0].isalnum()):
        last -= 1
    return first, last


def _is_before_name(parse: Parse, i: int, *, alone: bool) -> bool:
    word = parse.word(i)
    if is_title(parse, i) or parse.lemmas[i] in EDGES or not word[0].isalnum():
        return True
    return not alone and (word.casefold() in DESCRIPTIONS or word in PEOPLES or word in PARTIES)


def is_honorific(parse: Parse, i: int) -> bool:
    """True for a title that stands before nothing but a person's name."""
    return is_title(parse, i) and parse.word(i).rstrip(".").casefold() in HONORIFICS


def is_title(parse: Parse, i: int) -> bool:
    """True for a word that stands before names and is no part of them."""
    word = parse.word(i)
    return (word[:1].isupper() and word.rstrip(".").casefold() in TITLES) or word in SPOKESPEOPLE
