"""Words as a search knows them: runs of letters and digits without case and accents, what was asked, and snippets.

Folds as FTS5's tokenizer `unicode61 remove_diacritics 2` does, so that every database finds the same reports.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

MARKS = "\u0300-\u036f"
WORD = re.compile(rf"(?:[^\W_]|[{MARKS}])+")
ASKED = re.compile(r'"[^"]+"|[\w\u2019\'’-]+\*?')
OPEN, CLOSE, GAP = "⟦", "⟧", "…"
SNIPPET_WORDS = 28
MOST_RANKED = 2_000
"""Reports that fit which are ranked; of more, the latest are taken."""
MOST_SIFTED = 10_000
"""Reports that fit which are looked through for those within what a search is narrowed to; of more, the latest."""
LONGEST = 200
"""Letters of a word that count: longer ones are the same word."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase that was asked for; with `is_prefix` its last word may go on."""

    words: tuple[str, ...]
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A term where it stands: from its first word to its last, and in characters."""

    first: int
    last: int
    start: int
    end: int
    term: int


def folded(word: str) -> str:
    """A word without case and accents."""
    if word.isascii():
        return word.lower()[:LONGEST]
    bare = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", bare).lower()[:LONGEST]


_folded = lru_cache(maxsize=20_000)(folded)


def words_of(text: str) -> Iterator[str]:
    """The folded words of a text."""
    return (word for found in WORD.finditer(text) if (word := _folded(found.group())))


def folded_name(name: str) -> str:
    """The folded words of a name with a space between, the first of a long one."""
    return " ".join(words_of(name))[:LONGEST].strip()


def terms_of(query: str) -> tuple[Term, ...]:
    """What a person asks for: all of the words, "quoted words" as a phrase, word* as a beginning; never an error."""
    terms = []
    for asked in ASKED.findall(query):
        words = tuple(words_of(asked))
        if words:
            terms.append(Term(words, is_prefix=asked.endswith("*")))
    return tuple(terms)


def snippet(title: str, text: str, terms: Sequence[Term]) -> str:
    """The stretch of the text with most of the terms, the words found between ⟦ and ⟧; of the title if that has more."""
    best_title, best_text = _best(title, terms), _best(text, terms)
    return max((best_text, best_title), key=lambda part: part[0])[1]


def _best(text: str, terms: Sequence[Term]) -> tuple[int, str]:
    """How many of the terms the best stretch has, and that stretch with its marks."""
    spans = [found.span() for found in WORD.finditer(text)]
    hits = list(_hits(text, spans, terms))
    first, many = 0, 0
    for begin in range(len(hits)):
        within = {hit.term for hit in _within(hits, begin)}
        if len(within) > many:
            first, many = begin, len(within)
    shown = list(_within(hits, first)) if hits else []
    return many, _marked(text, spans, shown)


def _within(hits: Sequence[Found], begin: int) -> Iterator[Found]:
    """The hits that fit into a snippet beginning with this one."""
    for hit in hits[begin : begin + SNIPPET_WORDS]:
        if hit.last - hits[begin].first < SNIPPET_WORDS:
            yield hit


def _hits(text: str, spans: Sequence[tuple[int, int]], terms: Sequence[Term]) -> Iterator[Found]:
    words = [_folded(text[start:end]) for start, end in spans]
    firsts = [(number, term, len(term.words)) for number, term in enumerate(terms)]
    for at in range(len(words)):
        for number, term, length in firsts:
            if _stands(words[at : at + length], term):
                last = at + length - 1
                yield Found(at, last, spans[at][0], spans[last][1], number)


def _stands(words: Sequence[str], term: Term) -> bool:
    if term.is_prefix:
        return (*words[:-1],) == term.words[:-1] and words[-1].startswith(term.words[-1])
    return tuple(words) == term.words


def _marked(text: str, spans: Sequence[tuple[int, int]], hits: Sequence[Found]) -> str:
    """The words around the hits, in their middle where there is room on both sides."""
    if not spans:
        return ""
    first, last = (hits[0].first, hits[-1].last) if hits else (0, 0)
    begin = max(0, min(first - (SNIPPET_WORDS - (last - first + 1)) // 2, len(spans) - SNIPPET_WORDS))
    end = min(len(spans), begin + SNIPPET_WORDS)
    parts, at = [], 0 if begin == 0 else spans[begin][0]
    stop = len(text) if end == len(spans) else spans[end - 1][1]
    for hit in hits:
        if hit.start >= at:
            parts += [text[at : hit.start], OPEN, text[hit.start : hit.end], CLOSE]
            at = hit.end
    return (GAP if begin else "") + "".join([*parts, text[at:stop]]) + (GAP if end < len(spans) else "")
