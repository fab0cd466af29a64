"""Lists as official bulletins print them: "Tanks – 8,900 (+12)". The label before the number is what is counted."""

import re
from typing import Final

from sayso.extract.figure_nouns import NOUNS, NounPhrase
from sayso.extract.lexicon.categories import DONE_WORDS, HARM_NOUNS, STATES, THINGS
from sayso.extract.lexicon.units import TIME_UNITS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse

HEADING: Final = 1500
"""Code points back to a list's heading at most."""
BULLET: Final = re.compile(r"\s*[-–—•*·▪]\s*")
LOST: Final = re.compile(r"\b(?:lost|loss|losses|losing)\b", re.IGNORECASE)
LONGEST: Final = 90
"""Code points from the start of a line to a number at most."""
LABEL: Final = re.compile(
    r"^[\W_]*([^\W\d_][^:|\t\n]*?)\s*([:–—=|\t]|\s-)\s*(?:about|approx\.?|around|approximately|some|~|over)?\s*$"
)
BARE: Final = re.compile(r"^\W*((?:[^\W\d_]+ ){0,2}[^\W\d_]+) $")
"""The state before a number in "Confirmed dead 31, missing 9"."""
ITEM_END: Final = re.compile(r"\s?(?:[,;()|\t]|\.(?:\s|$)|\n|$)")
"""After the number of an item; "Sources: 2 detained" is none."""
PIECES: Final = re.compile(r"[,.] |\(")
"""Where a line begins a list anew: "KIA: 14, WIA: 52", "Cases: 1,342. Deaths: 41"."""
PLAIN: Final = frozenset(":|\t")
"""What may stand between a number and any plural or participle: "Invalid ballots: 38,600", "Evacuated: 650"."""
UNLISTED: Final = TIME_UNITS | wordlist(
    "comment like share view reply follower photo image page result tag topic category section point goal price star "
    "ticket rating link file step rank age update note"
)
"""Plurals that count no news in a list: what web pages print of themselves."""
LONGEST_LABEL: Final = 8
"""Words of a label at most."""
FINITE: Final = frozenset({"VBZ", "VBP", "MD"})
"""A label holds no verb: in "there were 240 casualties: 60 …" nothing is listed."""
GROWTH: Final = re.compile(r"\(\s*\+\s*$")


def label_of(parse: Parse, start: int, end: int) -> NounPhrase | None:
    """The label on the line of a number at `[start, end)`; for "(+12)" the label of the number it adds to."""
    head = parse.text[max(0, start - LONGEST) : start]
    line = head[max(head.rfind("\n"), head.rfind(";")) + 1 :]
    line_start = start - len(line)
    whole = not line_start or parse.text[line_start - 1] in "\n;"
    grown = GROWTH.search(line)
    if grown:
        line = re.sub(r"[\d.,\s]+$", "", line[: grown.start()])
    begun = max((m.end() for m in PIECES.finditer(line)), default=0)
    ended = ITEM_END.match(parse.text, end) is not None
    label = _labelled(parse, line[begun:], line_start + begun, ended=ended) if whole or begun else None
    if label is None and whole and begun:
        label = _labelled(parse, line, line_start, ended=ended)
    return _bare_state(parse, line_start + begun, start) if label is None and whole and ended else label


def _labelled(parse: Parse, line: str, start: int, *, ended: bool) -> NounPhrase | None:
    """The label that the words before a number are, from code point `start` on; `ended` where its item ends with it."""
    found = LABEL.match(line)
    if found is None:
        return None
    return _phrase(parse, start + found.start(1), start + found.end(1), plain=ended and found[2] in PLAIN)


def _bare_state(parse: Parse, first: int, start: int) -> NounPhrase | None:
    """The state right before a number that begins a line or follows a comma: "Confirmed dead 31, missing 9"."""
    found = BARE.match(parse.text[first:start])
    tokens = parse.tokens_in((first + found.start(1), first + found.end(1))) if found else range(0)
    if not tokens or parse.word(tokens[-1]).lower() not in STATES or _is_told(parse, tokens):
        return None
    return NounPhrase(tokens[0], tokens[-1] + 1, tokens[-1])


def _phrase(parse: Parse, start: int, end: int, *, plain: bool) -> NounPhrase | None:
    """The words of a label that names something countable."""
    tokens = parse.tokens_in((start, end))
    heads = [i for i in tokens if _is_countable(parse, i)]
    if plain and not heads:
        heads = [i for i in tokens if _is_plural_or_done(parse, i)]
    if not heads or _is_told(parse, tokens) or len(tokens) > LONGEST_LABEL:
        return None
    return NounPhrase(tokens[0], tokens[-1] + 1, heads[0])


def _is_told(parse: Parse, tokens: range) -> bool:
    return any(parse.tags[i] in FINITE or parse.lemmas[i] in {"be", "have"} for i in tokens)


def _is_plural_or_done(parse: Parse, i: int) -> bool:
    """True for any plural that may be news, and for what was done to those counted: "evacuated", "hospitalised"."""
    done = parse.word(i).lower() in DONE_WORDS
    return done or (parse.tags[i] in {"NNS", "NNPS"} and parse.lemmas[i].lower() not in UNLISTED)


def _is_countable(parse: Parse, i: int) -> bool:
    lemma, word = parse.lemmas[i], parse.word(i).lower()
    known = lemma in THINGS or lemma in HARM_NOUNS or word in STATES
    return known or (parse.tags[i] in NOUNS and word.rstrip("s") in THINGS)


def is_under_losses(parse: Parse, start: int) -> bool:
    """True for an item of a list whose heading tells of losses: "The enemy lost in the past day:" above "• 240 men"."""
    above = parse.text[max(0, start - HEADING) : start].splitlines()
    if not above or not BULLET.match(above[-1]):
        return False
    heading = next((line for line in reversed(above[:-1]) if not BULLET.match(line)), "")
    return heading.rstrip().endswith(":") and bool(LOST.search(heading))


def is_growth(parse: Parse, start: int) -> bool:
    """True for the number in "(+12)"."""
    return bool(GROWTH.search(parse.text[max(0, start - 6) : start]))
