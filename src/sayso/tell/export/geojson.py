"""GeoJSON (RFC 7946): where a story happens: the literal places, each mention a feature with what is said of it.

Metonyms ("the Kremlin said") and demonyms ("Russian") are nowhere on a map and are left out. A place whose whereabouts
are not known is a feature without a geometry: unknown, and said so. The point of an area is one in its middle, and is
written no finer than that means.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sayso.model.place import Place
from sayso.model.record import Record, to_record
from sayso.tell.located import LocatedPlace

AREA_DIGITS = 2
"""Decimal places of a degree for an area: about a kilometre."""
POINT_DIGITS = 5


def export_geojson(places: Iterable[LocatedPlace]) -> Iterator[str]:
    """One FeatureCollection, a feature a line; longitude first, WGS 84."""
    yield '{"type": "FeatureCollection", "features": ['
    separator = "\n"
    for found in places:
        if found.place.use == "literal":
            yield separator + json.dumps(feature(found), ensure_ascii=False)
            separator = ",\n"
    yield "\n]}\n"


def feature(found: LocatedPlace) -> Record:
    """A mention as a GeoJSON feature."""
    place = found.place
    record = to_record(found)
    properties: dict[str, Any] = {
        **{key: record[key] for key in ("report", "published", "url", "statements", "claims")},
        "outlet": found.outlet.name if found.outlet else None,
        **{key: record["place"][key] for key in ("name", "text", "spans", "feature", "precision", "country")},
        "geonames": place.geonames,
        "title": place.field == "title",
    }
    return {"type": "Feature", "id": found.id, "geometry": _geometry(place), "properties": properties}


def _geometry(place: Place) -> Record | None:
    if place.lat is None or place.lon is None:
        return None
    digits = AREA_DIGITS if place.precision == "area" else POINT_DIGITS
    return {"type": "Point", "coordinates": [round(place.lon, digits), round(place.lat, digits)]}
