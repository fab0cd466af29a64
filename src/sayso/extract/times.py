"""Times: expressions of time, normalised to TIMEX3 values, EDTF and intervals."""

from sayso.model.parse import Parse
from sayso.model.time import Time
from sayso.model.words import Iso


def find_times(parse: Parse, published: Iso | None) -> tuple[Time, ...]:
    """Times in text order; what needs a publication date stays null without one."""
    del parse, published
    return ()
