"""Options that several commands share."""

import os
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from sayso.cli.console import err
from sayso.config import Config, load_config
from sayso.ledger import Ledger
from sayso.read.dates import iso
from sayso.store.addresses import shown

LedgerOption = Annotated[
    str | None,
    typer.Option("--ledger", help="A file, or postgresql://USER@HOST/DATABASE; default: the settings, else sayso.db."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON Lines, one record a line.")]
JobsOption = Annotated[int | None, typer.Option("--jobs", help="Processes that read; 0 = one for each core.")]
LimitOption = Annotated[int | None, typer.Option("--limit", min=1, help="Print so many at most.")]
ConfigOption = Annotated[Path | None, typer.Option("--config", help="A settings file (TOML).")]


def one_of(allowed: Collection[str], what: str) -> Callable[[str | None], str | None]:
    """The check of an option that takes one of a few words; anything else is wrong usage."""

    def checked(written: str | None) -> str | None:
        if written is not None and written not in allowed:
            raise typer.BadParameter(f"{written!r} is no {what}; it is one of {', '.join(allowed)}")
        return written

    return checked


def _date(written: str | None) -> str | None:
    """A date as it was given; one that nobody could read is wrong usage, not an unknown day."""
    if written is not None and iso(written) is None:
        raise typer.BadParameter(f"{written!r} is no date; write it as 2026-04-07 or 2026-04-07T08:00+02:00")
    return written


PublishedOption = Annotated[
    str | None, typer.Option("--published", callback=_date, help="When it was published (ISO 8601).")
]
InputArgument = Annotated[
    list[str],
    typer.Argument(metavar="INPUT…", help="Files, folders, urls, feeds or JSON Lines; - reads text from stdin."),
]


def settings(ledger: str | None = None, jobs: int | None = None, config: Path | None = None) -> Config:
    """Settings with the command line's laid over them."""
    loaded = load_config(config)
    if ledger is not None:
        loaded = loaded.given("command line", ledger=ledger)
    if jobs is not None:
        loaded = loaded.given("command line", jobs=jobs)
    return replace(loaded, jobs=loaded.jobs or os.cpu_count() or 1)


def open_ledger(ledger: str | None, jobs: int | None = None, *, make: bool = False) -> Ledger:
    """The ledger a command works on. Only what fills a ledger may `make` one: a misspelt name is no empty ledger."""
    config = settings(ledger, jobs)
    book = Ledger(config.ledger, config=config, make=make)
    if book.recovered:
        err.print(f"{shown(config.ledger)}: {book.recovered}")
    return book
