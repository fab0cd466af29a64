"""Kinds of sources: person, state, organisation, media, document or group, from the noun that heads the phrase."""

import re
from typing import Final

from sayso.extract.lexicon.source_nouns import (
    AGENCY_NOUNS,
    CAPITALS,
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    MEDIA_NAMES,
    MEDIA_NOUNS,
    MEDIA_WORDS,
    OFFICES,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
    SPOKESPEOPLE,
    STATE_METONYMS,
    STATE_NOUNS,
)
from sayso.extract.outlets import is_outlet_name
from sayso.model.actor import SourceKind
from sayso.model.parse import Parse

KIND_OF_ENTITY: Final[dict[str, SourceKind]] = {
    "GPE": "state",
    "LOC": "state",
    "NORP": "group",
    "LAW": "document",
    "WORK_OF_ART": "document",
    "CARDINAL": "group",
    "PERCENT": "group",
    "QUANTITY": "group",
    "ORG": "organisation",
    "FAC": "organisation",
}
NAMING: Final = DOCUMENT_NOUNS | (PERSON_NOUNS - OFFICES - SPOKESPEOPLE)
"""Nouns for papers and people that end names of bodies, too: "the Scottish Executive"."""
COLLECTIVES: Final = frozenset({"police", "staff", "force", "service", "guard", "navy", "prosecution"})
"""Nouns for bodies that look like a plural or are used in it: "the police", "the armed forces"."""
GUARDS: Final = frozenset(
    {"coast", "border", "frontier", "national", "home", "civil", "republican", "presidential", "revolutionary"}
)
"""Words before "guard" that make it a body: "the coast guard said"."""
CALLED: Final = re.compile(r"\b[A-Z]\w+ (?:Without|Against|Beyond|For) (?:[A-Z]\w+ )?[A-Z]\w+$")
"""Names that begin as a phrase for some people, with a capital on every word: "Doctors Without Borders"."""
ANIMATE: Final = ("er", "or", "ist", "ian", "ant", "ee", "man", "woman", "person", "crat", "one", "body", "guy")
"""Ends of words for people, for nouns in no list."""
KINDS_OF_NOUNS: Final[tuple[tuple[frozenset[str], SourceKind], ...]] = (
    (GROUP_NOUNS, "group"),
    (PERSON_NOUNS, "person"),
    (STATE_NOUNS, "state"),
    (ORGANISATION_NOUNS, "organisation"),
    (DOCUMENT_NOUNS, "document"),
)
"""Asked in this order; the plural of a noun for a person is a group."""


def kind_of(parse: Parse, first: int, head: int, printed: str, *, label: str | None, outlet: str | None) -> SourceKind:
    """The kind of a source that is no named person.

    `printed` is the phrase, `label` the head's entity, `outlet` the one that "the agency" would mean there.
    """
    bare = printed.casefold().removeprefix("the ")
    if printed.startswith("The ") and parse.pos[head] == "PROPN" and bare in MEDIA_WORDS:
        return "media"
    if bare in STATE_METONYMS or parse.lemmas[head] in STATE_METONYMS or bare in CAPITALS:
        return "state"
    if _is_media(parse, first, head, bare, outlet):
        return "media"
    if CALLED.search(printed):
        return "organisation"
    return _by_noun(parse, head, label) or _by_entity(parse, head, label)


def _is_media(parse: Parse, first: int, head: int, bare: str, outlet: str | None) -> bool:
    if bare in MEDIA_NAMES or is_outlet_name(parse, first, head + 1):
        return True
    lemma = parse.lemmas[head]
    if parse.pos[head] != "NOUN":
        return False
    if lemma in AGENCY_NOUNS:
        return "news" in bare.split() or (outlet is not None and bare == lemma)
    return lemma in MEDIA_NOUNS


def _by_noun(parse: Parse, head: int, label: str | None) -> SourceKind | None:
    lemma = parse.lemmas[head]
    if parse.pos[head] == "PROPN" and label == "ORG" and lemma in NAMING:
        return "organisation"
    if parse.tags[head] == "NNS" and lemma in PERSON_NOUNS | ORGANISATION_NOUNS - STATE_NOUNS - COLLECTIVES:
        return "group"
    if lemma == "authority" and parse.tags[head] == "NN":
        return "organisation"
    if lemma in {"who", "whom", "whose"}:
        return "organisation" if parse.word(head) == "WHO" else "person"
    if lemma == "guard" and _is_body_of_guards(parse, head):
        return "organisation"
    return next((kind for nouns, kind in KINDS_OF_NOUNS if lemma in nouns), None)


def _is_body_of_guards(parse: Parse, head: int) -> bool:
    """True for "the coast guard", not for one of them: "a border guard"."""
    before = {parse.lemmas[c].casefold() for c in parse.children(head) if c < head}
    return parse.tags[head] in {"NN", "NNP"} and bool(before & GUARDS) and not before & {"a", "an", "one", "another"}


def _by_entity(parse: Parse, head: int, label: str | None) -> SourceKind:
    if label is not None:
        return KIND_OF_ENTITY.get(label, "organisation")
    if parse.tags[head] in {"NNS", "NNPS"}:
        return "group"
    if parse.pos[head] == "PROPN" or _is_of_a_body(parse, head):
        return "organisation"
    return "person" if parse.lemmas[head].endswith(ANIMATE) else "document"


def _is_of_a_body(parse: Parse, head: int) -> bool:
    """True for a noun in no list with an organisation's name before it ("the Lumen operation")."""
    definite = any(parse.lemmas[c] == "the" for c in parse.children(head))
    names = {i for e in parse.entities if e.label == "ORG" for i in range(e.first, e.last)} if definite else set()
    return any(c in names and parse.deps[c] == "compound" for c in parse.children(head))
