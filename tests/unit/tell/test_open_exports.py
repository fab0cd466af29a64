"""Parquet, GeoJSON, JSON-LD and Atom: each read back by somebody else's reader, whatever the texts hold."""

import csv
import json
import sys
from dataclasses import replace
from io import BytesIO, StringIO
from typing import Any

import feedparser
import pytest
from geojson_pydantic import FeatureCollection
from lxml import etree
from pyarrow import parquet
from pyld import jsonld

from sayso.errors import ConfigError
from sayso.model.claim import Claim, Story
from sayso.model.conflict import Conflict, Revision
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement
from sayso.model.place import Place
from sayso.model.record import from_record
from sayso.model.report import Outlet, Report
from sayso.model.statement import Source, Statement
from sayso.model.words import quote
from sayso.tell.claim_list import claim_lines
from sayso.tell.export.atom import MOST_ENTRIES, export_atom, rfc_3339
from sayso.tell.export.csv_tables import FORMULA, claims_csv, figures_csv, statements_csv
from sayso.tell.export.geojson import export_geojson
from sayso.tell.export.json_ld import export_json_ld
from sayso.tell.export.json_lines import export_jsonl
from sayso.tell.export.parquet import export_parquet
from sayso.tell.located import LocatedPlace, claims_by_statement, located
from tests.hostile import HOSTILE
from tests.small_ledger import CLAIMS, CONFLICTS, READINGS, REVISIONS, STORIES, claim, figure, part, report

SCHEMA = "https://schema.org/"
REPORTS = {reading.report.id: reading.report for reading in READINGS}
STATEMENTS = {statement.id: statement for reading in READINGS for statement in reading.statements}
FIGURES = [found for reading in READINGS for found in reading.figures]
CLAIM_OF = claims_by_statement(CLAIMS)
PLACES = [found for reading in READINGS for found in located(reading, CLAIM_OF)]
KINDS: list[tuple[type, Any]] = [
    (Report, list(REPORTS.values())),
    (Statement, list(STATEMENTS.values())),
    (Figure, FIGURES),
    (Claim, CLAIMS),
    (Story, STORIES),
    (Revision, REVISIONS),
    (Conflict, CONFLICTS),
    (LocatedPlace, PLACES),
]


def rows(written: bytes) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = parquet.read_table(BytesIO(written)).to_pylist()
    return found


@pytest.mark.parametrize(("kind", "nouns"), KINDS, ids=[kind.__name__ for kind, _ in KINDS])
def test_parquet_gives_the_records_back(kind: type, nouns: Any) -> None:
    written = export_parquet(kind, nouns)
    assert [from_record(kind, row) for row in rows(written)] == list(nouns)
    assert written == export_parquet(kind, nouns)
    assert rows(export_parquet(kind, [])) == []


def test_parquet_columns_have_types() -> None:
    schema = parquet.read_schema(BytesIO(export_parquet(Figure, FIGURES)))
    types = {name: str(schema.field(name).type) for name in ("id", "low", "approximate", "includes", "from")}
    assert types == {
        "id": "string",
        "low": "double",
        "approximate": "bool",
        "includes": "list<element: string>",
        "from": "string",
    }


def test_without_pyarrow_the_way_out_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ConfigError, match=r"not installed \(pip install 'sayso\[parquet\]', or use --format jsonl\)"):
        export_parquet(Story, [])


def place(**given: Any) -> LocatedPlace:
    fields = {"text": "Sela", "spans": ((0, 4),), "name": "Sela", "use": "literal", "feature": "town"}
    return LocatedPlace(id="p", report="r", place=Place(**{**fields, "precision": "point", **given}))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"lat": 12.345678, "lon": -179.99}, {"type": "Point", "coordinates": [-179.99, 12.34568]}),
        ({"lat": 12.345678, "lon": 30.5, "precision": "area"}, {"type": "Point", "coordinates": [30.5, 12.35]}),
        ({"lat": 0.0, "lon": 0.0}, {"type": "Point", "coordinates": [0.0, 0.0]}),
        ({}, None),
        ({"lat": 1.0}, None),
        ({"lat": 1.0, "lon": 1.0, "use": "metonym"}, "left out"),
        ({"lat": 1.0, "lon": 1.0, "use": "demonym"}, "left out"),
    ],
)
def test_geojson_has_literal_places_as_precise_as_they_are_known(given: dict[str, Any], expected: Any) -> None:
    read = json.loads("".join(export_geojson([place(**given)])))
    FeatureCollection.model_validate(read)
    assert [found["geometry"] for found in read["features"]] == ([] if expected == "left out" else [expected])


