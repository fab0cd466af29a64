"""Person names: where a report names people, from the engine's labels and from what they miss or swallow.

Names of two words and more are found first, outside of headlines; a surname alone, or a name in a headline, is then
told by them. A single word that is nobody's surname is a person's where most of the signs around it say so.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from sayso.extract.headlines import headline_tokens
from sayso.extract.lexicon.given_names import GIVEN_NAMES
from sayso.extract.lexicon.peoples import PEOPLES
from sayso.extract.lexicon.regions import REGIONS
from sayso.extract.lexicon.source_nouns import (
    AGENCY_NOUNS,
    CAPITALS,
    COMPANY_WORDS,
    MEDIA_NAMES,
    MEDIA_NOUNS,
    MEDIA_WORDS,
    OFFICES,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
    PLATFORMS,
    STATE_METONYMS,
)
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.name_shapes import described_names, is_body_name
from sayso.extract.name_words import (
    NEVER_NAMES,
    NOT_NAMES,
    PARTICLES,
    SUFFIXES,
    Tokens,
    bare,
    is_honorific,
    is_title,
    may_be_name,
    surname_words,
)
from sayso.extract.person_signs import human_signs
from sayso.extract.place_names import folded
from sayso.extract.turns import find_turns
from sayso.model.parse import Entity, Parse

BODIES: Final = ORGANISATION_NOUNS | MEDIA_NOUNS | {"agency", "party"}
"""What stands before a name that is no person's: "rights group Lumen"."""
LONGEST: Final = 5
"""Tokens of a name."""
OPENERS: Final = wordlist("will may can could did does do is was are has have had might should would")
"""Verbs that open questions, some of them names, too."""
GROUND: Final = wordlist("in near at from across outside toward towards into")
"""Before a single word labelled a place, a place."""


