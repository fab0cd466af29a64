"""Actors: who speaks, across reports. One key for every spelling of a person and for the body they speak for."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from sayso.link.cited import cited_words, held_by, plain
from sayso.link.names import WORD, kind_of, name_key, spelled
from sayso.link.offices import BODIES, FIRMS, INSTITUTIONS
from sayso.link.roles import body_before, body_headed, full_name, holder, kind_headed, ministry_of, roles
from sayso.link.shortened import ANYWHERE, OFFICE_OF, Mention, Unions, shortened
from sayso.model.findings import Findings
from sayso.model.link import Speaker
from sayso.model.moment import moment
from sayso.model.report import Report
from sayso.model.statement import Source, Statement
from sayso.model.terms import folded, terms

SPEAKING = re.compile(
    r"\b(?:spokes\w+|officials?|representatives?|press (?:office|service|secretary)|aides?|statement|minister|chief"
    r"|head|director|commanders?|officers?|sources? (?:in|at|within|close to)|[\w-]+ sources?)\b",
    re.IGNORECASE,
)
"""Of unnamed sources, those that speak for their body; a member of a committee or a nurse of a hospital does not."""
ROOT = 5
"""Letters that a word for some people ("auditors") has in common with the name of their body."""
FIRST_PERSON = frozenset({"we", "our", "us", "i", "my", "our own"})
OWN_OFFICE = re.compile(r"^([^,]{2,60}?)['’]s? (?:press )?office$")
"""“Mayor Lene Dahl's office” speaks for her."""
HEADING = re.compile(
    r"^(?:[Tt]he |[Oo]ur |[Ii]ts )?(?:[a-z]+ ){0,2}(?i:minister|director|chair\w*|spokes\w+|head|chief|president|secretary"
    r"|commander|coordinator|manager|executive|physician)\b"
)
"""A bare office: in a body's own bulletin it is an office of that body; “Foreign Minister” may be another's."""


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
    present: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Report → the families of those who are named in it."""

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
            return next((k for k in people if self._is_title_and_name(name, k)), key)
        return key

    def _is_title_and_name(self, body: str, person: str) -> bool:
        """True for "Treasurer Milo Crane" taken for a body, where Milo Crane is known."""
        whole, name = set(body.split()), person.partition(":")[2]
        stems = set(terms(name))
        shown = self.names.get(f"body:{body}", "")
        return stems == whole or (
            len(name.split()) > 1 and stems < whole and len(whole - stems) == 1 and shown.endswith(self.names[person])
        )

    def outlet(self, key: str) -> str:
        """The outlet's key where a body's name is an outlet's, in full or for short ("the Lantern")."""
        branch, _, short = key.partition(":")
        if branch == "person" or not short:
            return key
        stems = set(short.split())
        if f"media:{short}" in self.outlets:
            return f"media:{short}"
        by_stem = _outlets_by_stem(self.outlets)
        full = frozenset.intersection(*(by_stem.get(stem, frozenset()) for stem in stems))
        return min(full) if len(full) == 1 else key

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
        return max([*inside, *people], key=lambda k: (len(k), k), default=None) or self._called(stems)

    def _called(self, stems: set[str]) -> str | None:
        """The one body with such a word in its name: "the auditors" of an audit office."""
        word = next(iter(stems), "") if len(stems) == 1 else ""
        if len(word) < ROOT:
            return None
        bodies = [k for k in self.names if k.startswith("body:") and _has_root(k, word)]
        return min(bodies) if len({self.families.get(k, k) for k in bodies}) == 1 else None

    def firm(self, words: str, report: str, speaker: str | None = None) -> str | None:
        """Whom "the company" means: the one body of that report that is neither the speaker nor an authority."""
        if not set(terms(words)) <= FIRMS:
            return None
        left = firms(self.present.get(report, frozenset()) - {speaker}, self.outlets)
        return left[0] if len(left) == 1 else None


