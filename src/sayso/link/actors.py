"""Actors: who speaks, across reports. One key for every spelling of a person and for the body they speak for."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sayso.link.cited import cited_words, held_by
from sayso.link.offices import BODIES, TITLES
from sayso.link.roles import holder, ministry_of, roles
from sayso.model.actor import SourceKind
from sayso.model.findings import Findings
from sayso.model.link import Speaker
from sayso.model.report import Report
from sayso.model.statement import Source, Statement
from sayso.model.terms import folded, stem, terms

SPEAKING = re.compile(
    r"\b(?:spokes\w+|officials?|representatives?|press (?:office|service|secretary)|aides?|statement|minister|chief"
    r"|head|director|commanders?|officers?|sources? (?:in|at|within|close to)|[\w-]+ sources?)\b",
    re.IGNORECASE,
)
"""Of unnamed sources, those that speak for their body; a member of a committee or a nurse of a hospital does not."""
ANYWHERE = ""
"""In place of a report: what a short form stands for where the report itself does not say."""
FIRST_PERSON = frozenset({"we", "our", "us", "i", "my", "our own"})
WORD = re.compile(r"[^\W\d_]+")
HEADING = re.compile(
    r"^(?:the |our |its )?(?:minister|director|chair\w*|spokes\w+|head|chief|president|secretary|commander)\b",
    re.IGNORECASE,
)
"""A bare office: in a body's own bulletin it is an office of that body; “Foreign Minister” may be another's."""
OFFICE_OF = re.compile(
    r"^(?:the )?([^,]*\b(?:Ministry|Agency|Army|Police|Service|Government|Staff|Council|Prosecutor))['’]s "
    r"[\w -]*\b(?:office|department|unit|directorate|bureau|branch|registry|service|desk)$"
)
"""“the Home Ministry's registry office” speaks for the ministry."""
RANKING = re.compile(r"\b(?:national|state|federal|central|country's) (?=[A-Z])")
"""Before a body's name in capitals: “the national Health Ministry” is the Health Ministry."""
SPELLINGS = ((re.compile(r"(?:yy|iy|ii|ij|yi|y)$"), "i"), (re.compile(r"(?:kh|h)(?=[aeiou])"), "h"))


def name_key(name: str, kind: SourceKind) -> str:
    """A name in the form in which it is compared: a person's without titles, a body's as its sorted stems."""
    if kind == "person":
        spoken = WORD.findall(folded(_name_alone(name)).replace("'s", " "))
        plain = [word for word in spoken if word not in TITLES] or [word for word in spoken if len(word) > 3]
        return f"person:{' '.join(_spelled(word) for word in plain)}" if plain else ""
    stems = sorted(set(terms(RANKING.sub("", name))))
    return f"{_branch(kind)}:{' '.join(stems)}" if stems else ""


def _name_alone(name: str) -> str:
    """The part between commas that holds the name: `the mayor of Sela, Ivo Renn` → `Ivo Renn`."""
    parts = [part for part in name.split(",") if part.strip()]
    capitals = [sum(w[0].isupper() and folded(w) not in TITLES for w in WORD.findall(part)) for part in parts]
    if len(parts) < 2 or max(capitals) == 0:
        return name
    return parts[max(range(len(parts)), key=lambda n: (capitals[n], n))]


def _branch(kind: SourceKind) -> str:
    return "media" if kind == "media" else "body"


def _spelled(word: str) -> str:
    for pattern, spelling in SPELLINGS:
        word = pattern.sub(spelling, word)
    return word


