"""Plain text: header lines, headline, byline, date."""

import pytest

from sayso.read.text import read_text, split_header

BODY = "The mayor said forty people were hurt.\n\nThe market will stay shut until Friday."


def test_header_lines() -> None:
    header = "Outlet: The Sarn Post\nURL: https://post.example/a\nPublished: 2026-05-04T10:00:00+02:00\nTitle: Fire\nByline: Anna Berg and Ivo Renn\nForm: Bulletin\nGenre: news"
    page = read_text(f"{header}\n\n{BODY}")
    assert (page.text, page.outlet, page.url, page.title) == (BODY, "The Sarn Post", "https://post.example/a", "Fire")
    assert (page.published, page.published_from) == ("2026-05-04T10:00:00+02:00", "header")
    assert (page.byline, page.form, page.genre) == (("Anna Berg", "Ivo Renn"), "bulletin", "news")


@pytest.mark.parametrize(
    "text",
    [
        "Date: unknown\n\nThe letter began so.",
        "Outlet: none but the sea\nThe river has one.\n\nMore.",
        "Title: Fire",
        "Gen. Roe: Good morning.\n\nQ: How many?",
    ],
)
def test_no_header(text: str) -> None:
    assert split_header(text) == ({}, text)


@pytest.mark.parametrize(
    "headline",
    ["Forty hurt as market burns", "Will the market open again?", "‘We ran’: forty hurt in Ostermark", "Port shut!"],
)
def test_a_headline_becomes_the_title(headline: str) -> None:
    page = read_text(f"{headline}\n\n{BODY}")
    assert (page.title, page.text) == (headline, BODY)


@pytest.mark.parametrize(
    "first",
    [
        "The mayor said so.",
        "Forty were hurt,",
        "Q: How many",
        "Fire",
        "and then it burned",
        "“We ran for the doors",
        "A line that goes on and on with more than five and twenty words in it can be no headline of any paper that wants its readers to go on",
    ],
)
def test_other_first_lines_stay(first: str) -> None:
    text = f"{first}\n\n{BODY}"
    page = read_text(text)
    assert (page.title, page.text) == (None, text)


def test_a_headline_right_above_the_text_is_a_paragraph() -> None:
    text = f"Forty hurt as market burns\n{BODY}"
    assert read_text(text).title is None
    assert read_text(text, "Forty hurt as market burns").text == BODY


def test_with_a_known_title_only_that_title_is_taken() -> None:
    text = f"Attention editors and subscribers\n\n{BODY}"
    assert read_text(text, "Forty hurt").text == text


def test_byline_and_date_below_the_headline() -> None:
    page = read_text(f"Forty hurt as market burns\n\nBy Anna Berg\n4 May 2026\n\n{BODY}")
    assert (page.byline, page.published, page.published_from) == (("Anna Berg",), "2026-05-04", "text")
    assert page.text == BODY


def test_notices_above_the_headline_are_passed_over() -> None:
    page = read_text(f"Skip to content\nHome | News | Sport\n\nForty hurt as market burns\n\n{BODY}")
    assert (page.title, page.text) == ("Forty hurt as market burns", BODY)
    assert page.dropped == ("Skip to content", "Home | News | Sport")


def test_a_lead_that_lost_its_full_stop_stays() -> None:
    lead = "Three people were killed and one was badly hurt in the north of Ostermark early on Sunday morning"
    assert read_text(f"{lead}\n\n{BODY}").text == f"{lead}\n\n{BODY}"
