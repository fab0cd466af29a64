"""Options that several commands share."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from sayso.config import Config, load_config
from sayso.ledger import Ledger

LedgerOption = Annotated[
    str | None, typer.Option("--ledger", help="The ledger's file; default: the settings, else sayso.db.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON Lines, one record a line.")]
JobsOption = Annotated[int | None, typer.Option("--jobs", help="Processes that read; 0 = one for each core.")]
LimitOption = Annotated[int | None, typer.Option("--limit", help="Print so many at most.")]
ConfigOption = Annotated[Path | None, typer.Option("--config", help="A settings file (TOML).")]
InputArgument = Annotated[
    list[str],
    typer.Argument(metavar="INPUT…", help="Files, folders, urls, feeds or JSON Lines; - reads text from stdin."),
]


def settings(ledger: str | None = None, jobs: int | None = None, config: Path | None = None) -> Config:
    """Settings with the command line's laid over them."""
    loaded = load_config(config)
    if ledger is not None:
        loaded = replace(loaded, ledger=ledger)
    if jobs is not None:
        loaded = replace(loaded, jobs=jobs)
    return replace(loaded, jobs=loaded.jobs or os.cpu_count() or 1)


def open_ledger(ledger: str | None, jobs: int | None = None) -> Ledger:
    """The ledger a command works on."""
    config = settings(ledger, jobs)
    return Ledger(config.ledger, config=config)
