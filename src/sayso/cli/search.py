"""`sayso search`: reports by words, a phrase or a prefix, by who says it, where and when."""

from datetime import date
from typing import Annotated

import typer

from sayso.cli.console import err, out, print_json
from sayso.cli.options import JsonOption, LedgerOption, open_ledger
from sayso.cli.words import paragraph, report_lines
from sayso.listing_ports import Within
from sayso.model.record import to_record


def day(written: str) -> str:
    """A day as it was given, or none."""
    try:
        return date.fromisoformat(written).isoformat() if written else ""
    except ValueError as error:
        raise typer.BadParameter(f"{written!r} is no day; write it as 2026-04-07") from error


def command(
    query: Annotated[list[str] | None, typer.Argument(metavar="WORDS…", help='Words; "a phrase"; prefix*.')] = None,
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
    who: Annotated[str, typer.Option("--who", help="Words of the name of who says it.")] = "",
    where: Annotated[str, typer.Option("--where", help="Words of the name of a place that is named.")] = "",
    first: Annotated[str, typer.Option("--from", callback=day, help="Published on this day or later.")] = "",
    last: Annotated[str, typer.Option("--to", callback=day, help="Published on this day or earlier.")] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, help="Print so many at most.")] = 20,
) -> None:
    """Search titles and texts, best first; by who says it, where and when."""
    with open_ledger(ledger) as book:
        hits = book.search(" ".join(query or ()), limit, within=Within(who=who, where=where, first=first, last=last))
    for hit in hits:
        if as_json:
            print_json({**to_record(hit.report), "snippet": hit.snippet})
        else:
            out.print(f"{report_lines(hit.report)}\n{paragraph(hit.snippet)}\n")
    if not hits:
        err.print("No report fits.")
