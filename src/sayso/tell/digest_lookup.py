"""Digest look-ups: a view of the ledger by id, and the item that a statement makes: who, via whom, how, in which words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sayso.model.claim import Claim, HistoryEntry
from sayso.model.digest import Aside, DigestItem, Section
from sayso.model.moment import Moment, moment
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.tell.digest_evidence import Quotation, of_clause, of_gist, of_words
from sayso.tell.phrases import and_joined, day
from sayso.tell.quoting import gist_statement, nearby_caveats
from sayso.tell.speakers import names_of, outlet_name, relays, speaker
from sayso.tell.view import LedgerView

NOBODY = "No source named"
CARRIED = "it was in the digest of "


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """A view of the ledger with the look-ups that items need."""

    view: LedgerView
    new: frozenset[str]
    reports: Mapping[str, Report]
    statements: Mapping[str, Statement]
    claim_of_figure: Mapping[str, str]
    members: Mapping[str, frozenset[str]]
    """The statements of each claim."""
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
            reports={report.id: report for report in (*view.earlier, *view.reports)},
            statements={statement.id: statement for statement in view.statements},
            claim_of_figure={figure: claim.id for claim in view.claims for figure in claim.figures},
            members={claim.id: frozenset(said.id for said in claim.statements) for claim in view.claims},
            names=names_of(view.claims),
            corrected=frozenset(
                ("corrected", revision.claim, revision.figures[1].figure.report)
                for revision in view.revisions
                if revision.announced == "correction"
            ),
        )

    def gist(self, claim: Claim) -> Quotation | None:
        """A claim's gist, where it stands."""
        said = gist_statement(claim)
        return of_gist(self.reports.get(said.report), self.statements.get(said.id), claim.gist)

    def gist_speaker(self, claim: Claim) -> str:
        """Whose words a claim's gist is."""
        said = gist_statement(claim)
        statement = self.statements.get(said.id)
        report = self.reports.get(said.report)
        return speaker(statement, report, said.source).name if statement else said.source or NOBODY

    def carried(self, claim_id: str) -> Iterable[str]:
        """Which earlier digests told readers what is now taken back, without telling them that it is.

        A claim that was merged since was told under the id of one of its statements.
        """
        ids = {claim_id, *self.members.get(claim_id, ())}
        told_on: dict[str, None] = {}
        for digest in self.view.digests:
            told = {item.section for item in digest.items if item.claim in ids}
            if told and "taken_back" not in told:
                told_on[day(digest.made_at)] = None
        if told_on:
            yield f"{CARRIED}{and_joined(list(told_on))}"


def said_item(
    lookup: Lookup, section: Section, statement: Statement | None, entry: HistoryEntry | None, rule: str
) -> DigestItem:
    """An item for a statement; its words are empty where its clause cannot be shown."""
    report_id = statement.report if statement else entry.report if entry else ""
    report = lookup.reports.get(report_id)
    said_by = speaker(statement, report, lookup.names.get(statement.id)) if statement else None
    item = DigestItem(
        section=section,
        who=said_by.name if said_by else (entry.source if entry else None) or outlet_name(report),
        via=relays(statement) if statement else (),
        stance=statement.stance if statement else entry.stance if entry else None,
        words="",
        at=entry.at if entry else report.published if report else None,
        outlet=outlet_name(report),
        url=report.url if report else None,
        notes=said_by.remarks if said_by else (),
        report=report_id or None,
        rule=rule,
    )
    shown = quoting(item, of_clause(report, statement) if statement else None)
    return replace(shown, asides=tuple(_caveats(report, statement, shown.words)))


def quoting(item: DigestItem, found: Quotation | None) -> DigestItem:
    """The item with these words as its own; as it is where there are none."""
    return replace(item, words=found[0], evidence=found[1]) if found else item


def aside(lead: str, found: Quotation | None, who: str | None = None) -> tuple[Aside, ...]:
    """Words to stand beside a line's own; nothing where there are none."""
    return (Aside(lead=lead, who=who, words=found[0], evidence=found[1]),) if found else ()


def _caveats(report: Report | None, statement: Statement | None, shown: str) -> Iterable[Aside]:
    """The report's caveats in the statement's paragraph, those that the line quotes anyhow left out."""
    if report is not None and statement is not None:
        for caveat in nearby_caveats(report, statement.content):
            if caveat.text not in shown:
                yield from aside("the report", of_words(report, caveat))


def dated_first(at: str | None) -> tuple[bool, Moment]:
    """Reversed, it puts the latest first and what has no date last."""
    return (at is not None, moment(at))