@lru_cache(maxsize=8)
def _outlets_by_stem(outlets: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """A component may hold thousands of outlets, each of which is asked for."""
    found: dict[str, set[str]] = defaultdict(set)
    for outlet in outlets:
        for stem in outlet.partition(":")[2].split():
            found[stem].add(outlet)
    return {stem: frozenset(held) for stem, held in found.items()}


def firms(keys: Iterable[str], outlets: frozenset[str]) -> list[str]:
    """Of some keys those of bodies that are no authority, no outlet, and named."""
    names = {key: set(key.partition(":")[2].split()) for key in keys if key.startswith("body:")}
    return [
        k
        for k, stems in names.items()
        if not stems & INSTITUTIONS and not stems <= FIRMS and f"media:{k[5:]}" not in outlets
    ]


def _has_root(key: str, word: str) -> bool:
    return any(word.startswith(s) and len(s) >= ROOT for s in key.partition(":")[2].split())


def _names_person(key: str, text: str) -> bool:
    wanted = key.partition(":")[2].split()
    return bool(wanted) and set(wanted) <= {spelled(word) for word in WORD.findall(folded(text))}


def directory(readings: tuple[Findings, ...]) -> Directory:
    """The names of these reports, resolved to families."""
    own = {_publishing_body(findings.report) for findings in readings}
    mentions = _as_people(sorted({mention for findings in readings for mention in _mentions(findings)}), own)
    places = {" ".join(sorted(set(terms(p.name)))) for f in readings for p in f.places}
    names: dict[str, str] = {}
    for key, name, _, _ in mentions:
        names[key] = max(names.get(key, ""), name, key=lambda n: (len(n), n))
    unions = Unions(names)
    days = {f.report.id: moment(f.report.published) for f in readings}
    local = shortened(mentions, unions, days)
    for key, _, body, report in mentions:
        if body and body.partition(":")[2] not in places:
            unions.unite(local.get((report, key), key), local.get((report, body), body))
    for report, person, body in (*_posts(readings, names, mentions), *_own_offices(mentions)):
        unions.unite(local.get((report, person), person), local.get((report, body), body))
    families = {key: unions.root(key) for key in sorted(names)}
    known = Directory(families, names, local, outlets=frozenset(_outlets(readings)), roles=roles(readings))
    present: dict[str, set[str]] = defaultdict(set)
    for key, _, _, report in mentions:
        present[report].add(known.family(key, report))
    return replace(known, present={report: frozenset(keys) for report, keys in present.items()})


def _as_people(mentions: list[Mention], bodies: set[str]) -> list[Mention]:
    """Somebody's full name that was once taken for a body's is theirs, where it is known as a person's elsewhere.

    `bodies` publish themselves, and those that somebody speaks for are none either: there the person was misread.
    """
    named = {f"body:{' '.join(sorted(set(terms(n))))}": key for key, n, _, _ in mentions if key.startswith("person:")}
    spoken_for = {body for _, _, body, _ in mentions}
    people = {body: person for body, person in named.items() if body not in bodies | spoken_for}
    known = ((people.get(key, key) if " " in key else key, name, body, report) for key, name, body, report in mentions)
    return sorted(set(known))


def _posts(
    readings: Iterable[Findings], names: Mapping[str, str], mentions: Iterable[Mention]
) -> Iterable[tuple[str, str, str]]:
    """(report, person, body) for ministers, chiefs and heads whose body the text names without an affiliation."""
    bodies = sorted(key for key in names if key.startswith("body:"))
    here: dict[str, dict[str, str]] = defaultdict(dict)
    for key, name, _, report in mentions:
        if key.startswith("body:"):
            here[report][key] = name.removeprefix("The ").removeprefix("the ")
    for findings in readings:
        report, text = findings.report.id, findings.report.text
        for statement in findings.statements:
            source = statement.source
            if source is not None and source.named and source.name and not source.affiliation:
                person = name_key(source.name, kind_of(source))
                body = (
                    ministry_of(source, bodies)
                    or body_headed(source, bodies)
                    or _body_of_a_kind(source, text, names)
                    or body_before(source, text, here[report])
                )
                if body and person.startswith("person:") and len(person.split()) > 1:
                    yield report, person, body


def _own_offices(mentions: Iterable[Mention]) -> Iterable[tuple[str, str, str]]:
    """(report, person, body) for "Lene Dahl's office", where the report names the one person whose it is."""
    people: dict[str, set[str]] = defaultdict(set)
    offices = []
    for key, name, _, report in mentions:
        if key.startswith("person:"):
            people[report].add(key)
        elif owner := OWN_OFFICE.match(name):
            offices.append((report, name_key(owner[1], "person").partition(":")[2].split(), key))
    for report, owner_words, body in offices:
        fit = [key for key in people[report] if key.partition(":")[2].split()[-len(owner_words) :] == owner_words]
        if owner_words and len(fit) == 1:
            yield report, fit[0], body


def _body_of_a_kind(source: Source, text: str, names: Mapping[str, str]) -> str | None:
    """The one body of that kind that the report names, for “company spokeswoman Mona Faber”, “ministry spokesman”."""
    kind = kind_headed(source)
    if not kind:
        return None
    bodies = ((key, name.removeprefix("The ").removeprefix("the ")) for key, name in names.items())
    named = [key for key, name in bodies if key.startswith("body:") and name in text]
    fit = firms(named, frozenset()) if kind <= FIRMS else [k for k in named if kind < set(k.partition(":")[2].split())]
    longest = [k for k in fit if not any(set(k[5:].split()) < set(o[5:].split()) for o in fit)]
    return longest[0] if len(longest) == 1 else None


def _outlets(readings: Iterable[Findings]) -> Iterable[str]:
    for findings in readings:
        report = findings.report
        for name in (report.outlet.name if report.outlet else None, report.agency):
            key = name_key(name, "media") if name else ""
            if key and report.genre != "official" and not set(key.partition(":")[2].split()) & BODIES:
                yield key


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
    if source.named and name and (key := name_key(name, kind_of(source))):
        yield key, name, body, report


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
    """True for "we believe", "our registry shows" in a body's own bulletin or post; in a transcript another may speak."""
    words = source.text.casefold()
    first = (words in FIRST_PERSON or words.startswith("our ")) and not source.name
    return first and report.form in ("bulletin", "post") and bool(_publishing_body(report))


def _key(source: Source, report: Report, names: Directory) -> str | None:
    if source.named and source.name:
        name = holder(source.name, names.roles) or full_name(source, names.roles) or source.name
        key = names.firm(name, report.id) or names.as_known(name_key(name, kind_of(source)))
        key = key if (report.id, key) in names.local else names.outlet(key)
    elif source.affiliation and SPEAKING.search(source.text):
        key = name_key(source.affiliation, "organisation")
    else:
        return None
    return names.family(key, report.id) if key else None


def _person(source: Source, report: Report, names: Directory) -> str | None:
    key = name_key(source.name, kind_of(source)) if source.name else ""
    return names.local.get((report.id, key), key) or None


def _cited(report: Report, statement: Statement, names: Directory) -> tuple[str | None, str]:
    """The key of the party whose words or figures are passed on, and the words that say so."""
    words = cited_words(report.text, statement)
    if not words:
        return _held(report, statement, names)
    speaker = _key(statement.source, report, names) if statement.source and statement.voice != "own" else None
    known = names.known(words) or names.firm(words, report.id, speaker)
    key = known or name_key(words, "organisation")
    return (names.family(key, report.id), words) if key else (None, "")


def _held(report: Report, statement: Statement, names: Directory) -> tuple[str | None, str]:
    """A body that speaks elsewhere and that the content says holds it: "the bureau believes …, he said"."""
    words = held_by(statement)
    key = (names.known(plain(words)) or name_key(words, "organisation")) if words else ""
    family = names.family(key, report.id) if key else ""
    return (family, words) if family in names.names else (None, "")
