"""Outlets: how each fares in this ledger: how often earliest, how often it passes on, its rhythm; always with n. No score."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from sayso.model.claim import Claim
from sayso.model.findings import Findings
from sayso.model.words import Iso
from sayso.tell.extents import Days, extent
from sayso.tell.speakers import outlet_name

FEWEST = 3
"""Gaps between reports from which a rhythm is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletRow:
    """One outlet. Every count has what it is a count of beside it."""

    name: str
    reports_count: int
    reprints_count: int
    statements_count: int
    relayed_count: int
    """Statements that it has through somebody else."""
    own_count: int
    """Statements in its own voice."""
    shared_count: int
    """Claims that it carries and another outlet, too."""
    earliest_count: int
    """Of those, claims whose earliest entry in this ledger is its own."""
    first: Iso | None
    last: Iso | None
    gap: Days | None
    """Days that usually lie between two of its reports; null where too few are dated."""


def outlet_rows(readings: Sequence[Findings], claims: Iterable[Claim]) -> tuple[OutletRow, ...]:
    """Outlets by how many reports they have here."""
    outlet_of = {reading.report.id: outlet_name(reading.report) or "no outlet" for reading in readings}
    carried: dict[str, int] = {}
    led: dict[str, int] = {}
    for claim in claims:
        outlets = {outlet_of[said.report] for said in claim.statements if said.report in outlet_of}
        if len(outlets) > 1:
            for name in outlets:
                carried[name] = carried.get(name, 0) + 1
            earliest = _earliest(claim, outlet_of)
            if earliest:
                led[earliest] = led.get(earliest, 0) + 1
    held: dict[str, list[Findings]] = {}
    for reading in readings:
        held.setdefault(outlet_of[reading.report.id], []).append(reading)
    rows = [_row(name, several, carried.get(name, 0), led.get(name, 0)) for name, several in held.items()]
    return tuple(sorted(rows, key=lambda row: (-row.reports_count, row.name.casefold())))


def _earliest(claim: Claim, outlet_of: dict[str, str]) -> str | None:
    """The outlet of a claim's earliest entry; null where it has no date, for then nobody knows."""
    entry = claim.history[0] if claim.history else None
    return outlet_of.get(entry.report) if entry and entry.at else None


def _row(name: str, held: Sequence[Findings], shared: int, earliest: int) -> OutletRow:
    originals = [reading for reading in held if reading.report.copy_of is None]
    statements = [statement for reading in originals for statement in reading.statements]
    dates = sorted((reading.report.published for reading in held if reading.report.published), key=_day)
    return OutletRow(
        name=name,
        reports_count=len(held),
        reprints_count=len(held) - len(originals),
        statements_count=len(statements),
        relayed_count=sum(bool(statement.via) for statement in statements),
        own_count=sum(statement.voice == "own" for statement in statements),
        shared_count=shared,
        earliest_count=earliest,
        first=dates[0] if dates else None,
        last=dates[-1] if dates else None,
        gap=_gap([_day(at) for at in dates]),
    )


def _day(at: Iso) -> Days:
    found = extent(at)
    return found.start if found else 0.0


def _gap(days: Sequence[Days]) -> Days | None:
    gaps = [later - earlier for earlier, later in pairwise(days)]
    return median(gaps) if len(gaps) >= FEWEST else None


def gap_words(days: Days | None) -> str:
    """A rhythm in words: `every 2 hours`, `every 3 days`; `too few to tell`."""
    if days is None:
        return "too few to tell"
    for unit, size in (("day", 1.0), ("hour", 1 / 24)):
        if days >= size:
            count = round(days / size)
            return f"every {unit}" if count == 1 else f"every {count} {unit}s"
    return "several an hour"


def arrival_gap(arrivals: Sequence[float]) -> Days | None:
    """Days that usually lie between arrivals (seconds since 1970, oldest first); null where they are too few."""
    return _gap([at / 86_400 for at in arrivals])
