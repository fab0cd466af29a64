"""Claim: what is asserted, whoever says it. Story: reports of the same event."""

from dataclasses import dataclass
from typing import Literal

from sayso.model.actor import SourceKind
from sayso.model.statement import Stance
from sayso.model.time import Time
from sayso.model.words import Iso

Status = Literal[
    "withdrawn", "corrected", "disputed", "verified", "acknowledged", "also_stated", "reported", "unnamed", "own"
]
Event = Literal[
    "earliest",
    "repeated",
    "also_stated",
    "acknowledged",
    "verified",
    "denied",
    "declined",
    "revised",
    "corrected",
    "withdrawn",
]
OriginKind = SourceKind | Literal["unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimStatement:
    """A statement as it takes part in a claim. `copy` is true where its report is a reprint."""

    id: str
    report: str
    text: str
    source: str | None = None
    via: tuple[str, ...] = ()
    stance: Stance
    when: Time | None = None
    copy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """Something that happened to a claim. `at` is when it was said if known, else when it was published."""

    at: Iso | None = None
    event: Event
    stance: Stance
    source: str | None = None
    report: str
    statement: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusBy:
    """Who gave a claim its status, and in which words."""

    name: str | None = None
    statement: str | None = None
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a claim entered the record: one independent origin, or `unknown`, which is never counted."""

    key: str
    name: str | None = None
    kind: OriginKind
    reports: tuple[str, ...] = ()
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """Outlets of a claim that are of one publishing house: what they have from no named source is one origin at most."""

    name: str
    outlets: tuple[str, ...]
    why: str
    """What says so: the user's settings, the house in public, or the domain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The time a claim is about."""

    value: str | None = None
    from_: Iso | None = None
    to: Iso | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What is asserted, with all who said it. `gist` is the words of its least assertive attributed statement.

    Those words alone: whoever shows them shows who says them, and how, before them (`gist_statement`).
    """

    id: str
    gist: str
    gist_statement: str | None = None
    """The statement whose words the gist is."""
    status: Status
    status_by: tuple[StatusBy, ...] = ()
    statements: tuple[ClaimStatement, ...]
    history: tuple[HistoryEntry, ...] = ()
    reports_count: int
    outlets_count: int
    speakers_count: int
    origins_count: int
    unknown_count: int
    origins: tuple[Origin, ...] = ()
    figures: tuple[str, ...] = ()
    """Ids of the claim's figures."""
    about: About | None = None
    places: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    houses: tuple[House, ...] = ()
    """Publishing houses that two or more of the claim's outlets belong to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Reports of the same event; each report is in exactly one story. `title` quotes the earliest report's."""

    id: str
    title: str | None = None
    reports: tuple[str, ...]
    claims: tuple[str, ...] = ()
    from_: Iso | None = None
    to: Iso | None = None
