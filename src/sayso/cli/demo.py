"""`sayso demo`: a ledger of the bundled story, and the desk to read it in."""

import sys
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from sayso.cli.console import ProgressLine, print_failure
from sayso.cli.options import open_ledger
from sayso.cli.serve import PortOption, serve
from sayso.ledger import Ledger
from sayso.tell.summary import summarise


def command(
    once: Annotated[bool, typer.Option("--once", help="Build, print the summary and stop.")] = False,
    port: PortOption = 0,
    ledger: Annotated[str | None, typer.Option("--ledger", help="Keep the ledger in this file.")] = None,
) -> None:
    """Build a ledger from the bundled, invented story, print what it holds, and serve the desk."""
    with (
        TemporaryDirectory(prefix="sayso-demo-") as folder,
        open_ledger(ledger or str(Path(folder) / "demo.db"), make=True) as book,
    ):
        _build(book)
        if not once:
            serve(book, port)


def _build(book: Ledger) -> None:
    with as_file(files("sayso.demo") / "story") as story, ProgressLine() as progress:
        added = book.add(str(story), progress=progress)
    for failure in added.failures:
        print_failure(failure)
    sys.stdout.write(summarise(book.counts(), book.claims(), book.conflicts(), book.revisions()) + "\n")
    sys.stdout.flush()
