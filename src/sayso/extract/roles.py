"""Roles: what a report calls the people it names ("the mayor", "the Orlen senator"), so that the role alone means them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sayso.extract.cast import Cast, Mention, role_tokens
from sayso.extract.lexicon.peoples import PEOPLES
from sayso.extract.lexicon.place_abbreviations import ABBREVIATIONS
from sayso.extract.lexicon.source_nouns import LIKE_ROLES, NOUNS_OF_TITLES, PERSON_NOUNS
from sayso.extract.place_names import folded
from sayso.model.parse import Parse

HOME: Final = re.compile(r" ?\((?:[A-Z]{1,3}-)?([A-Z][\w. ]{1,20}?)\)|, [A-Z]{1,2}-([A-Z][a-z]+\.?)")
"""What stands after a lawmaker's name: "(D-Orlen)", "(Orl.)", ", D-Orlen"."""
PARTIES: Final = {
    **dict.fromkeys(("GOP", "Republican", "Republicans"), "republican"),
    **dict.fromkeys(("Democratic", "Democrat", "Democrats"), "democrat"),
    **dict.fromkeys(("Labour", "Conservative", "Tory", "Liberal", "Green", "Libertarian"), "party"),
}
"""Words for a party: they point to somebody, and keep nobody out."""
VAGUE: Final = frozenset({"the", "new", "north", "south", "west", "east", "united"})
RANKS: Final = frozenset({"vice", "deputy", "assistant", "associate", "lieutenant", "under", "undersecretary"})
PAST: Final = frozenset({"former", "ex", "late", "then", "onetime", "longtime", "past", "previous", "retired"})
REACH: Final = 6
"""Tokens around a noun that are read for words that tell its holder from another."""


@dataclass(frozen=True, slots=True)
class Role:
    """Somebody's role, with the names around it (of a place, a body), folded."""

    name: str
    noun: str
    marks: frozenset[str]


class Roles:
    """The roles that a report gives to the people it names."""

    def __init__(self, parse: Parse, cast: Cast) -> None:
        self._parse = parse
        self._by_noun: dict[str, dict[Role, None]] = {}
        for mention in cast.mentions:
            if len(mention.names) == 1:
                for role in self._read(mention):
                    self._by_noun.setdefault(role.noun, {})[role] = None

    def _read(self, mention: Mention) -> Iterator[Role]:
        home = HOME.match(self._parse.text, self._parse.ends[mention.last - 1])
        homes = _marks((home[1] or home[2]).strip()) if home else ()
        for i in role_tokens(self._parse, mention.first, mention.last):
            if self._is_past(i):
                continue
            lemma = self._parse.lemmas[i].rstrip(".")
            marks = frozenset({*self.marks(i), *homes})
            rank = self._rank(i)
            for noun in {lemma, *NOUNS_OF_TITLES.get(lemma, "").split()} & PERSON_NOUNS:
                yield Role(mention.name, rank + noun, marks)

    def _rank(self, noun: int) -> str:
        """What makes another office of a noun: "vice " of a vice president's, "general " of an attorney general's."""
        before = self._parse.lemmas[noun - 1].rstrip(".") if noun else ""
        after = self._parse.lemmas[noun + 1] if noun + 1 < len(self._parse) else ""
        return (f"{before} " if before in RANKS else "") + (f"{after} " if after in {"general", "elect"} else "")

    def _is_past(self, noun: int) -> bool:
        """True for "former governor" and "2012 nominee"."""
        first, _ = self._parse.sentence(noun)
        for i in range(noun - 1, max(noun - REACH, first - 1), -1):
            word = self._parse.word(i)
            if word.casefold() in PAST or (word.isdigit() and len(word) == 4):
                return True
            if self._parse.pos[i] not in {"NOUN", "ADJ", "PROPN"}:
                return False
        return False

    def marks(self, noun: int) -> frozenset[str]:
        """The capitalised words that belong to a noun: before it, and after its "of", "for" or "from"."""
        parse = self._parse
        first, end = parse.sentence(noun)
        near = []
        for j in range(noun - 1, max(noun - REACH, first - 1), -1):
            if parse.pos[j] not in {"NOUN", "ADJ", "PROPN", "PART", "PUNCT"} or parse.word(j) == ",":
                break
            near.append(j)
        if noun + 1 < end and parse.lemmas[noun + 1] in {"of", "from", "for"}:
            near.extend(range(noun + 2, min(noun + 2 + REACH, end)))
        return frozenset(mark for j in near if parse.word(j)[0].isupper() for mark in _marks(parse.word(j)))

    def holders(self, head: int) -> tuple[str, ...]:
        """The people whom a noun with its marks can mean: none where the report gives the role only to others."""
        noun = self._rank(head) + self._parse.lemmas[head].rstrip(".")
        kinds = (noun, *LIKE_ROLES.get(noun, "").split())
        held = [role for kind in kinds for role in self._by_noun.get(kind, ())]
        marks = self.marks(head)
        homes = marks - set(PARTIES.values())
        fitting = [role for role in held if homes & role.marks] if homes else held
        leaning = [role for role in fitting if marks & role.marks - homes] or fitting
        names = tuple(dict.fromkeys(role.name for role in leaning))
        if names or not homes:
            return names
        unmarked = tuple(dict.fromkeys(role.name for role in held if not role.marks - set(PARTIES.values())))
        return unmarked if len(unmarked) == 1 else ()


def _marks(word: str) -> tuple[str, ...]:
    """A word as it is compared: "Fla." as Florida, "Russian" as Russia; every word of "New York" for "N.Y."."""
    if word in PARTIES:
        return (PARTIES[word],)
    plain = word.rstrip(".")
    whole = ABBREVIATIONS.get(word, ABBREVIATIONS.get(plain, ABBREVIATIONS.get(f"{plain}.", PEOPLES.get(word, plain))))
    return tuple(mark for mark in folded(whole).split() if mark not in VAGUE)
