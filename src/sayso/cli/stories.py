"""`sayso stories`: Stories: reports of the same event."""

from sayso.cli.listing import print_listing
from sayso.cli.options import JsonOption, LedgerOption, LimitOption, open_ledger
from sayso.cli.words import story_lines


def command(ledger: LedgerOption = None, as_json: JsonOption = False, limit: LimitOption = None) -> None:
    """Stories: reports of the same event."""
    with open_ledger(ledger) as book:
        print_listing(book.stories()[:limit], story_lines, as_json=as_json)
