"""Places by kind, so that towns do not hide behind countries, and literal places that are put in the wrong country.

The kind and the country of a gold place are those of its annotation (LGL and TR-News give GeoNames codes and countries),
else those of the place of that name that our gazetteer has with the same GeoNames id, or nearest to the gold point.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from benchmarks.accuracy.geometry import NEAR_KM, Point, km
from benchmarks.accuracy.sets import Row
from sayso.model.place import GazetteerEntry, Place
from sayso.model.words import Span
from sayso.ports import Gazetteer

Kind = Literal["country", "region", "town", "other"]
KINDS: Final[tuple[Kind, ...]] = ("country", "region", "town", "other")
FEATURES: Final[dict[str, Kind]] = {
    "country": "country",
    "region": "region",
    "city": "town",
    "town": "town",
    "village": "town",
}
CODES: Final[dict[str, Kind]] = {"PCL": "country", "ADM": "region", "PPL": "town"}
"""Of GeoNames' feature codes the first three letters."""


@dataclass(frozen=True, slots=True)
class Known:
    """A gold place: where it is, of what kind, and in which country (ISO 3166-1 alpha-2) where that is known."""

    point: Point
    kind: Kind
    country: str | None


@dataclass(slots=True)
class Kinds:
    """Counts over documents: gold places and those found near them, by kind; literal places judged by country."""

    gold: Counter[Kind] = field(default_factory=Counter)
    near: Counter[Kind] = field(default_factory=Counter)
    judged: int = 0
    wrong: int = 0

    def add(self, gold: Mapping[Span, Known], places: Iterable[Place]) -> None:
        """Count one document."""
        found = {place.spans[0]: place for place in places}
        for span, known in gold.items():
            place = found.get(span)
            point = _point(place) if place else None
            self.gold[known.kind] += 1
            self.near[known.kind] += point is not None and km(known.point, point) <= NEAR_KM
            if place and point and place.use == "literal" and place.country and known.country:
                self.judged += 1
                self.wrong += place.country != known.country

    def rows(self, name: str, on: str) -> Iterator[Row]:
        """How many of each kind are found and put near, and how many literal places are in the wrong country."""
        for kind in KINDS:
            if self.gold[kind]:
                share = 100 * self.near[kind] / self.gold[kind]
                yield Row(f"places.{name}_{kind}_recall", share, f"{on}, {self.gold[kind]} places")
        if self.judged:
            share = 100 * self.wrong / self.judged
            yield Row(f"places.{name}_wrong_country", share, f"{on}, {self.wrong} of {self.judged} literal places")


def _point(place: Place) -> Point | None:
    return None if place.lat is None or place.lon is None else (place.lat, place.lon)


def known_places(document: Mapping[str, Any], gazetteer: Gazetteer) -> dict[Span, Known]:
    """The gold places of a document that have coordinates and whose offsets hold."""
    toponyms = (t for t in document["gold"]["toponyms"] if t.get("offset_ok") is not False and t.get("lat") is not None)
    return {(t["start"], t["end"]): _known(t, gazetteer) for t in toponyms}


def _known(toponym: Mapping[str, Any], gazetteer: Gazetteer) -> Known:
    point = toponym["lat"], toponym["lon"]
    entry = _entry(toponym, point, gazetteer)
    code = CODES.get((toponym.get("fcode") or "")[:3], "other")
    kind = code if toponym.get("fcode") else FEATURES.get(entry.feature, "other") if entry else "other"
    named = toponym.get("country")
    return Known(point, kind, _code(named, gazetteer) if named else entry.country if entry else None)


def _entry(toponym: Mapping[str, Any], point: Point, gazetteer: Gazetteer) -> GazetteerEntry | None:
    """The gazetteer's entry for a gold place: of the same id, else the nearest of its name within reach."""
    entries = gazetteer.lookup(toponym["phrase"])
    identity = str(toponym.get("geonameid") or "")
    same = next((e for e in entries if str(e.geonames or "-") == identity), None)
    near = (e for e in entries if km(point, (e.lat, e.lon)) <= NEAR_KM)
    return same or min(near, key=lambda e: km(point, (e.lat, e.lon)), default=None)


def _code(country: str, gazetteer: Gazetteer) -> str | None:
    return next((e.country for e in gazetteer.lookup(country) if e.feature == "country"), None)
