"""Addresses of ledgers: what is understood, and that no password is ever shown."""

from pathlib import Path

import pytest

from sayso.errors import StoreError
from sayso.store.addresses import file_of, parsed, shown
from sayso.store.database import Database

SECRET = "h4rrier"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (f"postgresql://ann:{SECRET}@db.example/story", "postgresql://ann:***@db.example/story"),
        (f"postgres://ann:{SECRET}@db.example:5432/story?sslmode=require", "postgres://ann:***@db.example:5432/story"),
        (f"postgresql://ann:a@b:/{SECRET}@db.example/story", "postgresql://ann:***@db.example/story"),
        (f"postgresql://db.example/story?user=ann&password={SECRET}", "user=ann&password=***"),
        (f"postgresql:///story?password={SECRET}&host=/run", "password=***&host=/run"),
        (f"postgresql:///story?sslpassword={SECRET}", "sslpassword=***"),
        (f"postgresql://ann:{SECRET}/story", "postgresql://ann:***/story"),
        (f"mysql://ann:{SECRET}@db.example/story", "mysql://ann:***@db.example/story"),
        ("postgresql://ann@db.example:5432/story", "postgresql://ann@db.example:5432/story"),
        ("postgresql://[::1]:5432/story", "postgresql://[::1]:5432/story"),
        ("reports/story.db", "reports/story.db"),
    ],
)
def test_an_address_is_shown_without_its_password(address: str, expected: str) -> None:
    assert expected in shown(address)
    assert SECRET not in shown(address)


@pytest.mark.parametrize(
    "address",
    [
        f"mysql://ann:{SECRET}@db.example/story",
        f"postgresql://ann:{SECRET}@db.example:port/story",
        f"postgresql://ann:{SECRET}@127.0.0.1:1/story",
        f"postgresql://127.0.0.1:1/story?user=ann&password={SECRET}",
    ],
)
def test_an_error_names_the_address_and_the_way_out_without_the_password(address: str) -> None:
    with pytest.raises(StoreError) as raised, Database(address).reading():
        pass
    line = str(raised.value)
    assert line.startswith(address.partition("://")[0])
    assert raised.value.remedy
    assert SECRET not in line
    assert "\n" not in line


@pytest.mark.parametrize(
    ("address", "driver"),
    [
        ("story.db", "sqlite"),
        ("sqlite:///story.db", "sqlite"),
        ("postgresql://db.example/story", "postgresql+psycopg"),
        ("postgres://db.example/story", "postgresql+psycopg"),
        ("postgresql+psycopg://db.example/story", "postgresql+psycopg"),
    ],
)
def test_the_database_is_known_by_its_address(address: str, driver: str) -> None:
    assert parsed(address).drivername == driver
    assert file_of(address) == (Path("story.db") if driver == "sqlite" else None)


def test_a_home_folder_is_written_out() -> None:
    assert file_of("~/story.db") == file_of("sqlite:///~/story.db") == Path.home() / "story.db"
