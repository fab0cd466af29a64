"""The part of the store that is PostgreSQL's own: writers in a queue, full-text search by a tsvector under a GIN index."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC
from typing import Any

from sqlalchemy import URL, Connection, Engine, TextClause, bindparam, create_engine, func, literal_column, select, text
from sqlalchemy import table as sql_table
from sqlalchemy.exc import DBAPIError

from sayso.errors import StoreError
from sayso.store.rows import batches
from sayso.store.search_words import MOST_RANKED, Term, words_of
from sayso.store.tables import metadata

WAIT_MS = 60_000
"""How long a writer waits for another one before it gives up, in milliseconds."""
VANISHED_MS = 60_000
"""How long the server keeps a place for a writer that says nothing in mid-write: its machine may be gone."""
CONNECT_SECONDS = 10
MOST_POSITIONS = 16
"""Places of a word kept in a tsvector, for its rank; PostgreSQL would keep 255, and the rank hardly differs."""
LAST_POSITION = 16_383
MOST_VECTOR_BYTES = 1_000_000
"""PostgreSQL's limit on a tsvector is 1 MiB."""

LOCK = text(
    "SELECT set_config('lock_timeout', :wait, true),"
    " set_config('idle_in_transaction_session_timeout', :vanished, true),"
    " pg_advisory_xact_lock(hashtext('sayso'), hashtext(current_schema()))"
)
INSERT = text("INSERT INTO report_search (report, folded, words) VALUES (:report, :folded, CAST(:words AS tsvector))")
DELETE = text("DELETE FROM report_search WHERE report IN :reports").bindparams(bindparam("reports", expanding=True))
FIND = (
    "SELECT report FROM report_search WHERE words @@ CAST(:query AS tsquery) {phrases}"
    " ORDER BY ts_rank(CAST('{{0.33, 0, 0, 1}}' AS real[]), words, CAST(:query AS tsquery), 1) DESC, report LIMIT :limit"
)
"""A word of the title counts three times, and long texts a little less, as with FTS5's bm25."""
HOW_MANY = (
    "SELECT count(*) FROM (SELECT 1 FROM report_search"
    " WHERE words @@ CAST(:query AS tsquery) {phrases} LIMIT :most) AS some_of_them"
)
LATEST = (
    "SELECT r.id FROM reports AS r JOIN report_search AS s ON s.report = r.id"
    " WHERE s.words @@ CAST(:query AS tsquery) {phrases} ORDER BY r.published DESC NULLS LAST, r.id LIMIT :limit"
)

REMEDIES = (
    ("password authentication failed", "check the user and the password, in SAYSO_LEDGER, PGPASSWORD or ~/.pgpass"),
    ("no password supplied", "give the password in SAYSO_LEDGER, PGPASSWORD or ~/.pgpass"),
    ("pg_hba.conf", "ask who runs the server to let this user in from this machine (pg_hba.conf)"),
    ("role", "ask who runs the server to make the role"),
    ("database", "make it first: `createdb -E UTF8 -T template0 NAME`"),
)
UNREACHED = ("refused", "timeout", "could not translate", "not known", "No such file", "unreachable", "resolve")
"""Words of the errors of a server that is not there."""


