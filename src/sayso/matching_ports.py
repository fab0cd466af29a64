"""Port of matching: an engine that tells how likely two statements are of one claim, from their words and from signs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

Signs = tuple[float, ...]
"""What two statements have in common besides the meaning of their words, in the order of `link/signs.py`."""
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Telling:
    """A statement in words: who speaks, how, and what is said; and what stands before it where that says little."""

    words: str
    before: str


class Matcher(Protocol):
    """How likely statements of one story are of one claim, offline. What two get depends on these two alone."""

    name: str
    """Engine and version."""

    def near(self, tellings: Sequence[Telling]) -> list[Pair]:
        """Positions of those that mean something alike, i < j, in order: the others need not be scored."""
        ...

    def probabilities(self, tellings: Sequence[Telling], pairs: Sequence[Pair], signs: Sequence[Signs]) -> list[float]:
        """For each pair, with its signs: how likely the two are of one claim, 0 to 1."""
        ...
