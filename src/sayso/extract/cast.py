"""Cast: the people a report names, under one name each, with what tells whether "he" or "she" may mean them."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from sayso.extract.lexicon.given_names import FEMALE_NAMES, MALE_NAMES
from sayso.extract.lexicon.nicknames import FORMAL
from sayso.extract.lexicon.source_nouns import FEMALE, MALE, PERSON_NOUNS, TITLES
from sayso.extract.name_shapes import described_by
from sayso.extract.name_words import surname_words
from sayso.extract.person_names import PersonNames
from sayso.extract.turns import as_a_name
from sayso.model.parse import Parse

Gender = Literal["male", "female"]
GENDER_OF: Final[dict[str, Gender]] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "male"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "female"),
}
COURTESIES: Final[dict[str, Gender]] = {
    **dict.fromkeys(("mr", "sir", "lord"), "male"),
    **dict.fromkeys(("mrs", "ms", "miss", "lady", "dame"), "female"),
}


@dataclass(frozen=True, slots=True)
class Mention:
    """A person's name at tokens `[first, last)`: as printed there, and the full names that it can be short for."""

    first: int
    last: int
    printed: str
    names: tuple[str, ...]

    @property
    def name(self) -> str:
        """The one name that is meant; as printed where it is open which."""
        return self.names[0] if len(self.names) == 1 else self.printed


