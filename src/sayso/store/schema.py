"""The ledger's schema: made, or brought up to date, when a ledger is opened. The versions are in `migrations/`."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config as AlembicConfig
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, select

from sayso.errors import StoreError
from sayso.store import (  # noqa: F401 - their tables are part of the schema
    access_tables,
    mail_tables,
    meaning_tables,
    name_tables,
    redaction_tables,
    shelf_tables,
    watch_tables,
)
from sayso.store.database import Database
from sayso.store.tables import ledger


def bring_up_to_date(database: Database, *, make: bool = True) -> None:
    """Make the tables where there are none, or migrate them. Raises StoreError where that may not be."""
    with database.reading() as connection:
        found = version(connection)
    if found != newest():
        _migrate(database, make=make)


def refuse_unfinished(database: Database) -> None:
    """Raises StoreError for a ledger that a transfer has filled by half: it would look like a whole one."""
    with database.reading() as connection:
        if connection.scalar(select(ledger.c.receives)):
            raise StoreError(
                "a transfer into this ledger was cut off",
                item=database.shown,
                remedy="finish it with the same `sayso transfer FROM TO`, or delete this ledger",
            )


def _migrate(database: Database, *, make: bool) -> None:
    with database.making() as connection:
        found = version(connection)
        if found is None and not make:
            raise StoreError(
                "there is no ledger here", item=database.shown, remedy="make one with `sayso add INPUT… --ledger`"
            )
        if found is not None and found not in known_versions():
            raise StoreError(
                f"the ledger's schema {found} is newer than this version of Sayso",
                item=database.shown,
                remedy="upgrade Sayso",
            )
        if found is None and (refusal := database.dialect.refuses(connection)):
            raise StoreError(refusal, item=database.shown)
        if found != newest():
            upgrade(connection)


def upgrade(connection: Connection, to: str = "head") -> None:
    """Run the migrations up to a version, in the transaction of the connection."""
    scripts = _scripts()
    scripts.attributes["connection"] = connection
    command.upgrade(scripts, to)


def version(connection: Connection) -> str | None:
    """The version of the schema that the database has; null where it has none."""
    return MigrationContext.configure(connection).get_current_revision()


@cache
def newest() -> str:
    """The version that this Sayso works with."""
    return str(ScriptDirectory.from_config(_scripts()).get_current_head())


@cache
def known_versions() -> frozenset[str]:
    """Every version that this Sayso can bring up to date."""
    return frozenset(script.revision for script in ScriptDirectory.from_config(_scripts()).walk_revisions())


def _scripts() -> AlembicConfig:
    config = AlembicConfig()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
