"""The real program in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from sayso.cli.main import build

NOUNS = ("reports", "statements", "figures", "claims", "stories", "revisions", "conflicts")
SAYSO = [sys.executable, "-c", "from sayso.cli.main import main; main()"]


def sayso(
    *arguments: str | Path, check: int | None = 0, text: str | None = None, longest_s: float = 240
) -> subprocess.CompletedProcess[str]:
    """Run `sayso` to its end; `check` is the exit code expected, None for any."""
    command = [*SAYSO, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, input=text, timeout=longest_s, check=False)
    if check is not None:
        assert done.returncode == check, f"exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done


def start(*arguments: str | Path) -> subprocess.Popen[str]:
    """Start `sayso` and come back at once."""
    command = [*SAYSO, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def records(*arguments: str | Path) -> list[dict[str, Any]]:
    """The JSON Lines that a command prints."""
    return [json.loads(line) for line in sayso(*arguments, "--json").stdout.splitlines()]


def whole_ledger(ledger: str | Path) -> dict[str, list[dict[str, Any]]]:
    """Every record of a ledger but the times of collection, ordered by id; listed by the program's commands in this process."""
    found, line = {}, build(NOUNS)
    for noun in NOUNS:
        done = CliRunner().invoke(line, [noun, "--json", "--ledger", str(ledger)])
        assert done.exit_code == 0, done.output
        rows = [json.loads(row) for row in done.stdout.splitlines()]
        for row in rows:
            row.pop("collected", None)
        found[noun] = sorted(rows, key=lambda row: str(row["id"]))
    return found
