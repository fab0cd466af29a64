"""Summary: what a ledger holds, on one screen of plain text: the end of `sayso demo --once`."""

from collections import Counter
from collections.abc import Iterable, Sequence

from sayso.listing_ports import Counts
from sayso.model.claim import Claim
from sayso.model.conflict import Conflict, Revision
from sayso.tell.phrases import ANNOUNCED, CONFLICTS, STATUSES, counted, spread, stance_word
from sayso.tell.phrases import origins as origins_words
from sayso.tell.plain import quoted, wrapped
from sayso.tell.quoting import gist_statement

MOST_LINES = 5


def summarise(
    counts: Counts, claims: Sequence[Claim], conflicts: Sequence[Conflict], revisions: Sequence[Revision]
) -> str:
    """At most a screen at 72 columns: how much, what was taken back, denied, moved, and what does not add up."""
    parts = [_how_much(counts, claims)]
    for heading, lines in (
        ("Taken back", _of_status(claims, "withdrawn", "corrected")),
        ("Disputed or acknowledged", _of_status(claims, "disputed", "acknowledged")),
        ("Figures that moved", _revisions(revisions)),
        ("Figures that cannot both hold", _conflicts(conflicts)),
    ):
        if lines:
            parts.append(_section(heading, lines))
    return "\n\n".join(parts) + "\n"


def _how_much(counts: Counts, claims: Sequence[Claim]) -> str:
    lines = [
        (
            f"{counted(counts.reports, 'report')} ({counted(counts.copies, 'reprint')}), "
            f"{counted(counts.statements, 'statement')}, {counted(counts.figures, 'figure')}, "
            f"{counted(counts.claims, 'claim')}, {counted(counts.stories, 'story', 'stories')}"
        )
    ]
    held = Counter(claim.status for claim in claims)
    statuses = [f"{name} {held[status]}" for status, name in STATUSES.items() if held[status]]
    if statuses:
        lines.append("Claims: " + ", ".join(statuses))
    if counts.failures:
        lines.append(f"{counted(counts.failures, 'item')} could not be read")
    return "\n".join(wrapped(line) for line in lines)


def _section(heading: str, lines: Sequence[str]) -> str:
    shown = [wrapped(line, first="- ", rest="  ") for line in lines[:MOST_LINES]]
    if len(lines) > MOST_LINES:
        shown.append(f"  and {len(lines) - MOST_LINES} more")
    return "\n".join([heading, *shown])


def _of_status(claims: Iterable[Claim], *statuses: str) -> list[str]:
    return [
        f"{_who(claim)}: {quoted(claim.gist)} ({STATUSES[claim.status]}{_by(claim)}; {origins_words(claim)}; "
        f"{spread(claim)})"
        for claim in claims
        if claim.status in statuses
    ]


def _who(claim: Claim) -> str:
    """Whose words the gist is."""
    said = gist_statement(claim)
    return f"{said.source or 'Source not named'} {stance_word(said.stance)}"


def _by(claim: Claim) -> str:
    names = list(dict.fromkeys(by.name for by in claim.status_by if by.name))
    return f" by {', '.join(names[:3])}" if names else ""


def _revisions(revisions: Iterable[Revision]) -> list[str]:
    lines = []
    for revision in revisions:
        older, newer = revision.figures
        lines.append(
            f"{newer.source or 'Source not named'}: {quoted(older.figure.text)} -> {quoted(newer.figure.text)} "
            f"({ANNOUNCED[revision.announced]})"
        )
    return lines


def _conflicts(conflicts: Iterable[Conflict]) -> list[str]:
    lines = []
    for conflict in conflicts:
        if conflict.kind == "scope":
            continue
        one, other = conflict.figures
        lines.append(
            f"{one.source or 'Source not named'}: {quoted(one.figure.text)} beside {other.source or 'source not named'}"
            f": {quoted(other.figure.text)} ({CONFLICTS[conflict.kind]}: {conflict.why})"
        )
    return lines
