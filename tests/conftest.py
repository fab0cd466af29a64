"""Fixtures that many tests share. The parser is the real one: it is what users run."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from sayso.engines.spacy_parser import SpacyParser
from sayso.model.parse import Parse
from tests.postgres import Server, programs, running_server

# The same examples in every run, so that a red test is red for everybody; `make soak` explores others.
# No deadline for an example: cost is measured by processor time (tests/cost.py), which other work does not change.
settings.register_profile("steady", derandomize=True, deadline=None)
# SAYSO_EXPLORE says how many examples of each law, 500 at least.
EXPLORED = os.environ.get("SAYSO_EXPLORE", "")
settings.register_profile("exploring", max_examples=max(500, int(EXPLORED or 0)), deadline=None)
settings.load_profile("exploring" if EXPLORED else "steady")


@pytest.fixture(scope="session")
def parser() -> SpacyParser:
    """The bundled English pipeline, loaded once."""
    return SpacyParser()


@pytest.fixture(scope="session")
def parse(parser: SpacyParser) -> Callable[[str], Parse]:
    """Parse a text with the bundled pipeline."""
    return parser.parse


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A real PostgreSQL server, started for this run."""
    if programs() is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt install postgresql)")
    with running_server() as server:
        yield server


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a certificate for localhost that signed itself, cert.pem, and of its key, key.pem."""
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", "key.pem", "-out", "cert.pem"],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip
    return folder


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a ledger can be made: a test that takes it runs once for each kind of database."""
    if request.param == "sqlite":
        return str(tmp_path / "ledger.db")
    server: Server = request.getfixturevalue("postgres")
    return server.new_ledger()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many tests the machine could not run."""
    skipped = terminalreporter.stats.get("skipped", [])
    terminalreporter.write_line(f"{len(skipped)} tests skipped for want of something on this machine")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where nothing may be skipped (SAYSO_NO_SKIPS), a skip fails the run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("SAYSO_NO_SKIPS") and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
