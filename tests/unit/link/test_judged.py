from dataclasses import replace

import pytest

from sayso.link.judged import found_again
from sayso.model.findings import Findings
from sayso.model.judgement import Anchor, Judgement, number
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
