"""`sayso backup`: the ledger as one file, restored once to prove it."""

from typing import Annotated

import typer

from sayso.app import now
from sayso.cli.console import ProgressLine, out, print_json
from sayso.cli.options import JsonOption, LedgerOption, settings
from sayso.cli.transfer import figures, sentence
from sayso.store.addresses import shown
from sayso.store.backup import back_up, backup_name


def command(
    target: Annotated[
        str, typer.Argument(metavar="TARGET", help="A new file; or a folder, for one named by the time.")
    ],
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a backup, restore it into a scratch ledger, and compare every row. Others may go on writing meanwhile."""
    address = settings(ledger).ledger
    path = backup_name(target, now())
    with ProgressLine(quiet=True) as progress:
        done = back_up(address, path, progress)
    if as_json:
        print_json({"ledger": shown(address), "backup": str(path), **figures(done)})
    else:
        out.print(f"{path}: {sentence(done)}; restored and found equal.", soft_wrap=True)
