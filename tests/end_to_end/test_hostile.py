"""Hostile words in every field, a claim with five thousand statements, an empty ledger: pages and API stay whole and bounded."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from sayso.desk.app import create_app
from sayso.ledger import Ledger
from sayso.model.actor import Actor
from sayso.model.claim import Claim, HistoryEntry, Origin, StatusBy, Story
from sayso.model.conflict import Conflict, FigureInContext, Revision
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement
from sayso.model.link import Linked
from sayso.model.place import Place
from sayso.model.report import Capture, Caveat, Declared, Failure, Outlet, Report
from sayso.model.statement import Relay, Source, Statement
from sayso.model.words import quote
from sayso.store.sql_store import SqlStore
from tests.hostile import HOSTILE
from tests.small_ledger import COLLECTED, figure, report

HOME = "http://127.0.0.1"
MANY = 5_000
MOST_BYTES = 2_000_000
"""Of one answer, however much the ledger holds."""
PAGES = (
    "/",
    "/claims",
    "/claims?q=said",
    "/claims/c0",
    "/reports",
    "/reports/r0",
    "/figures",
    "/stories",
    "/search?q=dead",
)
ANSWERS = (
    *(
        "reports",
        "reports/r0",
        "reports/r0/reading",
        "reports/r0/claims",
        "statements",
        "figures",
        "claims",
        "claims/c0",
    ),
    *(
        f"claims/c0/{part}"
        for part in ("statements", "history", "figures", "revisions", "conflicts", "judgements", "cite")
    ),
    *(
        "stories",
        "stories/t0",
        "stories/t0/claims",
        "stories/t0/timeline",
        "revisions",
        "conflicts",
        "places",
        "forecasts",
    ),
    *(
        "caveats",
        "unsettled",
        "unsettled?kind=silent",
        "unsettled?kind=to_check",
        "counts",
        "sources",
        "failures",
        "judgements",
        "digests",
        "search?q=dead",
    ),
)
SCRIPTS = re.compile(r"<script|<img|<iframe|javascript:|\son\w+\s*=", re.IGNORECASE)
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


class Tags(HTMLParser):
    """The tags of a page with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, {name: value or "" for name, value in attrs}))


def hostile(words: str) -> tuple[Findings, Linked]:
    """A report of which every text that somebody else wrote is these words."""
    text = f"{words} said {words} 12 dead"
    caveat = quote(text, (0, len(words)))
    printed = report(
        "r0",
        text,
        title=words,
        url=words,
        input_id=words,
        outlet=Outlet(name=words, domain=words),
        byline=(words,),
        agency=words,
        dateline=words,
        caveats=(Caveat(text=caveat.text, spans=caveat.spans, kind="not_verified"),),
    )
    source = Source(text=caveat.text, spans=caveat.spans, name=words, kind="person", named=True, affiliation=words)
    relay = Relay(text=caveat.text, spans=caveat.spans, name=words, kind="media", named=True)
    content = quote(text, (len(words) + 6, len(text)))
    said = Statement(
        id="s0", report="r0", voice="attributed", source=source, content=content, via=(relay,), forecast=True
    )
    counted = replace(figure("f0", said, text, "12 dead", "12", (12, 12)), of=words, unit=words)
    other = replace(counted, id="f1")
    place = Place(text=words, spans=caveat.spans, name=words, use="literal", feature=words, precision="point")
    actor = Actor(id="a0", name=words, kind="person", aliases=(words,))
    found = Findings(report=printed, statements=(said,), figures=(counted, other), places=(place,), actors=(actor,))
    both = tuple(FigureInContext(figure=one, source=words, url=words, published=words) for one in (counted, other))
    made = claim(1, words, content.text)
    linked = Linked(
        reports=("r0",),
        claims=(made,),
        stories=(Story(id="t0", title=words, reports=("r0",), claims=("c0",)),),
        revisions=(Revision(id="v0", claim="c0", figures=both, announced="silent", why=words),),  # type: ignore[arg-type] # two
        conflicts=(Conflict(id="x0", kind="disjoint", figures=both, why=words),),  # type: ignore[arg-type] # two
    )
    return found, linked


def claim(count: int, words: str, gist: str) -> Claim:
    """A claim of so many statements, all of one report but for their ids."""
    from sayso.model.claim import ClaimStatement  # noqa: PLC0415 - beside its only use

    said = [
        ClaimStatement(id=f"s{n}", report=f"r{n}", text=gist, source=words, via=(words,), stance="claims")
        for n in range(count)
    ]
    history = [
        HistoryEntry(
            at="2026-03-09", event="repeated", stance="claims", source=words, report=f"r{n}", statement=f"s{n}"
        )
        for n in range(count)
    ]
    reports = tuple(f"r{n}" for n in range(count))
    return Claim(
        id="c0",
        gist=gist,
        status="reported",
        status_by=(StatusBy(name=words, statement="s0", words=words),),
        statements=tuple(said),
        history=tuple(history),
        reports_count=count,
        outlets_count=1,
        speakers_count=1,
        origins_count=1,
        unknown_count=0,
        origins=(Origin(key=words, name=words, kind="person", reports=reports, why=words),),
        figures=("f0", "f1"),
        places=(words,),
        actors=(words,),
    )


