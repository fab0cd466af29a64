"""Figure rows: each source's latest figure with its bounds, what it covers, how it was had, and what it was before."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sayso.model.figure import Category, Figure, Number
from sayso.model.findings import Findings
from sayso.model.moment import Moment, moment
from sayso.model.report import Report
from sayso.model.statement import Stance
from sayso.model.terms import folded
from sayso.tell.phrases import grouped
from sayso.tell.speakers import Speaker, outlet_name, relays, speaker

ORDER: tuple[Category | None, ...] = (
    "killed",
    "wounded",
    "casualties",
    "missing",
    "captured",
    "losses",
    "displaced",
    "people",
    "troops",
    "recruits",
    "equipment",
    "munitions",
    "territory",
    "money",
    "other",
    None,
)
"""Categories in the order of the page."""

Bounds = tuple[Number | None, Number | None, Number | None]

OPEN = "open"
"""A bound that the words leave open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """A figure as its table shows it. `earlier` are the same source's figures on the same claim, latest first."""

    figure: Figure
    speaker: Speaker
    via: tuple[str, ...]
    report: Report
    outlet: str | None
    claim: str | None
    stance: Stance | None = None
    """How it was said: a number in a question is nobody's figure."""
    earlier: tuple["FigureRow", ...] = ()

    @property
    def low(self) -> str:
        """The lower bound, or that the words leave it open."""
        return _bound(self.figure.low, self.figure)

    @property
    def high(self) -> str:
        """The upper bound, or that the words leave it open."""
        return _bound(self.figure.high, self.figure)

    @property
    def point(self) -> str:
        """The number written."""
        return "" if self.figure.point is None else grouped(self.figure.point)

    @property
    def unit(self) -> str:
        """The unit with the time a rate is per; nothing for a plain count."""
        unit = "" if self.figure.unit in ("count", "fraction") else self.figure.unit.replace("_", " ")
        return f"{unit} a {self.figure.per}".strip() if self.figure.per else unit


def _bound(value: float | None, figure: Figure) -> str:
    if value is not None:
        return grouped(value)
    return "not stated" if figure.low is None and figure.high is None else OPEN


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """The rows of one category."""

    category: Category | None
    rows: tuple[FigureRow, ...]


def figure_rows(
    readings: Sequence[Findings], claim_of: Mapping[str, str], names: Mapping[str, str]
) -> tuple[FigureRow, ...]:
    """Every figure of a claim in `claim_of`, latest first: the readings' order never matters.

    `names` are those that weighing gave the speakers, by statement (`names_of`).
    """
    rows = [row for reading in readings for row in _rows(reading, claim_of, names) if row.claim]
    return tuple(sorted(rows, key=_order, reverse=True))


def latest_by_source(
    readings: Sequence[Findings], claim_of: Mapping[str, str], names: Mapping[str, str]
) -> tuple[FigureGroup, ...]:
    """Figures by category, each source's latest on each claim first; earlier ones hang under it.

    Figures of different claims are never one series, so two events with the same words stay apart. Reprints repeat
    their original's figures and are left out.
    """
    series: dict[tuple[Category | None, str, str], list[FigureRow]] = {}
    for reading in readings:
        if reading.report.copy_of:
            continue
        for row in _rows(reading, claim_of, names):
            key = (row.figure.category, row.claim or row.figure.id, folded(row.speaker.name))
            series.setdefault(key, []).append(row)
    by_category: dict[Category | None, list[FigureRow]] = {}
    for (category, _, _), rows in series.items():
        latest, *earlier = sorted(rows, key=_order, reverse=True)
        by_category.setdefault(category, []).append(_with_earlier(latest, earlier))
    return tuple(
        FigureGroup(category, tuple(sorted(by_category[category], key=_order, reverse=True)))
        for category in ORDER
        if category in by_category
    )


def _with_earlier(row: FigureRow, earlier: Sequence[FigureRow]) -> FigureRow:
    """Earlier rows with another number; the same number again is no news."""
    apart: dict[Bounds, FigureRow] = {_bounds(row): row}
    for past in earlier:
        apart.setdefault(_bounds(past), past)
    return replace(row, earlier=tuple(apart.values())[1:])


def _bounds(row: FigureRow) -> Bounds:
    return (row.figure.low, row.figure.high, row.figure.point)


def _order(row: FigureRow) -> tuple[bool, Moment, Moment, str]:
    """Dated before undated when reversed; by the day it holds for, then by publication."""
    published = row.report.published
    return (published is not None, moment(row.figure.as_of or published), moment(published), row.figure.id)


def _rows(reading: Findings, claim_of: Mapping[str, str], names: Mapping[str, str]) -> Iterator[FigureRow]:
    said = {statement.id: statement for statement in reading.statements}
    outlet = outlet_name(reading.report)
    for figure in reading.figures:
        statement = said.get(figure.statement or "")
        author = Speaker(outlet or "A report without an outlet", ("in its own voice",), is_author=True)
        yield FigureRow(
            figure=figure,
            speaker=speaker(statement, reading.report, names.get(statement.id)) if statement else author,
            via=relays(statement) if statement else (),
            report=reading.report,
            outlet=outlet,
            claim=claim_of.get(figure.id),
            stance=statement.stance if statement else None,
        )
