from typing import Any

import pytest

from sayso.model.findings import Findings
from tests.unit.weigh.build import Said, count, ledger, report, reprint

MINISTRY = "the Marland interior ministry"


def toll(
    number: str,
    published: str,
    source: str = MINISTRY,
    content: str = "{} people were killed in Ostrel when the dam burst",
    **other: Any,
) -> Any:
    category = other.pop("category", "killed")
    form = other.pop("form", "article")
    figure = {k: other.pop(k) for k in ("low", "high", "vague", "of") if k in other}
    said = Said(
        content.format(number), source, figures=(count(number, category, **figure),), places=("Ostrel",), **other
    )
    return report(f"r{number}-{published}", said, published=published, form=form)


def moves(*readings: Findings) -> Any:
    linked = ledger(*readings)
    return [(r.figures[0].figure.number.text, r.figures[1].figure.number.text, r.announced) for r in linked.revisions]


def test_twelve_then_nineteen_then_seventeen_is_one_claim_with_two_revisions() -> None:
    readings = [
        toll("12", "2026-04-07"),
        toll("19", "2026-04-08", content="the number killed in Ostrel when the dam burst has risen to {}"),
        toll("17", "2026-04-09", content="{} people, not 19, were killed in Ostrel", stance="corrects"),
    ]
    linked = ledger(*readings)
    assert len(linked.claims) == 1
    assert moves(*reversed(readings)) == [("12", "19", "revision"), ("19", "17", "correction")]
    assert [e.event for e in linked.claims[0].history] == ["earliest", "revised", "corrected"]
    assert linked.conflicts == ()
    assert all(r.claim == linked.claims[0].id for r in linked.revisions)


@pytest.mark.parametrize(
    ("readings", "expected"),
    [
        ([toll("12", "2026-04-07"), toll("19", "2026-04-08")], [("12", "19", "silent")]),
        ([toll("12", "2026-04-07"), toll("12", "2026-04-08")], []),
        ([toll("12", "2026-04-07"), toll("19", "2026-04-08", "the Relief Union")], []),
        ([toll("12", "2026-04-07"), toll("19", "2026-04-08", category="wounded")], []),
        ([toll("12", "2026-04-07"), toll("40", "2026-04-08", vague=True)], []),
        (
            [toll("12", "2026-04-07"), toll("19", "2026-04-08"), toll("12", "2026-04-09", via="Harbour Post")],
            [("12", "19", "silent")],
        ),
        (
            [toll("65", "2026-04-07"), toll("40", "2026-04-08", content="Ostrel hospital received {} of those killed")],
            [],
        ),
        ([toll("12", "2026-04-07"), reprint(toll("12", "2026-04-07"), "z")], []),
        ([toll("12", "2026-04-07"), toll("19", "2026-04-08", form="correction")], [("12", "19", "correction")]),
    ],
)
def test_what_is_a_revision(readings: list[Findings], expected: list[Any]) -> None:
    assert moves(*readings) == expected
