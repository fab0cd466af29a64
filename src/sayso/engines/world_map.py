"""The world map: outlines of countries and large towns from a committed table, read at the first look."""

import json
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from pathlib import Path

from sayso.errors import ConfigError
from sayso.model.world_map import Outline, Ring, Town, WorldMap

BUNDLED = Path(__file__).with_name("map_data") / "world.json"


@cache
def world_map(path: Path = BUNDLED) -> WorldMap:
    """The map made by tools/build_map.py. Raises ConfigError where it is not there or is no such table."""
    try:
        read = json.loads(path.read_text("utf-8"))
        scale = read["scale"]
        countries = tuple(
            Outline(code or None, name, tuple(_ring(ring, scale) for ring in rings))
            for code, name, rings in read["countries"]
        )
        towns = tuple(
            Town(name, lat / scale, lon / scale, population * 1000, country)
            for name, lat, lon, population, country in read["towns"]
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConfigError("the map cannot be read", item=str(path), remedy="reinstall sayso") from error
    return WorldMap(countries, towns)


def _ring(deltas: Sequence[int], scale: int) -> Ring:
    """Points from the first one and the steps between them."""
    longitudes, latitudes = accumulate(deltas[::2]), accumulate(deltas[1::2])
    return tuple((x / scale, y / scale) for x, y in zip(longitudes, latitudes, strict=True))
