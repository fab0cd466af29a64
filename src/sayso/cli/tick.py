"""`sayso tick`: do what is due and leave, for cron and systemd timers."""

from typing import Annotated

import typer

from sayso.cli.console import err, out, print_json
from sayso.cli.options import JsonOption, LedgerOption, open_ledger
from sayso.cli.watch import Teller, stop_on_signals
from sayso.config import duration
from sayso.tell.phrases import counted

ForOption = Annotated[str, typer.Option("--for", help="Leave after so long, done or not (90s, 10m).")]


def command(ledger: LedgerOption = None, most: ForOption = "10m", as_json: JsonOption = False) -> None:
    """Look at the sources that are due, read what is new, and leave."""
    seconds = duration(most)
    with open_ledger(ledger) as book:
        tell = Teller(as_json=as_json)
        watch = book.watch(tell)
        if not watch.lock():
            err.print("another process watches this ledger; nothing to do")
            return
        stop_on_signals(watch)
        watch.run(once=True, for_s=seconds)
        unwell = sum(bool(one.poll.problem) for one in watch.sources())
    counts = {kind: tell.counts.get(kind, 0) for kind in ("read", "changed", "completed", "partial", "gone", "failed")}
    if as_json:
        print_json({**counts, "sources_in_trouble": unwell})
    else:
        out.print(_sentence(counts, unwell), soft_wrap=True)


def _sentence(counts: dict[str, int], unwell: int) -> str:
    return (
        f"{counted(counts['read'] + counts['partial'], 'article')} read, {counts['changed']} changed, "
        f"{counts['gone']} gone, {counts['failed']} failed; {counted(unwell, 'source')} in trouble"
    )
