"""Print the figures of a ledger that cannot both be true: `python examples/open_conflicts.py story.db`."""

import sys

import sayso


def main(path: str) -> None:
    """Both figures with who gave them, and the arithmetic."""
    with sayso.Ledger(path) as ledger:
        for conflict in ledger.conflicts():
            if conflict.kind == "scope":
                continue
            one, other = conflict.figures
            print(f"{one.source}: “{one.figure.text}” / {other.source}: “{other.figure.text}”")
            print(f"  {conflict.why}")


if __name__ == "__main__":
    main(*sys.argv[1:])
