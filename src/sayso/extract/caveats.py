"""Caveats: the report's own words on what is not known."""

from sayso.model.parse import Parse
from sayso.model.report import Caveat


def find_caveats(parse: Parse) -> tuple[Caveat, ...]:
    """Caveats in text order."""
    del parse
    return ()
