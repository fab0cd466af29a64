"""Window: the part of the ledger that pages look at as a whole: all of a small one, what came in last of a large one."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import Depends

from sayso.desk.kept import FromKept, Kept
from sayso.desk.parts import FromLedger
from sayso.ledger import Ledger
from sayso.model.claim import Claim
from sayso.model.conflict import Conflict, Revision
from sayso.model.findings import Findings
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.model.words import Iso
from sayso.tell.arrivals import Arrivals, arrivals

WHOLE = 2_000
"""Reports of a ledger that is looked at as a whole."""
NEWEST = 300
"""Reports that came in last, of a larger one: what a page can read again whenever somebody has written."""
MOST_CLAIMS = 3_000


class Window:
    """Answers as a ledger does, for its part. `is_whole`: that is all of it. It holds nothing itself."""

    def __init__(self, ledger: Ledger, kept: Kept) -> None:
        self._ledger = ledger
        self._kept = kept

    @property
    def _reports_count(self) -> int:
        return self._kept("reports count", self._ledger.listings.reports_count)

    @property
    def is_whole(self) -> bool:
        """True where all reports of the ledger are looked at."""
        return self._reports_count <= WHOLE

    @property
    def shown_count(self) -> int:
        """How many reports are looked at."""
        return self._reports_count if self.is_whole else min(self._reports_count, NEWEST)

    @property
    def ids(self) -> tuple[str, ...]:
        """The reports that came in last, of a large ledger."""
        return self._kept("window ids", lambda: self._ledger.listings.collected_last(NEWEST))

    def reports(self) -> tuple[Report, ...]:
        """Its reports, published first to last where that is all."""
        if self.is_whole:
            return self._kept("window reports", self._ledger.reports)
        return tuple(reading.report for reading in self.readings())

    def readings(self, report_ids: Sequence[str] = ()) -> tuple[Findings, ...]:
        """What was read out of them, of these alone where any are named."""
        wanted = set(report_ids)
        held = self._kept("window readings", self._readings)
        return tuple(reading for reading in held if reading.report.id in wanted) if wanted else held

    def _readings(self) -> tuple[Findings, ...]:
        return self._ledger.readings([report.id for report in self.reports()] if self.is_whole else self.ids)

    def statements(self) -> tuple[Statement, ...]:
        """Their statements."""
        if self.is_whole:
            return self._kept("window statements", self._ledger.statements)
        return tuple(statement for reading in self.readings() for statement in reading.statements)

    def claims(self) -> tuple[Claim, ...]:
        """The claims they take part in, and those that they take back."""
        return self._kept("window claims", self._claims)

    def _claims(self) -> tuple[Claim, ...]:
        if self.is_whole:
            return self._ledger.claims()
        held = self._ledger.listings.claims_of_reports(self.ids, MOST_CLAIMS)
        known = {claim.id for claim in held}
        return (*held, *(claim for claim in self._ledger.taken_back(self.reports()) if claim.id not in known))

    def arrivals(self, since: Iso) -> Arrivals:
        """Its claims that may have come in on the day of a moment or later: what came in before is not even loaded."""
        ids = self._ledger.listings.collected_last(WHOLE) if self.is_whole else self.ids
        met = self._ledger.listings.collected_at(ids)
        newer = [key for key in ids if met.get(key, "")[:10] >= since[:10]]
        return arrivals(
            self._ledger.listings.claims_of_reports(newer, None if self.is_whole else MOST_CLAIMS),
            self._ledger.listings.reports_by_id(newer),
            is_whole=self.is_whole or len(newer) < len(ids),
        )

    def revisions(self) -> tuple[Revision, ...]:
        """Revisions of figures in them."""
        return self._kept("window revisions", self._revisions)

    def _revisions(self) -> tuple[Revision, ...]:
        return self._ledger.revisions() if self.is_whole else self._ledger.listings.revisions_among(self.ids)

    def conflicts(self) -> tuple[Conflict, ...]:
        """Conflicts of figures in them."""
        return self._kept("window conflicts", self._conflicts)

    def _conflicts(self) -> tuple[Conflict, ...]:
        if self.is_whole:
            return self._ledger.conflicts()
        figures = [figure.id for reading in self.readings() for figure in reading.figures]
        return self._ledger.listings.conflicts_of(figures)


def _window(ledger: FromLedger, kept: FromKept) -> Window:
    return Window(ledger, kept)


FromWindow = Annotated[Window, Depends(_window)]
