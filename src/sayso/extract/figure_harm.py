"""Harm: what happened to somebody, as one record for all the rules that find it."""

from dataclasses import dataclass
from typing import Final

from sayso.model.figure import Category

ORDER: Final[tuple[Category, ...]] = ("killed", "wounded", "missing", "captured")
COMPOSED: Final = frozenset(ORDER)
"""What casualties may be composed of."""


@dataclass(frozen=True, slots=True)
class Harm:
    """What happened: its categories in the order printed, the tokens that say so, and how sure the reading is.

    `actual` is false for what is only attempted, threatened or supposed; `loose` marks "was shot", which does not say
    how it ended.
    """

    categories: tuple[Category, ...]
    tokens: tuple[int, ...]
    actual: bool = True
    loose: bool = False

    @property
    def category(self) -> Category:
        """One category: casualties where people were killed or wounded or missing together."""
        return self.categories[0] if len(self.categories) == 1 else "casualties"
