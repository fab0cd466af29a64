"""Conflicts and revisions of the blind stories: ours beside gold, by kind and by the two sources' values."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from benchmarks.accuracy.linking import f1
from sayso.extract.lexicon.numbers import TENS, UNITS
from sayso.model.bounds import written
from sayso.model.conflict import Conflict, FigureInContext, Revision
from sayso.model.figure import Figure
from sayso.model.findings import Findings

TIMES: Final = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
WORD: Final = re.compile(r"\d[\d,]*(?:\.\d+)?|[a-z]+")
Values = frozenset[float]
Mark = tuple[str, tuple[float, ...]]
"""A conflict's kind and values, in order of size."""
Reference = Sequence[str]
"""(report, words around the number)."""


class Told(Protocol):
    """What is needed of a story."""

    @property
    def name(self) -> str: ...  # noqa: D102 - the story's name
    @property
    def gold(self) -> dict[str, Any]: ...  # noqa: D102 - its gold file
    @property
    def readings(self) -> tuple[Findings, ...]: ...  # noqa: D102 - its reports as read
    @property
    def conflicts(self) -> tuple[Conflict, ...]: ...  # noqa: D102 - as found
    @property
    def revisions(self) -> tuple[Revision, ...]: ...  # noqa: D102 - as found


@dataclass
class Conflicts:
    """Counts by kind: (right, found, gold); and the tempting pairs that were taken for conflicts."""

    kinds: dict[str, list[int]] = field(default_factory=dict)
    alarms: int = 0
    tempting: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def gold(self) -> int:
        """How many there are."""
        return sum(counts[2] for counts in self.kinds.values())

    @property
    def macro_f1(self) -> float:
        """The mean F1 of the kinds that gold has, in percent."""
        found = [_f1(*counts) for counts in self.kinds.values() if counts[2]]
        return sum(found) / len(found) if found else 0.0

    @property
    def micro_f1(self) -> float:
        """F1 over all kinds together, in percent."""
        return _f1(*(sum(counts[n] for counts in self.kinds.values()) for n in range(3)))

    @property
    def false_alarms(self) -> float:
        """Tempting pairs taken for a conflict, in percent."""
        return 100 * self.alarms / self.tempting if self.tempting else 0.0


@dataclass
class Revisions:
    """How many were found, how many of them are right, and of those how many are announced as gold says."""

    right: int = 0
    found: int = 0
    gold: int = 0
    as_announced: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """In percent."""
        return _f1(self.right, self.found, self.gold)

    @property
    def announced(self) -> float:
        """Of the right ones, in percent."""
        return 100 * self.as_announced / self.right if self.right else 0.0


def _f1(right: int, found: int, gold: int) -> float:
    return 100 * f1(right / found if found else 0.0, right / gold if gold else 0.0)


def first_number(words: str) -> float | None:
    """The first number of some words, in digits or spelled out: `Forty-seven bodies`, `Twelve million cubic metres`."""
    value: float | None = None
    for word in WORD.findall(words.casefold()):
        if word[0].isdigit() and value is None:
            value = float(word.replace(",", ""))
        elif word in TIMES and value is not None:
            value *= TIMES[word]
        elif word in TENS and value is None:
            value = TENS[word]
        elif word in UNITS and (value is None or (value in TENS.values() and UNITS[word] < 10)):
            value = (value or 0) + UNITS[word]
        elif value is not None:
            break
    return value


def _values(story: Told, reference: Reference) -> Values:
    """The value of a gold figure: as its words read, and as our own figure in that place has it."""
    spoken = first_number(reference[1])
    ours = [written(figure) for figure in _figures_at(story, reference)]
    return frozenset(float(v) for v in (spoken, *ours[:1]) if v is not None)


def _figures_at(story: Told, reference: Reference) -> Iterator[Figure]:
    for findings in story.readings:
        if findings.report.input_id == reference[0]:
            begin = findings.report.text.find(reference[1])
            for figure in findings.figures:
                if figure.field == "text" and begin <= figure.number.start < begin + len(reference[1]):
                    yield figure


