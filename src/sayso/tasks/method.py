"""Method: by what statements become claims and origins are counted, besides the reports themselves."""

from dataclasses import dataclass
from typing import Final

from sayso.matching_ports import Matcher
from sayso.weigh.families import KNOWN, Families


@dataclass(frozen=True, slots=True)
class Method:
    """The outlets of one house, and the engine that matches statements; without one, rules alone do."""

    families: Families = KNOWN
    matcher: Matcher | None = None


RULES: Final = Method()
"""What is known of outlets, and no trained engine."""
