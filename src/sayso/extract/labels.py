"""Labels: 'Union leader Anka Riedl: “Not one ship will leave.”', a speaker and a colon before a quotation."""

from collections.abc import Iterator
from typing import Final

from sayso.extract.found import Found, Page
from sayso.extract.phrases import Range
from sayso.extract.turns import NOT_A_SPEAKER

LONGEST: Final = 14
"""Tokens of a label."""
ENDS: Final = frozenset({".", "!", "?", "…"})
NOMINAL: Final = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADP", "PART", "NUM", "PRON", "CCONJ"})
INSIDE: Final = frozenset({",", "-", "(", ")"})


def label_relations(page: Page) -> Iterator[Found]:
    """Relations of labels inside a paragraph, after another quotation or sentence, in text order.

    Those that open a line are turns of a transcript.
    """
    parse = page.parse
    for quote in page.quotes.all:
        first = parse.token_at(quote.start)
        if first is None or first < 2 or parse.word(first - 1) != ":":
            continue
        label = _label(page, first - 1)
        if label is not None:
            yield Found(
                rule="label",
                at=first - 1,
                lemma="say",
                cue=((first - 1, first),),
                source=label,
                content=((quote.start, quote.end),),
            )


def _label(page: Page, colon: int) -> Range | None:
    """The nouns before a colon, from the end of the quotation or sentence before; None where there is more."""
    parse = page.parse
    first = colon
    while first > 0 and colon - first <= LONGEST:
        before = first - 1
        if parse.word(before) in ENDS or page.quotes.at(parse.starts[before]) is not None:
            return (first, colon) if _is_someone(page, first, colon) else None
        if "\n" in parse.text[parse.ends[before] : parse.starts[first]]:
            return None
        if parse.pos[before] not in NOMINAL and parse.word(before) not in INSIDE:
            return None
        first = before
    return None


def _is_someone(page: Page, first: int, colon: int) -> bool:
    """True for capitalised words with a name among them that are no label of a newsroom."""
    parse = page.parse
    if first >= colon or not parse.word(first)[:1].isupper() or parse.word(first).casefold() in NOT_A_SPEAKER:
        return False
    return any(parse.pos[i] == "PROPN" for i in range(first, colon))
