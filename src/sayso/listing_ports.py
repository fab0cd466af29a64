"""Ports of lists and searches: what people page through, and what they look for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from sayso.model.claim import Claim, Story
from sayso.model.conflict import Conflict, Revision
from sayso.model.digest import Digest
from sayso.model.report import Report
from sayso.model.shelf import WatchKind
from sayso.model.statement import Statement
from sayso.model.words import Iso


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A report that a search found; `snippet` is a part of its text with the words found between ⟦ and ⟧."""

    report: Report
    snippet: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """What a search is narrowed to; empty: anything."""

    who: str = ""
    """Words of the name of somebody who speaks in the report, or passes words on."""
    where: str = ""
    """Words of the name of a place that the report names as a place."""
    first: str = ""
    """Published on this day (ISO 8601) or later."""
    last: str = ""
    """Published on this day or earlier."""


ANYWHERE = Within()


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a ledger holds."""

    reports: int
    copies: int
    statements: int
    figures: int
    claims: int
    stories: int
    revisions: int
    conflicts: int
    failures: int
    unlinked: int


@dataclass(frozen=True, slots=True)
class Said:
    """A statement as it takes part in a claim, by its ids."""

    statement: str
    claim: str
    report: str


CountedNoun = Literal["statements", "figures", "forecasts", "places", "caveats"]
ReportKind = Literal["originals", "reprints", "unread", "undated"]


class Listings(Protocol):
    """Lists as people page through them. A page costs what it holds, however large the ledger is."""

    def telling(
        self, limit: int | None = None, offset: int = 0, *, status: str | None = None, source: str | None = None
    ) -> tuple[Claim, ...]:
        """Claims by the day they last moved, the most telling of a day first (`tell.telling`); `source`: who says so."""
        ...

    def statuses(self, source: str | None = None) -> Mapping[str, int]:
        """How many claims have each status."""
        ...

    def claims_by_id(self, ids: Sequence[str]) -> tuple[Claim, ...]:
        """In the order of the ids; unknown ids are left out, and redirects are not followed."""
        ...

    def claims_of_reports(self, report_ids: Sequence[str], limit: int | None) -> tuple[Claim, ...]:
        """Claims that any of these reports takes part in, in the order of `telling`, at most so many.

        One that a report takes back without a statement of its own is not among them: see `claims_naming`.
        """
        ...

    def claims_naming(self, report_id: str, among: Sequence[str]) -> tuple[Claim, ...]:
        """Claims that any of some reports takes part in, and in whose history this one is, by id."""
        ...

    def latest_stories(self, limit: int | None = None, offset: int = 0) -> tuple[Story, ...]:
        """Latest first, undated ones at the end."""
        ...

    def story(self, story_id: str) -> Story:
        """Raises NotFoundError."""
        ...

    def revisions_of(self, claim_id: str) -> tuple[Revision, ...]: ...

    def conflicts_of(self, figure_ids: Sequence[str]) -> tuple[Conflict, ...]: ...

    def conflicts_among(self, report_ids: Sequence[str]) -> tuple[Conflict, ...]:
        """Those that figures of these reports are in, by id."""
        ...

    def revisions_among(self, report_ids: Sequence[str]) -> tuple[Revision, ...]:
        """Those of the claims that these reports take part in."""
        ...

    def relatives(self, report_id: str, limit: int) -> tuple[Report, ...]:
        """Its original, its reprints, and the other texts of its address, at most so many."""
        ...

    def reports_by_id(self, ids: Sequence[str]) -> tuple[Report, ...]:
        """In the order of the ids; unknown ids are left out."""
        ...

    def latest_reports(
        self, limit: int, offset: int = 0, *, outlet: str | None = None, kind: ReportKind | None = None
    ) -> tuple[Report, ...]:
        """Published last first, undated at the end."""
        ...

    def reports_count(self, outlet: str | None = None, kind: ReportKind | None = None) -> int:
        """How many reports `latest_reports` has in all."""
        ...

    def outlets(self) -> tuple[str, ...]: ...

    def collected_last(self, limit: int) -> tuple[str, ...]:
        """Ids of the reports that came into the ledger last, the last first."""
        ...

    def collected_since(self, at: Iso | None) -> tuple[str, ...]:
        """Ids of the reports that came in on the day of a moment or later, in order; of all where there is none.

        One that came in before and was met again since may be among them.
        """
        ...

    def reports_with(self, noun: CountedNoun, limit: int, offset: int = 0) -> tuple[Report, ...]:
        """Reports in order, those alone in which such a thing was found."""
        ...

    def held_count(self, noun: CountedNoun) -> tuple[int, int]:
        """How many reports have such a thing, and how many such things there are in all."""
        ...

    def digest(self, digest_id: str) -> Digest:
        """Raises NotFoundError."""
        ...

    def latest_digests(self, limit: int, offset: int = 0, *, is_by_hand: bool = False) -> tuple[Digest, ...]:
        """Newest first, alerts to single readers left out; with `is_by_hand` those alone that somebody made."""
        ...

    def digests_count(self) -> int:
        """How many `latest_digests` has in all."""
        ...

    def stories_of_reports(self, report_ids: Sequence[str]) -> tuple[Story, ...]:
        """The stories that these reports are in, by id."""
        ...

    def said_since(self, since: Iso, where: WatchKind, key: str, limit: int) -> tuple[Said, ...]:
        """Statements of claims that came into the ledger after a moment (UTC), the latest first, at most so many.

        Those of one claim or story (its id) or of one speaker (the name that claims give them).
        """
        ...

    def collected_at(self, report_ids: Sequence[str]) -> Mapping[str, Iso]:
        """When these reports came into the ledger; unknown ids are left out."""
        ...

    def forecasts(self, limit: int, offset: int = 0) -> tuple[Statement, ...]:
        """Statements on what is to come or held to be likely, by report and then by their place in it."""
        ...
