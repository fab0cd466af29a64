"""Block quotations: the paragraph after "The governor added:" is the governor's, though no mark says so."""

import re
from collections.abc import Iterator
from typing import Final

from sayso.extract.cue_verbs import cue_lemma
from sayso.extract.found import Found, Page
from sayso.extract.lexicon.speech_cues import SPEECH
from sayso.extract.phrases import trimmed
from sayso.extract.quotes import MARKS
from sayso.extract.subjects import source_of

SET_OFF: Final = re.compile(r":[ \u00a0]*(?:\r?\n[ \u00a0]*)+(?=[^\s<])")
BEHIND: Final = 4
"""Tokens that may stand between the verb and its colon ("wrote on Monday:")."""


def block_relations(page: Page) -> Iterator[Found]:
    """One relation for each paragraph set off behind a verb of speech and a colon; those between marks are quotations.

    Only the first paragraph: where an unmarked quotation of several ends, nothing says.
    """
    parse = page.parse
    for set_off in SET_OFF.finditer(parse.text):
        colon = parse.token_at(set_off.start())
        verb = None if colon is None else _verb(page, colon)
        line = parse.text.find("\n", set_off.end())
        content = trimmed(parse.text, set_off.end(), len(parse.text) if line < 0 else line)
        if verb is None or content is None or MARKS.match(parse.text, content[0]):
            continue
        source = source_of(page.tree, verb)
        if source is not None:
            yield Found(
                rule="block",
                at=verb,
                lemma=cue_lemma(page, verb),
                cue=((verb, verb + 1),),
                source=source,
                content=(content,),
            )


def _verb(page: Page, colon: int) -> int | None:
    """The verb of speech right before the colon, but for a day or a place; its object would be what it tells of."""
    parse = page.parse
    for i in range(colon - 1, max(colon - 2 - BEHIND, 0), -1):
        if parse.sentence_number(i) != parse.sentence_number(colon - 1):
            return None
        if parse.pos[i] == "VERB":
            told = any(k < colon for k in page.tree.kids(i, "dobj", "ccomp", "attr"))
            return i if parse.lemmas[i] in SPEECH and not told else None
    return None
