"""Make a digest: load what the ledger holds, choose what changed, freeze it."""

from sayso.model.digest import Digest
from sayso.model.report import Failure
from sayso.model.words import Iso
from sayso.ports import Now, Store
from sayso.tell.digest import LedgerView, compose_digest


def make_digest(store: Store, *, now: Now, since: Iso | None = None, not_looked_at: tuple[Failure, ...] = ()) -> Digest:
    """A digest of what came after `since` (default: where the last one made by hand ended), kept in the ledger.

    `not_looked_at`: sources that were due and that nobody looked at.
    """
    earlier = tuple(digest for digest in store.digests() if digest.stream is None)
    before = earlier[0] if earlier and since is None else None
    waiting = frozenset(store.unlinked())
    view = LedgerView(
        reports=tuple(report for report in store.reports() if report.id not in waiting),
        claims=store.claims(),
        revisions=store.revisions(),
        conflicts=store.conflicts(),
        failures=(*not_looked_at, *store.failures()),
        statements=store.statements(),
        digests=earlier,
        waiting_count=len(waiting),
    )
    digest = compose_digest(view, made_at=now(), since=since or (before.until if before else None), before=before)
    store.save_digest(digest)
    return digest
