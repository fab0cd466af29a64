"""`sayso search`: reports by words, a phrase or a prefix, or statements by what they mean; by who says it, where and when."""

from datetime import date
from typing import Annotated

import typer

from sayso.cli.console import ProgressLine, err, out, print_json
from sayso.cli.options import JsonOption, LedgerOption, open_ledger
from sayso.cli.words import paragraph, report_lines, statement_lines
from sayso.ledger import Ledger
from sayso.listing_ports import Within
from sayso.meaning_ports import Alike
from sayso.model.record import to_record


def day(written: str) -> str:
    """A day as it was given, or none."""
    try:
        return date.fromisoformat(written).isoformat() if written else ""
    except ValueError as error:
        raise typer.BadParameter(f"{written!r} is no day; write it as 2026-04-07") from error


def command(
    query: Annotated[list[str] | None, typer.Argument(metavar="WORDS…", help='Words; "a phrase"; prefix*.')] = None,
    like: Annotated[
        str, typer.Option("--like", help="In place of words: a sentence that means something like it.")
    ] = "",
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
    who: Annotated[str, typer.Option("--who", help="Words of the name of who says it.")] = "",
    where: Annotated[str, typer.Option("--where", help="Words of the name of a place that is named.")] = "",
    first: Annotated[str, typer.Option("--from", callback=day, help="Published on this day or later.")] = "",
    last: Annotated[str, typer.Option("--to", callback=day, help="Published on this day or earlier.")] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, help="Print so many at most.")] = 20,
) -> None:
    """Search titles and texts, best first, or statements by meaning; by who says it, where and when."""
    if like and query:
        raise typer.BadParameter("give words to search for, or --like with what is meant, not both")
    within = Within(who=who, where=where, first=first, last=last)
    with open_ledger(ledger) as book:
        if like:
            _print_alike(_alike(book, like, limit, within), as_json=as_json)
            return
        hits = book.search(" ".join(query or ()), limit, within=within)
    for hit in hits:
        if as_json:
            print_json({**to_record(hit.report), "snippet": hit.snippet})
        else:
            out.print(f"{report_lines(hit.report)}\n{paragraph(hit.snippet)}\n")
    if not hits:
        err.print("No report fits.")


def _alike(book: Ledger, like: str, limit: int, within: Within) -> tuple[Alike, ...]:
    """Whatever an older version of Sayso kept is made ready first."""
    with ProgressLine() as progress:
        book.embed(progress)
    return book.alike(like, limit, within=within)


def _print_alike(found: tuple[Alike, ...], *, as_json: bool) -> None:
    for one in found:
        if as_json:
            statement, report = to_record(one.statement), to_record(one.report)
            print_json({"statement": statement, "report": report, "claim": one.claim})
        else:
            out.print(f"{statement_lines(one.statement, one.report)}\n{report_lines(one.report)}\n")
    if not found:
        err.print("No statement means anything like it.")
    elif not as_json:
        err.print("Nearest in meaning first, as a small model guesses: what stands low may be about something else.")
