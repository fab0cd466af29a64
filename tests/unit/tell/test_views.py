"""What the pages show: a claim's history, a report's reading, the latest figures, the list of claims."""

import random

import pytest

from sayso.listing_ports import Counts
from sayso.model.claim import Claim
from sayso.tell.claim_list import claim_lines, matches
from sayso.tell.claim_view import claim_view
from sayso.tell.figure_rows import latest_by_source
from sayso.tell.plain import harmless, quoted, shortened, web_address
from sayso.tell.report_view import report_view
from sayso.tell.snippets import snippet_parts
from sayso.tell.summary import summarise
from tests.small_ledger import CLAIMS, CONFLICTS, GIST, READINGS, REVISIONS

REPORTS = [reading.report for reading in READINGS]


def named(claim_id: str) -> Claim:
    return next(claim for claim in CLAIMS if claim.id == claim_id)


def test_a_reprint_hangs_under_its_original_and_is_no_rung() -> None:
    view = claim_view(named("s-toll"), READINGS, REVISIONS, CONFLICTS)
    assert [step.entry.event for step in view.steps] == ["earliest", "corrected"]
    first = view.steps[0].said
    assert first is not None
    assert [report.id for report in first.reprints] == ["r-copy"]
    assert view.reprint_steps_count == 1


def test_a_claims_page_joins_what_belongs_to_it() -> None:
    view = claim_view(named("s-toll"), READINGS, REVISIONS, CONFLICTS)
    assert view.gist is not None
    assert view.gist.speaker.name == "Ana Tolve"
    assert ([c.id for c in view.conflicts], [c.id for c in view.scope_notes]) == (["x1"], ["x2"])
    assert [revision.id for revision in view.revisions] == ["v1"]
    assert [row.figure.id for row in view.figures] == ["f-count", "f-toll"]


def test_a_claim_whose_reports_are_not_at_hand_is_shown_all_the_same() -> None:
    view = claim_view(named("s-toll"), (), (), ())
    assert [step.said for step in view.steps] == [None, None]
    assert view.gist is None


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.id)
def test_passages_hold_the_words_of_their_statement(claim: Claim) -> None:
    for step in claim_view(claim, READINGS, (), ()).steps:
        assert step.said is not None
        marked = [s.text for s in step.said.passage.segments if "content" in s.kinds]
        assert "".join(marked) == step.said.statement.content.text


def test_a_reports_page_knows_its_original_its_reprints_and_its_claims() -> None:
    original = report_view(READINGS[0], REPORTS, CLAIMS[:2])
    reprint = report_view(READINGS[1], REPORTS, ())
    assert [report.id for report in original.reprints] == ["r-copy"]
    assert reprint.original is REPORTS[0]
    assert [(said.mark, said.claim) for said in original.statements] == [
        ("s1", "s-toll"),
        ("s2", "s-denial"),
        ("s3", "s-denial"),
        ("s4", None),
    ]
    assert [key for key, _ in original.statements[0].figures] == ["f1"]


def test_the_latest_figure_of_a_source_carries_its_earlier_ones_whatever_the_order() -> None:
    claim_of = {figure: claim.id for claim in CLAIMS for figure in claim.figures}
    shuffled = list(READINGS)
    random.Random(3).shuffle(shuffled)
    for readings in (READINGS, shuffled):
        (group,) = latest_by_source(readings, claim_of, {})
        rows = [(row.figure.id, [past.figure.id for past in row.earlier]) for row in group.rows]
        assert sorted(rows) == [("f-count", ["f-toll"]), ("f-union", [])]


def test_figures_of_different_claims_are_no_series() -> None:
    (group,) = latest_by_source(READINGS, {"f-toll": "one", "f-count": "two"}, {})
    assert all(not row.earlier for row in group.rows)
    assert len(group.rows) == 3


def test_one_name_in_two_apostrophes_is_one_source() -> None:
    names = {"s-toll": "Brenmoor's harbour master", "s-count": "Brenmoor’s harbour master"}
    claim_of = dict.fromkeys(("f-toll", "f-count"), "one")
    (group,) = latest_by_source(READINGS, claim_of, names)
    rows = {row.figure.id: row for row in group.rows}
    assert [past.figure.id for past in rows["f-count"].earlier] == ["f-toll"]
    assert rows["f-count"].stance == "corrects"


def test_bounds_left_open_are_called_open() -> None:
    (group,) = latest_by_source(READINGS, {}, {})
    row = next(row for row in group.rows if row.figure.id == "f-toll")
    assert (row.low, row.high, row.point) == ("12", "open", "12")


@pytest.mark.parametrize(
    ("query", "source", "found"),
    [
        ("", "", 6),
        ("ferry", "", 1),
        ("FERRY oriel", "", 1),
        ("ferry bribed", "", 0),
        ("", "Ana Tolve", 2),
        ('"oriel"*', "", 4),
    ],
)
def test_the_list_is_filtered_by_words_and_source(query: str, source: str, found: int) -> None:
    assert sum(matches(claim, query, source) for claim in CLAIMS) == found


def test_a_line_says_who_before_what() -> None:
    ferry = next(reading for reading in READINGS if reading.report.id == "r-ferry")
    (line,) = claim_lines([named("s-denial")], ferry.statements, [ferry.report])
    assert (line.speaker.name, line.via, line.stance) == ("the Oriel Line", ("The Sundal Echo",), "denies")
    (line,) = claim_lines([named("s-denial")], [], [])
    assert line.speaker.name == "the Oriel Line"


@pytest.mark.parametrize(
    ("snippet", "parts"),
    [
        ("a ⟦ferry⟧ sank", (("a ", False), ("ferry", True), (" sank", False))),
        ("⟦ferry⟧", (("ferry", True),)),
        ("no mark", (("no mark", False),)),
        ("an open ⟦bracket", (("an open ", False), ("bracket", False))),
        ("", ()),
    ],
)
def test_snippets(snippet: str, parts: tuple[tuple[str, bool], ...]) -> None:
    assert snippet_parts(snippet) == parts


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://a.example/x?y=1", "https://a.example/x?y=1"),
        (" HTTP://a.example ", "HTTP://a.example"),
        ("javascript:alert(1)", None),
        ("java\tscript:alert(1)", None),
        ("data:text/html,x", None),
        ("//a.example", None),
        ("https:", None),
        ("http://[", None),
        (None, None),
    ],
)
def test_only_web_addresses_are_followed(url: str | None, address: str | None) -> None:
    assert web_address(url) == address


def test_plain_text_is_harmless() -> None:
    assert harmless("a\x1b[31mb\u202ec\nd\te") == "a[31mbc d e"
    assert [quoted("x"), quoted("“x,”")] == ["“x”", "“x,”"]


def test_what_is_cut_short_says_so() -> None:
    assert [shortened(words, 8) for words in ("one two", "one two three", "x" * 9)] == [
        "one two",
        "one two […]",
        "xxxxxxxx […]",
    ]


def test_the_summary_fits_and_says_what_was_not_read() -> None:
    counts = Counts(7, 1, 9, 3, 6, 1, 1, 2, 1, 0)
    text = summarise(counts, CLAIMS, CONFLICTS, REVISIONS)
    spaced = " ".join(text.split())
    assert "7 reports (1 reprint)" in spaced
    assert "1 item could not be read" in spaced
    assert f"Ana Tolve said: “{GIST}”" in spaced
    assert "may cover different things" not in spaced
    assert max(map(len, text.splitlines())) <= 72


def test_the_summary_of_nothing() -> None:
    assert summarise(Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0), (), (), ()).startswith("0 reports (0 reprints)")
