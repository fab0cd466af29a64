"""Sources: who the words of a source mean, as far as the report itself says. A wrong name is the worst error."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from sayso.extract.cast import Cast, Gender, Mention
from sayso.extract.lexicon.source_nouns import OFFICES, ORGANISATION_NOUNS, PERSON_NOUNS, STATE_NOUNS, TITLES
from sayso.extract.name_shapes import named_body
from sayso.extract.outlets import Outlets, is_outlet_name
from sayso.extract.phrases import NOUN_TAGS
from sayso.extract.source_kinds import kind_of
from sayso.extract.turns import UNNAMED, find_turns
from sayso.model.actor import SourceKind
from sayso.model.parse import Parse
from sayso.model.words import Span, Words

GENDER_OF: Final[dict[str, Gender]] = {"he": "male", "him": "male", "his": "male", "she": "female", "her": "female"}
PRONOUNS: Final = frozenset({"he", "she", "it", "they", "him", "her", "them", "his", "their", "its", "this", "these"})
AUTHOR: Final = frozenset({"i", "we", "me", "us", "my", "our"})
RELATIVE: Final = frozenset({"who", "which", "that", "whom"})
BODIES: Final = ORGANISATION_NOUNS | STATE_NOUNS
LOOK_BACK: Final = 3
"""Sentences before a pronoun in which its antecedent may stand."""


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
    """Resolves the sources of one report, in text order."""

    def __init__(self, parse: Parse, contents: Iterable[Span] = ()) -> None:
        self._parse = parse
        self._cast = Cast(parse)
        self._contents = sorted(contents)
        self._entity_at = {i: e for e in parse.entities for i in range(e.first, e.last)}
        self._outlets = Outlets(parse)
        self._labels = {turn.start for turn in find_turns(parse.text)}
        self._bodies = self._find_bodies()

    def resolve(self, words: Words, before: Spoken | None = None) -> Resolved:
        """What the words mean. `before` is the statement just before, for a pronoun that goes on with its speaker."""
        tokens = [i for span in words.spans for i in self._parse.tokens_in(span)]
        if not tokens:
            return Resolved(kind="person", named=False)
        first, last = tokens[0], tokens[-1] + 1
        head = self._head(first, last)
        lemma = self._parse.word(head).casefold()
        if words.start in self._labels:
            return self._speaker(words, first, last, head)
        if last - first == 1 and lemma in RELATIVE and (noun := self._antecedent(head)) is not None:
            return self._noun(*self._block(noun), noun)
        if last - first == 1 and lemma in AUTHOR:
            return Resolved(kind="author", named=False)
        if last - first == 1 and lemma in PRONOUNS:
            return self._pronoun(head, lemma, before)
        return self._noun(first, last, head)

    def _speaker(self, words: Words, first: int, last: int, head: int) -> Resolved:
        """Who speaks in a turn of a transcript, from its label."""
        if words.text.casefold().rstrip(".") in UNNAMED:
            return Resolved(kind="person", named=False)
        named = self._cast.within(first, last)
        return self._mentioned(named[0], first, last, head) if named else self._noun(first, last, head)

    def outlet(self, words: Words) -> Resolved | None:
        """The outlet that the words mean, if they mean one."""
        found = self.resolve(words)
        return found if found.kind == "media" else None

    def _head(self, first: int, last: int) -> int:
        parse = self._parse
        tops = [i for i in range(first, last) if not first <= parse.heads[i] < last or parse.heads[i] == i]
        nouns = [i for i in tops if parse.pos[i] in NOUN_TAGS]
        return (nouns or tops or [first])[0]

    def _antecedent(self, pronoun: int) -> int | None:
        verb = self._parse.heads[pronoun]
        for at in (verb, *self._parse.ancestors(verb)[:2]):
            if self._parse.deps[at] in {"relcl", "acl"}:
                return self._parse.heads[at]
        return None

    def _block(self, head: int) -> tuple[int, int]:
        """A noun with the words before it that it governs."""
        return min((*self._parse.children(head), head)), head + 1

    # -- pronouns

    def _pronoun(self, at: int, word: str, before: Spoken | None) -> Resolved:
        gender = GENDER_OF.get(word)
        if gender is None:
            return self._impersonal(at, word, before)
        speaker = before.who.name if before is not None and before.who.kind == "person" else None
        if before is not None and speaker and self._goes_on(at, before) and self._cast.agrees(speaker, gender):
            return replace(before.who, affiliation=None)
        names = self._people_before(at, gender)
        if len(names) == 1:
            return Resolved(name=names[0], kind="person", named=True)
        return Resolved(kind="person", named=False, candidates=names)

    def _goes_on(self, at: int, before: Spoken) -> bool:
        """True where the statement before is close and no other person is named since, outside of what was said.

        Close: it, or the end of what it says, stands in this sentence or the one before.
        """
        here, there = self._parse.sentence_number(at), self._parse.sentence_number(before.cue)
        spoken_until = max((b for _, b in before.contents), default=0)
        nearest = max(there, self._sentence_of(spoken_until - 1))
        if not there <= here <= nearest + 1:
            return False
        others = self._named_outside(there, at) - {before.who.name}
        return not others

    def _sentence_of(self, offset: int) -> int:
        token = self._parse.token_at(max(offset, 0))
        return self._parse.sentence_number(token) if token is not None else len(self._parse.sentences) - 1

    def _named_outside(self, sentence: int, until: int) -> set[str | None]:
        """Full names of people between a sentence's start and a token, outside of what someone says."""
        first = self._parse.sentences[sentence][0]
        return {m.name for m in self._cast.within(first, until) if not self._is_said(m.first)}

    def _is_said(self, token: int) -> bool:
        start = self._parse.starts[token]
        i = bisect_left(self._contents, (start + 1, 0)) - 1
        return any(a <= start < b for a, b in self._contents[max(i - 4, 0) : i + 1])

    def _people_before(self, at: int, gender: Gender) -> tuple[str, ...]:
        """People named before the pronoun whom it may mean: in its sentence, else in the nearest one before."""
        here = self._parse.sentence_number(at)
        for back in range(LOOK_BACK + 1):
            if here - back < 0:
                break
            first = self._parse.sentences[here - back][0]
            until = at if back == 0 else self._parse.sentences[here - back][1]
            found = [m for m in self._cast.within(first, until) if self._cast.agrees(m.name, gender)]
            names = tuple(dict.fromkeys(n for m in found for n in self._cast.names_of(m.name)))
            if names:
                return names
        return ()

    def _impersonal(self, at: int, word: str, before: Spoken | None) -> Resolved:
        if word in {"they", "them", "their", "these"}:
            return Resolved(kind="group", named=False)
        fitting = (
            before is not None and before.who.kind not in {"person", "group", "author"} and self._goes_on(at, before)
        )
        if before is not None and fitting:
            return before.who
        return Resolved(kind="organisation", named=False)

    # -- noun phrases

    def _noun(self, first: int, last: int, head: int) -> Resolved:
        person = self._person(first, last, head)
        if person is not None:
            return person
        body = named_body(self._parse, first, last)
        if body is None:
            return self._described(first, last, head)
        kind: SourceKind = "media" if is_outlet_name(self._parse, *body) else "organisation"
        return Resolved(kind=kind, named=True, name=" ".join(self._parse.words(*body).split()))

    def _described(self, first: int, last: int, head: int) -> Resolved:
        """A noun phrase without a person's name, or a body's beside its description."""
        printed = self._printed(first, last, head)
        entity = self._entity_at.get(head)
        label = entity.label if entity is not None else None
        kind = kind_of(self._parse, first, head, printed, label=label, outlet=self._outlets.before(head))
        if kind == "media":
            return self._media(head, printed)
        if kind == "person":
            return self._office(first, last, head, printed)
        if kind in {"group", "document"} or self._is_indefinite(first):
            return Resolved(kind=kind, named=False, affiliation=self._affiliation(first, last, head))
        return Resolved(kind=kind, named=True, name=printed)

    def _person(self, first: int, last: int, head: int) -> Resolved | None:
        """The person named by the head, by an apposition to it, or by the name it stands before."""
        mention = self._cast.at(head)
        if mention is None:
            near = [c for c in self._parse.children(head) if first <= c < last and self._parse.deps[c] == "appos"]
            mention = next((m for c in near if (m := self._cast.at(c)) is not None), None)
        if mention is None:
            set_off = (m for m in self._cast.within(first, last) if m.first > first)
            mention = next((m for m in set_off if self._is_set_off(m.first)), None)
        return None if mention is None else self._mentioned(mention, first, last, head)

    def _mentioned(self, mention: Mention, first: int, last: int, head: int) -> Resolved:
        """The one person whom a mention can mean, or those it may mean."""
        names = self._cast.names_of(mention.printed)
        where = self._affiliation(first, last, head)
        if len(names) == 1:
            return Resolved(name=names[0], kind="person", named=True, affiliation=where)
        return Resolved(kind="person", named=True, candidates=names, affiliation=where)

    def _is_set_off(self, name: int) -> bool:
        """True where a comma or a title stands before the name."""
        before = self._parse.word(name - 1)
        return before == "," or (before[:1].isupper() and before.casefold() in TITLES)

    def _printed(self, first: int, last: int, head: int) -> str:
        """The noun phrase without what follows after a comma or in a relative clause."""
        end = last
        for child in self._parse.children(head):
            if child > head and self._parse.deps[child] in {"relcl", "acl", "appos", "punct"}:
                end = min(end, child)
        if any(self._parse.deps[c] == "relcl" for c in self._parse.children(head)):
            end = min(end, head + 1)
        words = self._parse.words(first, max(end, head + 1)).rstrip(" ,;:")
        return " ".join(words.split())

    def _media(self, head: int, printed: str) -> Resolved:
        if self._parse.pos[head] == "PROPN":
            return Resolved(kind="media", named=True, name=printed)
        beside = next((c for c in self._parse.children(head) if self._parse.deps[c] == "appos"), None)
        if beside is not None and self._parse.pos[beside] == "PROPN":
            return Resolved(kind="media", named=True, name=self._parse.words(*self._block(beside)))
        one = self._parse.tags[head] == "NN" and not self._is_indefinite(self._block(head)[0])
        outlet = self._outlets.before(head) if one else None
        return Resolved(kind="media", named=outlet is not None, name=outlet)

    def _is_indefinite(self, first: int) -> bool:
        return self._parse.lemmas[first] in {"a", "an", "some", "another", "several", "one", "many"}

    def _office(self, first: int, last: int, head: int, printed: str) -> Resolved:
        """A person by role: the one whom the report gives it, else unnamed."""
        where = self._affiliation(first, last, head)
        lemma = self._parse.lemmas[head]
        if self._is_indefinite(first) or self._parse.tags[head] not in {"NN", "NNP"}:
            return Resolved(kind="person", named=False, affiliation=where)
        holders = self._cast.holders(lemma)
        if len(holders) == 1:
            return Resolved(kind="person", named=True, name=holders[0], affiliation=where)
        if holders:
            return Resolved(kind="person", named=False, candidates=holders, affiliation=where)
        definite = self._parse.lemmas[first] == "the" or self._parse.pos[first] == "PROPN"
        if lemma in OFFICES and definite:
            return Resolved(kind="person", named=True, name=printed, affiliation=where)
        return Resolved(kind="person", named=False, affiliation=where)

    def _affiliation(self, first: int, last: int, head: int) -> str | None:
        """The body whose spokesman, minister or report it is, as the report names it."""
        parse = self._parse
        roles = [c for c in parse.children(head) if parse.deps[c] == "appos" and parse.lemmas[c] in PERSON_NOUNS]
        for child in (c for noun in (head, *roles) for c in parse.children(noun)):
            if not first <= child < last:
                continue
            noun = child
            if parse.deps[child] == "prep" and parse.lemmas[child] in {"of", "for", "from", "at", "with", "in"}:
                noun = next((c for c in parse.children(child) if parse.deps[c] == "pobj"), child)
            elif parse.deps[child] not in {"compound", "poss", "nmod"}:
                continue
            body = self._body(noun)
            if body:
                return body
        return None

    def _body(self, noun: int) -> str | None:
        parse, lemma = self._parse, self._parse.lemmas[noun]
        entity = self._entity_at.get(noun)
        if entity is not None and entity.label == "ORG":
            return " ".join(parse.words(entity.first, entity.last).removesuffix("'s").removesuffix("’s").split())
        if lemma in BODIES:
            return self._earlier(noun)
        return None

    def _earlier(self, noun: int) -> str | None:
        """A body named by its noun alone, in full as the report named it before; None where two can be meant."""
        parse, lemma = self._parse, self._parse.lemmas[noun]
        first, last = self._block(noun)
        here = parse.words(first, last)
        if last - first > 1 and parse.deps[noun] == "pobj":
            return " ".join(here.split())
        full = {words for i, words in self._bodies.get(lemma, ()) if i < noun}
        return next(iter(full)) if len(full) == 1 else None

    def _find_bodies(self) -> dict[str, list[tuple[int, str]]]:
        """Where bodies are named by more than their noun ("the defence ministry"), by that noun."""
        parse = self._parse
        found: dict[str, list[tuple[int, str]]] = {}
        for i in range(len(parse)):
            lemma = parse.lemmas[i]
            if lemma in BODIES and parse.deps[i] not in {"compound", "nmod"}:
                first, last = self._block(i)
                if last - first > 2:
                    found.setdefault(lemma, []).append((i, " ".join(parse.words(first, last).split())))
        return found
