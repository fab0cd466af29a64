"""Origins: where a claim entered the record, counted by independent speakers and never by publishers.

Each statement leads to one key by the first rule that fits; `RULES` is the table, in order.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from sayso.model.claim import Origin, OriginKind
from sayso.model.link import Speaker
from sayso.model.statement import Statement
from sayso.model.terms import folded, terms
from sayso.weigh.evidence import RESPONSES, Evidence
from sayso.weigh.families import Family
from sayso.weigh.notice import is_kill

UNKNOWN: Final = "unknown"
HOUSE: Final = "house:"
"""Before the name of a family of outlets: two desks of one publisher are one origin."""
UNNAMED: Final = "unnamed:"
WITNESSING: Final = re.compile(
    r"^\W*(?:[^.!?“”\"]{0,40}, )?(?:I|this reporter) (?:stood|watched|saw|counted|heard|walked|visited|met|followed|sat|was (?:there|present|standing))\b"
)
"""The reporter was there: the words of a byline that says so have a known origin."""
PRONOUNS: Final = frozenset({"he", "she", "it", "they", "who", "which", "this", "that", "we", "i", "one", "some"})


@dataclass(frozen=True, slots=True)
class Lead:
    """Where one statement leads: `key` null for one that is no origin at all; `why` in words for people."""

    key: str | None
    name: str | None
    kind: OriginKind
    why: str
    direct: bool = True
    """False for a reprint or a relay."""

    @property
    def is_known(self) -> bool:
        """True where the origin counts."""
        return self.key is not None and self.key != UNKNOWN


@dataclass(frozen=True, slots=True)
class Case:
    """A statement of a claim, with the claim's other members in the order in which they were said."""

    statement: Statement
    speaker: Speaker
    members: tuple[Statement, ...]
    evidence: Evidence


Rule = Callable[[Case], Lead | None]


def leads(members: tuple[Statement, ...], evidence: Evidence) -> dict[str, Lead]:
    """The lead of each statement of a claim, by statement id."""
    found = {m.id: lead(Case(m, evidence.speakers[m.id], members, evidence)) for m in members}
    for repeat in members:
        original = evidence.repeats.get(repeat.id)
        if original in found:
            first = found[original]
            found[repeat.id] = Lead(first.key, first.name, first.kind, first.why, direct=False)
    return _within_houses(members, found, evidence)


def _within_houses(members: tuple[Statement, ...], found: dict[str, Lead], evidence: Evidence) -> dict[str, Lead]:
    """What a house is cited for leads to what another of its outlets has it from, where that one's report is held."""
    first: dict[str, tuple[str, Lead]] = {}
    for member in members:
        family, lead_ = evidence.family_of.get(member.report), found[member.id]
        if family and lead_.is_known and lead_.key != f"{HOUSE}{family.name}":
            first.setdefault(f"{HOUSE}{family.name}", (evidence.house(member), lead_))
    for member in members:
        cited = found[member.id]
        if cited.key in first:
            printed, lead_ = first[cited.key]
            why = f"{cited.name or _name(member)} is of one house with {printed}, whose own report is held"
            found[member.id] = Lead(lead_.key, lead_.name, lead_.kind, why, direct=False)
    return found


def _name(member: Statement) -> str:
    return member.source.text if member.source else ""


def lead(case: Case) -> Lead:
    """The first rule that fits decides; the last one always does."""
    return next(found for rule in RULES if (found := rule(case)) is not None)


def _answer(case: Case) -> Lead | None:
    if case.statement.stance not in RESPONSES:
        return None
    return Lead(None, None, UNKNOWN, f"{_who(case)} {case.statement.stance} it: no origin")


def _no_assertion(case: Case) -> Lead | None:
    """A withdrawal, a notice that repeats what it takes back, and a question put forward nothing."""
    if case.statement.stance == "asks":
        return Lead(None, None, UNKNOWN, f"{_who(case)} asks: no origin")
    if case.statement.stance != "withdraws" and not is_kill(case.evidence.report(case.statement)):
        return None
    return Lead(None, None, UNKNOWN, f"{_who(case)} takes it back: no origin")