@dataclass(frozen=True, slots=True)
class Directory:
    """The names of one component: every key with the key of its family, and a name to show for each."""

    families: Mapping[str, str]
    names: Mapping[str, str]
    local: Mapping[tuple[str, str], str]
    """(report, key) → the fuller key that the report itself gives."""
    outlets: frozenset[str] = frozenset()
    """Keys of those who published the reports, bodies that publish themselves left out."""
    roles: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Offices with the names of those who hold them."""

    def as_known(self, key: str) -> str:
        """The key under which a body or person is known that was taken for another kind: a body for a paper."""
        branch, _, name = key.partition(":")
        if key in self.outlets or not name:
            return key
        if branch == "media" and f"body:{name}" in self.names:
            return f"body:{name}"
        if branch == "person" and (body := f"body:{' '.join(sorted(set(terms(name))))}") in self.names:
            return body
        if branch == "body" and " " in name:
            people = (k for k in self.names if k.startswith("person:"))
            return next((k for k in people if set(terms(k.partition(":")[2])) == set(name.split())), key)
        return key

    def outlet(self, key: str) -> str:
        """The outlet's key where a body's name is an outlet's, in full or for short ("the Lantern")."""
        branch, _, short = key.partition(":")
        if branch == "person" or not short:
            return key
        stems = set(short.split())
        if f"media:{short}" in self.outlets:
            return f"media:{short}"
        full = [o for o in self.outlets if stems <= set(o.partition(":")[2].split())]
        return full[0] if len(full) == 1 else key

    def family(self, key: str, report: str) -> str:
        """The key all spellings and spokesmen share."""
        fuller = self.local.get((report, key)) or self.local.get((ANYWHERE, key), key)
        return self.families.get(fuller, fuller)

    def known(self, text: str) -> str | None:
        """The name that the text gives: as it is written, else the one fuller form, else a person it names."""
        key = name_key(text, "organisation")
        stems = set(terms(text))
        if person := holder(text, self.roles):
            return name_key(person, "person")
        if key in self.names:
            return key
        bodies = [k for k in self.names if not k.startswith("person:")]
        fuller = [k for k in bodies if len(stems) > 1 and stems <= set(k.partition(":")[2].split())]
        if len({self.families.get(k, k) for k in fuller}) == 1:
            return min(fuller)
        people = [k for k in self.names if k.startswith("person:") and _names_person(k, text)]
        inside = [k for k in bodies if set(k.partition(":")[2].split()) <= stems and len(k.split()) > 1]
        return max([*inside, *people], key=lambda k: (len(k), k), default=None)


def _names_person(key: str, text: str) -> bool:
    wanted = key.partition(":")[2].split()
    return bool(wanted) and set(wanted) <= {_spelled(word) for word in WORD.findall(folded(text))}


def directory(readings: tuple[Findings, ...]) -> Directory:
    """The names of these reports, resolved to families."""
    mentions = sorted({mention for findings in readings for mention in _mentions(findings)})
    places = {" ".join(sorted(set(terms(p.name)))) for f in readings for p in f.places}
    names: dict[str, str] = {}
    for key, name, _, _ in mentions:
        names[key] = max(names.get(key, ""), name, key=lambda n: (len(n), n))
    unions = _Unions(names)
    local = _shortened(mentions, unions)
    for key, _, body, report in mentions:
        if body and body.partition(":")[2] not in places:
            unions.unite(local.get((report, key), key), local.get((report, body), body))
    for person, body in _ministers(readings, names):
        unions.unite(local.get((ANYWHERE, person), person), local.get((ANYWHERE, body), body))
    families = {key: unions.root(key) for key in sorted(names)}
    return Directory(families, names, local, outlets=frozenset(_outlets(readings)), roles=roles(readings))


