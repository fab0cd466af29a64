"""Papers: whose word a document is ("the statement", "the ad", "a report by …"), where the report says who gave it out."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sayso.extract.bodies import block
from sayso.extract.lexicon.source_nouns import DOCUMENT_NOUNS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse

GIVEN_OUT: Final = wordlist("""
    air announce author broadcast buy circulate commission compile conduct deliver draft email file fund give issue launch
    make pen post prepare print produce provide publish put read release run send share sign submit tweet unveil write
    """)
"""What those do whose word a document is: "Lumen published a report"."""
PAID_FOR: Final = wordlist("spend pay invest")
"""Before "on" or "for" and a document, what its makers do."""
OF_ITS_MAKER: Final = wordlist("by from")
OTHER_WORDS: Final = {
    "survey": "poll",
    "advertisement": "ad",
    "commercial": "ad",
    "spot": "ad",
    "article": "story",
    "paper": "study",
    "memorandum": "memo",
    "communiqué": "communique",
}
"""Nouns for the same paper."""
NEW: Final = wordlist("a an another")
DEFINITE: Final = wordlist("the this that its their his her same")
INSIDE: Final = wordlist("in through via")
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
BODY_ADJECTIVES: Final = wordlist(
    "congressional parliamentary presidential senatorial papal governmental interparliamentary"
)
"""Adjectives that name the body: "the congressional report" needs no other name."""
CHARTERS: Final = wordlist("constitution charter treaty accord agreement convention code law bible quran koran act")
"""Documents that are known by their country or faith: "the Orlen constitution"."""
LOOK_BACK: Final = 12
"""Sentences before "the statement" in which its issuer may be named."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A document mentioned at a token, with the token of whoever gave it out, if the text says who."""

    token: int
    maker: int | None


class Papers:
    """The documents that a report mentions."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._times = {i for e in parse.entities if e.label in {"DATE", "TIME"} for i in range(e.first, e.last)}
        self._organisations = {i for e in parse.entities if e.label == "ORG" for i in range(e.first, e.last)}
        self._by_noun: dict[str, list[Paper]] = {}
        for i in range(len(parse)):
            if parse.lemmas[i] in DOCUMENT_NOUNS and parse.pos[i] in {"NOUN", "PROPN"}:
                self._by_noun.setdefault(_kind(parse.lemmas[i]), []).append(Paper(i, self._maker(i)))

    def maker(self, head: int) -> int | None:
        """The token of whoever gave the document out: named beside it, else where it was mentioned before."""
        if self._parse.lemmas[head] in CHARTERS:
            return None
        own = self._maker(head)
        definite = self._parse.lemmas[block(self._parse, head)] in DEFINITE and self._parse.tags[head] == "NN"
        if own is not None or not definite:
            return own
        for paper in self._before(head):
            if paper.maker is not None or self._parse.lemmas[block(self._parse, paper.token)] in NEW:
                return paper.maker
        return None

    def first_mention(self, head: int) -> int:
        """Where a document was described first, of those of its kind that were mentioned shortly before; else `head`."""
        papers = [paper.token for paper in self._before(head) if self._is_described(paper.token)]
        return papers[-1] if papers and not self._is_described(head) else head

    def is_known_by_name(self, head: int) -> bool:
        """True for "the congressional report" and "the Orlen constitution"."""
        parse = self._parse
        if self._is_described(head):
            return True
        named = any(parse.word(i)[0].isupper() for i in range(block(parse, head) + 1, head))
        return parse.lemmas[head] in CHARTERS and (named or parse.word(head)[0].isupper())

    def _is_described(self, head: int) -> bool:
        return any(self._parse.lemmas[i] in BODY_ADJECTIVES for i in self._parse.children(head))

    def _before(self, head: int) -> Iterator[Paper]:
        """Documents of the same kind mentioned before, the nearest first."""
        here = self._parse.sentence_number(head)
        for paper in reversed(self._by_noun.get(_kind(self._parse.lemmas[head]), [])):
            if paper.token < head:
                if self._parse.sentence_number(paper.token) < here - LOOK_BACK:
                    return
                yield paper

    def _maker(self, i: int) -> int | None:
        """Who gives out the document at token i, by the words around it."""
        for found in (self._beside(i), self._given_out(i), self._said_in(i)):
            if found is not None:
                return found
        return None

    def _beside(self, i: int) -> int | None:
        """Of "Lumen's report", "a Lumen report", "a report by Lumen", "a report published by Lumen"."""
        parse = self._parse
        for child in parse.children(i):
            named = child in self._organisations and parse.word(child)[0].isupper()
            if named and parse.deps[child] == "compound":
                return child
        for child in parse.children(i):
            owned = parse.deps[child] == "poss" or (child < i and parse.word(child + 1) in {"'s", "’s"})
            if owned and child not in self._times:
                return child
            if parse.deps[child] == "prep" and parse.lemmas[child] in OF_ITS_MAKER:
                return next((c for c in parse.children(child) if parse.deps[c] == "pobj"), None)
            if parse.deps[child] == "acl" and parse.lemmas[child] in GIVEN_OUT:
                return self._agent(child)
        return None

    def _given_out(self, i: int) -> int | None:
        """Of "Lumen published a report"; "the report was published by Lumen"."""
        parse = self._parse
        if parse.deps[i] == "compound":
            i = parse.heads[i]
        verb = parse.heads[i]
        if parse.lemmas[verb] not in GIVEN_OUT or parse.pos[verb] != "VERB":
            return None
        if parse.deps[i] == "dobj":
            return self._subject(verb)
        return self._agent(verb) if parse.deps[i] == "nsubjpass" else None

    def _said_in(self, i: int) -> int | None:
        """Of "Lumen said in a statement"."""
        parse = self._parse
        inside = parse.heads[i]
        if parse.deps[i] == "pobj" and parse.lemmas[inside] in {"on", "for"}:
            return self._subject(parse.heads[inside]) if parse.lemmas[parse.heads[inside]] in PAID_FOR else None
        if parse.deps[i] != "pobj" or parse.lemmas[inside] not in INSIDE or parse.lemmas[block(parse, i)] == "the":
            return None
        return self._subject(parse.heads[inside]) if parse.pos[parse.heads[inside]] == "VERB" else None

    def _subject(self, verb: int) -> int | None:
        """The subject of a verb, or of the one whose subject it shares ("is spending …, launching an ad")."""
        parse = self._parse
        for _ in range(3):
            subject = next((c for c in parse.children(verb) if parse.deps[c] in SUBJECTS), None)
            if subject is not None:
                return subject if parse.deps[subject] == "nsubj" else None
            if parse.deps[verb] not in {"conj", "xcomp", "advcl"}:
                return None
            verb = parse.heads[verb]
        return None

    def _agent(self, verb: int) -> int | None:
        by = next((c for c in self._parse.children(verb) if self._parse.deps[c] == "agent"), None)
        if by is None:
            return None
        return next((c for c in self._parse.children(by) if self._parse.deps[c] == "pobj"), None)


def _kind(lemma: str) -> str:
    return OTHER_WORDS.get(lemma, lemma)
