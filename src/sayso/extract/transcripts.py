"""Transcripts: turns of speech set as 'Gen. Orvak: …' or 'Q: …', each a paragraph or more."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sayso.extract.found import Found, Page
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.phrases import trimmed
from sayso.model.words import Span

TURN: Final = re.compile(r"^[ \t]*([^\W\d_][^:\n“”\"]{0,60}?)[ \t]*:[ \t]+(?=\S)", re.MULTILINE)
NOT_A_SPEAKER: Final = wordlist("""
    abstract analysis background breaking byline caption caveat conclusion contact correction credit credits date
    developing disclaimer example exclusive fact facts figure further image key keywords location
    map media more note notes photo photos picture pictures ps read related sidebar
    source sources subject summary table tags time title topics update updated verdict video warning watch
    """)
NAME_WORD: Final = re.compile(
    r"[A-ZÀ-ÞΑ-ΩА-Я][\w.'’\-]*|(?:de|van|von|der|den|al|bin|la|le|of|the|and)\b|\([A-Z][^)]*\)|Q|A"
)


@dataclass(frozen=True, slots=True)
class _Turn:
    start: int
    name_end: int
    colon: int
    body: int


def transcript_relations(page: Page) -> Iterator[Found]:
    """Relations of a report's turns of speech.

    A name and a colon are a turn where another paragraph has one too, or where what follows is quoted.
    """
    turns = list(_turns(page.parse.text))
    for n, turn in enumerate(turns):
        until = turns[n + 1].start if n + 1 < len(turns) else len(page.parse.text)
        span = _body(page.parse.text, turn.body, until)
        if span is not None and (len(turns) > 1 or page.parse.text[span[0]] in "“\"'‘«„"):
            found = _found(page, turn, span)
            if found is not None:
                yield found


def _turns(text: str) -> Iterator[_Turn]:
    for match in TURN.finditer(text):
        if _is_name(match[1]):
            yield _Turn(match.start(1), match.end(1), text.index(":", match.end(1)), match.end())


def _is_name(words: str) -> bool:
    """True for up to six capitalised words that are no label of a newsroom."""
    parts = words.replace(",", " ").split()
    if not parts or len(parts) > 6 or words.casefold() in NOT_A_SPEAKER or parts[0].casefold() in NOT_A_SPEAKER:
        return False
    return all(NAME_WORD.fullmatch(part) for part in parts) and parts[0][0].isupper()


def _body(text: str, start: int, until: int) -> Span | None:
    """A turn's words: its paragraph."""
    end = text.find("\n", start, until)
    return trimmed(text, start, until if end < 0 else end)


def _found(page: Page, turn: _Turn, span: Span) -> Found | None:
    parse = page.parse
    name = parse.tokens_in((turn.start, turn.name_end))
    colon = parse.token_at(turn.colon)
    if not name or colon is None or parse.word(colon) != ":":
        return None
    return Found(
        rule="transcript",
        at=colon,
        lemma="say",
        cue=((colon, colon + 1),),
        source=(name[0], name[-1] + 1),
        content=(span,),
    )
