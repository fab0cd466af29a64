"""Check that the README's commands exist: every `make` target and every `sayso` command with its options."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"^```(?:sh|console)\n(.*?)^```", re.MULTILINE | re.DOTALL)
SAYSO = [sys.executable, "-c", "from sayso.cli.main import main; main()"]


def commands(page: Path) -> list[list[str]]:
    """The words of each command in the page's shell blocks."""
    blocks = "\n".join(BLOCK.findall(page.read_text(encoding="utf-8")))
    lines = blocks.replace("\\\n", " ").splitlines()
    return [shlex.split(line.removeprefix("$ "), comments=True) for line in lines if line.strip()]


def problem(words: list[str], targets: set[str], helps: dict[str, str]) -> str | None:
    """What is wrong with one command, or None."""
    if words[0] == "make":
        unknown = [word for word in words[1:] if "=" not in word and word not in targets]
        return f"make has no target {unknown[0]}" if unknown else None
    if words[0].endswith("sayso") and len(words) > 1:
        if words[1] not in helps:
            helps[words[1]] = subprocess.run(
                [*SAYSO, words[1], "--help"], capture_output=True, text=True, check=False
            ).stdout
        known = set(re.findall(r"--[a-z-]+", helps[words[1]]))
        if not known:
            return f"sayso has no command {words[1]}"
        options = [word.split("=")[0] for word in words[2:] if word.startswith("--")]
        unknown = [option for option in options if option not in known]
        return f"sayso {words[1]} has no option {unknown[0]}" if unknown else None
    return None


def main() -> int:
    """Exit code 1 where a document names a command that is not there."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    helps: dict[str, str] = {}
    found = 0
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))):
        for words in filter(None, commands(page)):
            if wrong := problem(words, targets, helps):
                print(f"{page.relative_to(ROOT)}: {' '.join(words)}: {wrong}", file=sys.stderr)
                found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