def test_geojson_leads_to_report_statement_and_claim() -> None:
    (found,) = json.loads("".join(export_geojson(PLACES)))["features"]
    assert {key: found["properties"][key] for key in ("report", "statements", "claims", "name")} == {
        "report": "r-ferry",
        "statements": ["s-toll"],
        "claims": ["s-toll"],
        "name": "Brenmoor",
    }


def graph(judgements: tuple[Judgement, ...] = ()) -> list[dict[str, Any]]:
    """The nodes as a processor of linked data expands them; a word that it does not know would be gone."""
    found: list[dict[str, Any]] = jsonld.expand(
        json.loads("".join(export_json_ld(CLAIMS, REPORTS, STATEMENTS, judgements)))
    )
    return found


def of_type(nodes: list[dict[str, Any]], name: str) -> dict[str, dict[str, Any]]:
    return {node["@id"]: node for node in nodes if node["@type"] == [SCHEMA + name]}


WORDS = {
    "Claim": {"text", "creativeWorkStatus", "appearance", "firstAppearance", "author"},
    "NewsArticle": {
        *("url", "headline", "datePublished", "dateModified", "inLanguage", "publisher", "author"),
    },
    "ClaimReview": {"itemReviewed", "reviewBody", "author", "datePublished"},
}
"""What schema.org 29 lets these types have, of what is written."""


def test_json_ld_speaks_schema_org() -> None:
    nodes = graph((NOTE,))
    assert {node["@type"][0].removeprefix(SCHEMA) for node in nodes} == set(WORDS)
    for node in nodes:
        allowed = {SCHEMA + word for word in WORDS[node["@type"][0].removeprefix(SCHEMA)]}
        assert set(node) - {"@id", "@type"} <= allowed
    articles = of_type(nodes, "NewsArticle")
    for found in of_type(nodes, "Claim").values():
        appearances = [one["@id"] for one in found[SCHEMA + "appearance"]]
        assert appearances
        assert set(appearances) <= set(articles)
        assert all(one["@id"] in appearances for one in found.get(SCHEMA + "firstAppearance", []))


def author_of(said: Statement) -> Any:
    """The author of a claim of this statement."""
    found = claim("c", said.content.text, "reported", (part(said),))
    (node,) = [
        node
        for node in json.loads("".join(export_json_ld([found], {}, {said.id: said})))["@graph"]
        if node["@type"] == "Claim"
    ]
    return node.get("author")


TEXT = "Ana Tolve said the bridge was closed."
PERSON = Source(text="Ana Tolve", spans=((0, 9),), name="Ana Tolve", kind="person", named=True)
SAID = Statement(id="s", report="r", voice="attributed", source=PERSON, content=quote(TEXT, (15, 36)))


@pytest.mark.parametrize(
    ("said", "author"),
    [
        (SAID, {"@type": "Person", "name": "Ana Tolve"}),
        (
            replace(SAID, source=replace(PERSON, affiliation="Port")),
            {"@type": "Person", "name": "Ana Tolve", "affiliation": {"@type": "Organization", "name": "Port"}},
        ),
        (replace(SAID, source=replace(PERSON, kind="state")), {"@type": "Organization", "name": "Ana Tolve"}),
        (replace(SAID, source=replace(PERSON, kind="document")), None),
        (replace(SAID, source=replace(PERSON, kind="group")), None),
        (replace(SAID, source=replace(PERSON, named=False)), None),
        (replace(SAID, source=replace(PERSON, name=None)), None),
        (replace(SAID, source=None), None),
        (replace(SAID, voice="own"), None),
        (replace(SAID, stance="denies"), None),
        (replace(SAID, stance="withdraws"), None),
        (replace(SAID, negated=True), None),
    ],
)
def test_only_a_named_source_that_puts_it_forward_is_its_author(said: Statement, author: Any) -> None:
    assert author_of(said) == author


NOTE = Judgement(
    id="j1",
    verdict="note",
    subjects=("s-toll",),
    value="Assessment: the count was made by name.",
    by="M. Sorn",
    at="2026-03-12T10:00:00+00:00",
)


