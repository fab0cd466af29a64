"""Fixtures of tests that ask a desk, by hand or in a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from sayso.desk.app import create_app
from sayso.ledger import Ledger
from tests.browser import Browser, chromium
from tests.desk_server import serving
from tests.form_client import FormClient
from tests.small_ledger import save_small_ledger


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """A small ledger in a file."""
    address = str(tmp_path / "small.db")
    save_small_ledger(address)
    with Ledger(address) as opened:
        yield opened


@pytest.fixture
def client(ledger: Ledger) -> FormClient:
    """The desk of the small ledger, on this machine."""
    return FormClient(create_app(ledger), base_url="http://127.0.0.1")


@pytest.fixture(scope="module")
def served(client: TestClient) -> Iterator[str]:
    """The desk of the module's `client`, on a port of its own."""
    assert isinstance(client.app, FastAPI)
    with serving(client.app) as address:
        yield address


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One browser for a module."""
    if chromium() is None:
        pytest.skip("no Chromium on this machine")
    with Browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened
