"""What every gazetteer promises. New implementations join `GAZETTEERS`."""

import pytest

from sayso.engines.gazetteer import SqliteGazetteer
from sayso.model.place import GazetteerEntry
from sayso.ports import Gazetteer
from tests.fakes import FakeGazetteer

PARIS = GazetteerEntry(name="Paris", lat=48.85, lon=2.35, feature="city", country="FR", population=2_100_000)
PARIS_TEXAS = GazetteerEntry(
    name="Paris", lat=33.66, lon=-95.56, feature="town", country="US", region="Texas", population=24_000
)
SAO_PAULO = GazetteerEntry(name="São Paulo", lat=-23.55, lon=-46.64, feature="city", country="BR", population=10**7)
KYIV = GazetteerEntry(name="Kyiv", lat=50.45, lon=30.52, feature="city", country="UA", population=2_950_000)
FRANCE = GazetteerEntry(name="France", lat=46.0, lon=2.0, feature="country", country="FR", population=67_000_000)

GAZETTEERS: dict[str, Gazetteer] = {
    "sqlite": SqliteGazetteer(),
    "fake": FakeGazetteer([PARIS_TEXAS, PARIS, SAO_PAULO, KYIV, FRANCE], {"Kiev": [KYIV], "Frankreich": [FRANCE]}),
}


@pytest.fixture(params=GAZETTEERS)
def gazetteer(request: pytest.FixtureRequest) -> Gazetteer:
    return GAZETTEERS[request.param]


@pytest.mark.parametrize("name", ["Sao Paulo", "SÃO PAULO", "são-paulo", "  Sao   Paulo "])
def test_case_accents_and_punctuation_are_folded(gazetteer: Gazetteer, name: str) -> None:
    assert gazetteer.lookup(name)[0].name == "São Paulo"


def test_other_names_lead_to_the_place(gazetteer: Gazetteer) -> None:
    assert gazetteer.lookup("Kiev")[0].name == "Kyiv"
    assert gazetteer.lookup("Frankreich")[0].country == "FR"


def test_the_most_populous_comes_first_and_all_others_follow(gazetteer: Gazetteer) -> None:
    found = gazetteer.lookup("Paris")
    assert (found[0].country, [e.population for e in found]) == (
        "FR",
        sorted((e.population for e in found), reverse=True),
    )
    assert any(e.region == "Texas" for e in found)


@pytest.mark.parametrize(
    "name", ["", " ", "…", "😀", "Qwxzyvania", "Parisss", "Paris Hilton's hotel", "x" * 100_000, "'; --"]
)
def test_what_is_no_place_is_empty_and_never_guessed(gazetteer: Gazetteer, name: str) -> None:
    assert gazetteer.lookup(name) == ()


def test_asking_again_gives_the_same(gazetteer: Gazetteer) -> None:
    assert gazetteer.lookup("Paris") == gazetteer.lookup("Paris")
