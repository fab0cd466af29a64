"""Speakers: who can be a source at all. Bounties, losses and "this" show things; they do not say them."""

from dataclasses import replace
from typing import Final

from sayso.extract.cue_verbs import cue_lemma
from sayso.extract.found import Found, Page
from sayso.extract.lexicon.source_nouns import (
    AGENCY_NOUNS,
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    MEDIA_NOUNS,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
    STATE_NOUNS,
)
from sayso.extract.lexicon.speech_cues import SPEECH
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.phrases import NOUN_TAGS
from sayso.extract.subjects import SUBJECT, source_of
from sayso.model.parse import Parse

SPEAKING_NOUNS: Final = (
    PERSON_NOUNS | GROUP_NOUNS | STATE_NOUNS | ORGANISATION_NOUNS | MEDIA_NOUNS | AGENCY_NOUNS | DOCUMENT_NOUNS
)
MUTE: Final = wordlist("this that these it which there what everything something nothing")
TIMES: Final = wordlist("time year month week day morning evening night hour moment")
ANIMATE: Final = ("er", "or", "ist", "ian", "ant", "ee", "man", "person", "crat", "thority")
"""Ends of words for people, for nouns in no list; the cues tell the rest."""
SAYING: Final = wordlist("""
    add allege announce argue assert claim complain confirm declare deny insist maintain note predict promise reply
    report respond say state stress tell tweet vow warn write
    """)
"""Cues that whatever stands before them has said, be it "it" or a noun in no list."""
SPEAKING_ENTITIES: Final = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC"})
NOT_ENTITIES: Final = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "EVENT"})
NEAR: Final = 30
"""How many tokens before a participle its cue verb may stand."""


def keep_speakers(page: Page, found: list[Found]) -> list[Found]:
    """The relations whose source can speak, those of participles with the source that governs them."""
    entity_at = {i: e.label for e in page.parse.entities for i in range(e.first, e.last)}
    placed = [_outside_quote(page, f) for f in found]
    return [f for f in placed if f.source is None or _can_speak(page, f, entity_at)]


def _can_speak(page: Page, found: Found, entity_at: dict[int, str]) -> bool:
    parse = page.parse
    if found.source is None or found.rule in {"transcript", "signed", "position"}:
        return True
    head = head_of(parse, *found.source)
    word = parse.word(head).casefold()
    if entity_at.get(head) in NOT_ENTITIES or parse.lemmas[head] in TIMES:
        return False
    if found.lemma in SAYING or found.rule in {"according", "quote"}:
        return word not in {"this", "these", "there", "what"} or found.rule == "quote"
    if word in MUTE:
        return word == "that" or (word == "which" and _antecedent_speaks(page, head))
    if parse.pos[head] in {"PROPN", "PRON", "NUM"} or entity_at.get(head) in SPEAKING_ENTITIES:
        return True
    lemma = parse.lemmas[head]
    return lemma in SPEAKING_NOUNS or lemma.endswith(ANIMATE) or _holds_name(found.source, entity_at)


def _antecedent_speaks(page: Page, pronoun: int) -> bool:
    parse = page.parse
    for at in parse.ancestors(pronoun)[:3]:
        if parse.deps[at] == "relcl":
            noun = parse.heads[at]
            return parse.pos[noun] == "PROPN" or parse.lemmas[noun] in SPEAKING_NOUNS
    return False


def _holds_name(source: tuple[int, int], entity_at: dict[int, str]) -> bool:
    """True where an apposition names someone ("the winner, Ivo Renn")."""
    return any(entity_at.get(i) == "PERSON" for i in range(*source))


def head_of(parse: Parse, first: int, last: int) -> int:
    """The token that governs a range: of several, the first noun."""
    heads = parse.heads
    tops = [i for i in range(first, last) if heads[i] == i or not first <= heads[i] < last]
    nouns = (i for i in tops if parse.pos[i] in NOUN_TAGS)
    return next(nouns, tops[0] if tops else first)


def _outside_quote(page: Page, found: Found) -> Found:
    """A participle outside a quotation does not take its subject from inside it ("…," he said, adding that)."""
    if found.source is None or found.rule not in {"clause", "object", "infinitive"}:
        return found
    starts = page.parse.starts
    if page.quotes.at(starts[found.at]) is not None or page.quotes.at(starts[found.source[0]]) is None:
        return found
    for v in range(found.at - 1, max(found.at - NEAR, -1), -1):
        speaks = page.parse.pos[v] == "VERB" and cue_lemma(page, v) in SPEECH and page.quotes.at(starts[v]) is None
        if speaks and page.tree.kid(v, *SUBJECT) is not None:
            return replace(found, source=source_of(page.tree, v))
    return replace(found, source=None)
