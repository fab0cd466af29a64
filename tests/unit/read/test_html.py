"""Hostile and broken HTML: it ends, quickly, and with the article where there is one."""

import time
from typing import Any

import pytest

from sayso.errors import ReadError
from sayso.model.report import Capture, Declared, MediaType
from sayso.read.html import read_fragment, read_page, strip_tags
from sayso.read.read import read_capture

LINES = [
    "The mayor of Varnholt, Lene Dahl, said on Friday that forty people were hurt when the market burned down.",
    "“Nobody rang the bell,” said Ivo Renn, who sells eels by the north gate and lost his stall in the fire.",
    "The market, which opened in 1911, will stay shut until engineers have looked at what is left of the roof.",
    "Firemen from four towns pumped water from the harbour until a little after five in the morning on Saturday.",
]
ARTICLE = "".join(f"<p>{line}</p>" for line in LINES)


def page(inner: str, head: str = "") -> str:
    return f"<!doctype html><html><head><title>Market burns</title>{head}</head><body>{inner}</body></html>"


HOSTILE: dict[str, str] = {
    "deep nesting": page("<div>" * 50_000 + ARTICLE + "</div>" * 50_000),
    "deep fragment": "<div>" * 50_000 + ARTICLE,
    "huge attribute": page(f'<div data-x="{"a" * 2_000_000}">{ARTICLE}</div>'),
    "many attributes": page("<div " + " ".join(f'a{n}="1"' for n in range(100_000)) + f">{ARTICLE}</div>"),
    "null bytes": page(ARTICLE.replace("mayor", "ma\x00yor")),
    "unclosed scripts": page(ARTICLE + "<script>" * 100_000),
    "unclosed comments": page(ARTICLE + "<!--" * 100_000),
    "scripts and styles": page(
        "<script>alert('<p>no</p>')</script><style>p{}</style>" + ARTICLE + "<script>x</script>"
    ),
    "entity bomb": "<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
    + page(ARTICLE + "<p>&b;</p>")[15:],
    "deep json-ld": page(ARTICLE, '<script type="application/ld+json">' + "[" * 100_000 + "</script>"),
    "odd json-ld": page(
        ARTICLE,
        '<script type="application/ld+json">{"@type":"NewsArticle","author":7,"headline":[],"publisher":[[]]}</script>',
    ),
    "many tags": page(ARTICLE, '<meta property="a" content="b">' * 20_000),
    "blanks": page(" " * 3_000_000 + ARTICLE),
    "many links": page(ARTICLE + "<ul>" + '<li><a href="/x">A headline about another town</a></li>' * 5_000 + "</ul>"),
    "angle brackets": page(ARTICLE + "<" * 300_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_markup_ends_and_gives_the_article(name: str) -> None:
    started = time.process_time()
    text = read_capture(capture(HOSTILE[name]), ("en",)).text
    assert time.process_time() - started < 30
    assert [line for line in LINES if line not in text] == []
    assert "alert" not in text
    assert "aaaaaaaaaaaaaaaaaaaa" not in text


def capture(body: str, media_type: MediaType = "text/html", **declared: Any) -> Capture:
    return Capture(
        input_id="x",
        body=body.encode(),
        media_type=media_type,
        declared=Declared(**declared),
        collected="2026-05-05T00:00:00+00:00",
        sha256="0",
    )


@pytest.mark.parametrize(
    "body", ["<html><body></body></html>", "<!doctype html>", "<p> </p>", "<html><script>x</script>"]
)
def test_a_page_without_text_is_an_error(body: str) -> None:
    with pytest.raises(ReadError) as error:
        read_capture(capture(body), ("en",))
    assert error.value.code == "empty"


def test_a_page_cut_short_is_read_as_far_as_it_goes() -> None:
    text = read_page(page(ARTICLE)[: -len(LINES[3]) // 2]).text
    assert text.split("\n\n")[:3] == LINES[:3]


BOXES = {
    "navigation": "<nav><a href='/'>Home</a> <a href='/n'>News</a></nav>",
    "newsletter": "<div class='c-newsletter'><h3>The Morning</h3><p>Every day at six, in your letter box.</p></div>",
    "pull quote": "<blockquote class='pull'>Nobody rang the bell</blockquote>",
    "related by class": "<div class='story-related'><p>The night the ferry sank off Sela, as told by those who swam.</p></div>",
    "related by links": "<ul><li><a href='/a'>The night the ferry sank off Sela</a></li><li><a href='/b'>Eel prices fall</a></li></ul>",
    "inline related": "<p><a href='/a'>The night the ferry sank off Sela</a></p>",
    "comments": "<div id='comments'><p>I was there and it was terrible, believe me.</p></div>",
    "share": "<div class='shareTools'><p>Tell your friends about this</p></div>",
    "aside": "<aside><p>The market was built by public subscription.</p></aside>",
    "author": "<div class='author-card'><p>Anna Berg has covered the harbour since 1998.</p></div>",
    "hidden": "<p hidden>You are reading your last free article.</p>",
}


@pytest.mark.parametrize("name", BOXES)
def test_boxes_go_wherever_they_stand(name: str) -> None:
    middle = (
        "".join(f"<p>{line}</p>" for line in LINES[:2]) + BOXES[name] + "".join(f"<p>{line}</p>" for line in LINES[2:])
    )
    for markup in (page(f"<main>{middle}</main>"), page(f"<h1>Market burns</h1>{ARTICLE}{BOXES[name]}")):
        assert read_page(markup).text.split("\n\n") == LINES


@pytest.mark.parametrize("name", ["has-related-posts", "share-wrap", "newsletter", "sidebar-left"])
def test_a_wrapper_with_the_name_of_a_box_keeps_its_article(name: str) -> None:
    assert read_page(page(f"<div class='{name}'>{ARTICLE}</div>")).text.split("\n\n") == LINES


def test_a_table_of_figures_stays_one_line_a_row() -> None:
    table = "<table><tr><th>District</th><th>Hurt</th></tr><tr><td>North gate quarter</td><td>31</td></tr></table>"
    lines = read_page(page(ARTICLE + table)).text.split("\n")
    assert "North gate quarter 31" in lines


def test_fragments() -> None:
    found = read_fragment("<p>A&amp;B said&nbsp;no.</p>\n<ul><li>One</li><li>Two</li></ul>x<br>y<p>Share this</p>")
    assert found.text == "A&B said no.\n\nOne\n\nTwo\n\nx\n\ny"
    assert strip_tags("a < b and c > d") == "a < b and c > d"


def test_page_metadata_by_rank() -> None:
    head = (
        '<meta property="og:title" content="Meta title"><meta name="author" content="Meta Author">'
        '<meta property="article:published_time" content="2026-05-02">'
    )
    tags_alone = read_page(page(ARTICLE, head))
    assert (tags_alone.title, tags_alone.byline, tags_alone.published_from) == ("Meta title", ("Meta Author",), "meta")
    told = '<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Told &amp; told","datePublished":"2026-05-01"}</script>'
    both = read_page(page(ARTICLE, head + told))
    assert (both.title, both.published, both.published_from) == ("Told & told", "2026-05-01", "json-ld")
    assert both.byline == ("Meta Author",)
    seen = read_page(page(f"<h1>Market burns</h1><span class='date'>Saturday 2 May 2026</span>{ARTICLE}"))
    assert (seen.title, seen.published, seen.published_from) == ("Market burns", "2026-05-02", "text")
