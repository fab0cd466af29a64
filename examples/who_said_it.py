"""Print who says what in a text file: `python examples/who_said_it.py article.txt 2026-04-07`."""

import sys
from pathlib import Path

import sayso


def main(path: str, published: str | None = None) -> None:
    """One line a statement: who, through whom, how, the words."""
    findings = sayso.read(Path(path).read_text(encoding="utf-8"), published=published, verbatim=False)
    for statement in findings.statements:
        source = statement.source
        who = (source.name or source.text) if source else "no source given"
        via = "".join(f" via {relay.name or relay.text}" for relay in statement.via)
        print(f"{who}{via} {statement.stance}: {statement.content.text}")


if __name__ == "__main__":
    main(*sys.argv[1:])
