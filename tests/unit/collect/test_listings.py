"""Sitemaps, lists of addresses, robots.txt and OPML."""

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.collect.address_lists import read_address_list
from sayso.collect.opml import read_opml, write_opml
from sayso.collect.robots import Robots
from sayso.collect.sitemaps import MOST, read_sitemap
from sayso.errors import CollectError
from sayso.model.report import Declared
from sayso.model.watched import WatchedSource
from sayso.tasks.watching.sources import new_source

NEWS = (
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'
    "<url><loc>https://post.example/old</loc><lastmod>2026-05-01</lastmod></url>"
    "<url><loc>https://post.example/new</loc><news:news><news:publication><news:name>The Sarn Post</news:name></news:publication>"
    "<news:publication_date>2026-05-04T10:00:00Z</news:publication_date><news:title>Fire</news:title></news:news></url></urlset>"
)


@pytest.mark.parametrize(
    "body",
    [
        NEWS.encode(),
        gzip.compress(NEWS.encode()),
        NEWS.replace(' xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', "").encode(),
    ],
)
def test_a_news_sitemap_names_articles_newest_first(body: bytes) -> None:
    listing = read_sitemap(body)
    assert [entry.declared for entry in listing.entries] == [
        Declared(
            url="https://post.example/new",
            published="2026-05-04T10:00:00Z",
            title="Fire",
            outlet="The Sarn Post",
        ),
        Declared(url="https://post.example/old", modified="2026-05-01"),
    ]
    assert listing.problem is None


@pytest.mark.parametrize(
    ("body", "code", "count"),
    [
        (NEWS[:-40], "parse_error", 1),
        (NEWS.replace("<loc>https://post.example/old", "<loc>https://post.example/old&x"), "not_well_formed", 1),
        ("<html></html>", "parse_error", 0),
        ("", "parse_error", 0),
        ("<urlset></urlset>", "empty", 0),
        ("<sitemapindex><sitemap><loc>https://post.example/news.xml</loc></sitemap></sitemapindex>", "index", 0),
        ('<!DOCTYPE x [<!ENTITY a "aaaa">]><urlset><url><loc>https://x.example/&a;</loc></url></urlset>', None, 1),
    ],
)
def test_what_is_wrong_with_a_sitemap(body: str, code: str | None, count: int) -> None:
    listing = read_sitemap(body.encode())
    assert len(listing.entries) == count
    assert (listing.problem[0] if listing.problem else None) == code
    assert all("aaaa" not in (entry.url or "") for entry in listing.entries)


def test_of_a_large_sitemap_the_newest_are_taken() -> None:
    urls = "".join(
        f"<url><loc>https://x.example/{n}</loc><lastmod>2026-01-01T00:{n // 60:02}:{n % 60:02}Z</lastmod></url>"
        for n in range(MOST + 9)
    )
    listing = read_sitemap(f"<urlset>{urls}</urlset>".encode())
    assert len(listing.entries) == MOST
    assert listing.entries[0].url == f"https://x.example/{MOST + 8}"


@given(st.binary(max_size=200))
def test_no_bytes_upset_a_sitemap_or_a_list(body: bytes) -> None:
    read_sitemap(body)
    read_sitemap(NEWS.encode()[:300] + body)
    read_address_list(body)


def test_a_list_of_addresses() -> None:
    body = b"\xef\xbb\xbf# mine\nhttps://a.example/1\r\n\n https://a.example/2 \nhttps://a.example/1\nfile:///etc/passwd\nnonsense\n"
    listing = read_address_list(body)
    assert [entry.url for entry in listing.entries] == ["https://a.example/1", "https://a.example/2"]
    assert listing.problem == (
        "not_well_formed",
        "2 lines are no web addresses (write one a line, with http:// or https://)",
    )
    assert read_address_list(b"# nothing\n").problem is not None


@pytest.mark.parametrize(
    ("robots", "url", "allowed"),
    [
        (None, "https://x.example/a", True),
        ("", "https://x.example/a", True),
        ("User-agent: *\nDisallow: /", "https://x.example/a", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: Sayso\nAllow: /", "https://x.example/a", True),
        ("User-agent: sayso\nDisallow: /a", "https://x.example/abc", False),
        ("User-agent: saysomething\nDisallow: /", "https://x.example/a", True),
        ("User-agent: *\nDisallow: /*.pdf$", "https://x.example/a.pdf", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "https://x.example/a/b", True),
        ("\x00\xff<html>not robots</html>", "https://x.example/a", True),
    ],
)
def test_what_robots_txt_allows(robots: str | None, url: str, allowed: bool) -> None:
    assert Robots(robots).allows(url) is allowed


@pytest.mark.parametrize(
    ("robots", "gap"),
    [
        (None, None),
        ("User-agent: *\nCrawl-delay: 5", 5),
        ("User-agent: *\nCrawl-delay: 1e9", 600),
        ("User-agent: *\nCrawl-delay: nan", None),
        ("User-agent: *\nCrawl-delay: -3", None),
        ("User-agent: *\nCrawl-delay: inf", None),
        ("User-agent: *\nRequest-rate: 1/20", 20),
        ("User-agent: googlebot\nCrawl-delay: 9", None),
    ],
)
def test_the_pause_that_robots_txt_asks_for(robots: str | None, gap: float | None) -> None:
    assert Robots(robots).gap_s() == gap


@given(st.text(max_size=200), st.text(max_size=30))
def test_no_robots_txt_upsets_us(text: str, path: str) -> None:
    Robots("User-agent: *\n" + text).allows(f"https://x.example/{path}")
    Robots(text).gap_s()


def sources(*addresses: str) -> tuple[WatchedSource, ...]:
    return tuple(new_source(address, now=0) for address in addresses)


def test_opml_out_and_in_again() -> None:
    watched = (
        new_source("https://post.example/feed?a=1&b=2", now=0, title="“Post” <&>"),
        *sources("https://post.example/sitemap.xml", "https://post.example/list.txt"),
        new_source("https://post.example/live", now=0, kind="page"),
    )
    found = read_opml(write_opml(watched), "x")
    assert found == tuple((source.address, source.kind, source.title) for source in watched)


def test_opml_of_other_programs() -> None:
    body = (
        '<?xml version="1.0"?><opml version="1.1"><body><outline text="News"><outline text="The Post" type="rss" xmlUrl=" https://post.example/f "'
        ' htmlUrl="https://post.example/"/><outline title="Again" xmlUrl="https://post.example/f"/></outline><outline text="empty"/></body></opml>'
    )
    assert read_opml(body.encode(), "x") == (("https://post.example/f", "feed", "The Post"),)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "no xml",
        "<rss/>",
        "<opml><body>",
        '<!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/passwd">]><opml>&a;',
        "<opml>" + "<outline>" * 9_000,
    ],
)
def test_what_is_no_opml_is_refused(body: str) -> None:
    with pytest.raises(CollectError) as error:
        read_opml(body.encode(), "feeds.opml")
    assert error.value.item == "feeds.opml"


@given(st.text(max_size=40))
def test_any_title_can_be_exported(title: str) -> None:
    source = new_source("https://post.example/f", now=0, title=title)
    (found,) = read_opml(write_opml((source,)), "x")
    assert found[0] == source.address
