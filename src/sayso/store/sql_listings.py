"""The store's lists: one method a question; the rows are in `listings.py`."""

from collections.abc import Mapping, Sequence

from sayso.listing_ports import CountedNoun, ReportKind, Said
from sayso.model.claim import Claim, Story
from sayso.model.conflict import Conflict, Revision
from sayso.model.digest import Digest
from sayso.model.report import Report
from sayso.model.shelf import WatchKind
from sayso.model.statement import Statement
from sayso.model.words import Iso
from sayso.store import listings, news, people
from sayso.store.database import Database


class SqlListings:
    """Lists of a ledger in a SQL database (port: Listings)."""

    _db: Database

    def telling(
        self, limit: int | None = None, offset: int = 0, *, status: str | None = None, source: str | None = None
    ) -> tuple[Claim, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.telling(connection, limit, offset, status=status, source=source)

    def statuses(self, source: str | None = None) -> Mapping[str, int]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.statuses(connection, source)

    def claims_by_id(self, ids: Sequence[str]) -> tuple[Claim, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.claims_by_id(connection, ids)

    def claims_of_reports(self, report_ids: Sequence[str], limit: int | None) -> tuple[Claim, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.claims_of(connection, report_ids, limit)

    def claims_naming(self, report_id: str, among: Sequence[str]) -> tuple[Claim, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.claims_naming(connection, report_id, among)

    def latest_stories(self, limit: int | None = None, offset: int = 0) -> tuple[Story, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.latest_stories(connection, limit, offset)

    def story(self, story_id: str) -> Story:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.story(connection, story_id)

    def revisions_of(self, claim_id: str) -> tuple[Revision, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.revisions_of(connection, claim_id)

    def conflicts_of(self, figure_ids: Sequence[str]) -> tuple[Conflict, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.conflicts_of(connection, figure_ids)

    def conflicts_among(self, report_ids: Sequence[str]) -> tuple[Conflict, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.conflicts_among(connection, report_ids)

    def revisions_among(self, report_ids: Sequence[str]) -> tuple[Revision, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.revisions_among(connection, report_ids)

    def relatives(self, report_id: str, limit: int) -> tuple[Report, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.relatives(connection, report_id, limit)

    def reports_by_id(self, ids: Sequence[str]) -> tuple[Report, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.reports_by_id(connection, ids)

    def latest_reports(
        self, limit: int, offset: int = 0, *, outlet: str | None = None, kind: ReportKind | None = None
    ) -> tuple[Report, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.latest_reports(connection, limit, offset, outlet=outlet, kind=kind)

    def reports_count(self, outlet: str | None = None, kind: ReportKind | None = None) -> int:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.reports_count(connection, outlet, kind)

    def outlets(self) -> tuple[str, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.outlets(connection)

    def collected_last(self, limit: int) -> tuple[str, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.collected_last(connection, limit)

    def collected_since(self, at: Iso | None) -> tuple[str, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.collected_since(connection, at)

    def reports_with(self, noun: CountedNoun, limit: int, offset: int = 0) -> tuple[Report, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.reports_with(connection, noun, limit, offset)

    def held_count(self, noun: CountedNoun) -> tuple[int, int]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.held_count(connection, noun)

    def forecasts(self, limit: int, offset: int = 0) -> tuple[Statement, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.forecasts(connection, limit, offset)

    def said_since(self, since: Iso, where: WatchKind, key: str, limit: int) -> tuple[Said, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return news.said_since(connection, since, where, key, limit)

    def collected_at(self, report_ids: Sequence[str]) -> Mapping[str, Iso]:
        """See Listings."""
        with self._db.reading() as connection:
            return news.collected_at(connection, report_ids)

    def digest(self, digest_id: str) -> Digest:
        """See Listings."""
        with self._db.reading() as connection:
            return people.digest(connection, digest_id)

    def latest_digests(self, limit: int, offset: int = 0, *, is_by_hand: bool = False) -> tuple[Digest, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return people.latest_digests(connection, limit, offset, is_by_hand=is_by_hand)

    def digests_count(self) -> int:
        """See Listings."""
        with self._db.reading() as connection:
            return people.digests_count(connection)

    def stories_of_reports(self, report_ids: Sequence[str]) -> tuple[Story, ...]:
        """See Listings."""
        with self._db.reading() as connection:
            return listings.stories_of(connection, report_ids)
