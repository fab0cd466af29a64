"""Redaction: a person's name taken out of a ledger, and what stays to prove what stood there."""

from dataclasses import dataclass
from typing import Literal

from sayso.model.words import Iso

MARK = "█"
"""Stands for every character of a name that was taken out, so that all offsets stay as they were."""

RedactedNoun = Literal["report", "capture", "judgement", "digest", "mail"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """One redaction. The name itself is not kept: hashes of its words find it in what is collected later.

    Whoever guesses the name can test the guess with `salt`: it guards against reading, not against guessing.
    """

    id: str
    at: Iso
    by: str
    reason: str
    salt: str
    """Hexadecimal; the same for all redactions of a ledger."""
    forms: tuple[str, ...]
    """Hashes of what is taken out wherever it stands."""
    beside: tuple[str, ...] = ()
    """Hashes of what is taken out of whatever names the person by one of the forms: the surname alone."""
    longest: int
    """Words of the longest form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactedItem:
    """Something that held the name, and the hash of what it was: whoever has the original can show that it is that."""

    redaction: str
    noun: RedactedNoun
    id: str
    sha256: str
    """Of a report its text's, of a capture its bytes', of a mail its file's, else of its record as it was kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redacted:
    """What one redaction did."""

    redaction: Redaction
    items: tuple[RedactedItem, ...]
    watched: tuple[str, ...] = ()
    """Addresses of watched sources that hold the name still: without them nothing could be fetched."""
