"""Outlets of one house: set by the user, counted once, and said on the command line and the desk."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sayso.cli.main import build
from sayso.config import load_config
from sayso.desk.app import create_app
from sayso.ledger import Ledger
from tests.form_client import FormClient

LINE = build(("add", "claims", "weigh"))
WRITTEN = (
    ("Varn Post", "https://varnpost.example/dam", "At least 340 people died when the Ostrel dam broke, an aide said."),
    (
        "Varn Times",
        "https://www.varntimes.example/toll",
        "At least 340 people died on Monday when the dam at Ostrel broke, a doctor who asked not to be named said.",
    ),
)


def ask(*arguments: str) -> str:
    done = CliRunner().invoke(LINE, list(arguments))
    assert done.exit_code == 0, done.output
    return done.stdout


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A ledger of two outlets that were each told by somebody whom they do not name."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SAYSO_ENGINE", "rules")
    rows = [
        {"url": url, "outlet": name, "published": f"2026-04-0{7 + day}", "title": f"{name} on the dam", "text": text}
        for day, (name, url, text) in enumerate(WRITTEN)
    ]
    Path("reports.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    ask("add", "reports.jsonl", "--ledger", "story.db")
    return "story.db"


def the_claim(address: str) -> dict[str, object]:
    rows = [json.loads(line) for line in ask("claims", "--ledger", address, "--json").splitlines()]
    (claim,) = (row for row in rows if row["reports_count"] == 2)
    return dict(claim)


def test_one_house_counts_once_after_the_settings_say_so(address: str) -> None:
    before = the_claim(address)
    assert (before["origins_count"], before["status"], before["houses"]) == (2, "also_stated", [])
    Path("sayso.toml").write_text('families = ["Varn Group = varnpost.example, varntimes.example"]', encoding="utf-8")
    assert the_claim(address) == before
    assert ask("weigh", "--ledger", address) == "The claims of 2 reports were weighed again.\n"
    after = the_claim(address)
    assert (after["origins_count"], after["status"], after["id"]) == (1, "unnamed", before["id"])
    assert after["houses"] == [
        {"name": "Varn Group", "outlets": ["Varn Post", "Varn Times"], "why": "by your settings"}
    ]
    told = " ".join(ask("claims", str(after["id"]), "--ledger", address).split())
    assert "Varn Post: same house as Varn Times (Varn Group: by your settings)." in told
    assert "Varn Post and Varn Times are of one house (Varn Group: by your settings) and count once" in told
    with Ledger(address, config=load_config()) as ledger:
        page = FormClient(create_app(ledger), base_url="http://127.0.0.1").get(f"/claims/{after['id']}").text
    assert "Varn Post: same house as Varn Times (Varn Group: by your settings)" in page
    Path("sayso.toml").unlink()
    ask("weigh", "--ledger", address)
    assert the_claim(address) == before


def test_a_setting_that_names_no_family_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SAYSO_FAMILIES", "Varn Group")
    done = CliRunner().invoke(LINE, ["weigh", "--ledger", "story.db"])
    assert done.exit_code == 1
    assert "no family of outlets" in str(done.exception)
