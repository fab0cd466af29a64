"""Points on the globe and how far apart they are."""

import math
from typing import Final

Point = tuple[float, float]
"""Latitude and longitude in degrees, WGS 84."""
NEAR_KM: Final = 161.0
"""A hundred miles: the usual bound since Gritta et al."""


def km(one: Point, other: Point) -> float:
    """Kilometres on the globe (haversine)."""
    a, b, c, d = map(math.radians, (*one, *other))
    h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 2 * 6371.0 * math.asin(min(1.0, math.sqrt(h)))
