"""Figures: numbers that count or measure something, with the bounds their words give."""

from sayso.model.figure import Figure
from sayso.model.parse import Parse
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.model.time import Time


def find_figures(report: Report, parse: Parse, times: tuple[Time, ...]) -> tuple[Figure, ...]:
    """Figures in text order, not yet attached to statements."""
    del report, parse, times
    return ()


def attach_figures(figures: tuple[Figure, ...], statements: tuple[Statement, ...]) -> tuple[Figure, ...]:
    """Each figure with the id of the innermost statement whose content holds its number."""
    del statements
    return figures
