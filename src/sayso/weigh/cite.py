"""Cite: one sentence of attribution, ready to paste."""

from collections.abc import Iterable
from datetime import date

from sayso.model.claim import Claim, ClaimStatement
from sayso.model.findings import Findings
from sayso.model.report import Report
from sayso.model.statement import Statement

VERBS = {
    "asserts": "said",
    "announces": "announced",
    "claims": "claimed",
    "alleges": "alleged",
    "estimates": "estimated",
    "confirms": "confirmed",
    "acknowledges": "acknowledged",
    "warns": "warned",
    "doubts": "doubted",
    "believes": "said they believe",
    "expects": "said they expect",
    "promises": "promised",
    "threatens": "threatened",
    "accuses": "alleged",
    "demands": "demanded",
    "asks": "asked",
    "corrects": "said in a correction",
    "denies": "denied",
    "disputes": "disputed",
    "declines": "declined to comment on",
    "withdraws": "withdrew",
}
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
STANDING = {
    "withdrawn": "the report has since been withdrawn",
    "corrected": "the figure has since been corrected",
    "disputed": "this is disputed",
}


def cite(claim: Claim, readings: Iterable[Findings]) -> str:
    """One sentence: the quoted words, who said them and when, through whom, where it was printed, and what came of it.

    `“12 people were killed”, the interior ministry said on 7 April 2026, as printed by PPB (https://…)`. The statement cited is the one whose words are the gist; its words are quoted, never put otherwise.
    """
    reports = {f.report.id: f for f in readings}
    cited = _cited(claim, reports)
    findings = reports.get(cited.report)
    statement = _statement(findings, cited.id)
    leans = statement is not None and statement.leans_on_its_verb and cited.id == claim.gist_statement
    parts = [
        f"“{_bare(claim.gist if leans else cited.text)}”, {_speaker(cited, statement)} {VERBS[cited.stance]}{_on(cited, findings)}"
    ]
    parts += [_citing(statement)] if statement else []
    parts += [f"via {', '.join(cited.via)}"] if cited.via else []
    parts += [_printed(findings.report)] if findings else []
    parts += [_note(claim)] if claim.status in STANDING else []
    return ", ".join(part for part in parts if part) + "."


def _cited(claim: Claim, reports: dict[str, Findings]) -> ClaimStatement:
    held = [s for s in claim.statements if s.report in reports and not s.copy] or list(claim.statements)
    return next((s for s in held if s.id == claim.gist_statement and s.source), held[0])


def _statement(findings: Findings | None, statement: str) -> Statement | None:
    return next((s for s in findings.statements if s.id == statement), None) if findings else None


def _bare(words: str) -> str:
    return words.strip().strip("“”\"',.; ").removeprefix("that ").strip()


def _speaker(cited: ClaimStatement, statement: Statement | None) -> str:
    if statement is not None and statement.voice == "own":
        return cited.source or "the report"
    return cited.source or "a source who is not named"


def _citing(statement: Statement) -> str:
    """`citing X` where the speaker rests it on another party's word."""
    basis = statement.basis
    if basis is None or basis.kind != "other_party":
        return ""
    return basis.text if basis.text.casefold().startswith(("citing", "quoting", "based on")) else f"citing {basis.text}"


def _on(cited: ClaimStatement, findings: Findings | None) -> str:
    at = (cited.when.from_ if cited.when else None) or (findings.report.published if findings else None)
    day = _day(at)
    if not day:
        return ""
    return f" on {day}" if cited.when and cited.when.from_ else f" (published {day})"


def _day(at: str | None) -> str:
    try:
        on = date.fromisoformat((at or "")[:10])
    except ValueError:
        return ""
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


def _printed(report: Report) -> str:
    outlet = report.outlet.name if report.outlet else None
    where = f" ({report.url})" if report.url else ""
    return f"as printed by {outlet}{where}" if outlet else where.strip()


def _note(claim: Claim) -> str:
    by = next((b.name for b in claim.status_by if b.name), None)
    words = STANDING[claim.status]
    return f"{words} by {by}" if by else words
