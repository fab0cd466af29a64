"""Actor: a person, organisation or state that speaks or is spoken of."""

from dataclasses import dataclass
from typing import Literal

from sayso.model.words import Iso

SourceKind = Literal["person", "state", "organisation", "media", "document", "group", "author"]
Party = Literal["concerned", "ally", "third"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A title an actor was given in a report, and from when to when the ledger saw it."""

    title: str
    from_: Iso | None = None
    to: Iso | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Someone who can be a source. `id` is made of the normalised name and the kind; `party` is set by people."""

    id: str
    name: str
    kind: SourceKind
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    party: Party | None = None
    wikidata: str | None = None
