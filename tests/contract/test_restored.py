"""A restored backup answers every question as the ledger did that it was made of; a full disk is told."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from sayso.errors import StoreError
from sayso.model.report import Failure
from sayso.ports import Store
from sayso.store.backup import back_up, restore
from sayso.store.sql_store import SqlStore
from tests.small_ledger import COLLECTED, R_FERRY, READINGS, save_small_ledger

IDS = [found.report.id for found in READINGS]
QUESTIONS: dict[str, Callable[[Store], Any]] = {
    "reports": lambda store: store.reports(),
    "readings": lambda store: store.readings(IDS),
    "captures": lambda store: [store.capture(one.id) for one in store.reports()],
    "statements": lambda store: store.statements(),
    "figures": lambda store: store.figures(),
    "claims": lambda store: store.claims(),
    "telling": lambda store: store.telling(),
    "statuses": lambda store: store.statuses(),
    "claims of": lambda store: [store.claims_of(one) for one in IDS],
    "stories": lambda store: store.stories(),
    "latest stories": lambda store: store.latest_stories(),
    "revisions": lambda store: store.revisions(),
    "conflicts": lambda store: store.conflicts(),
    "failures": lambda store: store.failures(),
    "judgements": lambda store: store.judgements(),
    "digests": lambda store: store.digests(),
    "counts": lambda store: store.counts(),
    "search": lambda store: [store.search(words) for words in ("ferry", '"harbour master"', "Ori*", "nobody")],
    "outlets": lambda store: store.outlets(),
    "latest reports": lambda store: store.latest_reports(50),
    "relatives": lambda store: store.relatives(R_FERRY.id, 9),
    "forecasts": lambda store: store.forecasts(50),
    "keys": lambda store: [store.candidates(store.keys(one)) for one in IDS],
    "component": lambda store: store.component(IDS[:1]),
    "unlinked": lambda store: store.unlinked(),
    "check": lambda store: store.check(),
}


def test_a_restored_backup_answers_every_question_alike(address: str, tmp_path: Path) -> None:
    save_small_ledger(address)
    back_up(address, tmp_path / "backup.db", lambda *_: None)
    restore(str(tmp_path / "backup.db"), str(tmp_path / "restored.db"), lambda *_: None)
    with closing(SqlStore(address)) as before, closing(SqlStore(str(tmp_path / "restored.db"))) as after:
        for name, ask in QUESTIONS.items():
            assert ask(after) == ask(before), name


def test_a_full_disk_is_told_and_nothing_is_half_written(tmp_path: Path) -> None:
    path = str(tmp_path / "story.db")
    save_small_ledger(path)
    with closing(SqlStore(path)) as store:
        before = store.failures()
        event.listen(store._db.engine, "connect", _no_more_room)
        store._db.engine.dispose()
        with pytest.raises(StoreError, match="full") as caught:
            store.save_failure(Failure(input_id="large", code="c", message="x" * 10**6, at=COLLECTED))
        assert caught.value.remedy == "make room on the disk"
        assert store.failures() == before
        assert store.check() == ()


def _no_more_room(connection: sqlite3.Connection, _: object) -> None:
    """No page more than the file has."""
    connection.execute("PRAGMA max_page_count = 1")
