"""The store: one method a question or change, each one transaction; the rows are in the other files of this room."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager

from sqlalchemy import func, select

from sayso.errors import StoreError
from sayso.listing_ports import ANYWHERE, Counts, SearchHit, Within
from sayso.model.claim import Claim, Story
from sayso.model.conflict import Conflict, Revision
from sayso.model.digest import Digest
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement
from sayso.model.link import Edge, Linked
from sayso.model.redaction import Redacted, RedactedItem, Redaction
from sayso.model.report import Capture, Failure, Report
from sayso.model.statement import Statement
from sayso.store import check, claims, links, people, redacting, redactions, repair, reports, search, sketches, tables
from sayso.store.access import SqlAccounts
from sayso.store.database import Database
from sayso.store.meaning import SqlMeanings
from sayso.store.rows import Remembered
from sayso.store.schema import bring_up_to_date, refuse_unfinished
from sayso.store.shelves import SqlShelves
from sayso.store.sql_listings import SqlListings
from sayso.store.watching import SqlWatchlist


class SqlStore(SqlListings):
    """A ledger in a SQL database (port: Store)."""

    def __init__(self, address: str, *, make: bool = True) -> None:
        self._db = Database(address, make=make)
        try:
            bring_up_to_date(self._db, make=make)
            refuse_unfinished(self._db)
        except StoreError:
            self._db.close()
            raise
        self.recovered = self._recovered() if self._db.was_cut_off else None

    def close(self) -> None:
        """Give the database's connections back."""
        self._db.close()

    def state(self) -> int:
        """See Store."""
        return self._db.state()

    def rounds(self) -> Callable[[], AbstractContextManager[None]]:
        """See Store."""
        return Remembered().round

    def watchlist(self) -> SqlWatchlist:
        """What is watched for this ledger, in the same database."""
        return SqlWatchlist(self._db)

    def accounts(self) -> SqlAccounts:
        """Who may open the desk on this ledger, in the same database."""
        return SqlAccounts(self._db)

    def meanings(self) -> SqlMeanings:
        """What the statements of this ledger mean, in the same database."""
        return SqlMeanings(self._db)

    def shelves(self) -> SqlShelves:
        """What readers keep for themselves, in the same database."""
        return SqlShelves(self._db)

    def size(self) -> int:
        """See Store."""
        with self._db.reading() as connection:
            return self._db.dialect.size(connection)

    def check(self) -> tuple[str, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return tuple(str(one) for one in check.whole(connection) if one.problem)

    def repair(self) -> tuple[str, ...]:
        """See Store."""
        with self._db.writing() as connection:
            return tuple(repair.repair(connection))

    def redact(self, redaction: Redaction, mails: Iterable[RedactedItem] = ()) -> Redacted:
        """See Store."""
        with self._db.writing() as connection:
            return redacting.redact(connection, redaction, mails)

    def scrub(self) -> str | None:
        """See Store."""
        return self._db.dialect.scrub(self._db.engine)

    def redactions(self) -> tuple[Redaction, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return redactions.all_redactions(connection)

    def redacted(self) -> tuple[RedactedItem, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return redactions.all_items(connection)

    def _recovered(self) -> str:
        waiting = len(self.unlinked())
        left = f"; {waiting} reports wait to be linked, which the next `sayso add` does" if waiting else ""
        return f"the last run was cut off: all that it had finished is there, what it was writing was undone{left}"

    # captures and readings
    def known(self, sha256: str) -> bool:
        """See Store."""
        with self._db.reading() as connection:
            return reports.known(connection, sha256)

    def captures_to_read(self) -> tuple[Capture, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return reports.captures_without_report(connection)

    def save_reading(self, capture: Capture, findings: Findings, keys: Sequence[str]) -> bool:
        """See Store."""
        with self._db.writing() as connection:
            return reports.save_reading(connection, capture, findings, keys)

    def save_failure(self, failure: Failure) -> None:
        """See Store."""
        with self._db.writing() as connection:
            reports.save_failure(connection, failure)

    def report(self, report_id: str) -> Report:
        """See Store."""
        with self._db.reading() as connection:
            return reports.report(connection, report_id)

    def capture(self, report_id: str) -> Capture:
        """See Store."""
        with self._db.reading() as connection:
            return reports.capture(connection, report_id)

    def readings(self, report_ids: Iterable[str]) -> tuple[Findings, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return reports.readings(connection, report_ids)

    def reports(self, limit: int | None = None, offset: int = 0) -> tuple[Report, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return reports.listed(connection, limit, offset)

    def statements(self, limit: int | None = None, offset: int = 0) -> tuple[Statement, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return reports.statements_listed(connection, limit, offset)

    def figures(self, limit: int | None = None, offset: int = 0) -> tuple[Figure, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return reports.figures_listed(connection, limit, offset)

    def statements_by_id(self, ids: Sequence[str]) -> tuple[Statement, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return reports.statements_by_id(connection, ids)

    def figures_by_id(self, ids: Sequence[str]) -> tuple[Figure, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return reports.figures_by_id(connection, ids)

    def failures(self) -> tuple[Failure, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return reports.failures_listed(connection)

    def counts(self) -> Counts:
        """See Store."""
        with self._db.reading() as connection:

            def count(name: str) -> int:
                return connection.scalar(select(func.count()).select_from(tables.metadata.tables[name])) or 0

            def reports_where(column: str, *, is_null: bool) -> int:
                value = tables.reports.c[column]
                test = value.is_(None) if is_null else value.is_not(None)
                return connection.scalar(select(func.count()).where(test)) or 0

            nouns = ("reports", "statements", "figures", "claims", "stories", "revisions", "conflicts", "failures")
            return Counts(
                **{noun: count(noun) for noun in nouns},
                copies=reports_where("copy_of", is_null=False),
                unlinked=connection.scalar(select(func.count()).where(tables.reports.c.linked.is_(False))) or 0,
            )

    def search(
        self, query: str, limit: int = 50, *, snippets: bool = True, within: Within = ANYWHERE
    ) -> tuple[SearchHit, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return tuple(
                SearchHit(report, snippet)
                for report, snippet in search.find(connection, query, limit, snippets=snippets, within=within)
            )

    # linking
    def unlinked(self) -> tuple[str, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return links.unlinked(connection)

    def keys(self, report_id: str) -> tuple[str, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return links.keys_of(connection, report_id)

    def candidates(self, keys: Sequence[str]) -> Mapping[str, int]:
        """See Store."""
        with self._db.reading() as connection:
            return links.candidates(connection, keys)

    def sketches(self, report_ids: Sequence[str]) -> Mapping[str, bytes]:
        """See Store."""
        with self._db.reading() as connection:
            return sketches.sketches_of(connection, report_ids)

    def save_edges(self, edges: Sequence[Edge]) -> None:
        """See Store."""
        if edges:
            with self._db.writing() as connection:
                links.save_edges(connection, edges)

    def component(self, report_ids: Iterable[str]) -> tuple[tuple[str, ...], tuple[Edge, ...]]:
        """See Store."""
        with self._db.reading() as connection:
            return links.component(connection, report_ids)

    def save_linked(
        self, linked: Linked, edges: Sequence[Edge], judgements: Sequence[Judgement], compared: Collection[str]
    ) -> bool:
        """See Store."""
        with self._db.writing() as connection:
            if links.component(connection, linked.reports) != (linked.reports, tuple(edges)):
                return False
            if people.all_judgements(connection) != tuple(judgements):
                return False
            claims.replace_linked(connection, linked, compared)
            return True

    # what linking found
    def claims(self, limit: int | None = None, offset: int = 0) -> tuple[Claim, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return claims.listed(connection, limit, offset)

    def claim(self, claim_id: str) -> Claim:
        """See Store."""
        with self._db.reading() as connection:
            return claims.claim(connection, claim_id)

    def claims_of(self, report_id: str) -> tuple[Claim, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return claims.claims_of(connection, report_id)

    def stories(self, limit: int | None = None, offset: int = 0) -> tuple[Story, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return claims.all_stories(connection, limit, offset)

    def revisions(self, limit: int | None = None, offset: int = 0) -> tuple[Revision, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return claims.all_revisions(connection, limit, offset)

    def conflicts(self, limit: int | None = None, offset: int = 0) -> tuple[Conflict, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return claims.all_conflicts(connection, limit, offset)

    # people
    def save_judgement(self, judgement: Judgement) -> None:
        """See Store."""
        with self._db.writing() as connection:
            people.save_judgement(connection, judgement)

    def judgements(self) -> tuple[Judgement, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return people.all_judgements(connection)

    def save_digest(self, digest: Digest) -> None:
        """See Store."""
        with self._db.writing() as connection:
            people.save_digest(connection, digest)

    def digests(self) -> tuple[Digest, ...]:
        """See Store."""
        with self._db.reading() as connection:
            return people.all_digests(connection)
