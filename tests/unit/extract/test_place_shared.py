"""Names that share one word: which are found, and where they are put."""

from collections.abc import Callable

import pytest

from sayso.engines.gazetteer import SqliteGazetteer
from sayso.extract.place_shared import MOST, shared_names
from sayso.extract.places import find_places
from sayso.model.parse import Parse
from tests.golden.figure_phrases import report

Parsed = Callable[[str], Parse]

AREAS = {
    "Shells fell in the Kherson, Sumy and Odesa regions.": ["Kherson Oblast", "Sumy Oblast", "Odesa Oblast"],
    "Fighting went on in Donetsk and Luhansk oblasts.": ["Donetsk Oblast", "Luhansk Oblast"],
    "Volunteers came from Camden and Charlton counties in Georgia.": ["Camden County", "Charlton County", "Georgia"],
    "Floods hit Becker, Clay, and Otter Tail Counties in Minnesota.": [
        "Becker County",
        "Clay County",
        "Otter Tail County",
        "Minnesota",
    ],
}


@pytest.mark.parametrize("text", AREAS)
def test_areas(parse: Parsed, text: str) -> None:
    places = find_places(report(text), parse(text), SqliteGazetteer())
    assert [place.name for place in places] == AREAS[text]
    assert {place.feature for place in places} == {"region"}
    assert len({place.country for place in places}) == 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They fled the Varn, Ostrel and Sela regions.", ["Sela", "Ostrel", "Varn"]),
        ("They fled Varn and the Ostrel region.", []),
        ("The Varn regions were quiet.", []),
        ("He counted, and counties followed.", []),
        ("Regions, counties", []),
        (", " * 500 + "A counties", []),
    ],
)
def test_shared_names(parse: Parsed, text: str, names: list[str]) -> None:
    parsed = parse(text)
    assert [parsed.words(first, last) for first, (last, _) in shared_names(parsed).items()] == names


def test_a_long_list_is_bounded(parse: Parsed) -> None:
    assert len(shared_names(parse(", ".join(["Varn"] * 500) + " and Sela counties"))) == MOST
