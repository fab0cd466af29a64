"""Places: what is one, which one it is, and what its name stands for. All towns named Ost-, Varn- or Bel- are invented."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.engines.gazetteer import SqliteGazetteer
from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.place_names import folded
from sayso.extract.place_resolution import km_between, lies_in
from sayso.extract.places import find_places
from sayso.model.parse import Parse
from sayso.model.place import GazetteerEntry, Place
from sayso.model.report import Outlet, Report
from sayso.model.words import joined
from tests.fakes import FakeGazetteer

GAZETTEER = SqliteGazetteer()
Parsed = Callable[[str], Parse]
REPORT = Report(id="r", collected="2026-01-01T00:00:00+00:00", language="en", text="", sha256="")


def places(parse: Parsed, text: str, **fields: object) -> tuple[Place, ...]:
    report = replace(REPORT, text=text, **fields)  # type: ignore[arg-type] # fields of a report, named by each test
    return find_places(report, parse(text), GAZETTEER)


def named(parse: Parsed, text: str, printed: str) -> Place:
    """The first place printed so."""
    return next(p for p in places(parse, text) if p.text == printed)


@pytest.mark.parametrize(
    ("text", "printed", "known"),
    [
        ("Shells hit the market in Kharkiv on Friday.", "Kharkiv", ("Kharkiv", "UA", "city", "point")),
        ("The army began its counterattack in Kherson.", "Kherson", ("Kherson", "UA", "town", "area")),
        ("Fighting went on in Donetsk Oblast.", "Donetsk Oblast", ("Donetsk Oblast", "UA", "region", "area")),
        ("Aid reached Sudan on Monday.", "Sudan", ("Sudan", "SD", "country", "area")),
        ("Fighting spread across the Donbas.", "Donbas", ("Donbas", "UA", "region", "area")),
        ("Wars in the Middle East cost lives.", "Middle East", ("Middle East", None, "region", "area")),
        ("A ship sank in the Black Sea.", "Black Sea", ("Black Sea", None, "sea", "area")),
        ("The U.S. and its allies agreed.", "U.S.", ("United States", "US", "country", "area")),
        ("Shells fell on Avdiivka overnight.", "Avdiivka", ("Avdiyivka", "UA", "town", "point")),
        ("The army lost Vuhledar in the autumn.", "Vuhledar", ("Vuhledar", "UA", "town", "point")),
        ("The army fought for Chasiv Yar and Kreminna.", "Kreminna", ("Kreminna", "UA", "town", "point")),
        ("They fled Europe in 1940.", "Europe", ("Europe", None, "continent", "area")),
        ("Troops entered the village of Verbove.", "Verbove", ("Verbove", "UA", "village", "point")),
        ("Ukraine struck Russia's Kursk region in August.", "Kursk", ("Kursk Oblast", "RU", "region", "area")),
        ("Two people died in Kursk in August.", "Kursk", ("Kursk", "RU", "city", "point")),
    ],
)
def test_known_places(parse: Parsed, text: str, printed: str, known: tuple[str, str | None, str, str]) -> None:
    place = named(parse, text, printed)
    assert (place.name, place.country, place.feature, place.precision) == known
    assert place.lat is not None
    assert place.lon is not None


@pytest.mark.parametrize(
    ("text", "printed", "lat", "lon"),
    [
        ("A fire broke out in Paris on Monday.", "Paris", 48.9, 2.3),
        ("A fire broke out in Paris, Texas, on Monday.", "Paris", 33.7, -95.6),
        ("A man from Oxford, North Carolina, was found. Oxford mourned.", "Oxford", 36.3, -78.6),
        ("CHARLESTON, W.Va. (AP) — A man was held.", "CHARLESTON", 38.3, -81.6),
        ("He drove from Dayton, Ohio, to Lima.", "Dayton", 39.8, -84.2),
        ("In Georgia, police in Atlanta and Savannah were called out.", "Georgia", 32.6, -83.4),
        ("In Georgia, police in Tbilisi and Batumi were called out.", "Georgia", 42.0, 43.5),
    ],
)
def test_which_of_the_places_with_a_name(parse: Parsed, text: str, printed: str, lat: float, lon: float) -> None:
    place = named(parse, text, printed)
    assert (place.lat, place.lon) == pytest.approx((lat, lon), abs=0.6)


@pytest.mark.parametrize(
    ("text", "printed", "use"),
    [
        ("The Kremlin said on Monday it had no plans.", "Kremlin", "metonym"),
        ("Pyongyang announced a new test.", "Pyongyang", "metonym"),
        ("The White House declined to comment.", "White House", "metonym"),
        ("Moscow's claim was rejected.", "Moscow", "metonym"),
        ("The North Koreans wouldn't be alone.", "North Koreans", "demonym"),
        ("Moscow's invasion began in winter.", "Moscow", "metonym"),
        ("Moscow's streets were empty.", "Moscow", "literal"),
        ("The Kremlin is unwilling to talk.", "Kremlin", "metonym"),
        ("It is due to the Kremlin's reliance on shells.", "Kremlin", "metonym"),
        ("A crowd stood near the Kremlin on Monday.", "Kremlin", "literal"),
        ("A drone hit the Kremlin on Monday.", "Kremlin", "literal"),
        ("Seoul has limited its support.", "Seoul", "metonym"),
        ("Rockets could be aimed at Seoul.", "Seoul", "literal"),
        ("The Varnholt bridge was bombed by Israel.", "Israel", "metonym"),
        ("An explosion in Moscow killed two.", "Moscow", "literal"),
        ("Ukraine borders Poland.", "Ukraine", "literal"),
        ("Russian troops withdrew.", "Russian", "demonym"),
        ("Two Canadians were hurt.", "Canadians", "demonym"),
    ],
)
def test_what_the_name_stands_for(parse: Parsed, text: str, printed: str, use: str) -> None:
    assert named(parse, text, printed).use == use


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Paris Hilton arrived on Monday. She had been in Paris.", (0, 5)),
        ("Chad Smith spoke after his trip to Chad.", (0, 4)),
        ("Mr. Washington said the talks had failed.", (4, 14)),
        ("He lives at 12 Berlin Street in Lagos.", (15, 21)),
        ("The Kyiv Post reported that a bridge had burned.", (4, 8)),
        ("The New York Times reports that a bridge burned.", (4, 12)),
    ],
)
def test_people_and_streets_are_no_places(parse: Parsed, text: str, printed: tuple[int, int]) -> None:
    assert printed not in {p.spans[0] for p in places(parse, text)}


def test_a_town_no_table_knows_keeps_its_words_and_gets_no_coordinates(parse: Parsed) -> None:
    text = "Shells hit the market in Ostelmark on Friday. He denied firing on the town. Ostelmark will be empty."
    found = [p for p in places(parse, text) if p.text == "Ostelmark"]
    assert [(p.lat, p.lon, p.feature, p.precision, p.use) for p in found] == [
        (None, None, "town", "point", "literal"),
        (None, None, "town", "point", "literal"),
    ]


def test_a_region_and_its_town_of_one_name_are_two_places(parse: Parsed) -> None:
    text = "Two people died in Kursk. Fighting went on in the Kursk region, far from Kursk."
    assert [p.feature for p in places(parse, text) if p.text == "Kursk"] == ["city", "region", "city"]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("The port of Ostrelm has silted up.", ["Ostrelm"]),
        ("Is the dam at Ostrelm safe?", ["Ostrelm"]),
        ("She works at Ostrelm.", []),
    ],
)
def test_a_town_is_told_by_the_noun_before(parse: Parsed, text: str, printed: list[str]) -> None:
    assert [p.text for p in places(parse, text)] == printed


def test_an_unknown_place_that_nothing_describes_is_unknown(parse: Parsed) -> None:
    assert named(parse, "He was born in Ostelmark.", "Ostelmark").feature == "unknown"


def test_meanings_that_nothing_tells_apart_are_left_null() -> None:
    twins = [
        GazetteerEntry(name="Belholm", lat=lat, lon=10.0, feature="town", country=c, population=9000)
        for lat, c in ((10.0, "AA"), (30.0, "BB"), (50.0, "CC"), (70.0, "DD"))
    ]
    text = "A fire broke out in Belholm."
    parse = SpacyParser().parse(text)
    (place,) = find_places(replace(REPORT, text=text), parse, FakeGazetteer(twins))
    assert (place.text, place.lat, place.country) == ("Belholm", None, None)


def test_the_outlet_and_the_dateline_count() -> None:
    twins = [
        GazetteerEntry(name="Belholm", lat=56.0, lon=-3.0, feature="town", country="GB", population=9000),
        GazetteerEntry(name="Belholm", lat=44.0, lon=-80.0, feature="town", country="CA", population=9000),
    ]
    london = GazetteerEntry(name="London", lat=51.5, lon=-0.1, feature="city", country="GB", population=9_000_000)
    canada = GazetteerEntry(name="Canada", lat=60.0, lon=-95.0, feature="country", country="CA", population=37_000_000)
    gazetteer = FakeGazetteer([*twins, london, canada])
    text = "A fire broke out in Belholm."
    parse = SpacyParser().parse(text)
    by_dateline = find_places(replace(REPORT, text=text, dateline="LONDON"), parse, gazetteer)
    outlet = Outlet(name="The Echo", domain="echo.example.ca")
    by_domain = find_places(replace(REPORT, text=text, outlet=outlet), parse, gazetteer)
    assert [p.country for p in (*by_dateline, *by_domain)] == ["GB", "CA"]


def test_a_dateline_nobody_knows_is_no_place(parse: Parsed) -> None:
    assert places(parse, "VARNHELM, 4 May (NNA) — Nothing happened.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        "x" * 50_000,
        "PARIS BURNS. RUSSIA SAYS 40 DEAD.",
        "😀 Paris 😀",
        "Paris\nParis\n\nParis",
        ", , ,",
        "U.S.",
    ],
)
def test_odd_texts(parse: Parsed, text: str) -> None:
    for place in places(parse, text):
        assert place.text == joined(text, place.spans)


PIECES = [
    "Paris",
    ",",
    "Texas",
    "in",
    "the",
    "Kremlin",
    "said",
    ".",
    "Jordan",
    "W.Va.",
    "\n",
    "of",
    "“",
    "—",
    "Ostelmark",
    "é",
]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(PIECES)))
def test_words_are_exact_and_mentions_never_overlap(words: list[str]) -> None:
    text = " ".join(words)
    found = find_places(replace(REPORT, text=text), PARSER.parse(text), GAZETTEER)
    spans = [p.spans[0] for p in found]
    assert all(p.text == joined(text, p.spans) for p in found)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert all((p.lat is None) == (p.lon is None) for p in found)


PARSER = SpacyParser()


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("São Paulo", "sao paulo"),
        ("Łódź", "lodz"),
        ("Sana'a", "sanaa"),
        ("W.Va.", "w va"),
        ("  ", ""),
        ("Ünye-Çay", "unye cay"),
    ],
)
def test_folding(name: str, key: str) -> None:
    assert folded(name) == key


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(name: str) -> None:
    assert folded(folded(name)) == folded(name)


def test_a_town_lies_in_its_county_region_and_country() -> None:
    town = GazetteerEntry(name="Belholm", lat=31.3, lon=-92.4, feature="town", country="US", region="Louisiana")
    county = GazetteerEntry(name="Bel Parish", lat=31.2, lon=-92.5, feature="region", country="US", region="Louisiana")
    state = GazetteerEntry(name="Louisiana", lat=31.0, lon=-92.0, feature="region", country="US", region="Louisiana")
    other = replace(state, name="Texas", region="Texas")
    country = GazetteerEntry(name="United States", lat=39.8, lon=-98.5, feature="country", country="US")
    assert [lies_in(town, outer) for outer in (county, state, country, other, town)] == [True, True, True, False, False]
    assert km_between(town, county) == pytest.approx(14.6, abs=0.5)


@pytest.mark.parametrize(
    ("text", "outlet", "country"),
    [
        # at home; None where several towns of such countries stay likely
        ("A Paris man was fined on Monday.", Outlet(name="Paris Beacon", domain="parisbeacon.com"), "US"),
        ("A Paris man was fined on Monday.", Outlet(name="The Paris Herald-Post"), None),
        ("A Paris man was fined on Monday.", Outlet(name="Sarn Daily", domain="parisdailynews.net"), None),
        ("Palestine police were called on Monday.", Outlet(name="Herald", domain="palestineherald.com"), "US"),
        # the famous one: its country is named, the paper is of that country, or it is named for nothing
        ("A Paris man was fined in France.", Outlet(name="Paris Beacon", domain="parisbeacon.com"), "FR"),
        ("A Paris man was fined on Monday.", Outlet(name="Paris Beacon", domain="parisbeacon.fr"), "FR"),
        ("A Paris man was fined on Monday.", Outlet(name="Sarn Beacon", domain="sarnbeacon.com"), "FR"),
        ("A Paris man was fined on Monday.", Outlet(name="Paris Match", domain="parismatch.com"), "FR"),
        ("A London man was fined on Monday.", Outlet(name="London News", domain="londonnews.com"), "GB"),
    ],
)
def test_a_paper_is_named_for_its_own_town(parse: Parsed, text: str, outlet: Outlet, country: str | None) -> None:
    place = next(p for p in places(parse, text, outlet=outlet) if p.text in {"Paris", "Palestine", "London"})
    assert place.country == country
