"""Turns: paragraphs of speech set as 'Gen. Orvak: …' or 'Q: …', told by the name and colon that open them."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.phrases import trimmed
from sayso.model.words import Span

TURN: Final = re.compile(r"^[ \t]*([\"“]?)([^\W\d_][^:\n“”\"]{0,60}?)[ \t]*:[ \t]+(?=\S)", re.MULTILINE)
LINE: Final = re.compile(r"^[ \t]*(\S[^\n]*)$", re.MULTILINE)
OPENING: Final = "“\"'‘«„"
WORD: Final = re.compile(r"\w[\w'’\-]*")
WORDY: Final = tuple("able ance ate ed ence ess ful ible ing ity ive less ly ment ness ous ship sion tion".split())
"""Ends of words that are seldom somebody's name."""
MENTIONED: Final = 2
"""How often a speaker is named in a text, the label counted."""
MARKS: Final = '“"'
ASIDE: Final = re.compile(r"\W?[(\[<][^)\]>\n]*[)\]>]\W*")
"""What nobody speaks ("(CROSSTALK.)")."""
NOT_A_SPEAKER: Final = wordlist("""
    abstract analysis background breaking byline caption caveat conclusion contact correction credit credits date
    developing disclaimer example exclusive fact facts figure further image key keywords location
    map media more note notes photo photos picture pictures ps read related sidebar
    source sources subject summary table tags time title topics update updated verdict video warning watch
    how what when where who why
    """)
IMAGES: Final = wordlist("caption footage gallery image note photo photos picture pictures video")
"""Last words of labels that name what is shown ("RAW VIDEO")."""
ASKING: Final = wordlist("""
    q question questioner reporter journalist interviewer press host moderator presenter audience media voice speaker
    """)
"""Labels of turns that name nobody, most of them of those who ask."""
UNNAMED: Final = ASKING | wordlist("a answer")
NAME_WORD: Final = re.compile(
    r"[A-ZÀ-ÞΑ-ΩА-Я][\w.'’\-]*|(?:de|van|von|der|den|al|bin|la|le|of|the|and)\b|\([A-Z][^)]*\)|Q|A"
)
ROW: Final = re.compile(r"\d[\d.,]*(?:\s?%|\s[^\W\d_]+)?(?:[.;]\s|[.;]?\Z)")
"""A number alone after a label: a row of a table ("Wounded: 30"), which nobody says."""
LONGEST_LABEL: Final = 6
"""Words of a label."""


FORMAL: Final = 0.6
"""Share of a transcript's lines that carry a label, where the labels themselves do not show what it is."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The code points of one turn: its label `[start, name_end)`, its colon, and what is said, to the line's end.

    A turn of several paragraphs is several turns with one label. `is_quoted` where a mark stands before the label.
    """

    start: int
    name_end: int
    colon: int
    body: Span
    label: str
    is_quoted: bool = False

    @property
    def is_named(self) -> bool:
        """False for "Q:" and "MODERATOR:"."""
        return self.label.casefold().rstrip(".") not in UNNAMED


def find_turns(text: str) -> tuple[Turn, ...]:
    """Turns in text order: a name and a colon where another line has one too, or where what follows is quoted.

    Lines without a label go on with the turn before them where they open with a mark as it did, or stand between the
    turns of a transcript.
    """
    labelled = [turn for turn in _labelled(text) if not turn.is_quoted]
    labelled = _without_headings(text, labelled)
    plain = labelled if len(labelled) > 1 else [turn for turn in labelled if text[turn.body[0]] in OPENING]
    quoted = [turn for turn in _labelled(text) if turn.is_quoted]
    labels = Counter(turn.label for turn in quoted)
    spoken = [turn for turn in quoted if labels[turn.label] > 1 or (len(labels) > 1 and turn.label.isupper())]
    turns = sorted((*plain, *spoken), key=lambda turn: turn.start)
    return tuple(sorted((*turns, *_going_on(text, turns)), key=lambda turn: turn.body))


