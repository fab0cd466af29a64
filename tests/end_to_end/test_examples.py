"""The examples run as their first line says."""

import subprocess
import sys
from pathlib import Path

from tests.end_to_end.program import sayso
from tests.invented import write_reports

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def run(name: str, *arguments: str | Path) -> str:
    command = [sys.executable, str(EXAMPLES / name), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout


def test_who_said_it(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Twelve people died, governor Ivar Brask said on Monday.", encoding="utf-8")
    assert "Ivar Brask asserts: Twelve people died" in run("who_said_it.py", article, "2026-04-07")


def test_open_conflicts(tmp_path: Path) -> None:
    sayso("add", write_reports(tmp_path / "reports.jsonl", 12), "--ledger", tmp_path / "story.db")
    run("open_conflicts.py", tmp_path / "story.db")


def test_every_example_is_tested() -> None:
    tested = Path(__file__).read_text(encoding="utf-8")
    assert all(path.name in tested for path in EXAMPLES.glob("*.py"))
