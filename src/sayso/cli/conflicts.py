"""`sayso conflicts`: Conflicts: figures that cannot both be true, with the arithmetic."""

from sayso.cli.listing import print_listing
from sayso.cli.options import JsonOption, LedgerOption, LimitOption, open_ledger
from sayso.cli.words import conflict_lines


def command(ledger: LedgerOption = None, as_json: JsonOption = False, limit: LimitOption = None) -> None:
    """Conflicts: figures that cannot both be true, with the arithmetic."""
    with open_ledger(ledger) as book:
        print_listing(book.conflicts()[:limit], conflict_lines, as_json=as_json)
