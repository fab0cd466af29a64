"""What the desk keeps: made again when somebody writes; of a large ledger beside, while the page before is shown."""

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import cast

import pytest

import sayso.desk.kept as kept_room
from sayso.desk.kept import Kept
from sayso.errors import StoreError
from sayso.ledger import Ledger


class Written:
    """A ledger of so many reports that is written to by hand."""

    def __init__(self, reports: int) -> None:
        self.reports, self.writes = reports, 0
        self.is_broken = False

    def state(self) -> int:
        return self.writes

    def rounds(self) -> Callable[[], AbstractContextManager[None]]:
        return nullcontext

    @property
    def listings(self) -> "Written":
        return self

    def reports_count(self) -> int:
        if self.is_broken:
            raise StoreError("gone")
        return self.reports

    def count(self) -> int:
        """What a page computes."""
        if self.is_broken:
            raise StoreError("gone")
        return self.writes


def kept_of(book: Written) -> Kept:
    return Kept(cast("Ledger", book))


def kept_and_then_written() -> tuple[Written, Kept]:
    """What was kept of a large ledger before somebody wrote to it."""
    book = Written(10_000)
    kept = kept_of(book)
    kept("count", book.count)
    book.writes = 1
    return book, kept


def wait_for(answer: Callable[[], int], expected: int) -> None:
    """Ask until it is there: what is made beside takes as long as it takes."""
    end = time.monotonic() + 60
    while answer() != expected:
        assert time.monotonic() < end
        time.sleep(0.01)


def test_of_a_small_ledger_nothing_is_shown_from_before_a_write() -> None:
    book = Written(10)
    kept = kept_of(book)
    assert [kept("count", book.count), kept("count", book.count)] == [0, 0]
    book.writes = 1
    assert kept("count", book.count) == 1


def test_of_a_large_one_the_page_before_is_shown_while_it_is_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_room, "LEAST_PAUSE_S", -1.0)
    book = Written(10_000)
    kept = kept_of(book)

    def double() -> int:
        return 2 * kept("count", book.count)

    assert kept("double", double) == 0
    gate = threading.Event()
    book.count = lambda: (gate.wait(60), book.writes)[1]  # type: ignore[method-assign] # slow from now on
    book.writes = 1
    assert kept("double", double) == 0
    gate.set()
    wait_for(lambda: kept("double", double), 2)
    assert kept("count", book.count) == 1


def test_who_changed_something_here_sees_it_at_once() -> None:
    book, kept = kept_and_then_written()
    kept.forget()
    assert kept("count", book.count) == 1


def test_nothing_older_than_a_minute_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_room, "MOST_AGE_S", -1.0)
    book, kept = kept_and_then_written()
    assert kept("count", book.count) == 1


def test_what_cannot_be_made_again_is_met_by_the_next_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_room, "LEAST_PAUSE_S", -1.0)
    book, kept = kept_and_then_written()
    book.is_broken = True
    with pytest.raises(StoreError):
        wait_for(lambda: kept("count", book.count), 1)


def test_what_is_made_from_the_same_stays_after_a_write() -> None:
    book = Written(10)
    kept = kept_of(book)
    source, made = "digests", []

    def make() -> int:
        made.append(source)
        return len(made)

    def ask() -> int:
        return kept("feed", make, made_from=lambda: source)

    assert ask() == ask() == 1
    book.writes = 1
    assert ask() == 1
    book.writes, source = 2, "one more digest"
    assert ask() == 2
