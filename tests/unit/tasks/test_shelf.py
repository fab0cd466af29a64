"""What may stand on a shelf, and when a look begins and goes on."""

from dataclasses import replace

import pytest

from sayso.errors import NotFoundError, ShelfError
from sayso.model.shelf import Looked, SavedView, WatchItem
from sayso.tasks.shelf import (
    LONGEST_NAME,
    MOST_VIEWS,
    MOST_WATCHED,
    look,
    looked_at,
    one_of,
    renamed,
    with_item,
    with_view,
    without,
)

DAY = "2026-03-13"
LOOKED = Looked(before=f"{DAY}T06:00:00+00:00", at=f"{DAY}T06:00:00+00:00")
VIEW = SavedView(id="v1", owner="u1", name="Toll", made_at=LOOKED.at, looked=LOOKED)
ITEM = WatchItem(id="w1", owner="u1", kind="claim", key="s-toll", made_at=LOOKED.at, looked=LOOKED)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  The   toll\n", "The toll"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("a\u202eb\u200b\x00", "ab"),
        ("é" * LONGEST_NAME, "é" * LONGEST_NAME),
    ],
)
def test_a_name_is_kept_without_what_cannot_be_seen(written: str, kept: str) -> None:
    (view,) = with_view((), replace(VIEW, name=written))
    assert view.name == kept


@pytest.mark.parametrize("written", ["", " \t", "\u200b\u202e", "x" * (LONGEST_NAME + 1), "tOLL "])
def test_a_name_that_says_nothing_or_too_much_or_is_taken_is_refused(written: str) -> None:
    with pytest.raises(ShelfError):
        with_view((VIEW,), replace(VIEW, id="v2", name=written))
    with pytest.raises(ShelfError):
        renamed((VIEW, replace(VIEW, id="v2", name="Other")), "v2", written)


def test_a_view_may_keep_its_own_name_in_other_letters() -> None:
    assert renamed((VIEW,), "v1", "TOLL")[0].name == "TOLL"


def test_there_are_limits() -> None:
    views = tuple(replace(VIEW, id=f"v{n}", name=f"view {n}") for n in range(MOST_VIEWS))
    with pytest.raises(ShelfError, match=f"{MOST_VIEWS} views"):
        with_view(views, VIEW)
    items = tuple(replace(ITEM, id=f"w{n}", key=f"s-{n}") for n in range(MOST_WATCHED))
    with pytest.raises(ShelfError, match="take one off"):
        with_item(items, ITEM)
    assert with_item(items, replace(ITEM, key="s-3")) == items


@pytest.mark.parametrize("key", ["", "  ", "k" * 401])
def test_there_has_to_be_something_to_watch(key: str) -> None:
    with pytest.raises(ShelfError):
        with_item((), replace(ITEM, key=key))


def test_what_is_gone_is_not_found() -> None:
    assert without((VIEW,), "v1") == ()
    for tried in (one_of, without):
        with pytest.raises(NotFoundError):
            tried((VIEW,), "v2")


@pytest.mark.parametrize(
    ("clock", "before", "at"),
    [
        ("06:00:30", "06:00", "06:00"),
        ("06:10:00", "06:00", "06:10"),
        ("06:30:00", "06:00", "06:30"),
        ("06:31:00", "06:00", "06:31"),
        ("05:00:00", "06:00", "06:00"),
    ],
)
def test_a_look_that_goes_on_is_one_look(clock: str, before: str, at: str) -> None:
    found = look(LOOKED, f"{DAY}T{clock}+00:00")
    assert (found.before[11:16], found.at[11:16]) == (before, at)


def test_what_was_new_at_the_beginning_of_a_look_stays_new_in_it() -> None:
    first = look(LOOKED, f"{DAY}T12:00:00+00:00")
    again = look(first, f"{DAY}T12:20:00+00:00")
    assert first.before == again.before == LOOKED.at
    assert look(again, f"{DAY}T13:00:00+00:00").before == again.at
    assert looked_at((VIEW, replace(VIEW, id="v2")), ("v2",), first.at)[0] == VIEW
