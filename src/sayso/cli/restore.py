"""`sayso restore`: a backup into a new or empty ledger."""

from typing import Annotated

import typer

from sayso.cli.console import ProgressLine, out, print_json
from sayso.cli.options import JsonOption, LedgerOption, settings
from sayso.cli.transfer import figures, sentence
from sayso.store.addresses import shown
from sayso.store.backup import restore


def command(
    backup: Annotated[str, typer.Argument(metavar="BACKUP", help="The file that `sayso backup` wrote.")],
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
) -> None:
    """Bring a backup into the ledger, which must be new or empty: nothing is ever overwritten."""
    address = settings(ledger).ledger
    with ProgressLine(quiet=True) as progress:
        done = restore(backup, address, progress)
    if as_json:
        print_json({"backup": backup, "ledger": shown(address), **figures(done)})
    else:
        out.print(f"{shown(address)} holds all of {backup}: {sentence(done)}.", soft_wrap=True)
