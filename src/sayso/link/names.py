"""Names: one key for every spelling of a person or a body."""

import re
from typing import Final

from sayso.link.offices import INSTITUTIONS, TITLES
from sayso.model.actor import SourceKind
from sayso.model.statement import Source
from sayso.model.terms import folded, terms

WORD: Final = re.compile(r"[^\W\d_]+")
RANKING: Final = re.compile(r"\b(?:national|state|federal|central|country's) (?=[A-Z])")
"""Before a body's name in capitals: “the national Health Ministry” is the Health Ministry."""
OWNER: Final = re.compile(
    r"^(?:[Tt]he |[Ii]ts |[Oo]ur )?(?:country|nation|republic|region|province|city|town|island)['’]s (?=\w)"
)
"""“The country's election commission”: whose it is goes without saying."""
DESCRIBED: Final = re.compile(r"^(?:[Tt]he )?(?:regional|local|municipal|provincial) (?=[a-z]+ [a-z]+$)")
"""In lower case a description and no name: “the regional water authority”."""
SPELLINGS: Final = ((re.compile(r"(?:yy|iy|ii|ij|yi|y)$"), "i"), (re.compile(r"(?:kh|h)(?=[aeiou])"), "h"))


def kind_of(source: Source) -> SourceKind:
    """The kind of a source; a person where an office stands right before what was taken for a body's name."""
    at = source.text.find(source.name) if source.name and source.kind == "organisation" else 0
    before = WORD.findall(folded(source.text[:at])) if at > 0 else []
    named = source.name or ""
    alone = bool(before) and before[-1] in TITLES and not set(terms(named)) & INSTITUTIONS
    return "person" if alone and len(named.split()) > 1 else source.kind


def name_key(name: str, kind: SourceKind) -> str:
    """A name in the form in which it is compared: a person's without titles, a body's as its sorted stems."""
    if kind == "person" and not _is_institution(name):
        spoken = WORD.findall(folded(_name_alone(name)).replace("'s", " "))
        plain = [word for word in spoken if word not in TITLES] or [word for word in spoken if len(word) > 3]
        return f"person:{' '.join(spelled(word) for word in plain)}" if plain else ""
    stems = sorted(set(terms(DESCRIBED.sub("", OWNER.sub("", RANKING.sub("", name))))))
    return f"{_branch(kind)}:{' '.join(stems)}" if stems else ""


def _is_institution(name: str) -> bool:
    """True for what was taken for somebody's name and ends as a body's does: “National Disaster Agency”."""
    spoken = terms(name)
    return len(spoken) > 1 and "," not in name and spoken[-1] in INSTITUTIONS


def _name_alone(name: str) -> str:
    """The part between commas that holds the name: `the mayor of Sela, Ivo Renn` → `Ivo Renn`."""
    parts = [part for part in name.split(",") if part.strip()]
    capitals = [sum(w[0].isupper() and folded(w) not in TITLES for w in WORD.findall(part)) for part in parts]
    if len(parts) < 2 or max(capitals) == 0:
        return name
    return parts[max(range(len(parts)), key=lambda n: (capitals[n], n))]


def _branch(kind: SourceKind) -> str:
    return "media" if kind == "media" else "body"


def spelled(word: str) -> str:
    """A word of a person's name in the one spelling of those that news writes: Zelenskyy, Zelensky."""
    for pattern, spelling in SPELLINGS:
        word = pattern.sub(spelling, word)
    return word
