"""Time: an expression of time, normalised as far as its words and the publication date allow."""

from dataclasses import dataclass
from typing import Literal

from sayso.model.words import Iso, Words

TimeType = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Time(Words):
    """A TIMEX3 expression (TimeML 1.2.1) with its EDTF form (ISO 8601-2) and the interval it covers.

    What needs a publication date that is not known stays null. `from_` and `to` are inclusive civil dates.
    """

    type: TimeType
    value: str | None = None
    mod: str | None = None
    edtf: str | None = None
    from_: Iso | None = None
    to: Iso | None = None
