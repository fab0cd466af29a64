"""Whom a number counts: all of those whom another counts, some of them, or others.

"Two women" says nothing against "five people", nor "six others" against "eight injured", "one of the men" against "two
men". Numbers are set against each other only where both count the same people as far as their own words say.
"""

import re
from collections.abc import Sequence
from typing import Final, Literal

from sayso.model.bounds import LOSSES, written
from sayso.model.figure import Figure
from sayso.model.terms import terms

Group = Literal["same", "narrower", "wider", "apart"]

ANYONE: Final = frozenset("person victim individual human body casualty patient soul kill wound shoot civil".split())
"""Stems of nouns that leave open who is counted."""
GROUPS: Final = {
    stem: name
    for name, stems in {
        "police": "officer polic law enforcement policeman policemen policewoman policewomen cop",
        "fighters": "militant rebel insurgent terrorist",
        "children": "child kid minor juvenil",
        "adults": "adult",
        "women": "woman femal",
        "men": "man male",
        "crimes": "homicid murder slay",
        "suspects": "suspect shooter attacker assailant perpetrator gunman gunmen",
    }.items()
    for stem in stems.split()
}
"""Stems of nouns with one meaning in such counts, by the group they name."""
SPECIFIC: Final = re.compile(r"^(?:the|these|those|them|his|her|its|their|our)\b", re.IGNORECASE)
"""“(One of) the men”: how the counted begin where the number takes a part of them."""
LIMITING: Final = re.compile(r"\b(?:local|foreign|federal|young|elderly|pregnant|off-duty)\b", re.IGNORECASE)
"""Words that leave out some of those whom the noun names; names do, too ("Orlen police officers")."""
REST: Final = re.compile(r"\b(?:others?|another|additional|remaining|first|last|more(?! than))\b", re.IGNORECASE)
NEW: Final = re.compile(r"\b(?:new|further|additional|another|fresh)\b", re.IGNORECASE)
HIT: Final = frozenset({"shoot", "stab"})
HARM: Final = frozenset({"wound", "kill"})
"""Stems, as `terms` gives them, of what befell the counted: hit, and with what end."""
WORD: Final = re.compile(r"[^\W\d_]+")


def why_apart(one: Figure, other: Figure) -> str:
    """Why two numbers cannot be set against each other, whatever they are; "" where they may be."""
    if not _count_people(one, other):
        new = next((f for f, g in ((one, other), (other, one)) if _is_new(f) and not _is_new(g)), None)
        return "" if new is None else f"“{new.text}” counts those that came on top"
    for figure in (one, other):
        if REST.search(figure.text):
            return f"“{figure.text}” counts those beside others"
        if _is_some(figure):
            return f"“{figure.text}” counts some of those it names, not all"
        if _is_somebody(figure):
            return f"“{figure.text}” tells of somebody and is no count of all"
    if _may_include_dead(one) != _may_include_dead(other):
        return "one counts those hit, dead or alive, the other the wounded"
    return f"“{one.text}” and “{other.text}” count different people" if group(one, other) == "apart" else ""


def _is_new(figure: Figure) -> bool:
    """True for "two new cases", "a further 13,271 cases"."""
    return bool(NEW.search(f"{figure.text} {figure.counted.text if figure.counted else ''}"))


def count_same(one: Figure, other: Figure) -> bool:
    """True where two numbers of one origin, if they are of people, can count the same ones.

    An origin that tells of "workers" and then of "people" may mean the same; "women" and then "people" it does not.
    """
    if why_apart(one, other):
        return False
    if not _count_people(one, other) or group(one, other) == "same":
        return True
    names = {_counted(figure)[0] for figure in (one, other)}
    return None in names and names.isdisjoint(GROUPS.values())


def _count_people(*figures: Figure) -> bool:
    return all(figure.category in LOSSES or figure.category == "people" for figure in figures)


def _is_some(figure: Figure) -> bool:
    """True for a part of those whom the words name: "one of the men was killed", "one of four victims".

    There, words that are no part of the figure stand between its number and its noun.
    """
    counted = figure.counted
    apart = counted is not None and bool(counted.spans) and counted.start - figure.number.end >= len(" of ")
    return counted is not None and (apart or bool(SPECIFIC.match(counted.text)))


def _is_somebody(figure: Figure) -> bool:
    """True for one person without what befell them, and for one without a noun: "one victim", "injuring one"."""
    counted = len(WORD.findall(figure.counted.text)) if figure.counted else 0
    return written(figure) == 1 and (not counted or len(WORD.findall(figure.text)) <= counted + 1)


def _may_include_dead(figure: Figure) -> bool:
    """True for "six officers were shot", which does not say who lived."""
    stems = set(terms(figure.text))
    return figure.category == "wounded" and bool(stems & HIT) and not stems & HARM


def group(one: Figure, other: Figure) -> Group:
    """Whom `one` counts beside `other`, by the nouns: "women" are narrower than "people", and apart from "officers".

    Names before the noun narrow it: "Orlen police officers" are some of the "officers". Crimes are no people.
    """
    (mine, of_mine), (theirs, of_theirs) = _counted(one), _counted(other)
    if mine != theirs:
        apart = None not in (mine, theirs) or "crimes" in (mine, theirs)
        return "apart" if apart else "wider" if mine is None else "narrower"
    if of_mine == of_theirs:
        return "same"
    return "narrower" if of_mine > of_theirs else "wider" if of_mine < of_theirs else "apart"


def _counted(figure: Figure) -> tuple[str | None, frozenset[str]]:
    """The group that a figure's noun names, None for anyone, and the stems that narrow it.

    A noun that stands apart from the number is nothing to rely on ("climbed to 17", "14" in a headline).
    """
    noun = figure.counted.text.split(" of ")[0] if figure.counted and figure.counted.text in figure.text else ""
    stems = terms(noun)
    named = () if noun.isupper() else (word for word in WORD.findall(noun) if word[0].isupper())
    narrowing = terms(" ".join((*named, *LIMITING.findall(noun))))
    name = _group(stems)
    return name, frozenset(stem for stem in narrowing if GROUPS.get(stem, stem) != name)


def _group(stems: Sequence[str]) -> str | None:
    """The group of the last stem; where that leaves open who is meant, of any that does not ("male victims")."""
    if stems and stems[-1] not in ANYONE:
        return GROUPS.get(stems[-1], stems[-1])
    return next((GROUPS[stem] for stem in stems if stem in GROUPS), None)
