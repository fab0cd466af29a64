"""What differs from one database to another. Everything else in this room is the same for all of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import URL, Connection, Engine
from sqlalchemy.exc import DBAPIError

from sayso.model.words import Iso
from sayso.store.postgres import Postgres
from sayso.store.search_words import Term
from sayso.store.sqlite import Sqlite


class Dialect(Protocol):
    """A kind of database."""

    reading: Mapping[str, Any]
    """Options of a connection that sees one state of the ledger and cannot write."""
    writing: Mapping[str, Any]

    def engine(self, url: URL, *, make: bool) -> Engine:
        """Connections to the database. Raises StoreError where there is none and none may be made."""
        ...

    def closed_properly(self, url: URL) -> bool:
        """False where the last program to use it was cut off; what it had not finished is then undone."""
        ...

    def lock(self, connection: Connection) -> None:
        """Wait until nobody else writes; held to the end of the transaction."""
        ...

    def refuses(self, connection: Connection) -> str | None:
        """Why no ledger can be made here, with the way out; null where it can."""
        ...

    def explained(self, error: DBAPIError) -> tuple[str, str | None]:
        """What the database said, on one line, and the way out where its words tell it."""
        ...

    def index(self, connection: Connection, report_id: str, title: str, text: str) -> None:
        """Make a report findable."""
        ...

    def unindex(self, connection: Connection, report_ids: Sequence[str]) -> None:
        """Take reports out of the search index."""
        ...

    def indexed(self, connection: Connection) -> Iterable[str]:
        """Ids of the reports in the search index, one for each of its rows."""
        ...

    def match(self, connection: Connection, terms: Sequence[Term], limit: int) -> list[str]:
        """Ids of reports with all the terms, best first."""
        ...

    def damage(self, connection: Connection) -> Iterator[str]:
        """What is broken in the database itself, a sentence each."""
        ...

    def scrub(self, engine: Engine) -> str | None:
        """Give back what was deleted or replaced, so that it cannot be read from the disk; why not, where it cannot be."""
        ...

    def size(self, connection: Connection) -> int:
        """How many bytes the ledger takes up."""
        ...

    def clock(self, connection: Connection) -> Iso | None:
        """The moment by the server's clock; null where there is no server."""
        ...

    def count_on(self, connection: Connection, table: str, column: str) -> None:
        """After rows were put in with their numbers, go on counting after the highest."""
        ...


DIALECTS: Mapping[str, Dialect] = {"sqlite": Sqlite(), "postgresql": Postgres()}


def dialect_of(place: URL | Connection) -> Dialect:
    """The dialect of an address or a connection."""
    name = place.get_backend_name() if isinstance(place, URL) else place.dialect.name
    return DIALECTS[name]
