"""Timeline: what was said when, and what reports say in their own voice of a day, each as wide as its date is known."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sayso.model.claim import Claim
from sayso.model.findings import Findings
from sayso.model.statement import Statement
from sayso.model.terms import folded
from sayso.model.words import Iso, overlaps
from sayso.tell.extents import INSTANT, Days, Extent, date_of, extent, extent_of, next_month
from sayso.tell.quoting import told
from sayso.tell.speakers import NOBODY, Speaker, names_of, outlet_name, relays, speaker

Zoom = Literal["all", "year", "month", "week", "day"]
FINER: Mapping[Zoom, Zoom] = {"all": "month", "year": "month", "month": "week", "week": "day", "day": "day"}
ANYBODY = frozenset({"he", "she", "they", "it", "this", "that", "these", "those", "who", "we", "i", "you", "one"})
"""Words that are somebody else in every report."""
FAR = 200
"""One entry in so many may lie so far from the others that "all there is" is drawn without it."""
DateBy = Literal["said", "published", "about"]
"""Where an entry's date is from: the words say when it was said; the report's publication; the words' own event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A statement, or a report's own voice, at its time. `when` null: nobody knows."""

    id: str
    when: Extent | None
    date_by: DateBy
    speaker: Speaker
    via: tuple[str, ...]
    stance: str
    words: str
    claim: str | None
    report: str
    outlet: str | None
    published: Iso | None

    @property
    def is_own(self) -> bool:
        """True for what a report says in its own voice."""
        return self.speaker.is_author

    @property
    def actor(self) -> str:
        """Whose lane it stands in."""
        return folded(self.speaker.name)

    @property
    def is_anybody(self) -> bool:
        """True where no more is known of who says it than "they", or than the "Q" of an interview."""
        return self.speaker.name == NOBODY or self.actor in ANYBODY or len(self.actor) == 1


def entries(readings: Iterable[Findings], claims: Sequence[Claim]) -> tuple[Entry, ...]:
    """All entries, earliest first, those without a date at the end. Reprints say nothing new and are left out."""
    claim_of = {said.id: claim.id for claim in claims for said in claim.statements}
    names = names_of(claims)
    found = [
        _entry(statement, reading, claim_of.get(statement.id), names.get(statement.id))
        for reading in readings
        if reading.report.copy_of is None
        for statement in reading.statements
    ]
    return tuple(sorted(found, key=_order))


def _order(entry: Entry) -> tuple[bool, Days, Days, str]:
    when = entry.when or Extent(0, 0)
    return (entry.when is None, when.start, when.end, entry.id)


def _entry(statement: Statement, reading: Findings, claim: str | None, name: str | None) -> Entry:
    report = reading.report
    when, date_by = _when(statement, reading)
    return Entry(
        id=statement.id,
        when=when,
        date_by=date_by,
        speaker=speaker(statement, report, name),
        via=relays(statement),
        stance=statement.stance,
        words=told(statement, report),
        claim=claim,
        report=report.id,
        outlet=outlet_name(report),
        published=report.published,
    )


def _when(statement: Statement, reading: Findings) -> tuple[Extent | None, DateBy]:
    """When it was said, as the words say; own voice stands at the day that it speaks of; else publication."""
    if statement.voice == "own":
        about = next((found for found in _spoken_of(statement, reading) if found.length), None)
        if about:
            return about, "about"
    elif (said := extent_of(statement.when)) is not None:
        return said, "said"
    return extent(reading.report.published), "published"


def _spoken_of(statement: Statement, reading: Findings) -> Iterator[Extent]:
    """What the expressions of time in a statement's words cover."""
    content = statement.content
    for time in reading.times:
        if time.field == content.field and overlaps(content.spans, time.spans):
            found = extent_of(time)
            if found:
                yield found


