"""History: what happened to a claim, in the order in which it was said. The rules are in docs/reference/status.md."""

from collections.abc import Iterable, Mapping

from sayso.model.claim import Event, HistoryEntry
from sayso.model.figure import Figure
from sayso.model.moment import moment
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.weigh.evidence import Evidence, day_of
from sayso.weigh.notice import is_kill
from sayso.weigh.origins import Lead
from sayso.weigh.verified import is_acknowledged, is_verified

BY_STANCE: Mapping[str, Event] = {
    "denies": "denied",
    "disputes": "denied",
    "declines": "declined",
    "withdraws": "withdrawn",
    "corrects": "corrected",
}


def history(
    members: tuple[Statement, ...], found: Mapping[str, Lead], moved: Mapping[str, Event], evidence: Evidence
) -> tuple[HistoryEntry, ...]:
    """One entry per statement, with notices that take the claim back where they fall.

    `moved`: statements that give a new number, with the event that this is (revised or corrected).

    A report that says the same twice on the same word is entered once, and what it says itself and then lays in
    somebody's mouth is theirs. What a correction says anew is the correction.
    """
    entries: list[HistoryEntry] = []
    origins: set[str] = set()
    attributed = {m.report for m in members if m.voice == "attributed" and found[m.id].is_known}
    righting = {r.id for r in notices(members, evidence) if not is_kill(r)}
    entered: set[tuple[str, str | None]] = set()
    for member in members:
        if member.voice == "own" and not found[member.id].is_known and member.report in attributed:
            continue
        event = _event(member, found[member.id], origins, moved, first=not entries)
        if event == "repeated" and member.report in righting:
            event = "corrected"
        key = found[member.id].key
        if key:
            origins.add(key)
        voice = (member.report, found[member.id].key or evidence.speakers[member.id].key)
        if event == "repeated" and (voice in entered or (member.voice == "own" and _has_report(entered, member))):
            continue
        entered.add(voice)
        entries.append(_entry(member, event, evidence))
    entries += [_taken(report) for report in notices(members, evidence) if not _holds(entries, report)]
    return tuple(sorted(entries, key=lambda e: (moment(day_of(e.at)), _published(e, evidence), e.report)))


def _event(member: Statement, lead: Lead, origins: set[str], moved: Mapping[str, Event], *, first: bool) -> Event:
    """The first row that holds names the event."""
    rows: tuple[tuple[bool, Event], ...] = (
        (member.stance in BY_STANCE, BY_STANCE.get(member.stance, "repeated")),
        (first, "earliest"),
        (member.id in moved, moved.get(member.id, "revised")),
        (is_acknowledged(member), "acknowledged"),
        (is_verified(member), "verified"),
        (lead.is_known and lead.key not in origins and bool(origins), "also_stated"),
    )
    return next((event for holds, event in rows if holds), "repeated")


def _has_report(entered: Iterable[tuple[str, str | None]], member: Statement) -> bool:
    return any(report == member.report for report, _ in entered)


def _entry(member: Statement, event: Event, evidence: Evidence) -> HistoryEntry:
    return HistoryEntry(
        at=evidence.at(member),
        event=event,
        stance=member.stance,
        source=evidence.speakers[member.id].name or (member.source.text or None if member.source else None),
        report=member.report,
        statement=member.id,
    )


def notices(members: Iterable[Statement], evidence: Evidence) -> tuple[Report, ...]:
    """The corrections and withdrawals that take a member back, in order of publication."""
    ids = {notice for member in members for notice in evidence.takers.get(member.id, ())}
    reports = [evidence.findings[notice].report for notice in ids]
    return tuple(sorted(reports, key=lambda r: (moment(r.published), r.id)))


def _taken(notice: Report) -> HistoryEntry:
    """The notice is its outlet's: the party named in the story is not said to take anything back."""
    return HistoryEntry(
        at=notice.published,
        event="withdrawn" if is_kill(notice) else "corrected",
        stance="withdraws" if is_kill(notice) else "corrects",
        source=notice.agency or (notice.outlet.name if notice.outlet else None),
        report=notice.id,
    )


def _holds(entries: Iterable[HistoryEntry], notice: Report) -> bool:
    return any(e.report == notice.id and e.event in ("withdrawn", "corrected") for e in entries)


def _published(entry: HistoryEntry, evidence: Evidence) -> tuple[bool, str]:
    return moment(evidence.findings[entry.report].report.published)


def figures_of(members: Iterable[Statement], evidence: Evidence) -> tuple[Figure, ...]:
    """The figures of the statements, in the statements' order."""
    return tuple(figure for member in members for figure in evidence.figures.get(member.id, ()))
