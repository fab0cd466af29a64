"""Signed quotations: "“The ferry was late.” — Ada Venn", as letters, comments and pull quotes are printed."""

import re
from collections.abc import Iterator
from typing import Final

from sayso.extract.found import Found, Page
from sayso.extract.phrases import Range, trimmed
from sayso.model.words import Span

SIGNED: Final = re.compile(
    r"(?P<close>[”\"»])[ \u00a0]{0,3}(?:\r?\n[ \u00a0]{0,3}){0,2}"
    r"(?P<dash>―|—|–|--)[ \u00a0]{0,3}(?P<name>[\w@][^\n“”\"«»]{1,90})(?:\n|$)"
)
OPENING: Final = frozenset('“”„«»"')
"""Marks that stand where a quotation begins; some are printed the wrong way round."""
CLOSING: Final = frozenset('”»"')
SPOKEN_ABOUT: Final = re.compile(r"[,!?…][”\"»] \w|\.[”\"»] [a-z]")
"""What the report's author says between two pieces of a quotation ("“Yes,” she said. “All of it.”").

Not what follows a stop with a capital: that is another quotation inside the speaker's own words.
"""
FINITE: Final = frozenset({"VBD", "VBP", "VBZ", "MD"})
LONGEST_NAME: Final = 14
PARAGRAPHS: Final = 12
"""How many paragraphs a signed quotation has at most."""


def signed_relations(page: Page) -> Iterator[Found]:
    """One relation for each quotation that ends a line, or all but its signature, and is signed by a name."""
    for signed in SIGNED.finditer(page.parse.text):
        source = _signature(page, signed.span("name"))
        dash = page.parse.token_at(signed.start("dash"))
        content = _quotation(page, signed.start("close"))
        if source is not None and dash is not None and content:
            yield Found(rule="signed", at=dash, lemma="say", cue=((dash, dash + 1),), source=source, content=content)


def _signature(page: Page, span: Span) -> Range | None:
    """The tokens of a name with what describes its bearer ("Ada Venn, a nurse"); None for a sentence."""
    parse = page.parse
    tokens = parse.tokens_in(span)
    if not tokens or len(tokens) > LONGEST_NAME or any(parse.tags[i] in FINITE for i in tokens):
        return None
    last = next((i for i in reversed(tokens) if parse.word(i)[-1].isalnum()), None)
    begins = parse.text[span[0]].isupper() or parse.text[span[0]] == "@"
    return (tokens[0], last + 1) if begins and last is not None and parse.pos[tokens[0]] != "PRON" else None


def _quotation(page: Page, close: int) -> tuple[Span, ...]:
    """What stands between the marks: in the paragraph that ends at `close`, and in those before that it goes on from."""
    text = page.parse.text
    line = text.rfind("\n", 0, close) + 1
    if text[line] not in OPENING or SPOKEN_ABOUT.search(text, line, close):
        quoted = page.quotes.at(close)
        return ((quoted.start, quoted.end),) if quoted else ()
    spans = [trimmed(text, line, close + 1)]
    while len(spans) < PARAGRAPHS:
        end = len(text[:line].rstrip()) if line else 0
        line = text.rfind("\n", 0, end) + 1
        if not end or text[line] not in OPENING or _is_closed(text, line, end):
            break
        spans.append(trimmed(text, line, end))
    return tuple(span for span in reversed(spans) if span is not None)


def _is_closed(text: str, line: int, end: int) -> bool:
    """True for a paragraph whose quotation ends with it, or is signed."""
    return text[end - 1] in CLOSING or SIGNED.search(text, line, end) is not None
