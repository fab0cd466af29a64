"""The gazetteer: GeoNames places, countries and regions in a committed SQLite table, looked up by name, offline."""

import sqlite3
from functools import cached_property, lru_cache
from pathlib import Path

from sayso.errors import ConfigError
from sayso.extract.place_names import folded
from sayso.model.place import GazetteerEntry

BUNDLED = Path(__file__).with_name("gazetteer_data") / "places.sqlite"
SCALE = 100_000
"""Coordinates are stored as integers of 1e-5 degrees (about a metre)."""
REMEMBERED = 20_000
"""Names kept with their entries: a newsroom's day asks for the same places again and again."""
QUERY = """
SELECT p.name, p.lat, p.lon, p.feature, a.country, a.region, p.geonames, p.population
FROM names n JOIN places p ON p.id = n.place JOIN areas a ON a.id = p.area
WHERE n.key = ? ORDER BY p.id
"""


class SqliteGazetteer:
    """Looks places up in a table made by tools/build_gazetteer.py, opened read-only at the first look-up."""

    def __init__(self, path: Path = BUNDLED) -> None:
        self.path = path
        self._entries = lru_cache(maxsize=REMEMBERED)(self._read)

    def lookup(self, name: str) -> tuple[GazetteerEntry, ...]:
        """Every place the name may mean, most populous first; exact match after folding case and accents.

        Raises ConfigError where the table is not there or is no such table.
        """
        return self._entries(folded(name))

    @cached_property
    def _table(self) -> sqlite3.Connection:
        try:
            return sqlite3.connect(
                f"{self.path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
            )
        except sqlite3.Error as error:
            raise self._unreadable() from error

    def _read(self, key: str) -> tuple[GazetteerEntry, ...]:
        try:
            rows = self._table.execute(QUERY, (key,)).fetchall()
        except sqlite3.Error as error:
            raise self._unreadable() from error
        return tuple(
            GazetteerEntry(
                name=name,
                lat=lat / SCALE,
                lon=lon / SCALE,
                feature=feature,
                country=country,
                region=region,
                geonames=geonames,
                population=population,
            )
            for name, lat, lon, feature, country, region, geonames, population in rows
        )

    def _unreadable(self) -> ConfigError:
        return ConfigError(
            "the gazetteer cannot be read",
            item=str(self.path),
            remedy="reinstall sayso, or build the table with tools/build_gazetteer.py",
        )
