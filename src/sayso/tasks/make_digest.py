"""Make a digest: load what came in, choose what changed, freeze it."""

from dataclasses import replace

from sayso.model.digest import Digest
from sayso.model.report import Failure
from sayso.model.words import Iso
from sayso.ports import Now, Store
from sayso.tasks.news import news
from sayso.tell.digest import check_since, compose_digest


def make_digest(store: Store, *, now: Now, since: Iso | None = None, not_looked_at: tuple[Failure, ...] = ()) -> Digest:
    """A digest of what came after `since` (default: where the last one made by hand ended), kept in the ledger.

    `not_looked_at`: sources that were due and that nobody looked at.
    """
    made_at = now()
    check_since(since, made_at)
    earlier = tuple(digest for digest in store.digests() if digest.stream is None)
    before = earlier[0] if earlier and since is None else None
    since = since or (before.until if before else None)
    view = news(store, since=since, before=before)
    view = replace(view, failures=(*not_looked_at, *view.failures), digests=earlier)
    digest = compose_digest(view, made_at=made_at, since=since, before=before)
    store.save_digest(digest)
    return digest
