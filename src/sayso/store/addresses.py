"""Where a ledger is: a file, or a PostgreSQL database. Addresses are shown without their passwords."""

import re
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from sayso.errors import StoreError

POSTGRES = ("postgresql", "postgres", "postgresql+psycopg")
HIDDEN = "***"
NAMED_SECRET = re.compile(r"(?<=password=)[^&\s]*")
NO_PORT = re.compile(r"(?<=:)(?!\d*(?:[/?]|$))[^/?]+")
"""Where a port should be: a password whose host was forgotten."""


def parsed(address: str) -> URL:
    """A path or url as SQLAlchemy wants it. Raises StoreError for what is neither SQLite nor PostgreSQL."""
    if "://" not in address:
        return URL.create("sqlite", database=str(Path(address).expanduser()))
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:
        raise StoreError(
            "this is no database url",
            item=shown(address),
            remedy="write postgresql://USER@HOST/DATABASE; a password with @, : or / in it must be percent-encoded",
        ) from error
    if url.drivername == "sqlite":
        return url.set(database=str(Path(url.database or "").expanduser()))
    if url.drivername in POSTGRES:
        return url.set(drivername="postgresql+psycopg")
    raise StoreError(
        f"a ledger cannot be kept in {url.drivername}",
        item=shown(address),
        remedy="give a file's path, or postgresql://USER@HOST/DATABASE",
    )


def shown(address: str) -> str:
    """The address for people and logs: whatever may be a password is hidden, readable url or not."""
    if "://" not in address:
        return address
    scheme, _, rest = address.partition("://")
    before, at, after = rest.rpartition("@")
    user = before.partition(":")[0]
    named = f"{user}:{HIDDEN}@" if ":" in before else before + at
    place = NAMED_SECRET.sub(HIDDEN, after)
    return f"{scheme}://{named}" + (place if place.startswith("[") else NO_PORT.sub(HIDDEN, place, count=1))


def file_of(address: str) -> Path | None:
    """The file of a SQLite ledger; None for a server's."""
    url = parsed(address)
    return Path(url.database or "") if url.drivername == "sqlite" else None
