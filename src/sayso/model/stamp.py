"""Stamp: a time stamp authority's signed word that some bytes were there at a moment (RFC 3161)."""

from dataclasses import dataclass, field

from sayso.model.words import Iso


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What an authority answered. `response` is the whole answer (DER), as `openssl ts -verify` takes it."""

    authority: str
    """The address that was asked."""
    at: Iso
    """When it says that it saw them."""
    response: bytes = field(repr=False)
