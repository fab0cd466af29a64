"""Ports: what the tasks and the pure rooms need from the world. Each has one contract suite in tests/contract."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Literal, Protocol

from sayso.model.claim import Claim, Story
from sayso.model.conflict import Conflict, Revision
from sayso.model.digest import Digest
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement
from sayso.model.link import Edge, Linked
from sayso.model.parse import Parse
from sayso.model.place import GazetteerEntry
from sayso.model.redaction import Redacted, RedactedItem, Redaction
from sayso.model.report import Capture, Failure, Report
from sayso.model.shelf import WatchKind
from sayso.model.statement import Attribution, Statement
from sayso.model.words import Iso

Now = Callable[[], Iso]
"""The present moment as an aware UTC ISO string with seconds; made in app.py alone."""

Reading = Findings | Failure
"""What reading one capture gives."""

Reader = Callable[[Capture], Reading]
"""Reads one capture and extracts everything. Never raises for a bad item: that is a Failure."""


class Parser(Protocol):
    """A dependency parser for one language."""

    name: str
    """Engine and version, kept with every reading."""

    def parse(self, text: str) -> Parse:
        """Parse a whole report. White space is no token; offsets count code points of `text`."""
        ...


class Attributor(Protocol):
    """Finds attribution relations in a parsed report and reads events: dependency rules, or a trained tagger."""

    name: str

    def attribute(self, parse: Parse) -> tuple[Attribution, ...]:
        """Relations in text order of their contents."""
        ...

    def factuality(self, parse: Parse, token: int) -> float:
        """How the author presents the event that a token names, −3 (certainly not) … 3 (certainly so)."""
        ...


class Gazetteer(Protocol):
    """Knows places by name, offline."""

    def lookup(self, name: str) -> tuple[GazetteerEntry, ...]:
        """Every place the name may mean, most populous first; exact match after folding case and accents."""
        ...


class Pool(Protocol):
    """Reads captures on one core or many; results come back in the order given."""

    def read(self, captures: Iterable[Capture]) -> Iterator[tuple[Capture, Reading]]:
        """Lazily: no more than a few captures are held at once."""
        ...


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


class Store(Listings, Protocol):
    """The ledger's rows. Every method that writes is one transaction; a kill leaves all of it or none.

    Listings are in a stable order: published (undated last), then id. `limit` None means all.
    """

    recovered: str | None
    """What opening put right after a run that was cut off, in a sentence; null where there was nothing to."""

    # captures and readings
    def known(self, sha256: str) -> bool:
        """True where a capture with this hash was read before. What failed is tried again."""
        ...

    def captures_to_read(self) -> tuple[Capture, ...]:
        """Evidence whose report is not in the ledger, ordered by hash: there is none but in a damaged ledger."""
        ...

    def save_reading(self, capture: Capture, findings: Findings, keys: Sequence[str]) -> bool:
        """Keep evidence, report, findings, and blocking keys; mark the report as not yet linked.

        False, and nothing changes, where the report (same id and text) is there already. A report whose id is there
        with another text becomes a revision: the store gives it the next free revision id (see `Report`).
        """
        ...

    def save_failure(self, failure: Failure) -> None:
        """Keep a failed item; the same item failing the same way is one row."""
        ...

    def report(self, report_id: str) -> Report:
        """Raises NotFoundError."""
        ...

    def capture(self, report_id: str) -> Capture:
        """The bytes a report was read from. Raises NotFoundError."""
        ...

    def readings(self, report_ids: Iterable[str]) -> tuple[Findings, ...]:
        """Findings of the reports, ordered by report id; unknown ids are left out."""
        ...

    def reports(self, limit: int | None = None, offset: int = 0) -> tuple[Report, ...]: ...

    def statements(self, limit: int | None = None, offset: int = 0) -> tuple[Statement, ...]: ...

    def figures(self, limit: int | None = None, offset: int = 0) -> tuple[Figure, ...]: ...

    def statements_by_id(self, ids: Sequence[str]) -> tuple[Statement, ...]:
        """Ordered by id; unknown ids are left out."""
        ...

    def figures_by_id(self, ids: Sequence[str]) -> tuple[Figure, ...]:
        """Ordered by id; unknown ids are left out."""
        ...

    def failures(self) -> tuple[Failure, ...]: ...

    def counts(self) -> Counts: ...

    def search(
        self, query: str, limit: int = 50, *, snippets: bool = True, within: Within = ANYWHERE
    ) -> tuple[SearchHit, ...]:
        """Full-text search over titles and texts, best first; any query a person types is valid.

        Of more than 2,000 reports that fit, the latest are given, for ranking them all takes too long.

        Without `snippets` they are left empty: they cost more than the search.
        """
        ...

    # linking
    def unlinked(self) -> tuple[str, ...]:
        """Ids of reports not linked yet, ordered by id."""
        ...

    def keys(self, report_id: str) -> tuple[str, ...]:
        """The report's blocking keys."""
        ...

    def candidates(self, keys: Sequence[str]) -> Mapping[str, int]:
        """Report ids that share keys, with how many; one indexed query."""
        ...

    def save_edges(self, edges: Sequence[Edge]) -> None:
        """Add or replace edges (by one, other, kind)."""
        ...

    def component(self, report_ids: Iterable[str]) -> tuple[tuple[str, ...], tuple[Edge, ...]]:
        """All reports reachable from these over edges (themselves included), and every edge among them."""
        ...

    def save_linked(
        self, linked: Linked, edges: Sequence[Edge], judgements: Sequence[Judgement], compared: Collection[str]
    ) -> bool:
        """Replace copies, stories, claims, revisions and conflicts of these reports; mark the compared ones linked.

        `compared` are ids of reports whose own candidates the caller has looked up: one that another process has kept
        and not compared yet may be in the component already, and stays unlinked until that process has done so.
        `edges` (of the whole component) and `judgements` (all there are) are what it was made from. False, and nothing
        changes, where either or the component is another by now: somebody linked or judged meanwhile, do it again.
        """
        ...

    # what linking found
    def claims(self, limit: int | None = None, offset: int = 0) -> tuple[Claim, ...]:
        """Those that moved last first, undated ones at the end."""
        ...

    def claim(self, claim_id: str) -> Claim:
        """Follows redirects. Raises NotFoundError."""
        ...

    def claims_of(self, report_id: str) -> tuple[Claim, ...]: ...

    def stories(self, limit: int | None = None, offset: int = 0) -> tuple[Story, ...]: ...

    def revisions(self, limit: int | None = None, offset: int = 0) -> tuple[Revision, ...]: ...

    def conflicts(self, limit: int | None = None, offset: int = 0) -> tuple[Conflict, ...]: ...

    # people
    def save_judgement(self, judgement: Judgement) -> None: ...

    def judgements(self) -> tuple[Judgement, ...]:
        """In the order they were made."""
        ...

    def save_digest(self, digest: Digest) -> None: ...

    def digests(self) -> tuple[Digest, ...]:
        """Newest first."""
        ...

    # redaction
    def redact(self, redaction: Redaction, mails: Iterable[RedactedItem] = ()) -> Redacted:
        """Take a name out of every row that holds it, and of all that is written from now on.

        Offsets stay. Reports that named somebody are unlinked, with all that hung on them. Accounts, readers and the
        audit log stay as they are. `mails` are what was changed outside of the ledger, to be kept with the rest.
        """
        ...

    def scrub(self) -> str | None:
        """Take what was replaced or deleted off the disk, as far as the database lets us; why not, where it does not."""
        ...

    def redactions(self) -> tuple[Redaction, ...]:
        """In the order they were made."""
        ...

    def redacted(self) -> tuple[RedactedItem, ...]:
        """What held a name that was taken out, by redaction, noun and id."""
        ...

    def size(self) -> int:
        """How many bytes the ledger takes up."""
        ...

    def check(self) -> tuple[str, ...]:
        """What is wrong with the ledger, a sentence each."""
        ...

    def repair(self) -> tuple[str, ...]:
        """Put right what the ledger itself can tell, a sentence for each thing. Captures and judgements stay."""
        ...

    def state(self) -> int:
        """A number that is another one whenever anybody has written since it was asked for last."""
        ...

    def rounds(self) -> Callable[[], AbstractContextManager[None]]:
        """What begins a round: in one, what the round before read is not decoded again. For who reads the same often.

        It counts for the thread that begins it alone, and only one round goes on at a time.
        """
        ...

    def close(self) -> None: ...
