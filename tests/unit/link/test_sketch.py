from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.link.score import score_pair
from sayso.link.sketch import may_be_linked, sketch, unpacked
from sayso.model.report import Outlet, Report
from tests.unit.weigh.build import report

WORDS = (
    "ferry Aurelia Lorne Castrel market Ostrel fire mill Sela bridge council vote strike harbour convoy 12 19 people"
).split()
TEXTS = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
DAYS = st.sampled_from([None, "2026-05-03", "2026-05-05", "2026-06-20", "2027-01-08"])
REPORTS = st.builds(
    lambda text, title, on: report("a", text=text, title=title, published=on).report,
    TEXTS,
    TEXTS,
    DAYS,
)
FERRY = report("a", text="The ferry Aurelia ran aground off Lorne Point in heavy seas.", published="2026-05-03").report
VOTE = report("b", text="Voters in the northern counties chose a new assembly.", published="2026-05-03").report


def may_be(one: Report, other: Report) -> bool:
    return may_be_linked(unpacked(sketch(one)), sketch(other))


@given(REPORTS, REPORTS)
def test_no_pair_that_its_words_link_is_passed_over(one: Report, other: Report) -> None:
    first, second = (
        report(key, text=r.text, title=r.title, published=r.published) for key, r in (("a", one), ("b", other))
    )
    linked = any(edge.kind in {"story", "copy"} for edge in score_pair(first, second))
    assert may_be(first.report, second.report) >= linked


@given(REPORTS, REPORTS)
def test_it_is_the_same_from_either_side(one: Report, other: Report) -> None:
    assert may_be(one, other) == may_be(other, one)


def test_what_is_unlike_is_passed_over() -> None:
    assert may_be(FERRY, replace(FERRY, id="b", published="2026-05-04"))
    assert not may_be(FERRY, VOTE)


@pytest.mark.parametrize(
    "changed",
    [
        {"title": "CORRECTION: the northern vote"},
        {"form": "kill"},
        {"genre": "official", "outlet": Outlet(name="Board of Elections")},
        {"revision_of": "c"},
        {"skipped": "too long"},
    ],
)
def test_where_words_do_not_decide_everything_is_compared(changed: dict[str, object]) -> None:
    other = replace(VOTE, **changed)  # type: ignore[arg-type]
    assert sketch(other) == b""
    assert may_be(FERRY, other)
    assert may_be(other, FERRY)


@pytest.mark.parametrize("text", ["", "\n", "🙂" * 50, "A" * 100_000, "WORD " * 50_000])
def test_odd_texts_have_sketches(text: str) -> None:
    odd = report("a", text=text).report
    assert may_be(odd, FERRY) in {True, False}
    assert len(sketch(odd)) < 20_000
