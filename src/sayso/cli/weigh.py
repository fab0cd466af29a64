"""`sayso weigh`: count the origins of every claim anew, with the families of outlets that are set now."""

from sayso.cli.console import ProgressLine, out, print_json
from sayso.cli.options import JsonOption, LedgerOption, open_ledger
from sayso.tell.phrases import counted


def command(ledger: LedgerOption = None, as_json: JsonOption = False) -> None:
    """Weigh every claim again: after `families`, the outlets of one house, changed in the settings."""
    with open_ledger(ledger) as book, ProgressLine(quiet=as_json) as progress:
        reports_count = book.weigh_again(progress)
    if as_json:
        print_json({"reports_count": reports_count})
    else:
        out.print(f"The claims of {counted(reports_count, 'report')} were weighed again.")
