"""`sayso search`: reports by words, a phrase or a prefix."""

from typing import Annotated

import typer

from sayso.cli.console import err, out, print_json
from sayso.cli.options import JsonOption, LedgerOption, open_ledger
from sayso.cli.words import paragraph, report_lines
from sayso.model.record import to_record


def command(
    query: Annotated[list[str], typer.Argument(metavar="WORDS…", help='Words; "a phrase"; prefix*.')],
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
    limit: Annotated[int, typer.Option("--limit", min=1, help="Print so many at most.")] = 20,
) -> None:
    """Search titles and texts, best first."""
    with open_ledger(ledger) as book:
        hits = book.search(" ".join(query), limit)
    for hit in hits:
        if as_json:
            print_json({**to_record(hit.report), "snippet": hit.snippet})
        else:
            out.print(f"{report_lines(hit.report)}\n{paragraph(hit.snippet)}\n")
    if not hits:
        err.print("No report holds these words.")
