"""Atom (RFC 4287): the claims that moved last, each as who says what, with what the record holds on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.model.moment import is_moment, iso_of, seconds_of
from sayso.model.words import Iso
from sayso.tell.claim_list import ClaimLine
from sayso.tell.export.json_ld import claim_urn
from sayso.tell.pages import path_segment, render
from sayso.tell.phrases import STATUSES, counted, origins, stance_word
from sayso.tell.plain import harmless, quoted, shortened, web_address

TITLE = "Sayso claims"
MOST_ENTRIES = 100
UPSET = frozenset({"withdrawn", "corrected", "disputed"})
"""Statuses that stand in the title: whoever reads only that shall not take the words for standing."""
NO_DAY = "1970-01-01T00:00:00+00:00"
"""What a claim without a date says: Atom asks for a moment, and a clock would give another one each time."""


@dataclass(frozen=True, slots=True)
class _Entry:
    id: str
    title: str
    updated: Iso
    text: str
    address: str | None
    source: str | None


def export_atom(lines: Sequence[ClaimLine], home: str | None = None) -> str:
    """The first `MOST_ENTRIES` claims as a feed; `home` is the desk's address, where readers can reach it."""
    entries = [_entry(line, home) for line in lines[:MOST_ENTRIES]]
    updated = max((entry.updated for entry in entries), default=NO_DAY)
    return render("claims.atom.xml", title=TITLE, home=home, entries=entries, updated=updated)


def _entry(line: ClaimLine, home: str | None) -> _Entry:
    claim = line.claim
    via = f" (via {', '.join(map(harmless, line.via))})" if line.via else ""
    who = f"{harmless(line.speaker.name)}{via}"
    how = stance_word(line.stance)
    facts = (STATUSES[claim.status], counted(claim.reports_count, "report"), origins(claim))
    return _Entry(
        id=claim_urn(claim.id),
        title=f"{who} {how}: {quoted(shortened(claim.gist, 160))}"
        + (f" ({claim.status})" if claim.status in UPSET else ""),
        updated=rfc_3339(line.moved_at),
        text=f"{who} {how}: {quoted(claim.gist)} · {' · '.join(facts)}",
        address=f"{home}/claims/{path_segment(claim.id)}" if home else None,
        source=web_address(line.report.url if line.report else None),
    )


def rfc_3339(at: Iso | None) -> Iso:
    """A date of any precision as the moment at its beginning, in UTC where it has no zone."""
    if not at or not is_moment(at):
        return NO_DAY
    begins = at + "-01-01"[len(at) - 4 :] if len(at) < 10 else at
    seconds = seconds_of(begins)
    return NO_DAY if seconds is None else iso_of(seconds)
