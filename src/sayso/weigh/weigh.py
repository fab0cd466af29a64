"""Weigh: groups of statements into what the record holds of them. The order of reports is nothing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from sayso.model.claim import About, Claim, ClaimStatement, Event, House, Story
from sayso.model.conflict import Conflict, Revision
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement
from sayso.model.link import Groups, Linked
from sayso.model.moment import moment
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.model.terms import terms
from sayso.model.words import overlaps
from sayso.weigh.conflicts import find_conflicts
from sayso.weigh.evidence import RESPONSES, Evidence, evidence
from sayso.weigh.families import KNOWN, Families, Family
from sayso.weigh.gist import gist_of, words_of
from sayso.weigh.history import figures_of, history
from sayso.weigh.notice import is_kill
from sayso.weigh.origins import Lead, leads, origins, unknown_count
from sayso.weigh.revisions import find_revisions
from sayso.weigh.series import Reading, readings_of
from sayso.weigh.status import Weighed, status


def weigh(
    readings: tuple[Findings, ...],
    groups: Groups,
    judgements: tuple[Judgement, ...] = (),
    families: Families = KNOWN,
) -> Linked:
    """Claims with their origins, status and history; revisions; conflicts; stories."""
    held = evidence(readings, groups, judgements, families)
    story = {report: members[0] for members in groups.stories for report in members}
    drafts = [_draft(members, held) for members in _ordered(groups, held)]
    numbers = {draft.id: readings_of(draft.members, draft.leads, held, story) for draft in drafts}
    conflicts = _conflicts([r for found in numbers.values() for r in found])
    contradicting = _contradicting(conflicts, held)
    revisions = {draft.id: find_revisions(draft.id, numbers[draft.id]) for draft in drafts}
    claims = tuple(_claim(draft, revisions[draft.id], contradicting, held) for draft in drafts)
    return Linked(
        reports=groups.reports,
        copies=groups.copies,
        stories=_stories(groups, claims, held),
        claims=claims,
        revisions=tuple(r for found in revisions.values() for r in found),
        conflicts=conflicts,
    )


def _ordered(groups: Groups, held: Evidence) -> list[tuple[Statement, ...]]:
    """The statements of each claim in the order in which they were said; claims by their first."""
    claims = []
    for members in groups.claims:
        kept = [held.statements[m] for m in members if m in held.statements and m not in held.left_out]
        if not all(statement.is_question for statement in kept):
            claims.append(tuple(sorted(kept, key=held.order)))
    return sorted(claims, key=lambda members: held.order(members[0]))


def _draft(members: tuple[Statement, ...], held: Evidence) -> Weighed:
    found = leads(members, held)
    live = dict(found)
    dead = _taken_back(members, found, held)
    for member in members:
        if found[member.id].key in dead:
            live[member.id] = replace(found[member.id], key=None, why="taken back by those who published it")
    return Weighed(
        id=_founding(members, held).id,
        members=members,
        leads=live,
        origins=origins(members, live, held),
        evidence=held,
    )


def _founding(members: tuple[Statement, ...], held: Evidence) -> Statement:
    """The earliest that asserts it, in an original; the earliest of all where none does."""
    asserting = (m for m in members if m.stance not in RESPONSES and not held.is_repeat(m))
    return next(asserting, members[0])


def _taken_back(members: Iterable[Statement], found: Mapping[str, Lead], held: Evidence) -> set[str | None]:
    """Keys that a withdrawn statement led to: no relay or reprint of it is a live origin."""
    notices = {m.id for m in members if any(is_kill(held.findings[n].report) for n in held.takers.get(m.id, ()))}
    return {found[statement].key for statement in notices if found[statement].key is not None}


def _conflicts(readings: list[Reading]) -> tuple[Conflict, ...]:
    """Conflicts inside each story and each claim, and across stories between figures that say whose and for which days."""
    groups: dict[tuple[str, str], list[Reading]] = defaultdict(list)
    for reading in readings:
        groups["story", reading.story].append(reading)
        groups["claim", reading.claim].append(reading)
        if reading.whose and (reading.begin is not None or reading.figure.measure == "rate"):
            groups["of", " ".join(sorted(set(terms(reading.whose))))].append(reading)
    found = {conflict.id: conflict for group in groups.values() for conflict in find_conflicts(group)}
    return tuple(found[key] for key in sorted(found) if _is_sure(found[key], readings))


def _is_sure(conflict: Conflict, readings: Iterable[Reading]) -> bool:
    """Between stories nothing but a note on scope rests on whose a figure is taken to be."""
    ids = {item.figure.id for item in conflict.figures}
    both = [r for r in readings if r.figure.id in ids]
    one_story = len({r.story for r in both}) == 1 or len({r.claim for r in both}) == 1
    return one_story or conflict.kind == "scope" or all(r.figure.of for r in both)


def _contradicting(conflicts: Iterable[Conflict], held: Evidence) -> dict[str, tuple[Statement, ...]]:
    """By statement, the statements whose figure cannot hold beside its own."""
    found: dict[str, list[Statement]] = defaultdict(list)
    for conflict in conflicts:
        first, second = (item.figure.statement for item in conflict.figures)
        if conflict.kind == "disjoint" and first and second:
            found[first].append(held.statements[second])
            found[second].append(held.statements[first])
    return {statement: tuple(sorted(others, key=held.order)) for statement, others in found.items()}


def _claim(
    draft: Weighed, revisions: tuple[Revision, ...], contradicting: Mapping[str, tuple[Statement, ...]], held: Evidence
) -> Claim:
    against = {o.id: o for m in draft.members for o in contradicting.get(m.id, ())}
    moved = {r.figures[1].figure.statement or "": _event(r) for r in revisions}
    corrections = frozenset(statement for statement, event in moved.items() if event == "corrected")
    draft = replace(draft, contradicted_by=tuple(against.values()), corrections=corrections)
    state, by = status(draft)
    members = draft.members
    asserting = tuple(m for m in members if m.stance not in RESPONSES) or members
    chosen = next((m for pinned in held.pinned for m in members if m.id == pinned), None)
    gist = chosen or gist_of(tuple(m for m in asserting if not held.is_repeat(m)) or asserting)
    return Claim(
        id=draft.id,
        gist=words_of(gist, held.report(gist)),
        gist_statement=gist.id,
        status=state,
        status_by=by,
        statements=tuple(_member(m, held) for m in members),
        history=history(members, draft.leads, moved, held),
        reports_count=len({m.report for m in members}),
        outlets_count=len({name for m in members if (name := _outlet(m, held))}),
        speakers_count=len({name for m in asserting if (name := _speaker(m, held))}),
        origins_count=sum(1 for origin in draft.origins if origin.kind != "unknown"),
        unknown_count=unknown_count(members, draft.leads, held),
        origins=draft.origins,
        figures=tuple(f.id for f in figures_of(asserting, held)),
        about=_about(asserting, held),
        places=_places(asserting, held),
        actors=_actors(members),
        houses=_houses(members, held),
    )


def _event(revision: Revision) -> Event:
    return "corrected" if revision.announced == "correction" else "revised"


def _member(statement: Statement, held: Evidence) -> ClaimStatement:
    source = statement.source
    name = held.speakers[statement.id].name or (source.text or None if source else None)
    return ClaimStatement(
        id=statement.id,
        report=statement.report,
        text=statement.content.text,
        source=name,
        via=tuple(v.name or v.text for v in statement.via),
        stance=statement.stance,
        when=statement.when,
        copy=held.is_repeat(statement),
    )


def _outlet(statement: Statement, held: Evidence) -> str | None:
    """Its domain, but for what stands on somebody else's: a post, what a feed took over."""
    report = held.report(statement)
    return (held.families.host(report) or report.outlet.name.casefold()) if report.outlet else None