def chosen(found: Iterable[Entry], actor: str = "", claim: str = "") -> tuple[Entry, ...]:
    """Entries of one actor (by name, whatever its case) or of one claim."""
    wanted = folded(actor) if actor else ""
    return tuple(
        entry
        for entry in found
        if (not wanted or (entry.actor == wanted and not entry.is_own)) and (not claim or entry.claim == claim)
    )


def actors(found: Iterable[Entry]) -> list[tuple[str, int]]:
    """Who speaks, and how often: those who speak most first. "They" and "source not stated" are nobody to choose."""
    count = Counter(entry.speaker.name for entry in found if not entry.is_own and not entry.is_anybody)
    return sorted(count.items(), key=lambda item: (-item[1], item[0].casefold()))


def window(found: Iterable[Entry], zoom: Zoom, at: Iso | None) -> Extent | None:
    """The part of time to show: a calendar year, month, week (from Monday) or day around `at`, or all there is.

    Without `at` the latest day that anything was said. All there is, is all that was said: what is only spoken of may
    lie decades back, and so may single entries among hundreds. Null where nothing has a date.
    """
    held = [entry for entry in found if entry.when]
    said = [entry.when for entry in held if entry.when and entry.date_by != "about"]
    dated = said or [entry.when for entry in held if entry.when]
    if not dated:
        return None
    if zoom == "all":
        near = _near_each_other(dated)
        first, last = date_of(min(when.start for when in near)), max(max(w.end, w.start + 0.001) for w in near)
        return Extent(float(first.toordinal()), max(float(_whole(last)), first.toordinal() + 1.0))
    around = extent(at)
    day = date_of(around.start if around else max(when.start for when in dated))
    return calendar_part(zoom, day)


def _near_each_other(dated: Sequence[Extent]) -> Sequence[Extent]:
    """All of them, but for a few of very many that would have the others drawn in less than half of the room."""
    ordered = sorted(dated)
    few = len(ordered) // FAR
    most = Extent(ordered[few].start, max(when.end for when in ordered[few : len(ordered) - few]))
    near = [when for when in ordered if when.start >= most.start - most.length and when.end <= most.end + most.length]
    is_far = 2 * (max(when.end for when in near) - near[0].start) < max(when.end for when in ordered) - ordered[0].start
    return near if few and is_far else ordered


def _whole(days: Days) -> int:
    """Up to the end of a day."""
    return int(days) if days == int(days) else int(days) + 1


def calendar_part(zoom: Zoom, day: date) -> Extent:
    """The calendar year, month, week or day that holds a day."""
    if zoom == "year":
        return Extent(date(day.year, 1, 1).toordinal(), date(day.year, 12, 31).toordinal() + 1.0)
    if zoom == "month":
        return Extent(
            day.replace(day=1).toordinal(),
            float(next_month(day).toordinal()) if day.year < 9999 else day.toordinal() + 1.0,
        )
    if zoom == "week":
        monday = max(1, day.toordinal() - day.weekday())
        return Extent(monday, monday + 7.0)
    return Extent(day.toordinal(), day.toordinal() + 1.0)


@dataclass(frozen=True, slots=True)
class Beside:
    """What lies on one side of a part of time: how many entries, and the day of the nearest; null where there is none."""

    count: int
    nearest: Iso | None


def neighbours(found: Iterable[Entry], shown: Extent) -> tuple[Beside, Beside]:
    """What lies wholly before a part of time, and what lies wholly after it."""
    outside = [entry.when for entry in found if entry.when and not shown.meets(entry.when)]
    before = [when for when in outside if when.start < shown.start]
    after = [when for when in outside if when.start >= shown.end]
    last = max((max(when.start, when.end - INSTANT) for when in before), default=None)
    first = min((when.start for when in after), default=None)
    return Beside(len(before), _day(last)), Beside(len(after), _day(first))


def _day(at: Days | None) -> Iso | None:
    return None if at is None else date_of(at).isoformat()


def within(found: Iterable[Entry], shown: Extent) -> tuple[Entry, ...]:
    """Entries whose time meets a part of time."""
    return tuple(entry for entry in found if entry.when and shown.meets(entry.when))
