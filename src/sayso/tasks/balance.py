"""Balance: the running totals of the ledger's sources, each with its rates and its corrections."""

from sayso.model.balance import Balance
from sayso.model.claim import Claim
from sayso.model.terms import folded
from sayso.ports import Store
from sayso.weigh.books import balances

WHOLE = 2_000
"""Reports of a ledger that is looked at as a whole."""
NEWEST, MOST_CLAIMS = 300, 3_000


def balances_of(store: Store, source: str | None = None, category: str | None = None) -> tuple[Balance, ...]:
    """Balances; of the sources whose name holds `source`, of one category. Unknown names give none.

    Of a large ledger, those of the claims that the reports which came in last take part in.
    """
    claims = [claim for claim in _claims(store) if claim.figures and _is_by(claim, source)]
    wanted = sorted({said.report for claim in claims for said in claim.statements})
    found = balances(claims, store.readings(wanted), store.stories_of_reports(wanted))
    return tuple(
        one
        for one in found
        if (source is None or folded(source) in folded(one.source)) and category in (None, one.definition.category)
    )


def _claims(store: Store) -> tuple[Claim, ...]:
    if store.reports_count() <= WHOLE:
        return store.claims()
    return store.claims_of_reports(store.collected_last(NEWEST), MOST_CLAIMS)


def _is_by(claim: Claim, source: str | None) -> bool:
    return source is None or any(folded(source) in folded(said.source or "") for said in claim.statements)
