"""Caveats: the report's own words on what is not known."""

from collections.abc import Iterator
from typing import Final

from sayso.extract.lexicon.caveat_phrases import CAVEATS
from sayso.extract.quotes import Quotes
from sayso.model.parse import Parse
from sayso.model.report import Caveat, CaveatKind
from sayso.model.words import Span, quote

REACH: Final = 40
"""Words after the phrase that may belong to its clause; a bound for sentences without punctuation."""
ENDS_CLAUSE: Final = frozenset({"PUNCT", "CCONJ"})


def find_caveats(parse: Parse) -> tuple[Caveat, ...]:
    """Caveats in text order; of two that overlap, the one that begins first.

    The words are those of the clause from its verb on ("could not be independently verified"). Quoted speech holds
    no caveat of the report's.
    """
    quotes = Quotes(parse.text)
    found: list[Caveat] = []
    for span, kind in sorted(_phrases(parse.text), key=lambda hit: (hit[0][0], -hit[0][1])):
        if quotes.at(span[0]) is None and not (found and span[0] < found[-1].end):
            words = quote(parse.text, _to_end_of_clause(parse, span))
            found.append(Caveat(text=words.text, spans=words.spans, kind=kind))
    return tuple(found)


def _phrases(text: str) -> Iterator[tuple[Span, CaveatKind]]:
    for kind, pattern in CAVEATS:
        for match in pattern.finditer(text):
            yield match.span(), kind


def _to_end_of_clause(parse: Parse, span: Span) -> Span:
    """The span, grown over the words right after it that its own words govern."""
    matched = parse.tokens_in(span)
    if not matched:
        return span
    last = matched[-1]
    _, end = parse.sentence(last)
    for t in range(last + 1, min(end, last + REACH)):
        if _ends_clause(parse, t) or not _is_governed(parse, t, matched):
            break
        last = t
    return span[0], max(span[1], parse.ends[last])


def _ends_clause(parse: Parse, t: int) -> bool:
    """True for punctuation, "and" and a new line before the word, but not for the hyphen of a compound."""
    before = parse.text[parse.ends[t - 1] : parse.starts[t]]
    is_joined = not before and parse.text[parse.ends[t] : parse.ends[t] + 1].isalnum()
    return "\n" in before or (parse.pos[t] in ENDS_CLAUSE and not is_joined)


def _is_governed(parse: Parse, t: int, by: range) -> bool:
    """True where a head of token t, few steps up, is one of the tokens."""
    for _ in range(REACH):
        head = parse.heads[t]
        if head == t:
            return False
        if head in by:
            return True
        t = head
    return False
