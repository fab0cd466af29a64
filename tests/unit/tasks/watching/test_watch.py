"""The watch as a whole, over a web and a clock of our own."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from sayso.collect.refusals import RefusedAddressError
from sayso.errors import CollectError
from sayso.model.answer import Answer
from sayso.model.moment import iso_of
from sayso.model.watched import WatchedSource
from sayso.tasks.watching.sources import not_looked_at
from sayso.tasks.watching.visit import MOST_TRIES
from tests.fakes import FakeEmbedder
from tests.watching import BODY, DAY, HOUR, START, Desk, Given, answer, broken, desks, entry, feed, moved, page

FEED, ONE, TWO = "https://post.example/feed.xml", "https://post.example/news/one", "https://post.example/news/two"
TEASER = "Forty people were hurt in Ostermark, the mayor said, when shells hit the market."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    yield from desks(tmp_path)


def code(desk: Desk, source: WatchedSource) -> str | None:
    problem = desk.poll(source).problem
    return problem.code if problem else None


def message(desk: Desk, source: WatchedSource) -> str:
    problem = desk.poll(source).problem
    return problem.message if problem else ""


def test_a_feed_is_looked_at_and_its_articles_are_read_in_full(desk: Desk) -> None:
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER), entry(TWO, TEASER)), ONE: page("One. " + BODY), TWO: page(BODY)}
    source = desk.add(FEED)
    desk.tick()
    assert {report.url for report in desk.reports()} == {ONE, TWO}
    assert all("part number 3" in report.text and report.partial is None for report in desk.reports())
    assert {report.published for report in desk.reports()} == {iso_of(START)}
    assert desk.poll(source).checked_at is not None
    assert desk.told("read") == ["read", "read"]
    assert desk.store.counts().unlinked == 0
    assert desk.store.meanings().without_vectors(FakeEmbedder().name) == 0


def test_doing_it_again_changes_nothing(desk: Desk) -> None:
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER)), ONE: page()}
    desk.add(FEED)
    desk.tick()
    before = desk.reports()
    desk.clock.now += DAY
    desk.tick()
    assert desk.reports() == before
    assert desk.told("read", "changed") == ["read"]


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (answer(ONE, status=403), "the server answered 403"),
        (answer(ONE, status=402), "the server answered 402"),
        (answer(ONE, status=451), "the server answered 451"),
        (answer(ONE, status=404), "the server has no such page (404)"),
        (moved(ONE, "https://consent.post.example/gate?to=one"), "consent or a login first"),
        (moved(ONE, "https://post.example/"), "front page"),
        (moved(ONE, "mailto:desk@post.example"), "no web address"),
        (moved(ONE, ONE), "in a ring"),
        (RefusedAddressError("leads to 10.0.0.7, which is not on the public net", item=ONE), "not on the public net"),
        (page("Please go on.", title="Before you continue to the Post"), "asks for consent first"),
        (page("Wait.", title="Just a moment..."), "a test that only people pass"),
        ("<!doctype html><html><body><p>Subscribe to continue reading.</p></body></html>", "asks for a subscription"),
        ("<!doctype html><html><body><script>go()</script></body></html>", "no text"),
        (answer(ONE, b"%PDF-1.7 x"), "the PDF is broken in a way that cannot be read"),
        (answer(ONE, b"\x89PNG x"), "no text but binary data"),
    ],
)
def test_where_a_page_refuses_the_feeds_own_text_is_kept_and_marked(desk: Desk, given: Answer, why: str) -> None:
    desk.web.pages |= {
        FEED: feed(entry(ONE, TEASER)),
        ONE: given,
        "https://consent.post.example/gate?to=one": page("Agree."),
        "https://post.example/": page("The front page has many stories. "),
    }
    source = desk.add(FEED)
    desk.tick()
    (report,) = desk.reports()
    assert report.text == TEASER
    assert report.url == ONE
    assert why in (report.partial or "")
    assert desk.article(source).state == "partial"
    assert desk.told("partial") == ["partial"]


def test_a_partial_report_becomes_whole_when_the_page_is_free(desk: Desk) -> None:
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER)), ONE: answer(ONE, status=403)}
    source = desk.add(FEED)
    desk.tick()
    desk.web.pages[ONE] = page(head='<link rel="canonical" href="https://post.example/another/address">')
    desk.clock.now += 2 * HOUR
    desk.tick()
    first, second = desk.reports()
    assert (second.revision_of, second.partial, second.url) == (first.id, None, ONE)
    assert desk.article(source).state == "whole"
    assert desk.told("completed") == ["completed"]


def test_the_longer_of_a_walled_page_and_the_feeds_text_is_kept(desk: Desk) -> None:
    wall = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree": false}</script>'
    desk.web.pages |= {FEED: feed(entry(ONE, "Short.")), ONE: page(head=wall)}
    desk.add(FEED)
    desk.tick()
    (report,) = desk.reports()
    assert "part number 3" in report.text
    assert report.partial == "the page asks for a subscription"


def test_a_page_that_says_it_is_not_free_and_is_all_there_is_whole(desk: Desk) -> None:
    wall = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree": false}</script>'
    desk.web.pages |= {FEED: feed(entry(ONE, "Short.")), ONE: page(BODY * 8, head=wall)}
    desk.add(FEED)
    desk.tick()
    assert desk.reports()[0].partial is None


def test_without_page_and_text_it_is_a_failure_until_it_works(desk: Desk) -> None:
    desk.web.pages |= {FEED: feed(entry(ONE)), ONE: answer(ONE, status=403)}
    source = desk.add(FEED)
    desk.tick()
    assert desk.reports() == ()
    assert desk.failures() == {ONE: "http_status"}
    assert desk.article(source).state == "failed"
    desk.web.pages[ONE] = page()
    desk.clock.now += 2 * HOUR
    desk.tick()
    assert len(desk.reports()) == 1
    assert desk.failures() == {}


def test_a_silent_edit_is_a_revision_and_visits_end_some_day(desk: Desk) -> None:
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER)), ONE: page()}
    source = desk.add(FEED, every_s=DAY)
    desk.tick()
    desk.web.pages[ONE] = page(BODY.replace("forty", "fifty"))
    desk.watch(2 * HOUR)
    first, second = desk.reports()
    assert (second.revision_of, second.revision) == (first.id, 2)
    assert desk.article(source).changed_at is not None
    desk.watch(60 * DAY)
    assert desk.article(source).due is None
    assert desk.web.asked_for(ONE) == 7
    assert len(desk.reports()) == 2


def test_an_announced_edit_is_seen_at_once(desk: Desk) -> None:
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER)), ONE: page()}
    desk.add(FEED, every_s=600)
    desk.tick()
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER + " Updated.")), ONE: page(BODY.replace("forty", "fifty"))}
    desk.watch(900)
    assert [report.revision for report in desk.reports()] == [1, 2]


def test_an_announced_edit_that_is_refused_at_first_is_asked_for_again(desk: Desk) -> None:
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER)), ONE: page()}
    source = desk.add(FEED, every_s=6 * HOUR)
    desk.watch(60 * DAY)
    assert desk.article(source).due is None
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER + " Updated.")), ONE: moved(ONE, ONE)}
    desk.watch(7 * HOUR)
    desk.web.pages[ONE] = page(BODY.replace("forty", "fifty"))
    desk.watch(2 * DAY)
    assert [report.revision for report in desk.reports()] == [1, 2]
    assert desk.article(source).due is None


def test_an_announced_edit_that_is_always_refused_is_let_go(desk: Desk) -> None:
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER)), ONE: page()}
    source = desk.add(FEED, every_s=DAY)
    desk.watch(60 * DAY)
    before = desk.web.asked_for(ONE)
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER + " Updated.")), ONE: answer(ONE, status=403)}
    desk.watch(60 * DAY)
    assert desk.article(source).due is None
    assert desk.web.asked_for(ONE) - before == MOST_TRIES


def test_what_is_deleted_is_recorded_and_kept_and_may_come_back(desk: Desk) -> None:
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER)), ONE: page()}
    source = desk.add(FEED)
    desk.tick()
    desk.web.pages[ONE] = answer(ONE, status=410)
    desk.watch(2 * HOUR)
    assert desk.article(source).state == "gone"
    assert desk.article(source).gone_at is not None
    assert desk.failures() == {ONE: "gone"}
    assert len(desk.reports()) == 1
    desk.web.pages[ONE] = page()
    desk.watch(DAY)
    assert desk.article(source).state == "whole"
    assert desk.failures() == {}
    assert desk.told("gone", "back") == ["gone", "back"]


def test_a_page_not_found_with_status_200_is_no_revision(desk: Desk) -> None:
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER)), ONE: page()}
    source = desk.add(FEED)
    desk.tick()
    desk.web.pages[ONE] = page("Sorry.", title="Page not found | The Sarn Post")
    desk.watch(2 * HOUR)
    assert len(desk.reports()) == 1
    assert desk.article(source).state == "gone"


def test_an_article_that_goes_behind_a_wall_stays_as_it_was_read(desk: Desk) -> None:
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER)), ONE: page()}
    source = desk.add(FEED)
    desk.tick()
    desk.web.pages[ONE] = "<!doctype html><html><body><p>Subscribe to continue reading.</p></body></html>"
    desk.watch(2 * HOUR)
    assert len(desk.reports()) == 1
    assert desk.article(source).state == "whole"


def test_what_fails_for_now_is_tried_again_and_the_own_text_is_kept_meanwhile(desk: Desk) -> None:
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER)), ONE: broken()}
    source = desk.add(FEED, every_s=DAY)
    desk.watch(59)
    assert desk.reports() == ()
    desk.watch(600)
    assert [report.partial for report in desk.reports()] == ["cannot be reached"]
    asked = [at for at, url in desk.web.asked if url == ONE]
    gaps = [round(b - a) for a, b in itertools.pairwise(asked)]
    assert gaps == sorted(gaps)
    assert gaps[0] >= 60
    desk.web.pages[ONE] = page()
    desk.watch(HOUR)
    assert desk.article(source).state == "whole"


def test_retry_after_is_waited_for_by_the_whole_host(desk: Desk) -> None:
    desk.web.pages |= {
        FEED: feed(entry(ONE, TEASER), entry(TWO, TEASER)),
        ONE: answer(ONE, status=429, retry_after="1800"),
        TWO: answer(TWO, status=429, retry_after="1800"),
    }
    desk.add(FEED, every_s=DAY)
    desk.watch(4 * HOUR)
    visits = [at for at, url in desk.web.asked if url in (ONE, TWO)]
    assert len(visits) > 2
    assert all(b - a >= 1800 for a, b in itertools.pairwise(visits))


def test_robots_is_asked_first_and_honoured(desk: Desk) -> None:
    robots = "User-agent: *\nDisallow: /\n\nUser-agent: sayso\nDisallow: /news/two\nCrawl-delay: 20\n"
    desk.web.pages |= {
        "https://post.example/robots.txt": robots,
        FEED: feed(entry(ONE, TEASER), entry(TWO, TEASER)),
        ONE: page(),
        TWO: page(),
    }
    source = desk.add(FEED)
    desk.tick()
    assert [url for _, url in desk.web.asked] == ["https://post.example/robots.txt", FEED, ONE]
    assert all(
        b - a >= 20
        for a, b in zip([at for at, _ in desk.web.asked[1:]], [at for at, _ in desk.web.asked[2:]], strict=False)
    )
    states = {article.entry.url: article.state for article in desk.list.articles_of(source.id)}
    assert states == {ONE: "whole", TWO: "partial"}
    desk.watch(DAY / 2)
    assert desk.web.asked_for("https://post.example/robots.txt") == 1
    assert desk.web.asked_for(TWO) == 0


def test_without_robots_nothing_is_fetched_while_the_site_is_in_trouble(desk: Desk) -> None:
    desk.web.pages |= {
        "https://post.example/robots.txt": answer("x", status=503),
        FEED: feed(entry(ONE, TEASER)),
        ONE: page(),
    }
    source = desk.add(FEED)
    desk.tick()
    assert [url for _, url in desk.web.asked] == ["https://post.example/robots.txt"]
    assert code(desk, source) == "robots_unknown"
    problem = desk.poll(source).problem
    assert problem is not None
    assert problem.message == "the site's robots.txt cannot be had: the server answered 503"
    desk.web.pages["https://post.example/robots.txt"] = answer("x", status=404)
    desk.watch(HOUR)
    assert desk.poll(source).problem is None
    assert len(desk.reports()) == 1


def test_a_redirect_has_its_own_hosts_turn_and_robots(desk: Desk) -> None:
    there = "https://other.example/one"
    desk.web.pages |= {
        FEED: feed(entry(ONE, TEASER)),
        ONE: moved(ONE, there),
        there: page(),
        "https://other.example/robots.txt": "User-agent: *\nDisallow: /\n",
    }
    desk.add(FEED)
    desk.tick()
    assert desk.web.asked_for("https://other.example/robots.txt") == 1
    assert desk.web.asked_for(there) == 0
    assert "robots.txt" in (desk.reports()[0].partial or "")


def test_no_host_is_asked_faster_than_its_pace(desk: Desk) -> None:
    links = [f"https://post.example/news/{n}" for n in range(20)]
    desk.web.pages |= {FEED: feed(*(entry(link, TEASER) for link in links)), **dict.fromkeys(links, page())}
    desk.add(FEED)
    desk.watch(200)
    times = [at for at, _ in desk.web.asked]
    assert len(times) == 22
    assert all(b - a >= 2 for a, b in itertools.pairwise(times))


def test_a_restart_asks_no_host_sooner(desk: Desk) -> None:
    links = [f"https://post.example/news/{n}" for n in range(6)]
    desk.web.pages |= {FEED: feed(*(entry(link, TEASER) for link in links)), **dict.fromkeys(links, page())}
    desk.add(FEED)
    for _ in range(12):
        desk.watch(2.6)  # a process that is killed again and again
    times = [at for at, _ in desk.web.asked]
    assert len(times) == 8, desk.web.asked
    assert all(b - a >= 2 for a, b in itertools.pairwise(times))


def test_validators_come_back_and_are_sent_only_after_a_whole_answer(desk: Desk) -> None:
    whole = answer(FEED, feed(entry(ONE, TEASER)), etag='"1"', last_modified="Mon, 04 May 2026 10:00:00 GMT")
    cut = answer(FEED, feed(entry(ONE, TEASER), entry(TWO, TEASER))[:-60], etag='"2"')
    desk.web.pages |= {FEED: whole, ONE: page(), TWO: page("Two. " + BODY)}
    source = desk.add(FEED, every_s=HOUR)
    desk.tick()
    assert (desk.poll(source).etag, desk.poll(source).last_modified) == ('"1"', "Mon, 04 May 2026 10:00:00 GMT")
    desk.web.pages[FEED] = cut
    desk.clock.now += 1.2 * HOUR
    desk.tick()
    assert desk.web.conditions[-1]["etag"] == '"1"' or '"1"' in [c["etag"] for c in desk.web.conditions]
    assert desk.poll(source).etag is None
    assert code(desk, source) == "parse_error"
    desk.web.pages[FEED] = answer(FEED, feed(entry(ONE, TEASER), entry(TWO, TEASER)), etag='"3"')
    desk.watch(HOUR)
    assert len(desk.reports()) == 2
    assert desk.poll(source).problem is None
    desk.web.pages[FEED] = lambda sent: answer(FEED, status=304) if sent["etag"] == '"3"' else broken()
    checked = desk.poll(source).checked_at
    desk.watch(2 * HOUR)
    assert desk.poll(source).problem is None
    assert desk.poll(source).checked_at != checked


def test_a_source_that_fails_says_why_and_since_when_and_is_no_success(desk: Desk) -> None:
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER)), ONE: page()}
    source = desk.add(FEED, every_s=HOUR)
    desk.tick()
    checked = desk.poll(source).checked_at
    desk.web.pages[FEED] = answer(FEED, status=500)
    desk.watch(6 * HOUR)
    poll = desk.poll(source)
    assert poll.checked_at == checked
    assert poll.problem
    assert poll.problem.message == "the server answered 500"
    assert poll.problem.since < (poll.tried_at or "")
    assert desk.failures()[FEED] == "http_status"
    desk.web.pages[FEED] = feed(entry(ONE, TEASER))
    desk.watch(DAY)
    assert desk.poll(source).problem is None
    assert FEED not in desk.failures()


def test_a_feed_that_moved_for_good_is_followed_and_said(desk: Desk) -> None:
    new = "https://post.example/rss/new"
    desk.web.pages |= {FEED: moved(FEED, new, 301), new: feed(entry(ONE, TEASER)), ONE: page()}
    source = desk.add(FEED)
    desk.tick()
    assert desk.poll(source).moved_to == new
    desk.web.pages[FEED] = moved(FEED, new, 302)
    desk.clock.now += DAY
    desk.tick()
    assert desk.poll(source).moved_to is None
    assert len(desk.reports()) == 1


def test_one_article_in_two_feeds_is_one(desk: Desk) -> None:
    other = "https://post.example/other.xml"
    desk.web.pages |= {
        FEED: feed(entry(ONE + "?utm_source=rss", TEASER)),
        other: feed(entry(ONE.replace("https", "http"), "Another teaser.")),
        ONE + "?utm_source=rss": page(),
    }
    desk.add(FEED)
    desk.add(other)
    desk.tick()
    desk.watch(DAY)
    (report,) = desk.reports()
    assert report.url == ONE


def test_an_entry_without_a_page_is_kept_by_its_own_text(desk: Desk) -> None:
    item = (
        f"<item><guid isPermaLink='false'>b-1</guid><title>Bulletin</title><description>{TEASER}</description></item>"
    )
    bad = f"<item><guid isPermaLink='false'>b-2</guid><link>file:///etc/passwd</link><description>Two. {TEASER}</description></item>"
    desk.web.pages[FEED] = feed(item, bad)
    desk.add(FEED)
    desk.tick()
    assert [report.url for report in desk.reports()] == [None, None]
    assert all(report.partial is None for report in desk.reports())
    assert {url for _, url in desk.web.asked} == {FEED, "https://post.example/robots.txt"}


def test_a_tombstone_takes_an_article_back(desk: Desk) -> None:
    atom = '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>Post</title>{}</feed>'
    item = (
        f"<entry><id>tag:1</id><title>Shells</title><link href='{ONE}'/><updated>2026-05-04T10:00:00Z</updated></entry>"
    )
    stone = '<at:deleted-entry ref="tag:1" when="2026-05-05T10:00:00Z"><at:comment>Sent in error</at:comment></at:deleted-entry>'
    desk.web.pages |= {FEED: atom.format(item), ONE: page()}
    source = desk.add(FEED, every_s=HOUR)
    desk.tick()
    desk.web.pages[FEED] = atom.format(stone)
    desk.watch(1.5 * HOUR)
    article = desk.article(source)
    assert (article.state, article.gone_at) == ("gone", "2026-05-05T10:00:00+00:00")
    assert "Sent in error" in (article.why or "")
    assert desk.failures() == {ONE: "gone"}
    assert len(desk.reports()) == 1


def test_a_category_makes_a_correction(desk: Desk) -> None:
    item = entry(ONE, TEASER).replace("<title>", "<category>Corrections</category><title>")
    desk.web.pages |= {FEED: feed(item), ONE: page()}
    desk.add(FEED)
    desk.tick()
    assert desk.reports()[0].form == "correction"


def test_a_news_sitemap_and_a_list(desk: Desk) -> None:
    sitemap, links = "https://post.example/news-sitemap.xml", "https://post.example/links.txt"
    desk.web.pages |= {
        sitemap: '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">'
        f"<url><loc>{ONE}</loc><n:news><n:publication_date>2026-05-04T10:00:00Z</n:publication_date></n:news></url></urlset>",
        links: answer(links, f"# remarks\n{TWO}\nnonsense\n"),
        ONE: page("One. " + BODY),
        TWO: page(),
    }
    news, listed = desk.add(sitemap), desk.add(links)
    assert (news.kind, listed.kind) == ("sitemap", "list")
    desk.tick()
    assert {report.url: report.published for report in desk.reports()} == {ONE: "2026-05-04T10:00:00+00:00", TWO: None}
    assert message(desk, listed).startswith("1 lines are no web addresses")


def test_a_page_is_watched_for_its_own_text(desk: Desk) -> None:
    texts: Iterator[Given] = iter([page(), answer(ONE, status=500), page(), page(BODY.replace("forty", "fifty"))])
    last = page(BODY.replace("forty", "sixty"))
    desk.web.pages[ONE] = lambda _: next(texts, last)
    source = desk.add(ONE, "page", every_s=HOUR)
    desk.watch(DAY / 2)
    assert [report.revision for report in desk.reports()] == [1, 2, 3]
    assert desk.article(source).due is None
    assert desk.poll(source).problem is None
    desk.web.pages[ONE] = answer(ONE, status=404)
    desk.watch(3 * HOUR)
    assert desk.article(source).state == "gone"
    assert desk.poll(source).problem is not None


def test_a_folder_and_a_list_on_the_disk(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(BODY, encoding="utf-8")
    (folder / "b.pdf").write_bytes(b"x")
    (tmp_path / "links").write_text(f"{ONE}\n", encoding="utf-8")
    desk.web.pages[ONE] = page("One. " + BODY)
    source, links = desk.add(str(folder)), desk.add(str(tmp_path / "links"))
    assert (source.kind, links.kind) == ("folder", "list")
    desk.tick()
    assert len(desk.reports()) == 2
    (folder / "c.txt").write_text("Three. " + BODY, encoding="utf-8")
    desk.watch(HOUR)
    assert len(desk.reports()) == 3
    (folder / "a.txt").unlink()
    (folder / "c.txt").unlink()
    (folder / "b.pdf").unlink()
    folder.rmdir()
    desk.watch(HOUR)
    assert "cannot be read" in message(desk, source)
    assert len(desk.reports()) == 3


def test_a_bug_that_one_answer_meets_is_that_items_trouble(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    other = "https://radio.example/feed.xml"
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER)), other: feed(entry(TWO, TEASER)), TWO: page()}
    listing = desk.parts.collector.listing

    def faulty(source: object, given: Answer) -> object:
        if given.url == FEED:
            raise ZeroDivisionError("a bug")
        return listing(source, given)  # type: ignore[arg-type]  # passed through

    monkeypatch.setattr(desk.parts.collector, "listing", faulty)
    source = desk.add(FEED)
    desk.add(other)
    desk.tick()
    assert len(desk.reports()) == 1
    assert code(desk, source) == "unexpected"


def test_what_is_removed_is_watched_no_more_and_stays_in_the_ledger(desk: Desk) -> None:
    desk.web.pages |= {FEED: feed(entry(ONE, TEASER)), ONE: page()}
    source = desk.add(FEED)
    desk.tick()
    assert desk.list.remove_source(source.id)
    asked = len(desk.web.asked)
    desk.watch(2 * DAY)
    assert len(desk.web.asked) == asked
    assert len(desk.reports()) == 1
    assert not desk.list.remove_source(source.id)


def test_visits_are_kept_as_evidence(desk: Desk) -> None:
    desk.web.pages |= {
        FEED: feed(entry(ONE, TEASER)),
        ONE: answer(ONE, page(), etag='"x"', server="Sarn/1", set_cookie="secret=1"),
    }
    source = desk.add(FEED)
    desk.tick()
    article = desk.article(source)
    (visit,) = desk.list.visits(article.key)
    assert (visit.status, visit.url, visit.capture) == (200, ONE, article.capture)
    assert visit.headers == (("etag", '"x"'), ("server", "Sarn/1"))


def test_asked_to_stop_it_stops(desk: Desk) -> None:
    desk.web.pages[FEED] = feed(entry(ONE, TEASER))
    desk.add(FEED)
    desk.is_stopped = True
    desk.watch(DAY)
    assert desk.web.asked == []


@pytest.mark.parametrize("error", [CollectError("no idea", item=FEED), broken()])
def test_errors_of_a_source_never_end_the_watch(desk: Desk, error: CollectError) -> None:
    desk.web.pages[FEED] = error
    source = desk.add(FEED)
    desk.watch(2 * DAY)
    assert 3 < desk.poll(source).tries < 40


def test_a_source_that_falls_silent_stands_among_what_was_not_seen_until_it_speaks(desk: Desk) -> None:
    hourly = [entry(f"https://post.example/news/{n}", TEASER, START - n * HOUR) for n in range(1, 9)]
    links = [f"https://post.example/news/{n}" for n in range(9)]
    desk.web.pages |= {FEED: feed(*hourly), **dict.fromkeys(links, page())}
    desk.add(FEED)
    desk.watch(DAY)
    assert desk.failures() == {}
    desk.watch(4 * DAY)
    assert desk.failures() == {FEED: "silent"}
    new = entry("https://post.example/news/0", TEASER, desk.clock.now)
    desk.web.pages[FEED] = feed(new, *hourly)
    desk.watch(DAY)
    assert desk.failures() == {}


def test_a_source_that_nobody_looks_at_is_no_news_of_nothing(desk: Desk) -> None:
    desk.web.pages[FEED] = feed(entry(ONE, TEASER))
    desk.add(FEED, every_s=HOUR)
    desk.tick()
    assert not_looked_at(desk.list, desk.clock.now) == ()
    (failure,) = not_looked_at(desk.list, desk.clock.now + 3 * HOUR)
    assert (failure.input_id, failure.code) == (FEED, "overdue")
    assert "nobody looks" in failure.message
