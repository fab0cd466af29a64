"""Full-text search over titles and texts: each database finds and ranks, the words shown are cut here."""

from sqlalchemy import Connection

from sayso.model.report import Report
from sayso.store import reports
from sayso.store.dialect import dialect_of
from sayso.store.search_words import snippet, terms_of


def find(connection: Connection, query: str, limit: int, *, snippets: bool = True) -> list[tuple[Report, str]]:
    """Reports with a snippet each, best first. All words must be there; "quoted words" are a phrase; word* a prefix."""
    terms = terms_of(query)
    if not terms:
        return []
    found = dialect_of(connection).match(connection, terms, limit)
    by_id = {report.id: report for report in reports.by_id(connection, found)}
    return [
        (report, snippet(report.title or "", report.text, terms) if snippets else "")
        for report_id in found
        if (report := by_id.get(report_id))
    ]
