"""Digest items: the lines of a digest, one maker per section. Each quotes; `rule` says why the line is in."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from sayso.model.claim import Claim, Event, HistoryEntry
from sayso.model.digest import Aside, DigestItem, Section
from sayso.model.moment import moment
from sayso.model.report import Caveat, CaveatKind, Report
from sayso.tell.digest_evidence import Quotation, of_passage, of_title, quotation
from sayso.tell.digest_lookup import NOBODY, Lookup, aside, dated_first, quoting, said_item
from sayso.tell.phrases import origins, spread
from sayso.tell.quoting import gist_statement, led_up_to
from sayso.tell.speakers import outlet_name
from sayso.tell.telling import says_little

TAKEN_BACK: Mapping[Event, str] = {
    "withdrawn": "a report that it stood in was withdrawn",
    "corrected": "its own source corrected it",
}
CONCERNED: Mapping[Event, str] = {
    "acknowledged": "acknowledged by a party concerned",
    "denied": "denied",
    "declined": "neither acknowledged nor denied",
}
FOLLOWED: Mapping[Event, str] = {
    "earliest": "earliest in this ledger",
    "verified": "someone says how they checked it",
    "also_stated": "stated by another origin",
    "repeated": "said again",
}
EVENTS: Mapping[Section, Mapping[Event, str]] = {
    "taken_back": TAKEN_BACK,
    "by_those_concerned": CONCERNED,
    "followed": FOLLOWED,
}
OPEN: Mapping[CaveatKind, str] = {
    "not_verified": "the report says that it could not be verified",
    "no_evidence_given": "the report says that no evidence was given",
    "details_unavailable": "the report says what is not known",
    "open_question": "the report says what is not known",
    "no_comment": "asked, and no answer is printed",
    "translated": "the words are a translation",
}


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
    latest = sorted(found.values(), key=lambda pair: dated_first(pair[0].at), reverse=True)
    order = list(rules)
    return [item for _, item in sorted(latest, key=lambda pair: order.index(pair[0].event))]


def _is_news(lookup: Lookup, claim: Claim, entry: HistoryEntry) -> bool:
    report = lookup.reports.get(entry.report)
    if entry.report not in lookup.new or (report and report.copy_of) or _only(claim, "declines"):
        return False
    return (entry.event, claim.id, entry.report) not in lookup.corrected


def _only(claim: Claim, *stances: str) -> bool:
    return all(said.stance in stances for said in claim.statements)


def _event_item(lookup: Lookup, section: Section, claim: Claim, entry: HistoryEntry) -> DigestItem:
    statement = lookup.statements.get(entry.statement or "")
    item = said_item(lookup, section, statement, entry, EVENTS[section][entry.event])
    report = lookup.reports.get(entry.report)
    if not item.words:
        item = quoting(item, _status_words(report, claim, entry) or of_title(report))
    item = replace(item, claim=claim.id)
    gist = lookup.gist(claim)
    if section == "taken_back":
        return replace(
            item,
            earlier_who=lookup.gist_speaker(claim),
            earlier_words=gist[0] if gist else None,
            earlier_evidence=gist[1] if gist else None,
            notes=(spread(claim), *lookup.carried(claim.id)),
            asides=(),
        )
    if section == "followed" or _repeats(item.words, gist):
        return item
    return replace(item, asides=(*item.asides, *aside("on", gist, lookup.gist_speaker(claim))))


def _repeats(words: str, gist: Quotation | None) -> bool:
    return gist is None or words in gist[0] or gist[0] in words


def _status_words(report: Report | None, claim: Claim, entry: HistoryEntry) -> Quotation | None:
    """The words that gave the claim its status, where a notice has no statement of its own."""
    words = next((by.words for by in claim.status_by if by.statement == entry.statement), "")
    start = report.text.find(words) if report and words else -1
    return quotation(report, [(start, start + len(words))]) if report and start >= 0 else None


def new_claims(lookup: Lookup) -> list[Claim]:
    """Claims whose every report is new, those in most reports first, what says little alone last (`says_little`).

    Reports' own voice alone is left to the claims page. Nor is it news twice: a denial of what nobody claimed here stands among the denials.
    """
    return sorted((claim for claim in lookup.view.claims if is_new(claim, lookup.new)), key=order_of_new)


def is_new(claim: Claim, new: Collection[str]) -> bool:
    """True for a claim that `new_claims` lists, `new` being the reports that came in."""
    return (
        claim.status not in ("own", "withdrawn")
        and not _only(claim, "declines", "denies", "withdraws")
        and all(said.report in new for said in claim.statements)
    )


def order_of_new(claim: Claim) -> tuple[object, ...]:
    """The order in which `new_claims` lists them."""
    return (says_little(claim), -claim.reports_count, -len(claim.figures), moment(_earliest(claim)), claim.id)


def makes_lines(claim: Claim, new: Collection[str]) -> bool:
    """True for a claim that may be in a digest for what happened to it in reports that are new."""
    happened = {entry.event for entry in claim.history if entry.report in new}
    refused = _only(claim, "declines") and any(said.report in new for said in claim.statements)
    return refused or any(event in rules for event in happened for rules in (TAKEN_BACK, CONCERNED))


def claim_item(lookup: Lookup, claim: Claim) -> DigestItem:
    """The line of a new claim."""
    said = gist_statement(claim)
    item = said_item(lookup, "new_claims", lookup.statements.get(said.id), None, "new in this ledger")
    return quoting(
        replace(
            item,
            who=item.who or said.source or NOBODY,
            via=item.via or said.via,
            stance=said.stance,
            at=_earliest(claim),
            notes=(*item.notes, origins(claim), spread(claim)),
            claim=claim.id,
            report=said.report,
        ),
        lookup.gist(claim),
    )


def _earliest(claim: Claim) -> str | None:
    return claim.history[0].at if claim.history else None


def open_items(lookup: Lookup, told: Iterable[DigestItem] = ()) -> list[DigestItem]:
    """What the new reports say that they do not know, in their words, and who was asked and gave no answer.

    Reprints repeat it and are left out, as is what a line of `told` quotes already.
    """
    quotes: dict[str, str] = {}
    for item in told:
        quoted = "\n".join((item.words, *(beside.words for beside in item.asides)))
        quotes[item.report or ""] = "\n".join((quotes.get(item.report or "", ""), quoted))
    items: dict[tuple[str, str], DigestItem] = {}
    refusals = _refusals(lookup)
    for report in _latest_first([r for r in lookup.view.reports if r.id in lookup.new and not r.copy_of]):
        for caveat in report.caveats:
            if caveat.text not in quotes.get(report.id, ""):
                items.setdefault((report.id, caveat.text), _caveat_item(report, caveat))
        for item in refusals.get(report.id, ()):
            if not any(report_id == report.id and words in item.words for report_id, words in items):
                items.setdefault((report.id, item.words), item)
    return list(items.values())


def _refusals(lookup: Lookup) -> Mapping[str, list[DigestItem]]:
    """By report, those who were asked and would not answer, where that stands beside nothing that anyone claimed."""
    found: dict[str, list[DigestItem]] = {}
    for claim in lookup.view.claims:
        for said in claim.statements if _only(claim, "declines") else ():
            if said.report in lookup.new and said.id in lookup.statements:
                item = said_item(lookup, "open", lookup.statements[said.id], None, OPEN["no_comment"])
                found.setdefault(said.report, []).append(replace(item, claim=claim.id))
    return found


def _caveat_item(report: Report, caveat: Caveat) -> DigestItem:
    title: tuple[Aside, ...] = aside("in", of_title(report)) if report.title else ()
    item = DigestItem(
        section="open",
        who=outlet_name(report),
        words="",
        at=report.published,
        outlet=outlet_name(report),
        url=report.url,
        report=report.id,
        rule=OPEN[caveat.kind],
        asides=title,
    )
    return quoting(item, of_passage(report, led_up_to(report, caveat), caveat))


def _latest_first(reports: Sequence[Report]) -> list[Report]:
    return sorted(reports, key=lambda report: dated_first(report.published), reverse=True)
