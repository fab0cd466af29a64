"""Walls: pages in an article's place; and articles that merely sound like one."""

import pytest

from sayso.read.walls import ENOUGH, wall_in
from tests.cost import assert_linear

ONE = "https://post.example/news/one"


def page(title: str = "Fire in Ostermark | The Post", body: str = "", head: str = "") -> str:
    return f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("title", "stands"),
    [
        ("Before you continue to the Post", "instead"),
        ("Privacy wall - The Post", "instead"),
        ("Just a moment...", "instead"),
        ("Attention Required! | Cloudflare", "instead"),
        ("Access to this page has been denied", "instead"),
        ("Page not found | The Post", "instead"),
        ("404 – The Post", "instead"),
        ("Sorry, the article is no longer available", "instead"),
        ("This story has been removed", "instead"),
        ("Fire in Ostermark", None),
        ("Access denied: how three reporters were kept out of the camp at Sela", None),
        ("Consent laws are to change, the minister said on Monday in parliament", None),
        ("The 404 that was lost", None),
        ("Black box of ferry not found", None),
    ],
)
def test_walls_by_their_title(title: str, stands: str | None) -> None:
    wall = wall_in(page(title), asked=ONE, final=ONE)
    assert (wall.stands if wall else None) == stands


@pytest.mark.parametrize(
    ("final", "is_wall", "is_gone"),
    [
        (ONE, False, False),
        ("https://www.post.example/news/one?x=1", False, False),
        ("https://consent.post.example/gate", True, False),
        ("https://login.post.example/?back=one", True, False),
        ("https://post.example/", True, True),
        ("https://post.example", True, True),
        ("https://post.example/?id=17", False, False),
        ("https://[broken", False, False),
    ],
)
def test_walls_by_where_a_redirect_led(final: str, is_wall: bool, is_gone: bool) -> None:
    wall = wall_in(page(), asked=ONE, final=final)
    assert bool(wall) is is_wall
    assert bool(wall and wall.is_gone) is is_gone
    assert wall is None or wall.hides("x" * 2 * ENOUGH)


def test_a_front_page_that_was_asked_for_is_no_wall() -> None:
    assert wall_in(page(), asked="https://post.example/", final="https://post.example/") is None


@pytest.mark.parametrize(
    ("markup", "is_wall"),
    [
        (page(head='<script type="application/ld+json">{"isAccessibleForFree": false}</script>'), True),
        (page(head='<script type="application/ld+json">{"isAccessibleForFree" : "False"}</script>'), True),
        (page(head='<script type="application/ld+json">{"isAccessibleForFree": true}</script>'), False),
        (page(head='<meta property="article:content_tier" content="locked">'), True),
        (page(head='<meta property="article:content_tier" content="free">'), False),
        (page(body="<p>Subscribe to continue reading.</p>"), True),
        (page(body="<p>To continue reading, please log in</p>"), True),
        (page(body="<p>This article is for subscribers.</p>"), True),
        (page(body="<p>Subscribe to our newsletter. Sign in.</p>"), False),
        (page(body="<p>Workers refused to continue working.</p>"), False),
    ],
)
def test_walls_before_the_rest_of_it(markup: str, is_wall: bool) -> None:
    wall = wall_in(markup, asked=ONE, final=ONE)
    assert (wall.stands if wall else None) == ("before" if is_wall else None)
    if wall:
        assert wall.hides("x" * (ENOUGH - 1))
        assert not wall.hides("x" * ENOUGH)


@pytest.mark.parametrize(
    "piece", ["<title ", "<meta ", '"isAccessibleForFree" ', "to continue reading ", "this article is "]
)
def test_no_page_costs_more_than_its_length(piece: str) -> None:
    def work(size: int) -> object:
        markup = piece * (size // len(piece))
        return lambda: wall_in(markup, asked=ONE, final=ONE)

    assert_linear(work, 20_000, 320_000)  # type: ignore[arg-type]  # work of a size
