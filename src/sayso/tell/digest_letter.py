"""Digest letters: what a rendering needs beside the frozen digest: where it stands on the web, and who is written to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sayso.model.digest import Digest, DigestItem, Evidence, Section
from sayso.model.words import Iso
from sayso.tell.pages import path_segment
from sayso.tell.phrases import clock, counted, day, moment_words
from sayso.tell.plain import harmless, shortened, web_address

HEADINGS: dict[Section, str] = {
    "taken_back": "Corrected or withdrawn",
    "by_those_concerned": "Denied, acknowledged, left unanswered",
    "moved": "Figures that moved",
    "does_not_add_up": "Figures that cannot both be true",
    "followed": "Said since",
    "new_claims": "New claims",
    "open": "What the reports say is not known",
    "not_seen": "What was not seen",
}
IN_SHORT: dict[Section, str] = {
    "taken_back": "taken back",
    "by_those_concerned": "from those concerned",
    "moved": "moved",
    "does_not_add_up": "cannot both hold",
    "followed": "said since",
    "new_claims": "new",
}
"""Sections as a subject line and a preview count them."""
SPOKEN = ("by_those_concerned", "new_claims", "followed")
"""Sections whose lines say how it was said; the others are about what changed."""
NOTHING_NEW = "Nothing new among what was looked at."
ALL_SEEN = "Every item was read, in a language that is read, and dated."
PROMISE = (
    "Words in quotation marks or in the serif are quoted to the letter and linked to where they were printed. "
    "Headings, dates and counts are the desk’s. Sayso records who said what. It does not say what is true."
)
LONGEST_NAME = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """For whom a digest is rendered. Without a `home` nothing leads back to the desk."""

    home: str | None = None
    """The desk's public address, no slash at its end."""
    heading: str = "Digest"
    zone: str = "UTC"
    """The reader's IANA zone: in it the letter is dated."""
    because: str | None = None
    """Why the reader gets it."""
    leave: str | None = None
    """Where one leaves."""
    missed: tuple[str, ...] = ()
    """Digests that may not have reached this reader, by id."""


ON_THE_WEB = Letter()


def permanent(letter: Letter, digest_id: str) -> str | None:
    """A digest's own address on the web."""
    return f"{letter.home}/digests/{path_segment(digest_id)}" if letter.home else None


def printed_at(evidence: Evidence | None, url: str | None, letter: Letter, digest: Digest) -> str | None:
    """Where a quotation leads: to where it was printed; without an address there, to the digest's own page."""
    return web_address(evidence.url if evidence else None) or web_address(url) or permanent(letter, digest.id)


def dated(at: Iso | None, letter: Letter) -> str:
    """A moment on the reader's own clock."""
    if not at or "T" not in at:
        return day(at)
    try:
        known = datetime.fromisoformat(at)
    except ValueError:
        return at
    return moment_words(known.astimezone(ZoneInfo(letter.zone)).isoformat() if known.tzinfo else at)


def subject(digest: Digest, letter: Letter = ON_THE_WEB) -> str:
    """The reader's day, and how much of what kind: no headline of our own."""
    today = dated(digest.made_at, letter).partition(",")[0]
    return f"Sayso {letter.heading.lower()}, {today}: {in_short(digest.items)}"


def in_short(items: Iterable[DigestItem]) -> str:
    """`2 taken back, 5 new`."""
    given = list(items)
    counts = {section: sum(item.section == section for item in given) for section in IN_SHORT}
    parts = [f"{count} {IN_SHORT[section]}" for section, count in counts.items() if count]
    return ", ".join(parts) or "nothing new"


def period(digest: Digest, letter: Letter = ON_THE_WEB) -> str:
    """What a digest covers, in words."""
    since = f"since {dated(digest.since, letter)}" if digest.since else "everything in the ledger"
    return f"{counted(digest.reports_count, 'new report')}, {since}"


def name(text: str | None, instead: str) -> str:
    """A name as it may be shown: harmless, and not endless."""
    return shortened(harmless(text).strip(), LONGEST_NAME) if text and harmless(text).strip() else instead


def when(item: DigestItem) -> str:
    """The day a line is of, and the time of day as published."""
    at = harmless(item.at or "")
    return ", ".join(part for part in (day(at or None), clock(at or None)) if part)
