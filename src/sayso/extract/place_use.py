"""Use: whether a place's name stands for the place, for those who rule or work there, or for a people."""

from typing import Final

from sayso.extract.lexicon.metonyms import CAPITALS, SEATS
from sayso.extract.lexicon.place_words import LOCATIVES, ORGANISATIONS, TAKEN
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.place_mentions import Mention
from sayso.model.parse import Parse
from sayso.model.place import GazetteerEntry, PlaceUse

STATIVE: Final = wordlist("""
    be have lie remain become see border experience face suffer stand sit stretch hold record contain feature boast
    straddle belong share cover get look seem need
    """)
"""Verbs whose subject may well be the land itself: "Russia borders", "Ukraine has forests", "Syria saw rain"."""
SPEECH_NOUNS: Final = wordlist("""
    statement claim claims denial announcement decision demand demands offer position stance policy response reply
    invasion offensive attack war withdrawal reliance support move effort efforts strategy plan plans
    accusation accusations assertion assertions allegation allegations warning warnings proposal intention intentions
    ambition ambitions government leadership military army navy forces troops spokesman spokeswoman
    """)
"""What belongs to a state or its rulers, not to its land: "Moscow's claim"."""

BUILDING_VERBS: Final = wordlist("hit leave visit tour attack rebuild damage illuminate evacuate see photograph build")
"""Verbs whose object, where it is a seat of power, is the building."""


def use_of(parse: Parse, mention: Mention, entry: GazetteerEntry | None) -> PlaceUse:
    """The use of a mention, by its grammar and by what the place is."""
    if mention.name.kind == "demonym":
        return "demonym"
    governs = (
        mention.name.key in CAPITALS or mention.name.key in SEATS or (entry is not None and entry.feature == "country")
    )
    head = next(
        (
            i
            for i in reversed(range(mention.first, mention.last))
            if parse.heads[i] not in range(mention.first, mention.last)
        ),
        mention.last - 1,
    )
    if mention.name.key in SEATS and not _is_struck_or_visited(parse, head):
        return "metonym"
    if _acts(parse, head, governs=governs) or _in_organisation(parse, mention):
        return "metonym"
    return "literal"


def _acts(parse: Parse, head: int, *, governs: bool) -> bool:
    """True where the name is the subject of what only people do, or owns what only people have."""
    verb, dep = parse.heads[head], parse.deps[head]
    if dep == "nsubj" and parse.pos[verb] == "VERB":
        return governs and parse.lemmas[verb] not in STATIVE
    if dep in ("poss", "compound") and governs:
        return parse.word(verb).lower() in SPEECH_NOUNS and dep == "poss"
    if dep == "pobj" and parse.lemmas[verb] == "by" and parse.deps[verb] == "agent":
        return governs
    return (
        dep == "pobj"
        and governs
        and parse.lemmas[verb] in ("to", "with")
        and parse.lemmas[parse.heads[verb]]
        in (
            "accord",
            "according",
        )
    )


def _is_struck_or_visited(parse: Parse, head: int) -> bool:
    """True where a seat of power is the building: "near the Kremlin", "drones hit the Kremlin", "is lit up"."""
    governor = parse.heads[head]
    if parse.deps[head] == "pobj":
        return parse.lemmas[governor].lower() in LOCATIVES
    return parse.deps[head] in ("dobj", "nsubjpass") and parse.lemmas[governor] in TAKEN | BUILDING_VERBS


def _in_organisation(parse: Parse, mention: Mention) -> bool:
    """True where the name is a part of an organisation's ("Varn Police Department")."""
    last = mention.last
    return last < len(parse) and parse.word(last)[:1].isupper() and parse.word(last).lower() in ORGANISATIONS
