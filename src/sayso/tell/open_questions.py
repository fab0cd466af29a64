"""Open questions: what reports say is not known, what was asked, and who was asked and is silent since when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sayso.model.findings import Findings
from sayso.model.report import Caveat, Report
from sayso.model.terms import folded
from sayso.tell.digest_items import OPEN
from sayso.tell.extents import Days, Extent
from sayso.tell.quoting import led_up_to
from sayso.tell.speakers import NOBODY
from sayso.tell.timeline import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCaveat:
    """A report's own words on what it does not know. `words` are led up to the beginning of their sentence."""

    report: Report
    caveat: Caveat
    words: str
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """Somebody who was asked and gave no answer: each refusal, what they last said before, and what since."""

    name: str
    refusals: tuple[Entry, ...]
    """Oldest first, the first after their last other words at the head."""
    before: Entry | None
    since: Entry | None
    """Their first other statement after the last refusal: the silence has ended."""


def open_caveats(readings: Iterable[Findings]) -> tuple[OpenCaveat, ...]:
    """Caveats of original reports, latest first, each of a report's once. Refusals to answer stand with who was asked."""
    found: dict[tuple[str, str], OpenCaveat] = {}
    for reading in readings:
        report = reading.report
        for caveat in report.caveats:
            if report.copy_of is None and caveat.kind not in ("no_comment", "translated"):
                words = led_up_to(report, caveat)
                item = OpenCaveat(report=report, caveat=caveat, words=words, rule=OPEN[caveat.kind])
                found.setdefault((report.id, caveat.text), item)
    return tuple(sorted(found.values(), key=lambda one: (one.report.published or "", one.report.id), reverse=True))


def silences(entries: Sequence[Entry]) -> tuple[Silence, ...]:
    """Who was asked and gave no answer, those silent still first, the longest first. Nobody unnamed is "silent"."""
    by_actor: dict[str, list[Entry]] = {}
    for entry in entries:
        if _may_be_silent(entry):
            by_actor.setdefault(entry.actor, []).append(entry)
    found = [one for held in by_actor.values() if (one := _silence(held))]
    return tuple(sorted(found, key=lambda one: (one.since is not None, _start(one.refusals[0]), one.name)))


def _may_be_silent(entry: Entry) -> bool:
    """True for somebody with a name who is not the paper itself: "the Echo could not verify it" is no silence."""
    if entry.is_own or entry.speaker.name == NOBODY or "not named" in entry.speaker.remarks:
        return False
    return entry.actor != folded(entry.outlet or "")


def _silence(held: Sequence[Entry]) -> Silence | None:
    """The last row of refusals of one speaker; null where they never refused, or only without a date."""
    ordered = sorted((entry for entry in held if entry.when), key=_start)
    refused = [number for number, entry in enumerate(ordered) if entry.stance == "declines"]
    if not refused:
        return None
    last = refused[-1]
    spoken = [number for number in range(last) if ordered[number].stance != "declines"]
    first = spoken[-1] + 1 if spoken else 0
    since = next((entry for entry in ordered[last + 1 :] if _start(entry) > _start(ordered[last])), None)
    return Silence(
        name=ordered[last].speaker.name,
        refusals=tuple(ordered[first : last + 1]),
        before=ordered[spoken[-1]] if spoken else None,
        since=since,
    )


def _start(entry: Entry) -> Days:
    return (entry.when or Extent(0, 0)).start


def questions(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Questions that reports print, latest first."""
    asked = [entry for entry in entries if entry.stance == "asks" and entry.words.rstrip(" ”’\"'").endswith("?")]
    return tuple(sorted(asked, key=_start, reverse=True))
