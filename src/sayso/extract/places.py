"""Places: mentions of places, literal, metonym and demonym, resolved where the evidence allows."""

from sayso.model.parse import Parse
from sayso.model.place import Place
from sayso.model.report import Report
from sayso.ports import Gazetteer


def find_places(report: Report, parse: Parse, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Places in text order."""
    del report, parse, gazetteer
    return ()
