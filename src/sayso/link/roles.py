"""Roles: who is meant by an office alone ("the governor"), and which body a minister, a chief or "its head" speaks for."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from sayso.link.names import kind_of
from sayso.link.offices import FIRMS, TITLES
from sayso.model.findings import Findings
from sayso.model.statement import Source
from sayso.model.terms import folded, terms

QUALIFIED = frozenset({"deputy", "vice", "former", "acting", "prime", "first", "assistant", "ex", "late"})
"""Words before a title that make it another's: "the mayor" is not the deputy mayor."""
HELD = TITLES | frozenset(
    "master registrar treasurer coroner warden principal rector superintendent marshal prosecutor commissioner coordinator"
    " physician surgeon matron dean provost consul envoy negotiator ombudsman auditor skipper conductor".split()
)
"""Words for an office that one person holds at a place."""
WORD = re.compile(r"[^\W\d_]+")
MINISTER = re.compile(r"((?:[^\W\d_]+(?:['’]s)? )*)([^\W\d_]+) minister\b", re.IGNORECASE)
"""“Lurania's health minister”: whose, and of what."""
HEADED = re.compile(
    r"^(?:the )?((?:[^\W\d_]+(?:['’]s?)? )+?)(?:chief|head|boss|commissioner|commander|director|chairm[ae]n|chairwoman"
    r"|spokesman|spokeswoman|spokesperson|coordinator|leader|president|secretary|manager)\b",
    re.IGNORECASE,
)
"""“police chief Eva Brandt”: of what."""
ITS = re.compile(
    r"^(?:its|their) (?:[^\W\d_]+ ){0,2}(?:chief|head|boss|leader|commander|director|chair\w*|president|spokes\w+"
    r"|secretary|executive|founder|manager|coordinator)\b",
    re.IGNORECASE,
)
"""“its director, Bo Sarn”: of the body named last before."""
BEFORE = 300
"""Characters before “its director” in which the body stands."""
CAPITALS = re.compile(r"(?:[A-Z][\w’'-]+ ){1,4}[A-Z][\w’'-]+")
"""Two words or more with capitals: another name, of which “its director” may be, too."""
KINDS = FIRMS | frozenset(
    terms(
        "agency ministry government council association party team department office state commission union authority"
        " board service"
    )
)
"""Stems that say what kind of body it is, and not which."""


def roles(readings: Iterable[Findings]) -> dict[str, frozenset[str]]:
    """Offices as they stand right before a name ("governor", "deputy mayor"), with the names of those who hold them."""
    held: dict[str, set[str]] = defaultdict(set)
    for findings in readings:
        for statement in findings.statements:
            for source in (statement.source, *statement.via):
                if source is not None and source.kind == "person" and source.name:
                    for role in _roles(source, source.name):
                        held[role].add(source.name)
    return {role: frozenset(names) for role, names in sorted(held.items())}


def _roles(source: Source, name: str) -> Iterable[str]:
    at = source.text.find(name)
    words = WORD.findall(folded(source.text[:at])) if at > 0 else []
    if not words or words[-1] not in HELD:
        return
    if len(words) > 1:
        yield f"{words[-2]} {words[-1]}"
    if len(words) == 1 or words[-2] not in QUALIFIED:
        yield words[-1]


def holder(words: str, held: Mapping[str, frozenset[str]]) -> str | None:
    """The one person who is named with the office; None for other words, and where two hold it."""
    plain = [word for word in WORD.findall(folded(words)) if word not in ("the", "a", "s")]
    if not plain or plain[-1] not in HELD or len(plain) > 2:
        return None
    names = held.get(" ".join(plain), frozenset())
    longest = max(names, key=lambda name: (len(name), name), default=None)
    alike = longest is not None and all(set(terms(name)) <= set(terms(longest)) for name in names)
    return longest if alike else None


def ministry_of(source: Source, bodies: Iterable[str]) -> str | None:
    """The key of the ministry that a minister heads, where one of the bodies is it and nothing says that it is another's."""
    office = source.text.replace(source.name or "", " ") if source.kind == "person" else ""
    found = MINISTER.search(office)
    if not found or found[2].casefold() in QUALIFIED | {"the", "cabinet", "state"}:
        return None
    owner = set(terms(found[1]))
    if owner & QUALIFIED:
        return None
    wanted = {*terms(found[2]), *terms("ministry")}
    fit = [key for key in bodies if wanted <= set(key.partition(":")[2].split())]
    whole = [key for key in fit if wanted | owner <= set(key.partition(":")[2].split())]
    plain = [key for key in fit if set(key.partition(":")[2].split()) == wanted]
    return max(whole, key=lambda key: (len(key), key)) if len(set(whole) - set(plain)) <= 1 and whole else None


def body_headed(source: Source, bodies: Iterable[str]) -> str | None:
    """The key of the one body whose chief, head or spokesman somebody is: “police chief Eva Brandt”."""
    wanted = _headed(source)
    if not wanted or wanted <= KINDS:
        return None
    fit = [key for key in bodies if wanted <= set(key.partition(":")[2].split())]
    exact = [key for key in fit if wanted == set(key.partition(":")[2].split())]
    chosen = exact or fit
    return chosen[0] if len(chosen) == 1 else None


def kind_headed(source: Source) -> frozenset[str]:
    """The stems of the kind of body alone that somebody speaks for: “company spokeswoman Mona Faber”."""
    wanted = _headed(source)
    return wanted if wanted <= KINDS else frozenset()


def _headed(source: Source) -> frozenset[str]:
    office = source.text.replace(source.name or "", " ") if kind_of(source) == "person" else ""
    found = HEADED.match(office)
    wanted = frozenset(terms(found[1])) if found else frozenset()
    return frozenset() if wanted & QUALIFIED else wanted


def body_before(source: Source, text: str, bodies: Mapping[str, str]) -> str | None:
    """The key of the body named last before “its director, Bo Sarn”; `bodies` are those of the report, with their names."""
    if source.kind != "person" or not source.spans or source.field != "text" or not ITS.match(source.text):
        return None
    begin, end = max(0, source.start - BEFORE), source.start
    places = ((text.rfind(name, begin, end), len(name), key) for key, name in bodies.items() if name)
    at, length, key = max((place for place in places if place[0] >= 0), default=(0, 0, None))
    between = text[at + length : end]
    others = [m[0] for m in CAPITALS.finditer(between) if not set(terms(m[0])) <= set(terms(source.name or ""))]
    return None if key is None or others else key


def full_name(source: Source, held: Mapping[str, frozenset[str]]) -> str | None:
    """The one full name of somebody given by office and surname: “Health Minister Verrin” is no other Verrin.

    Nor is “spokeswoman Verrin” the other one whom the report goes on to name in full.
    """
    short = _as_printed(source)
    if short is None:
        return None
    for role in _roles(source, short):
        names = {name for name in held.get(role, ()) if len(name.split()) > 1 and name.split()[-1] == short}
        if names:
            return next(iter(names)) if len(names) == 1 else None
    return None


def _as_printed(source: Source) -> str | None:
    """The surname, where the words of the source give that alone."""
    surname = (source.name or "").rpartition(" ")[2]
    is_whole = " " in (source.name or "") and (source.name or "") in source.text
    return surname if surname and not is_whole and surname in source.text else None
