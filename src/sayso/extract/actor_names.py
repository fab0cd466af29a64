"""Names of actors: a person's without titles, a state's behind its capital, seat or adjective, a body's without "the"."""

import re
from typing import Final

from sayso.extract.lexicon.metonyms import CAPITALS, SEATS, STATES
from sayso.extract.lexicon.peoples import PEOPLES
from sayso.extract.lexicon.regions import REGIONS
from sayso.extract.lexicon.source_nouns import PERSON_NOUNS, TITLES
from sayso.extract.place_names import folded
from sayso.model.actor import SourceKind

COURTESIES: Final = frozenset({"mr", "mrs", "ms", "miss", "mx", "sir", "lord", "lady", "dame"})
"""Titles that are no roles."""
ARTICLES: Final = frozenset({"the", "a", "an", "its", "their", "his", "her", "our"})
GOVERNMENTS: Final = frozenset({"government", "authorities", "state", "administration", "regime", "cabinet"})
"""After an adjective of a state: the state itself."""
WORD: Final = re.compile(r"[^\s,;:()“”\"]+")
LONGEST_ROLE: Final = 8
"""Words in a title, at most."""


def canonical(name: str, kind: SourceKind, *, is_metonym: bool) -> tuple[str, SourceKind]:
    """The name an actor goes by, and its kind. `is_metonym`: the report uses a place's name for those who rule it."""
    if kind == "person":
        return without_titles(name), kind
    if kind == "media":
        return " ".join(name.split()), kind
    bare = without_article(name)
    key = folded(bare)
    if key in SEATS and SEATS[key][2]:
        _, stands_for, actor = SEATS[key]
        return str(actor), "state" if stands_for == "state" else "organisation"
    if key in CAPITALS and (kind == "state" or is_metonym):
        return STATES[CAPITALS[key]], "state"
    return _state(bare, key) or (bare, kind)


def _state(bare: str, key: str) -> tuple[str, SourceKind] | None:
    """Britain and the British government are one state."""
    known = REGIONS.get(key)
    if known is not None and known.feature == "country":
        return known.name, "state"
    adjective, _, noun = bare.rpartition(" ")
    if noun.lower() in GOVERNMENTS and adjective in PEOPLES:
        return PEOPLES[adjective], "state"
    return None


def normalised(name: str, kind: SourceKind) -> str:
    """What makes a name the same one: "the Russian Defense Ministry" is "Russia's Defence Ministry"."""
    if kind == "person":
        return folded(name)
    words = without_article(name).split()
    first = words[0].removesuffix("'s").removesuffix("’s") if words else ""
    words[:1] = [PEOPLES.get(first, first)]
    return folded(" ".join(words)).replace("defense", "defence")


def without_article(name: str) -> str:
    """A body's name without the article before it and the possessive after it, in single spaces."""
    words = name.split()
    while len(words) > 1 and words[0].lower() in ARTICLES:
        words = words[1:]
    return " ".join(words).removesuffix("'s").removesuffix("’s")


def without_titles(name: str) -> str:
    """A person's name without the titles before it; the name itself where nothing else is left."""
    words = without_article(name).split()
    at = 0
    while at < len(words) - 1 and words[at].rstrip(".").casefold() in TITLES:
        at += 1
    return " ".join(words[at:])


def printed_form(text: str, name: str) -> str | None:
    """The part of a source's words that names the person: "Dahl" in "Governor Dahl, who led the search"."""
    place = _named_at(text, name)
    return text[place[0] : place[1]] if place else None


def _named_at(text: str, name: str) -> tuple[int, int] | None:
    parts = {folded(word) for word in name.split()}
    best: tuple[int, int] | None = None
    run: tuple[int, int] | None = None
    for match in WORD.finditer(text):
        word = match.group().removesuffix("'s").removesuffix("’s")
        if word[:1].isupper() and folded(word) in parts:
            start = run[0] if run and text[run[1] : match.start()].isspace() else match.start()
            run = start, match.start() + len(word)
            if best is None or run[1] - run[0] > best[1] - best[0]:
                best = run
        else:
            run = None
    return best


def titles(text: str, name: str) -> tuple[str, ...]:
    """The titles that a source's words give the person, as printed: before the name, or after it between commas."""
    place = _named_at(text, name)
    if place is None:
        return ()
    before = text[: place[0]].rstrip(" ,")
    after = text[place[1] :]
    found = [_title(before)]
    if after.startswith(","):
        found.append(_title(re.split(r",|;|\bwho\b|\bwhich\b", after[1:], maxsplit=1)[0].strip()))
    return tuple(dict.fromkeys(title for title in found if title))


def _title(words: str) -> str | None:
    """The words where they are a title: few, and with an office or a noun for a person among them."""
    bare = without_article(words)
    listed = [word.rstrip(".").casefold() for word in bare.split()]
    if not listed or len(listed) > LONGEST_ROLE or set(listed) <= COURTESIES:
        return None
    return bare if set(listed) & (TITLES | PERSON_NOUNS) else None
