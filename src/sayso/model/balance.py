"""Balance: one source's running total of one thing, its rates, and what each implies for the other."""

from dataclasses import dataclass
from typing import Literal

from sayso.model.conflict import Announced, FigureInContext
from sayso.model.figure import Category, Number
from sayso.model.words import Iso

Fit = Literal["both_hold", "cannot_both_hold", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """What a total counts, as its words say it. Totals that differ in anything but `since` are of two balances."""

    category: Category | None
    unit: str = "count"
    counted: str | None = None
    """The noun, where the category alone does not say what is counted (equipment, people, other)."""
    of: str | None = None
    civilian: bool | None = None
    includes: tuple[Category, ...] = ()
    since: Iso | None = None
    """The first day that the total covers, where the words say it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningTotal:
    """A total on a day. `low` and `high` are what its words allow; null = open."""

    on: Iso
    low: Number | None = None
    high: Number | None = None
    point: Number | None = None
    figure: FigureInContext
    """As printed: earliest report first where several printed it."""
    repeats: int = 0
    """Later figures of the same source that give the same number for the same day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyRate:
    """How much a day, inclusive bounds, null = open. Derived from two totals, or stated by the source itself.

    `low`, `high` and `point` all null: no rate can be derived, and `why` says why not.
    """

    kind: Literal["derived", "stated"]
    from_: Iso | None = None
    to: Iso | None = None
    days: int | None = None
    low: float | None = None
    high: float | None = None
    point: float | None = None
    """The numbers written, divided by the days: no more exact than its bounds."""
    figures: tuple[str, ...]
    why: str
    """The arithmetic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Implied:
    """What a stated rate makes of the totals around it, and they of it."""

    figures: tuple[str, ...]
    """Ids: the rate, then the totals it was set against."""
    on: Iso | None = None
    """The day of the total that is implied."""
    total_low: float | None = None
    total_high: float | None = None
    rate_low: float | None = None
    rate_high: float | None = None
    """The daily rate that the totals imply."""
    fit: Fit = "unknown"
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A source's own total that falls: it took something back, whether it says so or not. Older first."""

    figures: tuple[FigureInContext, FigureInContext]
    announced: Announced
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The books of one source for one definition. Nothing in it comes from anybody else."""

    source: str
    definition: Definition
    claims: tuple[str, ...] = ()
    """Ids of the claims in which the totals stand."""
    totals: tuple[RunningTotal, ...]
    rates: tuple[DailyRate, ...] = ()
    implied: tuple[Implied, ...] = ()
    corrections: tuple[Correction, ...] = ()
