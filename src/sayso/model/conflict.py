"""Conflict: two figures of different origins that cannot both hold. Revision: an origin moved its own figure."""

from dataclasses import dataclass
from typing import Literal

from sayso.model.figure import Figure
from sayso.model.words import Iso

ConflictKind = Literal[
    "disjoint", "rate_against_total", "parts_against_whole", "falling_total", "relay_differs", "scope"
]
Announced = Literal["correction", "revision", "silent"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureInContext:
    """A figure with who gave it and where it was printed; its record is flat: the figure's fields and these."""

    figure: Figure
    source: str | None = None
    url: str | None = None
    published: Iso | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """The same origin moved its own figure; older first."""

    id: str
    claim: str
    figures: tuple[FigureInContext, FigureInContext]
    announced: Announced
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Two figures of different origins, and the arithmetic in words. Kind `scope` is a note, not a contradiction."""

    id: str
    kind: ConflictKind
    figures: tuple[FigureInContext, FigureInContext]
    why: str
