"""Whom "number" counts as a verb: "Evacuees now number 650", "the dead number at least 40"."""

from typing import Final

from sayso.extract.figure_nouns import NounPhrase
from sayso.extract.lexicon.categories import STATES
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse

NUMBERS: Final = wordlist("number numbers numbered")
ADVERBS: Final = wordlist("now still already currently then together also")
MODIFIERS: Final = wordlist("JJ VBN NN NNP NNPS")
LONGEST: Final = 4
"""Words of the subject at most."""


def numbered(parse: Parse, start: int) -> NounPhrase | None:
    """The subject of "number" right before the amount that starts at code point `start`; None where it is no verb."""
    first = parse.token_at(start)
    if first is None or first < 2 or parse.word(first - 1).lower() not in NUMBERS:
        return None
    head = first - 2
    opening = parse.sentence(first - 1)[0]
    while head > opening and parse.word(head).lower() in ADVERBS:
        head -= 1
    state = parse.word(head).lower() in STATES and parse.word(head - 1).lower() in {"the", "those"}
    if head < opening or not (state or parse.tags[head] in {"NNS", "NNPS"}):
        return None
    left = head
    while left > opening and head - left < LONGEST and not state and parse.tags[left - 1] in MODIFIERS:
        left -= 1
    return NounPhrase(left, head + 1, head)
