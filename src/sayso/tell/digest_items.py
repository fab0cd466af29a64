"""Digest items: the lines of a digest, one maker per section. Each quotes; `rule` says why the line is in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sayso.model.claim import Claim, Event, HistoryEntry
from sayso.model.conflict import Conflict, FigureInContext, Revision
from sayso.model.digest import DigestItem, Section
from sayso.model.moment import moment
from sayso.model.report import CaveatKind, Report
from sayso.model.statement import Statement
from sayso.tell.phrases import ANNOUNCED, CONFLICTS, composition, day, origins, spread
from sayso.tell.plain import quoted
from sayso.tell.speakers import outlet_name, relays, speaker
from sayso.tell.view import LedgerView

TAKEN_BACK: Mapping[Event, str] = {
    "withdrawn": "a report that it stood in was withdrawn",
    "corrected": "its own source corrected it",
}
CONCERNED: Mapping[Event, str] = {
    "acknowledged": "acknowledged by a party concerned",
    "denied": "denied",
    "declined": "asked, and neither confirmed nor denied",
}
EVENTS: Mapping[Section, Mapping[Event, str]] = {"taken_back": TAKEN_BACK, "by_those_concerned": CONCERNED}
OPEN: Mapping[CaveatKind, str] = {
    "not_verified": "the report says that it could not be verified",
    "no_evidence_given": "the report says that no evidence was given",
    "details_unavailable": "the report says what is not known",
    "open_question": "the report says what is not known",
    "no_comment": "asked, and no answer is printed",
}
NOBODY = "No source named"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """A view of the ledger with the look-ups that items need."""

    view: LedgerView
    new: frozenset[str]
    reports: Mapping[str, Report]
    statements: Mapping[str, Statement]
    claim_of_figure: Mapping[str, str]

    @classmethod
    def of(cls, view: LedgerView, new: Iterable[Report]) -> "Lookup":
        """Look-ups by id; `new` are the reports that came in since."""
        return cls(
            view=view,
            new=frozenset(report.id for report in new),
            reports={report.id: report for report in view.reports},
            statements={statement.id: statement for statement in view.statements},
            claim_of_figure={figure: claim.id for claim in view.claims for figure in claim.figures},
        )


def event_items(lookup: Lookup, section: Section) -> list[DigestItem]:
    """What was taken back, or said by those concerned, latest first; one line for each statement and event.

    A statement that denies three claims at once is one line, under the first of them.
    """
    rules = EVENTS[section]
    found: dict[tuple[str, str], tuple[HistoryEntry, DigestItem]] = {}
    for claim in lookup.view.claims:
        for entry in claim.history:
            if entry.event in rules and entry.report in lookup.new:
                key = (entry.statement or f"{claim.id}|{entry.report}", entry.event)
                found.setdefault(key, (entry, _event_item(lookup, section, claim, entry)))
    latest = sorted(found.values(), key=lambda pair: moment(pair[0].at), reverse=True)
    return [item for _, item in latest]


def _event_item(lookup: Lookup, section: Section, claim: Claim, entry: HistoryEntry) -> DigestItem:
    statement = lookup.statements.get(entry.statement or "")
    item = _said(lookup, section, statement, entry, EVENTS[section][entry.event])
    words = item.words or _status_words(claim, entry) or _title(lookup, entry.report)
    if section == "taken_back":
        notes = (spread(claim), *_carried(lookup, claim.id))
        return replace(item, words=words, earlier_words=claim.gist, claim=claim.id, notes=notes)
    beside = () if claim.gist == words else (f"on: {quoted(claim.gist)} ({_gist_speaker(lookup, claim)})",)
    return replace(item, words=words, claim=claim.id, notes=(*item.notes, *beside))


def _said(
    lookup: Lookup, section: Section, statement: Statement | None, entry: HistoryEntry | None, rule: str
) -> DigestItem:
    """An item for a statement: who, via whom, how, in which words, where and when."""
    report_id = statement.report if statement else entry.report if entry else ""
    report = lookup.reports.get(report_id)
    said_by = speaker(statement, report) if statement else None
    return DigestItem(
        section=section,
        who=said_by.name if said_by else (entry.source if entry else None) or outlet_name(report),
        via=relays(statement) if statement else (),
        stance=statement.stance if statement else entry.stance if entry else None,
        words=statement.content.text if statement else "",
        at=entry.at if entry else report.published if report else None,
        outlet=outlet_name(report),
        url=report.url if report else None,
        notes=(*(said_by.remarks if said_by else ()), *_caveats(report, statement)),
        report=report_id or None,
        rule=rule,
    )


def _caveats(report: Report | None, statement: Statement | None) -> Iterable[str]:
    """The report's caveats that stand in the same paragraph as the statement or the next sentence, as quotations."""
    if report is None or statement is None:
        return ()
    start = report.text.rfind("\n", 0, statement.content.start) + 1
    end = report.text.find("\n", statement.content.end)
    return tuple(
        f"the report: {quoted(caveat.text)}"
        for caveat in report.caveats
        if caveat.field == "text" and start <= caveat.start < (end if end >= 0 else len(report.text))
    )


def _status_words(claim: Claim, entry: HistoryEntry) -> str:
    return next((by.words for by in claim.status_by if by.statement == entry.statement), "")


def _title(lookup: Lookup, report_id: str) -> str:
    report = lookup.reports.get(report_id)
    return (report.title or report.text[:200]) if report else ""


def _gist_speaker(lookup: Lookup, claim: Claim) -> str:
    said = next((said for said in claim.statements if said.text == claim.gist), claim.statements[0])
    statement = lookup.statements.get(said.id)
    return speaker(statement, lookup.reports.get(said.report)).name if statement else said.source or NOBODY


