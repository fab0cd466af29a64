"""Feeds of every kind as listings; what breaks off, and what is hostile."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.collect.feeds import MOST, is_feed, read_feed
from sayso.model.report import Form
from sayso.model.watched import Removal
from tests.cost import assert_linear

ADDRESS = "https://post.example/news/feed.xml"
RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>The Sarn Post</title>{}</channel></rss>'
ITEM = "<item><title>Fire</title><link>{}</link><description>Forty people were hurt.</description></item>"
KINDS = {
    "rss 0.91": '<rss version="0.91"><channel><title>P</title><item><title>T</title><link>/a</link><description>D</description></item></channel></rss>',
    "rss 0.90": '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">'
    "<channel><title>P</title></channel><item><title>T</title><link>/a</link><description>D</description></item></rdf:RDF>",
    "rss 1.0": '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
    "<channel><title>P</title></channel><item><title>T</title><link>/a</link><description>D</description></item></rdf:RDF>",
    "rss 2.0": '<rss version="2.0"><channel><title>P</title><item><title>T</title><link>/a</link><description>D</description></item></channel></rss>',
    "atom": '<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><id>1</id><title>T</title><link href="/a"/>'
    "<summary>D</summary></entry></feed>",
    "json feed": json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "P",
            "items": [{"id": "1", "url": "/a", "title": "T", "content_text": "D"}],
        }
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_feed_says_the_same(kind: str) -> None:
    body = KINDS[kind].encode()
    assert is_feed(body)
    listing = read_feed(body, ADDRESS)
    (entry,) = listing.entries
    assert (listing.title, listing.problem) == ("P", None)
    assert (entry.url, entry.declared.title, entry.text) == ("https://post.example/a", "T", "D")


@pytest.mark.parametrize(
    ("inner", "wish"),
    [
        ("", None),
        ("<ttl>30</ttl>", 1_800),
        ("<ttl>soon</ttl>", None),
        ("<ttl>-5</ttl>", None),
        (
            (
                '<sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">daily</sy:updatePeriod>'
                '<sy:updateFrequency xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">4</sy:updateFrequency>'
            ),
            21_600,
        ),
        (
            '<ttl>600</ttl><sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">hourly</sy:updatePeriod>',
            36_000,
        ),
    ],
)
def test_how_long_the_publisher_asks_to_wait(inner: str, wish: float | None) -> None:
    assert read_feed(RSS.format(inner + ITEM.format("/a")).encode(), ADDRESS).wish_s == wish


@pytest.mark.parametrize("cut", [1, 20, 45, 60, 90, 130])
def test_of_a_feed_that_breaks_off_the_last_entry_is_left_out(cut: int) -> None:
    body = RSS.format("".join(ITEM.format(f"/{n}") for n in range(5)))[:-cut].encode()
    listing = read_feed(body, ADDRESS)
    assert listing.problem
    assert listing.problem[0] in ("parse_error", "not_well_formed")
    links = [entry.url for entry in listing.entries]
    assert links == [f"https://post.example/{n}" for n in range(len(links))]
    assert all(entry.text == "Forty people were hurt." for entry in listing.entries)


def test_what_is_not_well_formed_is_read_all_the_same_and_said() -> None:
    listing = read_feed(RSS.format("<item><title>A & B</title><link>/a</link></item>").encode(), ADDRESS)
    assert [entry.declared.title for entry in listing.entries] == ["A & B"]
    assert listing.problem
    assert listing.problem[0] == "not_well_formed"


@pytest.mark.parametrize(
    ("category", "form"),
    [
        ("Corrections", "correction"),
        ("Clarification", "correction"),
        ("Kill", "kill"),
        ("Withdrawn", "kill"),
        ("Correctional facilities", None),
        ("World", None),
    ],
)
def test_notices_are_known_by_their_category(category: str, form: Form | None) -> None:
    item = f"<item><title>T</title><category>{category}</category><link>/a</link></item>"
    assert read_feed(RSS.format(item).encode(), ADDRESS).entries[0].declared.form == form
    items = [{"id": "1", "url": "/a", "tags": [category]}]
    feed = {"version": "https://jsonfeed.org/version/1", "items": items}
    assert read_feed(json.dumps(feed).encode(), ADDRESS).entries[0].declared.form == form


def test_canceled_items_and_tombstones_are_removals() -> None:
    items = [{"id": "1", "url": "/a", "pubstatus": "canceled"}, {"id": "2", "url": "/b", "pubstatus": "usable"}]
    feed = {"version": "https://jsonfeed.org/version/1", "items": items}
    listing = read_feed(json.dumps(feed).encode(), ADDRESS)
    assert listing.removals == (Removal(input_id="1"),)
    assert [entry.input_id for entry in listing.entries] == ["2"]
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:x="http://purl.org/atompub/tombstones/1.0">'
        '<x:deleted-entry ref="tag:1" when="2026-05-05T10:00:00Z"><x:comment>Sent  in error</x:comment></x:deleted-entry></feed>'
    )
    removal = Removal(input_id="tag:1", at="2026-05-05T10:00:00Z", why="Sent in error")
    assert read_feed(atom.encode(), ADDRESS).removals == (removal,)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (RSS.format(""), "empty"),
        ('<!DOCTYPE rss [<!ENTITY a "aa">]>' + RSS.format(ITEM), "refused"),
        ('{"version": "https://jsonfeed.org/version/1.1", "items": [', "parse_error"),
        ('{"version": "https://jsonfeed.org/version/1.1"}', "empty"),
        ('<?xml version="1.0" encoding="\u00a4"?>' + RSS.format(ITEM), "parse_error"),
        (RSS.format("<item>" * 3 + "&#x110000;&#99999999999999999999;</item>"), None),
    ],
)
def test_what_is_wrong_has_a_code_and_a_way_out(body: str, code: str | None) -> None:
    listing = read_feed(body.encode("latin-1"), ADDRESS)
    assert listing.problem
    assert code in (None, listing.problem[0])
    assert listing.problem[1].endswith(")")


@pytest.mark.parametrize("link", ["http://[x", "javascript:alert(1)", "//[::1", "\x00"])
def test_links_that_lead_nowhere_hurt_nobody(link: str) -> None:
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": link, "content_text": "D"}]}
    (entry,) = read_feed(json.dumps(feed).encode(), ADDRESS).entries
    assert entry.text == "D"
    read_feed(RSS.format(ITEM.format(link)).encode(), ADDRESS)


ITEMS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
NAMES = ("id", "url", "external_url", "title", "content_html", "summary", "authors", "author", "tags", "date_published")


@given(st.lists(st.dictionaries(st.sampled_from(NAMES), ITEMS) | ITEMS, max_size=4))
def test_json_feeds_of_any_shape_are_read(items: list[object]) -> None:
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": items}
    listing = read_feed(json.dumps(feed).encode(), ADDRESS)
    assert len(listing.entries) == sum(isinstance(item, dict) for item in items)


@given(st.binary(max_size=60), st.integers(0, 400))
def test_bytes_thrown_into_a_feed_never_raise(thrown: bytes, at: int) -> None:
    body = RSS.format(ITEM.format("/a") * 3).encode()
    read_feed(body[:at] + thrown + body[at:], ADDRESS)


def test_no_more_than_a_feed_needs_is_taken() -> None:
    body = RSS.format(ITEM.format("/a") * (MOST + 50)).encode()
    assert len(read_feed(body, ADDRESS).entries) == MOST


@pytest.mark.parametrize("shape", ["<", "&", "<item a{n}='1' ", "attributes"])
def test_hostile_feeds_cost_no_more_than_their_length(shape: str) -> None:
    def work(size: int) -> bytes:
        if shape == "attributes":
            return b"<rss><channel><item " + b" ".join(b'a%d="1"' % n for n in range(size // 8)) + b"></channel></rss>"
        return (b"<rss><channel>" + shape.encode() * (size // len(shape)))[:size]

    def measured(size: int) -> object:
        body = work(size)
        return lambda: read_feed(body, ADDRESS)

    assert_linear(measured, 25_000, 200_000)  # type: ignore[arg-type]  # work of a size