def _ministers(readings: Iterable[Findings], names: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """Ministers with the ministry that each heads."""
    bodies = sorted(key for key in names if key.startswith("body:"))
    for findings in readings:
        for statement in findings.statements:
            source = statement.source
            if source is not None and source.named and source.name and not source.affiliation:
                person, body = name_key(source.name, source.kind), ministry_of(source, bodies)
                if body and person.startswith("person:") and len(person.split()) > 1:
                    yield person, body


def _outlets(readings: Iterable[Findings]) -> Iterable[str]:
    for findings in readings:
        report = findings.report
        for name in (report.outlet.name if report.outlet else None, report.agency):
            key = name_key(name, "media") if name else ""
            if key and report.genre != "official" and not set(key.partition(":")[2].split()) & BODIES:
                yield key


Mention = tuple[str, str, str, str]
"""Key, name, key of the affiliation or "", report."""


def _mentions(findings: Findings) -> Iterable[Mention]:
    report = findings.report.id
    for statement in findings.statements:
        if statement.voice == "own":
            continue
        for source in (statement.source, *statement.via):
            yield from _mention(source, report)
            yield from _of_publisher(source, findings.report)
    if own := _publishing_body(findings.report):
        yield own, findings.report.outlet.name if findings.report.outlet else "", "", report
    for actor in findings.actors:
        if key := name_key(actor.name, actor.kind):
            yield key, actor.name, "", report


def _mention(source: Source | None, report: str) -> Iterable[Mention]:
    if source is None:
        return
    body = name_key(source.affiliation, "organisation") if source.affiliation else ""
    if body and source.affiliation:
        yield body, source.affiliation, "", report
    name = source.name or None
    if not body and name and (owner := OFFICE_OF.match(name)):
        body = name_key(owner[1], "organisation")
        yield body, owner[1], "", report
    if source.named and name and (key := name_key(name, source.kind)):
        yield key, name, body, report


def _shortened(mentions: list[Mention], unions: "_Unions") -> dict[tuple[str, str], str]:
    """Short forms resolved: within their report first, then across the component where one fuller form is there."""
    by_report: dict[str, set[str]] = defaultdict(set)
    for key, _, _, report in mentions:
        by_report[report].add(key)
    everywhere = {key for key, _, _, _ in mentions}
    local: dict[tuple[str, str], str] = {}
    for report, keys in sorted(by_report.items()):
        for key in sorted(keys):
            fuller = _one_fuller(key, keys, unions) or _one_fuller(key, everywhere, unions)
            if fuller:
                local[report, key] = fuller
    for key in sorted(everywhere):
        if fuller := _one_fuller(key, everywhere, unions):
            local[ANYWHERE, key] = fuller
    return local


def _one_fuller(key: str, keys: Iterable[str], unions: "_Unions") -> str | None:
    """The fuller form of a short name, where there is exactly one."""
    fuller = sorted(other for other in keys if other != key and _is_short_of(key, other, unions))
    longest = [k for k in fuller if not any(k != o and _is_short_of(k, o, unions) for o in fuller)]
    return longest[0] if len(longest) == 1 else None


def _is_short_of(key: str, other: str, unions: "_Unions") -> bool:
    """`dahl` of `lene dahl`; `ministry defense` of `kethr ministry defense`; `nis` of National Intelligence Service."""
    branch, _, short = key.partition(":")
    other_branch, _, full = other.partition(":")
    first, second = short.split(), full.split()
    if branch == "body" and other_branch == "person":
        return len(first) == 1 and len(second) > 1 and first[0] == stem(second[-1])
    if branch != other_branch:
        return False
    if len(first) >= len(second):
        return False
    if branch == "person":
        return first[-1] == second[-1] and set(first) <= set(second)
    return set(first) < set(second) or (len(first) == 1 and short == unions.initials(other))


class _Unions:
    """Disjoint sets of keys; a set is known by its body with the longest key, else by its longest person."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names
        self.parent: dict[str, str] = {}

    def root(self, key: str) -> str:
        while self.parent.get(key, key) != key:
            key = self.parent[key]
        return key

    def unite(self, one: str, other: str) -> None:
        first, second = self.root(one), self.root(other)
        if first != second:
            kept = min(first, second, key=lambda k: (k.startswith("person:"), -len(k), k))
            self.parent[second if kept == first else first] = kept

    def initials(self, key: str) -> str:
        capitals = [word[0] for word in WORD.findall(self.names.get(key, "")) if word[0].isupper()]
        return "".join(capitals).lower() if len(capitals) > 1 else ""


def speakers(readings: tuple[Findings, ...]) -> tuple[Speaker, ...]:
    """One per statement, ordered by statement id."""
    names = directory(readings)
    found = [speaker(f.report, statement, names) for f in readings for statement in f.statements]
    return tuple(sorted(found, key=lambda s: s.statement))


def speaker(report: Report, statement: Statement, names: Directory) -> Speaker:
    """Who speaks, by family; own voice has no key, nor has a source that is not named and speaks for no body."""
    source = statement.source
    if source is None or statement.voice == "own" or _speaks_as_publisher(source, report):
        return _own(report, statement, names)
    cites, words = _cited(report, statement, names)
    key = _key(source, report, names)
    if cites == key:
        cites, words = None, ""
    return Speaker(
        statement=statement.id,
        key=key,
        name=source.name or (source.text if source.named and not source.candidates else None),
        kind="media" if key and key.startswith("media:") else source.kind,
        family=names.names.get(key) if key else None,
        person=_person(source, report, names),
        outlet=key if key and key.startswith("media:") else None,
        cites=cites,
        cites_words=words,
    )


def _own(report: Report, statement: Statement, names: Directory) -> Speaker:
    """A report's own voice: nobody's, unless a body that speaks elsewhere, or an official one, publishes it itself."""
    name = statement.source.name if statement.source else None
    cites, words = _cited(report, statement, names)
    body = _publishing_body(report)
    key = names.family(body, report.id) if body else None
    return Speaker(
        statement=statement.id,
        key=key,
        name=report.outlet.name if key and report.outlet else name,
        kind="organisation" if key else "author",
        family=names.names.get(key) if key else None,
        person=key,
        cites=cites if cites != key else None,
        cites_words=words if cites != key else "",
    )


def _of_publisher(source: Source | None, report: Report) -> Iterable[Mention]:
    """“The Minister, Rosa Albrecht” in a bulletin of a ministry, with nobody else's name: that ministry's."""
    body = _publishing_body(report) if report.form in ("bulletin", "post") else ""
    if source is None or not body or not source.named or not source.name or source.affiliation:
        return
    if source.kind == "person" and HEADING.match(source.text) and (key := name_key(source.name, "person")):
        yield key, source.name, body, report.id


def _publishing_body(report: Report) -> str:
    """The key of the body that publishes an official report itself; "" for a newspaper's, or a signed one."""
    body = name_key(report.outlet.name, "organisation") if report.outlet else ""
    official = report.genre == "official" or bool(set(body.partition(":")[2].split()) & BODIES)
    return body if official and not report.byline else ""


def _speaks_as_publisher(source: Source, report: Report) -> bool:
    """True for "we believe" in a body's own bulletin or post; in a transcript somebody else may speak."""
    first = source.text.casefold() in FIRST_PERSON and not source.name
    return first and report.form in ("bulletin", "post") and bool(_publishing_body(report))


def _key(source: Source, report: Report, names: Directory) -> str | None:
    if source.named and source.name:
        name = holder(source.name, names.roles) or source.name
        key = names.as_known(name_key(name, source.kind))
        key = key if (report.id, key) in names.local else names.outlet(key)
    elif source.affiliation and SPEAKING.search(source.text):
        key = name_key(source.affiliation, "organisation")
    else:
        return None
    return names.family(key, report.id) if key else None


def _person(source: Source, report: Report, names: Directory) -> str | None:
    key = name_key(source.name, source.kind) if source.name else ""
    return names.local.get((report.id, key), key) or None


def _cited(report: Report, statement: Statement, names: Directory) -> tuple[str | None, str]:
    """The key of the party whose words or figures are passed on, and the words that say so."""
    words = cited_words(report.text, statement)
    if not words:
        return _held(report, statement, names)
    known = names.known(words)
    key = known or name_key(words, "organisation")
    return (names.family(key, report.id), words) if key else (None, "")


def _held(report: Report, statement: Statement, names: Directory) -> tuple[str | None, str]:
    """A body that speaks elsewhere and that the content says holds it: "the bureau believes …, he said"."""
    words = held_by(statement)
    key = name_key(words, "organisation") if words else ""
    family = names.family(key, report.id) if key else ""
    return (family, words) if family in names.names else (None, "")
