"""Running totals on the command line, on the desk and over the API, of a small ledger made by hand."""

import json
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from typer.testing import CliRunner

from sayso.cli.main import build
from sayso.desk.app import create_app
from sayso.ledger import Ledger
from tests.small_ledger import save_small_ledger

SOURCE = "Ana Tolve"


@pytest.fixture
def address(tmp_path: Path) -> str:
    path = str(tmp_path / "small.db")
    save_small_ledger(path)
    return path


def run(*arguments: str) -> str:
    result = CliRunner().invoke(build(("balance", "figures")), ["balance", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_command_shows_totals_rates_and_their_arithmetic(address: str) -> None:
    printed = run("--ledger", address)
    assert printed.startswith(f"{SOURCE}: killed")
    assert "Daily rates:" in printed
    records = [json.loads(line) for line in run("--ledger", address, "--json").splitlines()]
    assert [(r["source"], [t["point"] for t in r["totals"]]) for r in records] == [(SOURCE, [12, 19])]
    assert run("--ledger", address, "--source", "tolve", "--category", "killed", "--json").count("\n") == 1
    assert run("--ledger", address, "--source", "nobody", "--json") == ""


def test_the_desk_and_the_api_show_the_same(address: str) -> None:
    with Ledger(address) as ledger, TestClient(create_app(ledger), base_url="http://127.0.0.1") as client:
        page = client.get("/figures/balance")
        assert page.status_code == 200
        assert SOURCE in page.text
        assert "Daily rates" in page.text
        assert '<a href="/figures/balance">' in client.get("/figures").text
        (item,) = client.get("/api/v1/balances", params={"category": "killed"}).json()["items"]
        assert item["source"] == SOURCE
        assert client.get("/api/v1/balances", params={"source": "nobody"}).json()["items"] == []
