"""WorldMap: the outlines and towns that a map is drawn on, for orientation alone."""

from dataclasses import dataclass

Ring = tuple[tuple[float, float], ...]
"""A closed line of (longitude, latitude) in degrees; the last point is joined to the first."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A country. `code` is ISO 3166-1 alpha-2, null where it has none; holes are rings like any other (even-odd)."""

    code: str | None
    name: str
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class Town:
    """A large town: a label that helps to find one's way."""

    name: str
    lat: float
    lon: float
    population: int
    country: str


@dataclass(frozen=True, slots=True)
class WorldMap:
    """Countries, and towns with the largest first."""

    countries: tuple[Outline, ...] = ()
    towns: tuple[Town, ...] = ()
