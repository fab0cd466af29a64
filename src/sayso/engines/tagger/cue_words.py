"""Cue words: what of a cue the tagger gave to what is said, and what of that to neither."""

from dataclasses import replace
from typing import Final

from sayso.engines.tagger.tagger import Tagged
from sayso.extract.found import Page
from sayso.extract.lexicon.wordlist import wordlist

PLEAS: Final = wordlist("contest guilty innocent no not")
"""What a defendant pleads: words of the act, not of what it is about."""


def with_plea(page: Page, one: Tagged) -> Tagged:
    """A relation whose content begins with the plea ("pleaded not | guilty to two counts"); a plea alone is what is said."""
    parse, (begin, end) = page.parse, one.content[0]
    pleads = any(parse.lemmas[i] == "plead" or parse.word(i).casefold() == "pled" for i in range(*one.cue))
    said = next((i for i in range(begin, end) if parse.word(i).casefold() not in PLEAS), end)
    if not pleads or begin != one.cue[1] or said in (begin, end):
        return one
    return replace(one, cue=(one.cue[0], said), content=((said, end), *one.content[1:]))


def with_auxiliary(page: Page, one: Tagged) -> Tagged:
    """A relation with the auxiliary that stands before an adverb for its cue ("the pumps | are | reportedly | armed")."""
    parse, (first, last) = page.parse, one.cue
    adverb = all(parse.pos[i] == "ADV" for i in range(first, last))
    aux = first
    while aux > 0 and parse.pos[aux - 1] == "AUX":
        aux -= 1
    goes_on = any(begin == last for begin, _ in one.content)
    before = next((n for n, (_, end) in enumerate(one.content) if end == aux), None)
    if not adverb or aux == first or before is None or not goes_on:
        return one
    pieces = tuple((begin, first) if n == before else (begin, end) for n, (begin, end) in enumerate(one.content))
    return replace(one, content=pieces)
