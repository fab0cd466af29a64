"""Ports of meaning: an engine that turns texts into vectors, and rows in which the vectors of statements are kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from sayso.listing_ports import Within
from sayso.model.report import Report
from sayso.model.statement import Statement

Vector = bytes
"""Signed whole numbers of eight bits. Vectors of one engine are equally long: the larger the sum of the products of two,
the nearer their texts are in meaning. A text in which the engine knows no word has all zeros."""


@dataclass(frozen=True, slots=True)
class Alike:
    """A statement whose words mean something like what was asked for, with its report and the claim it stands in.

    The claim is null where the report has not been linked yet.
    """

    statement: Statement
    report: Report
    claim: str | None


class Embedder(Protocol):
    """What texts mean, offline."""

    name: str
    """Engine and version: vectors of another one are made anew."""

    def vectors(self, texts: Sequence[str]) -> list[Vector]:
        """A vector for each text, however odd, in time linear in its length. The same text gives the same vector."""
        ...


class Meanings(Protocol):
    """Rows of vectors: those of a report's statements are one row, made anew where its words change."""

    def embed_some(self, embedder: Embedder, limit: int) -> int:
        """Give vectors to so many reports at most that have none of this engine; how many there still are. Reports without statements have none."""
        ...

    def without_vectors(self, engine: str) -> int:
        """How many reports a search by this engine's vectors cannot find yet."""
        ...

    def alike(self, engine: str, vector: Vector, limit: int, within: Within) -> tuple[Alike, ...]:
        """Statements by nearness, the nearest first, one of a claim; none for a vector of zeros.

        The 2,000 nearest are looked through, 10,000 for those of reports that are `within`.
        """
        ...
