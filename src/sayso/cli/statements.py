"""`sayso statements`: who says so, through whom, stance, words, likelihood, day, and where it was printed."""

from sayso.cli.listing import print_listing
from sayso.cli.options import JsonOption, LedgerOption, LimitOption, open_ledger
from sayso.cli.words import statement_lines


def command(ledger: LedgerOption = None, as_json: JsonOption = False, limit: LimitOption = None) -> None:
    """Statements, by report and then by their place in it."""
    with open_ledger(ledger) as book:
        reports = {} if as_json else {report.id: report for report in book.reports()}
        print_listing(book.statements(limit), lambda s: statement_lines(s, reports.get(s.report)), as_json=as_json)
