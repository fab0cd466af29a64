"""Form and genre."""

from typing import Any

import pytest

from sayso.read.genre import form_of, genre_of


@pytest.mark.parametrize(
    ("title", "text", "form"),
    [
        ("KILL: Marr captured", "Withdraw the story.", "kill"),
        (None, "MANDATORY KILL\n\nEditors: do not use.", "kill"),
        ("Notice", "The agency withdraws its story of 3 May.", "kill"),
        ("The Post retracts its article on the bridge", "It was false.", "kill"),
        (None, "ATTENTION EDITORS\n\nKILL KILL KILL\n\nIt was false.", "kill"),
        ("KILL: withdraw the story saying Marr was captured", "It was false.", "kill"),
        ("Withdrawal of troops begins", "They left.", "article"),
        ("KILL ZONE WIDENS", "They left.", "article"),
        ("Herald retracted its article, Post says", "They left.", "article"),
        ("Correction of the deficit will take years", "They said.", "article"),
        ("Fishermen kill time in port", "They waited.", "article"),
        ("Correction: toll in Ostermark", "The toll was 17.", "correction"),
        ("CORRECTED-Toll in Ostermark is 17", "Seventeen.", "correction"),
        ("Market fire", "Correction to the report of Friday: 17 died.", "correction"),
        ("Corrections officers strike at jail", "They stayed away.", "article"),
        ("Live: fire in Ostermark", "10:02 Smoke.", "live"),
        ("Fire in Ostermark – live updates", "10:02 Smoke.", "live"),
        ("Where the mayor lives", "In a tower.", "article"),
        ("Transcript of the briefing", "Gen. Roe: Good morning.", "transcript"),
        ("Briefing", "\n".join(["Q: How many?", "Roe: Ten."] * 4), "transcript"),
        ("Evening bulletin", "Ten ships came.", "bulletin"),
        ("Fire", "Ten ships came.", "article"),
        (None, "", "article"),
    ],
)
def test_form(title: str | None, text: str, form: str) -> None:
    assert form_of(title, text, None, ()) == form


def test_form_by_page() -> None:
    assert form_of("Fire", "x", None, ("LiveBlogPosting",)) == "live"
    assert form_of("Fire", "x", "t.me", ()) == "post"


@pytest.mark.parametrize(
    ("found", "genre"),
    [
        ({"kinds": ("OpinionNewsArticle",)}, "opinion"),
        ({"kinds": ("AnalysisNewsArticle",)}, "analysis"),
        ({"kinds": ("NewsArticle", "Opinion")}, "opinion"),
        ({"kinds": ("NewsArticle",)}, "news"),
        ({"path": ("opinion", "ports")}, "opinion"),
        ({"path": ("analysis", "ports")}, "analysis"),
        ({"path": ("columns", "2026")}, "opinion"),
        ({"title": "Opinion: shut the port"}, "opinion"),
        ({"title": "Why it burned | Analysis"}, "analysis"),
        ({"domain": "defence.gov.uk"}, "official"),
        ({"outlet": "Interior Ministry of Ardan"}, "official"),
        ({"text": "Ostermark. For immediate release. Ten ships."}, "official"),
        ({"dropped": ("The views expressed are the author's own.",)}, "opinion"),
        (
            {
                "dropped": (
                    "Anna Berg is a fellow at the Harbour Institute.",
                    "The views expressed are the author's own.",
                )
            },
            "analysis",
        ),
        ({"is_wire": True}, "news"),
        ({"kinds": ("WebPage",)}, "unknown"),
        ({"domain": "governor-fans.example"}, "unknown"),
        ({}, "unknown"),
    ],
)
def test_genre(found: dict[str, Any], genre: str) -> None:
    known: dict[str, Any] = {"kinds": (), "path": (), "domain": None, "outlet": None, "dropped": (), "is_wire": False}
    given = {**known, **found}
    assert genre_of(given.pop("title", None), given.pop("text", "Ten ships came."), **given) == genre
