"""Make a digest: load what the ledger holds, choose what changed, freeze it."""

from sayso.model.digest import Digest
from sayso.model.words import Iso
from sayso.ports import Now, Store
from sayso.tell.digest import LedgerView, compose_digest


def make_digest(store: Store, *, now: Now, since: Iso | None = None, sent: frozenset[str] = frozenset()) -> Digest:
    """A digest of what came after `since` (default: where the last one made here ended), kept in the ledger.

    `sent` are digests that went to readers on their own schedules: this one does not go on from those.
    """
    earlier = tuple(digest for digest in store.digests() if digest.id not in sent)
    before = earlier[0] if earlier and since is None else None
    waiting = frozenset(store.unlinked())
    view = LedgerView(
        reports=tuple(report for report in store.reports() if report.id not in waiting),
        claims=store.claims(),
        revisions=store.revisions(),
        conflicts=store.conflicts(),
        failures=store.failures(),
        statements=store.statements(),
        digests=earlier,
        waiting_count=len(waiting),
    )
    digest = compose_digest(view, made_at=now(), since=since or (before.until if before else None), before=before)
    store.save_digest(digest)
    return digest
