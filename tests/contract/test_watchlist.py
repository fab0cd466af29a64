"""What every watchlist promises."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sayso.model.report import Declared, Failure
from sayso.model.watched import Article, Entry, Errand, Manners, Poll, Problem, Visit, WatchedSource
from sayso.store.sql_store import SqlStore

Opener = Callable[[], SqlStore]
NOW = 1_800_000_000.0
AT = "2027-01-15T08:00:00+00:00"


@pytest.fixture(params=["sqlite", "postgres"])
def opener(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opener]:
    """Opens the same ledger anew, as another process would."""
    if request.param == "sqlite":
        address = str(tmp_path / "ledger.db")
    else:
        address = request.getfixturevalue("postgres").new_ledger()
    opened: list[SqlStore] = []

    def opens() -> SqlStore:
        opened.append(SqlStore(address))
        return opened[-1]

    yield opens
    for one in opened:
        one.close()


def source(name: str, host: str = "post.example") -> WatchedSource:
    return WatchedSource(id=f"w{name}", kind="feed", address=f"https://{host}/{name}", every_s=90.0, added=AT)


def article(name: str, owner: str = "wa", host: str = "post.example", due: float | None = NOW) -> Article:
    entry = Entry(
        input_id=name, url=f"https://{host}/{name}", declared=Declared(title="T", byline=("A", "B")), text="é\x00"
    )
    return Article(key=f"a{name}", source=owner, host=host, entry=entry, due=due, seen_at=AT)


def test_sources_and_articles_come_back_as_they_went_in(opener: Opener) -> None:
    one = opener().watchlist()
    assert one.add_source(source("a"), NOW)
    assert not one.add_source(replace(source("a"), id="other"), NOW)
    poll = Poll(
        source="wa",
        due=NOW + 5.25,
        etag='"x"',
        problem=Problem(code="timeout", message="slow", since=AT),
        arrivals=(1.5, 2.5),
        pace_s=300.0,
    )
    one.save_poll(poll, [article("1"), replace(article("2"), state="whole", due=None)])
    other = opener().watchlist()
    assert other.sources() == (source("a"),)
    assert (other.source("wa"), other.source("wb")) == (source("a"), None)
    assert (other.poll("wa"), other.poll("wb")) == (poll, None)
    first, second = other.articles(["a1", "a2", "a3"])
    assert first.entry.declared == Declared(title="T", byline=("A", "B"))
    assert (second.state, second.due) == ("whole", None)
    assert other.articles_of("wa") == (first, second)
    assert other.article_counts() == {"wa": {"waiting": 1, "whole": 1}}


def test_what_is_due_is_one_errand_a_host_looks_first_then_what_waits_longest(opener: Opener) -> None:
    watch = opener().watchlist()
    for name, host in (("a", "post.example"), ("b", "radio.example"), ("c", "post.example")):
        watch.add_source(source(name, host), NOW + 100)
    articles = [
        article("1", due=NOW - 1),
        article("2", due=NOW - 2),
        article("3", due=NOW + 50),
        article("4", host="radio.example", due=NOW - 9),
        article("5", host="", due=NOW - 9),
        article("6", host="gone.example", due=None),
    ]
    watch.save_poll(Poll(source="wa", due=NOW + 100), articles)
    assert watch.due(NOW) == (
        Errand(kind="visit", subject="a5", host=""),
        Errand(kind="visit", subject="a2", host="post.example"),
        Errand(kind="visit", subject="a4", host="radio.example"),
    )
    assert watch.next_due(NOW) == NOW + 50
    assert watch.due(NOW + 100)[1] == Errand(kind="poll", subject="wa", host="post.example")
    assert watch.next_due(NOW + 100) is None
    assert watch.due(NOW - 100) == ()


def test_what_is_removed_is_not_brought_back_by_who_was_still_at_it(opener: Opener) -> None:
    watch = opener().watchlist()
    watch.add_source(source("a"), NOW)
    watch.save_poll(Poll(source="wa", due=NOW), [article("1")])
    assert watch.remove_source("wa")
    assert not watch.remove_source("wa")
    watch.save_poll(Poll(source="wa", due=NOW), [article("2")])
    watch.save_article(article("1"), None)
    assert (watch.sources(), watch.articles(["a1", "a2"]), watch.due(NOW + 9)) == ((), (), ())


def test_visits_turns_and_manners_are_kept(opener: Opener) -> None:
    watch = opener().watchlist()
    watch.add_source(source("a"), NOW)
    watch.save_poll(Poll(source="wa", due=NOW), [article("1")])
    visit = Visit(article="a1", at=AT, url="https://post.example/1", status=200, headers=(("etag", "x"),), capture="s")
    watch.save_article(replace(article("1"), state="whole"), visit)
    watch.save_article(replace(article("1"), state="gone"), replace(visit, status=410, capture=None))
    watch.save_turn("post.example", NOW)
    watch.save_turn("post.example", NOW + 2.5)
    manners = Manners(origin="https://post.example", fresh_until=NOW, status=200, body="User-agent: *")
    watch.save_manners(replace(manners, body=None))
    watch.save_manners(manners)
    other = opener().watchlist()
    assert [one.status for one in other.visits("a1")] == [200, 410]
    assert other.visits("a1")[0] == visit
    assert other.turns() == {"post.example": NOW + 2.5}
    assert other.manners("https://post.example") == manners
    assert other.manners("https://radio.example") is None


def test_bookkeeping_leaves_the_ledgers_state_as_it_is(opener: Opener) -> None:
    store = opener()
    watch, before = store.watchlist(), store.state()
    watch.add_source(source("a"), NOW)
    watch.save_poll(Poll(source="wa", due=NOW), [article("1")])
    watch.save_turn("post.example", NOW)
    assert store.state() == before
    store.save_failure(Failure(input_id="x", code="timeout", message="slow", at=AT))
    watch.forget_failure("x")
    assert store.failures() == ()
    assert store.state() != before


def test_one_watches_at_a_time(opener: Opener) -> None:
    first = opener()
    one = first.watchlist()
    assert one.lock()
    other = opener().watchlist()
    assert not other.lock()
    one.unlock()
    assert other.lock()
