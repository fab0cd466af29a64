"""Bodies: the organisations, offices and outlets a report names, and which of them a shorter name or a noun means.

"The ministry" is the one ministry named before, "the Post" the one outlet whose name ends so, "SRN" the body with
those initials. Where two fit and none stands nearer, both stay candidates.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sayso.extract.cast import Cast
from sayso.extract.lexicon.peoples import PEOPLES
from sayso.extract.lexicon.regions import REGIONS
from sayso.extract.lexicon.source_nouns import (
    AGENCY_NOUNS,
    CAPITALS,
    COMPANY_WORDS,
    MEDIA_NOUNS,
    MEDIA_WORDS,
    ORGANISATION_NOUNS,
    STATE_NOUNS,
)
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.name_shapes import OF_BODIES, described_by
from sayso.extract.outlets import is_outlet_words
from sayso.extract.place_names import folded
from sayso.model.parse import Parse

NOUNS: Final = ORGANISATION_NOUNS | STATE_NOUNS | MEDIA_NOUNS | AGENCY_NOUNS
"""What a body may be called without its name."""
ENDS: Final = NOUNS | COMPANY_WORDS | MEDIA_WORDS
"""Last words of names that may be used alone: "the Post", "the Council"."""
LABELS: Final = frozenset({"ORG", "FAC", "WORK_OF_ART", "PRODUCT", "EVENT", "LAW"})
NAMELESS: Final = wordlist(
    "a an any another each every some several many one two three other others no such which what"
)
"""Before a noun: no name ("another agency")."""
PLAIN: Final = wordlist("the its their this that his her our own new same other former main whole entire")
"""Words that tell no body from another."""
OWNED: Final = wordlist("his her its their our my your whose")
DEFINITE: Final = wordlist("the this that its their whose same")
"""Before a noun: one named already, or owned by it."""
NEAR: Final = 2
"""Sentences back in which a body stands nearer than others."""
ACRONYM: Final = re.compile(r"[A-Z][A-Z&.]{1,7}")
SMALL: Final = wordlist("of for and the on in de la du")
CHAMBERS: Final = wordlist("house senate congress court commons lords parliament")
"""Names of their own: "the House" is not short for "the White House"."""
TAKEN_UP: Final = wordlist("""
    agency association bureau charity company corporation department firm foundation group institute nonprofit
    organisation organization regulator startup think-tank union
    """)
"""Nouns that take up a body just named, whatever it is called."""
ARMS: Final = wordlist(
    "department bureau agency administration office service inc corp corporation company group network"
)
"""Last words that are left off: "the Census" for the Census Bureau."""
MOST: Final = 40
"""Mentions, the last ones before, among which a body is sought."""
LONGEST: Final = 12
"""Tokens in a body's name, at most."""


@dataclass(frozen=True, slots=True)
class Body:
    """A body named at a token: as printed there, its words as compared, and the nouns it goes by."""

    token: int
    name: str
    words: frozenset[str]
    nouns: frozenset[str]
    proper: frozenset[str]
    """Those of its words that are printed with a capital."""


