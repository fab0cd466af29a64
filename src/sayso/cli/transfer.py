"""`sayso transfer`: a whole ledger from one database into another."""

from typing import Annotated

import typer

from sayso.cli.console import ProgressLine, out, print_json
from sayso.cli.options import JsonOption
from sayso.store.addresses import shown
from sayso.store.transfer import Transferred, transfer
from sayso.tell.phrases import counted

COUNTED = ("report", "statement", "claim", "judgement")
"""What people know of a ledger; `--json` counts the rows of every table."""


def command(
    source: Annotated[str, typer.Argument(metavar="FROM", help="The ledger to read: a file or postgresql://….")],
    target: Annotated[str, typer.Argument(metavar="TO", help="A new or empty one; or the one a transfer stopped in.")],
    as_json: JsonOption = False,
) -> None:
    """Copy a whole ledger into another database and prove that both are equal. Interrupted, it goes on when run again."""
    with ProgressLine(quiet=True) as progress:
        done = transfer(source, target, progress)
    if as_json:
        print_json({"from": shown(source), "to": shown(target), **figures(done)})
    else:
        out.print(f"{shown(target)} holds all of {shown(source)}: {sentence(done)}.", soft_wrap=True)


def figures(done: Transferred) -> dict[str, object]:
    """What was brought over, for programs."""
    return {"rows": dict(done.rows), "sha256": done.sha256}


def sentence(done: Transferred) -> str:
    """What was brought over, for people."""
    nouns = ", ".join(counted(done.rows[f"{noun}s"], noun) for noun in COUNTED)
    return f"{nouns}; every row compared, sha256 {done.sha256[:16]}…"
