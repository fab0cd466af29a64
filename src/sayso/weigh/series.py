"""Series: the figures of a story in context, by whose they are and when they were given."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sayso.model.bounds import whose
from sayso.model.conflict import Announced, FigureInContext
from sayso.model.figure import Figure
from sayso.model.moment import day, moment
from sayso.model.statement import Statement
from sayso.model.terms import terms
from sayso.model.tolls import as_toll, put_forward
from sayso.model.words import Words
from sayso.weigh.announced import announced
from sayso.weigh.evidence import RESPONSES, Evidence, day_of
from sayso.weigh.origins import Lead

SHORTLY = re.compile(r"(?: [^\W\d]+){0,3} (?:a|an|per|each|every) (?:second|minute|hour)\b", re.IGNORECASE)
"""“900 cubic metres a second”: a rate, of a time shorter than any that a figure's record names."""
WINDOW = 60
"""Characters of its statement around a figure in which its scope may be named."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure with its statement, the origin it leads to, and its scope. `begin` to `end`: the days it covers."""

    figure: Figure
    key: str | None
    direct: bool
    is_repeat: bool
    source: str | None
    url: str | None
    published: str | None
    places: frozenset[str]
    around: frozenset[str]
    announced: Announced
    story: str = ""
    is_bare: bool = False
    """Nothing is known but the figure's own record: another figure is taken to be about the same thing."""
    at: str | None = None
    whose: str | None = None
    """Whose they are: as the figure says, else as all other losses in its report do that say it."""
    claim: str = ""
    seats: frozenset[str] = frozenset()
    """Places in the words for who gives it ("the health ministry of Brazil")."""
    house: str = ""
    """Where it was printed: the agency, else the outlet."""
    printed: Figure | None = None
    """The figure's record, where its statement's words say more of it than its own."""

    @property
    def begin(self) -> int | None:
        """First day covered."""
        return day(self.figure.from_)

    @property
    def end(self) -> int | None:
        """Last day covered, or the day it stood so."""
        return day(self.figure.to) or day(self.figure.as_of)

    @property
    def as_of(self) -> int | None:
        """The day on which the number stood so."""
        return day(self.figure.as_of) or day(self.figure.to) or day(self.at)

    def in_context(self) -> FigureInContext:
        """As conflicts and revisions show it."""
        return FigureInContext(
            figure=self.printed or self.figure, source=self.source, url=self.url, published=self.published
        )


def readings_of(
    members: Iterable[Statement], leads: Mapping[str, Lead], evidence: Evidence, story: Mapping[str, str]
) -> tuple[Reading, ...]:
    """Every figure of the statements that may be compared: none that is vague, implicit, or only being answered."""
    held = tuple(members)
    return tuple(
        replace(_reading(figure, member, leads[member.id], evidence, story), claim=held[0].id)
        for member in held
        if member.stance not in RESPONSES
        for figure in put_forward(evidence.figures.get(member.id, ()), evidence.report(member).text)
        if not figure.vague and not figure.implicit and figure.category is not None
    )


def _reading(printed: Figure, member: Statement, lead: Lead, evidence: Evidence, story: Mapping[str, str]) -> Reading:
    report = evidence.report(member)
    figure = as_toll(printed, member.content.text, alone=len(evidence.figures[member.id]) == 1)
    if figure.field == "text" and figure.measure != "rate" and SHORTLY.match(report.text, figure.number.end):
        figure = replace(figure, measure="rate", per=None)
    speaker = evidence.speakers[member.id]
    content = member.content
    return Reading(
        figure=figure,
        key=lead.key,
        direct=lead.direct,
        is_repeat=evidence.is_repeat(member),
        source=_source(member, speaker.name, lead),
        url=report.url,
        published=report.published,
        places=frozenset(
            " ".join(terms(p.name))
            for p in evidence.findings[report.id].places
            if p.use == "literal" and any(a < content.end and content.start < b for a, b in p.spans)
        ),
        seats=_seats(member, evidence),
        around=frozenset(terms(f"{figure.text} {speaker.name or ''} {_near(report.text, figure, content)}")),
        announced=announced(report, member, figure),
        story=story.get(report.id, ""),
        at=evidence.at(member),
        whose=whose(figure, evidence.findings[figure.report].figures),
        printed=printed,
        house=evidence.house(member),
    )


def _seats(member: Statement, evidence: Evidence) -> frozenset[str]:
    """Names of the places, whatever they stand for, in the words for who speaks."""
    said = member.source
    if said is None or not said.spans:
        return frozenset()
    places = evidence.findings[member.report].places
    return frozenset(
        " ".join(terms(p.name)) for p in places if any(a < said.end and said.start < b for a, b in p.spans)
    )


def _source(member: Statement, name: str | None, lead: Lead) -> str | None:
    """Who gives the figure: the speaker; where the report itself passes on another's number, that other."""
    if member.voice == "own" and lead.is_known:
        return lead.name or name
    return name or (member.source.text or None if member.source else None)


def _near(text: str, figure: Figure, content: Words) -> str:
    return text[max(content.start, figure.start - WINDOW) : min(content.end, figure.end + WINDOW)]


def by_origin(readings: Iterable[Reading]) -> dict[str, list[Reading]]:
    """Readings of known origins, each origin's in the order in which they were given."""
    found: dict[str, list[Reading]] = defaultdict(list)
    for reading in sorted(readings, key=given):
        if reading.key and reading.key != "unknown":
            found[reading.key].append(reading)
    return dict(sorted(found.items()))


def given(reading: Reading) -> tuple[object, ...]:
    """The order in which figures were given: the day said, when published, then by id."""
    return (moment(day_of(reading.at)), moment(reading.published), reading.figure.report, reading.figure.start)
