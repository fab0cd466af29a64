"""News: the digest of what is loaded for it is the digest of the whole ledger, whatever it begins with."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import sayso.tasks.news as news_room
from sayso.model.claim import Claim, HistoryEntry, Story
from sayso.model.digest import Digest
from sayso.model.link import Edge, Linked
from sayso.model.report import Capture, Declared, Report
from sayso.ports import Store
from sayso.store.sql_store import SqlStore
from sayso.tasks.news import news
from sayso.tell.digest import compose_alert, compose_digest
from sayso.tell.view import LedgerView
from tests.contract.test_store import capture, claim, findings
from tests.small_ledger import COLLECTED, LATER, save_small_ledger

MADE = "2027-01-01T00:00:00+00:00"
NOTICE = "r9"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The small ledger, and a notice that takes a claim back without a statement in it."""
    found = filled(tmp_path_factory.mktemp("news") / "small.db")
    yield found
    found.close()


def filled(path: Path) -> SqlStore:
    save_small_ledger(str(path))
    found = SqlStore(str(path))
    for number, at in ((8, COLLECTED), (9, LATER)):
        reading = findings(f"{number}")
        form = "kill" if number == 9 else reading.report.form
        report = replace(reading.report, collected=at, form=form)
        statements = reading.statements if number == 8 else ()
        found.save_reading(_taken(report), replace(reading, report=report, statements=statements, figures=()), [])
    withdrawn = HistoryEntry(at="2025-05-09", event="withdrawn", stance="withdraws", report=NOTICE)
    taken_back: Claim = replace(claim("s8", findings("8")), history=(withdrawn,), status="withdrawn", figures=())
    edge = Edge(one="r8", other=NOTICE, kind="story", score=1.0, why="the same story")
    found.save_edges([edge])
    story = Story(id="tr8", reports=("r8", NOTICE), claims=("s8",))
    linked = Linked(reports=("r8", NOTICE), stories=(story,), claims=(taken_back,))
    assert found.save_linked(linked, (edge,), (), linked.reports)
    return found


def _taken(report: Report) -> Capture:
    taken = Capture.of_text(report.text, declared=Declared(), collected=report.collected, verbatim=True)
    return replace(capture(report.id), collected=taken.collected)


def whole(store: Store) -> LedgerView:
    waiting = frozenset(store.unlinked())
    return LedgerView(
        reports=tuple(report for report in store.reports() if report.id not in waiting),
        claims=store.claims(),
        revisions=store.revisions(),
        conflicts=store.conflicts(),
        failures=store.failures(),
        statements=store.statements(),
        waiting_count=len(waiting),
    )


def both(store: Store, since: str | None, before: Digest | None = None) -> tuple[Digest, Digest]:
    """The digest of the news, and of the whole ledger."""
    views = (news(store, since=since, before=before), whole(store))
    return tuple(compose_digest(view, made_at=MADE, since=since, before=before) for view in views)  # type: ignore[return-value] # two


@pytest.mark.parametrize("batch", [1, 500])
@pytest.mark.parametrize("since", [None, COLLECTED, LATER, COLLECTED[:10], "2026-06-01"])
def test_the_digest_of_the_news_is_that_of_the_whole(
    store: Store, since: str | None, batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(news_room, "BATCH", batch)
    made, expected = both(store, since)
    assert made == expected
    for known in (expected, replace(expected, recent=expected.recent[::2]), replace(expected, recent=())):
        made, following = both(store, expected.until, known)
        assert made == following


def test_a_notice_without_words_of_its_own_on_it_takes_a_claim_back(store: Store) -> None:
    made, expected = both(store, COLLECTED)
    assert made == expected
    assert ("taken_back", "s8") in {(item.section, item.claim) for item in made.items}


@pytest.mark.parametrize("since", [COLLECTED, LATER, "2026-03-01"])
def test_the_alerts_of_the_news_are_those_of_the_whole(store: Store, since: str) -> None:
    everything = whole(store)
    view = news(store, since="2026-03-05", before=None, followed=everything.claims)
    for followed in everything.claims:
        made, expected = (compose_alert(one, [followed.id], made_at=MADE, since=since) for one in (view, everything))
        assert made == expected
        again = (
            compose_alert(one, [followed.id], made_at=MADE, since=since, before=made) for one in (view, everything)
        )
        assert next(again) == next(again)
    assert any(compose_alert(view, [claim.id], made_at=MADE, since="2026-03-05").items for claim in view.claims)


def test_only_what_came_in_is_loaded(store: Store) -> None:
    assert {report.id for report in news(store, since="2026-06-01", before=None).reports} == set()
    view = news(store, since=LATER, before=None)
    assert len(view.claims) < len(store.claims())
    assert any(not report.text for report in news(store, since=None, before=None).reports)


def test_of_many_new_claims_the_first_are_loaded_and_all_are_counted(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = both(store, None)[1]
    monkeypatch.setattr("sayso.tell.digest.MOST_CLAIMS", 1)
    monkeypatch.setattr(news_room, "RANKED", 2)
    made, of_all = both(store, None)
    assert made == of_all
    assert made.left_out_count > expected.left_out_count


def test_a_report_that_was_not_compared_yet_is_counted_alone(tmp_path: Path) -> None:
    store = filled(tmp_path / "small.db")
    reading = findings("7", published="2025-05-07")
    store.save_reading(capture("7"), replace(reading, report=replace(reading.report, collected=LATER)), [])
    made, expected = both(store, None)
    assert made == expected
    assert any("not yet compared" in line for line in made.unseen)
    store.close()
