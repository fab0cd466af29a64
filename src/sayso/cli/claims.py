"""`sayso claims`: what is asserted, by whom, and what the record holds about it."""

from typing import Annotated

import typer

from sayso.cli.listing import print_listing
from sayso.cli.options import JsonOption, LedgerOption, LimitOption, open_ledger
from sayso.cli.words import claim_lines, claim_whole
from sayso.tell.telling import telling_first

ClaimArgument = Annotated[str | None, typer.Argument(metavar="[CLAIM]", help="The id of one claim; default: all.")]


def command(
    claim: ClaimArgument = None, ledger: LedgerOption = None, as_json: JsonOption = False, limit: LimitOption = None
) -> None:
    """Claims by the day they last moved; within a day what was disputed or taken back first, then figures."""
    with open_ledger(ledger) as book:
        if claim:
            print_listing([book.claim(claim)], claim_whole, as_json=as_json)
        else:
            print_listing(telling_first(book.claims())[:limit], claim_lines, as_json=as_json)
