"""`sayso export`: the ledger's records for other programs, in the formats that they read."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from sayso.cli.export_formats import FORMATS, ExportFormat, Noun, exported, holds
from sayso.cli.options import LedgerOption, open_ledger
from sayso.errors import SaysoError


def command(
    noun: Annotated[Noun, typer.Argument(help="Which records.")],
    form: Annotated[ExportFormat, typer.Option("--format", help="How to write them.")] = ExportFormat.jsonl,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="A file; default: stdout.")] = None,
    ledger: LedgerOption = None,
) -> None:
    """Export records as JSON Lines or Parquet, tables as CSV, places as GeoJSON, claims as JSON-LD or an Atom feed, pages as WARC."""
    _refuse(noun, form, output)
    with open_ledger(ledger) as book:
        pieces = exported(book, noun, form)
        if output is None:
            sys.stdout.buffer.writelines(pieces)
            sys.stdout.flush()
        else:
            _write(output, pieces)


def _refuse(noun: Noun, form: ExportFormat, output: Path | None) -> None:
    """Raises SaysoError for what the format cannot hold, and for bytes on a terminal."""
    if not holds(form, noun):
        nouns = ", ".join(sorted(FORMATS[form][0]))
        raise SaysoError(
            f"not as {form.value}", item=noun.value, remedy=f"that is for {nouns}; use --format jsonl or parquet"
        )
    if form in (ExportFormat.parquet, ExportFormat.warc) and output is None and sys.stdout.isatty():
        raise SaysoError("bytes are nothing for a terminal", item=form.value, remedy="name a file with --output")


def _write(output: Path, pieces: Iterable[bytes]) -> None:
    try:
        with output.open("wb") as file:
            file.writelines(pieces)
    except OSError as error:
        raise SaysoError(
            f"cannot be written: {error.strerror}", item=str(output), remedy="choose another file with --output"
        ) from error
