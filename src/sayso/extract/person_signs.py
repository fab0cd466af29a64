"""Person signs: what the words around a single name say of whoever bears it: an age, a mother, an arrest, an "I" in quotes."""

from typing import Final

from sayso.extract.lexicon.given_names import GIVEN_NAMES
from sayso.extract.lexicon.speech_cues import SPEECH
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.name_shapes import is_aged_or_who
from sayso.model.parse import Parse

SURE: Final = 4
"""What a sign counts that outweighs three wrong labels."""
REACH: Final = 12
"""Tokens after a subject in which "he" or "she" is taken for it."""
KIN: Final = wordlist("""
    aunt boyfriend brother cousin dad daughter death family father fiance fiancee friend girlfriend grandfather
    grandmother husband mom mother mum neighbor neighbour niece nephew roommate sister son uncle widow wife
    """)
"""What only people have."""
SUFFERED: Final = wordlist("arrest bury handcuff hospitalise hospitalize injure jail kill sentence shoot stab wound")
"""What is done to people alone: passives."""
CALLED: Final = wordlist("name call")
SINGULAR: Final = frozenset({"I", "me", "my", "My", "I'm", "I’m"})
QUOTES: Final = frozenset('"“”')


def human_signs(parse: Parse, i: int) -> int:
    """How far the words around the name at token i tell of a person: 0 where they tell nothing."""
    if is_aged_or_who(parse, i + 1) or _owns(parse, i) or _is_called(parse, i):
        return SURE
    if parse.deps[i] not in {"nsubj", "nsubjpass"}:
        return 0
    verb = parse.heads[i]
    if parse.deps[i] == "nsubjpass" and parse.lemmas[verb] in SUFFERED:
        return SURE
    if parse.lemmas[verb] in SPEECH and (_says_i(parse, i) or parse.word(i).casefold() in GIVEN_NAMES):
        return SURE
    _, end = parse.sentence(i)
    return int(any(parse.word(j) in {"he", "she"} for j in range(i + 1, min(end, i + REACH))))


def _owns(parse: Parse, i: int) -> bool:
    return parse.deps[i] == "poss" and parse.lemmas[parse.heads[i]] in KIN


def _is_called(parse: Parse, i: int) -> bool:
    """True after "a man named"."""
    return i > 0 and parse.lemmas[i - 1] in CALLED and parse.tags[i - 1] == "VBN"


def _says_i(parse: Parse, i: int) -> bool:
    """True where the sentence quotes someone who says "I": no firm does."""
    first, last = parse.sentence(i)
    marks = [j for j in range(first, last) if parse.word(j) in QUOTES]
    return bool(marks) and any(parse.word(j) in SINGULAR for j in range(marks[0], marks[-1] if len(marks) > 1 else i))
