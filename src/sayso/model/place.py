"""Place: a mention of a place; GazetteerEntry: what a gazetteer knows of one."""

from dataclasses import dataclass
from typing import Literal

from sayso.model.words import Words

PlaceUse = Literal["literal", "metonym", "demonym"]
Precision = Literal["point", "area"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Words):
    """A mention of a place. No coordinates rather than wrong ones. Degrees in WGS 84; `country` is ISO 3166-1 alpha-2."""

    name: str
    use: PlaceUse
    lat: float | None = None
    lon: float | None = None
    geonames: int | None = None
    country: str | None = None
    feature: str
    """continent, country, region, city, town, village, sea, river, mountain, building, area, unknown"""
    precision: Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class GazetteerEntry:
    """One place a name may mean. `region` is the first-level region's name; population 0 = not known."""

    name: str
    lat: float
    lon: float
    feature: str
    country: str | None = None
    region: str | None = None
    geonames: int | None = None
    population: int = 0
