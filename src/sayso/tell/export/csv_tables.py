"""CSV tables of statements, figures and claims: columns that stay, cells that no spreadsheet runs as a formula."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import StringIO
from typing import TypeVar

from sayso.model.claim import Claim
from sayso.model.figure import Figure
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.model.words import Span
from sayso.tell.quoting import gist_statement
from sayso.tell.speakers import NOBODY, outlet_name, relays, speaker

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the start of a formula (OWASP, CSV injection)."""

STATEMENT_COLUMNS = (
    *("id", "report", "published", "outlet", "url", "voice", "source", "named", "via", "stance", "negated"),
    *("content", "spans", "directness", "forecast", "likelihood", "condition", "said_from", "said_to", "confidence"),
)
FIGURE_COLUMNS = (
    *("id", "report", "published", "outlet", "url", "statement", "text", "spans", "number", "low", "high", "point"),
    *("approximate", "vague", "implicit", "unit", "category", "includes", "composition", "of", "civilian", "method"),
    *("measure", "per", "from", "to", "as_of", "confidence", "field"),
)
CLAIM_COLUMNS = (
    *("id", "gist", "status", "status_by", "earliest", "reports_count", "outlets_count", "speakers_count"),
    *("origins_count", "unknown_count", "origins", "places", "statements", "gist_source", "gist_stance"),
)

T = TypeVar("T")
Cell = str | int | float | bool | None


def statements_csv(statements: Iterable[Statement], reports: Mapping[str, Report]) -> Iterator[str]:
    """A header line, then a line for each statement; `reports` by id lend date, outlet and url."""
    return _table(STATEMENT_COLUMNS, statements, lambda statement: _statement(statement, reports.get(statement.report)))


def figures_csv(figures: Iterable[Figure], reports: Mapping[str, Report]) -> Iterator[str]:
    """A header line, then a line for each figure. An open bound is an empty cell."""
    return _table(FIGURE_COLUMNS, figures, lambda figure: _figure(figure, reports.get(figure.report)))


def claims_csv(claims: Iterable[Claim]) -> Iterator[str]:
    """A header line, then a line for each claim."""
    return _table(CLAIM_COLUMNS, claims, _claim)


def safe_cell(value: Cell) -> str:
    """A cell's text: numbers stay numbers; a text that could start a formula gets an apostrophe before it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value:.15g}" if isinstance(value, float) else str(value)
    return f"'{value}" if value.lstrip(" ").startswith(FORMULA) or value.startswith(FORMULA) else value


def _table(columns: tuple[str, ...], nouns: Iterable[T], row: Callable[[T], Mapping[str, Cell]]) -> Iterator[str]:
    yield _line(columns)
    for noun in nouns:
        cells = row(noun)
        yield _line([safe_cell(cells[column]) for column in columns])


def _line(cells: Iterable[str]) -> str:
    written = StringIO()
    csv.writer(written, lineterminator="\r\n").writerow(cells)
    return written.getvalue()


def _report_cells(report: Report | None) -> dict[str, Cell]:
    return {
        "published": report.published if report else None,
        "outlet": outlet_name(report),
        "url": report.url if report else None,
    }


def _spans(spans: Iterable[Span]) -> str:
    return " ".join(f"{start}:{end}" for start, end in spans)


def _statement(statement: Statement, report: Report | None) -> Mapping[str, Cell]:
    return {
        **_report_cells(report),
        "id": statement.id,
        "report": statement.report,
        "voice": statement.voice,
        "source": speaker(statement, report).name,
        "named": statement.source.named if statement.source else None,
        "via": "; ".join(relays(statement)),
        "stance": statement.stance,
        "negated": statement.negated,
        "content": statement.content.text,
        "spans": _spans(statement.content.spans),
        "directness": statement.directness,
        "forecast": statement.forecast,
        "likelihood": statement.likelihood.text if statement.likelihood else None,
        "condition": statement.condition.text if statement.condition else None,
        "said_from": statement.when.from_ if statement.when else None,
        "said_to": statement.when.to if statement.when else None,
        "confidence": statement.confidence,
    }


def _figure(figure: Figure, report: Report | None) -> Mapping[str, Cell]:
    plain = ("id", "report", "statement", "text", "low", "high", "point", "approximate", "vague", "implicit", "unit")
    more = ("category", "composition", "of", "civilian", "method", "measure", "per", "to", "as_of", "confidence")
    return {
        **_report_cells(report),
        **{name: getattr(figure, name) for name in (*plain, *more)},
        "field": figure.field,
        "spans": _spans(figure.spans),
        "number": figure.number.text,
        "includes": "; ".join(figure.includes),
        "from": figure.from_,
    }


def _claim(claim: Claim) -> Mapping[str, Cell]:
    said = gist_statement(claim)
    counts = ("reports_count", "outlets_count", "speakers_count", "origins_count", "unknown_count")
    return {
        "id": claim.id,
        "gist": claim.gist,
        "gist_source": said.source or NOBODY,
        "gist_stance": said.stance,
        "status": claim.status,
        "status_by": "; ".join(by.name or "source not named" for by in claim.status_by),
        "earliest": claim.history[0].at if claim.history else None,
        **{name: getattr(claim, name) for name in counts},
        "origins": "; ".join(origin.name or "unknown" for origin in claim.origins),
        "places": "; ".join(claim.places),
        "statements": " ".join(said.id for said in claim.statements),
    }