class Cast:
    """Everyone a report names. A surname alone means the one full name that has it, in the whole report."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        names = PersonNames(parse)
        self.headline = names.headline
        printed = [(a, b, _clean(as_a_name(parse.words(a, b)))) for a, b in names.found]
        self._full = _Names(printed, names.headline)
        self._genders: dict[str, set[Gender]] = {}
        self.mentions = tuple(Mention(a, b, name, self._full.meant(name)) for a, b, name in printed)
        self._firsts = [mention.first for mention in self.mentions]
        self._read_genders()
        self.mentions = tuple(self._narrowed(mention) for mention in self.mentions)
        self._at = {i: mention for mention in self.mentions for i in range(mention.first, mention.last)}

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

    # -- which of several people of one surname

    def _narrowed(self, mention: Mention) -> Mention:
        """A mention with only those of its names that its courtesy title and the text so far allow."""
        if len(mention.names) == 1:
            return mention
        names = mention.names
        courtesy = COURTESIES.get(self._title(mention.first))
        if courtesy is not None:
            names = tuple(n for n in names if self.agrees(n, courtesy)) or names
        if len(names) > 1:
            names = self._full.established(mention.printed, names) or names
        return Mention(mention.first, mention.last, mention.printed, names)

    def _title(self, first: int) -> str:
        """The word before a name, without its stop."""
        before = first - 1
        if before > 0 and self._parse.word(before) == ".":
            before -= 1
        return self._parse.word(before).rstrip(".").casefold() if before >= 0 else ""

    # -- gender

    def agrees(self, name: str, pronoun: Gender) -> bool:
        """False only where the report or the given name says otherwise."""
        return self.gender(name) in {None, pronoun}

    def gender(self, name: str) -> Gender | None:
        """What the titles, nouns and pronouns of the report say, else the given name; None where that is open."""
        told = self._genders.get(name, set())
        if len(told) == 1:
            return next(iter(told))
        given = name.partition(" ")[0].casefold()
        if len(told) > 1:
            return None
        if " " not in name:  # a given name of men is as often a surname
            return "female" if given in FEMALE_NAMES else None
        return "male" if given in MALE_NAMES else "female" if given in FEMALE_NAMES else None

    def _read_genders(self) -> None:
        """Genders from courtesy titles and nouns; where they are silent, from pronouns that can mean no one else."""
        for mention in self.mentions:
            if len(mention.names) == 1:
                self._genders.setdefault(mention.name, set()).update(self._told(mention))
        open_names = {m.name for m in self.mentions if self.gender(m.name) is None}
        votes: dict[str, Counter[Gender]] = {}
        for name, gender in self._pronouns():
            if name in open_names:
                votes.setdefault(name, Counter())[gender] += 1
        for name, counted in votes.items():
            (gender, most), *rest = counted.most_common()
            if not rest or most >= 3 * rest[0][1]:
                self._genders[name] = {gender}

    def _told(self, mention: Mention) -> Iterator[Gender]:
        courtesy = COURTESIES.get(self._title(mention.first))
        if courtesy is not None:
            yield courtesy
        for i in role_tokens(self._parse, mention.first, mention.last):
            lemma = self._parse.lemmas[i].rstrip(".")
            if lemma in MALE:
                yield "male"
            if lemma in FEMALE:
                yield "female"

    def _pronouns(self) -> Iterator[tuple[str, Gender]]:
        """The one person named in a sentence and the one before it, with each pronoun that follows the name there."""
        before: set[str] = set()
        for first, last in self._parse.sentences:
            named = self.within(first, last)
            here = {m.name for m in named}
            if len(here | before) == 1 and named:
                for i in range(named[0].last, last):
                    gender = GENDER_OF.get(self._parse.word(i).casefold())
                    if gender is not None:
                        yield named[0].name, gender
            before = here


class _Names:
    """The full names of a report: one form for each person, and whom a short form can mean."""

    def __init__(self, printed: list[tuple[int, int, str]], headline: frozenset[int]) -> None:
        self._forms: dict[tuple[str, str], Counter[str]] = {}
        self._where: dict[str, list[int]] = {}
        self._short: dict[str, list[int]] = {}
        for first, _, name in printed:
            key = _key(name)
            if key is not None:
                self._forms.setdefault(key, Counter())[name] += 1
            elif first not in headline:
                self._short.setdefault(name.casefold(), []).append(first)
        self._best = {key: forms.most_common(1)[0][0] for key, forms in self._forms.items()}
        self._by_word: dict[str, list[str]] = {}
        for (given, surname), name in self._best.items():
            for word in dict.fromkeys((name.split()[0].casefold(), given, surname)):
                names = self._by_word.setdefault(word, [])
                if name not in names:
                    names.append(name)
        for first, _, name in printed:
            key = _key(name)
            if key is not None:
                self._where.setdefault(self._best[key], []).append(first)

    def meant(self, name: str) -> tuple[str, ...]:
        """The full names that `name` can be short for; the name itself where the report has no longer one."""
        words = surname_words(name.split()) or name.split()
        known = self._by_word.get(words[-1].casefold(), ())
        if len(words) == 1:
            return tuple(known) or (name,)
        ends = tuple(n for n in known if n != name and f" {n} ".endswith(f" {' '.join(words)} "))
        key = _key(name)
        return ends or ((self._best[key],) if key in self._best else (name,))

    def established(self, short: str, names: tuple[str, ...]) -> tuple[str, ...]:
        """The one of them whom the short form meant before another was named at all: later ones come in full."""
        for use in self._short.get(short.casefold(), ()):
            before = tuple(n for n in names if self._where[n][0] < use)
            if before:
                return before if len(before) == 1 else ()
        return ()


def _clean(name: str) -> str:
    return " ".join(name.split())


def _key(name: str) -> tuple[str, str] | None:
    """Given name and surname, by which a person is known: initials, "Jr." and short given names make no other."""
    words = surname_words(name.split())
    if not words:
        return None
    given = words[0].casefold()
    return FORMAL.get(given, given), words[-1].casefold()


def role_tokens(parse: Parse, first: int, last: int) -> Iterator[int]:
    """Nouns that describe the named person: before the name, after it between commas, or in apposition to it."""
    i, (start, _) = first - 1, parse.sentence(first)
    while i >= start and _describes(parse, i):
        yield i
        i -= 1
    yield from described_by(parse, first, last)
    for token in range(first, last):
        for child in parse.children(token):
            if parse.deps[child] == "appos" and not first <= child < last:
                yield child
        head = parse.heads[token]
        if parse.deps[token] in {"appos", "nsubj"} and not first <= head < last:
            yield from _beside(parse, token, head)


def _describes(parse: Parse, i: int) -> bool:
    """True for what may stand in a description before a name: common nouns, adjectives, and nouns used as titles."""
    if parse.pos[i] in {"NOUN", "ADJ"}:
        return True
    lower = parse.word(i).rstrip(".").casefold()
    return parse.word(i) == "." or (parse.pos[i] == "PROPN" and lower in TITLES | PERSON_NOUNS)


def _beside(parse: Parse, token: int, head: int) -> Iterator[int]:
    """The noun to which a name is in apposition, and the one that it is said to be ("Lunn is an engineer")."""
    if parse.deps[token] == "appos":
        yield head
    elif parse.lemmas[head] == "be":
        yield from (c for c in parse.children(head) if parse.deps[c] == "attr")
