"""Captures to reports: what outranks what, and what is never touched."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import ReadError
from sayso.model.report import Capture, Declared, MediaType, Report
from sayso.read.read import read_capture

STORY = (
    "VARNHOLT, 4 May (NNA) — Forty people were hurt when the market burned down, the mayor said.\n\n"
    "The market will stay shut until Friday, according to the council, and perhaps until the summer."
)


def report(
    body: str | bytes, media_type: MediaType = "text/plain", *, verbatim: bool = False, **declared: Any
) -> Report:
    capture = Capture(
        input_id="x",
        body=body if isinstance(body, bytes) else body.encode(),
        media_type=media_type,
        declared=Declared(**declared),
        collected="2026-05-05T00:00:00+00:00",
        verbatim=verbatim,
        sha256="0",
    )
    return read_capture(capture, ("en",))


def test_a_text_alone() -> None:
    found = report(STORY)
    assert (found.text, found.outlet, found.url, found.published, found.byline) == (STORY, None, None, None, ())
    assert (found.agency, found.dateline, found.genre, found.language) == ("NNA", "VARNHOLT", "news", "en")
    assert (found.input_id, found.collected, found.skipped) == ("x", "2026-05-05T00:00:00+00:00", None)


def test_what_is_declared_outranks_the_page() -> None:
    text = f"Outlet: The Herald\nPublished: 2026-05-01\nTitle: Old\nByline: Ivo Renn\nForm: post\nURL: https://herald.example/a\n\n{STORY}"
    alone = report(text)
    assert (alone.outlet and alone.outlet.name, alone.published, alone.title) == ("The Herald", "2026-05-01", "Old")
    assert (alone.byline, alone.form, alone.published_from) == (("Ivo Renn",), "post", "header")
    told = report(
        text,
        outlet="The Post",
        published="2026-05-02T10:00:00Z",
        title="New",
        byline=("Anna Berg",),
        form="bulletin",
        genre="official",
        url="https://post.example/a?utm_source=x",
        language="en-GB",
    )
    assert told.outlet is not None
    assert (told.outlet.name, told.outlet.domain) == ("The Post", "post.example")
    assert (told.published, told.published_from, told.title) == ("2026-05-02T10:00:00+00:00", "user", "New")
    assert (told.byline, told.form, told.genre, told.language) == (("Anna Berg",), "bulletin", "official", "en-GB")
    assert told.url == "https://post.example/a"
    assert told.text == STORY


def test_dates_by_rank() -> None:
    url = "https://post.example/2026/05/03/fire"
    assert (report(STORY, url=url).published, report(STORY, url=url).published_from) == ("2026-05-03", "url")
    dated = STORY.replace("4 May", "May 4, 2026")
    assert (report(dated).published, report(dated).published_from) == ("2026-05-04", "text")
    assert report(dated, url=url).published_from == "url"
    assert report(dated, published="no date", url=url).published_from == "url"


def test_an_outlet_by_its_domain_alone() -> None:
    found = report(STORY, url="https://www.post.example/a")
    assert found.outlet is not None
    assert (found.outlet.name, found.outlet.domain) == ("post.example", "post.example")


def test_what_is_dropped_still_tells_byline_and_genre() -> None:
    found = report(
        f"{STORY.partition('— ')[2]}\nAnna Berg is a fellow at the Harbour Institute.\n"
        "The views expressed here are solely those of the author."
    )
    assert (found.byline, found.genre) == (("Anna Berg",), "analysis")
    assert found.text == STORY.partition("— ")[2]
    assert report(f"{STORY}\n\n(Reporting by Lena Strand and Ove Falk; Editing by Siv Aune)").byline == (
        "Lena Strand",
        "Ove Falk",
    )


def test_another_language_is_kept_and_marked() -> None:
    found = report(
        "Diecinueve personas murieron en la inundación, según el ministerio del interior, que no dio detalles."
    )
    assert (found.language, found.skipped) == ("es", "language es is not read")
    assert found.text.startswith("Diecinueve")


@pytest.mark.parametrize("body", ["", " \n ", "\ufeff"])
def test_nothing_to_read(body: str) -> None:
    for verbatim in (True, False):
        with pytest.raises(ReadError) as error:
            report(body, verbatim=verbatim)
        assert error.value.code == "empty"


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda text: text.strip("\ufeff \n"))
)
def test_verbatim_text_is_the_text_exactly(text: str) -> None:
    if text.strip() and not text.startswith("\ufeff"):
        assert report(text, verbatim=True, language="en").text == text


def test_verbatim_keeps_line_ends_and_notices() -> None:
    text = "Title: x\r\nStay updated\r\n\r\n\x00 Fire\u00a0now \u200b\n"
    assert report(text, verbatim=True).text == text
    assert report("<p>Fire & smoke</p>", "text/html", verbatim=True).text == "<p>Fire & smoke</p>"


def outcome(body: bytes, media_type: MediaType = "text/plain") -> str:
    """What becomes of bytes: "read", or the error's code."""
    try:
        return "read" if report(body, media_type).text.strip() else "nothing"
    except ReadError as error:
        return error.code


@given(st.text(max_size=400), st.sampled_from(["text/plain", "text/html"]))
def test_any_text_is_read_or_refused(text: str, media_type: MediaType) -> None:
    assert outcome(text.encode("utf-8", "replace"), media_type) in {"read", "empty", "bad_encoding"}


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    assert outcome(body) in {"read", "empty", "bad_encoding"}


def test_the_same_capture_gives_the_same_report() -> None:
    assert report(STORY) == report(STORY)
    assert report(STORY).sha256 != report(STORY + " More.").sha256
