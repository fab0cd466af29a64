"""Stories, and what happened in one, in order."""

from typing import Any

from fastapi import APIRouter

from sayso.api.claims import shortened
from sayso.api.paging import FromLedger, Limit, Offset, Page, part, record, whole

router = APIRouter()


@router.get("/stories")
def stories(ledger: FromLedger, limit: Limit = 50, offset: Offset = 0) -> Page:
    """Reports of the same event, by id; each report is in exactly one story."""
    return part(ledger.stories(limit, offset), limit, offset, ledger.counts().stories)


@router.get("/stories/{story_id}")
def story(ledger: FromLedger, story_id: str) -> dict[str, Any]:
    """One story."""
    return record(ledger.listings.story(story_id))


@router.get("/stories/{story_id}/claims")
def claims_of_story(ledger: FromLedger, story_id: str, limit: Limit = 50, offset: Offset = 0) -> Page:
    """The claims of a story, in the story's order."""
    ids = ledger.listings.story(story_id).claims
    found = ledger.listings.claims_by_id(ids[offset : offset + limit])
    return part(shortened(found), limit, offset, len(ids))


@router.get("/stories/{story_id}/timeline")
def timeline(ledger: FromLedger, story_id: str, limit: Limit = 50, offset: Offset = 0) -> Page:
    """What happened to a story's claims, earliest first, undated last; each step names its `claim`."""
    return whole(ledger.timeline(story_id), limit, offset)
