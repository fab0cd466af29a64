"""Evidence: what weighing a component looks things up in, made once of the readings and the groups."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from sayso.model.actor import SourceKind
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement, number, standing
from sayso.model.link import Groups, Speaker
from sayso.model.moment import Moment, moment
from sayso.model.report import Report
from sayso.model.statement import Stance, Statement
from sayso.model.terms import terms
from sayso.model.words import Iso
from sayso.weigh.families import KNOWN, Families, Family
from sayso.weigh.notice import is_kill

RESPONSES = frozenset({"denies", "disputes", "declines"})
TAKING_BACK = frozenset({"corrects", "withdraws"})


@dataclass(frozen=True, slots=True)
class Party:
    """One who speaks in these reports: the first name that is known, and an organisation where it is one anywhere."""

    name: str | None
    kind: SourceKind


@dataclass(frozen=True, slots=True)
class Evidence:
    """Readings and groups by id. `takers` are the notices that take a statement back."""

    findings: Mapping[str, Findings]
    statements: Mapping[str, Statement]
    speakers: Mapping[str, Speaker]
    figures: Mapping[str, tuple[Figure, ...]]
    """Of a statement."""
    copies: Mapping[str, str]
    repeats: Mapping[str, str]
    takers: Mapping[str, tuple[str, ...]]
    houses: Mapping[str, frozenset[str]]
    """Names of outlets and agencies, each with its stems."""
    families: Families
    family_of: Mapping[str, Family]
    """By report, the family of its outlet, where it has one."""
    homes: Mapping[str, str]
    """By the name of an outlet or agency here, its family's name; its own where it has none, or not all of that name."""
    withdrawn: frozenset[str]
    """Reports of withdrawn stories and their reprints."""
    left_out: frozenset[str]
    """Statements judged to be no claim, with those of reprints."""
    titles: Mapping[str, str]
    """By report, the name that people gave its story."""
    pinned: tuple[str, ...] = ()
    """Statements in whose words their claims are to be told, the latest pinned first."""
    parties: Mapping[str, Party] = field(default_factory=dict)
    """Who speaks, by key."""

    def report(self, statement: Statement) -> Report:
        """The report that a statement stands in."""
        return self.findings[statement.report].report

    def at(self, statement: Statement) -> Iso | None:
        """When it was said if that is known, else when it was published."""
        said = statement.when.from_ if statement.when else None
        return said or self.report(statement).published

    def order(self, statement: Statement) -> tuple[Moment, Moment, str, int]:
        """By the day said, then published, then by id: a day alone does not come before that day's hours."""
        report = self.report(statement)
        return (moment(day_of(self.at(statement))), moment(report.published), report.id, statement.content.start)

    def is_repeat(self, statement: Statement) -> bool:
        """True for a statement of a reprint that stands in the original."""
        return statement.id in self.repeats

    def outlet_named(self, name: str) -> str:
        """The outlet or agency of a report here that has this name, in full or for short; else the name itself."""
        stems = frozenset(terms(name))
        named = sorted(house for house, full in self.houses.items() if stems and stems <= full)
        return named[0] if len(named) == 1 else name.removeprefix("the ").removeprefix("The ")

    def home(self, statement: Statement) -> str:
        """Who first printed a statement: the family of `house`, where it has one."""
        family = self.family_of.get(statement.report)
        return family.name if family else self.house(statement)

    def home_named(self, name: str) -> str:
        """The family of an outlet or agency of that name, where all of that name here have one; else the name itself."""
        house = self.outlet_named(name)
        family = None if house in self.homes else self.families.named(house)
        return family.name if family else self.homes.get(house, house)

    def house(self, statement: Statement) -> str:
        """Where a statement first appeared: the agency whose line the report carries, else its outlet."""
        return house_of(self.report(statement))


def house_of(report: Report) -> str:
    """The agency whose line a report carries, else its outlet."""
    return report.agency or (report.outlet.name if report.outlet else report.id)


def day_of(at: Iso | None) -> Iso | None:
    """The date alone, as far as it is known."""
    return at[:10] if at else None


def evidence(
    readings: Iterable[Findings], groups: Groups, judgements: Iterable[Judgement], families: Families = KNOWN
) -> Evidence:
    """Look-ups over one component, judgements laid over."""
    held = {f.report.id: f for f in readings}
    in_force = standing(judgements)
    acts = dict(groups.acts)
    statements = {s.id: _acting(s, acts) for f in held.values() for s in f.statements}
    family_of = families.by_report(findings.report for findings in held.values())
    takers: dict[str, list[str]] = defaultdict(list)
    for notice, statement in (*groups.notices, *_resting(groups, held, statements)):
        takers[statement].append(notice)
    speakers = _renamed({s.statement: s for s in groups.speakers}, groups, in_force)
    return Evidence(
        findings=held,
        statements=statements,
        speakers=speakers,
        figures=_by_statement(held.values(), in_force),
        copies=dict(groups.copies),
        repeats=dict(groups.repeats),
        takers={statement: tuple(sorted(set(notices))) for statement, notices in takers.items()},
        houses=_houses(held.values()),
        families=families,
        family_of=family_of,
        homes=_homes(held.values(), family_of),
        withdrawn=frozenset(_withdrawn(groups, held)),
        left_out=_with_repeats((i for j in in_force if j.verdict == "not_a_claim" for i in j.subjects), groups),
        titles={i: j.value for j in in_force if j.verdict == "rename" and j.value for i in j.subjects},
        pinned=tuple(j.subjects[0] for j in reversed(in_force) if j.verdict == "pin" and len(j.subjects) == 1),
        parties=_parties(speakers.values()),
    )