@pytest.mark.parametrize(
    ("judgements", "bodies"),
    [
        ((), []),
        ((NOTE,), ["the count was made by name."]),
        ((replace(NOTE, subjects=("s-copy",)),), ["the count was made by name."]),
        ((replace(NOTE, value="call her back"),), []),
        ((replace(NOTE, value="Assessment:"),), []),
        ((replace(NOTE, verdict="pin"),), []),
        ((replace(NOTE, subjects=("nobody's",)),), []),
        ((NOTE, replace(NOTE, id="j2", verdict="undo", undoes="j1", at="2026-03-13T10:00:00+00:00")), []),
    ],
)
def test_a_review_is_only_what_a_person_wrote_as_one(judgements: tuple[Judgement, ...], bodies: list[str]) -> None:
    reviews = of_type(graph(judgements), "ClaimReview").values()
    assert [review[SCHEMA + "reviewBody"][0]["@value"] for review in reviews] == bodies
    assert all(review[SCHEMA + "itemReviewed"] == [{"@id": "urn:sayso:claim:s-toll"}] for review in reviews)
    assert not any(SCHEMA + "reviewRating" in review for review in reviews)


ATOM = "{http://www.w3.org/2005/Atom}"


def feed(claims: Any, readings: Any = READINGS, home: str | None = None) -> Any:
    """The feed as feedparser reads it, after a strict parser and what RFC 4287 asks of every feed and entry."""
    said = [statement for reading in readings for statement in reading.statements]
    text = export_atom(claim_lines(claims, said, [reading.report for reading in readings]), home)
    root = etree.fromstring(text.encode())
    for element in (root, *root.iter(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert len(element.findall(ATOM + name)) == 1, name
    read = feedparser.parse(text.encode())
    assert not read.bozo
    assert all(entry.updated_parsed for entry in read.entries)
    return read


def test_atom_says_who_says_it_first() -> None:
    read = feed(CLAIMS, home="https://desk.example")
    assert [entry.id for entry in read.entries] == [f"urn:sayso:claim:{one.id}" for one in CLAIMS]
    titles = {entry.id.rpartition(":")[2]: entry.title for entry in read.entries}
    assert titles["s-union"].startswith("The Seamen's Union claimed: “")
    assert titles["s-notice"].endswith(" (withdrawn)")
    assert read.entries[0].link == "https://desk.example/claims/s-toll"
    assert len(feed(CLAIMS * 30).entries) == MOST_ENTRIES
    assert feed([]).entries == []


@pytest.mark.parametrize(
    ("at", "moment"),
    [
        ("2026", "2026-01-01T00:00:00+00:00"),
        ("2026-03", "2026-03-01T00:00:00+00:00"),
        ("2026-03-09", "2026-03-09T00:00:00+00:00"),
        ("2026-03-09T18:00:00+01:00", "2026-03-09T17:00:00+00:00"),
        (None, "1970-01-01T00:00:00+00:00"),
        ("soon", "1970-01-01T00:00:00+00:00"),
    ],
)
def test_atom_moments(at: str | None, moment: str) -> None:
    assert rfc_3339(at) == moment


def hostile(words: str) -> tuple[Findings, Claim]:
    """A report, a statement, a figure, a place and a claim with these words wherever words may stand."""
    text = f"{words} said {words} 12 dead"
    printed = report(
        "r", text, title=words, url=words, outlet=Outlet(name=words, domain=words), byline=(words,), published=words
    )
    source = Source(text=words, spans=((0, len(words)),), name=words, kind="person", named=True, affiliation=words)
    content = quote(text, (len(words) + 6, len(text)))
    said = Statement(id="s", report="r", voice="attributed", source=source, content=content)
    place = Place(text=words, spans=((0, len(words)),), name=words, use="literal", feature=words, precision="point")
    counted = replace(figure("f", said, text, "12 dead", "12", (12, 12)), of=words, unit=words)
    found = Findings(report=printed, statements=(said,), figures=(counted,), places=(place,))
    return found, claim("c", content.text, "reported", (part(said),), places=(words,))


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_words_pass_through_every_export(words: str) -> None:
    reading, made = hostile(words)
    reports = {"r": reading.report}
    places = list(located(reading, {"s": "c"}))
    assert feed([made], [reading]).entries[0].title
    read = json.loads("".join(export_geojson(places)))
    FeatureCollection.model_validate(read)
    assert read["features"][0]["properties"]["name"] == words
    linked = "".join(export_json_ld([made], reports, {"s": reading.statements[0]}))
    assert not {"<", ">", "&"} & set(linked)
    assert json.loads(linked)["@graph"][1]["author"]["name"] == words
    assert rows(export_parquet(Report, [reading.report]))[0]["title"] == words
    for line in export_jsonl([reading.report, *reading.statements, made]):
        assert json.loads(line)
    for table in (
        statements_csv(reading.statements, reports),
        figures_csv(reading.figures, reports),
        claims_csv([made]),
    ):
        cells = [cell for row in csv.reader(StringIO("".join(table), newline="")) for cell in row]
        assert not [cell for cell in cells if cell.startswith(FORMULA)]
