"""Cast: the people a report names, with their roles and what tells whether "he" or "she" may mean them."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from sayso.extract.lexicon.given_names import FEMALE_NAMES, MALE_NAMES
from sayso.extract.lexicon.source_nouns import (
    COMPANY_WORDS,
    FEMALE,
    HONORIFICS,
    MALE,
    MEDIA_NOUNS,
    OFFICES,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
    SPOKESPEOPLE,
    TITLES,
)
from sayso.extract.name_shapes import described_by, described_names, is_body_name
from sayso.extract.turns import as_a_name, find_turns
from sayso.model.parse import Parse

Gender = Literal["male", "female"]
BODIES: Final = ORGANISATION_NOUNS | MEDIA_NOUNS | {"agency", "party"}
"""What stands before a name that is no person's: "rights group Lumen"."""
NOT_IN_A_NAME: Final = frozenset({"the", "'s", "’s", "a", "an"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A person's name at tokens `[first, last)`, as printed there and in full where the report gives it."""

    first: int
    last: int
    printed: str
    name: str


class Cast:
    """Everyone a report names. A surname alone means the one full name that has it, in the whole report."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        bare = tuple((a, b, as_a_name(name)) for a, b, name in _names(parse))
        self._full: dict[str, list[str]] = {}
        for _, _, name in bare:
            self._learn(name)
        self.mentions = tuple(Mention(a, b, name, self.full_name(name) or name) for a, b, name in sorted(bare))
        self._firsts = [m.first for m in self.mentions]
        self._roles: dict[str, list[str]] = {}
        self._genders: dict[str, set[Gender]] = {}
        for mention in self.mentions:
            self._read_roles(mention)
        self._at = {i: m for m in self.mentions for i in range(m.first, m.last)}

    def at(self, token: int) -> Mention | None:
        """The mention that token is a part of."""
        return self._at.get(token)

    def within(self, first: int, last: int) -> list[Mention]:
        """Mentions in a token range, in text order."""
        i = bisect_left(self._firsts, first)
        found = []
        while i < len(self.mentions) and self.mentions[i].last <= last:
            found.append(self.mentions[i])
            i += 1
        return found

    def full_name(self, name: str) -> str | None:
        """The only name in the report that `name` can be short for; itself if it is full; None where two can."""
        names = self.names_of(name)
        return names[0] if len(names) == 1 else None

    def names_of(self, name: str) -> tuple[str, ...]:
        """The full names that `name` can be short for; the name itself where the report has no longer one."""
        if " " in name:
            return (name,)
        return tuple(self._full.get(name.casefold(), ())) or (name,)

    def holders(self, role: str) -> tuple[str, ...]:
        """Names that the report gives a role ("governor")."""
        return tuple(self._roles.get(role, ()))

    def agrees(self, name: str, pronoun: Gender) -> bool:
        """False only where the report or the given name says otherwise."""
        return self._gender(name) in {None, pronoun}

    def _gender(self, name: str) -> Gender | None:
        told = self._genders.get(name, set())
        if len(told) == 1:
            return next(iter(told))
        given = name.partition(" ")[0].casefold()
        if " " not in name or len(told) > 1:
            return None
        return "male" if given in MALE_NAMES else "female" if given in FEMALE_NAMES else None

    def _learn(self, name: str) -> None:
        words = name.split()
        if len(words) < 2:
            return
        for word in {words[0], words[-1]}:
            names = self._full.setdefault(word.casefold(), [])
            if name not in names:
                names.append(name)

    def _read_roles(self, mention: Mention) -> None:
        for i in _role_tokens(self._parse, mention):
            lemma = self._parse.lemmas[i].rstrip(".")
            if lemma in MALE:
                self._genders.setdefault(mention.name, set()).add("male")
            if lemma in FEMALE:
                self._genders.setdefault(mention.name, set()).add("female")
            holders = self._roles.setdefault(lemma, [])
            if lemma in PERSON_NOUNS and mention.name not in holders:
                holders.append(mention.name)


def _names(parse: Parse) -> Iterator[tuple[int, int, str]]:
    """Names of people, titles taken off: entities, and what stands after a title."""
    taken: set[int] = set()
    for first, last in _speaking(parse):
        taken.update(range(first, last))
        yield first, last, parse.words(first, last)
    others = {i for e in parse.entities if e.label != "PERSON" for i in range(e.first, e.last)}
    elsewhere = {parse.word(i) for i in others}
    for entity in parse.entities:
        if entity.label == "PERSON":
            first, last = _bare(parse, entity.first, entity.last)
            free = first < last and first not in taken and last - 1 not in taken
            if free and not _is_body(parse, first, last, elsewhere):
                taken.update(range(first, last))
                yield first, last, parse.words(first, last).replace("\n", " ")
    for first, last in described_names(parse):
        if not taken.intersection(range(first, last)):
            taken.update(range(first, last))
            yield first, last, parse.words(first, last)
    for i in range(1, len(parse)):
        title = i - 2 if parse.word(i - 1) == "." and i > 1 else i - 1
        if i not in taken and _may_be_name(parse, i) and _is_title(parse, title):
            last = i + 1
            while last < len(parse) and last not in taken and _joins(parse, last):
                last += 1
            first, last = _bare(parse, i, last)
            named = first not in others or _is_honorific(parse, title) or (last - first > 1 and title in others)
            if first < last and named and not is_body_name(parse, first, last):
                taken.update(range(first, last))
                yield first, last, parse.words(first, last)


def _speaking(parse: Parse) -> Iterator[tuple[int, int]]:
    """The names that open turns of speech ("Gen. Orvak:"), without titles; no roles, outlets or bodies."""
    for turn in find_turns(parse.text):
        tokens = parse.tokens_in((turn.start, turn.name_end))
        if turn.is_named and tokens:
            first, last = _bare(parse, tokens[0], tokens[-1] + 1)
            words = {parse.word(i).casefold() for i in range(first, last)}
            if (
                first < last
                and not words & (BODIES | PERSON_NOUNS | COMPANY_WORDS)
                and not is_body_name(parse, first, last)
            ):
                yield first, last


def _may_be_name(parse: Parse, i: int) -> bool:
    """True for a capitalised proper noun, and for a word before one that the tagger took for something else ("Per")."""
    if not parse.word(i)[:1].isupper():
        return False
    return parse.pos[i] == "PROPN" or (i + 1 < len(parse) and parse.pos[i + 1] == "PROPN" and _joins(parse, i + 1))


def _is_body(parse: Parse, first: int, last: int, elsewhere: set[str]) -> bool:
    """True for "rights group Lumen", "Sarn Rail", and for a single word that is no person elsewhere in the report."""
    if (first and parse.lemmas[first - 1] in BODIES) or is_body_name(parse, first, last):
        return True
    if last - first == 1 and first and _is_placed(parse, first):
        return True
    return last - first == 1 and parse.word(first) in elsewhere and not (first and _is_title(parse, first - 1))


def _is_placed(parse: Parse, i: int) -> bool:
    """True for a single name after "in" or "near", or after an office's "of" ("the governor of Orlen")."""
    before = parse.lemmas[i - 1]
    return before in {"in", "near", "at"} or (before == "of" and i > 1 and parse.lemmas[i - 2] in OFFICES)


def _joins(parse: Parse, i: int) -> bool:
    return parse.pos[i] == "PROPN" and parse.starts[i] == parse.ends[i - 1] + 1 and not _is_title(parse, i)


def _bare(parse: Parse, first: int, last: int) -> tuple[int, int]:
    """A name without titles before it and a possessive after it."""
    while first < last and _is_before_name(parse, first):
        first += 1
    while last > first and (parse.lemmas[last - 1] in NOT_IN_A_NAME or not parse.word(last - 1)[0].isalnum()):
        last -= 1
    return first, last


def _is_before_name(parse: Parse, i: int) -> bool:
    return _is_title(parse, i) or parse.lemmas[i] in NOT_IN_A_NAME or not parse.word(i)[0].isalnum()


def _is_honorific(parse: Parse, i: int) -> bool:
    return _is_title(parse, i) and parse.word(i).rstrip(".").casefold() in HONORIFICS


def _is_title(parse: Parse, i: int) -> bool:
    word = parse.word(i)
    return (word[:1].isupper() and word.rstrip(".").casefold() in TITLES) or word in SPOKESPEOPLE


def _role_tokens(parse: Parse, mention: Mention) -> Iterator[int]:
    """Nouns that describe the named person: before the name, or in apposition to it."""
    i = mention.first - 1
    while i >= 0 and parse.pos[i] in {"NOUN", "PROPN", "ADJ"} and parse.sentence(i) == parse.sentence(mention.first):
        yield i
        i -= 1
    yield from described_by(parse, mention.first, mention.last)
    for token in range(mention.first, mention.last):
        for child in parse.children(token):
            if parse.deps[child] == "appos":
                yield child
        head = parse.heads[token]
        if parse.deps[token] == "appos" and not mention.first <= head < mention.last:
            yield head
