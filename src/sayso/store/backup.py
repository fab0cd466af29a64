"""Backups: a ledger, wherever it is, as one SQLite file, proven by restoring it before it gets its name."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sayso.errors import StoreError
from sayso.model.words import Iso
from sayso.store.addresses import file_of
from sayso.store.database import Database
from sayso.store.schema import newest, version
from sayso.store.transfer import Progress, Transferred, transfer


def backup_name(target: str, now: Iso) -> Path:
    """The file a backup goes to; in a folder, one named for the moment. Raises StoreError where it cannot go there."""
    path = file_of(target)
    if path is None:
        raise StoreError("a backup is a file", item="TARGET", remedy="for a database use `sayso transfer FROM TO`")
    if path.is_dir():
        path /= f"sayso-{now[:19].replace(':', '').replace('-', '')}.db"
    if path.exists():
        raise StoreError("there is such a file already", item=str(path), remedy="name another, or a folder")
    if not path.absolute().parent.is_dir():
        raise StoreError("the folder of the backup is not there", item=str(path), remedy="make it first")
    return path


def back_up(ledger: str, path: Path, progress: Progress) -> Transferred:
    """Write a ledger to a file, restore that into a scratch ledger, compare, and only then give it its name."""
    with _scratch(path) as folder:
        copy = folder / "copy.db"
        made = transfer(ledger, str(copy), progress)
        restored = transfer(str(copy), str(folder / "restored.db"), progress)
        if restored != made:
            raise StoreError("the backup could not be restored as it was", item=str(path), remedy="run it again")
        _keep(copy, path)
    return made


def restore(backup: str, ledger: str, progress: Progress) -> Transferred:
    """Bring a backup into a new or empty ledger. The backup is left as it is, also where an older Sayso made it."""
    path = file_of(backup)
    if path is None or not path.is_file():
        raise StoreError("there is no such backup", item=str(path or "BACKUP"), remedy="name the file of one")
    if not _is_behind(path):
        return transfer(backup, ledger, progress)
    with _scratch(file_of(ledger) or path) as folder:
        copy = folder / "copy.db"
        shutil.copyfile(path, copy)
        return transfer(str(copy), ledger, progress)


def _is_behind(path: Path) -> bool:
    """True for a backup of an older schema, which only a copy of it may be brought up from."""
    with closing(Database(str(path), make=False)) as database, database.reading() as connection:
        return version(connection) != newest()


@contextmanager
def _scratch(beside: Path) -> Iterator[Path]:
    """A folder for what is not finished, on the disk where it will be."""
    try:
        with TemporaryDirectory(dir=beside.absolute().parent, prefix=".sayso-") as folder:
            yield Path(folder)
    except OSError as error:
        raise StoreError(
            f"cannot be written: {error.strerror}", item=str(beside), remedy="choose another place, or make room"
        ) from error


def _keep(copy: Path, path: Path) -> None:
    """Give the finished copy its name; after this line it is there, even if the machine goes down."""
    with copy.open("rb+") as file:
        os.fsync(file.fileno())
    copy.rename(path)
    folder = os.open(path.absolute().parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
