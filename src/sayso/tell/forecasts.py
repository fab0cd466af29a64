"""Forecasts: who expects what by when, on what condition, and what people noted of what came. Nothing is scored."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sayso.model.claim import Claim
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement
from sayso.model.statement import Statement
from sayso.model.time import Time
from sayso.model.words import Iso, overlaps
from sayso.tell.extents import Days, Extent, extent, extent_of
from sayso.tell.timeline import Entry

STANCES = frozenset({"expects", "promises", "threatens", "warns"})
SILENT = frozenset({"asks", "declines", "demands", "denies"})
"""Stances that say nothing of what will be, even where their words do."""
Due = Literal["passed", "ahead", "open"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """A statement about what will be. `by_when` are its own words for the time; `until` what they cover."""

    entry: Entry
    statement: Statement
    by_when: Time | None
    until: Extent | None
    notes: tuple[Judgement, ...]
    """What people noted under it or its claim, oldest first."""

    def due(self, now: Iso) -> Due:
        """Whether its time has passed at a moment; `open` where the words give none."""
        at = extent(now)
        if self.until is None or at is None:
            return "open"
        return "passed" if self.until.end <= at.start else "ahead"


def forecasts(
    readings: Iterable[Findings], entries: Iterable[Entry], claims: Sequence[Claim], made: Sequence[Judgement]
) -> tuple[Forecast, ...]:
    """Forecasts of original reports, those due first at the head, those without a time at the end. `made` are standing."""
    by_id = {entry.id: entry for entry in entries}
    notes = _notes(made, claims)
    found = [
        _forecast(statement, reading, by_id[statement.id], notes.get(statement.id, ()))
        for reading in readings
        for statement in reading.statements
        if statement.id in by_id and is_forecast(statement)
    ]
    return tuple(sorted(found, key=_order))


def is_forecast(statement: Statement) -> bool:
    """True for what somebody expects, promises, threatens or warns of, and for any statement put in the future."""
    if statement.stance in SILENT or statement.is_question:
        return False
    return statement.forecast or statement.stance in STANCES


def _forecast(statement: Statement, reading: Findings, entry: Entry, notes: tuple[Judgement, ...]) -> Forecast:
    by_when = _by_when(statement, reading, entry)
    return Forecast(entry=entry, statement=statement, by_when=by_when, until=extent_of(by_when), notes=notes)


def _by_when(statement: Statement, reading: Findings, entry: Entry) -> Time | None:
    """The expression of time in its words that ends last, after it was said; the condition's own only for want of another."""
    said = (entry.when or Extent(0, 0)).start
    content = statement.content
    inside = [
        time
        for time in reading.times
        if time.field == content.field and overlaps(content.spans, time.spans) and _end(time) > said
    ]
    condition = statement.condition.spans if statement.condition else ()
    free = [time for time in inside if not overlaps(condition, time.spans)]
    return max(free or inside, key=_end, default=None)


def _end(time: Time) -> Days:
    found = extent_of(time)
    return found.end if found else 0.0


def _notes(made: Iterable[Judgement], claims: Iterable[Claim]) -> Mapping[str, tuple[Judgement, ...]]:
    """Notes by the statement they stand under: its own, or its claim's."""
    held = {claim.id: [said.id for said in claim.statements] for claim in claims}
    found: dict[str, tuple[Judgement, ...]] = {}
    for judgement in made:
        if judgement.verdict == "note":
            for subject in judgement.subjects:
                for statement in dict.fromkeys([subject, *held.get(subject, ())]):
                    found[statement] = (*found.get(statement, ()), judgement)
    return found


def _order(found: Forecast) -> tuple[bool, Days, Days, str]:
    said = found.entry.when or Extent(0, 0)
    return (found.until is None, found.until.end if found.until else 0.0, -said.start, found.entry.id)
