"""The loop: a report and its parse go in, findings come out. Each step is one file of this room."""

from dataclasses import replace

from sayso.extract.actors import find_actors
from sayso.extract.caveats import find_caveats
from sayso.extract.figure_titles import title_figures
from sayso.extract.figures import attach_figures, find_figures
from sayso.extract.own_voice import find_own_voice
from sayso.extract.places import find_places
from sayso.extract.statements import build_statements
from sayso.extract.times import find_times
from sayso.model.findings import Findings
from sayso.model.parse import Parse
from sayso.model.report import Report
from sayso.ports import Attributor, Gazetteer


def extract(
    report: Report, parse: Parse, attributor: Attributor, gazetteer: Gazetteer, title: Parse | None = None
) -> Findings:
    """Everything a report says, each finding with its words. `title` is the parse of its title, None without one.

    Own voice comes after figures because it is what carries them; figures are attached to statements last.
    """
    times = find_times(parse, report.published)
    attributed = build_statements(report, parse, attributor.attribute(parse), times, attributor.factuality)
    figures = find_figures(report, parse, times)
    headlined = title_figures(report, title, figures) if title else ()
    own = find_own_voice(report, parse, attributed, figures, times, factuality=attributor.factuality)
    statements = tuple(sorted((*attributed, *own), key=lambda s: (s.content.start, s.content.end, s.id)))
    places = find_places(report, parse, gazetteer)
    statements, actors = find_actors(report, statements, places)
    return Findings(
        report=replace(report, caveats=find_caveats(parse)),
        statements=statements,
        figures=attach_figures((*headlined, *figures), statements),
        times=times,
        places=places,
        actors=actors,
    )
