"""`sayso revisions`: Revisions: where an origin moved its own figure."""

from sayso.cli.listing import print_listing
from sayso.cli.options import JsonOption, LedgerOption, LimitOption, open_ledger
from sayso.cli.words import revision_lines


def command(ledger: LedgerOption = None, as_json: JsonOption = False, limit: LimitOption = None) -> None:
    """Revisions: where an origin moved its own figure."""
    with open_ledger(ledger) as book:
        print_listing(book.revisions()[:limit], revision_lines, as_json=as_json)
