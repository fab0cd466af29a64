"""`sayso watch`: look at every source at its own pace, until asked to stop."""

import signal
import sys
from types import FrameType

from sayso.cli.console import err, print_json
from sayso.cli.options import JsonOption, LedgerOption, open_ledger
from sayso.errors import SaysoError
from sayso.model.record import to_record
from sayso.tasks.watching.parts import Event
from sayso.tell.plain import harmless
from sayso.watch import Watch


def command(ledger: LedgerOption = None, as_json: JsonOption = False) -> None:
    """Watch unattended, and read what is new. Stop it, or kill it, when you like: it goes on from there."""
    with open_ledger(ledger) as book:
        watch = book.watch(Teller(as_json=as_json))
        if not watch.lock():
            raise SaysoError("another process watches this ledger", item=book.config.ledger, remedy="one is enough")
        stop_on_signals(watch)
        err.print(f"watching {len(watch.sources())} sources; stop with Ctrl-C")
        watch.run()


def stop_on_signals(watch: Watch) -> None:
    """Let SIGTERM and Ctrl-C end a watch after the item in hand."""

    def stop(number: int, frame: FrameType | None) -> None:
        del number, frame
        watch.stop()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)


class Teller:
    """Prints events: JSON Lines on stdout, or lines for people on stderr; counts them."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self.counts: dict[str, int] = {}

    def __call__(self, event: Event) -> None:
        """One event."""
        self.counts[event.kind] = self.counts.get(event.kind, 0) + 1
        if self._as_json:
            print_json(to_record(event))
            sys.stdout.flush()
        else:
            message = f": {event.message}" if event.message else ""
            err.print(harmless(f"{event.at} {event.kind} {event.name}{message}"))
