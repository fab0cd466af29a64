"""Documents tell the truth: their code runs, their commands exist, every command and setting is described."""

import re
from pathlib import Path

import pytest

from sayso.cli.main import COMMANDS
from sayso.config import SETTINGS

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", ["docs/tutorial.md"])
def test_the_code_of_a_page_runs(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    blocks = BLOCK.findall((ROOT / page).read_text(encoding="utf-8"))
    assert len(blocks) >= 5
    scope: dict[str, object] = {"__name__": "tutorial"}
    for block in blocks:
        exec(compile(block, page, "exec"), scope)


def test_every_command_and_setting_is_described() -> None:
    commands = (ROOT / "docs/reference/commands.md").read_text(encoding="utf-8")
    for command in COMMANDS:
        assert f"`sayso {command.replace('_', '-')}" in commands
    for setting in SETTINGS:
        assert f"`{setting.name}`" in commands
