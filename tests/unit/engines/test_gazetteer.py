"""The bundled table: what it holds, how fast it opens, and what happens where it is not there."""

from pathlib import Path

import pytest

from sayso.engines.gazetteer import BUNDLED, SqliteGazetteer
from sayso.errors import ConfigError
from tests.cost import processor_seconds

GAZETTEER = SqliteGazetteer()
MEBIBYTE = 1 << 20


@pytest.mark.parametrize(
    ("name", "known", "point"),
    [
        ("Ukraine", ("country", "UA", None), (49, 32)),
        ("Ucraina", ("country", "UA", None), (49, 32)),
        ("Donetsk Oblast", ("region", "UA", "Donetsk Oblast"), (48.1, 37.7)),
        ("Kharkov region", ("region", "UA", "Kharkiv Oblast"), (49.6, 36.4)),
        ("Moscow Oblast", ("region", "RU", "Moscow Oblast"), (55.6, 37.6)),
        ("Moscow", ("city", "RU", "Moscow"), (55.75, 37.6)),
        ("North Carolina", ("region", "US", "North Carolina"), (35.6, -79.4)),
        ("Rapides Parish", ("region", "US", "Louisiana"), (31.2, -92.4)),
        ("England", ("region", "GB", "England"), (52.2, -0.7)),
        ("Europe", ("continent", None, None), (48.7, 9.1)),
        ("Avdiivka", ("town", "UA", "Donetsk Oblast"), (48.1, 37.7)),
        ("Sana'a", ("city", "YE", "Amanat Al Asimah"), (15.4, 44.2)),
    ],
)
def test_it_knows(name: str, known: tuple[str, str | None, str | None], point: tuple[float, float]) -> None:
    found = GAZETTEER.lookup(name)[0]
    assert (found.feature, found.country, found.region) == known
    assert (found.lat, found.lon) == pytest.approx(point, abs=0.5)


def test_entries_carry_geonames_ids_and_populations() -> None:
    kyiv = GAZETTEER.lookup("Kyiv")[0]
    assert (kyiv.geonames, kyiv.population > 2_000_000) == (703448, True)


def test_counties_of_one_name_are_told_apart_by_state() -> None:
    states = {entry.region for entry in GAZETTEER.lookup("Walker County")}
    assert states == {"Texas", "Georgia", "Alabama"}


def test_the_table_stays_small() -> None:
    assert BUNDLED.stat().st_size < 25 * MEBIBYTE


def test_it_opens_at_the_first_look_up_and_quickly(tmp_path: Path) -> None:
    SqliteGazetteer(tmp_path / "not there")  # nothing is opened yet
    assert processor_seconds(lambda: SqliteGazetteer().lookup("Kyiv")) < 0.1


@pytest.mark.parametrize("content", [None, b"", b"no table at all" * 100])
def test_a_missing_or_damaged_table_says_what_to_do(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "places.sqlite"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigError, match="gazetteer cannot be read") as raised:
        SqliteGazetteer(path).lookup("Kyiv")
    assert "reinstall" in str(raised.value)
    assert path.exists() == (content is not None)
