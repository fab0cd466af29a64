"""`sayso export`: the ledger's records for other programs, as JSON Lines or CSV."""

import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from sayso.cli.options import LedgerOption, open_ledger
from sayso.errors import SaysoError
from sayso.ledger import Ledger
from sayso.tell.export.csv_tables import claims_csv, figures_csv, statements_csv
from sayso.tell.export.json_lines import export_jsonl


class Noun(StrEnum):
    """What can be exported."""

    reports = "reports"
    statements = "statements"
    figures = "figures"
    claims = "claims"
    stories = "stories"
    revisions = "revisions"
    conflicts = "conflicts"


class ExportFormat(StrEnum):
    """How it is written."""

    jsonl = "jsonl"
    csv = "csv"


def command(
    noun: Annotated[Noun, typer.Argument(help="Which records.")],
    form: Annotated[ExportFormat, typer.Option("--format", help="How to write them.")] = ExportFormat.jsonl,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="A file; default: stdout.")] = None,
    ledger: LedgerOption = None,
) -> None:
    """Export records as JSON Lines, or statements, figures and claims as CSV."""
    with open_ledger(ledger) as book:
        lines = _csv(book, noun) if form is ExportFormat.csv else export_jsonl(_records(book, noun))
        if output is None:
            sys.stdout.writelines(lines)
        else:
            _write(output, lines)


def _write(output: Path, lines: Iterable[str]) -> None:
    try:
        with output.open("w", encoding="utf-8", newline="") as file:
            file.writelines(lines)
    except OSError as error:
        raise SaysoError(
            f"cannot be written: {error.strerror}", item=str(output), remedy="choose another file with --output"
        ) from error


def _records(book: Ledger, noun: Noun) -> tuple[object, ...]:
    found: tuple[object, ...] = getattr(book, noun.value)()
    return found


def _csv(book: Ledger, noun: Noun) -> Iterator[str]:
    reports = {report.id: report for report in book.reports()}
    if noun is Noun.statements:
        return statements_csv(book.statements(), reports)
    if noun is Noun.figures:
        return figures_csv(book.figures(), reports)
    if noun is Noun.claims:
        return claims_csv(book.claims())
    raise SaysoError(
        "no table of these", item=noun.value, remedy="CSV is for statements, figures and claims; use --format jsonl"
    )
