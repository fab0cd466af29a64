"""The map: literal places at the precision known, near ones as one, nothing lost between drawing and list."""

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.engines.world_map import world_map
from sayso.model.findings import Findings
from sayso.model.place import Place
from sayso.model.report import Report
from sayso.model.world_map import Outline, Town, WorldMap
from sayso.tell.captions import map_caption
from sayso.tell.map_drawing import HEIGHT, WIDTH, WORLD, View, fitting, kept, map_drawing, opening
from sayso.tell.map_places import MapPlace, Mention, between, map_places, mentions, unplaced
from sayso.tell.pictures import picture
from sayso.tell.timeline import entries
from tests.small_ledger import CLAIMS, READINGS

SQUARE = Outline("AA", "Squareland", (((0.0, 40.0), (10.0, 40.0), (10.0, 50.0), (0.0, 50.0)),))
GROUND = WorldMap((SQUARE,), (Town("Squareville", 45.0, 5.0, 2_000_000, "AA"), Town("Farville", -20.0, 90.0, 1, "BB")))


def place(name: str, lat: float | None, lon: float | None, feature: str = "town", **given: object) -> Place:
    words = {"text": name, "spans": ((0, len(name)),), "name": name, "use": "literal", "precision": "point"}
    return Place(**{**words, "lat": lat, "lon": lon, "feature": feature, **given})  # type: ignore[arg-type] # a table of fields


def mention(found: Place, published: str | None = "2026-04-07", report: str = "r") -> Mention:
    return Mention(place=found, report=report, outlet="Echo", published=published, entries=())


def placed(*found: Place) -> tuple[MapPlace, ...]:
    return map_places([mention(one) for one in found])


def test_only_literal_places_of_originals_are_mentions() -> None:
    report = Report(
        id="r", published="2026-04-07", collected="2026-04-07T08:00:00Z", language="en", text="Sarn", sha256=""
    )
    three = (place("Sarn", 1, 2), place("Sarn", 1, 2, use="metonym"), place("Sarn", 1, 2, use="demonym"))
    reading = Findings(report=report, places=three)
    reprint = Findings(report=replace(report, id="x", copy_of="r"), places=three)
    assert len(mentions([reading, reprint], ())) == 1


def test_a_mention_knows_the_statements_that_hold_it() -> None:
    found = mentions(READINGS, entries(READINGS, CLAIMS))
    assert any("s-toll" in [entry.id for entry in one.entries] for one in found)


def test_what_has_no_coordinates_is_listed_and_not_drawn() -> None:
    found = [
        mention(place("Sarn", 45, 5)),
        mention(place("Nowhere", None, None)),
        mention(place("Nowhere", None, None)),
    ]
    assert [one.name for one in map_places(found)] == ["Sarn"]
    assert unplaced(found) == [("Nowhere", 2)]


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        (None, None, 3),
        ("2026-04-07", None, 1),
        (None, "2026-04-06", 1),
        ("2026-04-01", "2026-04-30", 2),
        ("2027-01-01", None, 0),
    ],
)
def test_time_filters_mentions_and_leaves_undated_ones_out(first: str | None, last: str | None, count: int) -> None:
    found = [mention(place("A", 1, 1), at) for at in ("2026-04-02", "2026-04-09", None)]
    assert len(between(found, first, last)) == count


@pytest.mark.parametrize(
    ("feature", "precision", "is_area"),
    [("town", "point", False), ("country", "point", True), ("region", "area", True), ("building", "point", False)],
)
def test_a_region_is_an_area_and_never_a_pin(feature: str, precision: str, is_area: bool) -> None:
    places = placed(place("Sarn", 45, 5, feature, precision=precision))
    (mark,) = map_drawing(GROUND, places, fitting(places)).marks
    assert mark.is_area is is_area


def test_near_places_are_one_mark_until_one_goes_nearer_and_an_area_takes_no_town_in() -> None:
    places = placed(place("A", 45, 5), place("B", 45.05, 5.05), place("Region", 45, 5, "region"))
    wide, near = map_drawing(GROUND, places, View(45, 5, 60)), map_drawing(GROUND, places, View(45, 5, 3))
    assert sorted(len(mark.places) for mark in wide.marks) == [1, 2]
    assert sorted(len(mark.places) for mark in near.marks) == [1, 1, 1]


