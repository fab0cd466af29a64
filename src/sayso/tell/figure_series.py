"""Figure series: which figures may stand in one drawing, which of them are one series, and which may be joined by a line.

A drawing holds one category in one unit. A series is one source and one definition in it: the same measure, the same
parts, of the same people. A line is drawn between two of its points only where both are numbers, not bounds, and belong
to one claim: two floors imply no rate, and figures of two events are no course of one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sayso.model.conflict import Conflict, Revision
from sayso.model.figure import Figure
from sayso.model.moment import moment
from sayso.model.terms import folded
from sayso.tell.figure_rows import FigureRow
from sayso.tell.phrases import composition

Scale = tuple[object, ...]
P = TypeVar("P", Revision, Conflict)
SHARED_MEASURES = {"level": "so far", "cumulative": "so far", "change": "change", "rate": "rate", "share": "share"}
"""A level and a total so far may share an axis; a rate and a total may not."""
SILENT = frozenset({"asks", "denies", "disputes", "doubts"})
"""Stances that put no number forward: what is denied is not drawn as if it had been given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Figures of one source and one definition, by the day they hold for."""

    name: str
    definition: str
    """What its numbers cover, where its words say; empty where they do not."""
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSet:
    """What one drawing shows: series of one category and unit about one subject, or one source's alone."""

    id: str
    """A figure that stands in it: the latest."""
    category: str
    unit: str
    series: tuple[Series, ...]
    revisions: tuple[Revision, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    @property
    def rows(self) -> tuple[FigureRow, ...]:
        """All its figures, by the day they hold for."""
        return tuple(sorted((row for series in self.series for row in series.rows), key=by_day))

    @property
    def is_telling(self) -> bool:
        """True where a drawing says more than a line of a table: two figures or more, not all with the same bounds."""
        return len({(row.figure.low, row.figure.high, row.figure.point) for row in self.rows}) > 1

    @property
    def heading(self) -> str:
        """What is counted, in which unit."""
        return f"{self.category.capitalize()}{f', {self.unit}' if self.unit else ''}"


def figure_sets(
    rows: Iterable[FigureRow], revisions: Sequence[Revision], conflicts: Sequence[Conflict]
) -> tuple[FigureSet, ...]:
    """One set for each subject: a claim, with the claims whose figures cannot stand beside its own. Largest first."""
    held = [row for row in rows if row.claim and is_given(row)]
    subject = _subjects(held, conflicts)
    groups: dict[tuple[str, Scale], list[FigureRow]] = {}
    for row in held:
        groups.setdefault((subject[row.claim or ""], scale(row.figure)), []).append(row)
    moved, unlike = _by_figure(revisions), _by_figure(conflicts)
    found = [figure_set(group, _touching(group, moved), _touching(group, unlike)) for group in groups.values()]
    return tuple(sorted(found, key=lambda one: (-len(one.rows), one.id)))


def _by_figure(pairs: Sequence[P]) -> dict[str, list[tuple[int, P]]]:
    """Revisions or conflicts, each with its place, by the first of its figures."""
    found: dict[str, list[tuple[int, P]]] = {}
    for place, pair in enumerate(pairs):
        found.setdefault(pair.figures[0].figure.id, []).append((place, pair))
    return found


def _touching(group: Iterable[FigureRow], pairs: Mapping[str, list[tuple[int, P]]]) -> list[P]:
    """Those whose first figure is in the group, as they were in order: the others cannot lie in it whole."""
    by_place = dict(held for key in {row.figure.id for row in group} for held in pairs.get(key, ()))
    return [by_place[place] for place in sorted(by_place)]


def is_given(row: FigureRow) -> bool:
    """True where somebody gives a number that an axis from zero can hold, in the original and not in a reprint."""
    return row.report.copy_of is None and row.stance not in SILENT and _has_number(row.figure)


def _has_number(figure: Figure) -> bool:
    numbers = [number for number in (figure.low, figure.high, figure.point) if number is not None]
    return bool(numbers) and min(numbers) >= 0


def same_source(row: FigureRow, rows: Iterable[FigureRow]) -> list[FigureRow]:
    """All figures of the row's source with its definition, of whatever claims: one series over the whole ledger."""
    key = (folded(row.speaker.name), scale(row.figure), definition(row.figure))
    return [
        other
        for other in rows
        if is_given(other) and (folded(other.speaker.name), scale(other.figure), definition(other.figure)) == key
    ]


def scale(figure: Figure) -> Scale:
    """What shares an axis."""
    return (figure.category, figure.unit, figure.per, SHARED_MEASURES[figure.measure])


def definition(figure: Figure) -> tuple[object, ...]:
    """What makes two numbers of one source comparable: measure, parts, whose, and whether civilians alone."""
    return (figure.measure, figure.includes, composition(figure), folded(figure.of or ""), figure.civilian)


def figure_set(rows: Sequence[FigureRow], revisions: Iterable[Revision], conflicts: Iterable[Conflict]) -> FigureSet:
    """A set of figures of one scale. Raises ValueError for none."""
    ordered = sorted(rows, key=by_day)
    parts: dict[tuple[object, ...], list[FigureRow]] = {}
    for row in ordered:
        parts.setdefault((folded(row.speaker.name), definition(row.figure)), []).append(row)
    latest = max(ordered, key=by_day)
    ids = {row.figure.id for row in ordered}
    return FigureSet(
        id=latest.figure.id,
        category=latest.figure.category or "not categorised",
        unit=latest.unit,
        series=tuple(
            Series(name=group[-1].speaker.name, definition=covers(group[-1].figure), rows=tuple(group))
            for group in parts.values()
        ),
        revisions=tuple(one for one in revisions if {part.figure.id for part in one.figures} <= ids),
        conflicts=tuple(
            one for one in conflicts if one.kind != "scope" and {part.figure.id for part in one.figures} <= ids
        ),
    )


def covers(figure: Figure) -> str:
    """What a number covers, as far as its words say: "killed and wounded, of Kethra, civilians"."""
    stated = composition(figure)
    parts = (
        {"not stated": "what it covers is not stated", "stated": "what it covers is stated"}.get(stated, stated),
        f"of {figure.of}" if figure.of else "",
        "civilians" if figure.civilian else "",
        figure.measure if figure.measure in ("change", "share") else "",
    )
    return ", ".join(part for part in parts if part)


def may_be_joined(one: FigureRow, other: FigureRow) -> bool:
    """True where a line between two figures of one series says nothing that their words do not."""
    return (
        one.claim is not None
        and one.claim == other.claim
        and definition(one.figure) == definition(other.figure)
        and is_number(one.figure)
        and is_number(other.figure)
    )


def is_number(figure: Figure) -> bool:
    """True for a number written as one, "about 40" as well: neither a bound nor a range nor "dozens"."""
    if figure.vague or figure.point is None:
        return False
    return figure.low == figure.high


def by_day(row: FigureRow) -> tuple[object, ...]:
    """Undated last; by the day a figure holds for, then by publication."""
    return (*moment(row.figure.as_of or row.report.published), *moment(row.report.published), row.figure.id)


def _subjects(rows: Iterable[FigureRow], conflicts: Iterable[Conflict]) -> Mapping[str, str]:
    """The subject of each claim: claims with figures that cannot both hold are one subject."""
    claim_of = {row.figure.id: row.claim or "" for row in rows}
    lead = {claim: claim for claim in claim_of.values()}

    def found(claim: str) -> str:
        while lead[claim] != claim:
            claim = lead[claim]
        return claim

    for conflict in conflicts:
        one, other = (claim_of.get(part.figure.id) for part in conflict.figures)
        if conflict.kind != "scope" and one and other:
            low, high = sorted((found(one), found(other)))
            lead[high] = low
    return {claim: found(claim) for claim in lead}
