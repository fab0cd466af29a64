"""`sayso doctor`: is everything in place, and is the ledger whole? With each finding the way out."""

import shutil
from collections.abc import Iterator
from typing import Annotated

import typer

from sayso.app import make_reader, now
from sayso.cli.console import err, out, print_json
from sayso.cli.options import JsonOption, LedgerOption, open_ledger, settings
from sayso.config import Config
from sayso.ledger import Ledger
from sayso.model.check import Check
from sayso.model.report import Capture, Declared, Failure
from sayso.store.addresses import file_of
from sayso.store.check import examine

NEARLY_FULL_BYTES = 500_000_000
FULL_BYTES = 20_000_000
PROBE = "The mayor of Paris said on Monday that 12 people were hurt."


def command(
    ledger: LedgerOption = None,
    repair: Annotated[bool, typer.Option("--repair", help="First put right what can be put right.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Check engines, disk, clock and ledger. Exit code 0: all in order, 3: something wants attention, 1: broken."""
    config = settings(ledger)
    if repair:
        _repair(ledger)
    checks = [*_engines(config), *_disk(config), *_ledger(ledger, config)]
    for check in checks:
        if as_json:
            print_json(_record(check))
        else:
            out.print(str(check), soft_wrap=True)
    raise typer.Exit(_exit_code(checks))


def _exit_code(checks: list[Check]) -> int:
    if any(check.is_broken for check in checks):
        return 1
    return 3 if any(check.problem for check in checks) else 0


def _record(check: Check) -> dict[str, object]:
    ok = check.problem is None
    state = "ok" if ok else "broken" if check.is_broken else "attention"
    return {"check": check.name, "ok": ok, "state": state, "problem": check.problem, "remedy": check.remedy}


def _repair(ledger: str | None) -> None:
    with open_ledger(ledger) as book:
        for sentence in book.repair() or ("nothing had to be put right",):
            err.print(f"repair: {sentence}")


def _engines(config: Config) -> Iterator[Check]:
    probe = Capture.of_text(PROBE, declared=Declared(published="2025-05-05"), collected="2025-05-05", verbatim=True)
    reading = make_reader(config)(probe)
    if isinstance(reading, Failure):
        yield Check(name="engines", problem=reading.message, remedy="install Sayso again", is_broken=True)
        return
    yield _engine("attribution", "found no statement in a plain sentence", works=bool(reading.statements))
    yield _engine("figures", "found no figure in a plain sentence", works=bool(reading.figures))
    yield _engine("gazetteer", "does not know Paris", works=any(place.lat for place in reading.places))


def _engine(name: str, problem: str, *, works: bool) -> Check:
    return (
        Check(name=name) if works else Check(name=name, problem=problem, remedy="install Sayso again", is_broken=True)
    )


def _disk(config: Config) -> Iterator[Check]:
    """Room beside a ledger's file; a server's disk is not ours to see."""
    path = file_of(config.ledger)
    if path is None:
        return
    folder = path.absolute().parent
    free = shutil.disk_usage(folder if folder.is_dir() else ".").free
    if free >= NEARLY_FULL_BYTES:
        yield Check(name="disk")
        return
    problem = f"only {free // 1_000_000} MB are free beside the ledger"
    yield Check(name="disk", problem=problem, remedy="make room", is_broken=free < FULL_BYTES)


def _ledger(ledger: str | None, config: Config) -> Iterator[Check]:
    path = file_of(config.ledger)
    if ledger is None and path is not None and not path.exists():
        yield Check(name="ledger")  # nobody asked for one, and none has been made yet
        return
    found = list(examine(config.ledger, now()))
    yield from found
    if not any(check.is_broken or (check.name == "schema" and check.problem) for check in found):
        yield _watch(config)


def _watch(config: Config) -> Check:
    """Does anybody look at the sources that are due?"""
    with Ledger(config.ledger, config=config, make=False) as book:
        sources = book.watch().sources()
    late = [source for source in sources if any(reason.code == "overdue" for reason in source.reasons)]
    if not late:
        return Check(name="watch")
    problem = f"{len(late)} of {len(sources)} sources are due, and nobody looks"
    return Check(name="watch", problem=problem, remedy="start `sayso watch`, or run `sayso tick` from cron")
