"""Window: the part of the ledger that pages look at as a whole: all of a small one, what came in last of a large one."""

from collections.abc import Sequence
from functools import cached_property
from typing import Annotated

from fastapi import Depends

from sayso.desk.kept import FromKept
from sayso.desk.parts import FromLedger
from sayso.ledger import Ledger
from sayso.model.claim import Claim
from sayso.model.conflict import Conflict, Revision
from sayso.model.findings import Findings
from sayso.model.report import Report
from sayso.model.statement import Statement

WHOLE = 2_000
"""Reports of a ledger that is looked at as a whole."""
NEWEST = 300
"""Reports that came in last, of a larger one: what a page can read again whenever somebody has written."""
MOST_CLAIMS = 3_000


class Window:
    """Answers as a ledger does, for its part. `is_whole`: that is all of it."""

    def __init__(self, ledger: Ledger, reports_count: int) -> None:
        self._ledger = ledger
        self.is_whole = reports_count <= WHOLE
        self.shown_count = min(reports_count, NEWEST) if not self.is_whole else reports_count

    @cached_property
    def _ids(self) -> tuple[str, ...]:
        return self._ledger.listings.collected_last(NEWEST)

    @cached_property
    def _claims(self) -> tuple[Claim, ...]:
        if self.is_whole:
            return self._ledger.claims()
        return self._ledger.listings.claims_of_reports(self._ids, MOST_CLAIMS)

    @cached_property
    def _readings(self) -> tuple[Findings, ...]:
        ids = [report.id for report in self._ledger.reports()] if self.is_whole else self._ids
        return self._ledger.readings(ids)

    @cached_property
    def _conflicts(self) -> tuple[Conflict, ...]:
        if self.is_whole:
            return self._ledger.conflicts()
        figures = [figure.id for reading in self._readings for figure in reading.figures]
        return self._ledger.listings.conflicts_of(figures)

    @cached_property
    def _revisions(self) -> tuple[Revision, ...]:
        found = self._ledger.revisions() if self.is_whole else self._ledger.listings.revisions_among(self._ids)
        return tuple(found)

    def reports(self) -> tuple[Report, ...]:
        """Its reports, published first to last where that is all."""
        return self._ledger.reports() if self.is_whole else tuple(reading.report for reading in self._readings)

    def readings(self, report_ids: Sequence[str] = ()) -> tuple[Findings, ...]:
        """What was read out of them, of these alone where any are named."""
        wanted = set(report_ids)
        return tuple(reading for reading in self._readings if not wanted or reading.report.id in wanted)

    def statements(self) -> tuple[Statement, ...]:
        """Their statements."""
        if self.is_whole:
            return self._ledger.statements()
        return tuple(statement for reading in self._readings for statement in reading.statements)

    def claims(self) -> tuple[Claim, ...]:
        """The claims they take part in."""
        return self._claims

    def revisions(self) -> tuple[Revision, ...]:
        """Revisions of figures in them."""
        return self._revisions

    def conflicts(self) -> tuple[Conflict, ...]:
        """Conflicts of figures in them."""
        return self._conflicts


def _window(ledger: FromLedger, kept: FromKept) -> Window:
    return kept("window", lambda: Window(ledger, ledger.listings.reports_count()))


FromWindow = Annotated[Window, Depends(_window)]
