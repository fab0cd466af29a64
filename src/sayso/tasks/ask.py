"""Ask: what several rows together answer: a claim's figures as a series, a story's timeline, where reports are set."""

from collections.abc import Sequence

from sayso.model.conflict import FigureInContext
from sayso.model.moment import moment
from sayso.ports import Store
from sayso.tell.located import LocatedPlace, claims_by_statement, located
from sayso.tell.steps import Step, steps

MOST_CLAIMS = 5_000
"""Claims looked at for one answer."""


def series_of(store: Store, claim_id: str) -> tuple[FigureInContext, ...]:
    """A claim's figures by the day they hold for, undated last, each with who gave it. Raises NotFoundError."""
    claim = store.claim(claim_id)
    figures = store.figures_by_id(claim.figures)
    reports = {report.id: report for report in store.reports_by_id(sorted({figure.report for figure in figures}))}
    source = {said.id: said.source for said in claim.statements}
    given = []
    for figure in figures:
        report = reports.get(figure.report)
        given.append(
            FigureInContext(
                figure=figure,
                source=source.get(figure.statement or ""),
                url=report.url if report else None,
                published=report.published if report else None,
            )
        )
    return tuple(sorted(given, key=lambda g: (moment(g.figure.as_of or g.published), g.figure.id)))


def timeline_of(store: Store, story_id: str) -> tuple[Step, ...]:
    """What happened to a story's claims, earliest first. Raises NotFoundError."""
    return steps(store.claims_by_id(store.story(story_id).claims[:MOST_CLAIMS]))


def places_of(store: Store, report_ids: Sequence[str]) -> dict[str, tuple[LocatedPlace, ...]]:
    """The places of these reports, with the statements and claims they stand in; unknown ids are left out."""
    readings = {reading.report.id: reading for reading in store.readings(report_ids)}
    claim_of = claims_by_statement(store.claims_of_reports(list(readings), MOST_CLAIMS))
    return {key: tuple(located(readings[key], claim_of)) for key in report_ids if key in readings}