def _without_headings(text: str, turns: Sequence[Turn]) -> list[Turn]:
    """The turns without single words that head a paragraph of their own far from any other ("Desperate: Families …").

    A speaker's name recurs, is told elsewhere in the text, stands beside another's turn or before a quotation.
    """
    counts, told = Counter(turn.label for turn in turns), Counter(WORD.findall(text))
    lines = [line.start(1) for line in LINE.finditer(text)]
    numbers = [bisect_right(lines, turn.start) for turn in turns]
    beside = {number + step for number in numbers for step in (-1, 1)}

    def is_heading(turn: Turn, line: int) -> bool:
        words = turn.label.split()
        if not turn.is_named or line in beside or counts[turn.label] > 1 or text[turn.body[0]] in OPENING:
            return False
        bare = words[1:] if words[0].casefold() == "the" else words
        is_word = len(bare) < len(words) or bare[0].casefold().endswith(WORDY)
        return (
            len(bare) == 1
            and is_word
            and told[bare[0]] + told[as_a_name(bare[0])] * (not bare[0].istitle()) < MENTIONED
        )

    return [turn for turn, line in zip(turns, numbers, strict=True) if not is_heading(turn, line)]


def _labelled(text: str) -> Iterator[Turn]:
    for match in TURN.finditer(text):
        end = text.find("\n", match.end())
        body = _spoken(text, match.end(), len(text) if end < 0 else end) if _is_name(match[2]) else None
        if body is not None and not _is_row(match[2], text[slice(*body)]):
            colon = text.index(":", match.end(2))
            yield Turn(match.start(2), match.end(2), colon, body, match[2], is_quoted=bool(match[1]))


def _spoken(text: str, start: int, end: int) -> Span | None:
    """What is said, without the mark that closes a transcript's quotation behind it."""
    closes = text[start:end].rstrip()[-1:] == "”" and text.count("“", start, end) < text.count("”", start, end)
    return trimmed(text, start, start + len(text[start:end].rstrip()) - 1 if closes else end)


def _going_on(text: str, turns: Sequence[Turn]) -> Iterator[Turn]:
    """The lines without a label that go on with a turn."""
    if len(turns) < 2:
        return
    is_formal = _is_formal(text, turns)
    for turn, after in zip(turns, [*turns[1:], None], strict=True):
        for line in LINE.finditer(text, turn.body[1], after.start if after else len(text)):
            begins, words = line[1][0], line[1].strip(MARKS)
            if not words or ASIDE.fullmatch(words):
                continue
            is_spoken = begins in MARKS if turn.is_quoted else bool(after) and is_formal and not _tells_of(turn, words)
            body = _spoken(text, line.start(1) + (begins in MARKS), line.end(1)) if is_spoken else None
            if body is None:
                break
            yield replace(turn, body=body)


def _is_formal(text: str, turns: Sequence[Turn]) -> bool:
    """True where labels in capitals, questioners or sheer number show a transcript, not two lines with a colon."""
    lines = [line for line in LINE.finditer(text, turns[0].start, turns[-1].body[1]) if not ASIDE.fullmatch(line[1])]
    asked = any(turn.label.casefold().rstrip(".") in ASKING for turn in turns)
    return asked or all(turn.label.isupper() for turn in turns) or len(turns) >= FORMAL * len(lines)


def _tells_of(turn: Turn, line: str) -> bool:
    """True for a line about the speaker by name: the author's, not the speaker's."""
    return bool(re.search(rf"\b{re.escape(turn.label.split()[-1])}\b", line, re.IGNORECASE)) and turn.is_named


def _is_row(label: str, said: str) -> bool:
    """True for "Wounded: 30"; one who is asked and is not named may answer with a number."""
    return label.casefold().rstrip(".") not in UNNAMED and ROW.match(said) is not None


def _is_name(words: str) -> bool:
    """True for up to six capitalised words that are no label of a newsroom."""
    parts = words.replace(",", " ").split()
    if not parts or len(parts) > LONGEST_LABEL:
        return False
    first, last = parts[0].casefold(), parts[-1].casefold()
    if {words.casefold(), first} & (NOT_A_SPEAKER - UNNAMED) or last in IMAGES:
        return False
    return all(NAME_WORD.fullmatch(part) for part in parts) and parts[0][0].isupper()


def as_a_name(words: str) -> str:
    """A name set in capitals as it is written elsewhere ("ADA LUNN": "Ada Lunn"); other words as they are."""
    parts = words.split()
    if not words.isupper() or any(len(part) < 2 for part in parts) or not (len(parts) > 1 or len(words) > 4):
        return words
    return " ".join(re.sub(r"(?<![^\W\d_])[^\W\d_]", lambda m: m[0].upper(), part.lower()) for part in parts)
