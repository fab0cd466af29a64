"""Make a digest: load what the ledger holds, choose what changed, freeze it."""

from sayso.model.digest import Digest
from sayso.model.words import Iso
from sayso.ports import Now, Store
from sayso.tell.digest import LedgerView, compose_digest


def make_digest(store: Store, *, now: Now, since: Iso | None = None) -> Digest:
    """A digest of what came after `since` (default: the end of the last digest), kept in the ledger."""
    earlier = store.digests()
    start = since or (earlier[0].until if earlier else None)
    view = LedgerView(
        reports=store.reports(),
        claims=store.claims(),
        revisions=store.revisions(),
        conflicts=store.conflicts(),
        failures=store.failures(),
        statements=store.statements(),
        digests=earlier,
    )
    digest = compose_digest(view, made_at=now(), since=start)
    store.save_digest(digest)
    return digest
