"""Damage anywhere in a listing: no entry is read under an address that nobody published."""

from collections.abc import Callable

import pytest

from sayso.collect.feeds import read_feed
from sayso.collect.sitemaps import read_sitemap
from sayso.model.watched import Listing

ADDRESS = "https://post.example/feed.xml"
JUNK = "<<&\x01]]>"
URLS = [f"https://post.example/news/{n}/a?b={n}&c=1" for n in range(3)]


def rss() -> str:
    items = "".join(
        f"<item><title>T{n}</title><link>{url.replace('&', '&amp;')}</link><description>D {n}</description></item>"
        for n, url in enumerate(URLS)
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>P</title>{items}</channel></rss>'


def atom() -> str:
    items = "".join(
        f"<entry><id>{n}</id><title>T{n}</title><link href='{url.replace('&', '&amp;')}'/><summary>D {n}</summary></entry>"
        for n, url in enumerate(URLS)
    )
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title>{items}</feed>'


def cdata() -> str:
    items = "".join(
        f"<item><link><![CDATA[{url}]]></link><description>D {n}</description></item>" for n, url in enumerate(URLS)
    )
    return f'<rss version="2.0"><channel><title>P</title>{items}</channel></rss>'


def sitemap() -> str:
    items = "".join(f"<url><loc>{url.replace('&', '&amp;')}</loc></url>" for url in URLS)
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{items}</urlset>'


def as_feed(body: bytes) -> Listing:
    return read_feed(body, ADDRESS)


@pytest.mark.parametrize(
    ("body", "read"), [(rss(), as_feed), (atom(), as_feed), (cdata(), as_feed), (sitemap(), read_sitemap)]
)
def test_damage_makes_no_address_that_was_not_there(body: str, read: Callable[[bytes], Listing]) -> None:
    assert [entry.url for entry in read(body.encode()).entries] == URLS
    survivors = 0
    for at in range(len(body)):
        spoilt = body[:at] + JUNK + body[at:]
        listing = read(spoilt.encode())
        if listing.problem and listing.problem[0] in ("not_well_formed", "parse_error"):
            assert {entry.url for entry in listing.entries} <= set(URLS), (
                f"damage at {at}: {spoilt[max(0, at - 40) : at + 40]}"
            )
            survivors += len(listing.entries)
    assert survivors > len(body) // 4, "damage to one entry must not cost the others"
