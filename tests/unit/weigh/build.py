"""Small factories: findings by hand, with every quoted part where the text has it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sayso.extract.ids import finding_ids
from sayso.link.link import link_component
from sayso.link.score import score_pair
from sayso.matching_ports import Matcher
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement
from sayso.model.link import Groups, Linked
from sayso.model.place import Place
from sayso.model.report import Outlet, Report
from sayso.model.statement import Basis, Cue, Relay, Source, Statement
from sayso.model.time import Time
from sayso.model.words import quote
from sayso.weigh.weigh import weigh


@dataclass(frozen=True)
class Said:
    """A statement to be: its words, who says it and how, and what it holds."""

    content: str
    source: str = ""
    cue: str = "said"
    stance: str = "asserts"
    kind: str = "organisation"
    name: str | None = None
    named: bool = True
    candidates: tuple[str, ...] = ()
    affiliation: str | None = None
    via: str = ""
    basis: str = ""
    basis_kind: str = "other_party"
    when: str | None = None
    negated: bool = False
    forecast: bool = False
    figures: tuple[dict[str, Any], ...] = ()
    places: tuple[str, ...] = ()
    on: str | None = None
    own: bool = False

    @property
    def sentence(self) -> str:
        """`CONTENT, SOURCE CUE (BASIS), VIA reported.`"""
        if self.own:
            return f"{self.content}."
        tail = f", {self.basis}" if self.basis else ""
        relay = f", {self.via} reported" if self.via else ""
        return f"{self.content}, {self.source} {self.cue}{tail}{relay}."


def count(number: str, category: str = "killed", low: float | None = None, **other: Any) -> dict[str, Any]:
    """A figure whose number stands in the content; exact unless bounds are given."""
    value = float(number.replace(",", "")) if number.replace(",", "").replace(".", "").isdigit() else None
    value = int(value) if value is not None and value == int(value) else value
    bounds = {"low": value, "high": value} if low is None and not {"low", "high"} & other.keys() else {"low": low}
    return {"number": number, "category": category, "point": value, "measure": "cumulative", **bounds, **other}


def report(id_: str, *said: Said, text: str = "", **fields: Any) -> Findings:
    """A report whose text is its statements' sentences, with `text` before them (by default words all its own)."""
    if said and not text:
        text = f"Notes that {id_}s desk kept for {id_}{id_}."
    outlet = fields.pop("outlet", f"Paper {id_}")
    opening = f"{text}\n\n" if text else ""
    whole = opening + " ".join(s.sentence for s in said)
    held = Report(
        id=id_,
        outlet=Outlet(name=outlet) if outlet else None,
        published=fields.pop("published", "2026-04-07"),
        collected="2026-05-01T00:00:00+00:00",
        language="en",
        text=whole,
        sha256=id_,
        **fields,
    )
    return _findings(held, said, len(opening))


def _findings(held: Report, said: Sequence[Said], start: int) -> Findings:
    ids = finding_ids(held.id, "s", [s.content for s in said])
    statements: list[Statement] = []
    figures: list[Figure] = []
    places: list[Place] = []
    times: list[Time] = []
    for one, id_ in zip(said, ids, strict=True):
        statements.append(_statement(held, one, id_, start))
        figures += [_figure(held, id_, start, f, n) for n, f in enumerate(one.figures)]
        places += [_place(held, name, start) for name in one.places]
        if one.on:
            words = quote(held.text, (start, start + 3))
            times.append(Time(text=words.text, spans=words.spans, type="DATE", value=one.on, from_=one.on, to=one.on))
        start += len(one.sentence) + 1
    return Findings(
        report=held, statements=tuple(statements), figures=tuple(figures), places=tuple(places), times=tuple(times)
    )


