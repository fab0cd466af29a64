"""`sayso reports`: Reports, published first to last."""

from sayso.cli.listing import print_listing
from sayso.cli.options import JsonOption, LedgerOption, LimitOption, open_ledger
from sayso.cli.words import report_lines


def command(ledger: LedgerOption = None, as_json: JsonOption = False, limit: LimitOption = None) -> None:
    """Reports, published first to last."""
    with open_ledger(ledger) as book:
        print_listing(book.reports(limit), report_lines, as_json=as_json)
