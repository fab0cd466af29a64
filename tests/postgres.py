"""A PostgreSQL server of the tests' own: in a temporary folder, under an unprivileged user, reached by a socket alone."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path

import psycopg

OWNER = "sayso"
GUARDED, PASSWORD = "guarded", "kestrel!9"  # a role that the server asks for its password
SETTINGS = {
    "listen_addresses": "''",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "32MB",
    "max_connections": "80",
}


@cache
def programs() -> Path | None:
    """The folder of initdb and pg_ctl, the newest there is; None where PostgreSQL is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    if found:
        return found[-1].parent
    initdb = shutil.which("initdb")
    return Path(initdb).resolve().parent if initdb else None


class Server:
    """A running server; every test has a database of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = count(1)

    def url(self, database: str, user: str = OWNER, password: str | None = None) -> str:
        """The address of a database as a ledger's."""
        secret = "" if password is None else f":{password}"
        return f"postgresql+psycopg://{user}{secret}@/{database}?host={self.folder}"

    def run(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Run a statement as the owner of everything; its rows."""
        with psycopg.connect(host=str(self.folder), user=OWNER, dbname=database, autocommit=True) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def new_database(self, options: str = "") -> str:
        """The name of a fresh database."""
        name = f"ledger_{os.getpid()}_{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE template0 {options}")
        return name

    def new_ledger(self) -> str:
        """The address of a fresh database."""
        return self.url(self.new_database())


@contextmanager
def running_server() -> Iterator[Server]:
    """Start a server and stop it."""
    bin_folder = programs()
    assert bin_folder is not None
    folder = Path(tempfile.mkdtemp(prefix="sayso-postgres-"))
    try:
        _make_over(folder)
        # Ordering by language, as many servers do: a ledger must not take it over.
        locale = ("--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US")
        _run(folder, bin_folder / "initdb", "--no-sync", "-A", "trust", "-U", OWNER, "-E", "UTF8", *locale, "data")
        access = folder / "data" / "pg_hba.conf"
        access.write_text(f"local all {GUARDED} scram-sha-256\n" + access.read_text(encoding="utf-8"), encoding="utf-8")
        settings = " ".join(f"-c {name}={value}" for name, value in SETTINGS.items())
        _run(folder, bin_folder / "pg_ctl", "start", "-w", "-D", "data", "-l", "log", "-o", f"-k {folder} {settings}")
        try:
            server = Server(folder)
            server.run(f"CREATE ROLE {GUARDED} LOGIN PASSWORD '{PASSWORD}'")
            yield server
        finally:
            _run(folder, bin_folder / "pg_ctl", "stop", "-m", "immediate", "-D", "data")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _user() -> str | None:
    """Whom to become: PostgreSQL refuses to be run by root."""
    if os.getuid():
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _make_over(folder: Path) -> None:
    if user := _user():
        entry = pwd.getpwnam(user)
        os.chown(folder, entry.pw_uid, entry.pw_gid)
        folder.chmod(0o711)


def _run(folder: Path, *command: str | Path) -> None:
    """Run one of PostgreSQL's programs in the folder, as the user who may."""
    user = _user()
    whom: dict[str, object] = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": ()} if user else {}
    arguments: Sequence[str] = [str(part) for part in command]
    # The server keeps what it is given as its outputs: with a pipe we would wait for it for ever.
    with (folder.parent / f"{folder.name}.out").open("w+", encoding="utf-8") as said:
        done = subprocess.run(arguments, cwd=folder, stdout=said, stderr=said, check=False, **whom)  # type: ignore[call-overload] # options by name
        said.seek(0)
        words = said.read()
    Path(said.name).unlink()
    assert done.returncode == 0, f"{arguments[0]}: {words}"
