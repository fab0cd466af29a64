"""The digests as feeds: Atom and JSON Feed."""

from fastapi import APIRouter, Response

from sayso.desk.subscribing import FromDispatch
from sayso.tell.digest_feeds import digests_as_atom, digests_as_json_feed

router = APIRouter()


@router.get("/digests.atom")
def atom(dispatch: FromDispatch) -> Response:
    """The newest digests as an Atom feed."""
    text = digests_as_atom(dispatch.feed(), dispatch.letter())
    return Response(text.encode("utf-8", "replace"), media_type="application/atom+xml")


@router.get("/digests.json")
def json_feed(dispatch: FromDispatch) -> Response:
    """The newest digests as a JSON Feed."""
    text = digests_as_json_feed(dispatch.feed(), dispatch.letter())
    return Response(text.encode("utf-8", "replace"), media_type="application/feed+json")
