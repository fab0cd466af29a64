"""The digest: what is in, in which order, by which rule; what was not seen; the same input, the same digest."""

from dataclasses import replace

import pytest

from sayso.model.claim import HistoryEntry
from sayso.model.digest import Digest, DigestItem, Evidence
from sayso.tell.digest import MOST_CLAIMS, ORDER, LedgerView, compose_digest
from tests.small_ledger import (
    CLAIMS,
    COLLECTED,
    CONFLICTS,
    FAILURES,
    LATER,
    READINGS,
    REVISIONS,
    UNION_SAID,
    claim,
    part,
)

MADE = "2026-03-13T06:00:00+00:00"
VIEW = LedgerView(
    reports=tuple(reading.report for reading in READINGS),
    claims=CLAIMS,
    revisions=REVISIONS,
    conflicts=CONFLICTS,
    failures=FAILURES,
    statements=tuple(statement for reading in READINGS for statement in reading.statements),
)
WHOLE = compose_digest(VIEW, made_at=MADE, since=None)


def of(section: str, digest: Digest = WHOLE) -> list[DigestItem]:
    return [item for item in digest.items if item.section == section]


def test_sections_come_in_the_order_people_read_them() -> None:
    places = [ORDER.index(item.section) for item in WHOLE.items]
    assert places == sorted(places)


def test_every_quotation_stands_where_the_record_says() -> None:
    reports = {report.id: report for report in VIEW.reports}
    for item in WHOLE.items:
        quotes: list[tuple[str | None, Evidence | None]] = [(item.words, item.evidence)]
        quotes += [(aside.words, aside.evidence) for aside in item.asides]
        quotes += [(item.earlier_words, item.earlier_evidence), (item.beside_words, item.beside_evidence)]
        for words, evidence in quotes:
            if words is not None:
                assert evidence is not None
                report = reports[evidence.report]
                held = (report.title or "") if evidence.field == "title" else report.text
                assert words == " ".join(held[start:end] for start, end in evidence.spans)


def test_a_line_without_words_to_quote_is_not_shown_and_that_is_said() -> None:
    lost = claim("s9", "words that stand nowhere", "reported", (replace(part(UNION_SAID), id="s-gone"),))
    digest = compose_digest(replace(VIEW, claims=(lost,)), made_at=MADE, since=None)
    assert not of("new_claims", digest)
    assert "not shown: 1 line without words that could be quoted" in digest.unseen


def test_what_was_withdrawn_names_the_publisher_and_strikes_the_claim() -> None:
    item = next(item for item in of("taken_back") if item.claim == "s-notice")
    assert (item.who, item.stance, item.earlier_words) == ("The Echo", "withdraws", "The Oriel Line bribed the port")


def test_a_correction_is_one_line_with_the_figure_before() -> None:
    (item,) = [item for item in of("taken_back") if item.claim == "s-toll"]
    assert (item.who, item.earlier_words, item.words) == ("Ana Tolve", "At least 12 people died", "19 lives")
    assert not of("moved")


def test_a_revision_that_is_no_correction_moved() -> None:
    silent = replace(VIEW, revisions=(replace(REVISIONS[0], announced="silent"),))
    (item,) = of("moved", compose_digest(silent, made_at=MADE, since=None))
    assert (item.words, item.rule) == ("19 lives", "changed without saying so")


def test_denials_stand_in_their_own_words_with_who_passed_them_on() -> None:
    relayed, direct = of("by_those_concerned")
    assert (relayed.who, relayed.via, relayed.stance) == ("the Oriel Line", ("The Sundal Echo",), "denies")
    assert direct.words == "“We sailed half empty,”"
    assert "not named" in direct.notes


def test_a_conflict_names_both_sources_and_a_note_on_scope_is_none() -> None:
    (item,) = of("does_not_add_up")
    assert (item.who, item.words, item.beside_who, item.beside_words) == (
        "Ana Tolve",
        "19 lives",
        "The Seamen's Union",
        "30 people died",
    )
    assert (item.notes, item.why) == ((), "19 and 30 do not meet")


def test_new_claims_say_how_many_origins_are_known_and_unknown() -> None:
    item = next(item for item in of("new_claims") if item.claim == "s-toll")
    assert "1 known origin, 1 unknown" in item.notes
    (aside,) = item.asides
    assert (aside.lead, aside.words) == ("the report", "could not be independently verified")


def test_what_was_not_seen_is_said() -> None:
    assert WHOLE.unseen == (
        "not read: broken.html: no text in it",
        "kept, nothing taken from it: 1 report (language es is not read)",
        "2 reports without a date: last in every order, no day derived",
    )


def test_only_what_came_in_since_is_new() -> None:
    later = compose_digest(VIEW, made_at=MADE, since=COLLECTED)
    assert later.reports_count == 2
    assert {item.claim for item in later.items} == {"s-notice", "s-toll"}
    assert not later.unseen


def test_the_next_digest_begins_where_this_one_ends() -> None:
    assert WHOLE.until == LATER
    nothing = compose_digest(VIEW, made_at=MADE, since=WHOLE.until)
    assert (nothing.items, nothing.reports_count, nothing.until) == ((), 0, LATER)


def test_readers_of_an_earlier_digest_are_told_what_is_taken_back() -> None:
    before = compose_digest(replace(VIEW, revisions=(), claims=CLAIMS[:1]), made_at=COLLECTED, since=None)
    told = replace(before, items=tuple(item for item in before.items if item.section == "new_claims"))
    after = compose_digest(replace(VIEW, digests=(told,)), made_at=MADE, since=None)
    item = next(item for item in after.items if item.claim == "s-toll")
    assert "it was in the digest of 10 Mar 2026" in item.notes


def test_the_same_input_gives_the_same_digest() -> None:
    assert compose_digest(VIEW, made_at=MADE, since=None) == WHOLE
    assert compose_digest(VIEW, made_at=LATER, since=None).id != WHOLE.id


def test_claims_that_do_not_fit_are_counted() -> None:
    many = tuple(claim(f"s{n}", "30 people died", "reported", (part(UNION_SAID),)) for n in range(MOST_CLAIMS + 7))
    digest = compose_digest(replace(VIEW, claims=many), made_at=MADE, since=None)
    assert (len(of("new_claims", digest)), digest.left_out_count) == (MOST_CLAIMS, 7)


def test_an_empty_ledger_makes_an_empty_digest() -> None:
    empty = compose_digest(LedgerView(), made_at=MADE, since=None)
    assert (empty.items, empty.unseen, empty.reports_count) == ((), (), 0)


@pytest.mark.parametrize("at", [None, "2026", "2026-03", "no date at all", "2026-03-12T25:00:00"])
def test_dates_of_any_precision_are_borne(at: str | None) -> None:
    entry = HistoryEntry(at=at, event="denied", stance="denies", source=None, report="r-ferry", statement="s-denial")
    view = replace(VIEW, claims=(replace(CLAIMS[1], history=(entry, *CLAIMS[1].history)),))
    assert of("by_those_concerned", compose_digest(view, made_at=MADE, since=None))