def _carried(lookup: Lookup, claim_id: str) -> Iterable[str]:
    """Which earlier digests told readers what is now taken back."""
    for digest in lookup.view.digests:
        if any(item.claim == claim_id and item.section != "taken_back" for item in digest.items):
            yield f"it was in the digest of {day(digest.made_at)}"


def revision_items(lookup: Lookup, *, corrected: bool) -> list[DigestItem]:
    """Figures that their own source moved; those announced as corrections are things taken back."""
    return [
        _revision_item(lookup, revision, corrected=corrected)
        for revision in sorted(lookup.view.revisions, key=_latest, reverse=True)
        if (revision.announced == "correction") == corrected and revision.figures[1].figure.report in lookup.new
    ]


def _revision_item(lookup: Lookup, revision: Revision, *, corrected: bool) -> DigestItem:
    older, newer = revision.figures
    item = _figure_item(lookup, "taken_back" if corrected else "moved", newer, ANNOUNCED[revision.announced])
    carried = tuple(_carried(lookup, revision.claim)) if corrected else ()
    return replace(
        item, earlier_words=older.figure.text, claim=revision.claim, notes=(*item.notes, revision.why, *carried)
    )


def conflict_items(lookup: Lookup) -> list[DigestItem]:
    """Figures that cannot both hold, and relays that depart from their original; notes on scope are no contradiction."""
    items = []
    for conflict in sorted(lookup.view.conflicts, key=_latest, reverse=True):
        if conflict.kind != "scope" and any(found.figure.report in lookup.new for found in conflict.figures):
            one, other = conflict.figures
            item = _figure_item(lookup, "does_not_add_up", one, CONFLICTS[conflict.kind])
            items.append(
                replace(
                    item,
                    beside_who=_figure_speaker(lookup, other),
                    beside_words=other.figure.text,
                    beside_url=other.url,
                    beside_report=other.figure.report,
                    notes=(conflict.why,),
                )
            )
    return items


def _figure_item(lookup: Lookup, section: Section, found: FigureInContext, rule: str) -> DigestItem:
    figure = found.figure
    statement = lookup.statements.get(figure.statement or "")
    item = _said(lookup, section, statement, None, rule)
    report = lookup.reports.get(figure.report)
    as_of = (f"as of {day(figure.as_of)}",) if figure.as_of else ()
    return replace(
        item,
        who=_figure_speaker(lookup, found),
        words=figure.text,
        at=found.published,
        outlet=outlet_name(report),
        url=found.url,
        report=figure.report,
        claim=lookup.claim_of_figure.get(figure.id),
        notes=(f"covers: {composition(figure)}", *as_of),
    )


def _figure_speaker(lookup: Lookup, found: FigureInContext) -> str:
    statement = lookup.statements.get(found.figure.statement or "")
    if statement:
        return speaker(statement, lookup.reports.get(found.figure.report)).name
    return found.source or outlet_name(lookup.reports.get(found.figure.report)) or NOBODY


def _latest(found: Revision | Conflict) -> tuple[bool, tuple[bool, str]]:
    """Dated last to first when reversed: undated ones come at the end."""
    dates = [moment(part.published) for part in found.figures if part.published]
    return (bool(dates), max(dates, default=(False, "")))


def new_claim_items(lookup: Lookup) -> list[DigestItem]:
    """Claims whose every report is new, those in most reports first. Reports' own voice alone is left to the claims page."""
    new = [
        claim
        for claim in lookup.view.claims
        if claim.status not in ("own", "withdrawn") and all(said.report in lookup.new for said in claim.statements)
    ]
    new.sort(key=lambda claim: (-claim.reports_count, -len(claim.figures), moment(_earliest(claim)), claim.id))
    return [_claim_item(lookup, claim) for claim in new]


def _claim_item(lookup: Lookup, claim: Claim) -> DigestItem:
    said = next((said for said in claim.statements if said.text == claim.gist), claim.statements[0])
    item = _said(lookup, "new_claims", lookup.statements.get(said.id), None, "new in this ledger")
    return replace(
        item,
        who=item.who or said.source or NOBODY,
        via=item.via or said.via,
        stance=said.stance,
        words=claim.gist,
        at=_earliest(claim),
        notes=(*item.notes, origins(claim), spread(claim)),
        claim=claim.id,
        report=said.report,
    )


def _earliest(claim: Claim) -> str | None:
    return claim.history[0].at if claim.history else None


def open_items(lookup: Lookup) -> list[DigestItem]:
    """What the new reports say that they do not know, in their words; reprints repeat it and are left out."""
    items: dict[tuple[str, str], DigestItem] = {}
    for report in _dated_last_first([r for r in lookup.view.reports if r.id in lookup.new and not r.copy_of]):
        for caveat in report.caveats:
            rule = OPEN.get(caveat.kind)
            if rule:
                items.setdefault((report.id, caveat.text), _caveat_item(report, caveat.text, rule))
    return list(items.values())


def _caveat_item(report: Report, words: str, rule: str) -> DigestItem:
    return DigestItem(
        section="open",
        who=outlet_name(report),
        words=words,
        at=report.published,
        outlet=outlet_name(report),
        url=report.url,
        notes=(f"in: {quoted(report.title)}",) if report.title else (),
        report=report.id,
        rule=rule,
    )


def _dated_last_first(reports: Sequence[Report]) -> list[Report]:
    dated = sorted((r for r in reports if r.published), key=lambda r: moment(r.published), reverse=True)
    return [*dated, *(r for r in reports if not r.published)]
