"""`sayso send`: plan what is due and hand over what is planned; for cron, or on and on with --watch."""

import signal
import threading
from dataclasses import asdict
from typing import Annotated

import typer

from sayso.cli.console import err, print_json
from sayso.cli.options import JsonOption, LedgerOption, open_ledger
from sayso.tasks.mailing.send import Run
from sayso.tell.phrases import counted

EVERY_S = 60.0


def command(
    ledger: LedgerOption = None,
    watch: Annotated[bool, typer.Option("--watch", help="Go on, once a minute, until stopped.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Send digests, alerts and confirmations that are due. Kill it when you like: nobody gets anything twice."""
    stopped = threading.Event()
    with open_ledger(ledger) as book, book.dispatch() as dispatch:
        run = dispatch.send()
        _tell(run, as_json=as_json)
        if watch:
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, lambda *_: stopped.set())
        while watch and not stopped.wait(EVERY_S):
            run = dispatch.send(run.state)
            if run.planned_count or any(_counts(run).values()) or run.sent.trouble:
                _tell(run, as_json=as_json)
    raise typer.Exit(_code(run))


def _counts(run: Run) -> dict[str, int]:
    sent = run.sent
    return {
        "accepted": sent.accepted_count,
        "to be tried later": sent.later_count,
        "refused": sent.refused_count,
        "of unknown fate": sent.unsure_count,
        "dropped, the reader left": sent.dropped_count,
    }


def _tell(run: Run, *, as_json: bool) -> None:
    if as_json:
        print_json(asdict(run))
        return
    if run.is_busy:
        err.print("another process is sending")
        return
    parts = [f"{counted(run.planned_count, 'issue or alert', 'issues and alerts')} made"]
    parts += [f"{count} {what}" for what, count in _counts(run).items() if count]
    err.print(", ".join(parts))
    if run.sent.trouble:
        err.print(run.sent.trouble)


def _code(run: Run) -> int:
    """0 all that was due is out; 3 something is not; 1 nothing could be handed over."""
    if run.sent.trouble:
        return 3 if run.sent.accepted_count else 1
    return 3 if run.sent.refused_count or run.sent.later_count or run.sent.unsure_count or run.is_busy else 0
