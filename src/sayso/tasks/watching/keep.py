"""Keep what was fetched: read it, save it, and now and then link what is new."""

from dataclasses import dataclass

from sayso.errors import ReadError
from sayso.link.block import blocking_keys
from sayso.model.report import Capture, Failure
from sayso.read.read import read_capture
from sayso.tasks.link_reports import link_reports
from sayso.tasks.watching.parts import Parts

LINKED_AT_ONCE = 25
"""New reports that wait for linking at most, while there is more to fetch."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of a capture: new text in the ledger, nothing new, or a failure."""

    is_new: bool = False
    failure: Failure | None = None


class Keeper:
    """Reads captures into the ledger. Killed anywhere, it leaves whole reports; doing one again changes nothing."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._unlinked = 0

    def keep(self, capture: Capture) -> Kept:
        """Read and save. A failure is returned, not saved: the source's own text may do instead."""
        if self._parts.store.known(capture.sha256):
            return Kept()
        ((_, reading),) = self._parts.pool.read([capture])
        if isinstance(reading, Failure):
            return Kept(failure=reading)
        is_new = self._parts.store.save_reading(capture, reading, blocking_keys(reading))
        self._unlinked += is_new
        if self._unlinked >= LINKED_AT_ONCE:
            self.link()
        return Kept(is_new=is_new)

    def text_of(self, capture: Capture) -> str:
        """The article in a capture, without analysing it; empty where there is none."""
        try:
            return read_capture(capture, self._parts.languages).text
        except ReadError:
            return ""

    def link(self, *, all_there_is: bool = False) -> None:
        """Link what was kept since the last time; with `all_there_is` also what a killed run left."""
        if self._unlinked or all_there_is:
            link_reports(self._parts.store, lambda *_: None, self._parts.method)
            self._parts.embed()
            self._unlinked = 0
