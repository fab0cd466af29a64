"""Phrases: extents of constituents as spans of text, from a dependency parse indexed once."""

import re
from typing import Final

from sayso.model.parse import Parse
from sayso.model.words import Span

Range = tuple[int, int]
"""Token indexes `[first, last)`."""

OPENING: Final = '“„‟«‹"`'
CLOSING: Final = '”«»›"'
EDGE_LEFT: Final = re.compile(r"[\s,;:.…)\]–—\-•*|/]*")
EDGE_RIGHT: Final = frozenset(" \t\r\n\xa0,;:.–—-([|/…")
NOUN_TAGS: Final = frozenset({"NOUN", "PROPN", "PRON"})


class Tree:
    """A parse with the extent of every subtree, so that asking for one costs nothing however deep it is."""

    __slots__ = ("dates", "first", "last", "parse")

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self.first = list(range(len(parse)))
        self.last = list(range(1, len(parse) + 1))
        self.dates: dict[int, Range] = {
            i: (e.first, e.last) for e in parse.entities if e.label in {"DATE", "TIME"} for i in range(e.first, e.last)
        }
        """Tokens that name a time, each with the range of the whole name."""
        for i in _leaves_first(parse):
            head = parse.heads[i]
            self.first[head] = min(self.first[head], self.first[i])
            self.last[head] = max(self.last[head], self.last[i])

    def extent(self, i: int) -> Range:
        """The token range from the first to the last word that i governs."""
        return self.first[i], self.last[i]

    def kids(self, i: int, *deps: str) -> list[int]:
        """Dependants of i with one of the labels, in text order."""
        return [c for c in self.parse.children(i) if self.parse.deps[c] in deps]

    def kid(self, i: int, *deps: str) -> int | None:
        """The first dependant of i with one of the labels."""
        return next(iter(self.kids(i, *deps)), None)

    def phrase(self, head: int, *, barred: tuple[Range, ...] = ()) -> Range:
        """The words that `head` governs, cut where they would run into a barred range."""
        first, last = self.extent(head)
        for a, b in barred:
            if a > head:
                last = min(last, a)
            elif b <= head:
                first = max(first, b)
        return first, max(last, head + 1)

    def span(self, tokens: Range) -> Span | None:
        """The code points of a token range, without commas, colons and stops at its edges; None if nothing is left."""
        first, last = tokens
        if first >= last:
            return None
        return trimmed(self.parse.text, *self.parse.span(first, last))


def _leaves_first(parse: Parse) -> list[int]:
    """Every token but the roots, each before its head."""
    order = [i for i in range(len(parse)) if parse.heads[i] == i]
    for i in order:
        order.extend(parse.children(i))
    return [i for i in reversed(order) if parse.heads[i] != i]


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without white space and separating punctuation at its edges; None if nothing is left.

    A stop or comma before a closing quotation mark stays: it is inside the quotation.
    """
    found = EDGE_LEFT.match(text, start, end)
    start = found.end() if found else start
    while end > start and text[end - 1] in EDGE_RIGHT:
        if text[end - 1] == "." and _abbreviated(text, start, end):
            break
        end -= 1
    return (start, end) if start < end else None


def _abbreviated(text: str, start: int, end: int) -> bool:
    """True where the stop at the end belongs to the word before it ("U.S.", "Inc.")."""
    word = text[max(start, end - 12) : end].rsplit(maxsplit=1)[-1:] or [""]
    return word[0].count(".") > 1 or word[0] in {"Jr.", "Sr.", "Inc.", "Co.", "Corp.", "Ltd."}


def without(tokens: Range, *holes: Range) -> list[Range]:
    """What is left of a token range when the holes are taken out, in order."""
    pieces, (first, last) = [], tokens
    for a, b in sorted(holes):
        if b <= first or a >= last:
            continue
        if a > first:
            pieces.append((first, a))
        first = max(first, b)
    if first < last:
        pieces.append((first, last))
    return pieces


def printed(parse: Parse, first: int, last: int, head: int) -> str:
    """A noun phrase without what follows after a comma or in a relative clause, and without stray words."""
    children, end = parse.children(head), last
    while end > head + 1 and parse.pos[end - 1] in {"ADV", "PUNCT", "AUX"}:
        end -= 1
    for child in children:
        if child > head and parse.deps[child] in {"relcl", "acl", "appos", "punct"}:
            end = min(end, child)
    if any(parse.deps[c] == "relcl" for c in children):
        end = min(end, head + 1)
    if not any(parse.deps[c] == "conj" for c in children):
        end = next((i for i in range(head + 1, end) if parse.word(i) == ","), end)
    words = spaced(parse.words(first, max(end, head + 1)).rstrip(" ,;:/"))
    return words.removesuffix("'s").removesuffix("’s")


def spaced(words: str) -> str:
    """Words with one space between them."""
    return " ".join(words.split())