class Bodies:
    """The bodies that a report names, in text order."""

    def __init__(self, parse: Parse, cast: Cast) -> None:
        self._parse = parse
        self._cast = cast
        labelled = {body.token: body for body in self._labelled()}
        spans = (range(entity.first, entity.last) for entity in parse.entities)
        covered = {i for span in spans if any(token in labelled for token in span) for i in span}
        told = {body.token: body for body in (*self._described(), *self._beside_nouns()) if body.token not in covered}
        found = told | labelled
        self._all = [found[token] for token in sorted(found)]
        self._tokens = [body.token for body in self._all]
        self._by_noun: dict[str, list[Body]] = {}
        self._by_word: dict[str, list[Body]] = {}
        for body in self._all:
            for noun in body.nouns:
                self._by_noun.setdefault(noun, []).append(body)
            for word in body.words:
                self._by_word.setdefault(word, []).append(body)
        self._initials = self._read_initials()

    # -- reading the report

    def _described(self) -> Iterator[Body]:
        """Noun phrases headed by a noun for a body that more than their noun tells ("the defence ministry")."""
        parse = self._parse
        for i in range(len(parse)):
            lemma = parse.lemmas[i]
            if lemma not in NOUNS or parse.deps[i] in {"compound", "nmod"} or parse.tags[i] in {"NNS", "NNPS"}:
                continue
            first = block(parse, i)
            words = content_words(parse, first, i + 1)
            told = len(words) > 1 and parse.lemmas[first] not in NAMELESS | OWNED and i + 1 - first <= LONGEST
            if told and not any(parse.tags[c] in {"JJS", "JJR", "CD"} for c in parse.children(i)):
                last = self._with_of(i)
                own = frozenset({lemma, *self._nouns_beside(i)})
                yield self._body(i, first, last, own)

    def _labelled(self) -> Iterator[Body]:
        """Entities that are no people and no places."""
        parse = self._parse
        for entity in parse.entities:
            if entity.label not in LABELS or any(self._cast.at(i) for i in range(entity.first, entity.last)):
                continue
            first, last = entity.first, entity.last
            while last > first and (parse.word(last - 1) in {"'s", "’s"} or not parse.word(last - 1)[0].isalnum()):
                last -= 1
            words = content_words(parse, first, last)
            told = words and parse.lemmas[first] not in NAMELESS
            if told and parse.word(last - 1)[0].isupper() and entity.first not in self._cast.headline:
                head = next((i for i in range(first, last) if not first <= parse.heads[i] < last), last - 1)
                nouns = {parse.lemmas[head], parse.lemmas[last - 1], *self._nouns_beside(head)} & NOUNS
                yield self._body(head, first, last, frozenset(nouns))

    def _beside_nouns(self) -> Iterator[Body]:
        """Names right behind their description ("the charity Lumen")."""
        parse = self._parse
        for i in range(len(parse) - 1):
            if parse.pos[i] != "NOUN" or parse.lemmas[i] not in OF_BODIES:
                continue
            last = i + 1
            while last < len(parse) and last - i < LONGEST and self._is_name_word(last):
                last += 1
            if last > i + 1:
                yield self._body(last - 1, i + 1, last, frozenset({parse.lemmas[i]}))

    def _is_name_word(self, i: int) -> bool:
        parse = self._parse
        capital = parse.word(i)[0].isupper() and parse.pos[i] == "PROPN" and self._cast.at(i) is None
        return capital and parse.starts[i] == parse.ends[i - 1] + 1

    def _body(self, token: int, first: int, last: int, nouns: frozenset[str]) -> Body:
        parse = self._parse
        first -= first > 0 and parse.word(first - 1) == "The"
        capitals = frozenset(
            word for i in range(first, last) if parse.word(i)[0].isupper() for word in content_words(parse, i, i + 1)
        )
        words = " ".join(parse.words(first, last).split()).rstrip(" /")
        return Body(token, words, content_words(parse, first, last), nouns, capitals)

    def _with_of(self, i: int) -> int:
        """Where a body's name ends: after its "of" and the name that follows ("the Board of Elections")."""
        parse = self._parse
        last = i + 1
        if parse.pos[i] == "PROPN" and last + 1 < len(parse) and parse.lemmas[last] in {"of", "for"}:
            at = last + 1 + (parse.word(last + 1) == "the")
            while at < len(parse) and parse.pos[at] == "PROPN" and at - i < LONGEST:
                at += 1
                last = at
        return last

    def _nouns_beside(self, i: int) -> Iterator[str]:
        """Nouns that describe a body in apposition ("Lumen, a rights group,", "the operator, Sarn Rail")."""
        parse = self._parse
        yield from (parse.lemmas[c] for c in parse.children(i) if parse.deps[c] == "appos")
        if parse.deps[i] == "appos":
            yield parse.lemmas[parse.heads[i]]
        yield from (parse.lemmas[n] for n in described_by(parse, i, i + 1, OF_BODIES))

    def _read_initials(self) -> dict[str, list[Body]]:
        found: dict[str, list[Body]] = {}
        for body in self._all:
            words = [w for w in re.findall(r"[^\W\d_]+", body.name) if w.casefold() not in SMALL]
            capitals = "".join(word[0] for word in words if word[0].isupper())
            if len(capitals) > 1 and len(capitals) == len(words):
                found.setdefault(capitals, []).append(body)
        return found

    # -- asking

    def called(self, first: int, last: int, head: int) -> tuple[str, ...]:
        """The fuller names that the words of a source can be short for; none where they are no body's short name."""
        parse = self._parse
        if head + 1 < last and parse.lemmas[head + 1] in {"of", "for", "on", "and", "&"}:
            return ()
        words = content_words(parse, first, min(last, head + 1))
        printed = parse.word(head)
        if len(words) == 1 and ACRONYM.fullmatch(printed) and printed.isupper():
            return self._nearest(head, self._initials.get(printed.replace(".", "").replace("&", ""), []))
        if not words:
            return ()
        if parse.pos[head] == "PROPN":
            return self._proper(head, words) if len(words) == 1 else ()
        if len(words) == 1 and parse.lemmas[head] in NOUNS:
            return self.by_noun(head) if parse.lemmas[first] in DEFINITE else ()
        noun = parse.lemmas[head]
        return self._nearest(head, [b for b in self._by_word.get(noun, ()) if noun in b.nouns and _is_short(words, b)])

    def by_noun(self, head: int) -> tuple[str, ...]:
        """The bodies that go by the noun at a token: those named before it, else any in the report."""
        noun = self._parse.lemmas[head]
        like = [b for b in self._by_noun.get(noun, []) if b.token != head]
        found = self._nearest(head, [b for b in like if b.token < head] or like)
        return found if found or noun not in TAKEN_UP else self.just_named(head)

    def just_named(self, head: int) -> tuple[str, ...]:
        """The one body named in this sentence or the one before: "the group", "the company"."""
        first = self._parse.sentences[max(self._parse.sentence_number(head) - 1, 0)][0]
        near = self._all[bisect_left(self._tokens, first) : bisect_left(self._tokens, head)]
        names = distinct([b for b in near if b.proper and not is_outlet_words([w.title() for w in b.words])])
        return tuple(names) if len(names) == 1 else ()

    def _proper(self, head: int, words: frozenset[str]) -> tuple[str, ...]:
        """Names that end with the one word ("the Post"), or have it before an arm ("the Census")."""
        if (
            words & CHAMBERS
            or any(folded(w) in REGIONS or w in CAPITALS or w.title() in PEOPLES for w in words)
            or self._cast.at(head)
        ):
            return ()
        key = next(iter(words))
        fuller = [b for b in self._by_word.get(key, ()) if words < b.words and b.token != head]
        ends = [b for b in fuller if folded(b.name).split()[-1] == key and key in ENDS]
        armed = [b for b in fuller if len(b.words - words) == 1 and b.words - words <= ARMS]
        return self._nearest(head, ends or armed)

    def _nearest(self, head: int, bodies: list[Body]) -> tuple[str, ...]:
        """The one body among them; of several, the only one named close before; else all of them."""
        before = [b for b in bodies if b.token < head]
        bodies = (before or bodies)[-MOST:]
        names = distinct(bodies)
        if len(names) < 2:
            return tuple(names)
        near = self._parse.sentence_number(head) - NEAR
        close = distinct([b for b in bodies if b.token < head and self._parse.sentence_number(b.token) >= near])
        return tuple(close if len(close) == 1 else names)

    def before(self, token: int) -> list[Body]:
        """Bodies named before the token, in text order."""
        return self._all[: bisect_left(self._tokens, token)]


