"""The blind stories with what reading should have found laid down from gold, so that a loss can be put where it arises.

    .venv/bin/python -m benchmarks.accuracy.stories --given

`words`: each gold statement is delimited as gold has it, and keeps what was read about it (source, stance, figures in
its words). `source`: gold's voice and source besides. `stance`: that it denies, declines, withdraws or admits besides.
What is left then is lost by linking alone. Statements that gold does not list stay where they share no word with one
that it lists: a ledger holds them too.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import combinations
from typing import Any, Final, Literal, Protocol

from benchmarks.accuracy.stories_numbers import first_number
from sayso.link.offices import BODIES
from sayso.model.claim import Claim
from sayso.model.findings import Findings
from sayso.model.statement import Source, Stance, Statement
from sayso.model.terms import terms
from sayso.model.words import Words, overlaps, quote

Given = Literal["words", "source", "stance"]
LEVELS: Final[tuple[Given, ...]] = ("words", "source", "stance")
STANCES: Final[Mapping[str, Stance]] = {
    "denied": "denies",
    "declined": "declines",
    "withdrawn": "withdraws",
    "acknowledged": "acknowledges",
    "corrected": "corrects",
}
"""The stance in which an event of the history is spoken."""
FIRST_OF_BODIES: Final = frozenset({"Global", "Joint", "Skyline", "Institute"})
"""First words of bodies of the stories whose names hold no stem of `BODIES`."""
ANSWERS: Final = frozenset({"denied", "declined", "withdrawn"})
ANSWERING: Final = frozenset({"denies", "disputes", "declines", "withdraws", "asks"})
"""Stances that no other event of the history has."""


def given(gold: Mapping[str, Any], readings: Iterable[Findings], level: Given) -> tuple[Findings, ...]:
    """The readings with the statements of gold, down to `level`."""
    kept = tuple(readings)
    known = _sources(kept)
    by_report: dict[str, list[Mapping[str, Any]]] = {}
    for one in gold["statements"]:
        by_report.setdefault(one["report"], []).append(one)
    return tuple(_with(f, by_report.get(f.report.input_id or "", []), known, level) for f in kept)


def _with(
    findings: Findings, listed: Iterable[Mapping[str, Any]], known: Mapping[str, Source], level: Given
) -> Findings:
    ours = [_statement(findings, one, known, level) for one in listed]
    spans = [span for one in ours for span in one.content.spans]
    others = [s for s in findings.statements if s.content.field != "text" or not overlaps(s.content.spans, spans)]
    inside = {
        f.id: next((s.id for s in ours if overlaps(f.number.spans, s.content.spans)), None)
        for f in findings.figures
        if f.field == "text"
    }
    gone = {s.id for s in findings.statements} - {s.id for s in others}
    figures = tuple(
        replace(f, statement=inside.get(f.id) or (None if f.statement in gone else f.statement))
        for f in findings.figures
    )
    ordered = tuple(sorted((*others, *ours), key=lambda s: (s.content.start, s.id)))
    return replace(findings, statements=ordered, figures=figures)


def _statement(findings: Findings, one: Mapping[str, Any], known: Mapping[str, Source], level: Given) -> Statement:
    begin = findings.report.text.index(one["words"])
    content = quote(findings.report.text, (begin, begin + len(one["words"])))
    ours = max(
        (s for s in findings.statements if s.content.field == "text" and overlaps(s.content.spans, content.spans)),
        key=lambda s: (_shared(s.content, content), s.id),
        default=None,
    )
    name = f"{findings.report.id}:{one['id']}"
    blank = Statement(id=name, report=findings.report.id, voice="own", content=content)
    found = replace(ours, id=name, content=content) if ours else blank
    if level != "words":
        found = _attributed(found, one, known)
    return _in_stance(found, one["event"]) if level == "stance" else found


def _attributed(found: Statement, one: Mapping[str, Any], known: Mapping[str, Source]) -> Statement:
    """With gold's voice, and its source where ours has another name or none."""
    name = one["source"]
    if one["voice"] == "own":
        return replace(found, voice="own", source=None, via=())
    if name is None:
        own = found.source if found.source is not None and not found.source.named else None
        unnamed = own or Source(text="a source", spans=(), kind="group", named=False)
        return replace(found, voice="attributed", source=unnamed)
    have = set(terms(found.source.name or found.source.text)) if found.source else set()
    if found.voice == "attributed" and have & set(terms(name)):
        return found
    return replace(found, voice="attributed", source=known.get(name) or _named(name))


def _named(name: str) -> Source:
    is_body = bool(set(terms(name)) & BODIES) or name.split(maxsplit=1)[0] in (
        "Global",
        "Joint",
        "Skyline",
        "Institute",
    )
    return Source(text=name, spans=(), name=name, kind="organisation" if is_body else "person", named=True)


def _sources(readings: Iterable[Findings]) -> dict[str, Source]:
    """One source as read for each name; the one that tells its body, if any does."""
    sources = [s.source for f in readings for s in f.statements if s.source is not None and s.source.named]
    return {s.name: s for s in sorted(sources, key=lambda s: (s.affiliation is not None, s.text)) if s.name}


def _in_stance(found: Statement, event: str | None) -> Statement:
    wanted = STANCES.get(event or "")
    if wanted is not None:
        return replace(found, stance=wanted)
    return replace(found, stance="asserts") if found.stance in ANSWERING else found


def _shared(one: Words, other: Words) -> int:
    return sum(max(0, min(b, d) - max(a, c)) for a, b in one.spans for c, d in other.spans)


class Told(Protocol):
    """What is needed of a story."""

    @property
    def gold(self) -> dict[str, Any]: ...  # noqa: D102 - its gold file
    @property
    def found(self) -> dict[str, str]: ...  # noqa: D102 - gold statement to ours
    @property
    def home(self) -> dict[str, Claim]: ...  # noqa: D102 - our statement to its claim


def pairs(stories: Iterable[Told]) -> dict[str, tuple[int, int, int]]:
    """Kind of pair → pairs of one gold claim, those that are one here too, and those that are one here alone."""
    counts: dict[str, list[int]] = {}
    for story in stories:
        listed = [one for one in story.gold["statements"] if not one.get("copy")]
        for one, other in combinations(listed, 2):
            homes = [story.home.get(story.found.get(s["id"], "")) for s in (one, other)]
            ours = homes[0] is not None and homes[0] is homes[1]
            same = one["claim"] == other["claim"]
            if same or ours:
                held = counts.setdefault(kind(one, other), [0, 0, 0])
                held[0] += same
                held[1] += same and ours
                held[2] += ours and not same
    return {name: (held[0], held[1], held[2]) for name, held in counts.items()}


def kind(one: Mapping[str, Any], other: Mapping[str, Any]) -> str:
    """What joins two statements, or tempts to."""
    answers = [s["event"] in ANSWERS for s in (one, other)]
    if any(answers):
        return "two answers" if all(answers) else "answer and what it answers"
    if "acknowledged" in (one["event"], other["event"]):
        return "an admission"
    values = [first_number(s["words"]) for s in (one, other)]
    if None not in values:
        return "one number" if values[0] == values[1] else "two numbers"
    if values != [None, None]:
        return "a number on one side"
    if one["voice"] != other["voice"]:
        return "own voice and attributed"
    return (
        "one source, other words" if one["source"] and one["source"] == other["source"] else "two sources, other words"
    )
