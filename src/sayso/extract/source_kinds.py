"""Kinds of sources: person, state, organisation, media, document or group, from the noun that heads the phrase."""

from typing import Final

from sayso.extract.lexicon.source_nouns import (
    AGENCY_NOUNS,
    CAPITALS,
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    MEDIA_NAMES,
    MEDIA_NOUNS,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
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
    if bare in STATE_METONYMS or parse.lemmas[head] in STATE_METONYMS or bare in CAPITALS:
        return "state"
    if _is_media(parse, first, head, bare, outlet):
        return "media"
    return _by_noun(parse, head) or _by_entity(parse, head, label)


def _is_media(parse: Parse, first: int, head: int, bare: str, outlet: str | None) -> bool:
    if bare in MEDIA_NAMES or is_outlet_name(parse, first, head + 1):
        return True
    lemma = parse.lemmas[head]
    if parse.pos[head] != "NOUN":
        return False
    if lemma in AGENCY_NOUNS:
        return "news" in bare.split() or (outlet is not None and bare == lemma)
    return lemma in MEDIA_NOUNS


def _by_noun(parse: Parse, head: int) -> SourceKind | None:
    lemma = parse.lemmas[head]
    if parse.tags[head] == "NNS" and lemma in PERSON_NOUNS:
        return "group"
    return next((kind for nouns, kind in KINDS_OF_NOUNS if lemma in nouns), None)


def _by_entity(parse: Parse, head: int, label: str | None) -> SourceKind:
    if label is not None:
        return KIND_OF_ENTITY.get(label, "organisation")
    if parse.tags[head] in {"NNS", "NNPS"}:
        return "group"
    return "organisation" if parse.pos[head] == "PROPN" else "person"
