"""The part of the store that is SQLite's own: one file in WAL mode, full-text search by FTS5."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, bindparam, create_engine, event, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from sayso.errors import StoreError
from sayso.store.rows import batches
from sayso.store.search_words import MOST_RANKED, Term

BUSY_MS = 60_000
"""How long a writer waits for another one before it gives up, in milliseconds."""

INSERT = text("INSERT INTO report_search (report, title, text) VALUES (:report, :title, :text)")
DELETE = text("DELETE FROM report_search WHERE report IN :reports").bindparams(bindparam("reports", expanding=True))
FIND = text(
    "SELECT report FROM report_search WHERE report_search MATCH :query"
    " ORDER BY bm25(report_search, 0, 3, 1), report LIMIT :limit"
)

HOW_MANY = text("SELECT count(*) FROM (SELECT 1 FROM report_search WHERE report_search MATCH :query LIMIT :most)")
LATEST = text("SELECT report FROM report_search WHERE report_search MATCH :query ORDER BY rowid DESC LIMIT :limit")


class Sqlite:
    """A ledger in a file (port of this room: Dialect)."""

    reading: Mapping[str, Any] = {}
    writing: Mapping[str, Any] = {"immediate": True}

    def engine(self, url: URL, *, make: bool) -> Engine:
        """See Dialect."""
        path = Path(url.database or "")
        if path.is_dir():
            raise StoreError("a folder is no ledger", item=str(path), remedy="name a file in it, such as story.db")
        if not make and not path.exists():
            raise StoreError(
                "there is no ledger here", item=str(path), remedy="make one with `sayso add INPUT… --ledger`"
            )
        if not path.resolve().parent.is_dir():
            raise StoreError("the folder of the ledger is not there", item=str(path), remedy="make it first")
        engine = create_engine(url)
        event.listen(engine, "connect", _on_connect)
        event.listen(engine, "begin", _on_begin)
        return engine

    def closed_properly(self, url: URL) -> bool:
        """See Dialect. The last to close a file takes its write-ahead log away: one that nobody holds was left behind."""
        path = Path(url.database or "")
        log = path.with_name(f"{path.name}-wal")
        if not (log.is_file() and log.stat().st_size):
            return True
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
            try:
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except sqlite3.Error:  # somebody has it open, or it is damaged, which the next one to ask will say
                return True
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return False

    def lock(self, connection: Connection) -> None:
        """See Dialect. BEGIN IMMEDIATE has done it."""

    def refuses(self, connection: Connection) -> str | None:
        """See Dialect."""
        del connection
        return None

    def explained(self, error: DBAPIError) -> tuple[str, str | None]:
        """See Dialect."""
        said = str(error.orig)
        if "locked" in said or "busy" in said:
            return said, "another process holds it; try again when that one is done"
        if "full" in said:
            return said, "make room on the disk"
        name = getattr(error.orig, "sqlite_errorname", None)
        if name == "SQLITE_IOERR_FSTAT":  # what SQLite says of a file that was deleted after it had been opened
            return "its file was taken away while it was open", "put it back, and start again"
        return (f"{said} ({name})" if name and name.startswith("SQLITE_IOERR") else said), None

    def index(self, connection: Connection, report_id: str, title: str, text: str) -> None:
        """See Dialect."""
        connection.execute(INSERT, {"report": report_id, "title": title, "text": text})

    def unindex(self, connection: Connection, report_ids: Sequence[str]) -> None:
        """See Dialect."""
        for batch in batches(report_ids):
            connection.execute(DELETE, {"reports": batch})

    def indexed(self, connection: Connection) -> Iterable[str]:
        """See Dialect."""
        return connection.scalars(text("SELECT report FROM report_search"))

    def match(self, connection: Connection, terms: Sequence[Term], limit: int) -> list[str]:
        """See Dialect. Each term is quoted, so that FTS5 takes any."""
        query = " ".join(f'"{" ".join(term.words)}"' + ("*" if term.is_prefix else "") for term in terms)
        count = connection.scalar(HOW_MANY, {"query": query, "most": MOST_RANKED + 1}) or 0
        return list(connection.scalars(FIND if count <= MOST_RANKED else LATEST, {"query": query, "limit": limit}))

    def damage(self, connection: Connection) -> Iterator[str]:
        """See Dialect."""
        for (line,) in connection.exec_driver_sql("PRAGMA integrity_check(5)"):
            if line != "ok":
                yield str(line)

    def scrub(self, engine: Engine) -> str | None:
        """See Dialect. The index is made anew, the file written anew, and the write-ahead log emptied."""
        with closing(sqlite3.connect(engine.url.database or "", timeout=BUSY_MS / 1000, isolation_level=None)) as file:
            try:
                file.execute("INSERT INTO report_search(report_search) VALUES ('rebuild')")
                file.execute("VACUUM")
                (is_busy, *_) = file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            except sqlite3.Error as error:
                return str(error)
        return "another process reads it" if is_busy else None

    def size(self, connection: Connection) -> int:
        """See Dialect."""
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        return int(pages or 0) * int(connection.exec_driver_sql("PRAGMA page_size").scalar() or 0)

    def clock(self, connection: Connection) -> str | None:
        """See Dialect."""
        del connection
        return None

    def count_on(self, connection: Connection, table: str, column: str) -> None:
        """See Dialect. SQLite counts from the highest by itself."""


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
