"""Name shapes: names told by the words and commas around them, where the engine has no label or a wrong one."""

from collections.abc import Iterator
from typing import Final

from sayso.extract.lexicon.source_nouns import (
    COMPANY_WORDS,
    MEDIA_NOUNS,
    MEDIA_WORDS,
    OFFICES,
    ORGANISATION_NOUNS,
    PEOPLE_OR_FIRMS,
    PERSON_NOUNS,
)
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse

DETERMINERS: Final = frozenset({"the", "a", "an"})
LONGEST_NAME: Final = 4
LONGEST_ROLE: Final = 12
"""Tokens of a description before or after a name."""
OLDEST: Final = 110
OF_PEOPLE: Final = PERSON_NOUNS - PEOPLE_OR_FIRMS
BARE: Final = wordlist("captain driver guard whip")
"""Nouns for people or firms that describe a person where no article stands before them ("driver Ada Lunn")."""
OF_BODIES: Final = ORGANISATION_NOUNS | MEDIA_NOUNS | wordlist("operator owner maker builder agency line")
"""What a body is described as before its name: "the operator, Sarn Rail", "the aid group Lumen"."""
DESCRIBING: Final = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PART", "PRON"})


def is_body_name(parse: Parse, first: int, last: int) -> bool:
    """True for a name that ends like a company's or another body's ("Sarn Rail", "Radio Orlen News")."""
    return (
        last - first > 1
        and parse.word(last - 1).rstrip(".").casefold() in COMPANY_WORDS | MEDIA_WORDS | ORGANISATION_NOUNS
    )


def described_names(parse: Parse) -> Iterator[tuple[int, int]]:
    """Names of people as token ranges: "the mayor, Ada Lunn,", "Ada Lunn, a spokeswoman", "engineer Ada Lunn"."""
    i = 0
    while i < len(parse):
        last = _name_end(parse, i)
        if last - i >= 2 and not is_body_name(parse, i, last) and _is_described(parse, i, last):
            yield i, last
        i = max(last, i + 1)


def _name_end(parse: Parse, first: int) -> int:
    """Where a run of capitalised proper nouns ends that begins at `first`; `first` where none does."""
    last = first
    while last < len(parse) and parse.pos[last] == "PROPN" and parse.word(last)[:1].isupper():
        if last > first and parse.starts[last] != parse.ends[last - 1] + 1:
            break
        last += 1
    return last if last - first <= LONGEST_NAME else first


def _is_described(parse: Parse, first: int, last: int) -> bool:
    if first and parse.lemmas[first - 1] in OF_PEOPLE and parse.pos[first - 1] == "NOUN":
        return True
    if first and parse.lemmas[first - 1] in BARE and (first == 1 or parse.pos[first - 2] not in DESCRIBING):
        return True
    if not (first and parse.pos[first - 1] == "ADP") and (is_aged_or_who(parse, last) or _holds_office(parse, last)):
        return True
    if any(True for _ in described_by(parse, first, last)):
        return not parse.word(first).isupper() or len(parse.word(first)) > 3
    return _role_before(parse, first, last) is not None


def is_aged_or_who(parse: Parse, last: int) -> bool:
    """True where an age (", 24,") or "who" follows the name that ends before `last`."""
    after = [parse.word(i).casefold() for i in range(last, min(last + 3, len(parse)))]
    if not after or after[0] not in {",", "who", "whose"}:
        return False
    if after[0] != "," or (len(after) > 1 and after[1] in {"who", "whose"}):
        return True
    return len(after) > 2 and after[1].isdecimal() and 0 < int(after[1]) < OLDEST and after[2] == ","


def _holds_office(parse: Parse, last: int) -> bool:
    """True where an office in capitals follows the name that ends before `last` (", Trade Minister of Marl,")."""
    if last >= len(parse) or parse.word(last) != ",":
        return False
    end = next((i for i in range(last + 1, min(last + LONGEST_NAME + 2, len(parse))) if parse.pos[i] != "PROPN"), last)
    return end > last + 1 and parse.word(end) == "of" and parse.word(end - 1).casefold() in OFFICES


def _role_before(parse: Parse, first: int, last: int) -> int | None:
    """The noun for a person before "…, Ada Lunn,": its description ends at the comma before the name."""
    if first < 2 or parse.word(first - 1) != "," or last >= len(parse) or parse.word(last) not in {",", "."}:
        return None
    start, _ = parse.sentence(first)
    for i in range(first - 2, max(start, first - 2 - LONGEST_ROLE) - 1, -1):
        if parse.lemmas[i] in OF_PEOPLE and parse.tags[i] in {"NN", "NNP"}:
            return i
        if parse.pos[i] not in DESCRIBING | {"ADP"} and not _is_misread(parse, i):
            return None
    return None


def _is_misread(parse: Parse, i: int) -> bool:
    """True for a noun that the parse takes for a verb, but hangs on another word as a noun ("of the glassworks")."""
    return parse.tags[i] == "VBZ" and parse.deps[i] in {"nsubj", "nsubjpass", "dobj", "pobj", "compound"}


def described_by(parse: Parse, first: int, last: int, nouns: frozenset[str] = OF_PEOPLE) -> Iterator[int]:
    """The noun for a person in "Ada Lunn, an official of the customs board,": right after the comma."""
    if last + 1 >= len(parse) or parse.word(last) != ",":
        return
    _, end = parse.sentence(first)
    for i in range(last + 1, min(end, last + 1 + LONGEST_ROLE)):
        if parse.pos[i] not in DESCRIBING or (i > last + 1 and parse.pos[i] == "DET"):
            return
        closes = i + 1 >= end or parse.pos[i + 1] not in {"NOUN", "PROPN", "PART"}
        if closes:
            acts = i + 1 < end and parse.pos[i + 1] == "AUX"  # "according to Ada Lunn, the witness was hurt"
            if parse.lemmas[i] in nouns and parse.tags[i] == "NN" and parse.pos[last + 1] != "PROPN" and not acts:
                yield i
            return


def named_body(parse: Parse, first: int, last: int) -> tuple[int, int] | None:
    """The name that ends a source's words and that a noun for a body describes: "its owner, Sarn Lines"."""
    end = last
    while end > first and parse.pos[end - 1] == "PUNCT":
        end -= 1
    start = end
    while start > first and parse.word(start - 1)[:1].isupper():
        start -= 1
    if end - start > LONGEST_NAME or start in {first, end} or parse.lemmas[start] in DETERMINERS:
        return None
    before = start - 1
    if parse.word(before) == "," and before > first:
        before -= 1
    described = parse.lemmas[before] in OF_BODIES and parse.pos[before] == "NOUN"
    return (start, end) if described else None
