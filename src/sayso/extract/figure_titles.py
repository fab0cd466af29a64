"""Figures of a title: what a headline counts and the text does not. Their words count in the title (`field` "title").

A headline often has the later count, or the only one. What the text says as well is the text's figure alone.
"""

from dataclasses import replace

from sayso.extract.figures import find_figures
from sayso.extract.ids import finding_ids
from sayso.extract.times import find_times
from sayso.model.figure import Figure
from sayso.model.parse import Parse
from sayso.model.report import Report
from sayso.model.words import Words


def title_figures(report: Report, title: Parse, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Figures of the title in its order, without those that `figures`, the text's, say as well."""
    found = find_figures(report, title, find_times(title, report.published))
    new = [_in_title(f) for f in found if not any(_is_said(f, other) for other in figures)]
    ids = finding_ids(report.id, "f", (f"title {f.text}" for f in new))
    return tuple(replace(f, id=i) for f, i in zip(new, ids, strict=True))


def _is_said(figure: Figure, other: Figure) -> bool:
    """True where the other gives the same number of the same kind, or any where the title tells of one person alone."""
    if figure.category != other.category or figure.unit != other.unit:
        return False
    if (figure.implicit and figure.point == 1) or (figure.point is not None and figure.point == other.point):
        return True
    return (figure.low, figure.high, figure.point) == (other.low, other.high, other.point)


def _in_title(figure: Figure) -> Figure:
    return replace(
        figure,
        field="title",
        number=_titled(figure.number),
        counted=_titled(figure.counted) if figure.counted else None,
    )


def _titled(words: Words) -> Words:
    return replace(words, field="title")