def _value(item: FigureInContext) -> float:
    return float(written(item.figure) or 0)


def conflicts(stories: Iterable[Told]) -> Conflicts:
    """Ours against gold. The same two values in other reports are the same conflict, found once."""
    total = Conflicts()
    for story in stories:
        gold = [(g["kind"], [_values(story, ref) for ref in g["figures"]]) for g in story.gold["conflicts"]]
        ours: dict[Mark, Conflict] = {(c.kind, tuple(sorted(map(_value, c.figures)))): c for c in story.conflicts}
        hit: set[int] = set()
        used: set[Mark] = set()
        for key, conflict in sorted(ours.items()):
            same = [n for n, (kind, values) in enumerate(gold) if kind == key[0] and _is_pair(kind, conflict, values)]
            if same:
                used.add(key)
                hit.update(same)
            else:
                total.misses.append(
                    f"{story.name} false {key[0]} {[f.figure.text for f in conflict.figures]} {conflict.why}"
                )
        _count(total, gold, ours, hit, used)
        total.misses += [
            f"{story.name} missed {g['kind']} {g['figures']}"
            for n, g in enumerate(story.gold["conflicts"])
            if n not in hit
        ]
        _tempted(total, story, [c for key, c in ours.items() if key not in used])
    return total


def _count(
    total: Conflicts,
    gold: Sequence[tuple[str, list[Values]]],
    ours: Mapping[Mark, Conflict],
    hit: set[int],
    used: set[Mark],
) -> None:
    for n, (kind, _) in enumerate(gold):
        counts = total.kinds.setdefault(kind, [0, 0, 0])
        counts[2] += 1
        counts[0] += n in hit
        counts[1] += n in hit
    for key in ours:
        if key not in used:
            total.kinds.setdefault(key[0], [0, 0, 0])[1] += 1


def _is_pair(kind: str, conflict: Conflict, values: Sequence[Values]) -> bool:
    """The two values of a pair, in either order; of parts against a whole, the whole, and one of the parts or their sum."""
    one, other = map(_value, conflict.figures)
    if kind != "parts_against_whole":
        return (one in values[0] and other in values[-1]) or (other in values[0] and one in values[-1])
    added = sum(min(part) for part in values[:-1] if part)
    return other in values[-1] and (one == added or any(one in part for part in values[:-1]))


def _tempted(total: Conflicts, story: Told, false: Sequence[Conflict]) -> None:
    for tempting in story.gold["no_conflicts"]:
        values = [_values(story, ref) for ref in tempting["figures"]]
        places = {f.id for ref in tempting["figures"] for f in _figures_at(story, ref)}
        taken = [
            c
            for c in false
            if _is_pair("disjoint", c, values)
            and not (c.kind == "scope" and tempting.get("scope_allowed"))
            and any(f.figure.id in places for f in c.figures)
        ]
        total.tempting += 1
        total.alarms += bool(taken)
        total.misses += [f"{story.name} ALARM {c.kind} {tempting['figures']}: {tempting['why']}" for c in taken[:1]]


def revisions(stories: Iterable[Told]) -> Revisions:
    """Ours against gold, by the older and the newer value."""
    total = Revisions()
    for story in stories:
        ours = {tuple(map(_value, r.figures)): r for r in story.revisions}
        total.found += len(ours)
        hit = set()
        for gold in story.gold["revisions"]:
            first, last = gold["reports"]
            older, newer = _values(story, (first, gold["older"])), _values(story, (last, gold["newer"]))
            same = next((key for key in sorted(ours) if key[0] in older and key[1] in newer and key not in hit), None)
            total.gold += 1
            if same is None:
                total.misses.append(f"{story.name} missed revision {gold['older']} > {gold['newer']}")
                continue
            hit.add(same)
            total.right += 1
            total.as_announced += ours[same].announced == gold["announced"]
            if ours[same].announced != gold["announced"]:
                total.misses.append(
                    f"{story.name} {ours[same].announced} not {gold['announced']}: {gold['older']} > {gold['newer']}"
                )
        total.misses += [f"{story.name} false revision {r.why}" for key, r in ours.items() if key not in hit]
    return total
