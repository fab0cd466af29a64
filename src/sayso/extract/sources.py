"""Sources: who the words of a source mean, as far as the report itself says. A wrong name is the worst error."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from sayso.extract.affiliations import Affiliations
from sayso.extract.bodies import Bodies, block
from sayso.extract.cast import GENDER_OF, Cast, Gender, Mention
from sayso.extract.joint import joint_names
from sayso.extract.lexicon.source_nouns import MEDIA_NOUNS, OFFICES, ORGANISATION_NOUNS, PERSON_NOUNS, TITLES
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.name_shapes import named_body
from sayso.extract.outlets import Outlets, is_outlet_name, is_outlet_words
from sayso.extract.papers import Papers
from sayso.extract.phrases import NOUN_TAGS, Tree, printed, spaced
from sayso.extract.quotes import Quotes
from sayso.extract.referents import Referents
from sayso.extract.roles import Roles
from sayso.extract.source_kinds import kind_of
from sayso.extract.turns import UNNAMED, find_turns
from sayso.model.actor import SourceKind
from sayso.model.parse import Parse
from sayso.model.words import Span, Words

PRONOUNS: Final = frozenset({"he", "she", "it", "they", "him", "her", "them", "his", "their", "its", "this", "these"})
PLURAL: Final = frozenset({"they", "them", "their", "these"})
AUTHOR: Final = frozenset({"i", "we", "me", "us", "my", "our"})
ALONE: Final = frozenset({"i", "me", "my"})
BODIES_LIKE_PRONOUNS: Final = frozenset({"WHO", "US", "IT"})
"""Capitals that are no pronoun: the World Health Organization, the United States."""
RELATIVE: Final = frozenset({"who", "which", "that", "whom", "whose"})
NAMELESS: Final = wordlist("a an any another each every some several one many no")
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
NEAR: Final = 2
"""Sentences back in which an outlet must be named for "the agency" to mean it."""
BROADCASTERS: Final = frozenset({"radio", "television", "tv"})
POSSESSIVES: Final = frozenset({"'s", "’s", "'", "’"})
LONGEST_OFFICE: Final = 6
"""Words of an office that stands for the name of its holder, at most."""
DEEP: Final = 3
"""How often the words of a source may lead on to others: "his office", whose he is "the minister", who is …"""


class Phrase(NamedTuple):
    """The words of a source at tokens `[first, last)`, and the token that governs them."""

    first: int
    last: int
    head: int

    @property
    def is_word(self) -> bool:
        """True for a single word."""
        return self.last - self.first == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """What the words of a source mean: the fields are those of `Source`."""

    name: str | None = None
    candidates: tuple[str, ...] = ()
    kind: SourceKind
    named: bool
    affiliation: str | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """An earlier statement, for what follows it: its speaker, and the tokens of its cue and of its content."""

    cue: int
    contents: tuple[Span, ...]
    who: Resolved


class Sources:
    """Resolves the sources of one report, in text order.

    `author` is who writes "I", and `outlet` the name of the outlet that publishes, where they are known.
    """

    def __init__(
        self, parse: Parse, contents: Iterable[Span] = (), *, author: str | None = None, outlet: str | None = None
    ) -> None:
        self._parse = parse
        self._author = author
        self._outlet = outlet
        self._tree = Tree(parse)
        self._cast = Cast(parse)
        self._quotes = Quotes(parse.text)
        self._roles = Roles(parse, self._cast)
        self._referents = Referents(parse, self._cast, self._roles, self._quotes, contents)
        self._bodies = Bodies(parse, self._cast)
        self._papers = Papers(parse)
        self._affiliations = Affiliations(parse, self._bodies)
        self._entity_at = {i: e for e in parse.entities for i in range(e.first, e.last)}
        self._outlets = Outlets(parse)
        self._labels = {turn.start for turn in find_turns(parse.text)}

    def resolve(self, words: Words, before: Spoken | None = None) -> Resolved:
        """What the words mean. `before` is the statement just before, for a pronoun that goes on with its speaker."""
        tokens = [i for span in words.spans for i in self._parse.tokens_in(span)]
        if not tokens:
            return Resolved(kind="person", named=False)
        first, last = tokens[0], tokens[-1] + 1
        phrase = Phrase(first, last, self._head(first, last))
        return self._speaker(words, phrase) if words.start in self._labels else self._words(phrase, before)

    def _words(self, phrase: Phrase, before: Spoken | None, depth: int = 0) -> Resolved:
        head, alone = phrase.head, phrase.is_word
        word = self._parse.word(head)
        word = word if word in BODIES_LIKE_PRONOUNS else word.casefold()
        if alone and word in RELATIVE and (noun := self._antecedent(head)) is not None:
            return self._meant(noun, depth + 1)
        if alone and word in AUTHOR:
            name = self._author if word in ALONE and self._quotes.at(self._parse.starts[head]) is None else None
            return Resolved(kind="author", named=name is not None, name=name)
        if word in PRONOUNS and (alone or self._parse.pos[head] == "PRON"):
            joint = any(self._parse.deps[c] == "conj" and c < phrase.last for c in self._parse.children(head))
            return Resolved(kind="group", named=False) if joint else self._pronoun(head, word, before)
        return self._noun(phrase, depth)

    def _meant(self, head: int, depth: int) -> Resolved:
        """Whom the noun phrase or the pronoun at a token means."""
        if depth > DEEP:
            return Resolved(kind="person", named=False)
        parse = self._parse
        entity = self._entity_at.get(head)
        if entity is not None and parse.deps[head] in {"compound", "nmod"}:
            return self._words(Phrase(entity.first, entity.last, head), None, depth)
        first, last = (head, head + 1) if parse.pos[head] == "PRON" else self._tree.extent(head)
        return self._words(Phrase(first, last, head), None, depth)

    def _speaker(self, words: Words, phrase: Phrase) -> Resolved:
        """Who speaks in a turn of a transcript, from its label."""
        if words.text.casefold().rstrip(".") in UNNAMED:
            return Resolved(kind="person", named=False)
        named = self._cast.within(phrase.first, phrase.last)
        return self._mentioned(named[0], phrase) if named else self._noun(phrase, 0)

    def outlet(self, words: Words) -> Resolved | None:
        """The outlet that the words mean, if they mean one."""
        found = self.resolve(words)
        return found if found.kind == "media" else None

    def _head(self, first: int, last: int) -> int:
        """The noun that governs the words; of a clause taken for a source, its subject."""
        parse = self._parse
        tops = [i for i in range(first, last) if not first <= parse.heads[i] < last or parse.heads[i] == i]
        nouns = [i for i in tops if parse.pos[i] in NOUN_TAGS]
        if nouns or not tops:
            return nouns[0] if nouns else first
        return next((c for c in parse.children(tops[0]) if parse.deps[c] in SUBJECTS and first <= c), tops[0])

    def _antecedent(self, pronoun: int) -> int | None:
        """The noun that a relative clause describes; the name right before it where the parser lost the thread."""
        parse = self._parse
        verb = parse.heads[pronoun]
        for at in (verb, *parse.ancestors(verb)[:2]):
            if parse.deps[at] in {"relcl", "acl"}:
                noun = parse.heads[at]
                named = parse.deps[noun] == "appos" and self._cast.at(parse.heads[noun])
                return parse.heads[noun] if named else noun
        before = pronoun - 1
        while before >= 0 and parse.word(before) in {",", "("}:
            before -= 1
        if before < 0 or parse.word(pronoun).casefold() not in {"who", "whose", "whom"}:
            return None
        noun = parse.heads[before] if parse.deps[before] == "appos" else before
        return noun if self._cast.at(noun) else None

    # -- pronouns

    def _pronoun(self, at: int, word: str, before: Spoken | None) -> Resolved:
        gender = GENDER_OF.get(word)
        if gender is None:
            return self._impersonal(at, word, before)
        speaker = before.who.name if before is not None and before.who.kind == "person" else None
        if before is not None and speaker and self._goes_on(at, before, gender):
            return replace(before.who, affiliation=None)
        names = self._referents.meant(at)
        if len(names) == 1:
            return Resolved(name=names[0], kind="person", named=True)
        return Resolved(kind="person", named=False, candidates=names)

    def _goes_on(self, at: int, before: Spoken, gender: Gender) -> bool:
        """True where the statement before is close and nobody else whom the pronoun may mean came into view since."""
        if before.who.name is None or not self._cast.agrees(before.who.name, gender):
            return False
        quoted = (self._quotes.at(self._parse.starts[i]) is not None for i in (at, before.cue))
        if not self._is_close(at, before) or any(quoted):
            return False
        others = self._referents.between(self._parse.sentence(before.cue)[0], at) - {before.who.name}
        fitting = {gender} if self._cast.gender(before.who.name) == gender else {None, gender}
        return not any(self._cast.gender(name) in fitting for name in others)  # who is known to fit goes first

    def _is_close(self, at: int, before: Spoken) -> bool:
        """True where the statement, or the end of what it says, stands in this sentence or the one before."""
        here, there = self._parse.sentence_number(at), self._parse.sentence_number(before.cue)
        spoken_until = max((b for _, b in before.contents), default=0)
        return there <= here <= max(there, self._sentence_of(spoken_until - 1)) + 1

    def _sentence_of(self, offset: int) -> int:
        token = self._parse.token_at(max(offset, 0))
        return self._parse.sentence_number(token) if token is not None else len(self._parse.sentences) - 1

    def _impersonal(self, at: int, word: str, before: Spoken | None) -> Resolved:
        if word in PLURAL:
            return Resolved(kind="group", named=False)
        fitting = before is not None and before.who.kind not in {"person", "group", "author"} and before.who.name
        if before is not None and fitting and self._is_close(at, before):
            return before.who
        subject = self._subject_before(at)
        found = self._meant(subject, DEEP) if subject is not None else None
        if found is not None and found.name and found.kind in {"organisation", "media", "state", "document"}:
            return found
        names = self._bodies.just_named(at)
        return Resolved(kind="organisation", named=bool(names), name=names[0] if names else None)

    def _subject_before(self, at: int) -> int | None:
        """The subject of the clause before in the sentence, else of the sentence before: what "it" may take up."""
        parse = self._parse
        n = parse.sentence_number(at)
        for number in (n, n - 1):
            if number < 0:
                return None
            first, last = parse.sentences[number]
            for i in range(first, min(last, at)):
                root = parse.heads[i]
                if parse.deps[i] in SUBJECTS and (parse.heads[root] == root or number == n) and i != at:
                    return i if parse.pos[i] in {"NOUN", "PROPN"} else None
        return None

    # -- noun phrases

    def _noun(self, phrase: Phrase, depth: int) -> Resolved:
        person = self._person(phrase)
        if person is not None:
            return person
        body = named_body(self._parse, phrase.first, phrase.last)
        if body is None:
            return self._described(phrase, depth)
        kind: SourceKind = "media" if is_outlet_name(self._parse, *body) else "organisation"
        return Resolved(kind=kind, named=True, name=spaced(self._parse.words(*body)))

    def _described(self, phrase: Phrase, depth: int) -> Resolved:
        """A noun phrase without a person's name, or a body's beside its description."""
        head, entity = phrase.head, self._entity_at.get(phrase.head)
        if self._is_own_outlet(phrase):
            return Resolved(kind="media", named=True, name=self._outlet)
        near = self._parse.sentences[max(self._parse.sentence_number(head) - NEAR, 0)][0]
        label, outlet = entity.label if entity is not None else None, self._outlets.before(head, near)
        kind = kind_of(self._parse, phrase.first, head, self._printed(phrase), label=label, outlet=outlet)
        if kind == "media":
            return self._media(phrase)
        if kind == "person":
            return self._office(phrase)
        if kind == "document":
            return self._paper(phrase, depth)
        if kind == "group" or self._is_nameless(phrase):
            return Resolved(kind=kind, named=False, affiliation=self._affiliations.of(*phrase))
        return self._body(phrase, kind, depth)

    def _is_own_outlet(self, phrase: Phrase) -> bool:
        """True for the publishing outlet: its name, the end of it ("the Lantern"), or "this newspaper" outside quotations."""
        if self._outlet is None or self._parse.pos[phrase.head] != "PROPN":
            pointed = self._parse.lemmas[phrase.first] == "this" and self._parse.lemmas[phrase.head] in MEDIA_NOUNS
            return self._outlet is not None and pointed and self._quotes.at(self._parse.starts[phrase.head]) is None
        called = [word for word in self._printed(phrase).casefold().split() if word != "the"]
        return bool(called) and self._outlet.casefold().split()[-len(called) :] == called

    def _is_nameless(self, phrase: Phrase) -> bool:
        return self._parse.lemmas[phrase.first] in NAMELESS

    def _body(self, phrase: Phrase, kind: SourceKind, depth: int) -> Resolved:
        """A body, in full as the report names it; its owner in place of a pronoun ("his office")."""
        if self._parse.word(phrase.first).casefold() in {"his", "her"}:
            owner = self._meant(phrase.first, depth + 1).name
            rest = self._parse.words(phrase.first + 1, phrase.head + 1)
            return Resolved(kind=kind, named=owner is not None, name=f"{owner}'s {spaced(rest)}" if owner else None)
        names = self._bodies.called(*phrase)
        if len(names) > 1:
            return Resolved(kind=kind, named=True, candidates=names)
        if names:
            return Resolved(kind=_kind_of_name(names[0], kind), named=True, name=names[0])
        name = self._printed(phrase)
        return Resolved(kind=kind, named=bool(name), name=name or None)

    def _paper(self, phrase: Phrase, depth: int) -> Resolved:
        """A document as the word of whoever gave it out; by its own name where it has one."""
        head = phrase.head
        maker = self._papers.maker(head)
        maker = None if maker is not None and self._parse.pos[maker] == "NUM" else maker
        who = self._meant(maker, depth + 1) if maker is not None and maker != head else None
        if who is not None and who.kind != "author" and (who.name or who.candidates):
            return who
        where = who.affiliation if who is not None else self._affiliations.of(*phrase)
        known = self._papers.first_mention(head)
        if not self._papers.is_known_by_name(known):
            return Resolved(kind="document", named=False, affiliation=where)
        name = self._printed(phrase) if known == head else self._parse.words(block(self._parse, known), known + 1)
        return Resolved(kind="document", named=True, name=spaced(name), affiliation=where)

    def _media(self, phrase: Phrase) -> Resolved:
        """An outlet by its name, by the name beside its description, or the one named before ("the paper")."""
        parse, head = self._parse, phrase.head
        if parse.pos[head] == "PROPN":
            names = self._bodies.called(*phrase)
            return Resolved(kind="media", named=True, name=names[0] if len(names) == 1 else self._printed(phrase))
        beside = next((c for c in parse.children(head) if parse.deps[c] == "appos"), None)
        if beside is not None and parse.pos[beside] == "PROPN":
            return Resolved(kind="media", named=True, name=parse.words(block(parse, beside), beside + 1))
        one = parse.tags[head] == "NN" and parse.lemmas[block(parse, head)] not in NAMELESS
        outlet = (self._outlets.before(head) if one else None) or self._local(phrase)
        return Resolved(kind="media", named=outlet is not None, name=outlet)

    def _local(self, phrase: Phrase) -> str | None:
        """A broadcaster by its place ("state television in Orlen"), which has but one."""
        parse, head = self._parse, phrase.head
        if parse.lemmas[head] not in BROADCASTERS or self._is_nameless(phrase):
            return None
        placed = (
            c for c in parse.children(head) if head < c < phrase.last and parse.word(c).casefold() in {"in", "of"}
        )
        places = (self._tree.kid(c, "pobj") for c in placed)
        return self._printed(phrase) if any(p is not None and parse.pos[p] == "PROPN" for p in places) else None

    def _printed(self, phrase: Phrase) -> str:
        return printed(self._parse, *phrase)

    # -- people

    def _person(self, phrase: Phrase) -> Resolved | None:
        """The person named by the head, beside it, or at the end of the words."""
        mention = self._cast.at(phrase.head) or self._beside(phrase) or self._within(phrase)
        if mention is None:
            return None
        names = joint_names(self._parse, self._cast, mention, phrase[:2], phrase.head)
        if len(names) > 1:
            return Resolved(kind="group", named=True, candidates=names)
        return self._mentioned(mention, phrase)

    def _beside(self, phrase: Phrase) -> Mention | None:
        """The name in apposition to the head."""
        parse, head = self._parse, phrase.head
        if parse.deps[head] == "appos" and parse.lemmas[head] in PERSON_NOUNS:
            return self._cast.at(parse.heads[head])
        near = (c for c in parse.children(head) if phrase.first <= c < phrase.last and parse.deps[c] == "appos")
        return next((m for c in near if (m := self._cast.at(c)) is not None), None)

    def _within(self, phrase: Phrase) -> Mention | None:
        """The name set off by a comma or a title, or at the end behind whom it belongs to ("Lumen's Ada Lunn")."""
        inside = [m for m in self._cast.within(phrase.first, phrase.last) if m.first > phrase.first]
        set_off = next((m for m in inside if self._is_set_off(m)), None)
        if set_off is not None or not inside or inside[-1].last != phrase.last:
            return set_off
        before = inside[-1].first - 1
        heads = self._parse.lemmas[phrase.head] in OFFICES and self._parse.pos[before] == "PROPN"
        return inside[-1] if heads or self._parse.word(before) in POSSESSIVES else None

    def _is_set_off(self, mention: Mention) -> bool:
        """True where a comma or a title stands before the name, and nothing is said to be the named person's."""
        stop = self._parse.word(mention.first - 1) == "."
        before = self._parse.word(mention.first - 1 - stop)
        if self._parse.deps[mention.last - 1] == "poss":
            return False
        return before == "," or (before[:1].isupper() and before.rstrip(".").casefold() in TITLES)

    def _mentioned(self, mention: Mention, phrase: Phrase) -> Resolved:
        """The one person whom a mention can mean, or those it may mean."""
        where = self._affiliations.of(*phrase)
        if len(mention.names) == 1:
            return Resolved(name=mention.name, kind="person", named=True, affiliation=where)
        return Resolved(kind="person", named=True, candidates=mention.names, affiliation=where)

    def _office(self, phrase: Phrase) -> Resolved:
        """A person by role: the one whom the report gives it, else unnamed."""
        parse, head = self._parse, phrase.head
        where = self._affiliations.of(*phrase)
        if self._is_nameless(phrase) or parse.tags[head] not in {"NN", "NNP"}:
            return Resolved(kind="person", named=False, affiliation=where)
        holders = self._referents.held(head)
        if len(holders) == 1:
            return Resolved(kind="person", named=True, name=holders[0], affiliation=where)
        if holders:
            return Resolved(kind="person", named=False, candidates=holders, affiliation=where)
        printed = self._printed(phrase)
        definite = parse.lemmas[phrase.first] == "the" or parse.pos[phrase.first] == "PROPN"
        is_office = parse.lemmas[head] in OFFICES and definite and len(printed.split()) <= LONGEST_OFFICE
        return Resolved(kind="person", named=is_office, name=printed if is_office else None, affiliation=where)


def _kind_of_name(name: str, kind: SourceKind) -> SourceKind:
    """The kind of a body by its full name, where that tells more than what it is called for short."""
    words = name.split()
    if is_outlet_words([word for word in words if word[0].isupper()]):
        return "media"
    return "organisation" if kind == "state" and words[-1].casefold() in ORGANISATION_NOUNS else kind
