"""Walls: pages that stand in an article's place, or before the rest of it: consent, payment, a robot test, "not found".

What a page says of itself decides (its title, its address, schema.org's isAccessibleForFree), never the banners that
lie over an article which is there all the same.
"""

import re
from dataclasses import dataclass
from html import unescape
from typing import Literal
from urllib.parse import urlsplit

ENOUGH = 2_500
"""Characters of an article from which on a page that asks to be paid for is taken to hold it all the same."""


@dataclass(frozen=True, slots=True)
class Wall:
    """Why the article is not here. `stands`: elsewhere (we were led away), instead of it, or before the rest of it."""

    why: str
    stands: Literal["elsewhere", "instead", "before"]
    is_gone: bool = False
    """The page says, or its redirect shows, that the article is not there any more."""

    def hides(self, text: str) -> bool:
        """True unless the text that was read on the page is an article all the same."""
        return self.stands == "elsewhere" or len(text) < ENOUGH


_HEAD = 400_000
_TITLE = re.compile(r"<title\b[^<>]{0,300}>([^<]{0,300})", re.IGNORECASE)
_TAIL = re.compile(r"\s[|–—-]\s")
_CONSENT_HOST = re.compile(r"^(?:consent|guce|cmp|privacy|login|signin|account|accounts|auth|sso)\.", re.IGNORECASE)
_TITLES = (
    (
        re.compile(
            r"^(?:before you continue|we value your privacy|your privacy\b|privacy (?:gate|wall|choices)"
            r"|cookie (?:consent|wall|settings|preferences)|consent\b)",
            re.IGNORECASE,
        ),
        Wall("the page asks for consent first", "instead"),
    ),
    (
        re.compile(
            r"^(?:just a moment|attention required|access (?:to this page )?(?:has been )?denied|are you a (?:robot|human)"
            r"|pardon our interruption|(?:please )?verify(?:ing)? (?:that )?you are (?:a )?human|security check"
            r"|ddos-guard|client challenge|bot verification|one more step|robot check|checking your browser)",
            re.IGNORECASE,
        ),
        Wall("the page asks for a test that only people pass", "instead"),
    ),
    (
        re.compile(
            r"^(?:error )?(?:404|410)\b|^(?:sorry[,!]? )?(?:the |this )?(?:page|article|story|content) "
            r"(?:(?:you requested )?(?:was |could )?not (?:be )?found|(?:is )?(?:no longer available|unavailable)"
            r"|(?:has been |was )?(?:removed|deleted))|^not found\b|\b404 not found\b",
            re.IGNORECASE,
        ),
        Wall("the page says that the article is not there", "instead", is_gone=True),
    ),
)
_NOT_FREE = re.compile(
    r'"isAccessibleForFree"\s{0,20}:\s{0,20}"?\s{0,5}(?:false|no|https?://schema\.org/False)\b'
    r'|<meta\b[^<>]{0,300}"article:content_tier"[^<>]{0,100}"locked"',
    re.IGNORECASE,
)
_ASKS_TO_PAY = re.compile(
    r"\b(?:subscribe|log in|sign in|register|sign up)(?: now)? (?:to|and) (?:continue|keep|finish) reading\b"
    r"|\bto (?:continue|keep) reading,? (?:please )?(?:subscribe|log in|sign in|register|become)\b"
    r"|\bthis (?:article|content|story) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?subscribers\b",
    re.IGNORECASE,
)


_LONGEST_TITLE = 9
"""Words; a longer title is a headline."""


def wall_in(markup: str, *, asked: str, final: str) -> Wall | None:
    """The wall that a page is, or null. `asked` is the article's address, `final` the one that answered."""
    if elsewhere := _elsewhere(asked, final):
        return elsewhere
    head = markup[:_HEAD]
    title = _TITLE.search(head)
    words = " ".join(unescape(title[1]).split()) if title else ""
    if len(_TAIL.split(words)[0].split()) <= _LONGEST_TITLE:
        for pattern, wall in _TITLES:
            if pattern.search(words):
                return wall
    if _NOT_FREE.search(head) or _ASKS_TO_PAY.search(head):
        return Wall("the page asks for a subscription", "before")
    return None


def _elsewhere(asked: str, final: str) -> Wall | None:
    """Where a redirect led away from the article: to a consent or login host, or to a front page."""
    try:
        first, last = urlsplit(asked), urlsplit(final)
    except ValueError:
        return None
    if first.hostname != last.hostname and _CONSENT_HOST.match(last.hostname or ""):
        return Wall("the page asks for consent or a login first", "elsewhere")
    if first.path.strip("/") and not last.path.strip("/") and not last.query:
        return Wall("its address leads to a front page", "elsewhere", is_gone=True)
    return None
