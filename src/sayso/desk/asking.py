"""Asking for claims: by status and source in the database; by words among the claims of the reports that fit best."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sayso.desk.kept import Kept
from sayso.desk.parts import PAGE
from sayso.desk.window import Window
from sayso.ledger import Ledger
from sayso.listing_ports import SearchHit, Within
from sayso.model.claim import Claim
from sayso.tell.claim_list import is_within, matches
from sayso.tell.telling import telling_first

MOST_FOUND = 50
"""Reports of a large ledger in which the claims with certain words are looked for."""
MOST_CLAIMS = 400


@dataclass(frozen=True, slots=True)
class Asked:
    """What a list of claims is asked for; empty: anything."""

    status: str = ""
    words: str = ""
    source: str = ""


def chosen_claims(
    ledger: Ledger, kept: Kept, window: Window, asked: Asked, offset: int
) -> tuple[list[Claim], Counter[str]]:
    """A page of the claims, in the order of telling, and how many of each status there are in all."""
    if not asked.words:
        found = ledger.listings.telling(PAGE, offset, status=asked.status or None, source=asked.source or None)
        count = f"statuses {asked.source}"
        held = kept(count, lambda: ledger.listings.statuses(asked.source or None), is_renewed=not asked.source)
        return list(found), Counter(held)
    fitting = worded_claims(ledger, kept, window, asked.words, asked.source)
    chosen = [claim for claim in fitting if not asked.status or claim.status == asked.status]
    return chosen[offset : offset + PAGE], Counter(claim.status for claim in fitting)


def worded_claims(ledger: Ledger, kept: Kept, window: Window, words: str, source: str = "") -> list[Claim]:
    """Claims that hold all the words. Of a large ledger: those of the reports in which the words stand, the best first."""
    if window.is_whole:
        ordered = kept("telling", lambda: telling_first(window.claims()))
    else:
        hits = ledger.search(_beginnings(words), MOST_FOUND, snippets=False)
        ordered = list(ledger.listings.claims_of_reports([hit.report.id for hit in hits], MOST_CLAIMS))
    return [claim for claim in ordered if matches(claim, words, source)]


def claims_within(  # noqa: PLR0917 - where to look, and for what
    ledger: Ledger, kept: Kept, window: Window, words: str, within: Within, hits: Iterable[SearchHit]
) -> list[Claim]:
    """Claims within what a search is narrowed to, that hold all the words. Of a large ledger: of the reports that it found."""
    if window.is_whole:
        ordered = kept("telling", lambda: telling_first(window.claims()))
    else:
        ordered = list(ledger.listings.claims_of_reports([hit.report.id for hit in hits], MOST_CLAIMS))
    return [claim for claim in ordered if is_within(claim, within) and matches(claim, words, "")]


def _beginnings(words: str) -> str:
    """Each word as the beginning of one, as `matches` takes it; phrases are looked at by it alone."""
    return " ".join(f"{word}*" for word in words.replace('"', " ").replace("*", " ").split())