def _speaker(statement: Statement, held: Evidence) -> str | None:
    """Who speaks, each person once; an unnamed source is told apart by where it first appeared."""
    if statement.voice == "own":
        return None
    speaker = held.speakers[statement.id]
    return speaker.person or speaker.key or f"unnamed in {held.home(statement)}"


def _about(members: Iterable[Statement], held: Evidence) -> About | None:
    """The first dated expression in the words of a member, the earliest member first; else a figure's days."""
    for member in members:
        for time in held.findings[member.report].times:
            dated = time.from_ or time.to
            if time.type in ("DATE", "TIME") and dated and overlaps(time.spans, member.content.spans):
                return About(value=time.value, from_=time.from_, to=time.to)
    figure = next((f for f in figures_of(members, held) if f.from_), None)
    return About(value=None, from_=figure.from_, to=figure.to) if figure else None


def _places(members: Iterable[Statement], held: Evidence) -> tuple[str, ...]:
    """Names of the literal places in the words of the members, in order, each once."""
    found = (
        place.name
        for member in members
        for place in held.findings[member.report].places
        if place.use == "literal" and overlaps(place.spans, member.content.spans)
    )
    return tuple(dict.fromkeys(found))


def _actors(members: Iterable[Statement]) -> tuple[str, ...]:
    """Ids of those who speak, relays included."""
    sources = (s for member in members for s in (member.source, *member.via) if s is not None)
    return tuple(dict.fromkeys(s.actor for s in sources if s.actor))


