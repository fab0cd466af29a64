"""Balance: the running totals of the ledger's sources, each with its rates and its corrections."""

from sayso.model.balance import Balance
from sayso.model.claim import Claim
from sayso.model.terms import folded
from sayso.ports import Store
from sayso.weigh.books import balances


def balances_of(store: Store, source: str | None = None, category: str | None = None) -> tuple[Balance, ...]:
    """All balances; of the sources whose name holds `source`, of one category. Unknown names give none."""
    claims = [claim for claim in store.claims(None, 0) if claim.figures and _is_by(claim, source)]
    wanted = sorted({said.report for claim in claims for said in claim.statements})
    found = balances(claims, store.readings(wanted), store.stories())
    return tuple(
        one
        for one in found
        if (source is None or folded(source) in folded(one.source)) and category in (None, one.definition.category)
    )


def _is_by(claim: Claim, source: str | None) -> bool:
    return source is None or any(folded(source) in folded(said.source or "") for said in claim.statements)
