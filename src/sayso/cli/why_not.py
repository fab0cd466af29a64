"""`sayso why-not`: why two figures are no conflict."""

from typing import Annotated

import typer

from sayso.cli.console import out, print_json
from sayso.cli.options import JsonOption, LedgerOption, open_ledger
from sayso.cli.words import paragraph

FigureArgument = Annotated[str, typer.Argument(metavar="FIGURE", help="A figure's id.")]


def command(
    one: FigureArgument, other: FigureArgument, ledger: LedgerOption = None, as_json: JsonOption = False
) -> None:
    """Say why two figures are no conflict, or that they are one."""
    with open_ledger(ledger) as book:
        reason = book.why_not(one, other)
    if as_json:
        print_json({"figures": [one, other], "why": reason})
    else:
        out.print(paragraph(reason, ""))
