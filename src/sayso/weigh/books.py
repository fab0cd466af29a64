"""Books: the ledger's figures sorted into balances, one for each source and definition.

A total with nobody to belong to ("40 people died") is compared inside its claim alone; one that says whose it counts,
inside its story. A reprint's figures are its original's.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sayso.model.balance import Balance, Definition
from sayso.model.bounds import whose
from sayso.model.claim import Claim, ClaimStatement, Story
from sayso.model.conflict import FigureInContext
from sayso.model.figure import Category, Figure
from sayso.model.findings import Findings
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.model.terms import terms
from sayso.model.tolls import as_toll
from sayso.model.words import Iso
from sayso.weigh.announced import announced
from sayso.weigh.balance import Given, balance
from sayso.weigh.evidence import RESPONSES

BY_NOUN: frozenset[Category | None] = frozenset({"people", "other", "equipment", "munitions", "money", None})
"""Categories that do not say by themselves what is counted."""
Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure with the source and definition it is booked under, and the claim or story it belongs to."""

    source: str
    definition: Definition
    belongs: str
    given: Given

    @property
    def key(self) -> Key:
        """One balance has one key: the same source, thing counted, and event."""
        d = self.definition
        noun = tuple(sorted(set(terms(d.counted or ""))))
        of = tuple(sorted(set(terms(d.of or ""))))
        return (self.source.casefold(), d.category, d.unit, noun, of, d.civilian, d.includes, self.belongs)


def balances(claims: Iterable[Claim], readings: Iterable[Findings], stories: Iterable[Story]) -> tuple[Balance, ...]:
    """Every balance that holds two totals, or a total and a rate; by source, then by what is counted."""
    held = {reading.report.id: reading for reading in readings}
    story_of = {report: story.id for story in stories for report in story.reports}
    books: dict[Key, list[Entry]] = defaultdict(list)
    for claim in claims:
        for entry in _entries(claim, held, story_of):
            books[entry.key].append(entry)
    made = [balance(book[0].source, _widest(book), [e.given for e in book]) for book in books.values()]
    worth = [b for b in made if len(b.totals) + sum(r.kind == "stated" for r in b.rates) > 1 and b.totals]
    return tuple(sorted(worth, key=_order))


def _order(made: Balance) -> tuple[str, ...]:
    d = made.definition
    first = made.totals[0]
    return (made.source.casefold(), d.category or "", d.of or "", d.counted or "", first.on, first.figure.figure.id)


def _widest(book: list[Entry]) -> Definition:
    """The definition of the earliest entry: those of one key differ in spelling alone."""
    return min(book, key=lambda e: (e.given.on, e.given.figure.figure.id)).definition


def _entries(claim: Claim, held: Mapping[str, Findings], story_of: Mapping[str, str]) -> Iterable[Entry]:
    for said in claim.statements:
        reading = held.get(said.report)
        if reading is None or said.copy or not said.source or said.stance in RESPONSES:
            continue
        statement = next((s for s in reading.statements if s.id == said.id), None)
        if statement is None or statement.voice == "own":
            continue
        figures = [f for f in reading.figures if f.statement == said.id and f.id in claim.figures]
        for figure in figures:
            toll = as_toll(figure, statement.content.text, alone=len(figures) == 1)
            entry = _entry(claim, said, statement, reading, toll)
            if entry is not None:
                yield _placed(entry, story_of.get(said.report, said.report), claim.id)


def _entry(claim: Claim, said: ClaimStatement, statement: Statement, reading: Findings, figure: Figure) -> Entry | None:
    """Null for a figure that is neither total nor rate, or whose day nobody knows."""
    on = _day(figure, statement, reading.report)
    if on is None or figure.measure not in ("cumulative", "rate", "change"):
        return None
    of = whose(figure, reading.figures)
    return Entry(
        source=said.source or "",
        definition=Definition(
            category=figure.category,
            unit=figure.unit,
            counted=figure.counted.text if figure.counted and figure.category in BY_NOUN else None,
            of=of,
            civilian=figure.civilian,
            includes=tuple(sorted(figure.includes)),
            since=figure.from_ if figure.measure == "cumulative" else None,
        ),
        belongs="",
        given=Given(
            figure=FigureInContext(
                figure=figure, source=said.source, url=reading.report.url, published=reading.report.published
            ),
            on=on,
            claim=claim.id,
            is_relayed=bool(said.via),
            announced=announced(reading.report, statement, figure),
        ),
    )


def _placed(entry: Entry, story: str, claim: str) -> Entry:
    """Where it belongs: its story where it says whose it counts or is a rate of such, else its claim."""
    belongs = story if entry.definition.of else claim
    return Entry(entry.source, entry.definition, belongs, entry.given)


def _day(figure: Figure, statement: Statement, report: Report) -> Iso | None:
    """The day it stood so: as the figure says; where that is only the day it was printed, the day it was said."""
    stood = figure.to or figure.as_of
    said = statement.when.from_ if statement.when else None
    printed = (report.published or "")[:10]
    if said and (stood is None or stood[:10] == printed) and (not printed or said[:10] <= printed):
        stood = said
    found = stood or report.published
    return found[:10] if found and len(found) >= 10 else None
