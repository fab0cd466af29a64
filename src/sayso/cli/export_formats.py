"""Formats of `sayso export`: which nouns each can hold, and how its lines or bytes are made from a ledger."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import islice

from sayso.ledger import Ledger
from sayso.model.claim import Claim, Story
from sayso.model.conflict import Conflict, Revision
from sayso.model.figure import Figure
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.tell.claim_list import claim_lines
from sayso.tell.export.atom import MOST_ENTRIES, export_atom
from sayso.tell.export.csv_tables import claims_csv, figures_csv, statements_csv
from sayso.tell.export.geojson import export_geojson
from sayso.tell.export.json_ld import export_json_ld
from sayso.tell.export.json_lines import export_jsonl
from sayso.tell.export.parquet import export_parquet
from sayso.tell.located import LocatedPlace, claims_by_statement, located
from sayso.tell.quoting import gist_statement

BATCH = 500
"""Readings in memory at once."""


class Noun(StrEnum):
    """What can be exported."""

    reports = "reports"
    statements = "statements"
    figures = "figures"
    claims = "claims"
    stories = "stories"
    revisions = "revisions"
    conflicts = "conflicts"
    places = "places"


KINDS: Mapping[Noun, type] = {
    Noun.reports: Report,
    Noun.statements: Statement,
    Noun.figures: Figure,
    Noun.claims: Claim,
    Noun.stories: Story,
    Noun.revisions: Revision,
    Noun.conflicts: Conflict,
    Noun.places: LocatedPlace,
}


class ExportFormat(StrEnum):
    """How it is written."""

    jsonl = "jsonl"
    csv = "csv"
    parquet = "parquet"
    geojson = "geojson"
    jsonld = "jsonld"
    atom = "atom"
    warc = "warc"


def exported(book: Ledger, noun: Noun, form: ExportFormat) -> Iterator[bytes]:
    """The export in pieces, UTF-8 where it is text."""
    return FORMATS[form][1](book, noun)


def holds(form: ExportFormat, noun: Noun) -> bool:
    """True where a format can hold these records."""
    return noun in FORMATS[form][0]


def places(book: Ledger) -> Iterator[LocatedPlace]:
    """Every mention of a place, by report and then by its place in it."""
    claim_of = claims_by_statement(book.claims())
    ids = iter([report.id for report in book.reports()])
    while some := list(islice(ids, BATCH)):
        found = {reading.report.id: reading for reading in book.readings(some)}
        for report_id in some:
            yield from located(found[report_id], claim_of)


def _records(book: Ledger, noun: Noun) -> Iterable[object]:
    if noun is Noun.places:
        return places(book)
    found: tuple[object, ...] = getattr(book, noun.value)()
    return found


def _json_lines(book: Ledger, noun: Noun) -> Iterator[bytes]:
    return _encoded(export_jsonl(_records(book, noun)))


def _csv(book: Ledger, noun: Noun) -> Iterator[bytes]:
    if noun is Noun.claims:
        return _encoded(claims_csv(book.claims()))
    reports = {report.id: report for report in book.reports()}
    if noun is Noun.statements:
        return _encoded(statements_csv(book.statements(), reports))
    return _encoded(figures_csv(book.figures(), reports))


def _parquet(book: Ledger, noun: Noun) -> Iterator[bytes]:
    yield export_parquet(KINDS[noun], _records(book, noun))


def _geojson(book: Ledger, noun: Noun) -> Iterator[bytes]:
    del noun
    return _encoded(export_geojson(places(book)))


def _json_ld(book: Ledger, noun: Noun) -> Iterator[bytes]:
    del noun
    reports = {report.id: report for report in book.reports()}
    statements = {statement.id: statement for statement in book.statements()}
    return _encoded(export_json_ld(book.claims(), reports, statements, book.judgements()))


def _atom(book: Ledger, noun: Noun) -> Iterator[bytes]:
    del noun
    claims = book.claims(MOST_ENTRIES)
    gists = [gist_statement(claim) for claim in claims]
    said = book.statements_by_id([gist.id for gist in gists])
    lines = claim_lines(claims, said, book.listings.reports_by_id([gist.report for gist in gists]))
    return _encoded([export_atom(lines, book.config.public_address or None)])


def _warc(book: Ledger, noun: Noun) -> Iterator[bytes]:
    del noun
    return book.warc()


def _encoded(lines: Iterable[str]) -> Iterator[bytes]:
    return (line.encode("utf-8", "replace") for line in lines)


Writer = Callable[[Ledger, Noun], Iterator[bytes]]
FORMATS: Mapping[ExportFormat, tuple[frozenset[Noun], Writer]] = {
    ExportFormat.jsonl: (frozenset(Noun), _json_lines),
    ExportFormat.csv: (frozenset({Noun.statements, Noun.figures, Noun.claims}), _csv),
    ExportFormat.parquet: (frozenset(Noun), _parquet),
    ExportFormat.geojson: (frozenset({Noun.places}), _geojson),
    ExportFormat.jsonld: (frozenset({Noun.claims}), _json_ld),
    ExportFormat.atom: (frozenset({Noun.claims}), _atom),
    ExportFormat.warc: (frozenset({Noun.reports}), _warc),
}