def _own_voice(case: Case) -> Lead | None:
    if case.statement.voice != "own" or case.speaker.cites or case.speaker.key:
        return None
    house = case.evidence.house(case.statement)
    name = case.statement.source.name if case.statement.source else None
    if name and name != house and WITNESSING.match(case.statement.content.text):
        return Lead(f"person:{folded(name)}", name, "person", f"{name} reports having been there")
    return Lead(UNKNOWN, None, UNKNOWN, f"{house} asserts it in its own voice and does not say where it has it from")


def _passed_on(case: Case) -> Lead | None:
    """A relay, a briefing passed on, figures of another: the key is the cited party's."""
    cites = case.speaker.cites
    if not cites:
        return None
    name = _name_of(cites, case) or case.speaker.cites_words
    family = None if cites.startswith("person:") else case.evidence.families.named(name or "")
    kind: OriginKind = "media" if family else _kind_of(cites, case)
    why = f"{_who(case)} passes on what {name} gave"
    return Lead(f"{HOUSE}{family.name}" if family else cites, name, kind, why, direct=False)


def _outlet(case: Case) -> Lead | None:
    """What one outlet reports on another's word leads to what that other's own reports rest on."""
    key = case.speaker.outlet
    if not key:
        return None
    theirs = [m for m in case.members if _is_of(m, key, case) and m.id != case.statement.id]
    for member in theirs:
        speaker = case.evidence.speakers[member.id]
        if speaker.outlet is None and member.stance not in RESPONSES:
            first = lead(Case(member, speaker, case.members, case.evidence))
            if first.key:
                return Lead(first.key, first.name, first.kind, f"{_who(case)}, whose own report is held", direct=False)
    if theirs:
        return Lead(UNKNOWN, None, UNKNOWN, "outlets cite each other; no other source is named")
    family = case.evidence.families.named(case.speaker.name or "")
    key = f"{HOUSE}{family.name}" if family else key
    return Lead(key, case.speaker.name, "media", f"{_who(case)} is cited; its own report is not in this ledger")


def _is_of(statement: Statement, outlet: str, case: Case) -> bool:
    """True where the statement was published by the outlet with that key."""
    report = case.evidence.report(statement)
    stems = set(outlet.partition(":")[2].split())
    names = [n for n in (report.outlet.name if report.outlet else None, report.agency) if n]
    return any(stems <= set(terms(name)) for name in names)


def _speaker(case: Case) -> Lead | None:
    key = case.speaker.key
    if not key:
        return None
    family, name = case.speaker.family, case.speaker.name
    direct = _first_told(case)[1] == case.evidence.home(case.statement)
    belongs = f", who speaks for {family}," if family and name and case.speaker.person != key else ""
    source = case.statement.source
    if source is not None and not source.named and not source.name:
        return Lead(key, family or name, _kind_of(key, case), f"a source of {family or name} who is not named", direct)
    return Lead(key, family or name, _kind_of(key, case), f"{name or family}{belongs} says it", direct)


def _unresolved(case: Case) -> Lead | None:
    source = case.statement.source
    if source is None or source.name or not (source.candidates or source.named or source.text.casefold() in PRONOUNS):
        return None
    return Lead(UNKNOWN, None, UNKNOWN, f"the text leaves open who “{source.text}” is")


def _unnamed(case: Case) -> Lead:
    """One origin per outlet of first appearance, or per house; unknown where another had the same wording before."""
    house, home = _first_told(case)
    direct = home == case.evidence.home(case.statement)
    wording = terms(case.statement.content.text)
    for earlier in case.members:
        if earlier.id == case.statement.id:
            break
        if direct and case.evidence.home(earlier) != home and terms(earlier.content.text) == wording:
            return Lead(UNKNOWN, None, UNKNOWN, f"{house} has the wording of {case.evidence.house(earlier)}")
    words = case.statement.source.text if case.statement.source and case.statement.source.text else "a source"
    return Lead(f"{UNNAMED}{home}", None, "group", f"“{words}”, not named, earliest here in {house}", direct)


