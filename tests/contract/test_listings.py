"""What every store's lists promise: the same as looking at everything, a page at a time."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest

import sayso.store.names
from sayso.errors import NotFoundError
from sayso.listing_ports import Within
from sayso.model.claim import Claim, HistoryEntry, Story
from sayso.model.digest import Digest
from sayso.model.link import Linked
from sayso.model.moment import moment
from sayso.model.report import Capture, Caveat, Declared, Outlet
from sayso.model.statement import Likelihood
from sayso.ports import Store
from sayso.store.reports import is_forecast
from sayso.store.sql_store import SqlStore
from sayso.tell.telling import telling_first
from tests.contract.test_store import capture, claim, findings
from tests.small_ledger import COLLECTED, save_small_ledger

DATES = ("2025-05-04", None, "2025-05-06", "2025-05-05", "2025", "2025-05-06T10:00:00+02:00", None, "2025-05")


@pytest.fixture
def small(address: str) -> Iterator[Store]:
    save_small_ledger(address)
    store = SqlStore(address)
    yield store
    store.close()


@pytest.fixture
def many(address: str) -> Iterator[Store]:
    """Eight reports of all kinds, each with its claim."""
    store = SqlStore(address)
    for number, published in enumerate(DATES):
        name = f"{number}"
        found = findings(name, published=published)
        said = found.statements[0]
        likely = Likelihood(text="likely", spans=((0, 6),))
        statements = (
            replace(said, forecast=number % 3 == 0),
            replace(said, id=f"s{number}b", likelihood=likely if number % 2 else None),
        )
        caveats = (Caveat(text="The", spans=((0, 3),), kind="not_verified"),) if number in (2, 5) else ()
        report = replace(
            found.report,
            outlet=Outlet(name="Echo" if number % 2 else "", domain="herald.example"),
            caveats=caveats,
            skipped="not read" if number == 4 else None,
        )
        kept = replace(capture(name), collected=f"2025-06-{10 + number}T00:00:00+00:00")
        store.save_reading(kept, replace(found, report=report, statements=statements), [])
        copies = ((report.id, "r0"),) if number == 3 else ()
        story = Story(id=f"story{number}", reports=(report.id,), to=published)
        linked = Linked(reports=(report.id,), copies=copies, stories=(story,), claims=(_claim(number, published),))
        assert store.save_linked(linked, (), (), linked.reports)
    yield store
    store.close()


def _claim(number: int, at: str | None) -> Claim:
    status = ("reported", "disputed", "own")[number % 3]
    found = claim(f"s{number}", findings(f"{number}"))
    said = replace(found.statements[0], source="Ana" if number % 2 else None)
    history = (HistoryEntry(at=at, event="earliest", stance="asserts", report=f"r{number}"),)
    figures = ("f",) * (number % 4)
    return replace(found, status=status, statements=(said,), history=history, figures=figures)  # type: ignore[arg-type] # a table


def paged(page: Callable[[int, int], Sequence[Any]], size: int) -> list[Any]:
    """All of a list, a page at a time."""
    found: list[Any] = []
    while some := page(size, len(found)):
        assert len(some) <= size
        found.extend(some)
    return found


def test_claims_are_listed_as_they_are_told(many: Store) -> None:
    expected = telling_first(many.claims())
    for size in (1, 3, 100):
        assert paged(many.telling, size) == expected
    assert many.telling() == tuple(expected)
    for status in ("reported", "disputed", "own", "verified"):
        assert list(many.telling(status=status)) == [claim for claim in expected if claim.status == status]
    mine = [claim for claim in expected if claim.statements[0].source == "Ana"]
    assert list(many.telling(source="Ana")) == mine
    assert many.statuses(source="Ana") == Counter(claim.status for claim in mine)
    assert many.telling(source="nobody") == ()
    assert many.statuses(source="nobody") == {}


def test_a_source_that_speaks_twice_in_a_claim_counts_it_once_by_the_status_it_has_now(small: Store) -> None:
    (found,) = small.claims_by_id(["s-union"])
    said = tuple(replace(one, source="Ana") for one in found.statements)
    again = replace(found, statements=(*said, replace(said[0], id="s-again")))
    for status in ("reported", "disputed"):
        linked = Linked(reports=tuple(sorted({one.report for one in said})), claims=(replace(again, status=status),))
        assert small.save_linked(linked, (), (), linked.reports)
        assert dict(small.statuses("Ana")) == {status: 1}


def test_statuses_are_counted(small: Store) -> None:
    assert dict(small.statuses()) == {"corrected": 1, "disputed": 1, "reported": 3, "withdrawn": 1}


def test_claims_of_reports_and_by_id(small: Store) -> None:
    expected = [
        claim for claim in small.telling() if {"r-ferry", "r-union"} & {said.report for said in claim.statements}
    ]
    assert list(small.claims_of_reports(["r-union", "r-ferry", "r-none"], 50)) == expected
    assert list(small.claims_of_reports(["r-union", "r-ferry"], 2)) == expected[:2]
    assert list(small.claims_of_reports(["r-union", "r-ferry"], None)) == expected
    assert small.claims_of_reports([], 5) == ()
    assert [claim.id for claim in small.claims_by_id(["s-union", "nobody", "s-toll"])] == ["s-union", "s-toll"]


def test_claims_that_name_a_report(small: Store) -> None:
    everywhere = [report.id for report in small.reports()]
    for report in everywhere:
        named = sorted(claim.id for claim in small.claims() if report in {entry.report for entry in claim.history})
        assert [claim.id for claim in small.claims_naming(report, everywhere)] == named
    assert small.claims_naming("r-union", ["r-ferry"]) == small.claims_naming("r_union", everywhere) == ()


def test_stories_are_listed_latest_first(many: Store) -> None:
    dated = sorted(many.stories(), key=lambda story: moment(story.to), reverse=True)
    expected = sorted(dated, key=lambda story: story.to is None)
    assert [story.to for story in many.latest_stories()] == [story.to for story in expected]
    assert paged(many.latest_stories, 3) == list(many.latest_stories())
    assert many.story("story3").reports == ("r3",)
    with pytest.raises(NotFoundError, match="nobody"):
        many.story("nobody")


def test_what_a_claim_is_in(small: Store) -> None:
    assert small.revisions_of("s-toll") == small.revisions()
    assert small.revisions_of("s-union") == ()
    for figure in ("f-toll", "f-count", "f-union"):
        touching = [c for c in small.conflicts() if figure in {part.figure.id for part in c.figures}]
        assert list(small.conflicts_of([figure])) == touching
    assert small.conflicts_of([]) == ()


def test_conflicts_of_the_figures_of_some_reports(small: Store) -> None:
    for report in small.reports():
        touching = [c for c in small.conflicts() if report.id in {part.figure.report for part in c.figures}]
        assert list(small.conflicts_among([report.id])) == touching
    assert small.conflicts_among([]) == ()


def test_in_a_round_the_same_is_read(small: Store) -> None:
    begun = small.rounds()
    expected = (small.claims(), small.statements(), small.reports())
    for _ in range(3):
        with begun():
            assert (small.claims(), small.statements(), small.reports()) == expected
    with begun():
        again = small.claims()
    with begun():
        assert all(one is other for one, other in zip(again, small.claims(), strict=True))
    assert all(one is not other for one, other in zip(again, small.claims(), strict=True))


def test_relinking_leaves_no_conflict_behind(small: Store) -> None:
    assert small.save_linked(Linked(reports=("r-ferry",)), (), (), ["r-ferry"])
    assert small.conflicts_of(["f-toll", "f-count", "f-union"]) == small.conflicts()
    assert small.check() == ()


@pytest.mark.parametrize("kind", [None, "originals", "reprints", "unread", "undated"])
@pytest.mark.parametrize("outlet", [None, "Echo", "herald.example", "nobody"])
def test_reports_are_listed_last_first(many: Store, kind: Any, outlet: str | None) -> None:
    held = many.reports()
    ordered = [*(r for r in reversed(held) if r.published), *(r for r in held if not r.published)]
    tests = {
        "originals": lambda r: not r.copy_of,
        "reprints": lambda r: bool(r.copy_of),
        "unread": lambda r: bool(r.skipped),
        "undated": lambda r: not r.published,
    }
    name = {r.id: (r.outlet.name or r.outlet.domain) if r.outlet else None for r in held}
    expected = [r for r in ordered if (not kind or tests[kind](r)) and (not outlet or name[r.id] == outlet)]
    for size in (1, 3, 50):
        assert paged(lambda n, at: many.latest_reports(n, at, outlet=outlet, kind=kind), size) == expected
    assert many.reports_count(outlet, kind) == len(expected)


def test_outlets_and_those_collected_last(many: Store) -> None:
    assert many.outlets() == ("Echo", "herald.example")
    assert many.collected_last(3) == ("r7", "r6", "r5")
    assert many.collected_since("2025-06-15T12:00:00+00:00") == ("r5", "r6", "r7")
    assert many.collected_since("2025-07-01") == ()
    assert many.collected_since(None) == tuple(sorted(report.id for report in many.reports()))


def test_statements_and_figures_page_by_page(many: Store) -> None:
    for whole, page in ((many.statements(), many.statements), (many.figures(), many.figures)):
        for size in (1, 3, 7, 100):
            assert paged(page, size) == list(whole)
        assert page(None, 5) == whole[5:]


def test_forecasts_and_reports_with_something(many: Store) -> None:
    expected = [statement for statement in many.statements() if is_forecast(statement)]
    assert expected
    for size in (1, 4, 100):
        assert paged(many.forecasts, size) == expected
    assert many.held_count("forecasts")[1] == len(expected)
    with_caveats = [report for report in many.reports() if report.caveats]
    assert paged(lambda limit, offset: many.reports_with("caveats", limit, offset), 1) == with_caveats
    assert many.held_count("caveats") == (2, 2)
    assert many.reports_with("places", 10) == ()
    assert many.held_count("places") == (0, 0)


def test_reports_by_id_keep_their_order(small: Store) -> None:
    assert [report.id for report in small.reports_by_id(["r-union", "nobody", "r-copy"])] == ["r-union", "r-copy"]


def test_an_empty_ledger_has_empty_lists(address: str) -> None:
    store = SqlStore(address)
    lists: tuple[Any, ...] = (
        store.telling(),
        store.latest_stories(),
        store.latest_reports(5),
        store.forecasts(5),
        store.statements(5),
        store.outlets(),
        store.reports_with("caveats", 5),
    )
    assert not any(lists)
    assert store.statuses() == {}
    assert store.reports_count() == 0
    store.close()


def test_a_capture_that_is_collected_again_is_named_once(small: Store) -> None:
    (reading,) = small.readings(["r-union"])
    again = Capture.of_text("again", declared=Declared(), collected=COLLECTED, verbatim=True)
    assert not small.save_reading(again, reading, ())
    assert sorted(small.collected_last(50)) == sorted(report.id for report in small.reports())


def test_relatives_are_the_original_the_reprints_and_other_texts(small: Store) -> None:
    assert [report.id for report in small.relatives("r-ferry", 10)] == ["r-copy"]
    assert [report.id for report in small.relatives("r-copy", 10)] == ["r-ferry"]
    assert small.relatives("r-union", 10) == small.relatives("nobody", 10) == ()
    (reading,) = small.readings(["r-union"])
    again = replace(reading, report=replace(reading.report, sha256="other"))
    taken = Capture.of_text("another", declared=Declared(), collected=COLLECTED, verbatim=True)
    assert small.save_reading(taken, again, ())
    assert [report.id for report in small.relatives("r-union", 10)] == ["r-union-r2"]
    assert [report.id for report in small.relatives("r-union-r2", 10)] == ["r-union"]


def test_revisions_of_the_claims_of_some_reports(small: Store) -> None:
    assert small.revisions_among(["r-count"]) == small.revisions()
    assert small.revisions_among(["r-union"]) == small.revisions_among([]) == ()


def _made(number: int, stream: str | None = None) -> Digest:
    at = f"2025-06-{10 + number}T06:00:00+00:00"
    return Digest(id=f"d{number}", made_at=at, until=at, reports_count=1, items=(), stream=stream)


def test_digests_are_listed_newest_first_without_alerts(many: Store) -> None:
    streams = (None, "daily/UTC", "alert/f1", None, "daily/UTC")
    digests = [_made(number, stream) for number, stream in enumerate(streams)]
    for digest in digests:
        many.save_digest(digest)
    assert [found.id for found in paged(many.latest_digests, 2)] == ["d4", "d3", "d1", "d0"]
    assert [found.id for found in many.latest_digests(9, is_by_hand=True)] == ["d3", "d0"]
    assert many.digests_count() == 4
    assert many.digest("d2") == digests[2]
    with pytest.raises(NotFoundError, match="d9"):
        many.digest("d9")


def test_stories_of_reports(many: Store) -> None:
    assert [story.id for story in many.stories_of_reports(["r5", "r2", "none"])] == ["story2", "story5"]
    assert many.stories_of_reports([]) == ()


def test_a_source_of_many_claims_is_listed_as_one_of_few(many: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    few = [many.telling(2, at, source="Ana") for at in (0, 2)]
    disputed = many.telling(status="disputed", source="Ana")
    monkeypatch.setattr("sayso.store.listings.MANY", 1)
    assert [many.telling(2, at, source="Ana") for at in (0, 2)] == few
    assert many.telling(status="disputed", source="Ana") == disputed
    assert many.telling(source="nobody") == ()


def test_of_very_many_reports_that_fit_the_latest_are_found(many: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    fitting = {hit.report.id for hit in many.search("mayor")}
    for module in ("sqlite", "postgres"):
        monkeypatch.setattr(f"sayso.store.{module}.MOST_RANKED", 3)
    found = [hit.report.id for hit in many.search('"the mayor" died', 2)]
    assert len(found) == 2
    assert {hit.report.id for hit in many.search("mayor")} == fitting
    assert set(found) < fitting


def test_what_came_in_lately_on_a_claim_in_a_story_and_by_a_speaker(small: Store) -> None:
    before, came = "2026-03-01T00:00:00+00:00", small.collected_at(["r-ferry", "none"])
    assert set(came) == {"r-ferry"}
    toll = small.claim("s-toll")
    said = small.said_since(before, "claim", toll.id, 50)
    assert {one.statement for one in said} == {one.id for one in toll.statements}
    assert {one.claim for one in said} == {toll.id}
    assert small.said_since(before, "claim", toll.id, 1) == said[:1]
    assert small.said_since(came["r-ferry"], "claim", toll.id, 50) == ()
    (story,) = small.stories_of_reports(["r-ferry"])
    everything = small.said_since(before, "story", story.id, 50)
    assert {one.claim for one in everything} == set(story.claims)
    spoken = {one.statement for one in small.said_since(before, "speaker", "Ana Tolve", 50)}
    assert spoken == {s.id for c in small.claims() for s in c.statements if s.source == "Ana Tolve"}
    assert small.said_since(before, "speaker", "Ana", 50) == ()


def test_a_speaker_is_looked_for_among_what_came_last_and_then_in_all(
    small: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = "2026-03-01T00:00:00+00:00"
    speakers = {said.source for claim in small.claims() for said in claim.statements if said.source}
    all_of = {who: small.said_since(before, "speaker", who, 50) for who in speakers}
    monkeypatch.setattr("sayso.store.news.NEWEST", 1)
    for who, said in all_of.items():
        assert small.said_since(before, "speaker", who, 50) == said
        assert set(small.said_since(before, "speaker", who, 1)) < {*said, None}


def found(store: Store, query: str = "", **within: str) -> list[str]:
    """What a search finds, in its order."""
    return [hit.report.id for hit in store.search(query, within=Within(**within))]


@pytest.mark.parametrize(
    ("who", "reports"),
    [
        ("Tolve", {"r-ferry", "r-copy", "r-count"}),
        ("ana tolve", {"r-ferry", "r-copy", "r-count"}),
        ("TOLVE Ána", {"r-ferry", "r-copy", "r-count"}),
        ("sundal echo", {"r-ferry"}),
        ("Ana Echo", set()),
        ("Tolv", set()),
        ("%", set()),
        ("Nobody", set()),
    ],
)
def test_a_search_is_narrowed_to_who_says_it(small: Store, who: str, reports: set[str]) -> None:
    assert set(found(small, who=who)) & {"r-ferry", "r-copy", "r-count", "r-union", "r-notice"} == reports
    assert set(found(small, "ferry", who=who)) <= set(found(small, "ferry")) & set(found(small, who=who))


def test_a_search_is_narrowed_to_where_and_when(small: Store) -> None:
    assert "r-ferry" in found(small, where="Brenmoor")
    assert found(small, where="Brenmoor", who="Seamen") == []
    assert found(small, where="%") == found(small, "ferry", where="%") == []
    everything = found(small, first="0001-01-01", last="9999-12-31")
    dated = [report.id for report in small.reports() if report.published]
    assert sorted(everything) == sorted(dated)
    days = [small.report(key).published or "" for key in everything]
    assert days == sorted(days, reverse=True)
    day = days[0][:10]
    assert found(small, first=day, last=day)
    assert all((small.report(key).published or "")[:10] == day for key in found(small, first=day, last=day))
    assert found(small, "ferry", first="2031-01-01") == []


def test_a_search_finds_a_speaker_by_the_name_that_somebody_corrected_it_to(small: Store) -> None:
    toll = small.claim("s-toll")
    component, edges = small.component(["r-ferry"])
    renamed = tuple(replace(said, source="Mara Quill") for said in toll.statements)
    linked = Linked(reports=component, claims=(replace(toll, statements=renamed),))
    assert small.save_linked(linked, edges, small.judgements(), component)
    assert "r-ferry" in found(small, who="Mara Quill")
    assert "r-ferry" in found(small, "ferry", who=" Mara Quill ")


def test_what_is_narrowed_to_much_is_as_what_is_narrowed_to_little(
    small: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = found(small, who="tolve", first="2026-01-01")
    monkeypatch.setattr(sayso.store.names, "MANY", 1)
    assert few == found(small, who="tolve", first="2026-01-01") != []
