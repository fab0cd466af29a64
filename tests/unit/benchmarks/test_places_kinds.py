"""Places by kind and country: where the kind of a gold place comes from, and what counts as the wrong country."""

from typing import Any

import pytest

from benchmarks.accuracy.places_kinds import Kinds, known_places
from sayso.engines.gazetteer import SqliteGazetteer
from sayso.model.place import Place, PlaceUse

KYIV = {"start": 0, "end": 4, "phrase": "Kyiv", "lat": 50.45, "lon": 30.52}


def gold(**fields: Any) -> dict[str, Any]:
    return {"gold": {"toponyms": [{**KYIV, **fields}]}}


def place(lat: float, lon: float, country: str, use: PlaceUse = "literal") -> Place:
    return Place(
        text="Kyiv",
        spans=((0, 4),),
        name="Kyiv",
        use=use,
        lat=lat,
        lon=lon,
        country=country,
        feature="city",
        precision="point",
    )


@pytest.mark.parametrize(
    ("fields", "kind", "country"),
    [
        ({}, "town", "UA"),  # by its name and where it lies
        ({"fcode": "ADM1", "country": "Ukraine"}, "region", "UA"),
        ({"fcode": "PCLI", "country": "Norway"}, "country", "NO"),
        ({"fcode": "LK"}, "other", "UA"),
        ({"lat": 1.0, "lon": 1.0}, "other", None),  # nothing of the name lies there
        ({"phrase": "no such place"}, "other", None),
    ],
)
def test_kind_and_country(fields: dict[str, Any], kind: str, country: str | None) -> None:
    (known,) = known_places(gold(**fields), SqliteGazetteer()).values()
    assert (known.kind, known.country) == (kind, country)


def test_what_has_no_coordinates_or_no_offsets_is_left_out() -> None:
    for fields in ({"lat": None}, {"offset_ok": False}):
        assert not known_places(gold(**fields), SqliteGazetteer())


@pytest.mark.parametrize(
    ("found", "near", "judged", "wrong"),
    [
        (place(50.4, 30.5, "UA"), 1, 1, 0),
        (place(52.0, 45.0, "RU"), 0, 1, 1),
        (place(52.0, 45.0, "RU", "demonym"), 0, 0, 0),
        (None, 0, 0, 0),
    ],
)
def test_counts(found: Place | None, near: int, judged: int, wrong: int) -> None:
    kinds = Kinds()
    kinds.add(known_places(gold(), SqliteGazetteer()), [found] if found else [])
    assert (kinds.gold["town"], kinds.near["town"], kinds.judged, kinds.wrong) == (1, near, judged, wrong)
    rows = {row.name: row.value for row in kinds.rows("x", "a set")}
    assert rows["places.x_town_recall"] == 100.0 * near
    assert rows.get("places.x_wrong_country", 0.0) == (100.0 * wrong / judged if judged else 0.0)
