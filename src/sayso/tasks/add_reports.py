"""Add reports to a ledger: captures in, findings and links kept. Start reading here.

Each report is one transaction, so a killed run loses at most the report in hand, and the next run does that one; what
was added but not linked is linked by the next run, too.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from sayso.link.block import blocking_keys
from sayso.model.report import Capture, Failure
from sayso.ports import Pool, Store
from sayso.tasks.link_reports import link_reports
from sayso.tasks.method import RULES, Method

Progress = Callable[[str, int, int | None], None]
"""Called with a stage ("reading", "linking"), how many are done, and of how many (None = not known)."""


@dataclass(slots=True)
class Added:
    """What a run did."""

    added: int = 0
    unchanged: int = 0
    skipped: list[str] = field(default_factory=list)
    """Reports kept but not read, each with the reason."""
    undated: list[str] = field(default_factory=list)
    """Input ids of reports added without a publication date: what needs one stays open in them."""
    failures: list[Failure] = field(default_factory=list)
    taken_up: int = 0
    """Reports that another run had kept and not linked: it was cut off, or is still at it."""


def add_reports(
    store: Store, pool: Pool, items: Iterable[Capture | Failure], progress: Progress, method: Method = RULES
) -> Added:
    """Read what is new among the items, keep it, and link it. Adding again changes nothing."""
    outcome = Added(taken_up=len(store.unlinked()))
    for capture, reading in pool.read(_new_captures(store, items, outcome)):
        if isinstance(reading, Failure):
            _fail(store, outcome, reading)
        elif store.save_reading(capture, reading, blocking_keys(reading)):
            outcome.added += 1
            if reading.report.skipped:
                outcome.skipped.append(f"{capture.input_id}: {reading.report.skipped}")
            if reading.report.published is None:
                outcome.undated.append(capture.input_id)
        else:
            outcome.unchanged += 1
        progress("reading", outcome.added + outcome.unchanged + len(outcome.failures), None)
    link_reports(store, progress, method)
    return outcome


def _new_captures(store: Store, items: Iterable[Capture | Failure], outcome: Added) -> Iterator[Capture]:
    """The captures not seen before; failures to collect are kept on the way."""
    for item in items:
        if isinstance(item, Failure):
            _fail(store, outcome, item)
        elif store.known(item.sha256):
            outcome.unchanged += 1
        else:
            yield item


def _fail(store: Store, outcome: Added, failure: Failure) -> None:
    store.save_failure(failure)
    outcome.failures.append(failure)
