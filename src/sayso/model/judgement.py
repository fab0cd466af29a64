"""Judgement: an analyst's correction. Append-only, laid over what the machine found, never overwriting it."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite
from typing import Literal

from sayso.model.words import Iso

Verdict = Literal[
    "same",
    "different",
    "wrong_source",
    "wrong_figure",
    "not_a_claim",
    "merge",
    "split",
    "rename",
    "pin",
    "note",
    "undo",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Words that find their place again after a report was re-read: the quote with what stood before and after."""

    report: str
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One correction. `subjects` are the ids judged (statements, claims, figures); `undoes` an earlier judgement."""

    id: str
    verdict: Verdict
    subjects: tuple[str, ...]
    anchors: tuple[Anchor, ...] = ()
    value: str | None = None
    """The new name, source or number; the note's text."""
    undoes: str | None = None
    by: str
    at: Iso


def number(value: str) -> int | float | None:
    """A judged number, written in digits with or without commas; null where it is none."""
    try:
        found = float(value.replace(",", "").replace("\u00a0", "").strip())
    except ValueError:
        return None
    if not isfinite(found):
        return None
    return int(found) if found == int(found) else found


def standing(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Judgements that were not undone, in the order made."""
    made = sorted(judgements, key=lambda j: (j.at, j.id))
    undone: set[str] = set()
    for judgement in reversed(made):
        if judgement.verdict == "undo" and judgement.undoes and judgement.id not in undone:
            undone.add(judgement.undoes)
    return tuple(j for j in made if j.id not in undone and j.verdict != "undo")
