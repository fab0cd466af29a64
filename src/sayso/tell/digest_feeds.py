"""Digests as feeds, for those who read feeds: Atom (RFC 4287) and JSON Feed 1.1, the same lines as the mail."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sayso.model.digest import Digest
from sayso.tell.digest_html import digest_as_fragment
from sayso.tell.digest_letter import Letter, permanent, subject
from sayso.tell.digest_text import digest_as_text
from sayso.tell.pages import render

TITLE = "Sayso digests"
MOST_ENTRIES = 30
NO_DAY = "1970-01-01T00:00:00+00:00"
"""What an empty feed says: Atom asks for a moment, and a clock would give another one each time."""


@dataclass(frozen=True, slots=True)
class _Entry:
    id: str
    address: str | None
    title: str
    made_at: str
    html: str
    text: str


def digests_as_atom(digests: Sequence[Digest], letter: Letter) -> str:
    """The newest digests, given newest first, as an Atom feed."""
    entries = _entries(digests, letter)
    updated = max((entry.made_at for entry in entries), default=NO_DAY)
    return render("digests.atom.xml", title=TITLE, home=letter.home, entries=entries, updated=updated)


def digests_as_json_feed(digests: Sequence[Digest], letter: Letter) -> str:
    """The newest digests, given newest first, as a JSON Feed."""
    feed: dict[str, Any] = {"version": "https://jsonfeed.org/version/1.1", "title": TITLE, "language": "en"}
    if letter.home:
        feed |= {"home_page_url": f"{letter.home}/digests", "feed_url": f"{letter.home}/digests.json"}
    feed["items"] = [_item(entry) for entry in _entries(digests, letter)]
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"


def _entries(digests: Sequence[Digest], letter: Letter) -> list[_Entry]:
    return [
        _Entry(
            id=permanent(letter, digest.id) or f"urn:sayso:digest:{digest.id}",
            address=permanent(letter, digest.id),
            title=subject(digest, letter),
            made_at=digest.made_at,
            html=digest_as_fragment(digest, letter),
            text=digest_as_text(digest, letter),
        )
        for digest in digests[:MOST_ENTRIES]
    ]


def _item(entry: _Entry) -> dict[str, str]:
    item = {"id": entry.id, "title": entry.title, "date_published": entry.made_at}
    if entry.address:
        item["url"] = entry.address
    return {**item, "content_html": entry.html, "content_text": entry.text}
