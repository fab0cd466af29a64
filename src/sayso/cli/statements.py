"""`sayso statements`: who says so, through whom, stance, words, likelihood and day, under where it was printed."""

from sayso.cli.listing import print_listing
from sayso.cli.options import JsonOption, LedgerOption, LimitOption, open_ledger
from sayso.cli.words import heading, statement_lines
from sayso.model.statement import Statement


def command(ledger: LedgerOption = None, as_json: JsonOption = False, limit: LimitOption = None) -> None:
    """Statements, by report and then by their place in it."""
    with open_ledger(ledger) as book:
        reports = {} if as_json else {report.id: report for report in book.reports()}

        def lines(statement: Statement) -> str:
            return statement_lines(statement, reports.get(statement.report))

        print_listing(book.statements(limit), lines, as_json=as_json, under=lambda s: heading(reports.get(s.report)))
