from dataclasses import replace

import pytest

from sayso.link.judged import constraints, found_again
from sayso.model.findings import Findings
from sayso.model.judgement import Anchor, Judgement, Verdict, number
from tests.unit.weigh.build import Said, report

READ = report("a", Said("the bridge at Sela fell", "the mayor"), Said("the bridge at Oro stood", "the mayor"))


def again(findings: Findings) -> Findings:
    """The same text read by another engine: every id is new."""
    return replace(findings, statements=tuple(replace(s, id=f"new-{s.id}") for s in findings.statements))


@pytest.mark.parametrize("position", [0, 1])
def test_a_judged_statement_is_found_again_by_its_words(position: int) -> None:
    content = READ.statements[position].content
    text = READ.report.text
    anchor = Anchor(report="a", exact=content.text, prefix=text[content.start - 9 : content.start], suffix=text[content.end : content.end + 9])  # fmt: skip
    judged = Judgement(id="j", verdict="not_a_claim", subjects=(READ.statements[position].id,), anchors=(anchor,), by="ann", at="2026-05-05")  # fmt: skip
    assert found_again([judged], [READ]) == (judged,)
    (now,) = found_again([judged], [again(READ)])
    assert now.subjects == (f"new-{READ.statements[position].id}",)


def test_words_that_are_gone_keep_their_id() -> None:
    anchor = Anchor(report="a", exact="nothing of the kind")
    judged = Judgement(id="j", verdict="note", subjects=("gone",), anchors=(anchor,), by="ann", at="2026-05-05")
    assert found_again([judged], [READ]) == (judged,)


@pytest.mark.parametrize(
    ("value", "found"), [("1,200", 1200), ("12.5", 12.5), ("a dozen", None), ("", None), ("nan", None), ("inf", None)]
)
def test_a_judged_number_is_written_in_digits(value: str, found: float | None) -> None:
    assert number(value) == found


def judged(at: int, verdict: Verdict, *subjects: str, undoes: str | None = None) -> Judgement:
    return Judgement(id=f"j{at}", verdict=verdict, subjects=subjects, undoes=undoes, by="ann", at=f"2026-05-0{at}")


@pytest.mark.parametrize(
    ("made", "same", "different"),
    [
        ([judged(1, "pin", "s", "claim")], {("claim", "s")}, set()),
        ([judged(1, "pin", "s", "t", "claim")], {("claim", "s"), ("claim", "t")}, set()),
        ([judged(1, "pin", "s")], set(), set()),
        ([judged(1, "pin", "claim", "claim")], set(), set()),
        ([judged(1, "different", "s", "claim"), judged(2, "pin", "s", "claim")], {("claim", "s")}, set()),
        ([judged(1, "pin", "s", "claim"), judged(2, "different", "s", "claim")], set(), {("claim", "s")}),
        ([judged(1, "pin", "s", "claim"), judged(2, "undo", "j1", undoes="j1")], set(), set()),
    ],
)
def test_a_pin_keeps_statements_in_the_claim_named_last(
    made: list[Judgement], same: set[tuple[str, str]], different: set[tuple[str, str]]
) -> None:
    found = constraints(made)
    assert (set(found.same), set(found.different)) == (same, different)


def test_a_pin_outlives_the_engine_that_read_the_words() -> None:
    one, other = READ.statements
    anchors = tuple(Anchor(report="a", exact=s.content.text) for s in (one, other))
    pin = replace(judged(1, "pin", one.id, other.id), anchors=anchors)
    (now,) = found_again([pin], [again(READ)])
    assert {frozenset(pair) for pair in constraints([now]).same} == {frozenset({f"new-{one.id}", f"new-{other.id}"})}
