"""Full-text search over titles and texts, by SQLite's FTS5."""

import re

from sqlalchemy import Connection, text

from sayso.model.report import Report
from sayso.store import reports

WORD = re.compile(r'"[^"]+"|[\w\u2019\'’-]+\*?')
OPEN, CLOSE, GAP = "⟦", "⟧", "…"

INSERT = text("INSERT INTO report_search (report, title, text) VALUES (:report, :title, :text)")
FIND = text(
    "SELECT report, snippet(report_search, -1, :open, :close, :gap, 28) AS snippet FROM report_search"
    " WHERE report_search MATCH :query ORDER BY bm25(report_search, 0, 3, 1), report LIMIT :limit"
)


def index(connection: Connection, report: Report) -> None:
    """Make a report findable."""
    connection.execute(INSERT, {"report": report.id, "title": report.title or "", "text": report.text})


def find(connection: Connection, query: str, limit: int) -> list[tuple[Report, str]]:
    """Reports with a snippet each, best first. Words are joined by AND; "quoted words" are a phrase; word* a prefix."""
    expression = match_expression(query)
    if not expression:
        return []
    values = {"query": expression, "open": OPEN, "close": CLOSE, "gap": GAP, "limit": limit}
    rows = connection.execute(FIND, values).all()
    return [(reports.report(connection, row.report), row.snippet) for row in rows]


def match_expression(query: str) -> str:
    """What a person typed as a query that FTS5 always accepts: each word or phrase quoted."""
    terms = []
    for found in WORD.findall(query):
        words = found.strip('"').rstrip("*").replace('"', " ").strip()
        if re.search(r"\w", words):
            terms.append(f'"{words}"' + ("*" if found.endswith("*") else ""))
    return " ".join(terms)
