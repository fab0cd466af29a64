"""Accused: whom a charge, an arrest, a plea or a sentence is about. Those of two people are two claims, in whatever same words."""

import re
from collections.abc import Iterable
from typing import Final

from sayso.link.said import Said
from sayso.model.terms import terms

TRIED: Final = re.compile(
    r"\b(?:was|were|is|are|been|being|be|got|stands?)\b[^.;!?]{0,30}?\b(?:charged|indicted|arraigned|convicted|acquitted"
    r"|sentenced|arrested|jailed|detained|accused|guilty)\b|\b(?:pleaded|pled|pleads|faces? (?:\w+ ){0,3}charges?)\b",
    re.IGNORECASE,
)
PERSON: Final = re.compile(r"[^\W\d_a-z][\w'’-]+(?:\s+[^\W\d_a-z][\w'’.-]*)*")
SENTENCE: Final = re.compile(r"[.;!?]\s")
WHERE: Final = re.compile(r"\b(?:of|in|from|near|at|to|by|the)\s+\Z")
DAYS: Final = frozenset(terms("On Monday Tuesday Wednesday Thursday Friday Saturday Sunday"))


def accused(one: Said) -> frozenset[str]:
    """Stems of the name of the person accused or tried; empty where the statement names none, or is of nothing such."""
    statement = one.statement
    if statement.cue and statement.source and statement.cue.lemma.startswith("plead"):
        return frozenset(terms(statement.source.name or ""))
    text = statement.content.text
    tried = TRIED.search(text)
    if tried is None:
        return frozenset()
    begin = max((match.end() for match in SENTENCE.finditer(text, 0, tried.start())), default=0)
    runs = (run for run in PERSON.finditer(text, begin, tried.start()) if _is_name(run, text, begin))
    names = (frozenset(terms(run[0])) - DAYS for run in runs)
    return next((name for name in names if name), frozenset())


def _is_name(run: re.Match[str], text: str, begin: int) -> bool:
    """False for a place ("of Tarn"), and for one word at the beginning of a sentence, which has its capital from there."""
    if run.start() == begin and " " not in run[0]:
        return False
    return not WHERE.search(text, begin, run.start())


def are_of_others(ones: Iterable[Said], others: Iterable[Said]) -> bool:
    """True where both tell what people are accused of or tried for, and have nobody in common."""
    first, second = _named(ones), _named(others)
    return bool(first and second) and not first & second


def _named(ones: Iterable[Said]) -> frozenset[str]:
    return frozenset(stem for one in ones for stem in accused(one))
