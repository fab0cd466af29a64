"""Addresses: what is taken off, and what makes two the same."""

import pytest

from sayso.read.urls import canonical, date_in, domain, identity, report_id

STORY = "https://post.example/2026/05/04/market"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (STORY, STORY),
        (f"{STORY}?utm_source=x&utm_medium=y&fbclid=z", STORY),
        (f"{STORY}?id=7&utm_source=x", f"{STORY}?id=7"),
        (f"{STORY}?b=1&a=%20x", f"{STORY}?b=1&a=%20x"),
        (f"{STORY}#comments", STORY),
        ("HTTPS://Post.Example:443/2026/05/04/market", STORY),
        (f"https://web.archive.org/web/20260505010203/{STORY}", STORY),
        (f"https://web.archive.org/web/20260505010203id_/{STORY}?fbclid=1", STORY),
        (f"http://archive.ph/20260505/{STORY}", STORY),
        ("https://www.google.com/amp/s/post.example/2026/05/04/market", STORY),
        ("https://post-example.cdn.ampproject.org/c/s/post.example/2026/05/04/market", STORY),
        ("no address", "no address"),
        ("http://[broken", "http://[broken"),
    ],
)
def test_canonical(url: str, expected: str) -> None:
    assert canonical(url) == expected
    assert canonical(canonical(url)) == canonical(url)


@pytest.mark.parametrize(
    "other",
    ["http://www.post.example/2026/05/04/market/", "https://m.post.example/2026/05/04/market", f"{STORY}?gclid=3#top"],
)
def test_one_report_under_many_addresses(other: str) -> None:
    assert identity(other) == identity(STORY)
    assert report_id(other, "A", "one") == report_id(STORY, "B", "two")


def test_a_report_without_address_is_known_by_outlet_and_words() -> None:
    assert report_id(None, "Post", "Forty  hurt.\n") == report_id(None, "post", "Forty hurt.")
    assert report_id(None, "Post", "Forty hurt.") != report_id(None, "Herald", "Forty hurt.")
    assert len(report_id(None, None, "")) == 17


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (STORY, "2026-05-04"),
        ("https://a.example/news/2026-05-04/market", "2026-05-04"),
        ("https://a.example/2026/may/04/market", "2026-05-04"),
        ("https://a.example/a-20260504-b", "2026-05-04"),
        ("https://a.example/news/2026/13/04/x", None),
        ("https://a.example/articles/20418", None),
        (None, None),
    ],
)
def test_date_in(url: str | None, expected: str | None) -> None:
    assert date_in(url) == expected


def test_domain() -> None:
    assert domain("https://www.post.example/a") == "post.example"
    assert domain(f"https://web.archive.org/web/2026/{STORY}") == "post.example"
    assert domain("nonsense") is None
