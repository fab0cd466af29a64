"""Findings: everything read out of one report."""

from dataclasses import dataclass

from sayso.model.actor import Actor
from sayso.model.figure import Figure
from sayso.model.place import Place
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.model.time import Time


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """A report with its statements, figures, times, places and actors, each in text order."""

    report: Report
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    actors: tuple[Actor, ...] = ()
