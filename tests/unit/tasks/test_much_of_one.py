"""Much of one thing: a claim of thousands of statements, and thousands of statements by one minister."""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import get_args

import pytest

from sayso.cli.export_formats import ExportFormat, Noun, exported, holds
from sayso.ledger import Ledger
from sayso.link.block import blocking_keys
from sayso.link.link import link_component
from sayso.model.claim import Claim
from sayso.model.findings import Findings
from sayso.model.link import Edge, EdgeKind
from sayso.model.report import Capture, Declared
from sayso.store.sql_store import SqlStore
from sayso.tasks.link_reports import MOST_EDGES, compare, link_reports, relink
from sayso.tell.claim_part import claim_part
from sayso.weigh.weigh import weigh
from tests.cost import assert_linear, processor_seconds
from tests.unit.weigh.build import Said, count, report

NOW = "2026-08-01T00:00:00+00:00"
TOLL = Said(
    "12 people died when the Sela dam burst", "the Castrel water board", figures=(count("12"),), places=("Sela",)
)
SHOWN = 50
"""Entries of a claim's history that a page shows."""
VERBS = ("opened", "rejected", "praised", "delayed", "inspected", "funded", "announced")
THINGS = tuple("school bridge harbour railway library clinic airport reservoir museum granary ferry".split())
WHY = ("before the winter", "after a flood", "for its pupils", "against the advice of engineers", "as promised")
TOWNS = tuple(
    "Brenmoor Aldwick Sundal Korvath Marwen Dunholt Pelgrave Ostrel Casmet Lorsal Velten Tarhol Ister".split()
)
PAGE = 0.05
"""Seconds of processor time that what a claim's page is made of may take."""


def repeated(number: int) -> Findings:
    """One house of many that tells the same."""
    on = (date(2026, 5, 1) + timedelta(days=number // 200)).isoformat()
    return report(
        f"r{number:05}", TOLL, text="Notes.", published=on, outlet=f"Paper {number}", url=f"https://p{number}.example/1"
    )


def to_the_first(readings: tuple[Findings, ...]) -> tuple[Edge, ...]:
    """All are reprints of the first."""
    return tuple(
        Edge(one=readings[0].report.id, other=one.report.id, kind=kind, score=1.0, why="the same words")
        for one in readings[1:]
        for kind in ("copy", "story")
    )


def capture(findings: Findings) -> Capture:
    declared = Declared(published=findings.report.published)
    return Capture.of_text(
        findings.report.id, declared=declared, collected=NOW, verbatim=True, input_id=findings.report.id
    )


def weighed(count: int) -> Callable[[], object]:
    readings = tuple(map(repeated, range(count)))
    edges = to_the_first(readings)
    return lambda: weigh(readings, link_component(readings, edges))


def test_a_claim_of_many_statements_is_weighed_in_proportion() -> None:
    assert_linear(weighed, 60, 600)


@pytest.mark.soak
def test_a_claim_of_thousands_of_statements_is_weighed_in_proportion() -> None:
    assert_linear(weighed, 500, 5_000)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> tuple[Path, Claim]:
    """A ledger of one claim that so many reports tell."""
    readings = tuple(map(repeated, range(request.param)))
    path = tmp_path_factory.mktemp("made") / "one.db"
    with closing(SqlStore(str(path))) as store:
        for one in readings:
            assert store.save_reading(capture(one), one, blocking_keys(one))
        edges = tuple(sorted(to_the_first(readings), key=lambda e: (e.one, e.other, e.kind)))
        store.save_edges(edges)
        found = weigh(readings, link_component(readings, edges))
        assert store.save_linked(found, edges, (), [one.report.id for one in readings])
    (claim,) = found.claims
    return path, claim


SIZES = pytest.mark.parametrize("made", [150, pytest.param(5_000, marks=pytest.mark.soak)], indirect=True)


@SIZES
def test_what_the_page_of_a_claim_of_many_statements_is_made_of_is_a_part(made: tuple[Path, Claim]) -> None:
    path, claim = made
    assert len(claim.statements) == claim.reports_count
    assert claim.origins_count == 1
    with closing(SqlStore(str(path))) as store:

        def page() -> tuple[Findings, ...]:
            part = claim_part(store.claim(claim.id), 0, SHOWN)
            return store.readings(sorted({said.report for said in part.statements}))

        assert len(page()) <= SHOWN + 1
        assert processor_seconds(page) < PAGE


@SIZES
def test_a_claim_of_many_statements_is_cited_and_exported(made: tuple[Path, Claim]) -> None:
    path, claim = made
    with Ledger(str(path)) as ledger:
        assert "Castrel water board" in ledger.cite(claim.id)
        for form in (form for form in ExportFormat if holds(form, Noun.claims)):
            assert sum(map(len, exported(ledger, Noun.claims, form))) > 100


@SIZES
def test_one_more_joins_a_claim_of_many_statements(made: tuple[Path, Claim], tmp_path: Path) -> None:
    path, claim = made
    path = Path(shutil.copy(path, tmp_path))
    one = repeated(len(claim.statements))
    with closing(SqlStore(str(path))) as store:
        assert store.save_reading(capture(one), one, blocking_keys(one))
        edge = to_the_first((repeated(0), one))
        store.save_edges(edge)
        relink(store, [one.report.id], lambda *_: None)
        assert len(store.claim(claim.id).statements) == len(claim.statements) + 1


def spoken(number: int) -> Findings:
    """One of many reports of what one minister said: each of something else, five on a day."""
    words = f"he {VERBS[number % 7]} the {THINGS[number % 11]} in {TOWNS[number % 13]} {WHY[number % 5]}"
    on = (date(2026, 1, 5) + timedelta(days=number // 5)).isoformat()
    said = Said(words, "Interior Minister Oda Velm", kind="person")
    return report(f"m{number:05}", said, text=f"Notes from {TOWNS[number % 13]}.", title="Velm speaks", published=on)


def test_what_one_minister_says_of_many_things_is_as_many_claims(tmp_path: Path) -> None:
    with closing(SqlStore(str(tmp_path / "one.db"))) as store:
        for one in map(spoken, range(60)):
            assert store.save_reading(capture(one), one, blocking_keys(one))
        link_reports(store, lambda *_: None)
        assert max(len(claim.statements) for claim in store.claims()) <= 3
        assert len(store.claims()) > 40


@pytest.mark.parametrize("many", [180, pytest.param(10_000, marks=pytest.mark.soak)])
def test_a_report_is_compared_with_no_more_than_some_of_those_that_quote_one_minister(
    tmp_path: Path, many: int
) -> None:
    with closing(SqlStore(str(tmp_path / "one.db"))) as store:
        for one in map(spoken, range(many)):
            store.save_reading(capture(one), one, blocking_keys(one))
        new = f"m{many - 1:05}"
        compare(store, new)
        _, edges = store.component([new])
        assert 0 < len(edges) <= len(get_args(EdgeKind)) * MOST_EDGES
