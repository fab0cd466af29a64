"""Signs: what two statements share or set apart besides the meaning of their words, as the trained matcher takes it.

Each is a function of the two statements, of who they rest on and of whether their reports tell one story. Their order is the
matcher's: `training/claims` fits it to them.
"""

import math
from typing import Final

from sayso.link.rarity import total
from sayso.link.said import ACTS, Said
from sayso.link.scene import Scene
from sayso.matching_ports import Signs, Telling
from sayso.model.bounds import written
from sayso.model.figure import Figure

OWN: Final = "the paper"
UNNAMED: Final = "unnamed"
NAME: Final = 60
"""Characters of a speaker's name that are told."""
LITTLE: Final = 70
"""Characters below which a content says little by itself."""
BEFORE: Final = 150
REPLYING: Final = ACTS | {"corrects", "confirms"}
UNDATED: Final = 3
"""Days that a gap counts as where a date is missing."""
BY_CHANCE: Final = 12
"""Up to this a number is easily met twice by chance."""
BESIDE: Final = 150
SIGNS: Final = (
    "one report", "one story", "near", "one origin", "two origins", "one of them unknown", "both unknown", "days between",
    "first responds", "second responds", "both respond", "one number", "one number of one kind", "other numbers of one kind",
    "only other numbers", "number on one side", "no numbers", "one telling number", "numbers of other kinds", "plain words",
    "words covered", "words in common", "names in common", "names apart", "words beside", "other places", "other times",
    "one negated", "one a forecast", "second owns or takes back", "side by side", "first in own voice", "second in own voice",
)  # fmt: skip
"""Names of what `signs` gives, in its order."""


def in_order(one: Said, other: Said) -> tuple[Said, Said]:
    """The two, the one published first before the other; in one report by place."""
    return (one, other) if _place(one) <= _place(other) else (other, one)


def _place(one: Said) -> tuple[str, str, int, str]:
    return (one.report.published or "", one.report.id, one.statement.content.start, one.id)


def telling(one: Said) -> Telling:
    """The statement as the matcher reads it."""
    statement, content = one.statement, one.statement.content
    before = ""
    if content.field == "text" and (len(content.text) < LITTLE or statement.stance in REPLYING):
        before = one.report.text[max(0, content.start - BEFORE) : content.start]
    return Telling(f"{_who(one)[:NAME]} {statement.stance}: {content.text}", before)


def _who(one: Said) -> str:
    source = one.statement.source
    if one.statement.voice == "own":
        return OWN
    return (source.name or source.text or UNNAMED) if source else UNNAMED


def signs(first: Said, second: Said, scene: Scene) -> Signs:
    """The signs of two statements `in_order`, each 0 or 1 but for sums of rarity and the logarithm of days."""
    return (
        *_circumstances(first, second, scene),
        *_numbers(first, second),
        *_wording(first, second),
        *_ways(first, second),
    )


def _circumstances(first: Said, second: Said, scene: Scene) -> Signs:
    mine, theirs = scene.origin(first), scene.origin(second)
    dated = first.day is not None and second.day is not None
    gap = abs((first.day or 0) - (second.day or 0)) if dated else UNDATED
    return (
        float(first.report.id == second.report.id),
        float(scene.are_together(first, second)),
        float(scene.are_near(first, second)),
        float(mine is not None and mine == theirs),
        float(mine is not None and theirs is not None and mine != theirs),
        float((mine is None) != (theirs is None)),
        float(mine is None and theirs is None),
        math.log1p(gap),
        float(first.is_response),
        float(second.is_response),
        float(first.is_response and second.is_response),
    )


def _numbers(first: Said, second: Said) -> Signs:
    ones, others = _plain(first), _plain(second)
    pairs = [(f, g) for f in ones for g in others if f.unit == g.unit]
    same = [(f, g) for f, g in pairs if written(f) == written(g) is not None]
    differ = [(f, g) for f, g in pairs if f.category == g.category and written(f) != written(g)]
    apart = not {f.category for f in ones} & {g.category for g in others}
    return (
        float(bool(same)),
        float(any(f.category == g.category for f, g in same)),
        float(bool(differ)),
        float(bool(differ) and not same),
        float(bool(ones) != bool(others)),
        float(not ones and not others),
        float(any((written(f) or 0) > BY_CHANCE for f, _ in same)),
        float(bool(ones and others) and apart),
    )


def _plain(one: Said) -> list[Figure]:
    return [figure for figure in one.figures if not figure.vague]


def _wording(first: Said, second: Said) -> Signs:
    both = first.stems & second.stems
    plain = frozenset(stem for stem in both if stem not in first.names and stem not in second.names)
    mine, theirs = total(first.names - second.stems), total(second.names - first.stems)
    weights = (max(first.weight, 0.1), max(second.weight, 0.1))
    return (
        total(plain) / 10,
        total(both) / max(2.0, min(first.weight, second.weight)),
        total(both) / max(2.0, math.sqrt(weights[0] * weights[1])),
        total(first.names & second.names) / 10,
        min(1.0, mine / 5) * min(1.0, theirs / 5),
        total(first.around & second.around) / 20,
    )


def _ways(first: Said, second: Said) -> Signs:
    one, other = first.statement, second.statement
    gap = other.content.start - one.content.end
    return (
        float(bool(first.places and second.places and not first.places & second.places)),
        float(_other_times(first, second)),
        float(one.negated != other.negated),
        float(one.forecast != other.forecast),
        float(other.stance in {"acknowledges", "withdraws", "corrects", "confirms"}),
        float(first.report.id == second.report.id and abs(gap) < BESIDE),
        float(one.voice == "own"),
        float(other.voice == "own"),
    )


def _other_times(first: Said, second: Said) -> bool:
    if first.begin is None or first.end is None or second.begin is None or second.end is None:
        return False
    return first.end < second.begin or second.end < first.begin