def filled(path: Path, found: list[Findings], linked: Linked, words: str) -> Path:
    store = SqlStore(str(path))
    for number, one in enumerate(found):
        taken = Capture.of_text(f"{number}", declared=Declared(), collected=COLLECTED, verbatim=True)
        store.save_reading(taken, one, ())
    with store._db.writing() as connection:
        from sayso.store.claims import replace_linked  # noqa: PLC0415 - a component of thousands, without its edges

        replace_linked(connection, linked, linked.reports)
    store.save_failure(Failure(input_id=words, code="read", message=words, at=COLLECTED))
    store.save_judgement(Judgement(id="j0", verdict="note", subjects=("c0",), value=words, by=words, at=COLLECTED))
    store.close()
    return path


@pytest.fixture(scope="module", params=HOSTILE)
def desk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    words = HOSTILE[request.param]
    found, linked = hostile(words)
    path = filled(tmp_path_factory.mktemp("hostile") / "ledger.db", [found], linked, words)
    with Ledger(str(path)) as ledger, TestClient(create_app(ledger), base_url=HOME) as client:
        yield client


def test_pages_show_hostile_words_as_words(desk: TestClient) -> None:
    for address in PAGES:
        answer = desk.get(address)
        assert answer.status_code == 200, address
        for tag, attributes in Tags(answer.text).seen:
            assert tag not in ("script", "img", "iframe"), address
            assert not [name for name in attributes if name.startswith("on")], (address, tag)
            target = attributes.get("href", "") + attributes.get("action", "")
            assert not target.lower().startswith(("javascript:", "data:")), address
        assert "49" not in re.findall(r"\{\{.*?\}\}", answer.text)


def test_the_api_answers_with_the_words_as_they_are(desk: TestClient) -> None:
    for address in ANSWERS:
        answer = desk.get(f"/api/v1/{address}")
        assert answer.status_code == 200, (address, answer.text[:300])
        assert answer.headers["content-type"] == "application/json"
        assert answer.json() is not None
        assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A claim that five thousand reports repeat."""
    found, linked = hostile("Ana Tolve")
    readings = [found]
    for n in range(1, MANY):
        printed: Report = replace(found.report, id=f"r{n}", sha256=f"h{n}", url=f"https://echo.example/{n}")
        readings.append(
            Findings(report=printed, statements=(replace(found.statements[0], id=f"s{n}", report=f"r{n}"),))
        )
    ids = tuple(reading.report.id for reading in readings)
    big = replace(
        linked,
        reports=ids,
        claims=(claim(MANY, "Ana Tolve", found.statements[0].content.text),),
        stories=(replace(linked.stories[0], reports=ids),),
    )
    path = filled(tmp_path_factory.mktemp("crowded") / "ledger.db", readings, big, "Ana Tolve")
    with Ledger(str(path)) as ledger, TestClient(create_app(ledger), base_url=HOME) as client:
        yield client


@pytest.mark.parametrize("address", [*PAGES, *(f"/api/v1/{address}" for address in ANSWERS)])
def test_five_thousand_statements_are_still_one_bounded_answer(crowded: TestClient, address: str) -> None:
    answer = crowded.get(address)
    assert answer.status_code == 200
    assert len(answer.content) < MOST_BYTES


def test_all_five_thousand_can_be_paged_through(crowded: TestClient) -> None:
    seen: set[str] = set()
    for offset in range(0, MANY, 500):
        page = crowded.get(f"/api/v1/claims/c0/statements?limit=500&offset={offset}").json()
        seen.update(item["id"] for item in page["items"])
        assert page["next"] == (offset + 500 if offset + 500 < MANY else None)
    assert len(seen) == MANY
    text = crowded.get("/claims/c0").text
    assert "5,000" in text


def test_an_empty_ledger_answers_everything(tmp_path: Path) -> None:
    with Ledger(str(tmp_path / "empty.db")) as ledger, TestClient(create_app(ledger), base_url=HOME) as client:
        for address in PAGES:
            assert client.get(address).status_code == (404 if re.search(r"/[cr]0$", address) else 200), address
        for address in ANSWERS:
            expected = 404 if re.search(r"/[crt]0(/|$)", address) else 200
            assert client.get(f"/api/v1/{address}").status_code == expected, address
