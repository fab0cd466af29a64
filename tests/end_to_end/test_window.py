"""What pages look at of a large ledger."""

from contextlib import closing
from pathlib import Path

import pytest

import sayso.desk.window as desk_window
from sayso.desk.kept import Kept
from sayso.desk.window import Window
from sayso.ledger import Ledger
from tests.unit.tasks.test_news import NOTICE, filled


def test_what_a_late_notice_takes_back_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk_window, "WHOLE", 0)
    monkeypatch.setattr(desk_window, "NEWEST", 1)
    path = tmp_path / "large.db"
    filled(path).close()
    with closing(Ledger(str(path))) as book:
        monkeypatch.setattr(Window, "ids", (NOTICE,))
        window = Window(book, Kept(book))
        assert [report.id for report in window.reports()] == [NOTICE]
        assert [claim.id for claim in window.claims()] == ["s8"]