def _statement(held: Report, one: Said, id_: str, start: int) -> Statement:
    text = held.text
    content = quote(text, (start, start + len(one.content)))
    if one.own:
        name = one.name or (held.outlet.name if held.outlet else None)
        author = Source(text="", spans=(), name=name, kind="author", named=True)
        return Statement(id=id_, report=held.id, voice="own", source=author, content=content)
    at = content.end + 2
    source = quote(text, (at, at + len(one.source)))
    cue = quote(text, (source.end + 1, source.end + 1 + len(one.cue)))
    when = Time(text="", spans=(), type="DATE", value=one.when, from_=one.when, to=one.when) if one.when else None
    return Statement(
        id=id_,
        report=held.id,
        voice="attributed",
        source=Source(
            text=source.text,
            spans=source.spans,
            name=(one.name or one.source) if one.named and not one.candidates else None,
            candidates=one.candidates,
            kind=one.kind,  # type: ignore[arg-type]
            named=one.named,
            affiliation=one.affiliation,
        ),
        cue=Cue(text=cue.text, spans=cue.spans, lemma=one.cue.split()[0]),
        content=content,
        via=_via(text, one, cue.end),
        stance=one.stance,  # type: ignore[arg-type]
        negated=one.negated,
        forecast=one.forecast,
        basis=_basis(text, one, cue.end),
        when=when,
    )


def _via(text: str, one: Said, after: int) -> tuple[Relay, ...]:
    if not one.via:
        return ()
    at = text.index(one.via, after)
    words = quote(text, (at, at + len(one.via)))
    return (Relay(text=words.text, spans=words.spans, name=one.via, kind="media", named=True),)


def _basis(text: str, one: Said, after: int) -> Basis | None:
    if not one.basis:
        return None
    at = text.index(one.basis, after)
    words = quote(text, (at, at + len(one.basis)))
    return Basis(text=words.text, spans=words.spans, kind=one.basis_kind)  # type: ignore[arg-type]


def _figure(held: Report, statement: str, start: int, fields: dict[str, Any], order: int) -> Figure:
    fields = dict(fields)
    number = fields.pop("number")
    at = held.text.index(number, start)
    words = quote(held.text, (at, at + len(number)))
    counted = fields.pop("counted", None)
    fields = {"as_of": held.published, **fields}
    noun = quote(held.text, _span(held.text, counted, start)) if counted else None
    whole = quote(held.text, (words.start, noun.end)) if noun and noun.start == words.end + 1 else words
    return Figure(
        id=f"f{statement}{order}",
        report=held.id,
        statement=statement,
        text=whole.text,
        spans=whole.spans,
        number=words,
        counted=noun,
        **fields,
    )


def _span(text: str, words: str, start: int) -> tuple[int, int]:
    at = text.index(words, start)
    return (at, at + len(words))


def _place(held: Report, name: str, start: int) -> Place:
    words = quote(held.text, _span(held.text, name, start))
    return Place(text=words.text, spans=words.spans, name=name, use="literal", feature="town", precision="point")


def linked_groups(
    *readings: Findings, judgements: tuple[Judgement, ...] = (), matcher: Matcher | None = None
) -> Groups:
    """The groups of these reports as one component."""
    edges = tuple(
        edge for n, one in enumerate(readings) for other in readings[n + 1 :] for edge in score_pair(one, other)
    )
    return link_component(readings, edges, judgements, matcher)


def ledger(*readings: Findings, judgements: tuple[Judgement, ...] = (), matcher: Matcher | None = None) -> Linked:
    """The readings linked and weighed as one component."""
    return weigh(readings, linked_groups(*readings, judgements=judgements, matcher=matcher), judgements)


def reprint(findings: Findings, id_: str, **fields: Any) -> Findings:
    """The same text under another id: what an outlet makes of an agency's line."""
    outlet = Outlet(name=fields.pop("outlet", f"Paper {id_}"))
    ids = finding_ids(id_, "s", [s.content.text for s in findings.statements])
    moved = dict(zip((s.id for s in findings.statements), ids, strict=True))
    return replace(
        findings,
        report=replace(findings.report, id=id_, outlet=outlet, sha256=id_, **fields),
        statements=tuple(replace(s, id=moved[s.id], report=id_) for s in findings.statements),
        figures=tuple(
            replace(f, id=f"{f.id}{id_}", report=id_, statement=moved.get(f.statement or "")) for f in findings.figures
        ),
    )
