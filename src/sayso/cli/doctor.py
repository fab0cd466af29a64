"""`sayso doctor`: is everything in place, and is the ledger whole?"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import typer

from sayso.app import make_reader
from sayso.cli.console import out, print_json
from sayso.cli.options import JsonOption, LedgerOption, open_ledger, settings
from sayso.config import Config
from sayso.errors import SaysoError
from sayso.ledger import Ledger
from sayso.model.report import Capture, Declared, Failure

LEAST_FREE_BYTES = 500_000_000
PROBE = "The mayor of Paris said on Monday that 12 people were hurt."


def command(ledger: LedgerOption = None, as_json: JsonOption = False) -> None:
    """Check the engines, the gazetteer, the disk and the ledger; exit code 1 where something is wrong."""
    config = settings(ledger)
    checks = [*_engines(config), *_disk(config), *_ledger(ledger, config)]
    for name, problem in checks:
        if as_json:
            print_json({"check": name, "ok": problem is None, "problem": problem})
        else:
            out.print(f"{name}: {problem or 'ok'}", soft_wrap=True)
    raise typer.Exit(1 if any(problem for _, problem in checks) else 0)


Check = tuple[str, str | None]


def _engines(config: Config) -> Iterator[Check]:
    probe = Capture.of_text(PROBE, declared=Declared(published="2025-05-05"), collected="2025-05-05", verbatim=True)
    reading = make_reader(config)(probe)
    if isinstance(reading, Failure):
        yield "engines", reading.message
        return
    yield "attribution", None if reading.statements else "found no statement in a plain sentence"
    yield "figures", None if reading.figures else "found no figure in a plain sentence"
    yield "gazetteer", None if any(place.lat for place in reading.places) else "does not know Paris"


def _disk(config: Config) -> Iterator[Check]:
    folder = Path(config.ledger).resolve().parent
    free = shutil.disk_usage(folder if folder.is_dir() else ".").free
    yield "disk", None if free >= LEAST_FREE_BYTES else f"only {free // 1_000_000} MB are free beside the ledger"


def _ledger(ledger: str | None, config: Config) -> Iterator[Check]:
    if "://" not in config.ledger and not Path(config.ledger).is_file():
        yield "ledger", None if ledger is None else f"there is no file {config.ledger}"
        return
    try:
        with open_ledger(ledger) as book:
            yield from _opened(book)
    except SaysoError as error:
        yield "ledger", str(error)


def _opened(book: Ledger) -> Iterator[Check]:
    problems = book.check()
    yield "ledger", "; ".join(problems) or None
    waiting = book.counts().unlinked
    yield "links", f"{waiting} reports are not linked yet; run `sayso add` again" if waiting else None
