"""`sayso cite`: a claim as one sentence of attribution, ready to paste."""

from typing import Annotated

import typer

from sayso.cli.console import out, print_json
from sayso.cli.options import JsonOption, LedgerOption, open_ledger


def command(
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="A claim's id.")],
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print one sentence of attribution for a claim."""
    with open_ledger(ledger) as book:
        sentence = book.cite(claim)
    if as_json:
        print_json({"claim": claim, "cite": sentence})
    else:
        out.print(sentence, soft_wrap=True)
