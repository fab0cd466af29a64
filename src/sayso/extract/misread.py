"""Misread verbs: 'Troops on the ground report that …', which parsers take for a noun phrase about a report."""

from collections.abc import Iterator
from typing import Final

from sayso.extract.found import Found, Page
from sayso.extract.lexicon.source_nouns import GROUP_NOUNS, PERSON_NOUNS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.phrases import Range

AMBIGUOUS: Final = wordlist("claim estimate report state warn")
"""Verbs of speech whose plural looks like a noun or is taken for one."""
PEOPLE: Final = PERSON_NOUNS | GROUP_NOUNS | wordlist("crew force team troop")
LONGEST: Final = 12
"""Tokens of such a source at most."""


def misread_relations(page: Page) -> Iterator[Found]:
    """Relations whose verb the parse takes for a noun, in text order."""
    for at in range(1, len(page.parse) - 2):
        source = misread_source(page, at)
        if source is None:
            continue
        _, end = page.parse.sentence(at)
        content = page.tree.span((at + 1, end))
        if content is not None:
            lemma = page.parse.lemmas[at]
            yield Found(rule="misread", at=at, lemma=lemma, cue=((at, at + 1),), source=source, content=(content,))


def misread_source(page: Page, at: int) -> Range | None:
    """Who speaks by the word at `at`: several people who open the sentence, "that" following; None where it is a noun."""
    parse = page.parse
    first, last = parse.sentence(at)
    if parse.word(at) not in AMBIGUOUS or parse.tags[at] != "NN" or not first < at < min(first + LONGEST, last - 2):
        return None
    root = next((i for i in range(first, at) if parse.heads[i] == i), None)
    if root is None or parse.tags[root] != "NNS" or parse.lemmas[root] not in PEOPLE:
        return None
    if parse.word(at + 1).casefold() != "that" or any(
        parse.pos[i] in {"VERB", "AUX", "PUNCT"} for i in range(first, at)
    ):
        return None
    return first, at
