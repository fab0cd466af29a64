"""Fixtures of tests that look at a desk in a real browser."""

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from tests.browser import Browser, chromium
from tests.desk_server import serving


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