class PersonNames:
    """The names of people in a parse, as token ranges without titles."""

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self.headline = headline_tokens(parse)
        self.taken: set[int] = set()
        self.forenames: set[str] = set()
        self.found: list[Tokens] = []
        self.entity_at = {i: e for e in parse.entities for i in range(e.first, e.last)}
        self._add(_speaking(parse))
        self._add(self._labelled())
        self._add(self._told())
        self._add(self._titled())
        self._add(self._given(self._body_tokens()))
        self.surnames = self._learn()
        self.found = [self._without_opener(a, b) for a, b in self.found if not self._begins_with_surname(a, b)]
        self.taken = {i for a, b in self.found for i in range(a, b)}
        self._add(self._short())
        self._add(self._given(sorted(self.headline)))
        alone = list(self._alone())
        self._add(iter(alone))
        self._add(self._in_full({self.parse.word(first) for first, _ in alone}))
        self.found.sort()

    def _add(self, ranges: Iterator[Tokens]) -> None:
        for first, last in ranges:
            if first < last and not self.taken.intersection(range(first, last)):
                self.taken.update(range(first, last))
                self.found.append((first, last))

    # -- names of two words and more

    def _labelled(self) -> Iterator[Tokens]:
        """Entities that the engine takes for people, of two words or more, outside of headlines."""
        for entity in self.parse.entities:
            if entity.label == "PERSON" and entity.first not in self.headline:
                first, last = self._trimmed(entity)
                if last - first > 1 and not self._is_body(first, last) and self._fits(first, last):
                    yield first, last

    def _trimmed(self, entity: Entity) -> Tokens:
        """An entity without titles, and without what stands on another line or begins with a small letter."""
        parse = self.parse
        first, last = bare(parse, entity.first, entity.last)
        while first < last and not parse.word(first)[0].isupper() and parse.lemmas[first] not in PARTICLES:
            first += 1
        for i in range(first + 1, last):
            if parse.word(i) in {"'s", "’s"}:
                return first, first
            if not self._is_in_name(i):
                return bare(parse, first, i)
            if "\n" in parse.text[parse.ends[i - 1] : parse.starts[i]] or (is_title(parse, i) and i + 1 == last):
                return bare(parse, first, i)
        return first, last

    def _is_in_name(self, i: int) -> bool:
        """True for a capitalised word, a stop or hyphen stuck to one, and a small word inside names."""
        word, stuck = self.parse.word(i), self.parse.starts[i] == self.parse.ends[i - 1]
        return word[0].isupper() or word.casefold() in PARTICLES or (stuck and not word[0].isdigit())

    def _fits(self, first: int, last: int) -> bool:
        """False for what is too long, or no word of which begins with a capital."""
        words = [self.parse.word(i) for i in range(first, last)]
        never = any(word.casefold() in NEVER_NAMES for word in words)
        return last - first <= LONGEST + 2 and not never and words[0][:1].isalpha()

    def _told(self) -> Iterator[Tokens]:
        """Names told by the words and commas around them."""
        for found in described_names(self.parse):
            first, last = bare(self.parse, *found)
            if last - first > 1 and first not in self.headline:
                yield first, last

    def _is_body(self, first: int, last: int) -> bool:
        """True for "rights group Lumen", "Sarn Rail" and the like."""
        parse = self.parse
        if (first and parse.lemmas[first - 1] in BODIES) or is_body_name(parse, first, last):
            return True
        return parse.word(last - 1).casefold() in BODIES | MEDIA_WORDS and last - first > 1

    def _titled(self) -> Iterator[Tokens]:
        """What stands after a title ("Sen. Orvak")."""
        parse = self.parse
        for i in range(1, len(parse)):
            title = i - 2 if parse.word(i - 1) == "." and i > 1 else i - 1
            if i in self.taken or i in self.headline or not may_be_name(parse, i) or not is_title(parse, title):
                continue
            last = i + 1
            while last < len(parse) and last not in self.taken and self._goes_on(last) and last - i < LONGEST:
                last += 1
            while last + 1 < len(parse) and self._is_hyphen(last) and parse.word(last + 1)[0].isupper():
                last += 2
            first, last = bare(parse, i, last)
            if first < last and self._is_titled(title, first, last) and not is_body_name(parse, first, last):
                yield first, last

    def _is_titled(self, title: int, first: int, last: int) -> bool:
        entity = self.entity_at.get(first)
        is_other = entity is not None and entity.label != "PERSON"
        if not is_other or is_honorific(self.parse, title):
            return True
        return last - first > 1 and self.entity_at.get(title) is not None

    def _goes_on(self, i: int) -> bool:
        """True for a proper noun right after the word before, on the same line."""
        parse = self.parse
        return parse.pos[i] == "PROPN" and parse.starts[i] == parse.ends[i - 1] + 1 and not is_title(parse, i)

    def _body_tokens(self) -> list[int]:
        return [i for i in range(len(self.parse)) if i not in self.headline]

    def _given(self, tokens: list[int]) -> Iterator[Tokens]:
        """A given name and what follows it: in a headline one word alone, for the next may be a verb."""
        for i in tokens:
            word = self.parse.word(i).casefold()
            if i in self.taken or not self.parse.word(i)[0].isupper() or word not in GIVEN_NAMES:
                continue
            if i not in self.headline and self.parse.pos[i] != "PROPN":
                continue
            if i in self.headline and word in self.forenames:
                yield i, i + 1
                continue
            last = self._surname_end(i + 1)
            first, last = bare(self.parse, i, last) if last - i > 1 else (i, i)
            if first < last and first > 1 and self._is_hyphen(first - 1):
                first -= 2
            if last - first > 1 and self._fits(first, last) and not self._is_body(first, last):
                yield first, last

    def _surname_end(self, i: int) -> int:
        """Where the surname ends that may begin at i; i where none does."""
        at = i
        while at < len(self.parse) and at - i < 2 and self._is_between(at):
            at += 2 if at + 1 < len(self.parse) and self.parse.word(at + 1) == "." else 1
        if not self._may_follow(at):
            return i
        at += 1
        while at + 1 < len(self.parse) and self._is_hyphen(at) and self.parse.word(at + 1)[0].isupper():
            at += 2
        if i in self.headline:
            return at
        while self._may_follow(at) and at - i < LONGEST - 1:
            at += 1
        return at

    def _is_hyphen(self, i: int) -> bool:
        """True for a hyphen stuck to the words on both sides, the first capitalised."""
        parse = self.parse
        stuck = 0 < i < len(parse) - 1 and parse.starts[i] == parse.ends[i - 1] and parse.ends[i] == parse.starts[i + 1]
        return stuck and parse.word(i) == "-" and parse.word(i - 1)[0].isupper()

    def _is_between(self, i: int) -> bool:
        """True for an initial or a small word inside a name."""
        word = self.parse.word(i)
        initial = len(word.rstrip(".")) == 1 and word[0].isupper() and (i + 1 < len(self.parse)) and word != "I"
        return self._adjoins(i) and (initial or word.casefold() in PARTICLES)

    def _may_follow(self, i: int) -> bool:
        if i >= len(self.parse) or i in self.taken or not self._adjoins(i):
            return False
        word = self.parse.word(i)
        return (
            word[0].isupper()
            and (
                self.parse.pos[i] == "PROPN" or self.parse.tags[i].startswith("NN") or self.parse.pos[i - 1] == "PROPN"
            )
            and word.casefold() not in NOT_NAMES | NEVER_NAMES
            and not (word.isupper() and 1 < len(word) <= 3)
            and not is_title(self.parse, i)
            and self.parse.pos[i] not in {"ADP", "DET", "PRON", "CCONJ", "AUX"}
            and (self.parse.pos[i] != "VERB" or i in self.headline)
        )

    def _adjoins(self, i: int) -> bool:
        return (
            i > 0
            and self.parse.starts[i] - self.parse.ends[i - 1] <= 1
            and self.parse.text[self.parse.ends[i - 1]] != "\n"
        )

    # -- names for short

    def _learn(self) -> dict[str, set[str]]:
        """Last words of the names found, each with the words that it ends."""
        known: dict[str, set[str]] = {}
        for first, last in self.found:
            words = surname_words(self.parse.words(first, last).split())
            if words:
                self.forenames.add(words[0].casefold())
                known.setdefault(words[-1].casefold(), set()).add(" ".join(words))
        return known

    def _begins_with_surname(self, first: int, last: int) -> bool:
        """True for "Orvak Cash" where Ada Orvak is somebody: something of hers, no person."""
        word = self.parse.word(first).casefold()
        wholes = self.surnames.get(word, set()) if last - first == 2 and word not in GIVEN_NAMES else set()
        return any(not whole.startswith(self.parse.word(first)) for whole in wholes)

    def _without_opener(self, first: int, last: int) -> Tokens:
        """A name without the verb that opens a question before it ("Will Orvak come?"), where Ada Orvak is named."""
        opens = self.parse.word(first).casefold() in OPENERS and first == self.parse.sentence(first)[0]
        wholes = (
            self.surnames.get(self.parse.word(last - 1).casefold(), set()) if opens and last - first == 2 else set()
        )
        return (first + 1, last) if len(wholes) > 1 else (first, last)

    def _short(self) -> Iterator[Tokens]:
        """Known names wherever they stand, in full or by the surname alone, whatever label they bear."""
        for i in range(len(self.parse)):
            if i in self.taken or not self.parse.word(i)[0].isupper():
                continue
            wholes = self.surnames.get(self.parse.word(i).casefold())
            if not wholes or self._runs_on(i):
                continue
            first, last = max((self._whole(i, words.split()) for words in wholes), key=lambda r: r[1] - r[0])
            if last - first > 1 or self._is_surname(i):
                yield first, last

    def _whole(self, i: int, words: list[str]) -> Tokens:
        """The longest end of a name's words that stands before token i and with it."""
        first = i
        for word in reversed(words[:-1]):
            if first == 0 or first - 1 in self.taken or self.parse.word(first - 1).casefold() != word.casefold():
                break
            first -= 1
        return first, i + 1

    def _is_surname(self, i: int) -> bool:
        """False inside a longer name ("Orvak Towers"), for a place, and for a word that opens a sentence as another."""
        parse = self.parse
        entity = self.entity_at.get(i)
        if parse.pos[i] not in {"PROPN", "NOUN"} and entity is None and i not in self.headline:
            return False
        if i in self.headline:
            return True
        if entity is not None and entity.label in {"GPE", "LOC", "FAC"} and i and parse.lemmas[i - 1] in GROUND:
            return False
        before_is_name = i > 0 and self._adjoins(i) and self._is_capital_name(i - 1)
        return not before_is_name or parse.lemmas[i - 1] in PERSON_NOUNS

    def _runs_on(self, i: int) -> bool:
        """True where a longer name goes on after the word ("Orvak Towers")."""
        return (
            i + 1 < len(self.parse)
            and i not in self.headline
            and self._adjoins(i + 1)
            and self._is_capital_name(i + 1)
            and self.parse.word(i + 1).rstrip(".").casefold() not in SUFFIXES
        )

    def _is_capital_name(self, i: int) -> bool:
        """True for a capitalised proper noun that is no title and begins no sentence."""
        parse = self.parse
        return parse.word(i)[0].isupper() and parse.pos[i] == "PROPN" and not is_title(parse, i)

    # -- single words that are nobody's surname

    def _alone(self) -> Iterator[Tokens]:
        """Single words, most of them labelled people, where most signs in the report agree."""
        words = list(self._single())
        votes: Counter[str] = Counter()
        for first, label in words:
            votes[self.parse.word(first)] += {"PERSON": 1, None: 0}.get(label, -1) + human_signs(self.parse, first)
        for first, _ in words:
            if first not in self.taken and votes[self.parse.word(first)] > 0 and self._may_be_alone(first):
                yield first, first + 1

    def _in_full(self, alone: set[str]) -> Iterator[Tokens]:
        """The full names of those who are somebody by their surname alone ("Cleveland Dous", taken for a firm)."""
        for i in range(1, len(self.parse)):
            if self.parse.word(i) not in alone or i in self.taken or i in self.headline or not self._is_hers(i - 1):
                continue
            longer = i > 1 and (self._is_hers(i - 2) or self.parse.word(i - 2) in {"”", '"'})
            if self.parse.pos[i] == "PROPN" and self._touches(i - 1, i) and not longer:
                yield i - 1, i + 1

    def _is_hers(self, i: int) -> bool:
        """True for a word that may be a given name: a capitalised proper noun, no title, place or people."""
        word = self.parse.word(i)
        known = folded(word) in REGIONS or word in PEOPLES or word.casefold() in NOT_NAMES | NEVER_NAMES
        return self._is_capital_name(i) and i not in self.taken and not known and len(word) > 1

    def _single(self) -> Iterator[tuple[int, str | None]]:
        """Names of one word outside of headlines, with the engine's label: None where it has none for them."""
        for i in range(len(self.parse)):
            if i in self.headline:
                continue
            entity = self.entity_at.get(i)
            if entity is None:
                if self._stands_alone(i):
                    yield i, None
            elif i == entity.first:
                first, last = bare(self.parse, entity.first, entity.last)
                if last - first == 1 and (entity.label == "PERSON" or self.parse.pos[first] == "PROPN"):
                    yield first, entity.label

    def _stands_alone(self, i: int) -> bool:
        """True for a capitalised proper noun between words that are none."""
        around = [j for j in (i - 1, i + 1) if 0 <= j < len(self.parse) and self._touches(i, j)]
        return self._is_capital_name(i) and not any(self.parse.pos[j] == "PROPN" for j in around)

    def _touches(self, i: int, j: int) -> bool:
        """True for two words of one line with at most a space between them."""
        one, other = sorted((i, j))
        between = self.parse.text[self.parse.ends[one] : self.parse.starts[other]]
        return len(between) < 2 and between != "\n"

    def _may_be_alone(self, i: int) -> bool:
        parse, word = self.parse, self.parse.word(i)
        lower = word.casefold()
        known = (
            folded(word) in REGIONS or word in PEOPLES or lower in CAPITALS | MEDIA_NAMES | STATE_METONYMS | PLATFORMS
        )
        if known or lower in NOT_NAMES | NEVER_NAMES | AGENCY_NOUNS | COMPANY_WORDS | BODIES | PERSON_NOUNS:
            return False
        if not word[0].isupper() or (word.isupper() and len(word) <= 4):
            return False
        if i and (parse.lemmas[i - 1] in BODIES or self._is_placed(i)):
            return False
        opens = i == parse.sentence(i)[0]
        return not opens or parse.deps[i] in {"nsubj", "nsubjpass", "poss", "compound"}

    def _is_placed(self, i: int) -> bool:
        """True after "in" or "near", or after an office's "of" ("the governor of Orlen")."""
        before = self.parse.lemmas[i - 1]
        return before in {"in", "near", "at"} or (before == "of" and i > 1 and self.parse.lemmas[i - 2] in OFFICES)


def _speaking(parse: Parse) -> Iterator[Tokens]:
    """The names that open turns of speech ("Gen. Orvak:"), without titles; no roles, outlets or bodies."""
    for turn in find_turns(parse.text):
        tokens = parse.tokens_in((turn.start, turn.name_end))
        if turn.is_named and tokens:
            first, last = bare(parse, tokens[0], tokens[-1] + 1)
            first = max((i + 1 for i in range(first, last - 1) if is_title(parse, i)), default=first)
            words = {parse.word(i).casefold() for i in range(first, last)}
            mute = words & (BODIES | PERSON_NOUNS | COMPANY_WORDS)
            if first < last and not mute and not is_body_name(parse, first, last):
                yield first, last
