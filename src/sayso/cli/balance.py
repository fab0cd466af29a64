"""`sayso balance`: each source's running total of one thing, its daily rates, and what it took back."""

from typing import Annotated

import typer

from sayso.cli.balance_words import balance_lines
from sayso.cli.listing import print_listing
from sayso.cli.options import JsonOption, LedgerOption, LimitOption, open_ledger


def command(
    source: Annotated[str | None, typer.Option("--source", help="Only sources whose name holds this.")] = None,
    category: Annotated[str | None, typer.Option("--category", help="Only this category, such as killed.")] = None,
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
    limit: LimitOption = None,
) -> None:
    """Running totals by source: bounds by date, daily rates with the arithmetic, what each implies, corrections."""
    with open_ledger(ledger) as book:
        print_listing(book.balances(source, category)[:limit], balance_lines, as_json=as_json)
