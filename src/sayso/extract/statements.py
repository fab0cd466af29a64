"""Statements: attribution relations with their sources resolved and their stance, certainty and day read."""

from sayso.model.parse import Parse
from sayso.model.report import Report
from sayso.model.statement import Attribution, Statement
from sayso.model.time import Time


def build_statements(
    report: Report, parse: Parse, relations: tuple[Attribution, ...], times: tuple[Time, ...]
) -> tuple[Statement, ...]:
    """Statements with voice `attributed`, in text order of their contents."""
    del report, parse, relations, times
    return ()