def _parties(speakers: Iterable[Speaker]) -> dict[str, Party]:
    held: dict[str, list[Speaker]] = defaultdict(list)
    for speaker in speakers:
        if speaker.key:
            held[speaker.key].append(speaker)
    return {
        key: Party(
            name=next((s.family or s.name for s in found if s.family or s.name), None),
            kind="organisation" if any(s.kind == "organisation" for s in found) else found[0].kind,
        )
        for key, found in held.items()
    }


def _acting(statement: Statement, acts: Mapping[str, Stance]) -> Statement:
    return replace(statement, stance=acts[statement.id]) if statement.id in acts else statement


def _withdrawn(groups: Groups, held: Mapping[str, Findings]) -> Iterable[str]:
    for notice, story in groups.noticed:
        if notice in held and is_kill(held[notice].report):
            yield from (story, *(report for report, original in groups.copies if original == story))


def _houses(readings: Iterable[Findings]) -> Mapping[str, frozenset[str]]:
    reports = [findings.report for findings in readings]
    names = {r.outlet.name for r in reports if r.outlet} | {r.agency for r in reports if r.agency}
    return {name: frozenset(terms(name)) for name in names}


def _homes(readings: Iterable[Findings], family_of: Mapping[str, Family]) -> Mapping[str, str]:
    found: dict[str, set[str]] = defaultdict(set)
    for findings in readings:
        house, family = house_of(findings.report), family_of.get(findings.report.id)
        found[house].add(family.name if family else house)
    return {house: next(iter(names)) if len(names) == 1 else house for house, names in found.items()}


def _resting(
    groups: Groups, held: Mapping[str, Findings], statements: Mapping[str, Statement]
) -> Iterable[tuple[str, str]]:
    """(notice, statement) for claims that nobody but a withdrawn story and its reprints asserts."""
    for notice, story in groups.noticed:
        if notice not in held or not is_kill(held[notice].report):
            continue
        told = {story, *(report for report, original in groups.copies if original == story)}
        for members in groups.claims:
            asserting = [m for m in members if m in statements and statements[m].stance not in RESPONSES]
            reports = {statements[m].report for m in asserting}
            if reports & told and reports <= told | {notice}:
                yield from ((notice, m) for m in asserting if statements[m].report in told)


def _with_repeats(statements: Iterable[str], groups: Groups) -> frozenset[str]:
    """The statements, and those of reprints that repeat them."""
    held = frozenset(statements)
    return held | {repeat for repeat, repeated in groups.repeats if repeated in held}


def _renamed(speakers: dict[str, Speaker], groups: Groups, judgements: tuple[Judgement, ...]) -> Mapping[str, Speaker]:
    """A judged source replaces the one that was read, in reprints too."""
    for judgement in judgements:
        if judgement.verdict == "wrong_source" and (name := judgement.value):
            same = next((s for s in speakers.values() if s.name == name and s.key), None)
            for subject in sorted(_with_repeats(judgement.subjects, groups) & speakers.keys()):
                key = f"judged:{name.casefold()}"
                speakers[subject] = same_speaker(subject, same) if same else _named(subject, name, key)
    return speakers


def same_speaker(statement: str, speaker: Speaker) -> Speaker:
    """The same speaker in another statement, passing nothing on."""
    return Speaker(
        statement=statement,
        key=speaker.key,
        name=speaker.name,
        kind=speaker.kind,
        family=speaker.family,
        person=speaker.person,
        outlet=speaker.outlet,
    )


def _named(statement: str, name: str, key: str) -> Speaker:
    return Speaker(statement=statement, key=key, name=name, kind="person", family=name, person=key)


def _by_statement(readings: Iterable[Findings], judgements: tuple[Judgement, ...]) -> Mapping[str, tuple[Figure, ...]]:
    """Figures by statement, in text order; those judged wrong have the number that people gave, or are left out."""
    judged = {i: j.value for j in judgements if j.verdict == "wrong_figure" for i in j.subjects}
    found: dict[str, list[Figure]] = defaultdict(list)
    for findings in readings:
        for figure in findings.figures:
            right = _righted(figure, judged[figure.id]) if figure.id in judged else figure
            if right is not None and right.statement:
                found[right.statement].append(right)
    return {statement: tuple(figures) for statement, figures in found.items()}


def _righted(figure: Figure, value: str | None) -> Figure | None:
    point = number(value) if value else None
    if point is None:
        return None
    return replace(figure, low=point, high=point, point=point, approximate=False, vague=False, implicit=False)
