"""Opening a ledger: SQLite in WAL mode, every write one immediate transaction, migrated to the newest schema."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from alembic import command
from alembic.config import Config as AlembicConfig
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

from sayso.errors import StoreError

BUSY_MS = 60_000
"""How long a writer waits for another one before it gives up, in milliseconds."""


class Database:
    """A ledger's database. `address` is a path, or a `sqlite:///…` url."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.engine = _engine(address)
        self._watcher: PoolProxiedConnection | None = None
        self._watching = Lock()
        self._migrate()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the ledger."""
        with self._explained(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction that holds the write lock from its start; all of it is kept, or none."""
        with (
            self._explained(),
            self.engine.connect().execution_options(immediate=True) as connection,
            connection.begin(),
        ):
            yield connection

    def state(self) -> int:
        """SQLite's data_version, seen from a connection that never writes: it changes with every write of any other."""
        with self._explained(), self._watching:
            if self._watcher is None:
                self._watcher = self.engine.raw_connection()
            cursor = self._watcher.cursor()
            cursor.execute("PRAGMA data_version")
            (version,) = cursor.fetchone() or (0,)
            cursor.close()
        return int(version)

    def close(self) -> None:
        """Give the connections back."""
        if self._watcher is not None:
            self._watcher.close()
        self.engine.dispose()

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn the database's own errors into ours."""
        try:
            yield
        except OperationalError as error:
            raise StoreError(
                f"the ledger did not answer: {error.orig}",
                item=self.address,
                remedy="another process may hold it, or the disk is full; run `sayso doctor`",
            ) from error
        except DatabaseError as error:
            raise StoreError(
                f"the ledger cannot be read: {error.orig}", item=self.address, remedy="run `sayso doctor`"
            ) from error

    def _migrate(self) -> None:
        scripts = _alembic_config()
        newest = ScriptDirectory.from_config(scripts).get_current_head()
        with self.reading() as connection:
            if _version(connection) == newest:
                return
        with self.writing() as connection:
            found = _version(connection)
            if found is not None and found not in _known_versions(scripts):
                raise StoreError(
                    f"the ledger's schema {found} is newer than this version of Sayso",
                    item=self.address,
                    remedy="upgrade Sayso",
                )
            if found != newest:
                scripts.attributes["connection"] = connection
                command.upgrade(scripts, "head")


def _version(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _known_versions(scripts: AlembicConfig) -> set[str]:
    return {script.revision for script in ScriptDirectory.from_config(scripts).walk_revisions()}


def _alembic_config() -> AlembicConfig:
    config = AlembicConfig()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _engine(address: str) -> Engine:
    url = address if "://" in address else f"sqlite:///{address}"
    if not url.startswith("sqlite:"):
        raise StoreError("only SQLite ledgers are supported yet", item=address, remedy="give a file's path")
    if "://" not in address and not Path(address).expanduser().resolve().parent.is_dir():
        raise StoreError("the folder of the ledger is not there", item=address, remedy="make it first")
    engine = create_engine(url)
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """Hand transactions to us (no implicit BEGIN by the driver), and set SQLite up for many processes."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout = {BUSY_MS}",
        "journal_mode = WAL",
        "synchronous = NORMAL",
        "temp_store = MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _on_begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("immediate")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