def distinct(bodies: list[Body]) -> list[str]:
    """One name for each of the bodies, the fullest: "the defence ministry" is "Kethra's defence ministry"."""
    kept: list[Body] = []
    for body in sorted(bodies, key=lambda b: (-len(b.words), b.token)):
        if not any(body.words == other.words or _is_short(body.words, other) for other in kept):
            kept.append(body)
    return [body.name for body in sorted(kept, key=lambda b: b.token)]


def _is_short(words: frozenset[str], full: Body) -> bool:
    """True where a name lacks but names that the full one has: "the defence ministry" of "Kethra's defence ministry"."""
    return words < full.words and full.words - words <= full.proper


def content_words(parse: Parse, first: int, last: int) -> frozenset[str]:
    """The words that tell a body from others, as they are compared: "Russian" as Russia, "defense" as "defence"."""
    found = set()
    for i in range(first, last):
        word = parse.word(i)
        if word[0].isalnum() and parse.lemmas[i] not in PLAIN and word.casefold() not in SMALL:
            plain = folded(PEOPLES.get(word, word if word[0].isupper() else parse.lemmas[i]))
            found.add(plain.replace("defense", "defence"))
    return frozenset(found) - {"", "s"}


def block(parse: Parse, head: int) -> int:
    """Where a noun's phrase begins: at the first word before it that it governs."""
    return min((*(c for c in parse.children(head) if c < head), head))
