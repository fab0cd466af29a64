"""Lists as official bulletins print them: "Tanks – 8,900 (+12)". The label before the number is what is counted."""

import re
from typing import Final

from sayso.extract.figure_nouns import NOUNS, NounPhrase
from sayso.extract.lexicon.categories import HARM_NOUNS, STATES, THINGS
from sayso.model.parse import Parse

HEADING: Final = 1500
"""Code points back to a list's heading at most."""
BULLET: Final = re.compile(r"\s*[-–—•*·▪]\s*")
LOST: Final = re.compile(r"\b(?:lost|loss|losses|losing)\b", re.IGNORECASE)
LONGEST: Final = 90
"""Code points from the start of a line to a number at most."""
LABEL: Final = re.compile(
    r"^[\W_]*([^\W\d_][^:\n]*?)\s*(?:[:–—=]|\s-)\s*(?:about|approx\.?|around|approximately|some|~|over)?\s*$"
)
LONGEST_LABEL: Final = 8
"""Words of a label at most."""
FINITE: Final = frozenset({"VBZ", "VBP", "MD"})
"""A label holds no verb: in "there were 240 casualties: 60 …" nothing is listed."""
GROWTH: Final = re.compile(r"\(\s*\+\s*$")


def label_of(parse: Parse, start: int) -> NounPhrase | None:
    """The label on the line of a number whose first word is at `start`; for "(+12)" the label of the number it adds to."""
    head = parse.text[max(0, start - LONGEST) : start]
    line = head[max(head.rfind("\n"), head.rfind(";")) + 1 :]
    line_start = start - len(line)
    if line_start and parse.text[line_start - 1] not in "\n;":
        return None
    grown = GROWTH.search(line)
    if grown:
        line = re.sub(r"[\d.,\s]+$", "", line[: grown.start()])
    found = LABEL.match(line)
    return _phrase(parse, line_start + found.start(1), line_start + found.end(1)) if found else None


def _phrase(parse: Parse, start: int, end: int) -> NounPhrase | None:
    """The words of a label that names something countable."""
    tokens = parse.tokens_in((start, end))
    heads = [i for i in tokens if _is_countable(parse, i)]
    told = any(parse.tags[i] in FINITE or parse.lemmas[i] in {"be", "have"} for i in tokens)
    if not heads or told or len(tokens) > LONGEST_LABEL:
        return None
    return NounPhrase(tokens[0], tokens[-1] + 1, heads[0])


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
