"""Datelines and agency tags."""

import pytest

from sayso.read.dateline import Dateline, agency_among, dateline_of


@pytest.mark.parametrize(
    ("text", "place", "agency", "day"),
    [
        ("VARNHOLT, 4 May (NNA) — At least 40 people were hurt.", "VARNHOLT", "NNA", None),
        ("VARNHOLT (Reuters) - At least 40 people were hurt.", "VARNHOLT", "Reuters", None),
        ("VARNHOLT, Ardan (AP) — At least 40 people were hurt.", "VARNHOLT, Ardan", "AP", None),
        ("VARNHOLT, May 4 (NNA) -- At least 40 people were hurt.", "VARNHOLT", "NNA", None),
        ("VARNHOLT, May 4, 2025 (NNA) – At least 40 people.", "VARNHOLT", "NNA", "2025-05-04"),
        ("NEW SARN/OSTERMARK (Reuters) - Forty hurt.", "NEW SARN/OSTERMARK", "Reuters", None),
        ("VARNHOLT — At least 40 people were hurt.", "VARNHOLT", None, None),
        ("VARNHOLT, May 4 — At least 40 people were hurt.", "VARNHOLT", None, None),
        ("Varnholt, Saturday 11 April 2026. For immediate release.", "Varnholt", None, "2026-04-11"),
        ("(NNA) - At least 40 people were hurt.", None, "NNA", None),
        ("Forty people were hurt, the mayor said. (NNA)", None, "NNA", None),
        ("Forty people were hurt.\n\nIt was dark. (Northlight)\n\nAn invented text.", None, "Northlight", None),
        ("Forty people were hurt, the mayor said. — Reuters", None, "Reuters", None),
        ("Forty people were hurt.", None, None, None),
        ("The mayor (Lene Dahl) said so.", None, None, None),
        ("The Board (a Kethran body) said — loudly — no.", None, None, None),
        ("It was built by the state (1903)", None, None, None),
        ("NATO said on Friday that it was ready.", None, None, None),
        ("", None, None, None),
    ],
)
def test_dateline(text: str, place: str | None, agency: str | None, day: str | None) -> None:
    assert dateline_of(text) == Dateline(place, agency, day)


def test_an_agency_in_the_byline() -> None:
    assert agency_among(("Anna Berg", "Nordic News Agency"), "The Sarn Post") == "Nordic News Agency"
    assert agency_among(("Reuters",), "Reuters") is None
    assert agency_among(("Anna Berg",), None) is None
