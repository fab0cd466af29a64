"""What pages look at of a large ledger."""

from contextlib import closing
from pathlib import Path

import pytest

import sayso.desk.window as desk_window
from sayso.desk.kept import Kept
from sayso.desk.window import Window
from sayso.ledger import Ledger
from sayso.tell.arrivals import arrivals, new_claims, new_count
from tests.small_ledger import COLLECTED, LATER
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


@pytest.mark.parametrize("whole", [0, 2_000], ids=["a large ledger", "a small one"])
@pytest.mark.parametrize("since", ["2025-01-01", COLLECTED, LATER, "2999-01-01"])
def test_what_came_in_since_is_told_from_those_reports_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, since: str, whole: int
) -> None:
    monkeypatch.setattr(desk_window, "WHOLE", whole)
    filled(tmp_path / "held.db").close()
    with closing(Ledger(str(tmp_path / "held.db"))) as book:
        window = Window(book, Kept(book))
        everything = arrivals(window.claims(), window.reports(), is_whole=window.is_whole)
        some = window.arrivals(since)
        assert new_claims(some, since, lambda _: True) == new_claims(everything, since, lambda _: True)
        assert new_count(some, since, lambda _: True) == new_count(everything, since, lambda _: True)
        assert bool(some.claims) == (since in ("2025-01-01", COLLECTED))
