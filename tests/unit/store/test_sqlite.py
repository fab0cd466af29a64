"""What SQLite says, in our words."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from sayso.errors import StoreError
from sayso.store.database import Database


def test_a_file_that_is_taken_away_while_it_is_open_is_said_so(tmp_path: Path) -> None:
    """SQLite calls it a disk I/O error, which sends people to look at their disks."""
    folder = tmp_path / "ledgers"
    folder.mkdir()
    database = Database(str(folder / "story.db"))
    read = pytest.raises(StoreError, match="its file was taken away while it was open")
    with read, database.reading() as connection:
        shutil.rmtree(folder)  # a transaction is begun, and nothing has been read yet
        connection.execute(text("SELECT * FROM sqlite_master"))
    database.close()
