"""Turns: paragraphs of speech set as 'Gen. Orvak: …' or 'Q: …', told by the name and colon that open them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

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
ASKING: Final = wordlist("""
    q question questioner reporter journalist interviewer press host moderator presenter audience media voice speaker
    """)
"""Labels of turns that name nobody, most of them of those who ask."""
UNNAMED: Final = ASKING | wordlist("a answer")
NAME_WORD: Final = re.compile(
    r"[A-ZÀ-ÞΑ-ΩА-Я][\w.'’\-]*|(?:de|van|von|der|den|al|bin|la|le|of|the|and)\b|\([A-Z][^)]*\)|Q|A"
)
LONGEST_LABEL: Final = 6
"""Words of a label."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The code points of one turn: its label `[start, name_end)`, its colon, and what is said, to the line's end."""

    start: int
    name_end: int
    colon: int
    body: Span
    label: str

    @property
    def is_named(self) -> bool:
        """False for "Q:" and "MODERATOR:"."""
        return self.label.casefold().rstrip(".") not in UNNAMED


def find_turns(text: str) -> tuple[Turn, ...]:
    """Turns in text order: a name and a colon where another line has one too, or where what follows is quoted."""
    turns = tuple(_labelled(text))
    return turns if len(turns) > 1 else tuple(t for t in turns if text[t.body[0]] in "“\"'‘«„")


def _labelled(text: str) -> Iterator[Turn]:
    for match in TURN.finditer(text):
        end = text.find("\n", match.end())
        body = trimmed(text, match.end(), len(text) if end < 0 else end) if _is_name(match[1]) else None
        if body is not None:
            yield Turn(match.start(1), match.end(1), text.index(":", match.end(1)), body, match[1])


def _is_name(words: str) -> bool:
    """True for up to six capitalised words that are no label of a newsroom."""
    parts = words.replace(",", " ").split()
    if not parts or len(parts) > LONGEST_LABEL:
        return False
    if words.casefold() in NOT_A_SPEAKER - UNNAMED or parts[0].casefold() in NOT_A_SPEAKER - UNNAMED:
        return False
    return all(NAME_WORD.fullmatch(part) for part in parts) and parts[0][0].isupper()


def as_a_name(words: str) -> str:
    """A name set in capitals as it is written elsewhere ("ADA LUNN": "Ada Lunn"); other words as they are."""
    parts = words.split()
    if not words.isupper() or any(len(part) < 2 for part in parts) or not (len(parts) > 1 or len(words) > 4):
        return words
    return " ".join(re.sub(r"(?<![^\W\d_])[^\W\d_]", lambda m: m[0].upper(), part.lower()) for part in parts)
