"""`sayso figures`: numbers with their bounds, what they count, and who gave them."""

from sayso.cli.listing import print_listing
from sayso.cli.options import JsonOption, LedgerOption, LimitOption, open_ledger
from sayso.cli.words import figure_lines, heading, who
from sayso.model.figure import Figure


def command(ledger: LedgerOption = None, as_json: JsonOption = False, limit: LimitOption = None) -> None:
    """Figures, by report and then by their place in it."""
    with open_ledger(ledger) as book:
        reports = {} if as_json else {report.id: report for report in book.reports()}
        sources = {} if as_json else {s.id: who(s, reports.get(s.report)) for s in book.statements()}

        def lines(figure: Figure) -> str:
            return figure_lines(figure, sources.get(figure.statement or ""))

        print_listing(book.figures(limit), lines, as_json=as_json, under=lambda f: heading(reports.get(f.report)))
