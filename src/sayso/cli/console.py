"""What commands print with: data to stdout, everything else to stderr."""

import json
import sys
from collections.abc import Iterable
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from sayso.model.record import to_record
from sayso.model.report import Failure

out = Console(highlight=False, emoji=False, markup=False, soft_wrap=False)
err = Console(stderr=True, highlight=False, emoji=False, markup=False, soft_wrap=True)

PLAIN_EVERY = 100
"""Without a terminal, a line of progress for so many items."""


def print_records(nouns: Iterable[object]) -> None:
    """JSON Lines on stdout."""
    for noun in nouns:
        print_json(to_record(noun))


def print_json(value: object) -> None:
    """One JSON value on a line of its own, as it is: no wrapping, no colours."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def print_failure(failure: Failure) -> None:
    """One line on stderr: the item, what went wrong, the way out."""
    err.print(f"{failure.input_id}: {failure.message}", style="bold")


class ProgressLine:
    """Progress of a long run: a live bar on a terminal; without one a line now and then, or `quiet`."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._quiet = quiet
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        self._bars = Progress(*columns, console=err, transient=True) if err.is_terminal else None
        self._tasks: dict[str, int] = {}
        self._told: dict[str, int] = {}

    def __enter__(self) -> Self:
        """Start drawing."""
        if self._bars:
            self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Clear the bars."""
        if self._bars:
            self._bars.stop()

    def __call__(self, stage: str, done: int, of: int | None) -> None:
        """See tasks.add_reports.Progress."""
        if self._bars is None and self._quiet:
            return
        if self._bars is None:
            hundreds = done // PLAIN_EVERY
            if hundreds > self._told.get(stage, 0):
                self._told[stage] = hundreds
                err.print(f"{stage}: {done}" + (f" of {of}" if of else ""))
            return
        if stage not in self._tasks:
            self._tasks[stage] = self._bars.add_task(stage, total=of)
        self._bars.update(self._tasks[stage], completed=done, total=of)  # type: ignore[arg-type]  # rich's TaskID is an int
