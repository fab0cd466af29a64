"""What every store promises. New implementations join `STORES`."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from sayso.errors import NotFoundError, StoreError
from sayso.link.sketch import sketch
from sayso.model.claim import Claim, ClaimStatement, HistoryEntry, Story
from sayso.model.digest import Digest
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement
from sayso.model.link import Edge, Linked
from sayso.model.report import Capture, Declared, Failure, Outlet, Report
from sayso.model.statement import Statement
from sayso.model.time import Time
from sayso.model.words import quote
from sayso.ports import Store
from sayso.store.sql_store import SqlStore

Opener = Callable[[], Store]
NOW = "2025-05-04T10:00:00+00:00"


@pytest.fixture
def opener(address: str) -> Iterator[Opener]:
    """Opens the same ledger anew, as another process would."""
    opened: list[Store] = []

    def opens() -> Store:
        opened.append(SqlStore(address))
        return opened[-1]

    yield opens
    for one in opened:
        one.close()


@pytest.fixture
def store(opener: Opener) -> Store:
    return opener()


def capture(name: str) -> Capture:
    return Capture.of_text(f"text of {name}", declared=Declared(), collected=NOW, verbatim=True, input_id=name)


def findings(name: str, text: str = "The mayor said 12 people died.", published: str | None = "2025-05-04") -> Findings:
    report = Report(
        id=f"r{name}",
        input_id=name,
        url=f"https://{name}.example/",
        title=f"Title of {name}",
        outlet=Outlet(name=name),
        published=published,
        collected=NOW,
        language="en",
        text=text,
        sha256=f"sha-{text}",
    )
    said = Statement(id=f"s{name}", report=report.id, voice="attributed", content=quote(text, (15, len(text))))
    number = quote(text, (15, 17))
    figure = Figure(
        id=f"f{name}", report=report.id, statement=said.id, number=number, text=number.text, spans=number.spans, low=12
    )
    time = Time(text="The", spans=((0, 3),), type="DATE", from_="2025-05-04")
    return Findings(report=report, statements=(said,), figures=(figure,), times=(time,))


def add(store: Store, name: str, *keys: str, published: str | None = "2025-05-04") -> Findings:
    found = findings(name, published=published)
    assert store.save_reading(capture(name), found, keys)
    return found


def claim(claim_id: str, *found: Findings) -> Claim:
    said = [ClaimStatement(id=f.statements[0].id, report=f.report.id, text="words", stance="asserts") for f in found]
    history = [HistoryEntry(at="2025-05-04", event="earliest", stance="asserts", report=found[0].report.id)]
    return Claim(
        id=claim_id,
        gist="words",
        status="reported",
        statements=tuple(said),
        history=tuple(history),
        reports_count=len(found),
        outlets_count=1,
        speakers_count=1,
        origins_count=1,
        unknown_count=0,
    )


def linked(*found: Findings, claim_id: str = "c1") -> Linked:
    reports = tuple(sorted(f.report.id for f in found))
    story = Story(id=f"story-{reports[0]}", reports=reports, claims=(claim_id,))
    return Linked(reports=reports, stories=(story,), claims=(claim(claim_id, *found),))


def test_a_reading_comes_back_as_it_went_in(store: Store, opener: Opener) -> None:
    found = add(store, "a")
    assert store.readings(["ra", "nobody"]) == (found,)
    assert opener().readings(["ra"]) == (found,)
    assert store.report("ra") == found.report
    assert store.capture("ra") == capture("a")
    assert store.statements() == found.statements
    assert store.figures_by_id(["fa", "fx"]) == found.figures


def test_the_same_capture_is_known_and_the_same_text_changes_nothing(store: Store) -> None:
    found = add(store, "a", "k")
    assert store.known(capture("a").sha256)
    assert not store.known(capture("b").sha256)
    assert not store.save_reading(capture("again"), found, ["k"])
    assert store.counts().reports == 1
    assert store.known(capture("again").sha256)


def test_another_text_under_the_same_id_is_a_revision(store: Store) -> None:
    first = add(store, "a")
    second = findings("a", "The mayor said 14 people died.")
    assert store.save_reading(capture("a2"), second, [])
    assert not store.save_reading(capture("a3"), second, [])
    revised = store.report("ra-r2")
    assert (revised.revision_of, revised.revision) == ("ra", 2)
    (reading,) = store.readings(["ra-r2"])
    assert reading.figures[0].statement == reading.statements[0].id == "sa-r2"
    assert {f.report for f in reading.figures} == {s.report for s in reading.statements} == {"ra-r2"}
    assert store.readings(["ra"]) == (first,)


def test_unknown_ids_are_said_to_be_unknown(store: Store) -> None:
    for ask in (store.report, store.capture, store.claim):
        with pytest.raises(NotFoundError, match="nobody"):
            ask("nobody")


def test_reports_are_listed_by_publication_undated_last(store: Store) -> None:
    add(store, "c", published=None)
    add(store, "b", published="2025-05-06")
    add(store, "a", published="2025-05-07")
    assert [report.id for report in store.reports()] == ["rb", "ra", "rc"]
    assert [report.id for report in store.reports(limit=1, offset=1)] == ["ra"]
    assert [statement.report for statement in store.statements()] == ["rb", "ra", "rc"]


def test_a_failure_is_one_row_and_goes_when_the_item_works(store: Store) -> None:
    failure = Failure(input_id="a", code="empty", message="nothing in it", at=NOW)
    store.save_failure(failure)
    store.save_failure(replace(failure, at="2025-05-05T10:00:00+00:00"))
    assert [f.at for f in store.failures()] == ["2025-05-05T10:00:00+00:00"]
    add(store, "a")
    assert store.failures() == ()


def test_search_finds_words_and_survives_any_query(store: Store) -> None:
    add(store, "a")
    (hit,) = store.search("mayor died")
    assert hit.report.id == "ra"
    assert "⟦mayor⟧" in hit.snippet
    assert store.search('"people died"')
    assert store.search("may*")
    assert not store.search('"died people"')
    for query in ("", '"', "AND", "NEAR(", "a OR", "*", "col:x", "(", "-", "'; drop table reports"):
        store.search(query)


SEARCHES: tuple[tuple[str, list[str]], ...] = (
    ("ferry", ["rtitle", "rtext", "rlong"]),
    ("FERRY sank", ["rtext"]),
    ('"ferry sank"', ["rtext"]),
    ('"sank ferry"', []),
    ("simek", ["rtext"]),
    ("Šimek", ["rtext"]),
    ("bren*", ["rtitle", "rtext"]),
    ('"off bren"', []),
    ('"off brenmoor" sank', ["rtext"]),
    ("mayor’s", ["rtext"]),
    ("12", ["rtext"]),
    ("harbour ferry", ["rlong"]),
    ("ferry -sank", ["rtext"]),
    ("ferry AND sank", []),
    ("boat", []),
)


@pytest.mark.parametrize(("query", "expected"), SEARCHES)
def test_search_finds_the_same_in_every_store(query: str, expected: list[str], store: Store) -> None:
    texts = {
        "title": ("The ferry off Brenmoor", "Nothing is known."),
        "text": ("Zoë Šimek reports", "The ferry sank off Brenmoor at 12, the mayor’s office said."),
        "long": ("From the harbour", "It was calm. " * 400 + "Then a ferry came in."),
    }
    for name, (title, text) in texts.items():
        found = findings(name, text)
        store.save_reading(capture(name), replace(found, report=replace(found.report, title=title)), [])
    assert [hit.report.id for hit in store.search(query)] == expected
    assert [hit.report.id for hit in store.search(query, limit=1)] == expected[:1]
    for hit in store.search(query):
        assert hit.snippet.count("⟦") == hit.snippet.count("⟧") >= 1


def test_what_no_database_can_hold_is_held(store: Store) -> None:
    odd = "a\x00b\ud800" + "é" * 3_000
    found = findings("odd", "Twelve people died. " + "W" * 100_000)
    report = replace(found.report, title=odd, url=odd, input_id=odd, published="2025-05-04")
    assert store.save_reading(replace(capture("odd"), input_id=odd), replace(found, report=report), [odd, odd + "x"])
    assert store.save_reading(capture("other"), findings("other"), [odd])
    assert store.candidates([odd, odd + "x"]) == {"rodd": 2, "rother": 1}
    assert store.candidates(store.keys("rodd")) == {"rodd": 2, "rother": 1}
    assert [hit.report.id for hit in store.search("twelve w*")] == ["rodd"]
    for message in ("one", "two"):
        store.save_failure(Failure(input_id=odd, code="empty", message=message, at=NOW))
    assert [failure.message for failure in store.failures()] == ["two"]
    store.save_reading(replace(capture("odd"), input_id=odd), replace(found, report=report), [])
    assert store.failures() == ()


def test_a_text_with_more_different_words_than_an_index_takes_is_kept_and_found(store: Store) -> None:
    text = " ".join(f"w{n:06}" for n in range(100_000))
    store.save_reading(capture("vast"), findings("vast", text), [])
    assert [hit.report.id for hit in store.search('w000007 "w040000 w040001"')] == ["rvast"]


def test_order_is_by_code_point_whatever_the_server_speaks(store: Store) -> None:
    names = ["b", "B", "a-b", "ab", "Ä", "z", "_", "é"]
    for name in names:
        add(store, name, f"key of {name}")
    expected = sorted(f"r{name}" for name in names)
    assert [report.id for report in store.reports()] == expected
    assert list(store.unlinked()) == expected
    assert [reading.report.id for reading in store.readings(expected)] == expected


def test_the_state_is_another_one_after_somebody_wrote(store: Store, opener: Opener) -> None:
    before = store.state()
    store.reports()
    assert store.state() == before
    add(opener(), "a")
    assert store.state() != before


def test_candidates_are_counted_by_shared_keys(store: Store) -> None:
    add(store, "a", "x", "y")
    add(store, "b", "y", "z", "y")
    assert store.candidates(["x", "y"]) == {"ra": 2, "rb": 1}
    assert store.keys("rb") == ("y", "z")
    assert store.candidates([]) == {}
    assert store.candidates([f"k{n}" for n in range(3000)]) == {}


def test_sketches_are_kept_with_reports(store: Store) -> None:
    kept = {add(store, name).report.id: sketch(findings(name).report) for name in "ab"}
    assert store.sketches(["rb", "ra", "rc"]) == kept
    assert store.sketches([]) == {}


def test_a_component_is_all_that_edges_reach(store: Store) -> None:
    for name in "abcd":
        add(store, name)
    edges = [
        Edge(one="ra", other="rb", kind="story", score=0.5, why="w"),
        Edge(one="rb", other="rc", kind="copy", score=0.9, why="w"),
    ]
    store.save_edges(edges)
    store.save_edges([replace(edges[0], score=0.7)])
    reports, found = store.component(["rc"])
    assert reports == ("ra", "rb", "rc")
    assert [edge.score for edge in found] == [0.7, 0.9]
    assert store.component(["rd"]) == (("rd",), ())


def test_linking_replaces_what_was_there(store: Store) -> None:
    a, b = add(store, "a"), add(store, "b")
    assert store.unlinked() == ("ra", "rb")
    assert store.save_linked(linked(a), (), (), ("ra",))
    assert store.unlinked() == ("rb",)
    edge = Edge(one="ra", other="rb", kind="claim", score=1.0, why="w")
    store.save_edges([edge])
    both = replace(linked(a, b, claim_id="c2"), copies=(("rb", "ra"),))
    assert store.save_linked(both, (edge,), (), ())
    assert store.unlinked() == ("rb",), "in the component, and not compared by its own keys yet"
    assert store.save_linked(both, (edge,), (), ("rb",))
    assert [c.id for c in store.claims()] == ["c2"]
    assert store.claim("c1").id == "c2"
    assert store.report("rb").copy_of == "ra"
    assert store.claims_of("rb") == store.claims()
    assert len(store.stories()) == 1
    assert store.counts().unlinked == 0


def test_linking_what_changed_meanwhile_is_refused(store: Store) -> None:
    a, b = add(store, "a"), add(store, "b")
    edge = Edge(one="ra", other="rb", kind="story", score=1.0, why="w")
    store.save_edges([edge])
    assert not store.save_linked(linked(a), (), (), ("ra",)), "the component has grown"
    assert not store.save_linked(linked(a, b), (replace(edge, score=0.5),), (), ("ra",)), "an edge is another"
    assert store.claims() == ()
    judgement = Judgement(id="j1", verdict="note", subjects=("c",), by="ann", at=NOW)
    store.save_judgement(judgement)
    assert not store.save_linked(linked(a, b), (edge,), (), ("ra",)), "somebody judged"
    assert store.save_linked(linked(a, b), (edge,), (judgement,), ("ra",))


def test_judgements_and_digests_are_kept_in_order(store: Store) -> None:
    for name in ("j2", "j1"):
        store.save_judgement(Judgement(id=name, verdict="note", subjects=("c",), by="ann", at=NOW))
    assert [judgement.id for judgement in store.judgements()] == ["j2", "j1"]
    digest = Digest(id="d1", made_at=NOW, reports_count=0, items=())
    store.save_digest(digest)
    store.save_digest(replace(digest, reports_count=5))
    assert store.digests() == (digest,)


def test_digests_of_one_second_have_an_order(store: Store) -> None:
    """By where they end, where they begin, what they saw; then by id, so that two readers never see two orders."""
    first = Digest(id="d9", made_at=NOW, until="2025-01-01T00:00:00+00:00", reports_count=1, items=())
    later = "2025-01-01T00:00:01+00:00"
    oldest_first = [
        replace(first, id="d0", made_at="2020-01-01T00:00:00+00:00", until="2026-01-01T00:00:00+00:00"),
        first,
        replace(first, id="d8", until=later),
        replace(first, id="d5", until=later, since=first.until),
        replace(first, id="d4", until=later, since=first.until, recent=("r1",)),
        replace(first, id="d6", until=later, since=first.until, recent=("r1",)),
        replace(first, id="d1", made_at="2999-01-01T00:00:00+00:00", until=None),
    ]
    for digest in oldest_first[::2] + oldest_first[1::2]:
        store.save_digest(digest)
    newest_first = tuple(reversed(oldest_first))
    assert store.digests() == newest_first
    for size in (1, 2, 3, 9):
        pages = [store.latest_digests(size, offset) for offset in range(0, len(newest_first) + size, size)]
        assert sum(pages, ()) == newest_first


def test_many_writers_lose_nothing(opener: Opener) -> None:
    def write(writer: int) -> None:
        own = opener()
        for n in range(10):
            add(own, f"{writer}-{n}", "k")
        own.close()

    with ThreadPoolExecutor(4) as writers:
        list(writers.map(write, range(4)))
    assert opener().counts().reports == 40
    assert opener().check() == ()


def test_a_ledger_that_may_not_be_made_is_not_made(address: str) -> None:
    for _ in range(2):
        with pytest.raises(StoreError, match=r"there is no ledger here \(make one with"):
            SqlStore(address, make=False)


def test_what_is_no_ledger_is_refused_with_a_way_out(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("this is no database " * 100, encoding="utf-8")
    with pytest.raises(StoreError, match=r"notes\.db"):
        SqlStore(str(tmp_path / "notes.db"))
    with pytest.raises(StoreError, match="folder"):
        SqlStore(str(tmp_path / "nowhere" / "ledger.db"))