class Postgres:
    """A ledger on a server (port of this room: Dialect)."""

    reading: Mapping[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    writing: Mapping[str, Any] = {"isolation_level": "READ COMMITTED"}

    def engine(self, url: URL, *, make: bool) -> Engine:
        """See Dialect. That there is no ledger shows when its schema is looked for."""
        del make
        given = {} if "connect_timeout" in url.query else {"connect_timeout": CONNECT_SECONDS}
        try:
            return create_engine(
                url, pool_pre_ping=True, connect_args={"application_name": "sayso", "client_encoding": "utf8", **given}
            )
        except ImportError as error:
            raise StoreError(
                "the driver for PostgreSQL is not installed", remedy="pip install 'sayso[postgres]'"
            ) from error

    def closed_properly(self, url: URL) -> bool:
        """See Dialect. The server looks after that."""
        del url
        return True

    def lock(self, connection: Connection) -> None:
        """See Dialect. One lock for a schema, so that two ledgers in one database do not wait for each other."""
        connection.execute(LOCK, {"wait": str(WAIT_MS), "vanished": str(VANISHED_MS)})

    def refuses(self, connection: Connection) -> str | None:
        """See Dialect."""
        encoding = connection.scalar(text("SHOW server_encoding"))
        if encoding != "UTF8":
            return f"the database's encoding is {encoding} (make it with `createdb -E UTF8 -T template0 NAME`)"
        return None

    def explained(self, error: DBAPIError) -> tuple[str, str | None]:
        """See Dialect."""
        said = (
            " ".join(str(error.orig).split()).removeprefix("connection failed: ").partition(" Is the server running")[0]
        )
        if "lock timeout" in said:
            return said, "another process is writing; try again when that one is done"
        if "permission denied" in said or "read-only" in said:
            return said, "this role may not do that; ask who runs the server"
        if any(word in said for word in UNREACHED):
            return said, "is the server running there, and may this machine reach it?"
        for words, remedy in REMEDIES:
            if words in said:
                return said, remedy
        return said, None

    def index(self, connection: Connection, report_id: str, title: str, text: str) -> None:
        """See Dialect. The folded words are kept beside the tsvector: it holds too few places to find phrases by."""
        in_title, in_text = list(words_of(title)), list(words_of(text))
        kept = f" {' '.join(in_title)} \n {' '.join(in_text)} "
        row = {"report": report_id, "folded": kept, "words": _vector(in_title, in_text)}
        connection.execute(INSERT, row)

    def unindex(self, connection: Connection, report_ids: Sequence[str]) -> None:
        """See Dialect."""
        for batch in batches(report_ids):
            connection.execute(DELETE, {"reports": batch})

    def indexed(self, connection: Connection) -> Iterable[str]:
        """See Dialect."""
        return connection.scalars(text("SELECT report FROM report_search"))

    def match(self, connection: Connection, terms: Sequence[Term], limit: int) -> list[str]:
        """See Dialect."""
        query = " & ".join(_lexemes(term) for term in terms)
        phrases = {f"phrase_{n}": _phrase(term) for n, term in enumerate(terms) if len(term.words) > 1}
        asked = {"query": query, **phrases}
        count = connection.scalar(_find(HOW_MANY, phrases), {**asked, "most": MOST_RANKED + 1}) or 0
        found = FIND if count <= MOST_RANKED else LATEST
        return list(connection.scalars(_find(found, phrases), {**asked, "limit": limit}))

    def damage(self, connection: Connection) -> Iterator[str]:
        """See Dialect. A server checks its own pages, when they are read."""
        del connection
        yield from ()

    def scrub(self, engine: Engine) -> str | None:
        """See Dialect. The tables are written anew; the server's own log and its backups are not in our hands."""
        try:
            with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.execute(text("SELECT set_config('lock_timeout', :wait, false)"), {"wait": str(WAIT_MS)})
                for table in (*metadata.tables, "report_search"):
                    connection.exec_driver_sql(f"VACUUM FULL {table}")
        except DBAPIError as error:
            return self.explained(error)[0]
        return None

    def size(self, connection: Connection) -> int:
        """See Dialect."""
        return int(connection.scalar(select(func.pg_database_size(func.current_database()))) or 0)

    def clock(self, connection: Connection) -> str | None:
        """See Dialect."""
        moment = connection.scalar(select(func.now()))
        return moment.astimezone(UTC).replace(microsecond=0).isoformat() if moment else None

    def count_on(self, connection: Connection, table: str, column: str) -> None:
        """See Dialect."""
        highest = select(func.max(literal_column(column))).select_from(sql_table(table)).scalar_subquery()
        connection.execute(select(func.setval(func.pg_get_serial_sequence(table, column), highest)))


def _vector(title: Iterable[str], body: Iterable[str]) -> str:
    """The words as a tsvector's text, the title's marked A. What goes over PostgreSQL's limit is left out."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    last = 0
    for position, word in enumerate(title, start=1):
        last = position
        places[word].append(f"{min(position, LAST_POSITION)}A")
    for position, word in enumerate(body, start=last + 1):
        if len(places[word]) < MOST_POSITIONS:
            places[word].append(str(min(position, LAST_POSITION)))
    kept, size = [], 0
    for word, found in places.items():
        size += len(word.encode()) + 2 * len(found) + 4
        if size > MOST_VECTOR_BYTES:
            break
        kept.append(f"'{word}':{','.join(found[:MOST_POSITIONS])}")
    return " ".join(kept)


def _lexemes(term: Term) -> str:
    """A term's words, all of which must be there, as a tsquery's text."""
    *before, last = term.words
    return " & ".join([*(f"'{word}'" for word in before), f"'{last}'" + (":*" if term.is_prefix else "")])


def _phrase(term: Term) -> str:
    """A pattern of the term's words side by side."""
    return f"% {' '.join(term.words)}{'' if term.is_prefix else ' '}%"


def _find(query: str, phrases: Iterable[str]) -> TextClause:
    return text(query.format(phrases="".join(f" AND folded LIKE :{name}" for name in phrases)))
