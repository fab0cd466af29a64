"""`sayso digest`: what changed since the last one, every word of it quoted."""

from enum import StrEnum
from typing import Annotated

import typer

from sayso.cli.console import print_records
from sayso.cli.options import LedgerOption, open_ledger
from sayso.tell.digest_html import digest_as_html
from sayso.tell.digest_text import digest_as_text


class DigestFormat(StrEnum):
    """How a digest is printed."""

    text = "text"
    html = "html"
    json = "json"


def command(
    ledger: LedgerOption = None,
    since: Annotated[str | None, typer.Option("--since", help="A moment (ISO 8601); default: the last digest.")] = None,
    form: Annotated[DigestFormat, typer.Option("--format", help="How to print it.")] = DigestFormat.text,
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
) -> None:
    """Make a digest, keep it, and print it."""
    with open_ledger(ledger) as book:
        digest = book.digest(since)
    if as_json or form is DigestFormat.json:
        print_records((digest,))
    else:
        typer.echo(digest_as_html(digest) if form is DigestFormat.html else digest_as_text(digest))
