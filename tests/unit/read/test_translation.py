"""Translation: the original's language where the text or its page says so, and nothing where neither does."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model.report import Capture, Declared
from sayso.read.read import read_capture
from sayso.read.translation import NOTES, original_language

BODY = (
    "The river rose by four metres in one night, the mayor of Sela said on Monday. "
    "Forty houses stood under water in the morning, and the bridge to Kelm was closed. "
) * 8


def noted(note: str, language: str = "en", *alternates: str, told: str | None = None) -> str | None:
    """What is made of a note at the foot of an article."""
    return original_language(f"{BODY}\n\n{note}", (), language, told=told, alternates=alternates)


@pytest.mark.parametrize(
    ("note", "language", "original"),
    [
        ("Translated from Ukrainian.", "en", "uk"),
        ("(Translated from the Russian by Jo Marsh)", "en", "ru"),
        ("Translated by M. Rook and Jo Marsh from the original German.", "en", "de"),
        ("This article was translated from French by the desk.", "en", "fr"),
        ("This interview has been machine translated from Farsi.", "en", "fa"),
        ("English translation of the Polish original.", "en", "pl"),
        ("This story was originally published in Russian on Nordlight.", "en", "ru"),
        ("Originally published in Ukrainian, on 4 May.", "en", "uk"),
        ("This text appeared first in Georgian.", "en", "ka"),
        ("Read the original story in Russian here.", "en", "ru"),
        ("Read this article in the original Spanish.", "en", "es"),
        ("(Übersetzung aus dem Russischen)", "de", "ru"),
        ("Aus dem Englischen von Max Rook.", "de", "en"),
        ("Dieser Text erschien zuerst auf Ukrainisch im Nordlicht.", "de", "uk"),
        ("Traduit de l’anglais par Jo Marsh.", "fr", "en"),
        ("Traduit du russe", "fr", "ru"),
        ("Cet article a été publié initialement en ukrainien.", "fr", "uk"),
        ("Traducido por Jo Marsh del ruso.", "es", "ru"),
        ("Publicado originalmente en inglés.", "es", "en"),
        ("Переклад з англійської.", "uk", "en"),
        ("Перевод с украинского языка", "ru", "uk"),
    ],
)
def test_a_note_says_it(note: str, language: str, original: str) -> None:
    assert noted(note, language) == original
    assert original_language(f"{note}\n\n{BODY}", (), language, told=None, alternates=()) == original
    assert original_language(BODY, [note], language, told=None, alternates=()) == original


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("The letter, translated from Russian, names the mayor.", "en"),
        ("Translated from Ukrainian, the word means a low bridge.", "en"),
        ("The notes were originally published in Russian daily Nordlight.", "en"),
        ("This story was originally published in October.", "en"),
        ("The report was published in French.", "en"),
        ("Translated from Ukrainian and Russian.", "en"),
        ("Translated from English.", "en"),
        ("This article was translated.", "en"),
        ("Translated by Jo Marsh.", "en"),
        ("Aus dem Archiv von Max Rook.", "de"),
        ("(Übersetzung aus dem Russischen)", "en"),
        ("He speaks Russian.", "en"),
        ("", "en"),
    ],
)
def test_what_is_not_said_stays_unknown(note: str, language: str) -> None:
    assert noted(note, language) is None


def test_a_note_in_the_middle_is_about_something_else() -> None:
    text = f"{BODY}\n\nTranslated from Russian.\n\n{BODY}"
    assert original_language(text, (), "en", told=None, alternates=()) is None


def test_a_sentence_that_is_cut_where_the_foot_begins_says_nothing() -> None:
    foot = f"translated from Russian. {BODY}"[:600]
    text = f"{BODY}{BODY} A letter that was {foot}"
    assert original_language(text, (), "en", told=None, alternates=()) is None


@pytest.mark.parametrize(
    ("alternates", "original"),
    [
        (("en", "uk", "x-default"), "uk"),
        (("en-GB", "uk-UA", "uk"), "uk"),
        (("en", "uk", "ru"), None),
        (("en", "en-US"), None),
        ((), None),
    ],
)
def test_a_translation_with_one_other_edition_is_of_that_one(alternates: tuple[str, ...], original: str | None) -> None:
    assert noted("This article was translated by the desk.", "en", *alternates) == original
    assert noted("The desk wrote this.", "en", *alternates) is None


@pytest.mark.parametrize(
    ("told", "original"),
    [("ru", "ru"), ("uk_ua", "uk-UA"), ("Russian", "ru"), ("en-GB", None), ("?", None), ("", None)],
)
def test_what_the_page_tells_machines(told: str, original: str | None) -> None:
    assert noted("", told=told) == original
    assert noted("Translated from German.", told=told) == (original or "de")


PAGE = """<!doctype html><html lang="en"><head><title>The river at Sela</title>{head}</head><body><article><h1>The river
at Sela</h1>{body}</article>{foot}</body></html>"""


@pytest.mark.parametrize(
    ("head", "foot", "original"),
    [
        (
            (
                '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The river", "inLanguage": "en",'
                ' "translationOfWork": {"@type": "NewsArticle", "inLanguage": "uk"}}</script>'
            ),
            "",
            "uk",
        ),
        (
            (
                '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "translationOfWork": {"@id": "#o"}},'
                ' {"@id": "#o", "@type": "CreativeWork", "inLanguage": {"@type": "Language", "name": "Russian",'
                ' "alternateName": "ru"}}]}</script>'
            ),
            "",
            "ru",
        ),
        (
            (
                '<script type="application/ld+json">{"@type": "NewsArticle", "translator": {"name": "Jo Marsh"},'
                ' "isBasedOn": [{"inLanguage": "German"}]}</script>'
            ),
            "",
            "de",
        ),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "isBasedOn": {"inLanguage": "de"}}</script>',
            "",
            None,
        ),
        (
            (
                '<script type="application/ld+json">{"@type": "NewsArticle", "translationOfWork": [7, null, "x",'
                ' {"inLanguage": ["", 3]}]}</script>'
            ),
            "",
            None,
        ),
        (
            "",
            '<div itemprop="translationOfWork" itemscope><meta itemprop="inLanguage" content="ka"></div>',
            "ka",
        ),
        (
            '<link rel="alternate" hreflang="uk" href="/uk/1"><link rel="alternate" hreflang="en" href="/en/1">',
            "",
            None,
        ),
        (
            '<link rel="alternate" hreflang="uk" href="/uk/1"><link rel="alternate" hreflang="en" href="/en/1">',
            "<p>Translated by Jo Marsh</p>",
            "uk",
        ),
        ("", '<p><a hreflang="ru" href="/ru/1">Read the original</a></p>', "ru"),
        ("", '<p><a hreflang="ru" href="/ru/1">По-русски</a></p>', None),
    ],
)
def test_a_page_says_it(head: str, foot: str, original: str | None) -> None:
    body = "".join(f"<p>{BODY}</p>" for _ in range(2))
    markup = PAGE.replace("{head}", head).replace("{body}", body).replace("{foot}", foot)
    report = read_capture(_captured(markup.encode(), "text/html"), ("en",))
    assert (report.language, report.translated_from) == ("en", original)


def _captured(body: bytes, media_type: str, **declared: str) -> Capture:
    return Capture(
        input_id="x",
        body=body,
        media_type=media_type,  # type: ignore[arg-type] # a narrower set
        charset="utf-8",
        declared=Declared(**declared),  # type: ignore[arg-type] # by name
        collected="2026-04-07T08:00:00+00:00",
        sha256="x",
    )


def test_what_is_declared_comes_first() -> None:
    text = f"{BODY}\n\nTranslated from German."
    report = read_capture(_captured(text.encode(), "text/plain", translated_from="Ukrainian"), ("en",))
    assert report.translated_from == "uk"
    assert read_capture(_captured(text.encode(), "text/plain"), ("en",)).translated_from == "de"


def test_what_is_declared_does_not_change_which_capture_it_is() -> None:
    """Ledgers from before know the same capture by the same hash."""
    assert "translated_from" not in repr(Declared(translated_from="uk"))


@given(st.text(max_size=400), st.sampled_from(sorted(NOTES)))
def test_odd_text_is_no_trouble(text: str, language: str) -> None:
    assert original_language(text, (text,), language, told=text, alternates=(text,)) != language


def test_it_costs_the_same_for_a_huge_text() -> None:
    begun = time.process_time()
    for text in (
        "translated by " * 400_000,
        "(" * 5_000_000,
        "a" * 5_000_000,
        "Translated from Russian" + " " * 5_000_000,
    ):
        original_language(text, (text,), "en", told=None, alternates=())
    assert time.process_time() - begun < 5
