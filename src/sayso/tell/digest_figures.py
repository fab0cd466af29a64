"""Digest items for figures: those that their own source moved, and those that cannot both hold."""

from dataclasses import replace

from sayso.model.conflict import Conflict, FigureInContext, Revision
from sayso.model.digest import DigestItem, Section
from sayso.model.moment import Moment
from sayso.tell.digest_evidence import Quotation, of_words
from sayso.tell.digest_lookup import NOBODY, Lookup, dated_first, quoting, said_item
from sayso.tell.phrases import ANNOUNCED, CONFLICTS, composition, day
from sayso.tell.speakers import outlet_name, speaker


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
    carried = tuple(lookup.carried(revision.claim)) if corrected else ()
    before = _words(lookup, older)
    return replace(
        item,
        earlier_words=before[0] if before else None,
        earlier_evidence=before[1] if before else None,
        claim=revision.claim,
        notes=(*item.notes, *carried),
    )


def conflict_items(lookup: Lookup) -> list[DigestItem]:
    """Figures that cannot both hold, and relays that depart from their original; notes on scope are no contradiction."""
    items = []
    for conflict in sorted(lookup.view.conflicts, key=_latest, reverse=True):
        if conflict.kind != "scope" and any(found.figure.report in lookup.new for found in conflict.figures):
            one, other = conflict.figures
            item = _figure_item(lookup, "does_not_add_up", one, CONFLICTS[conflict.kind])
            beside = _words(lookup, other)
            items.append(
                replace(
                    item,
                    beside_who=_figure_speaker(lookup, other),
                    beside_words=beside[0] if beside else None,
                    beside_evidence=beside[1] if beside else None,
                    beside_url=other.url,
                    beside_report=other.figure.report,
                    notes=(),
                    why=conflict.why,
                )
            )
    return items


def _words(lookup: Lookup, found: FigureInContext) -> Quotation | None:
    return of_words(lookup.reports.get(found.figure.report), found.figure)


def _figure_item(lookup: Lookup, section: Section, found: FigureInContext, rule: str) -> DigestItem:
    figure = found.figure
    statement = lookup.statements.get(figure.statement or "")
    item = said_item(lookup, section, statement, None, rule)
    covers = (f"covers: {composition(figure)}",) if composition(figure) else ()
    as_of = (f"as of {day(figure.as_of)}",) if figure.as_of else ()
    return quoting(
        replace(
            item,
            who=_figure_speaker(lookup, found),
            words="",
            evidence=None,
            at=found.published,
            outlet=outlet_name(lookup.reports.get(figure.report)),
            url=found.url,
            report=figure.report,
            claim=lookup.claim_of_figure.get(figure.id),
            notes=(*covers, *as_of),
            asides=(),
        ),
        _words(lookup, found),
    )


def _figure_speaker(lookup: Lookup, found: FigureInContext) -> str:
    """The source that weighing found for a figure; without one, who says it in the text."""
    statement = lookup.statements.get(found.figure.statement or "")
    report = lookup.reports.get(found.figure.report)
    return found.source or (speaker(statement, report).name if statement else outlet_name(report)) or NOBODY


def _latest(found: Revision | Conflict) -> tuple[bool, Moment]:
    return max(dated_first(part.published) for part in found.figures)
