"""Digest items: the lines of a digest, one maker per section. Each quotes; `rule` says why the line is in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sayso.model.claim import Claim, Event, HistoryEntry
from sayso.model.conflict import Conflict, FigureInContext, Revision
from sayso.model.digest import DigestItem, Section
from sayso.model.moment import Moment, moment
from sayso.model.report import CaveatKind, Report
from sayso.model.statement import Statement
from sayso.tell.phrases import ANNOUNCED, CONFLICTS, composition, day, origins, spread
from sayso.tell.plain import quoted
from sayso.tell.quoting import clause, gist_statement, led_up_to, nearby
from sayso.tell.speakers import names_of, outlet_name, relays, speaker
from sayso.tell.telling import says_little
from sayso.tell.view import LedgerView

TAKEN_BACK: Mapping[Event, str] = {
    "withdrawn": "a report that it stood in was withdrawn",
    "corrected": "its own source corrected it",
}
CONCERNED: Mapping[Event, str] = {
    "acknowledged": "acknowledged by a party concerned",
    "denied": "denied",
    "declined": "neither acknowledged nor denied",
}
EVENTS: Mapping[Section, Mapping[Event, str]] = {"taken_back": TAKEN_BACK, "by_those_concerned": CONCERNED}
OPEN: Mapping[CaveatKind, str] = {
    "not_verified": "the report says that it could not be verified",
    "no_evidence_given": "the report says that no evidence was given",
    "details_unavailable": "the report says what is not known",
    "open_question": "the report says what is not known",
    "no_comment": "asked, and no answer is printed",
    "translated": "the words are a translation",
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
    names: Mapping[str, str]
    """The name that weighing gave the speaker of each statement."""
    corrected: frozenset[tuple[str, str, str]]
    """(event, claim, report) of corrections that a revision tells already, with the figure that was moved."""

    @classmethod
    def of(cls, view: LedgerView, new: Iterable[Report]) -> "Lookup":
        """Look-ups by id; `new` are the reports that came in since."""
        return cls(
            view=view,
            new=frozenset(report.id for report in new),
            reports={report.id: report for report in view.reports},
            statements={statement.id: statement for statement in view.statements},
            claim_of_figure={figure: claim.id for claim in view.claims for figure in claim.figures},
            names=names_of(view.claims),
            corrected=frozenset(
                ("corrected", revision.claim, revision.figures[1].figure.report)
                for revision in view.revisions
                if revision.announced == "correction"
            ),
        )


def event_items(lookup: Lookup, section: Section) -> list[DigestItem]:
    """What was taken back, or said by those concerned, ordered by the event as `EVENTS` lists them, then latest first.

    Reprints add no line, nor does the same source with the same words again; a statement that denies three claims at
    once is one line, under the first of them. "No comment" on nothing that anyone claimed is no line here: see
    `open_items`.
    """
    rules = EVENTS[section]
    entries = [(claim, entry) for claim in lookup.view.claims for entry in claim.history if entry.event in rules]
    new = [(claim, entry) for claim, entry in entries if _is_news(lookup, claim, entry)]
    new.sort(key=lambda pair: moment(pair[1].at))
    found: dict[tuple[object, ...], tuple[HistoryEntry, DigestItem]] = {}
    for claim, entry in new:
        item = _event_item(lookup, section, claim, entry)
        what = claim.id if section == "taken_back" else (item.who or "").casefold()
        found.setdefault((entry.event, what, item.words.casefold()), (entry, item))
    latest = sorted(found.values(), key=lambda pair: _dated_first(pair[0].at), reverse=True)
    order = list(rules)
    return [item for _, item in sorted(latest, key=lambda pair: order.index(pair[0].event))]


def _is_news(lookup: Lookup, claim: Claim, entry: HistoryEntry) -> bool:
    report = lookup.reports.get(entry.report)
    if entry.report not in lookup.new or (report and report.copy_of) or _only(claim, "declines"):
        return False
    return (entry.event, claim.id, entry.report) not in lookup.corrected


def _only(claim: Claim, *stances: str) -> bool:
    return all(said.stance in stances for said in claim.statements)


def _dated_first(at: str | None) -> tuple[bool, Moment]:
    """Reversed, it puts the latest first and what has no date last."""
    return (at is not None, moment(at))


def _event_item(lookup: Lookup, section: Section, claim: Claim, entry: HistoryEntry) -> DigestItem:
    statement = lookup.statements.get(entry.statement or "")
    item = _said(lookup, section, statement, entry, EVENTS[section][entry.event])
    words = item.words or _status_words(claim, entry) or _title(lookup, entry.report)
    if section == "taken_back":
        notes = (f"the words of {_gist_speaker(lookup, claim)}", spread(claim), *_carried(lookup, claim.id))
        return replace(item, words=words, earlier_words=claim.gist, claim=claim.id, notes=notes)
    beside = (
        ()
        if words in claim.gist or claim.gist in words
        else (f"on: {quoted(claim.gist)} ({_gist_speaker(lookup, claim)})",)
    )
    return replace(item, words=words, claim=claim.id, notes=(*item.notes, *beside))


def _said(
    lookup: Lookup, section: Section, statement: Statement | None, entry: HistoryEntry | None, rule: str
) -> DigestItem:
    """An item for a statement: who, via whom, how, in which words, where and when."""
    report_id = statement.report if statement else entry.report if entry else ""
    report = lookup.reports.get(report_id)
    said_by = speaker(statement, report, lookup.names.get(statement.id)) if statement else None
    return DigestItem(
        section=section,
        who=said_by.name if said_by else (entry.source if entry else None) or outlet_name(report),
        via=relays(statement) if statement else (),
        stance=statement.stance if statement else entry.stance if entry else None,
        words=clause(statement, report) if statement else "",
        at=entry.at if entry else report.published if report else None,
        outlet=outlet_name(report),
        url=report.url if report else None,
        notes=(*(said_by.remarks if said_by else ()), *_caveats(report, statement)),
        report=report_id or None,
        rule=rule,
    )


def _caveats(report: Report | None, statement: Statement | None) -> Iterable[str]:
    """The report's caveats in the statement's paragraph, as quotations, those that the line quotes anyhow left out."""
    if report is not None and statement is not None:
        words = clause(statement, report)
        caveats = [quoted(caveat) for caveat in nearby(report, statement.content) if caveat not in words]
        if caveats:
            yield f"the report: {', '.join(caveats)}"


def _status_words(claim: Claim, entry: HistoryEntry) -> str:
    return next((by.words for by in claim.status_by if by.statement == entry.statement), "")


def _title(lookup: Lookup, report_id: str) -> str:
    report = lookup.reports.get(report_id)
    return (report.title or report.text[:200]) if report else ""


def _gist_speaker(lookup: Lookup, claim: Claim) -> str:
    said = gist_statement(claim)
    statement = lookup.statements.get(said.id)
    report = lookup.reports.get(said.report)
    return speaker(statement, report, said.source).name if statement else said.source or NOBODY


def _carried(lookup: Lookup, claim_id: str) -> Iterable[str]:
    """Which earlier digests told readers what is now taken back, without telling them that it is."""
    for digest in lookup.view.digests:
        told = {item.section for item in digest.items if item.claim == claim_id}
        if told and "taken_back" not in told:
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
    covers = (f"covers: {composition(figure)}",) if composition(figure) else ()
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
        notes=(*covers, *as_of),
    )


def _figure_speaker(lookup: Lookup, found: FigureInContext) -> str:
    """The source that weighing found for a figure; without one, who says it in the text."""
    statement = lookup.statements.get(found.figure.statement or "")
    report = lookup.reports.get(found.figure.report)
    return found.source or (speaker(statement, report).name if statement else outlet_name(report)) or NOBODY


def _latest(found: Revision | Conflict) -> tuple[bool, Moment]:
    return max(_dated_first(part.published) for part in found.figures)


def new_claim_items(lookup: Lookup) -> list[DigestItem]:
    """Claims whose every report is new, those in most reports first, what says little alone last (`says_little`).

    Reports' own voice alone is left to the claims page. Nor is it news twice: a denial of what nobody claimed here stands among the denials.
    """
    new = [
        claim
        for claim in lookup.view.claims
        if claim.status not in ("own", "withdrawn")
        and not _only(claim, "declines", "denies", "withdraws")
        and all(said.report in lookup.new for said in claim.statements)
    ]
    new.sort(
        key=lambda claim: (
            says_little(claim),
            -claim.reports_count,
            -len(claim.figures),
            moment(_earliest(claim)),
            claim.id,
        )
    )
    return [_claim_item(lookup, claim) for claim in new]


def _claim_item(lookup: Lookup, claim: Claim) -> DigestItem:
    said = gist_statement(claim)
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


def open_items(lookup: Lookup, told: Iterable[DigestItem] = ()) -> list[DigestItem]:
    """What the new reports say that they do not know, in their words, and who was asked and gave no answer.

    Reprints repeat it and are left out, as is what a line of `told` quotes already.
    """
    quotes: dict[str, str] = {}
    for item in told:
        quotes[item.report or ""] = "\n".join((quotes.get(item.report or "", ""), item.words, *item.notes))
    items: dict[tuple[str, str], DigestItem] = {}
    for report in _latest_first([r for r in lookup.view.reports if r.id in lookup.new and not r.copy_of]):
        for caveat in report.caveats:
            if caveat.text not in quotes.get(report.id, ""):
                items.setdefault(
                    (report.id, caveat.text), _caveat_item(report, led_up_to(report, caveat), OPEN[caveat.kind])
                )
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


def _latest_first(reports: Sequence[Report]) -> list[Report]:
    return sorted(reports, key=lambda report: _dated_first(report.published), reverse=True)