def _houses(members: Iterable[Statement], held: Evidence) -> tuple[House, ...]:
    """Houses with two outlets or more here, in the order in which they were met."""
    outlets: dict[Family, dict[str, str]] = defaultdict(dict)
    for member in members:
        family, outlet = held.family_of.get(member.report), _outlet(member, held)
        if family and outlet:
            outlets[family].setdefault(outlet, held.house(member))
    return tuple(
        House(name=family.name, outlets=_told_apart(named), why=family.why)
        for family, named in outlets.items()
        if len(named) > 1
    )


def _told_apart(named: Mapping[str, str]) -> tuple[str, ...]:
    """The names of outlets by their domains; those that share a name with the domain."""
    shared = [name for name in named.values() if list(named.values()).count(name) > 1]
    return tuple(f"{name} ({domain})" if name in shared else name for domain, name in named.items())


def _stories(groups: Groups, claims: tuple[Claim, ...], held: Evidence) -> tuple[Story, ...]:
    """A story's id is its earliest report's; a claim is in every story in which it was said."""
    told: dict[str, list[str]] = defaultdict(list)
    for claim in claims:
        for report in dict.fromkeys(s.report for s in claim.statements):
            told[report].append(claim.id)
    return tuple(_story(reports, told, held) for reports in groups.stories)


def _story(reports: tuple[str, ...], told: Mapping[str, list[str]], held: Evidence) -> Story:
    ordered = sorted((held.findings[r].report for r in reports), key=lambda r: (moment(r.published), r.id))
    dated = [r.published for r in ordered if r.published]
    return Story(
        id=f"t{ordered[0].id}",
        title=_title(ordered, held),
        reports=tuple(r.id for r in ordered),
        claims=tuple(dict.fromkeys(claim for r in ordered for claim in told.get(r.id, ()))),
        from_=dated[0] if dated else None,
        to=dated[-1] if dated else None,
    )


def _title(reports: list[Report], held: Evidence) -> str | None:
    """The earliest title that still stands: that of a withdrawn story, or of the notice, only where there is no other."""
    named = next((held.titles[report.id] for report in reports if report.id in held.titles), None)
    if named:
        return named
    titled = [report for report in reports if report.title]
    live = [r for r in titled if r.id not in held.withdrawn and r.form not in ("kill", "correction")]
    return next((report.title for report in (*live, *titled)), None)
