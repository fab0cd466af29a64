"""The digests as feeds: Atom and JSON Feed. Kept: programs ask for them again and again."""

from collections.abc import Callable, Sequence

from fastapi import APIRouter, Response

from sayso.desk.kept import FromKept
from sayso.desk.parts import FromLedger
from sayso.ledger import Ledger
from sayso.model.digest import Digest
from sayso.tell.digest_feeds import digests_as_atom, digests_as_json_feed
from sayso.tell.digest_letter import Letter

router = APIRouter()

Feed = Callable[[Sequence[Digest], Letter], str]


@router.get("/digests.atom")
def atom(ledger: FromLedger, kept: FromKept) -> Response:
    """The newest digests as an Atom feed."""
    body = kept("digests.atom", lambda: _feed(ledger, digests_as_atom), made_from=lambda: _digests(ledger))
    return Response(body, media_type="application/atom+xml")


@router.get("/digests.json")
def json_feed(ledger: FromLedger, kept: FromKept) -> Response:
    """The newest digests as a JSON Feed."""
    body = kept("digests.json", lambda: _feed(ledger, digests_as_json_feed), made_from=lambda: _digests(ledger))
    return Response(body, media_type="application/feed+json")


def _feed(ledger: Ledger, written: Feed) -> bytes:
    with ledger.dispatch() as dispatch:
        return written(dispatch.feed(), dispatch.letter()).encode("utf-8", "replace")


def _digests(ledger: Ledger) -> tuple[object, ...]:
    """Another value whenever a digest was added, or a name taken out of those that are there."""
    newest = [digest.id for digest in ledger.listings.latest_digests(1)]
    return (ledger.listings.digests_count(), newest, len(ledger.redactions()))