def _first_told(case: Case) -> tuple[str, str]:
    """Where it first appeared, and its family: the outlet that the source told it to, else the one that prints it."""
    told = (relay.name or relay.text for relay in reversed(case.statement.via) if relay.kind == "media")
    outlet = next(told, None)
    if outlet:
        return case.evidence.outlet_named(outlet), case.evidence.home_named(outlet)
    return case.evidence.house(case.statement), case.evidence.home(case.statement)


RULES: tuple[Rule, ...] = (
    _answer,
    _no_assertion,
    _own_voice,
    _passed_on,
    _outlet,
    _speaker,
    _unresolved,
    _unnamed,
)


def _who(case: Case) -> str:
    source = case.statement.source
    return case.speaker.name or (source.text if source and source.text else case.evidence.house(case.statement))


def _name_of(key: str, case: Case) -> str | None:
    party = case.evidence.parties.get(key)
    return party.name if party else None


def _kind_of(key: str, case: Case) -> OriginKind:
    party = case.evidence.parties.get(key)
    if party is None or party.kind == "organisation":
        return "media" if key.startswith("media:") else "organisation"
    return party.kind


def origins(members: tuple[Statement, ...], found: dict[str, Lead], evidence: Evidence) -> tuple[Origin, ...]:
    """The origins of a claim, known ones first, each with the reports it came through and why it counts."""
    by_key: dict[str, list[Statement]] = defaultdict(list)
    for member in members:
        key = found[member.id].key
        if key is not None:
            by_key[key].append(member)
    ordered = sorted(by_key, key=lambda key: (key == UNKNOWN, [m.id for m in members].index(by_key[key][0].id)))
    return tuple(_origin(key, by_key[key], found, evidence) for key in ordered)


def _origin(key: str, members: list[Statement], found: dict[str, Lead], evidence: Evidence) -> Origin:
    first = next((m for m in members if found[m.id].direct), members[0])
    reports = tuple(dict.fromkeys(m.report for m in members))
    lead_ = found[first.id]
    why = [lead_.why, *_through(key, members, found, evidence)]
    return Origin(key=key, name=lead_.name, kind=lead_.kind, reports=reports, why="; ".join(dict.fromkeys(why)))


def _through(key: str, members: list[Statement], found: dict[str, Lead], evidence: Evidence) -> Iterable[str]:
    """How else it came: relays by name, reprints by count."""
    if key == UNKNOWN:
        yield from (found[m.id].why for m in members[1:] if not evidence.is_repeat(m))
        return
    relays = [m for m in members if not found[m.id].direct and not evidence.is_repeat(m)]
    names = list(dict.fromkeys(_relay_name(m, evidence) for m in relays))
    if names:
        yield f"passed on by {', '.join(names[:4])}{' and others' if len(names) > 4 else ''}, which adds no origin"
    if key.startswith((UNNAMED, HOUSE)):
        yield from _same_house(members, evidence)
    reprints = {m.report for m in members if evidence.is_repeat(m)}
    if reprints:
        yield "1 reprint, which adds none" if len(reprints) == 1 else f"{len(reprints)} reprints, which add none"


def _same_house(members: Iterable[Statement], evidence: Evidence) -> Iterable[str]:
    """Outlets that have it from somebody not named, or that are cited for it, and count once: which, and who says so."""
    outlets: dict[str, dict[str, Family]] = defaultdict(dict)
    for member in members:
        if family := evidence.family_of.get(member.report):
            outlets[family.name][evidence.house(member)] = family
    for name, found in outlets.items():
        if len(found) > 1:
            why = next(iter(found.values())).why
            yield f"{' and '.join(found)} are of one house ({name}: {why}) and count once"


def _relay_name(relay: Statement, evidence: Evidence) -> str:
    """The outermost relay where there is one, else the speaker who passes it on."""
    if relay.via:
        return relay.via[0].name or relay.via[0].text
    return evidence.speakers[relay.id].name or evidence.house(relay)


def unknown_count(members: tuple[Statement, ...], found: dict[str, Lead], evidence: Evidence) -> int:
    """Reports that assert the claim and from which no known origin can be read; reprints of one text count once."""
    first = {m.id: evidence.copies.get(m.report, m.report) for m in members}
    asserting = {first[m.id] for m in members if found[m.id].key is not None}
    return len(asserting - {first[m.id] for m in members if found[m.id].is_known})
