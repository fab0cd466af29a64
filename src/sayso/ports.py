"""Ports: what the tasks and the pure rooms need from the world. Each has one contract suite in tests/contract."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from sayso.listing_ports import ANYWHERE, Counts, Listings, SearchHit, Within
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

    def sketches(self, report_ids: Sequence[str]) -> Mapping[str, bytes]:
        """What `link.sketch` keeps of each of the reports; a report that has none is left out."""
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