def test_a_country_that_is_named_is_shaded_and_the_rest_is_not() -> None:
    assert map_drawing(GROUND, placed(place("Squareland", 45, 5, "country", country="AA")), WORLD).shapes[0].is_named
    assert not map_drawing(GROUND, placed(place("Sarn", 45, 5, country="AA")), WORLD).shapes[0].is_named


def test_towns_in_view_are_labelled_but_those_that_are_marks() -> None:
    shown = map_drawing(GROUND, (), View(45, 5, 30))
    assert [label.text for _, _, label in shown.towns] == ["Squareville"]
    assert not map_drawing(GROUND, placed(place("Squareville", 45, 5)), View(45, 5, 30)).towns


coordinates = st.tuples(st.floats(-85, 85), st.floats(-180, 180))


@given(st.lists(coordinates, max_size=20))
def test_a_fitting_view_shows_every_place_once(points: list[tuple[float, float]]) -> None:
    places = placed(*(place(f"p{n}", lat, lon) for n, (lat, lon) in enumerate(points)))
    shown = map_drawing(WorldMap(), places, fitting(places))
    drawn = [one.key for mark in shown.marks for one in mark.places]
    assert sorted([*drawn, *(one.key for one in shown.outside)]) == sorted(one.key for one in places)
    assert all(0 <= mark.x <= WIDTH and 0 <= mark.y <= HEIGHT for mark in shown.marks)
    assert all(abs(one.lat) > 60 for one in shown.outside)


@given(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))
def test_any_view_is_kept_within_the_world(lat: float, lon: float, span: float) -> None:
    view = kept(View(lat, lon, span))
    assert abs(view.lat) <= 88
    assert abs(view.lon) <= 180
    assert 3 <= view.span <= 360


def test_the_committed_map_is_whole() -> None:
    ground = world_map()
    codes = {outline.code for outline in ground.countries}
    assert {"UA", "RU", "KP", "NO", "XK", "TW", "PS"} <= codes
    assert all(-90 <= lat <= 90 for outline in ground.countries for ring in outline.rings for _, lat in ring)
    assert next(town for town in ground.towns if town.name == "Oslo").country == "NO"


def holder(lat: float, lon: float) -> set[str | None]:
    """Countries whose outline is around a point."""
    found = set()
    for outline in world_map().countries:
        for ring in outline.rings:
            crossings = sum(
                (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1
                for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True)
            )
            if crossings % 2:
                found.add(outline.code)
    return found


@pytest.mark.parametrize(
    ("lat", "lon", "code"),
    [(45.3, 34.2, "UA"), (48.0, 37.8, "UA"), (55.7, 37.6, "RU"), (66.0, 190.0 - 2.0, "RU"), (60.0, 10.0, "NO")],
)
def test_outlines_hold_the_places_that_they_should(lat: float, lon: float, code: str) -> None:
    assert holder(lat, lon) == {code}


def test_the_picture_says_that_a_mention_is_not_control() -> None:
    shown = map_drawing(GROUND, placed(place("<Sarn>", 45, 5)), View(45, 5, 30))
    root = ET.fromstring(picture("map", shown, map_caption(shown, "2026-05-01T00:00:00+00:00")).encode())
    words = " ".join(root.itertext())
    for said in ("not control", "Natural Earth", "GeoNames", "Echo", "<Sarn>"):
        assert said in words


@pytest.mark.parametrize(
    ("far", "is_narrow"),
    [(0, False), (1, True), (7, False)],
    ids=["none far away", "one of sixty far away", "a tenth far away"],
)
def test_a_few_places_far_away_do_not_press_the_others_together(far: int, is_narrow: bool) -> None:
    near = [place(f"Near{n}", 45 + n / 20, 5 + n / 20) for n in range(60)]
    places = placed(*near, *[place(f"Far{n}", -30 - n, 120 + n) for n in range(far)])
    assert (opening(places).span < fitting(places).span) == is_narrow
    shown = map_drawing(GROUND, places, opening(places))
    assert len(shown.outside) <= max(far, 2)
    assert sum(mark.count for mark in shown.marks) + len(shown.outside) == len(places)


def test_it_opens_on_the_world_where_nothing_is_placed() -> None:
    assert opening(()) == WORLD


def test_no_mark_covers_another_of_its_kind() -> None:
    towns = placed(*[place(f"T{n}", 40 + n / 3, 3 + n / 2) for n in range(30)])
    marks = map_drawing(GROUND, towns, fitting(towns)).marks
    apart = [(one.x - other.x) ** 2 + (one.y - other.y) ** 2 for one in marks for other in marks if one is not other]
    assert min(apart) >= 18**2
