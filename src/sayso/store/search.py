"""Full-text search over titles and texts: each database finds and ranks, the words shown are cut here."""

from collections.abc import Sequence

from sqlalchemy import Connection

from sayso.listing_ports import ANYWHERE, Within
from sayso.model.report import Report
from sayso.store import names, reports
from sayso.store.dialect import dialect_of
from sayso.store.search_words import MOST_SIFTED, Term, snippet, terms_of


def find(
    connection: Connection, query: str, limit: int, *, snippets: bool = True, within: Within = ANYWHERE
) -> list[tuple[Report, str]]:
    """Reports with a snippet each, best first. All words must be there; "quoted words" are a phrase; word* a prefix.

    `within` narrows them; without words it alone finds, the latest first.
    """
    terms = terms_of(query)
    found = _found(connection, terms, limit, within)
    by_id = {report.id: report for report in reports.by_id(connection, found)}
    return [
        (report, snippet(report.title or "", report.text, terms) if snippets else "")
        for report_id in found
        if (report := by_id.get(report_id))
    ]


def _found(connection: Connection, terms: Sequence[Term], limit: int, within: Within) -> list[str]:
    """Ids of reports, best first."""
    if not terms:
        return names.latest(connection, within, limit) if within != ANYWHERE else []
    if within == ANYWHERE:
        return dialect_of(connection).match(connection, terms, limit)
    return names.sifted(connection, dialect_of(connection).match(connection, terms, MOST_SIFTED), within, limit)
