"""A ledger's database: its connections, its transactions, its errors in our words. SQLite and PostgreSQL alike."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, select, update
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from sayso.errors import StoreError
from sayso.store.addresses import parsed, shown
from sayso.store.dialect import dialect_of
from sayso.store.tables import ledger

ASK_DOCTOR = "run `sayso doctor`"
"""The way out where no better one is known."""


class Database:
    """Connections to a ledger. `address` is a path, a `sqlite:///…` or a `postgresql://…` url."""

    def __init__(self, address: str, *, make: bool = True) -> None:
        self.shown = shown(address)
        """The address without its password."""
        url = parsed(address)
        self.dialect = dialect_of(url)
        self.was_cut_off = not self.dialect.closed_properly(url)
        self.engine = self.dialect.engine(url, make=make)
        self._for_reading = self.engine.execution_options(**self.dialect.reading)
        self._for_writing = self.engine.execution_options(**self.dialect.writing)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the ledger."""
        with self._explained(), self._for_reading.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, the only one that writes from its start to its end; all of it is kept, or none."""
        with self.making() as connection:
            connection.execute(update(ledger).values(state=ledger.c.state + 1))
            yield connection

    @contextmanager
    def making(self) -> Iterator[Connection]:
        """As `writing`, where the tables may not be there yet."""
        with self._explained(), self._for_writing.connect() as connection, connection.begin():
            self.dialect.lock(connection)
            yield connection

    def state(self) -> int:
        """How often the ledger was written to."""
        with self.reading() as connection:
            return connection.scalar(select(ledger.c.state)) or 0

    def close(self) -> None:
        """Give the connections back."""
        self.engine.dispose()

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn the database's own errors into ours."""
        try:
            yield
        except DBAPIError as error:
            said, remedy = self.dialect.explained(error)
            what = "did not answer" if isinstance(error, OperationalError) else "cannot be read"
            raise StoreError(f"the ledger {what}: {said}", item=self.shown, remedy=remedy or ASK_DOCTOR) from error
        except PoolTimeoutError as error:
            raise StoreError(
                "too many questions to the ledger at once", item=self.shown, remedy="try again in a moment"
            ) from error
