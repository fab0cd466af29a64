"""Which reports still carry what was withdrawn: looked up once for all lists of reports."""

from sayso.desk.kept import Kept
from sayso.ledger import Ledger
from sayso.tell.withdrawals import reports_carrying

MOST_WITHDRAWN = 1_000
"""Withdrawn claims, those that moved last, whose reports are marked in lists; a report's own page knows all of its own."""


def carrying(ledger: Ledger, kept: Kept) -> frozenset[str]:
    """Ids of reports that state what was withdrawn."""
    return kept("carrying", lambda: reports_carrying(ledger.listings.telling(MOST_WITHDRAWN, status="withdrawn")))
