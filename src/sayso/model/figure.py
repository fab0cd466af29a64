"""Figure: a number that counts or measures something, with the bounds its words give."""

from dataclasses import dataclass
from typing import Literal

from sayso.model.words import Iso, Words

Category = Literal[
    "killed",
    "wounded",
    "casualties",
    "missing",
    "captured",
    "losses",
    "displaced",
    "troops",
    "recruits",
    "equipment",
    "munitions",
    "territory",
    "money",
    "people",
    "other",
]
Measure = Literal["level", "cumulative", "change", "rate", "share"]
Composition = Literal["stated", "not_stated"]
Method = Literal["counted", "counted_by_name", "estimated", "claimed"]
Per = Literal["hour", "day", "week", "month", "year"]
Number = int | float


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Words):
    """A figure as written. `low` and `high` are inclusive, null = open; `point` is the number written.

    `words` of the figure are the number, its noun phrase and the predicate that fixes the category. "Casualties" alone
    has its composition not_stated; "losses", "eliminated", "neutralised" are `losses`, never killed.
    """

    id: str
    report: str
    statement: str | None = None
    number: Words
    counted: Words | None = None
    low: Number | None = None
    high: Number | None = None
    point: Number | None = None
    approximate: bool = False
    vague: bool = False
    implicit: bool = False
    unit: str = "count"
    category: Category | None = None
    includes: tuple[Category, ...] = ()
    composition: Composition = "not_stated"
    of: str | None = None
    civilian: bool | None = None
    method: Method | None = None
    measure: Measure = "level"
    per: Per | None = None
    from_: Iso | None = None
    to: Iso | None = None
    as_of: Iso | None = None
    confidence: float = 0.5
